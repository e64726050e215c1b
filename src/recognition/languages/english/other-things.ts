/** Lower-case words that show another thing of a name: a pet, a hamlet, a dish, a film, a channel. */
import { wordList } from '../word-list.ts';

/** What says that the name behind it is given to something: "a dog called Moscow". */
export const NAMING_WORDS = wordList('called named nicknamed dubbed christened');

/** Lower-case words for who is called so: animals that people keep, and children. */
export const BEINGS = wordList(`
  dog puppy pup doggy pooch mutt mongrel cat kitten kitty moggy tabby tomcat horse mare stallion colt filly foal pony donkey mule cow bull calf goat sheep lamb ram pig piglet
  rabbit hamster parrot budgie tortoise turtle terrapin goldfish snake lizard iguana hen cockerel rooster goose duck swan owl
  falcon elephant lion lioness tiger tigress leopard cub bear panda monkey chimp gorilla giraffe hippo rhino penguin seal whale
  dolphin terrier spaniel labrador retriever poodle collie husky greyhound dachshund alsatian bulldog whippet
  baby boy girl son daughter sister brother niece wife husband mother mum mom dad father aunt uncle cousin friend fiancee girlfriend boyfriend child toddler twin grandson granddaughter nephew
`);

/** Lower-case words for small places: "Moscow, a hamlet in Vermont". */
export const HAMLETS = wordList(`
  hamlet village township suburb neighborhood neighbourhood crossroads farm farmstead ranch homestead parish borough
  community subdivision settlement backwater plantation
`);

/** Lower-case words for what is eaten with turkey and made of it. */
export const FOODS = wordList(`
  goose chicken duck ham beef pork lamb steak salmon bacon sausage sausages cranberry cranberries potatoes sprouts carrots parsnips
  pumpkin pie yams casserole mash gravy stuffing dressing dinner lunch sandwich sandwiches wrap wraps club burger burgers
  soup stew chili curry salad broth leftovers roast meatball meatballs mince jerky carving fryer fryers basting brine brining thighs
  thigh wings wing neck giblets feathers farm farms farmer farmers flock flocks poult poults hatchery coop
`);

/** Lower-case words that a hyphen ties to a company's name to make another name: "Kamaz-master", "Lukoil-Avia". */
export const NAME_TAILS = wordList(`
  master sport sports media service servis trade trading auto avto avia aero leasing invest finance capital insurance
  telecom telekom energo energy neft gaz trans export import stroy design motorsport racing team arena center centre bank
  travel tour tourism pharm farm film radio tv news plus holding polymer midstream downstream upstream logistics petroleum methanol
  aqs green marine ural foster fugro proserv carbamide cng vostok overseas
`);

/** Lower-case words with which the name of a book, film or song begins: "Midnight in Moscow". */
export const TITLE_WORDS = wordList(`
  murder death midnight night nights love romance morning dawn dusk evening sunset sunrise noon tea coffee breakfast dinner supper
  gentleman lady girl boy woman man stranger spy spies assassin ghost angel devil winter summer spring autumn snow rain
  letter letters postcard adventure adventures lost alone adrift nocturne waltz tango rendezvous encounter wedding
  affair marriage honeymoon exile homecoming shadows shadow dreams dream
`);

/** Lower-case words for what is called by the person's name behind it: "the crater Lomonosov", "the tanker Mikhail Lomonosov". */
export const FEATURES = wordList(`
  crater asteroid comet planetoid ridge seamount glacier peak mount cape nunatak
  tanker ferry liner steamer steamship vessel ship yacht trawler freighter tug icebreaker corvette frigate cruiser destroyer submarine
  satellite supercomputer locomotive hurricane typhoon cyclone
`);

/** Lower-case words for what is called by a name in quotation marks: the film "Tehran". */
export const QUOTED_THINGS = wordList(`
  film movie thriller comedy drama documentary musical play opera ballet novel book memoir series sitcom show album song single
  painting sculpture exhibition podcast game videogame magazine restaurant cafe bar pub nightclub hotel cinema theatre theater
  ship vessel ferry yacht tanker liner submarine operation band group brand perfume cocktail cake
`);

/** Lower-case words for what is taught at a school: "Higher School of Economics and Business". */
export const FIELDS = wordList(`
  business management law laws finance politics administration humanities trade commerce tourism science sciences arts culture
  sociology statistics informatics computing technology technologies engineering philosophy philology linguistics pedagogy
  education medicine pharmacy governance diplomacy journalism communication communications media design banking accounting
  entrepreneurship innovation innovations marketing logistics psychology history geography theology agriculture economics
`);

/** Lower-case words beside a channel's name: "told Europe 1", "Europe 1 radio". */
export const BROADCASTERS = wordList(`
  radio station channel television tv broadcaster broadcasters network told
`);

/** Lower-case words before "in" and the name of a town: "born in Pushkin". */
export const DWELLINGS = wordList(`
  born raised grew lives lived live living resides resided residing resident residents dwells settled buried died station
  palace museum school schools hospital factory plant park house houses home homes flat flats apartment apartments building buildings
  based located situated stationed arrived stayed staying
`);

/** Lower-case words before "to", "from" and the name of a town: "the train to Pushkin". */
export const JOURNEYS = wordList(`
  train trains bus buses coach tram trams drive drove driven road highway route line railway flight ferry taxi commute commutes
  commuted moved moving relocated travelled traveled travels cycled walked hitchhiked evacuated
`);

/** Lower-case names of hotels, news services and firms that have one in many a town or country: "Hilton Baku", "Sputnik Georgia". */
export const BRANDS = wordList(`
  hilton hyatt marriott sheraton radisson kempinski fairmont jumeirah intercontinental ritz carlton novotel ibis mercure pullman
  sofitel swissotel westin ramada wyndham hampton courtyard doubletree rotana hotel seasons inn plaza
  sputnik deloitte pwc kpmg ey ikea greenpeace amnesty wwf miss visit coca pepsi carrefour metro uber bolt visa mastercard
`);

/** Lower-case last words of firms, and of where people work and study: "Alpha Capital", "Lund Securities". */
export const FIRMS = wordList(`
  capital securities partners bank bancorp brokers brokerage investments investment management advisors advisers holdings holding
  group inc ltd llc llp corp plc gmbh markets finance financial insurance consulting consultants ventures equity research asset
  airlines logistics motors energy technologies software labs university college hospital clinic
`);

/** Lower-case verbs of what people do that no town, state or firm does. */
export const PERSONAL_VERBS = wordList(`
  said says added adds explained recalled recalls laughed smiled joked shrugged nodded sighed lives lived married retired studied
  graduated grew died wrote writes thinks believes remembers tweeted
`);
