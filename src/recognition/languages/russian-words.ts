/** Russian words that rules ask for, each in all its cases. */
import type { WordLists } from './language.ts';
import { phraseList, WordList, wordList } from './word-list.ts';

/** Endings after each last letter, more than any one word has: a list that holds a few non-words too is quickly made. */
const ENDINGS: Readonly<Record<string, string>> = {
  а: 'а ы и е у ой ей ам ами ах',
  я: 'я и е ю ей й ям ями ях',
  й: 'й я ю ем е и ев ям ями ях',
  ь: 'ь я ю ем е и ей ям ями ях ью',
  о: 'о а у ом е',
  е: 'е я ю ем и ий ям ями ях а у',
};
const AFTER_CONSONANT = ' а у ом ем е ы и ов ей ам ами ах';
const OF_ADJECTIVES = 'ый ий ой ого его ому ему ым им ом ем ая яя ую юю ое ее ые ие ых их ыми ими ей';

/** Words in all cases and numbers. `fallen`: stems of those whose vowel falls out. */
export function inAllCases(words: Iterable<string>, fallen: Iterable<string> = []): string[] {
  const changed = [...words].flatMap((word) => {
    const endings = ENDINGS[word.slice(-1)];
    const stem = endings ? word.slice(0, -1) : word;
    return (endings ?? AFTER_CONSONANT).split(' ').map((ending) => stem + ending);
  });
  return [...changed, ...[...fallen].flatMap((stem) => AFTER_CONSONANT.split(' ').map((ending) => stem + ending))];
}

/** Adjectives in all cases, genders and numbers, from their masculine. */
function adjectives(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => OF_ADJECTIVES.split(' ').map((ending) => word.slice(0, -2) + ending));
}

