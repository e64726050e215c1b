/** Lower-case words that make another name of the name before them: "Heydar Aliyev Center", "Trend Micro". */
import { wordList } from '../word-list.ts';

export const CONTINUATIONS = wordList(`
  airport center centre street avenue boulevard square road lane drive highway embankment park garden gardens stadium arena
  palace tower towers house hall halls mosque cathedral church synagogue monastery cemetery mausoleum monument memorial statue museum gallery
  theatre theater opera philharmonic conservatory library school lyceum gymnasium college university academy institute
  polytechnic hospital clinic sanatorium hotel restaurant cafe café pub bar lounge grill inn arms tavern bistro bakery salon deli diner takeaway store shop boutique nightclub kebab kitchen station metro bridge port harbour harbor dam refinery
  ridge crater seamount basin strait trough bay cape nunatak
  plant factory foundation fund trust charity prize award awards medal order cup trophy championship tournament
  marathon derby league open masters fc fk cf united rovers club lake peak mount glacier island
  railways railroad telecom telecommunications petroleum pharmaceuticals therapeutics biosciences biotech diagnostics robotics
  semiconductors brewery breweries minerals metals
  financial foods dairy pharma cruises medical wines winery wellness fitness realty homes properties airlines airways air aviation shipyard shipping bank insurance exchange hold holding holdings group inc ltd llc corp corporation
  plc gmbh sa ag micro systems software technologies technology industries labs motors motor steel cement capital partners ventures
  eye observer review quarterly journal insider monitor examiner
  facility times post tribune herald gazette today mirror telegraph mule vodka
  oblast okrug rayon raion district county governorate
  prix gp circuit bancorp bancshares
  outside abroad
  flotilla squadron bros symphony zoo circus aquarium planetarium
  township heights falls springs creek valley beach borough precinct parish court crescent close terrace mews
  bypass ring route point interstate expressway terminal pipeline lng
`);

/**
 * Lower-case words that end a longer name amid prose, where a headline may only put them beside it: "Azerbaijan Food Safety Agency",
 * "OSCE Parliamentary Assembly".
 */
export const PUBLIC_BODIES = wordList(`
  agency assembly association authority board bureau chamber commission committee company complex conference council federation
  festival forum ministry army navy organisation organization party republic ssr secretariat society survey tv union week
`);

/** Lower-case words that may stand between a name and its continuation: "Heydar Aliyev International Airport". */
export const CONTINUATION_ADJECTIVES = wordList(`
  international national state parliamentary interparliamentary cultural memorial presidential olympic sports sport art arts technical technological
  central regional peace scientific research medical military concert congress exhibition shopping youth children
  music media press news information trade business railway bus metro football public private literary history
  grand premier super stock chess flight junior senior
`);

/** Lower-case words after a town that name what was signed there, not the town: "the Minsk agreements". */
export const SIGNED_THERE = wordList(
  'agreement agreements accord accords protocol protocols process format convention conventions treaty pact',
);

/**
 * Lower-case words after a place that name a kind of animal, plant or illness, or what becomes of one, not the place: "the Caspian
 * tiger", "Turkey gravy", "Middle East respiratory syndrome".
 */
export const KINDS = wordList(`
  tern terns gull gulls tiger tigers leopard leopards cobra turtle turtles terrier terriers vulture vultures sheepdog
  sheepdogs hound hounds seal seals flotilla sturgeon sturgeons salmon trout roach shad sprat sprats kilka kutum goby gobies carp lamprey
  crane cranes plover plovers snowcock gecko geckos lizard lizards viper vipers snake snakes frog frogs newt newts toad beetle
  beetles moth moths butterfly butterflies mussel mussels pony ponies horse horses stallion mare cat cats donkey goat goats
  goose geese duck ducks pelican flamingo owl owls sparrow warbler bat bats hamster vole voles marten lynx cheetah oak oaks
  locust maple fir poplar iris tulip tulips season seasons episode episodes sequel respiratory fever encephalitis pox
  leg legs breast breasts drumstick drumsticks carcass gravy stuffing sandwich sandwiches burger burgers bacon trot pardon
  roast hunt meatballs costume costumes
`);

/** Lower-case words before a name that mean something of that name in an earlier age: "the Imperial Russian Army". */
export const EARLIER_AGES = wordList('imperial tsarist czarist white');

/** Lower-case words that say what happens at a place, which stays that place: "the Russia-Ukraine War". */
export const HAPPENINGS = wordList(`
  war wars warfare conflict crisis invasion ceasefire truce peace deal sanctions election elections referendum coup
  protests protest unrest earthquake quake floods flood fire fires blast bombing attack attacks strike strikes siege
  olympics games summit talks negotiations evacuation hostages exodus famine genocide
`);

/** Lower-case words before a town that name a club of it: "Dinamo Minsk". */
export const CLUBS = wordList(`
  spartak dinamo dynamo cska lokomotiv torpedo zenit neftchi shakhtar rubin krylia khimki avangard metallurg traktor
  pyunik ararat sabah persepolis esteghlal saburtalo
  fc fk bc hc hk sk ska real atletico borussia hapoel maccabi
`);

/** Lower-case words that make another name with "of" and a place: "Council of Europe", "Bank of Russia", "Tour of Turkey". */
export const OF_A_PLACE = wordList(`
  council committee commission ministry association federation chamber assembly party forces army navy
  bank university institute voice echo academy museum battle siege treaty union friends church bishop archbishop
  duchy order tour giro vuelta rally grand prix cup open queen prince duke king kingdom daughters sons
`);

/** Lower-case last words of institutions whose name may go on with "of": "State University of Railways". */
export const INSTITUTIONS = wordList('university institute academy college school');

/** Lower-case words after a hyphenated pair of names that are two, not one: "the Putin-Trump summit". */
export const PAIR_NOUNS = wordList(`
  accord agreement agreements alliance axis bromance call chat clash collusion communique conference confrontation
  conspiracy contacts conversation cooperation deal debate declaration dialogue diplomacy dispute duel encounter
  exchange feud format friendship handshake hotline interview letter lunch meeting meetings negotiations pact
  partnership phone plan press rapport rapprochement relations relationship rivalry row statement summit summits talk
  talks tandem telephone tete ties treaty triangle truce understanding video visit
`);
