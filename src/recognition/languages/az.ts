/** Azerbaijani. */
import type { ParadigmName } from '../../pack/paradigm-names.ts';
import { izafetForms, nameForms, nounForms, ownedPhraseForms, type Suffixes, withSuffix } from './inflection/turkic.ts';
import type { Language, Paradigm } from './language.ts';
import { joinLists, lowered, phraseList, WordList, wordList } from './word-list.ts';

const SUFFIXES: Suffixes = {
  open: ['a', 'ə'],
  accusativeBuffer: 'n',
  softened: { q: 'ğ', k: 'y' },
  hardening: '',
  namesSoften: true,
  relative: 'kI',
  further: ['(y)Adək', 'DAnDIr', 'DIrmI', 'DAyIq'],
  namesOwned: true,
  falling: wordList(`
    ağıl ağız alın beyin boyun burun bağır ciyər cisim çiyin əqil əsil əmir fikir heyf isim qarın qəbir qisim könül nəsil
    nəhir oğul ömür ovuc sətir sinif şəkil səbir xeyir zehin zülm
  `),
};

/** Words in all cases; those in a close vowel end in a possessive. */
function inCases(words: WordList): WordList {
  return new WordList(
    [...words].flatMap((word) => [
      word,
      ...(/[ıiuü]$/.test(word) ? izafetForms(word, SUFFIXES) : nameForms(word, SUFFIXES)),
    ]),
  );
}

/** Names of places in all cases. None of them is a possessive, whatever it ends in: "Bakıda". */
function placesInCases(words: WordList): WordList {
  return new WordList([...words].flatMap((word) => [word, ...nameForms(word, SUFFIXES)]));
}

/** Words with "our" in all cases: "prezidentimiz". */
function ours(words: WordList): string[] {
  return [...words].flatMap((word) => {
    const own = withSuffix(word, '(I)mIz', SUFFIXES);
    return [own, ...nameForms(own, SUFFIXES)];
  });
}