const POSTS_OF_MEN = wordList(`
  президент премьер министр лидер председатель сопредседатель посол консул депутат сенатор секретарь директор губернатор мэр градоначальник омбудсмен
  генерал полковник майор капитан маршал адмирал академик профессор доктор писатель поэт философ историк учёный
  журналист редактор корреспондент обозреватель политолог аналитик эксперт экономист политик дипломат посланник
  представитель замминистра заместитель помощник советник вице экс руководитель начальник командующий уполномоченный спикер
  канцлер король принц князь царь император шах эмир хан султан шейх имам муфтий папа патриарх митрополит архиепископ
  епископ отец товарищ господин гражданин коллега друг брат сын тренер спортсмен актёр режиссёр певец композитор
  адвокат судья прокурор следователь бизнесмен предприниматель миллиардер олигарх космонавт пилот герой лауреат
`);
/** Of посол, отец. */
const FALLEN = wordList('посл отц');
const POSTS_OF_WOMEN = wordList(
  'госпожа королева принцесса царица императрица представительница мать сестра глава дочь жена супруга',
);
const ADJECTIVES_OF_POSTS = wordList(`
  главный первый бывший нынешний действующий официальный генеральный исполнительный государственный народный чрезвычайный
  полномочный специальный святейший заслуженный верховный
`);
const ADJECTIVES_OF_COUNTRIES = wordList(`
  российский русский советский азербайджанский армянский турецкий иранский американский украинский грузинский казахстанский
  казахский белорусский китайский немецкий германский французский британский английский европейский израильский
  узбекский туркменский киргизский таджикский молдавский латвийский литовский эстонский польский венгерский сербский
  итальянский испанский индийский японский пакистанский афганский арабский московский бакинский кремлёвский ереванский
  карабахский кавказский каспийский чеченский дагестанский
`);
const COUNTRIES_F = wordList(`
  россия армения грузия турция украина белоруссия молдавия латвия литва эстония польша германия франция великобритания
  англия италия испания индия япония америка австрия венгрия сербия румыния болгария греция швейцария швеция норвегия финляндия
  дания чехия словакия хорватия албания македония португалия бельгия голландия киргизия туркмения сирия саудия палестина
  канада мексика бразилия аргентина австралия африка азия европа евразия абхазия
`);
const COUNTRIES_M = wordList(`
  азербайджан иран казахстан узбекистан таджикистан туркменистан кыргызстан афганистан пакистан ирак израиль китай египет
  катар кувейт йемен ливан вьетнам таиланд люксембург кипр
`);
const NAMESAKES_F = wordList(`
  улица площадь набережная аллея школа гимназия академия библиотека больница мечеть премия медаль стипендия галерея
  филармония консерватория кафедра аудитория
`);
const NAMESAKES_M = wordList(`
  проспект бульвар сквер переулок проезд аэропорт центр музей парк стадион университет институт лицей колледж театр
  мавзолей кубок орден турнир мемориал
`);
/** Of переулок, кубок. */
const NAMESAKES_FALLEN = wordList('переулк кубк');
const FEATURES_M = wordList('кратер астероид хребет теплоход пароход танкер ледокол крейсер фрегат паром буксир');
const FEATURES_N = wordList('судно');
/** What is called by a person in the genitive: "хребет Ломоносова", "пик Ленина". */
const PEAKS_M = wordList('хребет пик мыс остров залив пролив ледник шельф');
const PEAKS_F = wordList('гора бухта скала');
const PEAKS_N = wordList('плато озеро море');
/** Of хребет. */
const PEAKS_FALLEN = wordList('хребт');
/** Of рынок. */
const QUOTED_FALLEN = wordList('рынк');
/** What a hyphen ties to a town: "Москва-Сити", "Минск-Арена". */
const STATIONS = wordList('сити товарная сортировочная пассажирская');
const HALLS_F = wordList('арена плаза');
const QUOTED_M = wordList(`
  отель кинотеатр ресторан поезд пароход санаторий универмаг лайнер спутник центр хостел пансионат автобус клуб теплоход крейсер ледокол фрегат танкер журнал телеканал канал магазин рынок ансамбль стадион
  банк завод концерн холдинг фильм роман альбом
`);
const QUOTED_F = wordList(
  'гостиница команда партия авиакомпания телекомпания корпорация радиостанция газета фабрика группа яхта подлодка станция программа песня марка компания фирма',
);
const QUOTED_N = wordList('кафе движение радио судно издательство агентство казино');
/** Works, contests and stops, called by the whole of what stands in quotation marks. */
const WORKS_M = wordList('спектакль сериал конкурс фестиваль мюзикл балет рассказ очерк сборник клип форпост');
const WORKS_F = wordList(
  'картина лента пьеса опера книга повесть передача рубрика олимпиада премия остановка выставка экспозиция',
);
const WORKS_N = wordList('стихотворение');
/** What stands in front of a work that is shown. */
const SHOWN = wordList(
  'покажут показали показывают показ показе выходит вышел прокат прокате пересмотреть пересмотрели посмотреть',
);
const WORDS_M = wordList('термин топоним этноним');
const WORDS_N = wordList('слово понятие название обозначение');
const WORDS_F = wordList('надпись вывеска');
/** Surnames of whom towns are called after. */
const TOWN_SURNAMES = wordList('пушкин ломоносов чехов жуков королёв королев чкалов калинин киров');
const TOWN_FOLK = wordList('житель уроженец мэр горожанин город пригород посёлок поселок');
const TOWN_FOLK_F = wordList('жительница уроженка администрация окраина электричка');
/** What leads to a town, or is measured on the way there. */
const JOURNEYS = wordList(`
  электричка маршрут маршрутка трасса пробка станция остановка автобус поезд рейс вокзал километр перегон пригород
`);
const WAYS = wordList('шоссе км час часа часов минут минуты езды');
/** Of уроженец. */
const FOLK_FALLEN = wordList('уроженц');
const BRANCHES = wordList('филиал кампус');
const COURT_FOLK = wordList(
  'потерпевший обвиняемый подсудимый осуждённый осужденный подозреваемый пострадавший фигурант',
);
const ROADS_M = wordList('трубопровод нефтепровод газопровод продуктопровод автобан');
const ROADS_F = wordList('трасса автотрасса дорога автодорога магистраль автомагистраль');
const DIRECTIONS = wordList('новый восточный западный южный северный');
const UNIONS = wordList('единый');
const HONOURS = wordList('заслуженный народный почётный');
/** "День России". */
const HOLIDAYS = wordList('день дня дню днём днем дне');
const OF_A_PLACE = wordList(`
  банк сбербанк нацбанк совет почта голос герой союз кубок биржа лига суперкубок суд верхсуд райсуд комитет кодекс палата дума
  госдума прокуратура генпрокуратура гидрометцентр чемпионат чемпион чемпионка первенство
`);
/** Ministries, services, courts and codes of law that have a country's name behind them in the genitive. */
const BODIES = wordList(`
  мчс мвд фсб фсо фтс фнс цб цик свр фссп фсин гибдд фас ск вс кс ап гд сф ввс вмс вмф вдв фрс цру фбр
  гк ук нк тк упк гпк апк коап жк зк вк бк
`);
const OTHER_ONES = wordList('новый другой следующий будущий очередной прошлый предыдущий возможный');
const DEPUTIES = wordList('вице заместитель');
const PERSONAL_M = wordList('господин король принц царь император папа');
const PERSONAL_F = wordList('госпожа королева принцесса царица императрица');
const ORGANISATIONS_M = wordList(`
  союз совет комитет институт университет центр фонд банк форум альянс клуб суд парламент конгресс отдел департамент
`);
const ORGANISATIONS_F = wordList(`
  организация группа ассоциация комиссия федерация партия компания корпорация служба академия лига палата
`);
const ORGANISATIONS_N = wordList(
  'министерство агентство объединение движение содружество общество управление товарищество',
);
const HEADS_M = wordList('коридор форум договор саммит процесс проект банк регион район завод газопровод мост');
const HEADS_F = wordList('декларация группа республика программа дорога река епархия война конференция');
const HEADS_N = wordList('море соглашение заявление партнёрство');
const SHORT_COUNTRIES = wordList('сша рф кнр фрг оаэ рк ра рб ири');
const NAMED_AFTER = wordList('имени им ул пр просп пл наб бул б пер ш');
const CAPITALS_F = wordList('москва астана анкара варшава прага вена софия рига женева доха гавана');
const CAPITALS_M = wordList(`
  тегеран ереван минск киев лондон париж берлин вашингтон пекин ташкент бишкек ашхабад дамаск багдад бейрут кабул
  исламабад каир будапешт бухарест белград брюссель мадрид рим вильнюс таллин таллинн стамбул
`);
const UNCHANGED_CAPITALS = wordList('баку тбилиси токио дели осло душанбе хельсинки');
const TOWNS = wordList(`
  новосибирск екатеринбург казань самара омск челябинск ростов уфа красноярск воронеж пермь волгоград краснодар саратов
  тюмень ижевск барнаул ульяновск иркутск хабаровск ярославль владивосток махачкала томск оренбург рязань астрахань пенза
  липецк калининград тула курск ставрополь тверь брянск белгород сургут архангельск чита калуга смоленск якутск вологда
  мурманск петрозаводск симферополь севастополь петербург одесса харьков донецк луганск мариуполь запорожье херсон гянджа
  сумгаит степанакерт шуша шымкент самарканд бухара мюнхен гамбург милан барселона шанхай гонконг
`);
const UNCHANGED_TOWNS = wordList('сочи тольятти кемерово чебоксары гюмри батуми алматы');
const REGIONS = wordList('европа азия африка америка кавказ закавказье');
const NEAR_EAST = phraseList('ближний восток|ближнего востока|ближнему востоку|ближним востоком|ближнем востоке');
const INSTITUTIONS_M = wordList('университет институт колледж');
const INSTITUTIONS_F = wordList('школа академия');
const TEAMS = wordList('клуб');
const SHORT_TEAMS = wordList('фк пфк мфк');
const TEAMSMEN = wordList('футболист игрок форвард голкипер защитник хавбек легионер болельщик фанат');
const SHORT_CLUBS = wordList('фк хк бк тц');

