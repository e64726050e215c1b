/** Russian. */
import type { ParadigmName } from '../../pack/paradigm-names.ts';
import { personCases, surnameFirst } from './inflection/russian-persons.ts';
import { phraseCases } from './inflection/russian-phrases.ts';
import type { Language, Paradigm, Sex } from './language.ts';
import { inAllCases, RUSSIAN_WORDS } from './russian-words.ts';
import { WordList, wordList } from './word-list.ts';

/** Common given names in the nominative. */
export const RUSSIAN_GIVEN_NAMES = wordList(`
  августин авдей агата адам аида айгюн айдар айнур айтен аким акиф аксинья алевтина александр александра алексей али
  алик алим алина алиса алла алмаз альберт альбина альфред алёна амалия анар анастасия анатолий ангелина андрей
  анжела анжелика анзор анна антон антонина анфиса араз арина ариф аркадий арсен арсений артур артём архип асад асиф
  аслан ася афаг афанасий ашот аяз белла богдан борис булат вагиф вадим валентин валентина валерий валерия варвара
  вардан василий василиса вахтанг вениамин вера вероника виктор виктория виолетта виталий влад владимир владислав
  владлен всеволод вугар вусал вячеслав гавриил галина гарик гейдар геннадий георгий герман глеб григорий гусейн
  гюлер гюльнар гюльнара гюльшан гюнай давид дамир даниил данил дарья демьян денис джавид джамал джамиль джейхун диана дина динара дмитрий ева евгений
  евгения евдокия егор екатерина елена елизавета ефим жанна закир зарина заур захар захид зинаида зоя зураб ибрагим
  иван игнат игорь ильгам ильгар ильдар ильхам ильхама илья инга инесса инна иннокентий иосиф ипполит ирада ираклий
  ирина иса искандер ия казбек камал камаля камилла камиль камран карен карим карина каролина ким кира кирилл
  клавдия клара константин кристина ксения кузьма лаврентий лада лала ламия лана лариса лев лейла лена леонид
  леонтий лиана лидия лиза лилия лина лия лолита лука любовь людмила магеррам магомед майя макар макс максим мамед
  марат маргарита марианна марина мария марк марта мартин марфа матвей махмуд мехман мехрибан микаил мила милана
  мирон мирослава михаил мурад мурат муса муслим мустафа надежда надир назар назим наргиз нариман нармин наталия наталья
  натиг натик нелли нигяр низами ника никита никифор никол николай нина новруз нурлан нурсултан оксана октай олег
  олеся ольга орхан оскар отар павел парвиз пелагея платон полад полина прасковья прохор пётр рагим раиса рамзан
  рамиз рамиль рамин расул рауф рафаэль рафик рашад рашид регина римма ринат ричард роберт родион роза розалия роман
  ростислав рудольф рузанна руслан рустам руфат сабина сабир савва савелий садыг самед самир самуил сахиб светлана
  севастьян севда севиндж семён серафим серафима сергей снежана софия софья спартак станислав стелла степан стефания
  сулейман султан тагир таисия талех тамара тарана тарас татьяна тахир теймур тигран тимофей тимур тихон тогрул
  тофиг тофик турал ульви ульяна фазиль фаик фаина фарид фархад фатима феликс фикрет филипп фома фуад фёдор фёкла
  хазар хиджран хикмет христина шамиль шахин шахла эвелина эдуард элеонора элина эльвира эльдар эльман эльмар
  эльмира эльнур эльхан эльчин эльшад эмилия эмиль эмин эмма эрик эрнест юлиан юлиана юлий юлия юрий юсиф юсуф ягуб
  яков ялчын ян яна ярослав ярослава
`);

/** All forms that lists of cases hold, each once, without the name itself. */
function formsIn(name: string, ...all: ReadonlyArray<readonly string[]>): string[] {
  const forms = new Set(all.flat());
  forms.delete(name);
  return [...forms];
}

const person =
  (sex: 'm' | 'f'): Paradigm =>
  (name) => {
    const turned = surnameFirst(name, sex, RUSSIAN_GIVEN_NAMES);
    const cases = personCases(name, sex, RUSSIAN_GIVEN_NAMES);
    if (!turned) return formsIn(name, ...cases);
    return formsIn(name, ...cases, [turned], ...personCases(turned, sex, RUSSIAN_GIVEN_NAMES));
  };
const phrase =
  (gender: 'm' | 'f' | 'n', plural: boolean): Paradigm =>
  (name) =>
    formsIn(name, ...phraseCases(name, { gender, plural }));

/**
 * Whose a given name beside a surname in -а or -у is: what ends otherwise doesn't agree with a man's, "Мехрибан Алиева"; of "Лейла
 * Алиева" and "Натига Алиева" the known basic forms tell.
 */