const CONTINUATIONS = wordList(`
  adına aeroportu akademiyası bankı bulvarı evi forumu oxuları oxunuşları mütaliələri qiraətləri filarmoniyası gimnaziyası hospitalı institutu kafesi kinoteatrı kitabxanası
  klinikası klubu kompleksi konservatoriyası körpüsü kuboku küçəsi limanı liseyi məbədi mərkəzi məktəbi məqbərəsi
  məscidi medalı meydanı metrosu muzeyi mükafatı ordeni oteli parkı prospekti qəsəbəsi restoranı sarayı stadionu stansiyası
  şosesi teatrı turniri universiteti xəstəxanası xiyabanı yolları zavodu
`);
const ROADS = wordList('yolu şosesi magistralı kəməri');
const NAMESAKES = wordList(`
  adına aeroportu bulvarı evi forumu oxuları oxunuşları mütaliələri qiraətləri olimpiadası kitabxanası kuboku körpüsü küçəsi mərkəzi məscidi medalı meydanı muzeyi mükafatı ordeni parkı prospekti
  stadionu stansiyası universiteti xiyabanı rayonu qəsəbəsi
`);
const FATHER_WORDS = wordList('oğlu qızı');
/** As keyboards without Azerbaijani letters have them. */
const BARE_FATHER_WORDS = wordList('oglu gizi qizi ogly');
const ABBREVIATED_NAMESAKES = wordList('küç prosp soyadlı soyadında familiyalı');
const QUOTED_THINGS = wordList(`
  ansamblı metrostansiyası telekanalı radiosu nəşriyyatı qatarı partiyası mərkəzi aviaşirkəti bankı filmi fabriki gəmisi hoteli jurnalı kafesi kanalı kinoteatrı klubu komandası mahnısı markası
  mehmanxanası oteli qəzeti restoranı proqramı sərgisi tamaşası operası baleti kitabı hekayəsi povesti şeiri müsabiqəsi olimpiadası festivalı rubrikası romanı stadionu stansiyası şirkəti verilişi zavodu sarayı zalı mağazası marketi liseyi bağçası bazarı saytı portalı holdinqi dayanacağı göstəriləcək göstərilib göstərilir nümayişi
`);
const COUNTRIES = wordList(`
  azərbaycan rusiya ermənistan gürcüstan türkiyə iran ukrayna belarus qazaxıstan özbəkistan türkmənistan qırğızıstan tacikistan moldova latviya litva estoniya polşa almaniya fransa britaniya ingiltərə italiya ispaniya hindistan pakistan əfqanıstan çin yaponiya amerika abş israil iraq suriya misir kanada avropa asiya macarıstan serbiya
  slovakiya sloveniya rumıniya bolqarıstan xorvatiya monteneqro belçika niderland avstriya isveçrə isveç norveç danimarka
  finlandiya portuqaliya yunanıstan kipr albaniya bosniya monqolustan koreya vyetnam indoneziya malayziya qətər küveyt
  livan yəmən liviya tunis əlcəzair mərakeş nigeriya braziliya argentina meksika avstraliya fələstin
`);
const INSTITUTIONS = wordList('universiteti institutu məktəbi akademiyası kolleci');
const TEAMSMEN = wordList(`
  fk pfk klubu komandası yığması futbolçusu hücumçusu qapıçısı müdafiəçisi yarımmüdafiəçisi kapitanı məşqçisi azarkeşi azarkeşləri oyunçusu
  legioneri forvardı
`);
const CAPITALS = wordList(`
  bakı moskva tbilisi ankara tehran irəvan minsk kiyev astana daşkənd bişkek aşqabad düşənbə london paris berlin vaşinqton
  pekin islamabad kabil dəməşq bağdad beyrut budapeşt buxarest belqrad brüssel varşava praqa vyana sofiya riqa vilnüs tallin
  roma madrid doha tokio
`);
const TOWNS = wordList(`
  gəncə sumqayıt mingəçevir lənkəran şəki şuşa xankəndi naxçıvan şirvan yevlax naftalan ağdam ağdaş ağcabədi ağstafa ağsu
  astara balakən beyləqan bərdə biləsuvar cəbrayıl cəlilabad daşkəsən füzuli gədəbəy goranboy göyçay göygöl hacıqabul xaçmaz
  xızı xocalı xocavənd imişli ismayıllı kəlbəcər kürdəmir laçın lerik masallı neftçala qax qəbələ qobustan quba
  qubadlı qusar saatlı sabirabad salyan samux siyəzən şabran şamaxı şəmkir tərtər tovuz ucar yardımlı zaqatala zəngilan
  zərdab ordubad culfa şərur sədərək istanbul izmir təbriz batumi dərbənd peterburq
`);
const PORTS = wordList('həştərxan mahaçqala aktau ənzəli türkmənbaşı nouşəhr ələt avaza lənkəran kurık');
const REGIONS_OF_THE_WORLD = phraseList('avropa|asiya|afrika|amerika|qafqaz|cənubi qafqaz|yaxın şərq');
const ORGANISATIONS = wordList(`
  agentliyi akademiyası alyansı assosiasiyası bankı birliyi cəmiyyəti federasiyası fondu hərəkatı idarəsi institutu
  ittifaqı komissiyası komitəsi konqresi korporasiyası klubu liqası mərkəzi nazirliyi palatası parlamenti partiyası
  qrupu qurumu şirkəti şurası təşkilatı universiteti xidməti
`);
/** What a place in front of it names, but for what each country has of its own, such as ministries. */
const NAMED_BODIES = wordList(`
  agentliyi akademiyası alyansı assosiasiyası birliyi cəmiyyəti federasiyası fondu hərəkatı idarəsi ittifaqı konqresi
  korporasiyası liqası palatası şirkəti şurası təşkilatı konfederasiyası birjası kanalı kəməri magistralı metropoliteni komissiyası parlamenti
  flotiliyası çempionatı günü məcəlləsi konstitusiyası soveti məhkəməsi prokurorluğu kollegiyası zooparkı marafonu festivalı olimpiadası oyunları nəşriyyatı televiziyası kremli
  partiyası məclisi assambleyası konsorsiumu cümhuriyyəti sfsr qran
`);
/** Parts of a country, states of other ages, contests and beasts that are called by the town, river or sea before them. */
const REGIONS = wordList(`
  rayon rayonu qəsəbəsi vilayəti əyaləti prospekti küçəsi xiyabanı meydanı döngəsi stansiyası kinoteatrı mehmanxanası oteli flotiliyası
  xanlığı bəyliyi bəylərbəyliyi sultanlığı knyazlığı quberniyası qəzası uyezdi
  çempionatı birinciliyi kuboku
  suitisi suitiləri nərəsi qızılbalığı siyənəyi bəbiri leopardı atı atları qalası
`);
const DEPUTIES = wordList('müavini müavinləri');
const BRANCHES = wordList('filialı kampusu');
const WARS = wordList('müharibəsi savaşı');
const SIGNED = wordList(
  'razılaşması razılaşmaları sazişləri anlaşmaları protokolu memorandumu konvensiyası müqaviləsi',
);
const WORDS_NAMED = wordList('sözü ifadəsi kəlməsi termini adı anlayışı toponimi yazısı');
const HEADS = wordList(`
  bəyannaməsi bəyanatı çayı dəhlizi dənizi müəssisəsi forumu layihəsi müharibəsi münaqişəsi prosesi proqramı respublikası
  sammiti sazişi yeparxiyası yolu
`);
const POSTS = wordList(`
  prezident prezidenti nazir naziri sədr sədri həmsədr həmsədri səfir səfiri lider lideri rəhbər rəhbəri başçı başçısı katib
  katibi müavin müavini müşavir müşaviri sözçü sözçüsü nümayəndə nümayəndəsi spiker spikeri deputat deputatı general polkovnik
  komissar komissarı qubernator qubernatoru mer meri senator kansler məsləhətçi məsləhətçisi akademik professor doktor alim yazıçı şair jurnalist politoloq ekspert patriarx şeyxülislam cənab xanım müəllim bəy
  baş birinci keçmiş sabiq rəsmi xüsusi mətbuat dövlət xarici işlər müdafiə iqtisadiyyat səhiyyə direktor direktoru
`);