const SPORTSMEN = wordList(`
  вратарь голкипер полузащитник хавбек форвард футболист хоккеист баскетболист волейболист гандболист регбист боксёр боксер кикбоксер дзюдоист
  самбист каратист тхэквондист штангист тяжелоатлет легкоатлет бегун прыгун метатель гимнаст фехтовальщик саблист шпажист рапирист фигурист
  лыжник биатлонист саночник сноубордист велогонщик велосипедист автогонщик теннисист шахматист гроссмейстер яхтсмен байдарочник каноист
  пловчиха футболистка хоккеистка баскетболистка волейболистка гандболистка гимнастка фигуристка лыжница биатлонистка теннисистка
  шахматистка легкоатлетка бегунья фехтовальщица дзюдоистка
`);
const ATTACKERS = wordList('нападающий');
/** Of пловец, борец, гребец, конькобежец. */
const SPORTSMEN_FALLEN = wordList('пловец пловц борец борц гребец гребц конькобежец конькобежц');
/** Of the stage, of trades and of private people: what nobody whom the press explains is called by. */
const TRADES = wordList(`
  актёр артист пианист скрипач гитарист танцор фокусник скульптор гончар учитель педагог воспитатель врач хирург педиатр стоматолог
  фельдшер повар пекарь официант слесарь электрик сварщик плотник каменщик тракторист шофёр водитель фермер пасечник дачник
  пенсионер школьник студент сосед житель самозанятый доцент аспирант лаборант бухгалтер кассир риелтор сантехник прораб агроном ветеринар
  нотариус выпускник тренер адвокат юрист дизайнер стилист визажист парикмахер экспедитор логист диспетчер программист инженер
  архитектор фотограф хореограф охранник курьер грузчик механик машинист столяр маляр штукатур блогер рыбак егерь лесник
  токарь крановщик дальнобойщик продавец менеджер защитник боец стрелок арбитр рефери чемпион чемпионка призёр рекордсмен рекордсменка
  судья прокурор следователь дознаватель пристав истец ответчик ответчица истица лучник копьеметатель
`);
/** Of боец, стрелок, истец. */
const TRADES_FALLEN = wordList('бойц стрелк истц');
/** What players and the accused do, and what their verb has behind it: "забил гол", "признал вину". */
const DEEDS = wordList(`
  забил забила забивает забросил забросила получил получила заработал заработала открыл открыла сравнял сравняла удвоил реализовал отыграл
  заменил сменил завоевал завоевала взял взяла выиграл выиграла признал признала отрицал отрицает
`);
const DEED_ENDS = wordList(`
  гол голы мяч мячи шайбу счёт преимущество пенальти жёлтую красную карточку дубль буллит золото серебро бронзу вину
`);
const TRADES_OF_WOMEN = wordList(`
  актриса артистка певица пианистка скрипачка танцовщица балерина учительница преподавательница воспитательница медсестра
  домохозяйка пенсионерка школьница студентка соседка жительница хозяйка фермерша продавщица аспирантка лаборантка выпускница
  стилистка тренерша блогерша парикмахерша
`);