function sexOf(given: string, changed: string): Sex | null {
  const [basic, stem] = [given.toLowerCase(), given.slice(0, -1).toLowerCase()];
  const isCase = changed.endsWith('а') ? /[ая]$/u : /[ую]$/u;
  if (!isCase.test(basic)) return 'f';
  const isKnown = (endings: readonly string[]) => endings.some((ending) => RUSSIAN_GIVEN_NAMES.has(stem + ending));
  const [his, hers] = [isKnown(['', 'й', 'ь']), isKnown(['а', 'я'])];
  return his === hers ? null : his ? 'm' : 'f';
}

/** Behind these a surname in -а is a man's in the genitive: a woman's would end in -ой there. */
const WITH_GENITIVE = wordList('у от для против без до после около кроме вокруг ради насчёт вместо');
/** What looks like no noun, or is one for a woman: verbs, adjectives, "журналистка". */
const NO_NOUN = /(?:л[аои]?|л[аи]сь|лся|[еиую]т|[ая]т|тся|ть|в|[иы]й|ая|яя|ое|ее|ые|ие|ого|ому|о|ка|ица|ша|есса|иня)$/u;

/** By the word before a surname in -а or -у, whose it is: "у Алиева", "к Алиеву", "речь Алиева", "президента Алиева" are his. */
function sexAfter(before: string, changed: string): Sex | null {
  // "Сказала Алиева", "журналистка Алиева".
  if (/(?:ла|лась|ка|ница)$/u.test(before) && changed.endsWith('а')) return 'f';
  if (changed.endsWith('у')) return before === 'к' || before === 'ко' ? 'm' : null;
  if (WITH_GENITIVE.has(before)) return 'm';
  const { titles, openers, minorWords, nameParticles } = RUSSIAN_WORDS;
  if (titles.has(before)) return /[ая]$/u.test(before) && !/ница$/u.test(before) ? 'm' : null;
  if (before.length < 4 || [openers, minorWords, nameParticles].some((list) => list.has(before))) return null;
  return /^[а-яё]+$/u.test(before) && !NO_NOUN.test(before) ? 'm' : null;
}

/** Their short forms, but those that are other words too: "Слава Путину". */
const PET_NAMES = wordList(`
  алёша алеша аня боря вадик валера валя ваня варя вася витя вова володя галя гена гоша гриша данила даня даша дима жека женя ира катя
  кеша коля костя ксюша лера лёня лёша леша лиза люба люда маша митя миша надя настя наташа оля паша петя поля рита саша сеня
  серёжа сережа соня стас тёма толик толя тоня федя юля яша
`);
/** Officers of courts in the genitive, who are nobody's: "мнение судьи Захаровой". */
const OF_COURT = wordList('судьи прокурора следователя дознавателя пристава');
/** Of Лев, Павел, Пётр. */
const FALLEN = wordList('льв павл петр');

export const RUSSIAN: Language = {
  tag: 'ru',
  words: { ...RUSSIAN_WORDS, givenNames: new WordList(inAllCases([...RUSSIAN_GIVEN_NAMES, ...PET_NAMES], FALLEN)) },
  patronymic: /(?:[ое]вич|ьич|[иы]нич|[ое]вн|ичн|иничн)(?:а|у|ем|е|ы|ой)?$/u,
  quotesNames: /[а-яё]/u,
  townAdjective: /.{3}ск(?:ая|ой|ую|ий|ого|ому|им|ом)$/u,
  articleless: /[а-яёА-ЯЁ]/u,
  tiedEnding: /^(?:[ауыеию]|о[мвй]|е[мй]|ам[и]?|ах|я[мх]?|ями)$/u,
  tiedCompound: /^[а-яё]+$/u,
  compoundBeginning: /^(?:[а-яё]+[ое]|[а-яё]{6,})$/u,
  // Names are a closed class here: verbs, nouns and all else open sentences.
  unlistedOpener: /^[а-яё-]+$/u,
  womensSurname: (changed) => (/(?:ов|ев|ёв|ин|ын)[ау]$/u.test(changed) ? changed.replace(/.$/u, 'а') : null),
  sexOf,
  sexAfter,
  inApposition: (calling, name) =>
    OF_COURT.has(calling) ||
    (/[ую]$/u.test(calling) && /[ую]$/u.test(name)) ||
    (/(?:[оеё]м|[оеё]й)$/u.test(calling) && /(?:[ыио]м|ой)$/u.test(name)),
  paradigms: {
    'person-m': person('m'),
    'person-f': person('f'),
    'noun-m': phrase('m', false),
    'noun-f': phrase('f', false),
    'noun-n': phrase('n', false),
    'plural-m': phrase('m', true),
    'plural-f': phrase('f', true),
    'plural-n': phrase('n', true),
  } satisfies Record<ParadigmName<'ru'>, Paradigm>,
};