const CALLINGS = wordList(`
  qapıçı hücumçu yarımmüdafiəçi futbolçu üzgüçü güləşçi boksçu cüdoçu gimnast şahmatçı velosipedçi qılıncoynadan qrossmeyster
  idmançı atlet halterçi tennisçi basketbolçu voleybolçu həndbolçu xokkeyçi avarçəkən sambist samboçu karateçi taekvondoçu
  biatlonçu xizəkçi fiqurist reqbiçi badmintonçu triatlonçu marafonçu konkisürən
`);
/** On the stage, in trades and in private. */
const TRADES = wordList(`
  aktyor aktrisa müğənni xanəndə pianoçu skripkaçı tarzən kamançaçı rəqqas rəqqasə bəstəkar heykəltəraş müəllimə tərbiyəçi həkim
  cərrah aşpaz çörəkçi ofisiant çilingər elektrik qaynaqçı dülgər bənna traktorçu sürücü fermer arıçı təqaüdçü şagird tələbə qonşu
  sakin müəllim dosent assistent laborant aspirant mühəndis mühasib satıcı işçi fəhlə əməkdaş kassir usta şəxs vətəndaş kişi qadın
  zərərçəkmiş təqsirləndirilən şübhəli məhkum şahid iddiaçı vəkil hüquqşünas notarius dizayner stilist vizajist bərbər memar proqramçı fotoqraf rejissor xoreoqraf məşqçi hakim bloger
  finalçı ifaçı solist vokalçı model influenser tiktoker animator kuryer mexanik maşinist rəngsaz logist dispetçer menecer aparıcı diktor operator tərcüməçi kitabxanaçı kosmetoloq psixoloq
  stomatoloq baytar bağban çoban ovçu balıqçı pensiyaçı
`);
/** Whose name behind them may be somebody's whom their work is about: "Rejissor Puşkinin əsərini səhnəyə qoydu". */
const STAGE = wordList(
  'aktyor aktrisa müğənni xanəndə pianoçu skripkaçı bəstəkar heykəltəraş rejissor xoreoqraf rəssam memar dizayner',
);

/** With "is". */
function said(words: WordList): WordList {
  return new WordList(
    [...words].flatMap((word) => nameForms(word, SUFFIXES)).filter((form) => /d[ıiuü]r$/u.test(form)),
  );
}

/** Words with "its": "universitetin dosenti". */
function owned(words: WordList): string[] {
  return [...words].map((word) => withSuffix(word, '(s)I', SUFFIXES));
}

/** With "one of the": "zərərçəkmişlərdən". */
function oneOf(words: WordList): string[] {
  return [...words].map((word) => withSuffix(word, 'lArdAn', SUFFIXES));
}