export const RUSSIAN_WORDS = {
  titles: new WordList([
    ...inAllCases(POSTS_OF_MEN, FALLEN),
    ...inAllCases(POSTS_OF_WOMEN),
    ...adjectives(ADJECTIVES_OF_POSTS),
  ]),
  nameParticles: wordList('ханум ханым бей бек муаллим'),
  fatherWords: wordList('оглы оглу кызы гызы'),
  personalTitles: new WordList([...inAllCases(PERSONAL_M), ...inAllCases(PERSONAL_F)]),
  deputies: new WordList(inAllCases(DEPUTIES)),
  abbreviatedTitles: wordList('г гр тов акад проф ген полк св'),
  abbreviations: wordList(`
    гг в вв ул пр просп пл пер д стр корп кв р оз о с п пос обл респ руб коп тыс млн млрд трлн т др см напр англ рус азерб
    лат греч нем фр род им ум н э
  `),
  openers: wordList(`
    кремль кремля кремлю кремлём кремле и а но да или что чтобы как так же также то это этот эта эти там тут здесь где когда пока если хотя потому поэтому
    затем потом позже позднее ранее раньше вчера сегодня завтра теперь сейчас накануне однако кроме после до перед во в
    на о об от по под при про с со у за из к ко для без между через над не ни он она они мы вы я его её их наш ваш свой
    сам сама кто чем чего кому кого почему зачем тогда только уже ещё вновь снова впрочем тем временем напомним ведь лишь
    именно даже пусть зато либо будто словно ради среди против около вокруг вместо согласно благодаря вопреки
  `),
  originWords: wordList('из'),
  minorWords: wordList('и а но или в во на о об от по под при про с со у за из к ко для без не ни как что же ли бы до'),
  demonyms: new WordList(adjectives(ADJECTIVES_OF_COUNTRIES)),
  countries: new WordList([...inAllCases(COUNTRIES_F), ...inAllCases(COUNTRIES_M), ...SHORT_COUNTRIES]),
  capitals: new WordList([...inAllCases(CAPITALS_F), ...inAllCases(CAPITALS_M), ...UNCHANGED_CAPITALS]),
  featuresBefore: new WordList([...inAllCases(FEATURES_M, PEAKS_FALLEN), ...inAllCases(FEATURES_N)]),
  namesakesBefore: new WordList([
    ...inAllCases([...NAMESAKES_F, ...PEAKS_F]),
    ...inAllCases([...NAMESAKES_M, ...PEAKS_M], [...NAMESAKES_FALLEN, ...PEAKS_FALLEN]),
    ...inAllCases(PEAKS_N),
    ...NAMED_AFTER,
  ]),
  quotedThings: new WordList([
    ...inAllCases(QUOTED_M, QUOTED_FALLEN),
    ...inAllCases(QUOTED_F),
    ...inAllCases(QUOTED_N),
    ...inAllCases([...WORKS_M, ...WORKS_F, ...WORKS_N]),
    ...SHOWN,
    ...SHORT_CLUBS,
  ]),
  wordsNamed: new WordList([...inAllCases([...WORDS_M, ...WORDS_F, ...WORDS_N])]),
  townSurnames: new WordList([...TOWN_SURNAMES].flatMap((name) => ['', 'а', 'у', 'ом', 'е'].map((end) => name + end))),
  townFolk: new WordList([...inAllCases(TOWN_FOLK, FOLK_FALLEN), ...inAllCases(TOWN_FOLK_F)]),
  nearWords: wordList('из до под через около возле близ мимо'),
  journeys: new WordList([...inAllCases(JOURNEYS), ...WAYS]),
  branches: new WordList(inAllCases(BRANCHES)),
  namedAfter: wordList('имени им'),
  ageWords: new WordList(adjectives(['летний'])),
  nameEndings: wordList('плюс'),
  ports: wordList('астрахань махачкала актау энзели туркменбаши курык алят ноушехр аваза ленкорань'),
  towns: new WordList([...inAllCases(TOWNS), ...UNCHANGED_TOWNS]),
  regions: new WordList([...inAllCases(REGIONS), ...NEAR_EAST]),
  directions: new WordList(adjectives([...DIRECTIONS, ...UNIONS])),
  openingDirections: new WordList(adjectives(DIRECTIONS)),
  honours: new WordList(adjectives(HONOURS)),
  unionWords: new WordList(adjectives(UNIONS)),
  ofAPlace: new WordList([...BODIES, ...inAllCases(OF_A_PLACE), ...HOLIDAYS]),
  clubs: wordList('спартак динамо цска локомотив торпедо зенит нефтчи шахтёр рубин фк хк бк'),
  institutions: new WordList([...inAllCases(INSTITUTIONS_M), ...inAllCases(INSTITUTIONS_F)]),
  siteWords: wordList('в во'),
  inWords: wordList('в во'),
  teams: new WordList([...inAllCases(TEAMS), ...SHORT_TEAMS]),
  teamsmen: new WordList(inAllCases(TEAMSMEN)),
  deciders: wordList('ничью победу счёт гол гола мяч мяча мячей матч пенальти'),
  plays: wordList(`
    обыграл обыграла обыграли победил победила победили разгромил разгромила переиграл уступил уступила уступили проиграл
    проиграла проиграли одолел одолела сыграл сыграла сыграли выиграл выиграла выиграли выигрывает проигрывает обыгрывает забил забила
    забили вырвал вырвала вырвали забивает пропустил пропустила открыл сравнял отыгрался ведёт
  `),
  continuations: new WordList([...STATIONS, ...inAllCases(HALLS_F)]),
  roads: new WordList([...inAllCases(ROADS_M), ...inAllCases(ROADS_F), 'шоссе']),
  prefixes: wordList('экс вице про анти пост пресс'),
  organisationNouns: new WordList([
    ...inAllCases(ORGANISATIONS_M),
    ...inAllCases(ORGANISATIONS_F),
    ...inAllCases(ORGANISATIONS_N),
  ]),
  headNouns: new WordList([
    ...inAllCases([...ORGANISATIONS_M, ...HEADS_M]),
    ...inAllCases([...ORGANISATIONS_F, ...HEADS_F]),
    ...inAllCases([...ORGANISATIONS_N, ...HEADS_N]),
  ]),
  churches: wordList('церковь церкви церковью упц'),
  churchesAbroad: wordList('заграницей границей рубежом'),
  beyondWords: wordList('за'),
  acronymLinks: wordList('и о об по в на за для при с от'),
  apposers: wordList('или далее'),
  conjunctions: wordList('и или'),
  callings: new WordList([...inAllCases(SPORTSMEN, SPORTSMEN_FALLEN), ...adjectives(ATTACKERS)]),
  callingsSaid: wordList('преподаёт преподает торгует шьёт шьет вяжет печёт печет лепит'),
  deeds: DEEDS,
  deedEnds: DEED_ENDS,
  trades: new WordList([
    ...inAllCases(TRADES, TRADES_FALLEN),
    ...inAllCases(TRADES_OF_WOMEN),
    ...adjectives(COURT_FOLK),
  ]),
  otherOnes: new WordList(adjectives(OTHER_ONES)),
  otherTimes: wordList('с до после по'),
} satisfies Partial<WordLists>;
