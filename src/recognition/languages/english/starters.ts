/** Lower-case words that open a sentence or stand capitalised in front of a surname without being part of a name. */
import { wordList } from '../word-list.ts';

export const STARTERS = wordList(`
  a an the this that these those some any every each both all many most few several such another other neither either
  i you he she it we they who whom whose which what when where why how whether if unless until till while whilst as
  because since although though even despite whatever whoever whenever wherever however
  and or but nor so yet for not no yes only just also still again once twice never ever always often sometimes
  then now today tonight tomorrow yesterday earlier later recently currently meanwhile previously formerly afterwards
  afterward before after during amid amidst among amongst between against about above across along around at behind
  below beneath beside besides beyond by concerning down except from in inside into like near of off on onto out
  outside over past per regarding through throughout to toward towards under underneath unlike up upon via versus
  vs with within without according thanks due owing given instead rather perhaps maybe indeed moreover furthermore
  nevertheless nonetheless therefore thus hence otherwise likewise similarly consequently accordingly additionally
  eventually finally lastly firstly secondly thirdly next last first second third here there
  is are was were be been has have had do does did can could will would shall should may might must let
  his her its their our my your himself herself
  says said say tells told tell asks asked ask calls called call meets met meet warns vows urges slams hails backs
  blames praises thanked visits hosts greets sees seen joins leaves wants needs makes made gives gave takes took
  mad barmy evil crazed deluded paranoid sick crazy bonkers vile brutal cruel ruthless desperate sneaky shameless weak frail
  sickly bitter smug gloating tearful jubilant humiliated isolated cornered wily bloodthirsty
  weary wounded nervous scared fearful cautious stubborn proud bald jailed exiled disgraced poor rich famous
  embattled defiant furious angry smiling ailing ageing aging young younger old older elder new newly
  ahead apart aside away back early late soon long short high low big small great good bad own same different
  one two three four five six seven eight nine ten
  former current present incumbent ex pro anti non
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
  spring summer autumn winter christmas easter novruz ramadan
  watch video photo photos live exclusive breaking update analysis opinion interview report reports explained
  explainer profile factbox timeline editorial comment letter news read more related source sources image picture
  reuters interfax tass ria bloomberg bbc cnn afp getty
  west east north south western eastern northern southern central
  god allah lord
  people experts analysts observers critics supporters opponents allies officials journalists reporters voters
  politicians lawmakers diplomats investigators prosecutors police scientists doctors protesters demonstrators
  nobody everyone everybody someone somebody anyone nothing everything something
  leave stop start keep put get take give bring send blame forget forgive remember follow find hear listen
  trust believe thank save free arrest sanction fear expect beware ignore praise mourn pity hate love welcome invite
  imagine consider note citing quoting referencing speaking addressing interviewing
  okay ok well oh ah
`);