const GIVEN_NAMES = wordList(`
  abbas adil adilə afaq ağa akif alim altay anar araz arif arzu asif aslan ayaz aydın aygün aynur ayxan azad
  azər bəhruz cavad cavid ceyhun cəlal cəmil çingiz elçin eldar elman elmar elmira elnur elşad elşən elxan emil
  emin etibar əhməd əkbər əli əliağa əsəd əzizə faiq fazil fərhad fərid fəridə fidan fikrət fuad gülnar gülnarə
  hacı hacıbala hafiz heydər hikmət hüseyn ibrahim ilahə ilham ilqar intiqam iradə isa ismayıl kamal kamalə
  kamil kamran kənan kərim lalə lamiyə leyla lətif mahir mahmud məhəmməd məmməd mehdi mehman mehriban mikayıl
  mirzə murad musa müslüm namiq natiq nazim nəriman nərgiz nicat nigar nizami novruz nurlan oqtay orxan pərviz
  polad qabil rafiq rahib ramil ramin ramiz rauf rəhim rəhman rəsul rəşad rəşid rövşən ruslan rüfət rüstəm sabir
  sabinə sadıq sahib sahibə samir samirə səbinə səməd sevda sevinc süleyman şahin şahla şamil şəmsi tahir taleh
  tapdıq teymur tofiq toğrul tural ülvi ülviyyə ümid üzeyir vahid valeh vaqif vasif vilayət vüqar vüsal yalçın
  yaqub yusif zahid zakir zaur zeynəb zöhrə xəyal xatirə xudayar afag agha aida ainura asad ayaan aydin aygun
  azar azer chingiz elchin elkhan elshad elvin faig farhad farid fikret gulnara hajibala heydar hikmet huseyn
  ilaha ilgar irada jalal jamil javid jeyhun kamala khalil lala lamiya mahammad mammad nargiz nariman natig
  nijat ogtay orkhan parviz rafig rashad rashid rustam sabina sadig samira sevinj shahin shahla shamil tapdig
  tofig ulvi vagif vugar vusal yagub yalchin zeynab ziya
`);

/** Russian given names as the Azerbaijani press writes them. */
const RUSSIAN_NAMES = wordList(`
  aleksandr aleksandra aleksey alina alla alyona anatoli andrey anna anton antonina arkadi artyom boris daniil darya denis
  dmitri dmitriy dmitry yekaterina yelena yelizaveta fyodor galina gennadi georgi gleb grigori igor ilya inna irina ivan
  karina kirill konstantin kseniya larisa leonid lev lidiya lyubov lyudmila maksim marina mariya maria mixail mikhail nadejda
  natalya nikita nikolay nina oksana oleq olqa pavel polina pyotr roman ruslan sergey semyon sofya stanislav svetlana
  tamara tatyana timofey tixon timur vadim valentin valentina valeri vasili vera veronika viktor viktoriya vitali vladimir
  vladislav vyaçeslav yegor yevgeni yevgeniya yuliya yuri zinaida zoya
`);
const ALL_GIVEN_NAMES = joinLists([GIVEN_NAMES, RUSSIAN_NAMES]);

/** What stands for its letters on other keyboards. */
const BARE: Readonly<Record<string, string>> = {
  ...{ ə: 'e', Ə: 'E', ğ: 'g', Ğ: 'G', ı: 'i', İ: 'I', ş: 's', Ş: 'S', ç: 'c', Ç: 'C', ö: 'o', Ö: 'O', ü: 'u', Ü: 'U' },
};

/** A person's name with the surname in front, as lists have it: "Əliyev İlham Heydər oğlu"; null where no given name begins it. */
function surnameFirst(name: string): string | null {
  const first = name.indexOf(' ');
  if (first < 0 || !ALL_GIVEN_NAMES.has(lowered(name.slice(0, first)))) return null;
  const last = name.lastIndexOf(' ');
  return `${name.slice(last + 1)} ${name.slice(0, last)}`;
}

