/**
 * English words that news text is full of and that also name companies, projects, media or people: common nouns, verbs,
 * adjectives, given names that are words, months, peoples and directions. Small on purpose: the list catches what an
 * author overlooks, the author decides.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  able about above academy accord account across act action active agency agent agreement aid aim air alliance ally always amber
  amor anchor angel answer april arch area arena army arrow art aspect asset atlas atom august autumn award axis
  back balance ball baltic bank bar base basin bay bear beacon beauty bell best bill bird black block blue board boat body bond book
  border boss bow box branch brand bread bridge bright brother build building bureau bush business button
  cabinet call camp campaign canal cannon canon cap capital card care cargo case castle cause cell center central centre century
  chain chair chamber champion chance change channel chapter charge charter chase check chief child church circle citizen city
  civil claim class clear client climate clock close cloud club coal coast code coin cold college column come command
  commission committee common community company compass concept concert concord congress connect contact container contract control
  convention convoy cook cooperation copper core corner corridor council country course court cover craft cross crown cup current
  cut cycle daily data dawn day deal dean debt december decision declaration deep defence defense delta desk dialog dialogue diamond
  digital direct director dispatch district dollar dome door double dragon dream drive drop eagle early earth east eastern
  echo economy edge effect eight election element empire energy engine entry envoy epoch equity era essence event exchange express eye
  fair faith falcon fall family farm fast father february federation field file film fire first fish five flag fleet flight flow focus
  food force forest form fort fortune forum forward foundation four fox frame free freedom friday friend front fuel fund future galaxy
  game garden gas gate gateway gaz general gentle giant gift glass global globe goal gold golden good grace grain grand grant graph
  green grey ground group guard guardian guide gulf hall hammer hand harbour harbor harmony hawk head health heart heavy help hero
  high hill history hold holy home honor honour hope horizon horse hospital host hotel house hub hunter ice idea image impact impulse
  independent index industry info initiative inside institute interest interfax iron island january job joint journal journey joy judge
  july june junior jupiter just justice key kind king knight lake lamp land lane language large last law lead leader league legend
  letter liberty light line lines link lion list live local lock long lord love low loyal lynx magazine mail main major man mandate
  maple march mark market marshal mars master match matrix may meeting memory mercury meridian message metal meteor metro middle
  military mill mine minister ministry mint mirror mission model modern moment monday money monitor month monument moon morning
  motor mount mountain move movement museum music name narrative nation national native nature navigator navy network new news next
  night nine noble nord north northern note notice november number oasis object observer ocean october office oil old olive omega one
  open option orange orbit order origin outlook outpost own pact page palace panel paper park parliament part partner party pass passage
  path patriot peace peak pearl pen people person phoenix picture pilot pioneer pipe pipeline place plan planet plant platform play
  point pole police policy politics pool port portal position post power practice premier presence present president press prime
  prince prize process product profile program programme progress project promise prospect protocol province public pulse quarter
  queen question race radar radio rail railway rain range rapid ray record red reform region register relay report republic reserve
  resource rest review rice rich right ring rise river road rock rocket room root rose round route royal rule rush saga sail saint salt
  sand saturday school science scope scout sea seal season second secretary sector security senate senior september service seven shadow
  share shield ship shore show side sign signal silk silver sister six sky smart snow social society soil solar soldier son song
  south southern space spark special speech speed spirit sport spring sputnik square staff stage standard star state statement station
  steel step stone storm story stream street strong studio style summer summit sun sunday support surge swift system table talk
  tank target task team technology ten term territory test theatre theater thing third three throne thursday tide tiger time times title
  today tomorrow top torch touch tower town track trade tradition train transit treaty tree trend tribune trident triumph trophy trust
  truth tuesday tunnel turk turn twin two union unit united unity universe university up us valley value vector venture
  venus version vessel victor victory view village vision visit vista vital voice volga volt volume wall war watch water wave way web
  wednesday week weekly welcome west western wheel white wild will wind window wing winter wolf woman wood word work worker world yard year
  yellow young youth zenith zero zone
  `
    .trim()
    .split(/\s+/),
);
