/** What the English lists hold, for the other languages of the bundled glossary. Lower-case. */
import { wordList } from './word-list.ts';

/** Words that open a sentence, and titles and posts, none of them a given name. */
export const FOREIGN_STARTERS = wordList(`
  и а но да или что чтобы как так же также то это этот эта эти там тут здесь где когда пока если хотя потому поэтому
  затем потом позже позднее ранее раньше вчера сегодня завтра теперь сейчас накануне однако кроме после до перед во в
  на о об от по под при про с со у за из к ко для без между через над не ни он она они мы вы я его её их наш ваш свой
  сам сама кто чем чего кому кого почему зачем тогда только уже ещё еще вновь снова впрочем тем временем напомним
  президент президента премьер министр глава лидер господин госпожа товарищ депутат сенатор
  посол секретарь председатель директор генерал полковник академик профессор доктор писатель поэт
  журналист политолог эксперт российский российская русский азербайджанский патриарх святейший
  və amma lakin isə də ki bu o onlar biz siz mən sonra əvvəl dünən gün sabah indi həmin həmçinin eyni zamanda artıq
  yenə niyə necə nə kim harada əgər çünki buna görə üçün ilə haqqında barədə
  prezident prezidenti nazir naziri baş sədr sədri cənab xanım müəllim general akademik professor doktor rus rusiya
  azərbaycan səfir lider ve ama fakat ise bir şu önce dün bugün yarın şimdi başkan başkanı cumhurbaşkanı bakan
  bakanı sayın
`);

/** Given names, common ones. */
export const FOREIGN_GIVEN_NAMES = wordList(`
  александр алексей анатолий андрей антон аркадий артём артем борис вадим валентин валерий василий виктор виталий
  владимир владислав вячеслав геннадий георгий григорий дмитрий евгений егор иван игорь илья кирилл константин леонид
  максим михаил никита николай олег павел пётр петр роман руслан сергей станислав степан тимур фёдор федор эдуард юрий
  яков анна александра анастасия валентина вера виктория галина дарья екатерина елена ирина ксения лариса людмила
  марина мария надежда наталья ольга светлана татьяна юлия ильхам гейдар мехрибан лейла арзу натиг рамиз эльдар
  əli əhməd anar araz azər arzu ayaz elçin eldar elnur emin fuad hacı heydər ilham kamran leyla mehriban murad natiq
  nigar orxan rəşad ramil rauf rövşən samir tural vüqar zaur ayşe fatma hasan hüseyin mehmet mustafa recep ahmet ali
`);