export const AZERBAIJANI: Language = {
  tag: 'az',
  words: {
    givenNames: ALL_GIVEN_NAMES,
    nameParticles: wordList('bəy xanım müəllim'),
    fatherWords: new WordList([...inCases(FATHER_WORDS), ...BARE_FATHER_WORDS]),
    titles: new WordList([...inCases(POSTS), ...ours(POSTS)]),
    deputies: wordList('vitse'),
    deputiesBehind: inCases(DEPUTIES),
    deputyRanks: wordList('birinci ikinci baş keçmiş sabiq'),
    personalTitles: wordList('cənab xanım kral kraliça şah sultan xan şeyx imam'),
    openers: wordList(`
      tramp bayden makron merts starmer zelenski paşinyan ərdoğan lukaşenko tokayev lavrov netanyahu modi orban
      kreml kremlin kremlə kremli kremldə kremldən və amma lakin isə də ki bu o onlar biz siz mən sonra əvvəl dünən gün sabah indi həmin həmçinin eyni zamanda artıq
      yenə niyə necə nə kim harada əgər çünki buna görə üçün ilə haqqında barədə ancaq belə beləliklə bundan burada orada
      hazırda hələ həm ilk özü özünün özüm özümüz bəli xeyr yox var hətta guya axı məgər yəqin deyəsən kaş qoy hamı hamımız heç bəs
      budur odur bugün axşam səhər hörmətli əziz möhtərəm ulu salam afərin bravo yaşa təbii doğrudan düzdür təəssüf bizim sizin
      onların mənim sənin bunun kimin haçan nəyə necədir filan bütün hər bəzən tezliklə dərhal yaxşı əlbəttə məhz nəhayət ona onun öz sən sonuncu sözügedən təkcə yalnız yeni ötən keçən bugünkü
    `),
    minorWords: wordList('və ilə üçün də da ki bu bir o isə ya'),
    tellingWords: wordList(`
      edib olub gedib deyib bildirib verib verilib edilib olunub keçirilib göndərib çatıb görüşüb danışıb üçün haqqında barədə arasında
      cox ucun haqqinda arasinda gozel nece bir iki qalan gedir oldu olur olsun onun bunu sonra olaraq deyir bildirir olacaq edəcək deyil yoxdur mümkündür lazımdır istəyir hələ artıq
    `),
    demonyms: wordList(`
      azərbaycanlı rus erməni türk gürcü fars amerikalı ukraynalı qazax özbək türkmən tatar ləzgi avar çeçen alman fransız
      ingilis çinli yapon ərəb yəhudi sovet avropalı rusiyalı qarabağlı bakılı moskvalı iranlı türkiyəli gürcüstanlı ermənistanlı qazaxıstanlı
      pakistanlı əfqanıstanlı tbilisili tehranlı irəvanlı dərbəndli soçili minskli zəngəzurlu hacıqabullu donbaslı
    `),
    countries: placesInCases(COUNTRIES),
    capitals: placesInCases(CAPITALS),
    towns: placesInCases(TOWNS),
    ports: placesInCases(PORTS),
    regions: placesInCases(REGIONS_OF_THE_WORLD),
    continuations: inCases(new WordList([...CONTINUATIONS, ...NAMED_BODIES])),
    roads: inCases(ROADS),
    namesakesAfter: new WordList([...inCases(NAMESAKES), ...ABBREVIATED_NAMESAKES]),
    continuationAdjectives: wordList(`
      beynəlxalq dövlət milli mərkəzi hava dəmir mədəniyyət idman olimpiya sərgi konqres elmi tibb texniki iqtisad neft
      sənaye tarix incəsənət musiqi dram gənclər uşaq memorial xatirə ticarət konsert avtomobil akademik rus kukla opera balet
      musiqili estrada pedaqoji hərbi ali kənd təsərrüfatı şəhər rayon apellyasiya
    `),
    directions: wordList('yeni cənubi şimali qərbi şərqi'),
    openingDirections: wordList('cənubi şimali qərbi şərqi'),
    ordinals: wordList('birinci ikinci üçüncü i ii iii'),
    wars: inCases(WARS),
    signedThere: inCases(SIGNED),
    wordsNamed: inCases(WORDS_NAMED),
    branches: inCases(BRANCHES),
    namedAfter: wordList('adına'),
    ageWords: wordList('yaşlı'),
    givenPlaces: wordList('tehran rusiya iran türkiyə'),
    kinds: inCases(REGIONS),
    institutions: inCases(INSTITUTIONS),
    teams: wordList('fk pfk'),
    teamsmen: inCases(TEAMSMEN),
    plays: wordList(
      'uddu uduzdu udub uduzub yendi yenib qalib qalibdir oynayır oynayacaq oynadı oynayıb məğlub qol vurdu',
    ),
    clubs: wordList('dinamo spartak lokomotiv şaxtyor neftçi sska'),
    quotedThings: inCases(QUOTED_THINGS),
    organisationNouns: inCases(ORGANISATIONS),
    headNouns: inCases(new WordList([...ORGANISATIONS, ...HEADS])),
    acronymLinks: wordList('və üzrə üçün ilə'),
    conjunctions: wordList('və'),
    callings: new WordList([...CALLINGS, ...owned(CALLINGS), ...oneOf(CALLINGS)]),
    namedBehind: wordList('adlı adında adlanan'),
    otherOnes: wordList('yeni başqa digər növbəti gələcək keçmiş əvvəlki mümkün'),
    trades: new WordList([...TRADES, ...owned(TRADES), ...oneOf(TRADES)]),
    callingsSaid: said(joinLists([CALLINGS, TRADES])),
    nameTails: wordList('karbamid metanol polimer petrokimya downstream upstream treydinq marketinq'),
    // "Əliyev hesabı bərabərləşdirib", "Əliyev özünü təqsirli bilmir". Of statesmen it is said, too, that they admit a guilt.
    deeds: wordList('hesabı qol qolu topu penaltini dubl özünü'),
    deedEnds: wordList(`
      bərabərləşdirdi bərabərləşdirib açdı açıb ikiqat artırdı artırıb vurdu vurub vuraraq qapıya tora edib reallaşdırdı reallaşdırıb
      təqsirli günahkar
    `),
    // After a year stand its ending and the word for year: "2022-ci ildən bəri".
    otherTimesAfter: wordList('ildən ilədək ilə'),
  },
  tiedEnding:
    /^(?:l[aə]r)?(?:(?:[ıiuü]m|[ıiuü]n|s?[ıiuü])?(?:n?[ıiuü]n(?:d[ıiuü]r)?|[yn]?[aə]|[yn]?[ıiuü]|n?d[aə](?:n?d[ıiuü]r|n|k[ıi])?|[ny]?l[aə]|s[ıiuü]z|d[ıiuü]r|[yn]?[aə]?d[aə]k)|l[aə]r)$/u,
  unlistedOpener: /[əğış]|(?:d[aə]n?|l[aə]|lar|lər|n?[ıiuü]n|d[ıiuü]r?|m[ıiuü]ş|an|ən|[ıiuü]b|sına|sinə)$/u,
  quotesNames: /[əƏğĞışŞİ]/u,
  owning: /[ıiuü]n$/u,
  // "Trans-Xəzər boru kəməri".
  compoundBeginning: /^(?:trans|para|kvazi)$/u,
  signs: /[əƏğĞışŞİ]/u,
  // Not what is a possessive or looks like one: "Bakı Universiteti", "Moskva Zooparkından".
  inCase: /(?:(?<!^(?:aren|plaz|vill|oper|kantin)|[ıiuü]n)(?:d[aə]n?|[yn]?[aə]|l[aə]|n?[ıiuü]n)|(?:[oe]v|yan)[ıi])$/u,
  familyName: /.(?:[oe]v|[oe]va|zadə|bəyli|xanlı|oğlu)(?:n?[ıiu]n)?$/u,
  // "Turkiyeye", and as Turkish keyboards have it: "Türkiyeye".
  bareLetters: (text) => [
    text.replace(/[əƏğĞıİşŞçÇöÖüÜ]/gu, (letter) => BARE[letter] as string),
    text.replace(/[əƏ]/gu, (letter) => BARE[letter] as string),
  ],
  womensSurname: (changed) => (/(?:ov|ev|in)a$/iu.test(changed) ? changed : null),
  // "Hakim Leyla Əliyevanın sədrliyi ilə": of the two only the name has the ending.
  inApposition: (calling, name) => TRADES.has(calling) && !STAGE.has(calling) && /(?:n?[ıiuü]n|l[aə])$/u.test(name),
  paradigms: {
    name: (name) => {
      const forms = nameForms(name, SUFFIXES);
      if (!name.includes(' ')) return forms;
      const turned = surnameFirst(name);
      if (turned) return [...forms, turned, ...nameForms(turned, SUFFIXES)];
      // What isn't a person's name ends in a common noun.
      return [...new Set([...forms, ...ownedPhraseForms(name, SUFFIXES)])];
    },
    izafet: (name) => izafetForms(name, SUFFIXES),
    noun: (name) => nounForms(name, SUFFIXES),
  } satisfies Record<ParadigmName<'az'>, Paradigm>,
};
