/** Lower-case words for callings: of sport, of the stage and of private people; and what clubs do. */
import { wordList } from '../word-list.ts';

export const CALLINGS = wordList(`
  goalkeeper goalie goaltender striker midfielder defender winger footballer footballers quarterback linebacker fullback
  swimmer diver runner sprinter hurdler marathoner jumper thrower decathlete athlete wrestler boxer judoka karateka weightlifter
  powerlifter gymnast fencer archer skater skier snowboarder biathlete bobsledder cyclist rower canoeist paddler surfer
  golfer cricketer batsman bowler pitcher catcher shortstop basketballer volleyballer handballer jockey racer
  shooter medallist medalist grandmaster triathlete paralympian olympian
`);

/** What people do on the stage, in trades and in private. */
export const TRADES = wordList(`
  actor actress singer pianist violinist cellist guitarist drummer rapper dancer ballerina comedian sculptor teacher
  schoolteacher nurse surgeon dentist plumber carpenter welder electrician bricklayer farmer beekeeper cook chef baker
  waiter hairdresser florist ceramist potter pensioner schoolboy schoolgirl housewife midwife paramedic pharmacist vet
  veterinarian joiner mechanic machinist barber tailor waitress barman bartender courier postman shepherd miner
  driver motorist commuter labourer laborer builder roofer handyman shopkeeper trader grocer greengrocer cashier accountant auctioneer trumpeter saxophonist flautist harpist
  choreographer dj photographer cameraman programmer coder firefighter fireman lifeguard caretaker janitor cleaner
  gardener winemaker retiree barista student undergraduate pupil trainee apprentice intern statistician lawyer attorney solicitor
  barrister designer stylist coach trainer referee realtor plasterer decorator surveyor optician dietitian
  cardiologist neurosurgeon oncologist radiologist anaesthetist anesthesiologist psychiatrist
  psychotherapist pediatrician paediatrician gynecologist gynaecologist obstetrician urologist dermatologist ophthalmologist
  orthodontist epidemiologist virologist microbiologist botanist zoologist ecologist
  seismologist meteorologist librarian umpire policeman policewoman inmate conscript paratrooper
  mountaineer climber sommelier restaurateur hotelier fisherman seaman bassist tenor baritone soprano tattooist
  vlogger youtuber influencer blogger forwarder dispatcher warehouseman salesman saleswoman locksmith upholsterer
`);

/** Who plays in a team, or leads one. */
export const TEAMSMEN = wordList(`
  striker midfielder defender goalkeeper winger skipper squad lineup strikers midfielders defenders goalkeepers wingers
`);

/** What happens in a match, as its report says it. */
export const PLAYS = wordList(`
  beat beats beating beaten won win wins winning lost lose loses losing drew draw draws drawing defeated defeat defeats
  held thrashed trounced edged stunned hammered routed downed led trailed
`);

/** Words of a report on a match. */
export const MATCH_WORDS = wordList(`
  match game goal goals scored season fixture striker midfielder goalkeeper coach
  kickoff penalty puck arena stadium league playoff playoffs overtime
`);

/** What somebody does in a contest that the verbs of a match don't say. */
export const SPORT_DEEDS = wordList('finished took came placed swam ran went claimed clinched');

/** Contests that are of sport alone. */
export const SPORT_EVENTS = wordList(`
  breaststroke backstroke freestyle medley steeplechase hurdles decathlon heptathlon biathlon javelin semifinal semifinals
  quarterfinal quarterfinals semis
`);

/** How two clubs come together, or what becomes of one: of a match only beside words of a contest. */
export const ENCOUNTERS = wordList(`
  meet meets met face faces faced host hosts hosted travel travels travelled drawn qualify qualifies qualified
  advance advanced eliminated praised praises
`);
