/** Lower-case words for what somebody does in sport. */
import { wordList } from '../word-list.ts';

export const CALLINGS = wordList(`
  goalkeeper goalie goaltender striker midfielder defender winger footballer footballers quarterback linebacker fullback
  swimmer diver runner sprinter hurdler marathoner jumper thrower decathlete athlete wrestler boxer judoka karateka weightlifter
  powerlifter gymnast fencer archer skater skier snowboarder biathlete bobsledder cyclist rower canoeist paddler surfer
  golfer cricketer batsman bowler pitcher catcher shortstop basketballer volleyballer handballer jockey racer
  grandmaster triathlete paralympian olympian
`);
