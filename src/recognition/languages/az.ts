/** Azerbaijani. */
import type { ParadigmName } from '../../pack/paradigm-names.ts';
import { izafetForms, nameForms, nounForms, type Suffixes } from './inflection/turkic.ts';
import type { Language, Paradigm } from './language.ts';
import { WordList, wordList } from './word-list.ts';

const SUFFIXES: Suffixes = {
  open: ['a', 'ə'],
  accusativeBuffer: 'n',
  softened: { q: 'ğ', k: 'y' },
  hardening: '',
  namesSoften: true,
  relative: 'kI',
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

const CONTINUATIONS = wordList(`
  adına aeroportu akademiyası bankı bulvarı filarmoniyası gimnaziyası hospitalı institutu kafesi kinoteatrı kitabxanası
  klinikası klubu kompleksi konservatoriyası körpüsü kuboku küçəsi limanı liseyi məbədi mərkəzi məktəbi məqbərəsi
  məscidi medalı meydanı metrosu muzeyi mükafatı ordeni oteli parkı prospekti qəsəbəsi restoranı sarayı stadionu stansiyası
  şosesi teatrı turniri universiteti xəstəxanası xiyabanı yolları zavodu
`);
const NAMESAKES = wordList(`
  adına aeroportu bulvarı kuboku körpüsü küçəsi mərkəzi məscidi medalı meydanı muzeyi mükafatı ordeni parkı prospekti
  stadionu stansiyası universiteti xiyabanı
`);
const FATHER_WORDS = wordList('oğlu qızı');
/** As keyboards without Azerbaijani letters have them. */
const BARE_FATHER_WORDS = wordList('oglu gizi qizi ogly');
const ABBREVIATED_NAMESAKES = wordList('küç prosp');
const QUOTED_THINGS = wordList(`
  ansamblı metrostansiyası telekanalı radiosu nəşriyyatı qatarı partiyası mərkəzi aviaşirkəti bankı filmi fabriki gəmisi hoteli jurnalı kafesi kanalı kinoteatrı klubu komandası mahnısı markası
  mehmanxanası oteli  qəzeti restoranı romanı stadionu stansiyası şirkəti  verilişi zavodu
`);
const CAPITALS = wordList(`
  bakı moskva tbilisi ankara tehran irəvan minsk kiyev astana daşkənd bişkek aşqabad düşənbə london paris berlin vaşinqton
  pekin islamabad kabil dəməşq bağdad beyrut budapeşt buxarest belqrad brüssel varşava praqa vyana sofiya riqa vilnüs tallin
  roma madrid doha tokio
`);
const ORGANISATIONS = wordList(`
  agentliyi akademiyası alyansı assosiasiyası bankı birliyi cəmiyyəti federasiyası fondu hərəkatı idarəsi institutu
  ittifaqı komissiyası komitəsi konqresi korporasiyası klubu liqası mərkəzi nazirliyi palatası parlamenti partiyası
  qrupu qurumu şirkəti şurası təşkilatı universiteti xidməti
`);
const HEADS = wordList(`
  bəyannaməsi bəyanatı çayı dəhlizi dənizi forumu layihəsi müharibəsi münaqişəsi prosesi proqramı respublikası
  sammiti sazişi yeparxiyası yolu
`);
const POSTS = wordList(`
  prezident prezidenti nazir naziri sədr sədri həmsədr həmsədri səfir səfiri lider lideri rəhbər rəhbəri başçı başçısı katib
  katibi müavin müavini müşavir müşaviri sözçü sözçüsü nümayəndə nümayəndəsi spiker spikeri deputat deputatı general polkovnik
  akademik professor doktor alim yazıçı şair jurnalist politoloq ekspert patriarx şeyxülislam cənab xanım müəllim bəy
  baş birinci keçmiş sabiq rəsmi xüsusi mətbuat dövlət xarici işlər müdafiə iqtisadiyyat səhiyyə direktor direktoru
`);

export const AZERBAIJANI: Language = {
  tag: 'az',
  words: {
    givenNames: wordList(`
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
    `),
    nameParticles: wordList('bəy xanım müəllim'),
    fatherWords: new WordList([...inCases(FATHER_WORDS), ...BARE_FATHER_WORDS]),
    titles: inCases(POSTS),
    deputies: wordList('vitse'),
    personalTitles: wordList('cənab xanım kral kraliça şah sultan xan şeyx imam'),
    openers: wordList(`
      və amma lakin isə də ki bu o onlar biz siz mən sonra əvvəl dünən gün sabah indi həmin həmçinin eyni zamanda artıq
      yenə niyə necə nə kim harada əgər çünki buna görə üçün ilə haqqında barədə ancaq belə beləliklə bundan burada orada
      hazırda hələ həm ilk məhz nəhayət ona onun öz sən sonuncu sözügedən təkcə yalnız yeni ötən keçən bugünkü
    `),
    minorWords: wordList('və ilə üçün də da ki bu bir o isə ya'),
    tellingWords: wordList(`
      edib olub gedib deyib bildirib verib verilib edilib olunub keçirilib göndərib çatıb görüşüb danışıb üçün haqqında barədə arasında
      olaraq deyir bildirir olacaq edəcək
    `),
    demonyms: wordList(`
      azərbaycanlı rus erməni türk gürcü fars amerikalı ukraynalı qazax özbək türkmən tatar ləzgi avar çeçen alman fransız
      ingilis çinli yapon ərəb yəhudi sovet avropalı rusiyalı qarabağlı bakılı moskvalı
    `),
    countries: wordList(`
      azərbaycan rusiya ermənistan gürcüstan türkiyə iran ukrayna belarus qazaxıstan özbəkistan türkmənistan qırğızıstan
      tacikistan moldova latviya litva estoniya polşa almaniya fransa britaniya ingiltərə italiya ispaniya hindistan
      pakistan əfqanıstan çin yaponiya amerika abş israil iraq suriya misir kanada avropa asiya macarıstan serbiya
    `),
    capitals: inCases(CAPITALS),
    continuations: inCases(CONTINUATIONS),
    namesakesAfter: new WordList([...inCases(NAMESAKES), ...ABBREVIATED_NAMESAKES]),
    continuationAdjectives: wordList(`
      beynəlxalq dövlət milli mərkəzi hava dəmir mədəniyyət idman olimpiya sərgi konqres elmi tibb texniki iqtisad neft
      sənaye tarix incəsənət musiqi dram gənclər uşaq memorial xatirə ticarət konsert
    `),
    directions: wordList('yeni cənubi şimali qərbi şərqi'),
    quotedThings: inCases(QUOTED_THINGS),
    organisationNouns: inCases(ORGANISATIONS),
    headNouns: inCases(new WordList([...ORGANISATIONS, ...HEADS])),
    acronymLinks: wordList('və üzrə üçün ilə'),
    conjunctions: wordList('və'),
    callings: wordList(
      'qapıçı hücumçu yarımmüdafiəçi futbolçu üzgüçü güləşçi boksçu cüdoçu gimnast şahmatçı velosipedçi qılıncoynadan',
    ),
    // After a year stand its ending and the word for year: "2022-ci ildən bəri".
    otherTimesAfter: wordList('ildən ilədək ilə'),
  },
  tiedEnding:
    /^(?:l[aə]r)?(?:(?:[ıiuü]m|[ıiuü]n|s?[ıiuü])?(?:n?[ıiuü]n|[yn]?[aə]|[yn]?[ıiuü]|n?d[aə](?:n|k[ıi])?|[ny]?l[aə]|s[ıiuü]z|d[ıiuü]r)|l[aə]r)$/u,
  unlistedOpener: /[əğış]|(?:d[aə]n?|l[aə]|lar|lər|n?[ıiuü]n|d[ıiuü]r?|m[ıiuü]ş|an|ən|[ıiuü]b|sına|sinə)$/u,
  signs: /[əƏğĞışŞİ]/u,
  womensSurname: (changed) => (/(?:ov|ev|in)a$/iu.test(changed) ? changed : null),
  paradigms: {
    name: (name) => nameForms(name, SUFFIXES),
    izafet: (name) => izafetForms(name, SUFFIXES),
    noun: (name) => nounForms(name, SUFFIXES),
  } satisfies Record<ParadigmName<'az'>, Paradigm>,
};
