// Words in -ly that judge nothing: adverbs of time, frequency, order, degree, domain and plain manner, and words that are no adverbs. From the classes of
// English grammars, completed with those that the reporters of the training part of PolNeAR use of what anybody can see or look up.
import { setOf } from '../../text/lists/set';

export const PLAIN_ADVERBS = setOf(
  'recently nearly likely family largely particularly quickly repeatedly previously especially increasingly publicly actually immediately mostly roughly ' +
    'ultimately shortly generally directly eventually politically currently initially finally potentially formally closely strongly specifically slightly ' +
    'officially openly usually privately relatively widely significantly exactly necessarily briefly nationally typically primarily suddenly narrowly ' +
    'possibly illegally unlawfully lawlessly enthusiastically preemptively abnormally impassively temporarily routinely regularly partly entirely broadly respectively friendly sharply personally similarly fairly frequently ' +
    'historically completely equally abruptly originally racially unlikely freely rarely loudly deadly unexpectedly quietly notably evenly consistently ' +
    'rapidly actively disproportionately slowly explicitly subsequently gradually reportedly globally occasionally mainly considerably simultaneously ' +
    'steadily costly traditionally hastily implicitly alternately normally carefully precisely federally elderly assembly purely extremely formerly ' +
    'economically legally differently weekly annually supply hourly substantially technically exclusively monthly constantly lately unsuccessfully ' +
    'successfully quarterly namely totally randomly proportionally anomaly additionally literally chiefly approximately ideologically emotionally ' +
    'financially predominantly allegedly swiftly secretly solidly reliably methodically instantly internationally definitely principally periodically ' +
    'nightly forcibly comply automatically informally solely lively unanimously lawfully accidentally militarily markedly ethnically comparatively greatly ' +
    'individually retroactively anonymously deeply mathematically promptly extensively peacefully unilaterally physically collectively organically ' +
    'inherently continually domestically prematurely politely progressively systematically upwardly timely mechanically uniformly sparsely violently ' +
    'sufficiently analytically accurately intensively culturally alphabetically fiscally safely intellectually monopoly accordingly untimely vocally ' +
    'jointly socially indirectly visibly independently apolitically falsely strategically theoretically voluntarily erroneously separately exponentially ' +
    'geographically secondly thirdly firstly lastly genetically factually qualitatively comprehensively strictly conventionally sexually verbally ' +
    'internally improperly partially orderly disorderly butterfly homily melancholy underly multiply unholy smelly kindly lonely lovely scholarly fatherly ' +
    'motherly womanly heavenly worldly earthly bodily sickly chilly unruly severally severely surgically chemically electronically digitally electrically ' +
    'medically clinically statistically biologically ecologically environmentally commercially industrially agriculturally academically scientifically ' +
    'judicially constitutionally administratively legislatively electorally regionally locally centrally externally permanently perpetually indefinitely ' +
    'continuously intermittently sporadically chronologically biannually bimonthly biweekly yearly presumably supposedly purportedly figuratively nominally ' +
    'notionally ostensibly formulaically manually remotely mutually reciprocally vertically horizontally diagonally inwardly outwardly northerly southerly ' +
    'westerly easterly homely cuddly wiggly bubbly drizzly leisurely courtly cowardly stately neighborly neighbourly brotherly sisterly gingerly fatally ' +
    'critically really simply heavily easily highly seriously commonly properly positively negatively favorably favourably unfavorably firmly practically ' +
    'naturally noticeably incorrectly correctly mentally calmly lightly rhetorically warmly gently silently unintentionally intentionally unknowingly ' +
    'knowingly loosely criminally comfortably cheaply coincidentally insistently obliquely jokingly playfully consecutively aesthetically resupply ' +
    'presently seasonally casually professionally ordinarily conservatively cautiously specially tightly essentially inadvertently tentatively visually ' +
    'softly ceremonially energetically comparably ethically unconditionally densely intimately conversely exhaustively majorly congressionally relatedly ' +
    'wrongfully publically mildly willingly intuitively definitively distinctly universally unofficially moderately passively inversely contractually ' +
    'graphically audibly cleanly unconsciously hurriedly natively molecularly habitually grisly gadfly portly steely grizzly wobbly beastly curmudgeonly ' +
    'gnarly otherworldly nonelderly incidentally effectively modestly deliberately delicately smoothly neatly sternly adequately decently insufficiently ' +
    'skeptically symbolically overtly covertly earnestly tacitly candidly perfectly prominently emphatically categorically reluctantly singularly',
);
