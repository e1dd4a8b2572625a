// Made by apps/web/scripts/emoji.ts from emojibase-data; do not edit.
/** A line per emoji, in the order of the table: group, label and tags. */
export const words = `
0|grinning face|cheerful|cheery|face|grin|grinning|happy|laugh|nice|smile|smiling|teeth
0|grinning face with big eyes|awesome|big|eyes|face|grin|grinning|happy|mouth|open|smile|smiling|teeth|yay
0|grinning face with smiling eyes|eye|eyes|face|grin|grinning|happy|laugh|lol|mouth|open|smile|smiling
0|beaming face with smiling eyes|beaming|eye|eyes|face|grin|grinning|happy|nice|smile|smiling|teeth
0|grinning squinting face|closed|eyes|face|grinning|haha|hahaha|happy|laugh|lol|mouth|open|rofl|smile|smiling|squinting
0|grinning face with sweat|cold|dejected|excited|face|grinning|mouth|nervous|open|smile|smiling|stress|stressed|sweat
0|rolling on the floor laughing|crying|face|floor|funny|haha|happy|hehe|hilarious|joy|laugh|lmao|lol|rofl|roflmao|rolling|tear
0|face with tears of joy|crying|face|feels|funny|haha|happy|hehe|hilarious|joy|laugh|lmao|lol|rofl|roflmao|tear
0|slightly smiling face|face|happy|slightly|smile|smiling
0|upside-down face|face|hehe|smile|upside-down
0|melting face|disappear|dissolve|embarrassed|face|haha|heat|hot|liquid|lol|melt|melting|sarcasm|sarcastic
0|winking face|face|flirt|heartbreaker|sexy|slide|tease|wink|winking|winks
0|smiling face with smiling eyes|blush|eye|eyes|face|glad|satisfied|smile|smiling
0|smiling face with halo|angel|angelic|angels|blessed|face|fairy|fairytale|fantasy|halo|happy|innocent|peaceful|smile|smiling|spirit|tale
0|smiling face with hearts|3|adore|crush|face|heart|hearts|ily|love|romance|smile|smiling|you
0|smiling face with heart-eyes|143|bae|eye|face|feels|heart-eyes|hearts|ily|kisses|love|romance|romantic|smile|xoxo
0|star-struck|excited|eyes|face|grinning|smile|star|starry-eyed|wow
0|face blowing a kiss|adorbs|bae|blowing|face|flirt|heart|ily|kiss|love|lover|miss|muah|romantic|smooch|xoxo|you
0|kissing face|143|date|dating|face|flirt|ily|kiss|love|smooch|smooches|xoxo|you
0|smiling face|face|happy|outlined|relaxed|smile|smiling
0|kissing face with closed eyes|143|bae|blush|closed|date|dating|eye|eyes|face|flirt|ily|kisses|kissing|smooches|xoxo
0|kissing face with smiling eyes|143|closed|date|dating|eye|eyes|face|flirt|ily|kiss|kisses|kissing|love|night|smile|smiling
0|smiling face with tear|face|glad|grateful|happy|joy|pain|proud|relieved|smile|smiley|smiling|tear|touched
0|face savoring food|delicious|eat|face|food|full|hungry|savor|smile|smiling|tasty|um|yum|yummy
0|face with tongue|awesome|cool|face|nice|party|stuck-out|sweet|tongue
0|winking face with tongue|crazy|epic|eye|face|funny|joke|loopy|nutty|party|stuck-out|tongue|wacky|weirdo|wink|winking|yolo
0|zany face|crazy|eye|eyes|face|goofy|large|small|zany
0|squinting face with tongue|closed|eye|eyes|face|gross|horrible|omg|squinting|stuck-out|taste|tongue|whatever|yolo
0|money-mouth face|face|money|money-mouth|mouth|paid
0|smiling face with open hands|face|hands|hug|hugging|open|smiling
0|face with hand over mouth|face|giggle|giggling|hand|mouth|oops|realization|secret|shock|sudden|surprise|whoops
0|face with open eyes and hand over mouth|amazement|awe|disbelief|embarrass|eyes|face|gasp|hand|mouth|omg|open|over|quiet|scared|shock|surprise
0|face with peeking eye|captivated|embarrass|eye|face|hide|hiding|peek|peeking|peep|scared|shy|stare
0|shushing face|face|quiet|shh|shush|shushing
0|thinking face|chin|consider|face|hmm|ponder|pondering|thinking|wondering
0|saluting face|face|good|luck|ma’am|ok|respect|salute|saluting|sir|troops|yes
0|zipper-mouth face|face|keep|mouth|quiet|secret|shut|zip|zipper|zipper-mouth
0|face with raised eyebrow|disapproval|disbelief|distrust|emoji|eyebrow|face|hmm|mild|raised|skeptic|skeptical|skepticism|surprise|what
0|neutral face|awkward|blank|deadpan|expressionless|face|fine|jealous|meh|neutral|oh|shade|straight|unamused|unhappy|unimpressed|whatever
0|expressionless face|awkward|dead|expressionless|face|fine|inexpressive|jealous|meh|not|oh|omg|straight|uh|unhappy|unimpressed|whatever
0|face without mouth|awkward|blank|expressionless|face|mouth|mouthless|mute|quiet|secret|silence|silent|speechless
0|dotted line face|depressed|disappear|dotted|face|hidden|hide|introvert|invisible|line|meh|whatever|wtv
0|face in clouds|absentminded|clouds|face|fog|head
0|smirking face|boss|dapper|face|flirt|homie|kidding|leer|shade|slick|sly|smirk|smug|snicker|suave|suspicious|swag
0|unamused face|...|bored|face|fine|jealous|jel|jelly|pissed|smh|ugh|uhh|unamused|unhappy|weird|whatever
0|face with rolling eyes|eyeroll|eyes|face|rolling|shade|ugh|whatever
0|grimacing face|awk|awkward|dentist|face|grimace|grimacing|grinning|smile|smiling
0|face exhaling|blow|blowing|exhale|exhaling|exhausted|face|gasp|groan|relief|sigh|smiley|smoke|whisper|whistle
0|lying face|face|liar|lie|lying|pinocchio
0|shaking face|crazy|daze|earthquake|face|omg|panic|shaking|shock|surprise|vibrate|whoa|wow
0|head shaking horizontally|head|horizontally|no|shake|shaking
0|head shaking vertically|head|nod|shaking|vertically|yes
0|relieved face|calm|face|peace|relief|relieved|zen
0|pensive face|awful|bored|dejected|died|disappointed|face|losing|lost|pensive|sad|sucks
0|sleepy face|crying|face|good|night|sad|sleep|sleeping|sleepy|tired
0|drooling face|drooling|face
0|sleeping face|bed|bedtime|face|good|goodnight|nap|night|sleep|sleeping|tired|whatever|yawn|zzz
0|face with bags under eyes|bags|bored|exhausted|eyes|face|fatigued|late|sleepy|tired|weary
0|face with medical mask|cold|dentist|dermatologist|doctor|dr|face|germs|mask|medical|medicine|sick
0|face with thermometer|face|ill|sick|thermometer
0|face with head-bandage|bandage|face|head-bandage|hurt|injury|ouch
0|nauseated face|face|gross|nasty|nauseated|sick|vomit
0|face vomiting|barf|ew|face|gross|puke|sick|spew|throw|up|vomit|vomiting
0|sneezing face|face|fever|flu|gesundheit|sick|sneeze|sneezing
0|hot face|dying|face|feverish|heat|hot|panting|red-faced|stroke|sweating|tongue
0|cold face|blue|blue-faced|cold|face|freezing|frostbite|icicles|subzero|teeth
0|woozy face|dizzy|drunk|eyes|face|intoxicated|mouth|tipsy|uneven|wavy|woozy
0|face with crossed-out eyes|crossed-out|dead|dizzy|eyes|face|feels|knocked|out|sick|tired
0|face with spiral eyes|confused|dizzy|eyes|face|hypnotized|omg|smiley|spiral|trouble|whoa|woah|woozy
0|exploding head|blown|explode|exploding|head|mind|mindblown|no|shocked|way
0|cowboy hat face|cowboy|cowgirl|face|hat
0|partying face|bday|birthday|celebrate|celebration|excited|face|happy|hat|hooray|horn|party|partying
0|disguised face|disguise|eyebrow|face|glasses|incognito|moustache|mustache|nose|person|spy|tache|tash
0|smiling face with sunglasses|awesome|beach|bright|bro|chilling|cool|face|rad|relaxed|shades|slay|smile|style|sunglasses|swag|win
0|nerd face|brainy|clever|expert|face|geek|gifted|glasses|intelligent|nerd|smart
0|face with monocle|classy|face|fancy|monocle|rich|stuffy|wealthy
0|confused face|befuddled|confused|confusing|dunno|face|frown|hm|meh|not|sad|sorry|sure
0|face with diagonal mouth|confused|confusion|diagonal|disappointed|doubt|doubtful|face|frustrated|frustration|meh|mouth|skeptical|unsure|whatever|wtv
0|worried face|anxious|butterflies|face|nerves|nervous|sad|stress|stressed|surprised|worried|worry
0|slightly frowning face|face|frown|frowning|sad|slightly
0|frowning face|face|frown|frowning|sad
0|face with open mouth|believe|face|forgot|mouth|omg|open|shocked|surprised|sympathy|unbelievable|unreal|whoa|wow|you
0|hushed face|epic|face|hushed|omg|stunned|surprised|whoa|woah
0|astonished face|astonished|cost|face|no|omg|shocked|totally|way
0|flushed face|amazed|awkward|crazy|dazed|dead|disbelief|embarrassed|face|flushed|geez|heat|hot|impressed|jeez|what|wow
0|pleading face|begging|big|eyes|face|mercy|not|pleading|please|pretty|puppy|sad|why
0|face holding back tears|admiration|aww|back|cry|embarrassed|face|feelings|grateful|gratitude|holding|joy|please|proud|resist|sad|tears
0|frowning face with open mouth|caught|face|frown|frowning|guard|mouth|open|scared|scary|surprise|what|wow
0|anguished face|anguished|face|forgot|scared|scary|stressed|surprise|unhappy|what|wow
0|fearful face|afraid|anxious|blame|face|fear|fearful|scared|worried
0|anxious face with sweat|anxious|blue|cold|eek|face|mouth|nervous|open|rushed|scared|sweat|yikes
0|sad but relieved face|anxious|call|close|complicated|disappointed|face|not|relieved|sad|sweat|time|whew
0|crying face|awful|cry|crying|face|feels|miss|sad|tear|triste|unhappy
0|loudly crying face|bawling|cry|crying|face|loudly|sad|sob|tear|tears|unhappy
0|face screaming in fear|epic|face|fear|fearful|munch|scared|scream|screamer|screaming|shocked|surprised|woah
0|confounded face|annoyed|confounded|confused|cringe|distraught|face|feels|frustrated|mad|sad
0|persevering face|concentrate|concentration|face|focus|headache|persevere|persevering
0|disappointed face|awful|blame|dejected|disappointed|face|fail|losing|sad|unhappy
0|downcast face with sweat|close|cold|downcast|face|feels|headache|nervous|sad|scared|sweat|yikes
0|weary face|crying|face|fail|feels|hungry|mad|nooo|sad|sleepy|tired|unhappy|weary
0|tired face|cost|face|feels|nap|sad|sneeze|tired
0|yawning face|bedtime|bored|face|goodnight|nap|night|sleep|sleepy|tired|whatever|yawn|yawning|zzz
0|face with steam from nose|anger|angry|face|feels|fume|fuming|furious|fury|mad|nose|steam|triumph|unhappy|won
0|enraged face|anger|angry|enraged|face|feels|mad|maddening|pouting|rage|red|shade|unhappy|upset
0|angry face|anger|angry|blame|face|feels|frustrated|mad|maddening|rage|shade|unhappy|upset
0|face with symbols on mouth|censor|cursing|cussing|face|mad|mouth|pissed|swearing|symbols
0|smiling face with horns|demon|devil|evil|face|fairy|fairytale|fantasy|horns|purple|shade|smile|smiling|tale
0|angry face with horns|angry|demon|devil|evil|face|fairy|fairytale|fantasy|horns|imp|mischievous|purple|shade|tale
0|skull|body|dead|death|face|fairy|fairytale|i’m|lmao|monster|tale|yolo
0|skull and crossbones|bone|crossbones|dead|death|face|monster|skull
0|pile of poo|bs|comic|doo|dung|face|fml|monster|pile|poo|poop|smelly|smh|stink|stinks|stinky|turd
0|clown face|clown|face
0|ogre|creature|devil|face|fairy|fairytale|fantasy|mask|monster|scary|tale
0|goblin|angry|creature|face|fairy|fairytale|fantasy|mask|mean|monster|tale
0|ghost|boo|creature|excited|face|fairy|fairytale|fantasy|halloween|haunting|monster|scary|silly|tale
0|alien|creature|extraterrestrial|face|fairy|fairytale|fantasy|monster|space|tale|ufo
0|alien monster|alien|creature|extraterrestrial|face|fairy|fairytale|fantasy|game|gamer|games|monster|pixelated|space|tale|ufo
0|robot|face|monster
0|grinning cat|animal|cat|face|grinning|mouth|open|smile|smiling
0|grinning cat with smiling eyes|animal|cat|eye|eyes|face|grin|grinning|smile|smiling
0|cat with tears of joy|animal|cat|face|joy|laugh|laughing|lol|tear|tears
0|smiling cat with heart-eyes|animal|cat|eye|face|heart|heart-eyes|love|smile|smiling
0|cat with wry smile|animal|cat|face|ironic|smile|wry
0|kissing cat|animal|cat|closed|eye|eyes|face|kiss|kissing
0|weary cat|animal|cat|face|oh|surprised|weary
0|crying cat|animal|cat|cry|crying|face|sad|tear
0|pouting cat|animal|cat|face|pouting
0|see-no-evil monkey|embarrassed|evil|face|forbidden|forgot|gesture|hide|monkey|no|omg|prohibited|scared|secret|smh|watch
0|hear-no-evil monkey|animal|ears|evil|face|forbidden|gesture|hear|listen|monkey|no|not|prohibited|secret|shh|tmi
0|speak-no-evil monkey|animal|evil|face|forbidden|gesture|monkey|no|not|oops|prohibited|quiet|secret|speak|stealth
0|love letter|heart|letter|love|mail|romance|valentine
0|heart with arrow|143|adorbs|arrow|cupid|date|emotion|heart|ily|love|romance|valentine
0|heart with ribbon|143|anniversary|emotion|heart|ily|kisses|ribbon|valentine|xoxo
0|sparkling heart|143|emotion|excited|good|heart|ily|kisses|morning|night|sparkle|sparkling|xoxo
0|growing heart|143|emotion|excited|growing|heart|heartpulse|ily|kisses|muah|nervous|pulse|xoxo
0|beating heart|143|beating|cardio|emotion|heart|heartbeat|ily|love|pulsating|pulse
0|revolving hearts|143|adorbs|anniversary|emotion|heart|hearts|revolving
0|two hearts|143|anniversary|date|dating|emotion|heart|hearts|ily|kisses|love|loving|two|xoxo
0|heart decoration|143|decoration|emotion|heart|hearth|purple|white
0|heart exclamation|exclamation|heart|heavy|mark|punctuation
0|broken heart|break|broken|crushed|emotion|heart|heartbroken|lonely|sad
0|heart on fire|burn|fire|heart|love|lust|sacred
0|mending heart|healthier|heart|improving|mending|recovering|recuperating|well
0|red heart|emotion|heart|love|red
0|pink heart|143|adorable|cute|emotion|heart|ily|like|love|pink|special|sweet
0|orange heart|143|heart|orange
0|yellow heart|143|cardiac|emotion|heart|ily|love|yellow
0|green heart|143|emotion|green|heart|ily|love|romantic
0|blue heart|143|blue|emotion|heart|ily|love|romance
0|light blue heart|143|blue|cute|cyan|emotion|heart|ily|light|like|love|sky|special|teal
0|purple heart|143|bestest|emotion|heart|ily|love|purple
0|brown heart|143|brown|heart
0|black heart|black|evil|heart|wicked
0|grey heart|143|emotion|gray|grey|heart|ily|love|silver|slate|special
0|white heart|143|heart|white
0|kiss mark|dating|emotion|heart|kiss|kissing|lips|mark|romance|sexy
0|hundred points|100|a+|agree|clearly|definitely|faithful|fleek|full|hundred|keep|perfect|point|score|true|truth|yup
0|anger symbol|anger|angry|comic|mad|symbol|upset
0|collision|bomb|boom|collide|comic|explode
0|dizzy|comic|shining|shooting|star|stars
0|sweat droplets|comic|drip|droplet|droplets|drops|splashing|squirt|sweat|water|wet|work|workout
0|dashing away|away|cloud|comic|dash|dashing|fart|fast|go|gone|gotta|running|smoke
0|hole|hole
0|speech balloon|balloon|bubble|comic|dialog|message|sms|speech|talk|text|typing
0|eye in speech bubble|balloon|bubble|eye|speech|witness
0|left speech bubble|balloon|bubble|dialog|left|speech
0|right anger bubble|anger|angry|balloon|bubble|mad|right
0|thought balloon|balloon|bubble|cartoon|cloud|comic|daydream|decisions|dream|idea|invent|invention|realize|think|thoughts|wonder
0|ZZZ|comic|good|goodnight|night|sleep|sleeping|sleepy|tired|zzz
1|waving hand|bye|cya|g2g|greetings|gtg|hand|hello|hey|hi|later|outtie|ttfn|ttyl|wave|yo|you
1|raised back of hand|back|backhand|hand|raised
1|hand with fingers splayed|finger|fingers|hand|raised|splayed|stop
1|raised hand|5|five|hand|high|raised|stop
1|vulcan salute|finger|hand|hands|salute|vulcan
1|rightwards hand|hand|handshake|hold|reach|right|rightward|rightwards|shake
1|leftwards hand|hand|handshake|hold|left|leftward|leftwards|reach|shake
1|palm down hand|dismiss|down|drop|dropped|hand|palm|pick|shoo|up
1|palm up hand|beckon|catch|come|hand|hold|know|lift|me|offer|palm|tell
1|leftwards pushing hand|block|five|halt|hand|high|hold|leftward|leftwards|pause|push|pushing|refuse|slap|stop|wait
1|rightwards pushing hand|block|five|halt|hand|high|hold|pause|push|pushing|refuse|rightward|rightwards|slap|stop|wait
1|OK hand|awesome|bet|dope|fleek|fosho|got|gotcha|hand|legit|ok|okay|pinch|rad|sure|sweet|three
1|pinched fingers|fingers|gesture|hand|hold|huh|interrogation|patience|pinched|relax|sarcastic|ugh|what|zip
1|pinching hand|amount|bit|fingers|hand|little|pinching|small|sort
1|victory hand|hand|peace|v|victory
1|crossed fingers|cross|crossed|finger|fingers|hand|luck
1|hand with index finger and thumb crossed|<3|crossed|expensive|finger|hand|heart|index|love|money|snap|thumb
1|love-you gesture|fingers|gesture|hand|ily|love|love-you|three|you
1|sign of the horns|finger|hand|horns|rock-on|sign
1|call me hand|call|hand|hang|loose|me|shaka
1|backhand index pointing left|backhand|finger|hand|index|left|point|pointing
1|backhand index pointing right|backhand|finger|hand|index|point|pointing|right
1|backhand index pointing up|backhand|finger|hand|index|point|pointing|up
1|middle finger|finger|hand|middle
1|backhand index pointing down|backhand|down|finger|hand|index|point|pointing
1|index pointing up|finger|hand|index|point|pointing|this|up
1|index pointing at the viewer|at|finger|hand|index|pointing|poke|viewer|you
1|thumbs up|+1|good|hand|like|thumb|up|yes
1|thumbs down|-1|bad|dislike|down|good|hand|no|nope|thumb|thumbs
1|raised fist|clenched|fist|hand|punch|raised|solidarity
1|oncoming fist|absolutely|agree|boom|bro|bruh|bump|clenched|correct|fist|hand|knuckle|oncoming|pound|punch|rock|ttyl
1|left-facing fist|fist|left-facing|leftwards
1|right-facing fist|fist|right-facing|rightwards
1|clapping hands|applause|approval|awesome|clap|congrats|congratulations|excited|good|great|hand|homie|job|nice|prayed|well|yay
1|raising hands|celebration|gesture|hand|hands|hooray|praise|raised|raising
1|heart hands|<3|hands|heart|love|you
1|open hands|hand|hands|hug|jazz|open|swerve
1|palms up together|cupped|dua|hands|palms|pray|prayer|together|up|wish
1|handshake|agreement|deal|hand|meeting|shake
1|folded hands|appreciate|ask|beg|blessed|bow|cmon|five|folded|gesture|hand|high|please|pray|thanks|thx
1|writing hand|hand|write|writing
1|nail polish|bored|care|cosmetics|done|makeup|manicure|nail|polish|whatever
1|selfie|camera|phone
1|flexed biceps|arm|beast|bench|biceps|bodybuilder|bro|curls|flex|gains|gym|jacked|muscle|press|ripped|strong|weightlift
1|mechanical arm|accessibility|arm|mechanical|prosthetic
1|mechanical leg|accessibility|leg|mechanical|prosthetic
1|leg|bent|foot|kick|knee|limb
1|foot|ankle|feet|kick|stomp
1|ear|body|ears|hear|hearing|listen|listening|sound
1|ear with hearing aid|accessibility|aid|ear|hard|hearing
1|nose|body|noses|nosey|odor|smell|smells
1|brain|intelligent|smart
1|anatomical heart|anatomical|beat|cardiology|heart|heartbeat|organ|pulse|real|red
1|lungs|breath|breathe|exhalation|inhalation|lung|organ|respiration
1|tooth|dentist|pearly|teeth|white
1|bone|bones|dog|skeleton|wishbone
1|eyes|body|eye|face|googly|look|looking|omg|peep|see|seeing
1|eye|1|body|one
1|tongue|body|lick|slurp
1|mouth|beauty|body|kiss|kissing|lips|lipstick
1|biting lip|anxious|bite|biting|fear|flirt|flirting|kiss|lip|lipstick|nervous|sexy|uncomfortable|worried|worry
1|baby|babies|children|goo|infant|newborn|pregnant|young
1|child|bright-eyed|grandchild|kid|young|younger
1|boy|bright-eyed|child|grandson|kid|son|young|younger
1|girl|bright-eyed|child|daughter|granddaughter|kid|virgo|young|younger|zodiac
1|person|adult
1|person: blond hair|blond|blond-haired|human|person
1|man|adult|bro
1|person: beard|beard|bearded|person|whiskers
1|man: beard|beard|bearded|man|whiskers
1|woman: beard|beard|bearded|whiskers|woman
1|man: red hair|adult|bro|man|red hair
1|man: curly hair|adult|bro|curly hair|man
1|man: white hair|adult|bro|man|white hair
1|man: bald|adult|bald|bro|man
1|woman|adult|lady
1|woman: red hair|adult|lady|red hair|woman
1|person: red hair|adult|person|red hair
1|woman: curly hair|adult|curly hair|lady|woman
1|person: curly hair|adult|curly hair|person
1|woman: white hair|adult|lady|white hair|woman
1|person: white hair|adult|person|white hair
1|woman: bald|adult|bald|lady|woman
1|person: bald|adult|bald|person
1|woman: blond hair|blond|blond-haired|blonde|hair|woman
1|man: blond hair|blond|blond-haired|hair|man
1|older person|adult|elderly|grandparent|old|person|wise
1|old man|adult|bald|elderly|gramps|grandfather|grandpa|man|old|wise
1|old woman|adult|elderly|grandma|grandmother|granny|lady|old|wise|woman
1|person frowning|annoyed|disappointed|disgruntled|disturbed|frown|frowning|frustrated|gesture|irritated|person|upset
1|man frowning|annoyed|disappointed|disgruntled|disturbed|frown|frowning|frustrated|gesture|irritated|man|upset
1|woman frowning|annoyed|disappointed|disgruntled|disturbed|frown|frowning|frustrated|gesture|irritated|upset|woman
1|person pouting|disappointed|downtrodden|frown|grimace|person|pouting|scowl|sulk|upset|whine
1|man pouting|disappointed|downtrodden|frown|grimace|man|pouting|scowl|sulk|upset|whine
1|woman pouting|disappointed|downtrodden|frown|grimace|pouting|scowl|sulk|upset|whine|woman
1|person gesturing NO|forbidden|gesture|hand|no|not|person|prohibit
1|man gesturing NO|forbidden|gesture|hand|man|no|not|prohibit
1|woman gesturing NO|forbidden|gesture|hand|no|not|prohibit|woman
1|person gesturing OK|exercise|gesture|gesturing|hand|ok|omg|person
1|man gesturing OK|exercise|gesture|gesturing|hand|man|ok|omg
1|woman gesturing OK|exercise|gesture|gesturing|hand|ok|omg|woman
1|person tipping hand|fetch|flick|flip|gossip|hand|person|sarcasm|sarcastic|sassy|seriously|tipping|whatever
1|man tipping hand|fetch|flick|flip|gossip|hand|man|sarcasm|sarcastic|sassy|seriously|tipping|whatever
1|woman tipping hand|fetch|flick|flip|gossip|hand|sarcasm|sarcastic|sassy|seriously|tipping|whatever|woman
1|person raising hand|gesture|hand|here|know|me|person|pick|question|raise|raising
1|man raising hand|gesture|hand|here|know|man|me|pick|question|raise|raising
1|woman raising hand|gesture|hand|here|know|me|pick|question|raise|raising|woman
1|deaf person|accessibility|deaf|ear|gesture|hear|person
1|deaf man|accessibility|deaf|ear|gesture|hear|man
1|deaf woman|accessibility|deaf|ear|gesture|hear|woman
1|person bowing|apology|ask|beg|bow|bowing|favor|forgive|gesture|meditate|meditation|person|pity|regret|sorry
1|man bowing|apology|ask|beg|bow|bowing|favor|forgive|gesture|man|meditate|meditation|pity|regret|sorry
1|woman bowing|apology|ask|beg|bow|bowing|favor|forgive|gesture|meditate|meditation|pity|regret|sorry|woman
1|person facepalming|again|bewilder|disbelief|exasperation|facepalm|no|not|oh|omg|person|shock|smh
1|man facepalming|again|bewilder|disbelief|exasperation|facepalm|man|no|not|oh|omg|shock|smh
1|woman facepalming|again|bewilder|disbelief|exasperation|facepalm|no|not|oh|omg|shock|smh|woman
1|person shrugging|doubt|dunno|guess|idk|ignorance|indifference|knows|maybe|person|shrug|shrugging|whatever|who
1|man shrugging|doubt|dunno|guess|idk|ignorance|indifference|knows|man|maybe|shrug|shrugging|whatever|who
1|woman shrugging|doubt|dunno|guess|idk|ignorance|indifference|knows|maybe|shrug|shrugging|whatever|who|woman
1|health worker|doctor|health|healthcare|nurse|therapist|worker
1|man health worker|doctor|health|healthcare|man|nurse|therapist|worker
1|woman health worker|doctor|health|healthcare|nurse|therapist|woman|worker
1|student|graduate
1|man student|graduate|man|student
1|woman student|graduate|student|woman
1|teacher|instructor|lecturer|professor
1|man teacher|instructor|lecturer|man|professor|teacher
1|woman teacher|instructor|lecturer|professor|teacher|woman
1|judge|justice|law|scales
1|man judge|judge|justice|law|man|scales
1|woman judge|judge|justice|law|scales|woman
1|farmer|gardener|rancher
1|man farmer|farmer|gardener|man|rancher
1|woman farmer|farmer|gardener|rancher|woman
1|cook|chef
1|man cook|chef|cook|man
1|woman cook|chef|cook|woman
1|mechanic|electrician|plumber|tradesperson
1|man mechanic|electrician|man|mechanic|plumber|tradesperson
1|woman mechanic|electrician|mechanic|plumber|tradesperson|woman
1|factory worker|assembly|factory|industrial|worker
1|man factory worker|assembly|factory|industrial|man|worker
1|woman factory worker|assembly|factory|industrial|woman|worker
1|office worker|architect|business|manager|office|white-collar|worker
1|man office worker|architect|business|man|manager|office|white-collar|worker
1|woman office worker|architect|business|manager|office|white-collar|woman|worker
1|scientist|biologist|chemist|engineer|mathematician|physicist
1|man scientist|biologist|chemist|engineer|man|mathematician|physicist|scientist
1|woman scientist|biologist|chemist|engineer|mathematician|physicist|scientist|woman
1|technologist|coder|computer|developer|inventor|software
1|man technologist|coder|computer|developer|inventor|man|software|technologist
1|woman technologist|coder|computer|developer|inventor|software|technologist|woman
1|singer|actor|entertainer|rock|rockstar|star
1|man singer|actor|entertainer|man|rock|rockstar|singer|star
1|woman singer|actor|entertainer|rock|rockstar|singer|star|woman
1|artist|palette
1|man artist|artist|man|palette
1|woman artist|artist|palette|woman
1|pilot|plane
1|man pilot|man|pilot|plane
1|woman pilot|pilot|plane|woman
1|astronaut|rocket|space
1|man astronaut|astronaut|man|rocket|space
1|woman astronaut|astronaut|rocket|space|woman
1|firefighter|fire|firetruck
1|man firefighter|fire|firefighter|firetruck|man
1|woman firefighter|fire|firefighter|firetruck|woman
1|police officer|apprehend|arrest|citation|cop|law|officer|over|police|pulled|undercover
1|man police officer|apprehend|arrest|citation|cop|law|man|officer|over|police|pulled|undercover
1|woman police officer|apprehend|arrest|citation|cop|law|officer|over|police|pulled|undercover|woman
1|detective|sleuth|spy
1|man detective|detective|man|sleuth|spy
1|woman detective|detective|sleuth|spy|woman
1|guard|buckingham|helmet|london|palace
1|man guard|buckingham|guard|helmet|london|man|palace
1|woman guard|buckingham|guard|helmet|london|palace|woman
1|ninja|assassin|fight|fighter|hidden|person|secret|skills|sly|soldier|stealth|war
1|construction worker|build|construction|fix|hardhat|hat|man|person|rebuild|remodel|repair|work|worker
1|man construction worker|build|construction|fix|hardhat|hat|man|rebuild|remodel|repair|work|worker
1|woman construction worker|build|construction|fix|hardhat|hat|man|rebuild|remodel|repair|woman|work|worker
1|person with crown|crown|monarch|noble|person|regal|royal|royalty
1|prince|crown|fairy|fairytale|fantasy|king|royal|royalty|tale
1|princess|crown|fairy|fairytale|fantasy|queen|royal|royalty|tale
1|person wearing turban|person|turban|wearing
1|man wearing turban|man|turban|wearing
1|woman wearing turban|turban|wearing|woman
1|person with skullcap|cap|chinese|gua|guapi|hat|mao|person|pi|skullcap
1|woman with headscarf|bandana|head|headscarf|hijab|kerchief|mantilla|tichel|woman
1|person in tuxedo|formal|person|tuxedo|wedding
1|man in tuxedo|formal|groom|man|tuxedo|wedding
1|woman in tuxedo|formal|tuxedo|wedding|woman
1|person with veil|person|veil|wedding
1|man with veil|man|veil|wedding
1|woman with veil|bride|veil|wedding|woman
1|pregnant woman|pregnant|woman
1|pregnant man|belly|bloated|full|man|overeat|pregnant
1|pregnant person|belly|bloated|full|overeat|person|pregnant|stuffed
1|breast-feeding|baby|breast|feeding|mom|mother|nursing|woman
1|woman feeding baby|baby|feed|feeding|mom|mother|nanny|newborn|nursing|woman
1|man feeding baby|baby|dad|father|feed|feeding|man|nanny|newborn|nursing
1|person feeding baby|baby|feed|feeding|nanny|newborn|nursing|parent
1|baby angel|angel|baby|church|face|fairy|fairytale|fantasy|tale
1|Santa Claus|celebration|christmas|claus|fairy|fantasy|father|holiday|merry|santa|tale|xmas
1|Mrs. Claus|celebration|christmas|claus|fairy|fantasy|holiday|merry|mother|mrs|santa|tale|xmas
1|Mx Claus|celebration|christmas|claus|fairy|fantasy|holiday|merry|mx|santa|tale|xmas
1|superhero|good|hero|superpower
1|man superhero|good|hero|man|superhero|superpower
1|woman superhero|good|hero|heroine|superhero|superpower|woman
1|supervillain|bad|criminal|evil|superpower|villain
1|man supervillain|bad|criminal|evil|man|superpower|supervillain|villain
1|woman supervillain|bad|criminal|evil|superpower|supervillain|villain|woman
1|mage|fantasy|magic|play|sorcerer|sorceress|sorcery|spell|summon|witch|wizard
1|man mage|fantasy|mage|magic|man|play|sorcerer|sorceress|sorcery|spell|summon|witch|wizard
1|woman mage|fantasy|mage|magic|play|sorcerer|sorceress|sorcery|spell|summon|witch|wizard|woman
1|fairy|fairytale|fantasy|myth|person|pixie|tale|wings
1|man fairy|fairy|fairytale|fantasy|man|myth|oberon|person|pixie|puck|tale|wings
1|woman fairy|fairy|fairytale|fantasy|myth|person|pixie|tale|titania|wings|woman
1|vampire|blood|dracula|fangs|halloween|scary|supernatural|teeth|undead
1|man vampire|blood|fangs|halloween|man|scary|supernatural|teeth|undead|vampire
1|woman vampire|blood|fangs|halloween|scary|supernatural|teeth|undead|vampire|woman
1|merperson|creature|fairytale|folklore|ocean|sea|siren|trident
1|merman|creature|fairytale|folklore|neptune|ocean|poseidon|sea|siren|trident|triton
1|mermaid|creature|fairytale|folklore|merwoman|ocean|sea|siren|trident
1|elf|elves|enchantment|fantasy|folklore|magic|magical|myth
1|man elf|elf|elves|enchantment|fantasy|folklore|magic|magical|man|myth
1|woman elf|elf|elves|enchantment|fantasy|folklore|magic|magical|myth|woman
1|genie|djinn|fantasy|jinn|lamp|myth|rub|wishes
1|man genie|djinn|fantasy|genie|jinn|lamp|man|myth|rub|wishes
1|woman genie|djinn|fantasy|genie|jinn|lamp|myth|rub|wishes|woman
1|zombie|apocalypse|dead|halloween|horror|scary|undead|walking
1|man zombie|apocalypse|dead|halloween|horror|man|scary|undead|walking|zombie
1|woman zombie|apocalypse|dead|halloween|horror|scary|undead|walking|woman|zombie
1|troll|fairy|fantasy|monster|tale|trolling
1|person getting massage|face|getting|headache|massage|person|relax|relaxing|salon|soothe|spa|tension|therapy|treatment
1|man getting massage|face|getting|headache|man|massage|relax|relaxing|salon|soothe|spa|tension|therapy|treatment
1|woman getting massage|face|getting|headache|massage|relax|relaxing|salon|soothe|spa|tension|therapy|treatment|woman
1|person getting haircut|barber|beauty|chop|cosmetology|cut|groom|hair|haircut|parlor|person|shears|style
1|man getting haircut|barber|beauty|chop|cosmetology|cut|groom|hair|haircut|man|parlor|person|shears|style
1|woman getting haircut|barber|beauty|chop|cosmetology|cut|groom|hair|haircut|parlor|person|shears|style|woman
1|person walking|amble|gait|hike|man|pace|pedestrian|person|stride|stroll|walk|walking
1|man walking|amble|gait|hike|man|pace|pedestrian|stride|stroll|walk|walking
1|woman walking|amble|gait|hike|man|pace|pedestrian|stride|stroll|walk|walking|woman
1|person walking: facing right|amble|facing|gait|hike|man|pace|pedestrian|person|right|stride|stroll|walk|walking
1|woman walking: facing right|amble|facing|gait|hike|man|pace|pedestrian|right|stride|stroll|walk|walking|woman
1|man walking: facing right|amble|facing|gait|hike|man|pace|pedestrian|right|stride|stroll|walk|walking
1|person standing|person|stand|standing
1|man standing|man|stand|standing
1|woman standing|stand|standing|woman
1|person kneeling|kneel|kneeling|knees|person
1|man kneeling|kneel|kneeling|knees|man
1|woman kneeling|kneel|kneeling|knees|woman
1|person kneeling: facing right|facing|kneel|kneeling|knees|person|right
1|woman kneeling: facing right|facing|kneel|kneeling|knees|right|woman
1|man kneeling: facing right|facing|kneel|kneeling|knees|man|right
1|person with white cane|accessibility|blind|cane|person|probing|white
1|person with white cane: facing right|accessibility|blind|cane|facing|person|probing|right|white
1|man with white cane|accessibility|blind|cane|man|probing|white
1|man with white cane: facing right|accessibility|blind|cane|facing|man|probing|right|white
1|woman with white cane|accessibility|blind|cane|probing|white|woman
1|woman with white cane: facing right|accessibility|blind|cane|facing|probing|right|white|woman
1|person in motorized wheelchair|accessibility|motorized|person|wheelchair
1|person in motorized wheelchair: facing right|accessibility|facing|motorized|person|right|wheelchair
1|man in motorized wheelchair|accessibility|man|motorized|wheelchair
1|man in motorized wheelchair: facing right|accessibility|facing|man|motorized|right|wheelchair
1|woman in motorized wheelchair|accessibility|motorized|wheelchair|woman
1|woman in motorized wheelchair: facing right|accessibility|facing|motorized|right|wheelchair|woman
1|person in manual wheelchair|accessibility|manual|person|wheelchair
1|person in manual wheelchair: facing right|accessibility|facing|manual|person|right|wheelchair
1|man in manual wheelchair|accessibility|man|manual|wheelchair
1|man in manual wheelchair: facing right|accessibility|facing|man|manual|right|wheelchair
1|woman in manual wheelchair|accessibility|manual|wheelchair|woman
1|woman in manual wheelchair: facing right|accessibility|facing|manual|right|wheelchair|woman
1|person running|fast|hurry|marathon|move|person|quick|race|racing|run|rush|speed
1|man running|fast|hurry|man|marathon|move|quick|race|racing|run|rush|speed
1|woman running|fast|hurry|marathon|move|quick|race|racing|run|rush|speed|woman
1|person running: facing right|facing|fast|hurry|marathon|move|person|quick|race|racing|right|run|rush|speed
1|woman running: facing right|facing|fast|hurry|marathon|move|quick|race|racing|right|run|rush|speed|woman
1|man running: facing right|facing|fast|hurry|man|marathon|move|quick|race|racing|right|run|rush|speed
1|woman dancing|dance|dancer|dancing|elegant|festive|flair|flamenco|groove|let’s|salsa|tango|woman
1|man dancing|dance|dancer|dancing|elegant|festive|flair|flamenco|groove|let’s|man|salsa|tango
1|person in suit levitating|business|levitating|person|suit
1|people with bunny ears|bestie|bff|bunny|counterpart|dancer|double|ear|identical|pair|party|partying|people|soulmate|twin|twinsies
1|men with bunny ears|bestie|bff|bunny|counterpart|dancer|double|ear|identical|men|pair|party|partying|people|soulmate|twin|twinsies
1|women with bunny ears|bestie|bff|bunny|counterpart|dancer|double|ear|identical|pair|party|partying|people|soulmate|twin|twinsies|women
1|person in steamy room|day|luxurious|pamper|person|relax|room|sauna|spa|steam|steambath|unwind
1|man in steamy room|day|luxurious|man|pamper|relax|room|sauna|spa|steam|steambath|unwind
1|woman in steamy room|day|luxurious|pamper|relax|room|sauna|spa|steam|steambath|unwind|woman
1|person climbing|climb|climber|climbing|mountain|person|rock|scale|up
1|man climbing|climb|climber|climbing|man|mountain|rock|scale|up
1|woman climbing|climb|climber|climbing|mountain|rock|scale|up|woman
1|person fencing|fencer|fencing|person|sword
1|horse racing|horse|jockey|racehorse|racing|riding|sport
1|skier|ski|snow
1|snowboarder|ski|snow|snowboard|sport
1|person golfing|ball|birdie|caddy|driving|golf|golfing|green|person|pga|putt|range|tee
1|man golfing|ball|birdie|caddy|driving|golf|golfing|green|man|pga|putt|range|tee
1|woman golfing|ball|birdie|caddy|driving|golf|golfing|green|pga|putt|range|tee|woman
1|person surfing|beach|ocean|person|sport|surf|surfer|surfing|swell|waves
1|man surfing|beach|man|ocean|sport|surf|surfer|surfing|swell|waves
1|woman surfing|beach|ocean|person|sport|surf|surfer|surfing|swell|waves
1|person rowing boat|boat|canoe|cruise|fishing|lake|oar|paddle|person|raft|river|row|rowboat|rowing
1|man rowing boat|boat|canoe|cruise|fishing|lake|man|oar|paddle|raft|river|row|rowboat|rowing
1|woman rowing boat|boat|canoe|cruise|fishing|lake|oar|paddle|raft|river|row|rowboat|rowing|woman
1|person swimming|freestyle|person|sport|swim|swimmer|swimming|triathlon
1|man swimming|freestyle|man|sport|swim|swimmer|swimming|triathlon
1|woman swimming|freestyle|man|sport|swim|swimmer|swimming|triathlon
1|person bouncing ball|athletic|ball|basketball|bouncing|championship|dribble|net|person|player|throw
1|man bouncing ball|athletic|ball|basketball|bouncing|championship|dribble|man|net|player|throw
1|woman bouncing ball|athletic|ball|basketball|bouncing|championship|dribble|net|player|throw|woman
1|person lifting weights|barbell|bodybuilder|deadlift|lifter|lifting|person|powerlifting|weight|weightlifter|weights|workout
1|man lifting weights|barbell|bodybuilder|deadlift|lifter|lifting|man|powerlifting|weight|weightlifter|weights|workout
1|woman lifting weights|barbell|bodybuilder|deadlift|lifter|lifting|powerlifting|weight|weightlifter|weights|woman|workout
1|person biking|bicycle|bicyclist|bike|biking|cycle|cyclist|person|riding|sport
1|man biking|bicycle|bicyclist|bike|biking|cycle|cyclist|man|riding|sport
1|woman biking|bicycle|bicyclist|bike|biking|cycle|cyclist|riding|sport|woman
1|person mountain biking|bicycle|bicyclist|bike|biking|cycle|cyclist|mountain|person|riding|sport
1|man mountain biking|bicycle|bicyclist|bike|biking|cycle|cyclist|man|mountain|riding|sport
1|woman mountain biking|bicycle|bicyclist|bike|biking|cycle|cyclist|mountain|riding|sport|woman
1|person cartwheeling|active|cartwheel|cartwheeling|excited|flip|gymnastics|happy|person|somersault
1|man cartwheeling|active|cartwheel|cartwheeling|excited|flip|gymnastics|happy|man|somersault
1|woman cartwheeling|active|cartwheel|cartwheeling|excited|flip|gymnastics|happy|somersault|woman
1|people wrestling|combat|duel|grapple|people|ring|tournament|wrestle|wrestling
1|men wrestling|combat|duel|grapple|men|ring|tournament|wrestle|wrestling
1|women wrestling|combat|duel|grapple|ring|tournament|women|wrestle|wrestling
1|person playing water polo|person|playing|polo|sport|swimming|water|waterpolo
1|man playing water polo|man|playing|polo|sport|swimming|water|waterpolo
1|woman playing water polo|playing|polo|sport|swimming|water|waterpolo|woman
1|person playing handball|athletics|ball|catch|chuck|handball|hurl|lob|person|pitch|playing|sport|throw|toss
1|man playing handball|athletics|ball|catch|chuck|handball|hurl|lob|man|pitch|playing|sport|throw|toss
1|woman playing handball|athletics|ball|catch|chuck|handball|hurl|lob|pitch|playing|sport|throw|toss|woman
1|person juggling|act|balance|balancing|handle|juggle|juggling|manage|multitask|person|skill
1|man juggling|act|balance|balancing|handle|juggle|juggling|man|manage|multitask|skill
1|woman juggling|act|balance|balancing|handle|juggle|juggling|manage|multitask|skill|woman
1|person in lotus position|cross|legged|legs|lotus|meditation|peace|person|position|relax|serenity|yoga|yogi|zen
1|man in lotus position|cross|legged|legs|lotus|man|meditation|peace|position|relax|serenity|yoga|yogi|zen
1|woman in lotus position|cross|legged|legs|lotus|meditation|peace|position|relax|serenity|woman|yoga|yogi|zen
1|person taking bath|bath|bathtub|person|taking|tub
1|person in bed|bed|bedtime|good|goodnight|hotel|nap|night|person|sleep|tired|zzz
1|people holding hands|bae|bestie|bff|couple|dating|flirt|friends|hand|hold|people|twins
1|women holding hands|bae|bestie|bff|couple|dating|flirt|friends|girls|hand|hold|sisters|twins|women
1|woman and man holding hands|bae|bestie|bff|couple|dating|flirt|friends|hand|hold|man|twins|woman
1|men holding hands|bae|bestie|bff|boys|brothers|couple|dating|flirt|friends|hand|hold|men|twins
1|kiss|anniversary|babe|bae|couple|date|dating|heart|love|mwah|person|romance|together|xoxo
1|kiss: woman, man|anniversary|babe|bae|couple|date|dating|heart|kiss|love|man|mwah|person|romance|together|woman|xoxo
1|kiss: man, man|anniversary|babe|bae|couple|date|dating|heart|kiss|love|man|mwah|person|romance|together|xoxo
1|kiss: woman, woman|anniversary|babe|bae|couple|date|dating|heart|kiss|love|mwah|person|romance|together|woman|xoxo
1|couple with heart|anniversary|babe|bae|couple|dating|heart|kiss|love|person|relationship|romance|together|you
1|couple with heart: woman, man|anniversary|babe|bae|couple|dating|heart|kiss|love|man|person|relationship|romance|together|woman|you
1|couple with heart: man, man|anniversary|babe|bae|couple|dating|heart|kiss|love|man|person|relationship|romance|together|you
1|couple with heart: woman, woman|anniversary|babe|bae|couple|dating|heart|kiss|love|person|relationship|romance|together|woman|you
1|family: man, woman, boy|boy|child|family|man|woman
1|family: man, woman, girl|child|family|girl|man|woman
1|family: man, woman, girl, boy|boy|child|family|girl|man|woman
1|family: man, woman, boy, boy|boy|child|family|man|woman
1|family: man, woman, girl, girl|child|family|girl|man|woman
1|family: man, man, boy|boy|child|family|man
1|family: man, man, girl|child|family|girl|man
1|family: man, man, girl, boy|boy|child|family|girl|man
1|family: man, man, boy, boy|boy|child|family|man
1|family: man, man, girl, girl|child|family|girl|man
1|family: woman, woman, boy|boy|child|family|woman
1|family: woman, woman, girl|child|family|girl|woman
1|family: woman, woman, girl, boy|boy|child|family|girl|woman
1|family: woman, woman, boy, boy|boy|child|family|woman
1|family: woman, woman, girl, girl|child|family|girl|woman
1|family: man, boy|boy|child|family|man
1|family: man, boy, boy|boy|child|family|man
1|family: man, girl|child|family|girl|man
1|family: man, girl, boy|boy|child|family|girl|man
1|family: man, girl, girl|child|family|girl|man
1|family: woman, boy|boy|child|family|woman
1|family: woman, boy, boy|boy|child|family|woman
1|family: woman, girl|child|family|girl|woman
1|family: woman, girl, boy|boy|child|family|girl|woman
1|family: woman, girl, girl|child|family|girl|woman
1|speaking head|face|head|silhouette|speak|speaking
1|bust in silhouette|bust|mysterious|shadow|silhouette
1|busts in silhouette|bff|bust|busts|everyone|friend|friends|people|silhouette
1|people hugging|comfort|embrace|farewell|friendship|goodbye|hello|hug|hugging|love|people|thanks
1|family|child
1|family: adult, adult, child|adult|child|family
1|family: adult, adult, child, child|adult|child|family
1|family: adult, child|adult|child|family
1|family: adult, child, child|adult|child|family
1|footprints|barefoot|clothing|footprint|omw|print|walk
1|fingerprint|clue|crime|detective|forensics|identity|mystery|print|safety|trace
2|light skin tone|1–2|light|skin|tone|type
2|medium-light skin tone|3|medium-light|skin|tone|type
2|medium skin tone|4|medium|skin|tone|type
2|medium-dark skin tone|5|medium-dark|skin|tone|type
2|dark skin tone|6|dark|skin|tone|type
3|monkey face|animal|banana|face|monkey
3|monkey|animal|banana
3|gorilla|animal
3|orangutan|animal|ape|monkey
3|dog face|adorbs|animal|dog|face|pet|puppies|puppy
3|dog|animal|animals|dogs|pet
3|guide dog|accessibility|animal|blind|dog|guide
3|service dog|accessibility|animal|assistance|dog|service
3|poodle|animal|dog|fluffy
3|wolf|animal|face
3|fox|animal|face
3|raccoon|animal|curious|sly
3|cat face|animal|cat|face|kitten|kitty|pet
3|cat|animal|animals|cats|kitten|pet
3|black cat|animal|black|cat|feline|halloween|meow|unlucky
3|lion|alpha|animal|face|leo|mane|order|rawr|roar|safari|strong|zodiac
3|tiger face|animal|big|cat|face|predator|tiger
3|tiger|animal|big|cat|predator|zoo
3|leopard|animal|big|cat|predator|zoo
3|horse face|animal|dressage|equine|face|farm|horse|horses
3|moose|alces|animal|antlers|elk|mammal
3|donkey|animal|ass|burro|hinny|mammal|mule|stubborn
3|horse|animal|equestrian|farm|racehorse|racing
3|unicorn|face
3|zebra|animal|stripe
3|deer|animal
3|bison|animal|buffalo|herd|wisent
3|cow face|animal|cow|face|farm|milk|moo
3|ox|animal|animals|bull|farm|taurus|zodiac
3|water buffalo|animal|buffalo|water|zoo
3|cow|animal|animals|farm|milk|moo
3|pig face|animal|bacon|face|farm|pig|pork
3|pig|animal|bacon|farm|pork|sow
3|boar|animal|pig
3|pig nose|animal|face|farm|nose|pig|smell|snout
3|ram|animal|aries|horns|male|sheep|zodiac|zoo
3|ewe|animal|baa|farm|female|fluffy|lamb|sheep|wool
3|goat|animal|capricorn|farm|milk|zodiac
3|camel|animal|desert|dromedary|hump|one
3|two-hump camel|animal|bactrian|camel|desert|hump|two|two-hump
3|llama|alpaca|animal|guanaco|vicuña|wool
3|giraffe|animal|spots
3|elephant|animal
3|mammoth|animal|extinction|large|tusk|wooly
3|rhinoceros|animal
3|hippopotamus|animal|hippo
3|mouse face|animal|face|mouse
3|mouse|animal|animals
3|rat|animal
3|hamster|animal|face|pet
3|rabbit face|animal|bunny|face|pet|rabbit
3|rabbit|animal|bunny|pet
3|chipmunk|animal|squirrel
3|beaver|animal|dam|teeth
3|hedgehog|animal|spiny
3|bat|animal|vampire
3|bear|animal|face|grizzly|growl|honey
3|polar bear|animal|arctic|bear|polar|white
3|koala|animal|australia|bear|down|face|marsupial|under
3|panda|animal|bamboo|face
3|sloth|lazy|slow
3|otter|animal|fishing|playful
3|skunk|animal|stink
3|kangaroo|animal|joey|jump|marsupial
3|badger|animal|honey|pester
3|paw prints|feet|paw|paws|print|prints
3|turkey|bird|gobble|thanksgiving
3|chicken|animal|bird|ornithology
3|rooster|animal|bird|ornithology
3|hatching chick|animal|baby|bird|chick|egg|hatching
3|baby chick|animal|baby|bird|chick|ornithology
3|front-facing baby chick|animal|baby|bird|chick|front-facing|newborn|ornithology
3|bird|animal|ornithology
3|penguin|animal|antarctica|bird|ornithology
3|dove|bird|fly|ornithology|peace
3|eagle|animal|bird|ornithology
3|duck|animal|bird|ornithology
3|swan|animal|bird|cygnet|duckling|ornithology|ugly
3|owl|animal|bird|ornithology|wise
3|dodo|animal|bird|extinction|large|ornithology
3|feather|bird|flight|light|plumage
3|flamingo|animal|bird|flamboyant|ornithology|tropical
3|peacock|animal|bird|colorful|ornithology|ostentatious|peahen|pretty|proud
3|parrot|animal|bird|ornithology|pirate|talk
3|wing|angelic|ascend|aviation|bird|fly|flying|heavenly|mythology|soar
3|black bird|animal|beak|bird|black|caw|corvid|crow|ornithology|raven|rook
3|goose|animal|bird|duck|flock|fowl|gaggle|gander|geese|honk|ornithology|silly
3|phoenix|ascend|ascension|emerge|fantasy|firebird|glory|immortal|rebirth|reincarnation|reinvent|renewal|revival|revive|rise|transform
3|frog|animal|face
3|crocodile|animal|zoo
3|turtle|animal|terrapin|tortoise
3|lizard|animal|reptile
3|snake|animal|bearer|ophiuchus|serpent|zodiac
3|dragon face|animal|dragon|face|fairy|fairytale|tale
3|dragon|animal|fairy|fairytale|knights|tale
3|sauropod|brachiosaurus|brontosaurus|dinosaur|diplodocus
3|T-Rex|dinosaur|rex|t|t-rex|tyrannosaurus
3|spouting whale|animal|beach|face|ocean|spouting|whale
3|whale|animal|beach|ocean
3|dolphin|animal|beach|flipper|ocean
3|seal|animal|lion|ocean|sea
3|fish|animal|dinner|fishes|fishing|pisces|zodiac
3|tropical fish|animal|fish|fishes|tropical
3|blowfish|animal|fish
3|shark|animal|fish
3|octopus|animal|creature|ocean
3|spiral shell|animal|beach|conch|sea|shell|spiral
3|coral|change|climate|ocean|reef|sea
3|jellyfish|animal|aquarium|burn|invertebrate|jelly|life|marine|ocean|ouch|plankton|sea|sting|stinger|tentacles
3|crab|cancer|zodiac
3|lobster|animal|bisque|claws|seafood
3|shrimp|food|shellfish|small
3|squid|animal|food|mollusk
3|oyster|diving|pearl
3|snail|animal|escargot|garden|nature|slug
3|butterfly|insect|pretty
3|bug|animal|garden|insect
3|ant|animal|garden|insect
3|honeybee|animal|bee|bumblebee|honey|insect|nature|spring
3|beetle|animal|bug|insect
3|lady beetle|animal|beetle|garden|insect|lady|ladybird|ladybug|nature
3|cricket|animal|bug|grasshopper|insect|orthoptera
3|cockroach|animal|insect|pest|roach
3|spider|animal|insect
3|spider web|spider|web
3|scorpion|scorpio|scorpius|zodiac
3|mosquito|bite|disease|fever|insect|malaria|pest|virus
3|fly|animal|disease|insect|maggot|pest|rotting
3|worm|animal|annelid|earthworm|parasite
3|microbe|amoeba|bacteria|science|virus
3|bouquet|anniversary|birthday|date|flower|love|plant|romance
3|cherry blossom|blossom|cherry|flower|plant|spring|springtime
3|white flower|flower|white
3|lotus|beauty|buddhism|calm|flower|hinduism|peace|purity|serenity
3|rosette|plant
3|rose|beauty|elegant|flower|love|plant|red|valentine
3|wilted flower|dying|flower|wilted
3|hibiscus|flower|plant
3|sunflower|flower|outdoors|plant|sun
3|blossom|buttercup|dandelion|flower|plant
3|tulip|blossom|flower|growth|plant
3|hyacinth|bloom|bluebonnet|flower|indigo|lavender|lilac|lupine|plant|purple|shrub|snapdragon|spring|violet
3|seedling|plant|sapling|sprout|young
3|potted plant|decor|grow|house|nurturing|plant|pot|potted
3|evergreen tree|christmas|evergreen|forest|pine|tree
3|deciduous tree|deciduous|forest|green|habitat|shedding|tree
3|palm tree|beach|palm|plant|tree|tropical
3|cactus|desert|drought|nature|plant
3|sheaf of rice|ear|grain|grains|plant|rice|sheaf
3|herb|leaf|plant
3|shamrock|irish|plant
3|four leaf clover|4|clover|four|four-leaf|irish|leaf|lucky|plant
3|maple leaf|falling|leaf|maple
3|fallen leaf|autumn|fall|fallen|falling|leaf
3|leaf fluttering in wind|blow|flutter|fluttering|leaf|wind
3|empty nest|branch|empty|home|nest|nesting
3|nest with eggs|bird|branch|egg|eggs|nest|nesting
3|mushroom|fungus|toadstool
3|leafless tree|bare|barren|branches|dead|drought|leafless|tree|trunk|winter|wood
4|grapes|dionysus|fruit|grape
4|melon|cantaloupe|fruit
4|watermelon|fruit
4|tangerine|c|citrus|fruit|nectarine|orange|vitamin
4|lemon|citrus|fruit|sour
4|lime|acidity|citrus|cocktail|fruit|garnish|key|margarita|mojito|refreshing|salsa|sour|tangy|tequila|tropical|zest
4|banana|fruit|potassium
4|pineapple|colada|fruit|pina|tropical
4|mango|food|fruit|tropical
4|red apple|apple|diet|food|fruit|health|red|ripe
4|green apple|apple|fruit|green
4|pear|fruit
4|peach|fruit
4|cherries|berries|cherry|fruit|red
4|strawberry|berry|fruit
4|blueberries|berries|berry|bilberry|blue|blueberry|food|fruit
4|kiwi fruit|food|fruit|kiwi
4|tomato|food|fruit|vegetable
4|olive|food
4|coconut|colada|palm|piña
4|avocado|food|fruit
4|eggplant|aubergine|vegetable
4|potato|food|vegetable
4|carrot|food|vegetable
4|ear of corn|corn|crops|ear|farm|maize|maze
4|hot pepper|hot|pepper
4|bell pepper|bell|capsicum|food|pepper|vegetable
4|cucumber|food|pickle|vegetable
4|leafy green|bok|burgers|cabbage|choy|green|kale|leafy|lettuce|salad
4|broccoli|cabbage|wild
4|garlic|flavoring
4|onion|flavoring
4|peanuts|food|nut|peanut|vegetable
4|beans|food|kidney|legume|small
4|chestnut|almond|plant
4|ginger root|beer|ginger|health|herb|natural|root|spice
4|pea pod|beans|beanstalk|edamame|legume|pea|pod|soybean|vegetable|veggie
4|brown mushroom|food|fungi|fungus|mushroom|nature|pizza|portobello|shiitake|shroom|spore|sprout|toppings|truffle|vegetable|vegetarian|veggie
4|root vegetable|beet|food|garden|radish|root|salad|turnip|vegetable|vegetarian
4|bread|carbs|food|grain|loaf|restaurant|toast|wheat
4|croissant|bread|breakfast|crescent|food|french|roll
4|baguette bread|baguette|bread|food|french
4|flatbread|arepa|bread|food|gordita|lavash|naan|pita
4|pretzel|convoluted|twisted
4|bagel|bakery|bread|breakfast|schmear
4|pancakes|breakfast|crêpe|food|hotcake|pancake
4|waffle|breakfast|indecisive|iron
4|cheese wedge|cheese|wedge
4|meat on bone|bone|meat
4|poultry leg|bone|chicken|drumstick|hungry|leg|poultry|turkey
4|cut of meat|chop|cut|lambchop|meat|porkchop|red|steak
4|bacon|breakfast|food|meat
4|hamburger|burger|eat|fast|food|hungry
4|french fries|fast|food|french|fries
4|pizza|cheese|food|hungry|pepperoni|slice
4|hot dog|dog|frankfurter|hot|hotdog|sausage
4|sandwich|bread
4|taco|mexican
4|burrito|mexican|wrap
4|tamale|food|mexican|pamonha|wrapped
4|stuffed flatbread|falafel|flatbread|food|gyro|kebab|stuffed
4|falafel|chickpea|meatball
4|egg|breakfast|food
4|cooking|breakfast|easy|egg|fry|frying|over|pan|restaurant|side|sunny|up
4|shallow pan of food|casserole|food|paella|pan|shallow
4|pot of food|food|pot|soup|stew
4|fondue|cheese|chocolate|food|melted|pot|ski
4|bowl with spoon|bowl|breakfast|cereal|congee|oatmeal|porridge|spoon
4|green salad|food|green|salad
4|popcorn|corn|movie|pop
4|butter|dairy
4|salt|condiment|flavor|mad|salty|shaker|taste|upset
4|canned food|can|canned|food
4|bento box|bento|box|food
4|rice cracker|cracker|food|rice
4|rice ball|ball|food|japanese|rice
4|cooked rice|cooked|food|rice
4|curry rice|curry|food|rice
4|steaming bowl|bowl|chopsticks|food|noodle|pho|ramen|soup|steaming
4|spaghetti|food|meatballs|pasta|restaurant
4|roasted sweet potato|food|potato|roasted|sweet
4|oden|food|kebab|restaurant|seafood|skewer|stick
4|sushi|food
4|fried shrimp|fried|prawn|shrimp|tempura
4|fish cake with swirl|cake|fish|food|pastry|restaurant|swirl
4|moon cake|autumn|cake|festival|moon|yuèbǐng
4|dango|dessert|japanese|skewer|stick|sweet
4|dumpling|empanada|gyōza|jiaozi|pierogi|potsticker
4|fortune cookie|cookie|fortune|prophecy
4|takeout box|box|chopsticks|delivery|food|oyster|pail|takeout
4|soft ice cream|cream|dessert|food|ice|icecream|restaurant|serve|soft|sweet
4|shaved ice|dessert|ice|restaurant|shaved|sweet
4|ice cream|cream|dessert|food|ice|restaurant|sweet
4|doughnut|breakfast|dessert|donut|food|sweet
4|cookie|chip|chocolate|dessert|sweet
4|birthday cake|bday|birthday|cake|celebration|dessert|happy|pastry|sweet
4|shortcake|cake|dessert|pastry|slice|sweet
4|cupcake|bakery|dessert|sprinkles|sugar|sweet|treat
4|pie|apple|filling|fruit|meat|pastry|pumpkin|slice
4|chocolate bar|bar|candy|chocolate|dessert|halloween|sweet|tooth
4|candy|cavities|dessert|halloween|restaurant|sweet|tooth|wrapper
4|lollipop|candy|dessert|food|restaurant|sweet
4|custard|dessert|pudding|sweet
4|honey pot|barrel|bear|food|honey|honeypot|jar|pot|sweet
4|baby bottle|babies|baby|birth|born|bottle|drink|infant|milk|newborn
4|glass of milk|drink|glass|milk
4|hot beverage|beverage|cafe|caffeine|chai|coffee|drink|hot|morning|steaming|tea
4|teapot|brew|drink|food|pot|tea
4|teacup without handle|beverage|cup|drink|handle|oolong|tea|teacup
4|sake|bar|beverage|bottle|cup|drink|restaurant
4|bottle with popping cork|bar|bottle|cork|drink|popping
4|wine glass|alcohol|bar|beverage|booze|club|drink|drinking|drinks|glass|restaurant|wine
4|cocktail glass|alcohol|bar|booze|club|cocktail|drink|drinking|drinks|glass|mad|martini|men
4|tropical drink|alcohol|bar|booze|club|cocktail|drink|drinking|drinks|drunk|mai|party|tai|tropical|tropics
4|beer mug|alcohol|ale|bar|beer|booze|drink|drinking|drinks|mug|octoberfest|oktoberfest|pint|stein|summer
4|clinking beer mugs|alcohol|bar|beer|booze|bottoms|cheers|clink|clinking|drinking|drinks|mugs
4|clinking glasses|celebrate|clink|clinking|drink|glass|glasses
4|tumbler glass|glass|liquor|scotch|shot|tumbler|whiskey|whisky
4|pouring liquid|accident|drink|empty|glass|liquid|oops|pour|pouring|spill|water
4|cup with straw|cup|drink|juice|malt|soda|soft|straw|water
4|bubble tea|boba|bubble|food|milk|pearl|tea
4|beverage box|beverage|box|juice|straw|sweet
4|mate|drink
4|ice|cold|cube|iceberg
4|chopsticks|hashi|jeotgarak|kuaizi
4|fork and knife with plate|cooking|dinner|eat|fork|knife|plate
4|fork and knife|breakfast|breaky|cooking|cutlery|delicious|dinner|eat|feed|food|fork|hungry|knife|lunch|restaurant|yum|yummy
4|spoon|eat|tableware
4|kitchen knife|chef|cooking|hocho|kitchen|knife|tool|weapon
4|jar|condiment|container|empty|nothing|sauce|store
4|amphora|aquarius|cooking|drink|jug|tool|weapon|zodiac
5|globe showing Europe-Africa|africa|earth|europe|europe-africa|globe|showing|world
5|globe showing Americas|americas|earth|globe|showing|world
5|globe showing Asia-Australia|asia|asia-australia|australia|earth|globe|showing|world
5|globe with meridians|earth|globe|internet|meridians|web|world|worldwide
5|world map|map|world
5|map of Japan|japan|map
5|compass|direction|magnetic|navigation|orienteering
5|snow-capped mountain|cold|mountain|snow|snow-capped
5|mountain|mountain
5|volcano|eruption|mountain|nature
5|mount fuji|fuji|mount|mountain|nature
5|camping|camping
5|beach with umbrella|beach|umbrella
5|desert|desert
5|desert island|desert|island
5|national park|national|park
5|stadium|stadium
5|classical building|building|classical
5|building construction|building|construction|crane
5|brick|bricks|clay|mortar|wall
5|rock|boulder|heavy|solid|stone|tough
5|wood|log|lumber|timber
5|hut|home|house|roundhouse|shelter|yurt
5|houses|house
5|derelict house|derelict|home|house
5|house|building|country|heart|home|ranch|settle|simple|suburban|suburbia|where
5|house with garden|building|country|garden|heart|home|house|ranch|settle|simple|suburban|suburbia|where
5|office building|building|city|cubical|job|office
5|Japanese post office|building|japanese|office|post
5|post office|building|european|office|post
5|hospital|building|doctor|medicine
5|bank|building
5|hotel|building
5|love hotel|building|hotel|love
5|convenience store|24|building|convenience|hours|store
5|school|building
5|department store|building|department|store
5|factory|building
5|Japanese castle|building|castle|japanese
5|castle|building|european
5|wedding|chapel|hitched|nuptials|romance
5|Tokyo tower|tokyo|tower
5|Statue of Liberty|liberty|new|ny|nyc|statue|york
5|church|bless|chapel|christian|cross|religion
5|mosque|islam|masjid|muslim|religion
5|hindu temple|hindu|temple
5|synagogue|jew|jewish|judaism|religion|temple
5|shinto shrine|religion|shinto|shrine
5|kaaba|hajj|islam|muslim|religion|umrah
5|fountain|fountain
5|tent|camping
5|foggy|fog
5|night with stars|night|star|stars
5|cityscape|city
5|sunrise over mountains|morning|mountains|over|sun|sunrise
5|sunrise|morning|nature|sun
5|cityscape at dusk|at|building|city|cityscape|dusk|evening|landscape|sun|sunset
5|sunset|building|dusk|sun
5|bridge at night|at|bridge|night
5|hot springs|hot|hotsprings|springs|steaming
5|carousel horse|carousel|entertainment|horse
5|playground slide|amusement|park|play|playground|playing|slide|sliding|theme
5|ferris wheel|amusement|ferris|park|theme|wheel
5|roller coaster|amusement|coaster|park|roller|theme
5|barber pole|barber|cut|fresh|haircut|pole|shave
5|circus tent|circus|tent
5|locomotive|caboose|engine|railway|steam|train|trains|travel
5|railway car|car|electric|railway|train|tram|travel|trolleybus
5|high-speed train|high-speed|railway|shinkansen|speed|train
5|bullet train|bullet|high-speed|nose|railway|shinkansen|speed|train|travel
5|train|arrived|choo|railway
5|metro|subway|travel
5|light rail|arrived|light|monorail|rail|railway
5|station|railway|train
5|tram|trolleybus
5|monorail|vehicle
5|mountain railway|car|mountain|railway|trip
5|tram car|bus|car|tram|trolley|trolleybus
5|bus|school|vehicle
5|oncoming bus|bus|cars|oncoming
5|trolleybus|bus|tram|trolley
5|minibus|bus|drive|van|vehicle
5|ambulance|emergency|vehicle
5|fire engine|engine|fire|truck
5|police car|5–0|car|cops|patrol|police
5|oncoming police car|car|oncoming|police
5|taxi|cab|cabbie|car|drive|vehicle|yellow
5|oncoming taxi|cab|cabbie|cars|drove|hail|oncoming|taxi|yellow
5|automobile|car|driving|vehicle
5|oncoming automobile|automobile|car|cars|drove|oncoming|vehicle
5|sport utility vehicle|car|drive|recreational|sport|sportutility|utility|vehicle
5|pickup truck|automobile|car|flatbed|pick-up|pickup|transportation|truck
5|delivery truck|car|delivery|drive|truck|vehicle
5|articulated lorry|articulated|car|drive|lorry|move|semi|truck|vehicle
5|tractor|vehicle
5|racing car|car|racing|zoom
5|motorcycle|racing
5|motor scooter|motor|scooter
5|manual wheelchair|accessibility|manual|wheelchair
5|motorized wheelchair|accessibility|motorized|wheelchair
5|auto rickshaw|auto|rickshaw|tuk
5|bicycle|bike|class|cycle|cycling|cyclist|gang|ride|spin|spinning
5|kick scooter|kick|scooter
5|skateboard|board|skate|skater|wheels
5|roller skate|blades|roller|skate|skates|sport
5|bus stop|bus|busstop|stop
5|motorway|highway|road
5|railway track|railway|track|train
5|oil drum|drum|oil
5|fuel pump|diesel|fuel|fuelpump|gas|gasoline|pump|station
5|wheel|car|circle|tire|turn|vehicle
5|police car light|alarm|alert|beacon|car|emergency|light|police|revolving|siren
5|horizontal traffic light|horizontal|intersection|light|signal|stop|stoplight|traffic
5|vertical traffic light|drove|intersection|light|signal|stop|stoplight|traffic|vertical
5|stop sign|octagonal|sign|stop
5|construction|barrier
5|anchor|ship|tool
5|ring buoy|buoy|float|life|lifesaver|preserver|rescue|ring|safety|save|saver|swim
5|sailboat|boat|resort|sailing|sea|yacht
5|canoe|boat
5|speedboat|billionaire|boat|lake|luxury|millionaire|summer|travel
5|passenger ship|passenger|ship
5|ferry|boat|passenger
5|motor boat|boat|motor|motorboat
5|ship|boat|passenger|travel
5|airplane|aeroplane|fly|flying|jet|plane|travel
5|small airplane|aeroplane|airplane|plane|small
5|airplane departure|aeroplane|airplane|check-in|departure|departures|plane
5|airplane arrival|aeroplane|airplane|arrival|arrivals|arriving|landing|plane
5|parachute|hang-glide|parasail|skydive
5|seat|chair
5|helicopter|copter|roflcopter|travel|vehicle
5|suspension railway|railway|suspension
5|mountain cableway|cable|cableway|gondola|lift|mountain|ski
5|aerial tramway|aerial|cable|car|gondola|ropeway|tramway
5|satellite|space
5|rocket|launch|rockets|space|travel
5|flying saucer|aliens|extra|flying|saucer|terrestrial|ufo
5|bellhop bell|bell|bellhop|hotel
5|luggage|bag|packing|roller|suitcase|travel
5|hourglass done|done|hourglass|sand|time|timer
5|hourglass not done|done|flowing|hourglass|hours|not|sand|timer|waiting|yolo
5|watch|clock|time
5|alarm clock|alarm|clock|hours|hrs|late|time|waiting
5|stopwatch|clock|time
5|timer clock|clock|timer
5|mantelpiece clock|clock|mantelpiece|time
5|twelve o’clock|12|12:00|clock|o’clock|time|twelve
5|twelve-thirty|12|12:30|30|clock|thirty|time|twelve
5|one o’clock|1|1:00|clock|one|o’clock|time
5|one-thirty|1|1:30|30|clock|one|thirty|time
5|two o’clock|2|2:00|clock|o’clock|time|two
5|two-thirty|2|2:30|30|clock|thirty|time|two
5|three o’clock|3|3:00|clock|o’clock|three|time
5|three-thirty|3|30|3:30|clock|thirty|three|time
5|four o’clock|4|4:00|clock|four|o’clock|time
5|four-thirty|30|4|4:30|clock|four|thirty|time
5|five o’clock|5|5:00|clock|five|o’clock|time
5|five-thirty|30|5|5:30|clock|five|thirty|time
5|six o’clock|6|6:00|clock|o’clock|six|time
5|six-thirty|30|6|6:30|clock|six|thirty
5|seven o’clock|0|7|7:00|clock|o’clock|seven
5|seven-thirty|30|7|7:30|clock|seven|thirty
5|eight o’clock|8|8:00|clock|eight|o’clock|time
5|eight-thirty|30|8|8:30|clock|eight|thirty|time
5|nine o’clock|9|9:00|clock|nine|o’clock|time
5|nine-thirty|30|9|9:30|clock|nine|thirty|time
5|ten o’clock|0|10|10:00|clock|o’clock|ten
5|ten-thirty|10|10:30|30|clock|ten|thirty|time
5|eleven o’clock|11|11:00|clock|eleven|o’clock|time
5|eleven-thirty|11|11:30|30|clock|eleven|thirty|time
5|new moon|dark|moon|new|space
5|waxing crescent moon|crescent|dreams|moon|space|waxing
5|first quarter moon|first|moon|quarter|space
5|waxing gibbous moon|gibbous|moon|space|waxing
5|full moon|full|moon|space
5|waning gibbous moon|gibbous|moon|space|waning
5|last quarter moon|last|moon|quarter|space
5|waning crescent moon|crescent|moon|space|waning
5|crescent moon|crescent|moon|ramadan|space
5|new moon face|face|moon|new|space
5|first quarter moon face|face|first|moon|quarter|space
5|last quarter moon face|dreams|face|last|moon|quarter
5|thermometer|weather
5|sun|bright|rays|space|sunny|weather
5|full moon face|bright|face|full|moon
5|sun with face|beach|bright|day|face|heat|shine|sun|sunny|sunshine|weather
5|ringed planet|planet|ringed|saturn|saturnine
5|star|astronomy|medium|stars|white
5|glowing star|glittery|glow|glowing|night|shining|sparkle|star|win
5|shooting star|falling|night|shooting|space|star
5|milky way|milky|space|way
5|cloud|weather
5|sun behind cloud|behind|cloud|cloudy|sun|weather
5|cloud with lightning and rain|cloud|lightning|rain|thunder|thunderstorm
5|sun behind small cloud|behind|cloud|sun|weather
5|sun behind large cloud|behind|cloud|sun|weather
5|sun behind rain cloud|behind|cloud|rain|sun|weather
5|cloud with rain|cloud|rain|weather
5|cloud with snow|cloud|cold|snow|weather
5|cloud with lightning|cloud|lightning|weather
5|tornado|cloud|weather|whirlwind
5|fog|cloud|weather
5|wind face|blow|cloud|face|wind
5|cyclone|dizzy|hurricane|twister|typhoon|weather
5|rainbow|gay|genderqueer|glbt|glbtq|lesbian|lgbt|lgbtq|lgbtqia|nature|pride|queer|rain|trans|transgender|weather
5|closed umbrella|closed|clothing|rain|umbrella
5|umbrella|clothing|rain
5|umbrella with rain drops|clothing|drop|drops|rain|umbrella|weather
5|umbrella on ground|ground|rain|sun|umbrella
5|high voltage|danger|electric|electricity|high|lightning|nature|thunder|thunderbolt|voltage|zap
5|snowflake|cold|snow|weather
5|snowman|cold|man|snow
5|snowman without snow|cold|man|snow|snowman
5|comet|space
5|fire|af|burn|flame|hot|lit|litaf|tool
5|droplet|cold|comic|drop|nature|sad|sweat|tear|water|weather
5|water wave|nature|ocean|surf|surfer|surfing|water|wave
6|jack-o-lantern|celebration|halloween|jack|lantern|pumpkin
6|Christmas tree|celebration|christmas|tree
6|fireworks|boom|celebration|entertainment|yolo
6|sparkler|boom|celebration|fireworks|sparkle
6|firecracker|dynamite|explosive|fire|fireworks|light|pop|popping|spark
6|sparkles|*|magic|sparkle|star
6|balloon|birthday|celebrate|celebration
6|party popper|awesome|birthday|celebrate|celebration|excited|hooray|party|popper|tada|woohoo
6|confetti ball|ball|celebrate|celebration|confetti|party|woohoo
6|tanabata tree|banner|celebration|japanese|tanabata|tree
6|pine decoration|bamboo|celebration|decoration|japanese|pine|plant
6|Japanese dolls|celebration|doll|dolls|festival|japanese
6|carp streamer|carp|celebration|streamer
6|wind chime|bell|celebration|chime|wind
6|moon viewing ceremony|celebration|ceremony|moon|viewing
6|red envelope|envelope|gift|good|hóngbāo|lai|luck|money|red|see
6|ribbon|celebration
6|wrapped gift|birthday|bow|box|celebration|christmas|gift|present|surprise|wrapped
6|reminder ribbon|celebration|reminder|ribbon
6|admission tickets|admission|ticket|tickets
6|ticket|admission|stub
6|military medal|award|celebration|medal|military
6|trophy|champion|champs|prize|slay|sport|victory|win|winning
6|sports medal|award|gold|medal|sports|winner
6|1st place medal|1st|first|gold|medal|place
6|2nd place medal|2nd|medal|place|second|silver
6|3rd place medal|3rd|bronze|medal|place|third
6|soccer ball|ball|football|futbol|soccer|sport
6|baseball|ball|sport
6|softball|ball|glove|sports|underarm
6|basketball|ball|hoop|sport
6|volleyball|ball|game
6|american football|american|ball|bowl|football|sport|super
6|rugby football|ball|football|rugby|sport
6|tennis|ball|racquet|sport
6|flying disc|disc|flying|ultimate
6|bowling|ball|game|sport|strike
6|cricket game|ball|bat|cricket|game
6|field hockey|ball|field|game|hockey|stick
6|ice hockey|game|hockey|ice|puck|stick
6|lacrosse|ball|goal|sports|stick
6|ping pong|ball|bat|game|paddle|ping|pingpong|pong|table|tennis
6|badminton|birdie|game|racquet|shuttlecock
6|boxing glove|boxing|glove
6|martial arts uniform|arts|judo|karate|martial|taekwondo|uniform
6|goal net|goal|net
6|flag in hole|flag|golf|hole|sport
6|ice skate|ice|skate|skating
6|fishing pole|entertainment|fish|fishing|pole|sport
6|diving mask|diving|mask|scuba|snorkeling
6|running shirt|athletics|running|sash|shirt
6|skis|ski|snow|sport
6|sled|luge|sledge|sleigh|snow|toboggan
6|curling stone|curling|game|rock|stone
6|bullseye|bull|dart|direct|entertainment|game|hit|target
6|yo-yo|fluctuate|toy
6|kite|fly|soar
6|water pistol|gun|handgun|pistol|revolver|tool|water|weapon
6|pool 8 ball|8|8ball|ball|billiard|eight|game|pool
6|crystal ball|ball|crystal|fairy|fairytale|fantasy|fortune|future|magic|tale|tool
6|magic wand|magic|magician|wand|witch|wizard
6|video game|controller|entertainment|game|video
6|joystick|game|video|videogame
6|slot machine|casino|gamble|gambling|game|machine|slot|slots
6|game die|dice|die|entertainment|game
6|puzzle piece|clue|interlocking|jigsaw|piece|puzzle
6|teddy bear|bear|plaything|plush|stuffed|teddy|toy
6|piñata|candy|celebrate|celebration|cinco|de|festive|mayo|party|pinada|pinata
6|mirror ball|ball|dance|disco|glitter|mirror|party
6|nesting dolls|babooshka|baboushka|babushka|doll|dolls|matryoshka|nesting|russia
6|spade suit|card|game|spade|suit
6|heart suit|card|emotion|game|heart|hearts|suit
6|diamond suit|card|diamond|game|suit
6|club suit|card|club|clubs|game|suit
6|chess pawn|chess|dupe|expendable|pawn
6|joker|card|game|wildcard
6|mahjong red dragon|dragon|game|mahjong|red
6|flower playing cards|card|cards|flower|game|japanese|playing
6|performing arts|actor|actress|art|arts|entertainment|mask|performing|theater|theatre|thespian
6|framed picture|art|frame|framed|museum|painting|picture
6|artist palette|art|artist|artsy|arty|colorful|creative|entertainment|museum|painter|painting|palette
6|thread|needle|sewing|spool|string
6|sewing needle|embroidery|needle|sew|sewing|stitches|sutures|tailoring|thread
6|yarn|ball|crochet|knit
6|knot|cord|rope|tangled|tie|twine|twist
7|glasses|clothing|eye|eyeglasses|eyewear
7|sunglasses|dark|eye|eyewear|glasses
7|goggles|dive|eye|protection|scuba|swimming|welding
7|lab coat|clothes|coat|doctor|dr|experiment|jacket|lab|scientist|white
7|safety vest|emergency|safety|vest
7|necktie|clothing|employed|serious|shirt|tie
7|t-shirt|blue|casual|clothes|clothing|collar|dressed|shirt|shopping|tshirt|weekend
7|jeans|blue|casual|clothes|clothing|denim|dressed|pants|shopping|trousers|weekend
7|scarf|bundle|cold|neck|up
7|gloves|hand
7|coat|brr|bundle|cold|jacket|up
7|socks|stocking
7|dress|clothes|clothing|dressed|fancy|shopping
7|kimono|clothing|comfortable
7|sari|clothing|dress
7|one-piece swimsuit|bathing|one-piece|suit|swimsuit
7|briefs|bathing|one-piece|suit|swimsuit|underwear
7|shorts|bathing|pants|suit|swimsuit|underwear
7|bikini|bathing|beach|clothing|pool|suit|swim
7|woman’s clothes|blouse|clothes|clothing|collar|dress|dressed|lady|shirt|shopping|woman|woman’s
7|folding hand fan|clack|clap|cool|cooling|dance|fan|flirt|flutter|folding|hand|hot|shy
7|purse|clothes|clothing|coin|dress|fancy|handbag|shopping
7|handbag|bag|clothes|clothing|dress|lady|purse|shopping
7|clutch bag|bag|clothes|clothing|clutch|dress|handbag|pouch|purse
7|shopping bags|bag|bags|hotel|shopping
7|backpack|backpacking|bag|bookbag|education|rucksack|satchel|school
7|thong sandal|beach|flip|flop|sandal|sandals|shoe|thong|thongs|zōri
7|man’s shoe|brown|clothes|clothing|feet|foot|kick|man|man’s|shoe|shoes|shopping
7|running shoe|athletic|clothes|clothing|fast|kick|running|shoe|shoes|shopping|sneaker|tennis
7|hiking boot|backpacking|boot|brown|camping|hiking|outdoors|shoe
7|flat shoe|ballet|comfy|flat|flats|shoe|slip-on|slipper
7|high-heeled shoe|clothes|clothing|dress|fashion|heel|heels|high-heeled|shoe|shoes|shopping|stiletto|woman
7|woman’s sandal|clothing|sandal|shoe|woman|woman’s
7|ballet shoes|ballet|dance|shoes
7|woman’s boot|boot|clothes|clothing|dress|shoe|shoes|shopping|woman|woman’s
7|hair pick|afro|comb|groom|hair|pick
7|crown|clothing|family|king|medieval|queen|royal|royalty|win
7|woman’s hat|clothes|clothing|garden|hat|hats|party|woman|woman’s
7|top hat|clothes|clothing|fancy|formal|hat|magic|top|tophat
7|graduation cap|cap|celebration|clothing|education|graduation|hat|scholar
7|billed cap|baseball|bent|billed|cap|dad|hat
7|military helmet|army|helmet|military|soldier|war|warrior
7|rescue worker’s helmet|aid|cross|face|hat|helmet|rescue|worker’s
7|prayer beads|beads|clothing|necklace|prayer|religion
7|lipstick|cosmetics|date|makeup
7|ring|diamond|engaged|engagement|married|romance|shiny|sparkling|wedding
7|gem stone|diamond|engagement|gem|jewel|money|romance|stone|wedding
7|muted speaker|mute|muted|quiet|silent|sound|speaker
7|speaker low volume|low|soft|sound|speaker|volume
7|speaker medium volume|medium|sound|speaker|volume
7|speaker high volume|high|loud|music|sound|speaker|volume
7|loudspeaker|address|communication|loud|public|sound
7|megaphone|cheering|sound
7|postal horn|horn|post|postal
7|bell|break|church|sound
7|bell with slash|bell|forbidden|mute|no|not|prohibited|quiet|silent|slash|sound
7|musical score|music|musical|note|score
7|musical note|music|musical|note|sound
7|musical notes|music|musical|note|notes|sound
7|studio microphone|mic|microphone|music|studio
7|level slider|level|music|slider
7|control knobs|control|knobs|music
7|microphone|karaoke|mic|music|sing|sound
7|headphone|earbud|sound
7|radio|entertainment|tbt|video
7|saxophone|instrument|music|sax
7|trumpet|instrument|music
7|accordion|box|concertina|instrument|music|squeeze|squeezebox
7|guitar|instrument|music|strat
7|musical keyboard|instrument|keyboard|music|musical|piano
7|violin|instrument|music
7|banjo|music|stringed
7|drum|drumsticks|music
7|long drum|beat|conga|drum|instrument|long|rhythm
7|maracas|cha|dance|instrument|music|party|percussion|rattle|shake|shaker
7|flute|band|fife|flautist|instrument|marching|music|orchestra|piccolo|pipe|recorder|woodwind
7|harp|cupid|instrument|love|music|orchestra
7|mobile phone|cell|communication|mobile|phone|telephone
7|mobile phone with arrow|arrow|build|call|cell|communication|mobile|phone|receive|telephone
7|telephone|phone
7|telephone receiver|communication|phone|receiver|telephone|voip
7|pager|communication
7|fax machine|communication|fax|machine
7|battery|battery
7|low battery|battery|drained|electronic|energy|low|power
7|electric plug|electric|electricity|plug
7|laptop|computer|office|pc|personal
7|desktop computer|computer|desktop|monitor
7|printer|computer
7|keyboard|computer
7|computer mouse|computer|mouse
7|trackball|computer
7|computer disk|computer|disk|minidisk|optical
7|floppy disk|computer|disk|floppy
7|optical disk|blu-ray|cd|computer|disk|dvd|optical
7|dvd|blu-ray|cd|computer|disk|optical
7|abacus|calculation|calculator
7|movie camera|bollywood|camera|cinema|film|hollywood|movie|record
7|film frames|cinema|film|frames|movie
7|film projector|cinema|film|movie|projector|video
7|clapper board|action|board|clapper|movie
7|television|tv|video
7|camera|photo|selfie|snap|tbt|trip|video
7|camera with flash|camera|flash|video
7|video camera|camcorder|camera|tbt|video
7|videocassette|old|school|tape|vcr|vhs|video
7|magnifying glass tilted left|glass|lab|left|left-pointing|magnifying|science|search|tilted|tool
7|magnifying glass tilted right|contact|glass|lab|magnifying|right|right-pointing|science|search|tilted|tool
7|candle|light
7|light bulb|bulb|comic|electric|idea|light
7|flashlight|electric|light|tool|torch
7|red paper lantern|bar|lantern|light|paper|red|restaurant
7|diya lamp|diya|lamp|light|oil
7|notebook with decorative cover|book|cover|decorated|decorative|education|notebook|school|writing
7|closed book|book|closed|education
7|open book|book|education|fantasy|knowledge|library|novels|open|reading
7|green book|book|education|fantasy|green|library|reading
7|blue book|blue|book|education|fantasy|library|reading
7|orange book|book|education|fantasy|library|orange|reading
7|books|book|education|fantasy|knowledge|library|novels|reading|school|study
7|notebook|notebook
7|ledger|notebook
7|page with curl|curl|document|page|paper
7|scroll|paper
7|page facing up|document|facing|page|paper|up
7|newspaper|communication|news|paper
7|rolled-up newspaper|news|newspaper|paper|rolled|rolled-up
7|bookmark tabs|bookmark|mark|marker|tabs
7|bookmark|mark
7|label|tag
7|coin|dollar|euro|gold|metal|money|rich|silver|treasure
7|money bag|bag|bank|bet|billion|cash|cost|dollar|gold|million|money|moneybag|paid|paying|pot|rich|win
7|yen banknote|bank|banknote|bill|currency|money|note|yen
7|dollar banknote|bank|banknote|bill|currency|dollar|money|note
7|euro banknote|100|bank|banknote|bill|currency|euro|money|note|rich
7|pound banknote|bank|banknote|bill|billion|cash|currency|money|note|pound|pounds
7|money with wings|bank|banknote|bill|billion|cash|dollar|fly|million|money|note|pay|wings
7|credit card|bank|card|cash|charge|credit|money|pay
7|receipt|accounting|bookkeeping|evidence|invoice|proof
7|chart increasing with yen|bank|chart|currency|graph|growth|increasing|market|money|rise|trend|upward|yen
7|envelope|e-mail|email|letter
7|e-mail|email|letter|mail
7|incoming envelope|delivering|e-mail|email|envelope|incoming|letter|mail|receive|sent
7|envelope with arrow|arrow|communication|down|e-mail|email|envelope|letter|mail|outgoing|send|sent
7|outbox tray|box|email|letter|mail|outbox|sent|tray
7|inbox tray|box|email|inbox|letter|mail|receive|tray|zero
7|package|box|communication|delivery|parcel|shipping
7|closed mailbox with raised flag|closed|communication|flag|mail|mailbox|postbox|raised
7|closed mailbox with lowered flag|closed|flag|lowered|mail|mailbox|postbox
7|open mailbox with raised flag|flag|mail|mailbox|open|postbox|raised
7|open mailbox with lowered flag|flag|lowered|mail|mailbox|open|postbox
7|postbox|mail|mailbox
7|ballot box with ballot|ballot|box
7|pencil|pencil
7|black nib|black|nib|pen
7|fountain pen|fountain|pen
7|pen|ballpoint
7|paintbrush|painting
7|crayon|crayon
7|memo|communication|media|notes|pencil
7|briefcase|office
7|file folder|file|folder
7|open file folder|file|folder|open
7|card index dividers|card|dividers|index
7|calendar|date
7|tear-off calendar|calendar|tear-off
7|spiral notepad|note|notepad|pad|spiral
7|spiral calendar|calendar|pad|spiral
7|card index|card|index|old|rolodex|school
7|chart increasing|chart|data|graph|growth|increasing|right|trend|up|upward
7|chart decreasing|chart|data|decreasing|down|downward|graph|negative|trend
7|bar chart|bar|chart|data|graph
7|clipboard|do|list|notes
7|pushpin|collage|pin
7|round pushpin|location|map|pin|pushpin|round
7|paperclip|paperclip
7|linked paperclips|link|linked|paperclip|paperclips
7|straight ruler|angle|edge|math|ruler|straight|straightedge
7|triangular ruler|angle|math|rule|ruler|set|slide|triangle|triangular
7|scissors|cut|cutting|paper|tool
7|card file box|box|card|file
7|file cabinet|cabinet|file|filing|paper
7|wastebasket|can|garbage|trash|waste
7|locked|closed|lock|private
7|unlocked|cracked|lock|open|unlock
7|locked with pen|ink|lock|locked|nib|pen|privacy
7|locked with key|bike|closed|key|lock|locked|secure
7|key|keys|lock|major|password|unlock
7|old key|clue|key|lock|old
7|hammer|home|improvement|repairs|tool
7|axe|ax|chop|hatchet|split|wood
7|pick|hammer|mining|tool
7|hammer and pick|hammer|pick|tool
7|hammer and wrench|hammer|spanner|tool|wrench
7|dagger|knife|weapon
7|crossed swords|crossed|swords|weapon
7|bomb|boom|comic|dangerous|explosion|hot
7|boomerang|rebound|repercussion|weapon
7|bow and arrow|archer|archery|arrow|bow|sagittarius|tool|weapon|zodiac
7|shield|weapon
7|carpentry saw|carpenter|carpentry|cut|lumber|saw|tool|trim
7|wrench|home|improvement|spanner|tool
7|screwdriver|flathead|handy|screw|tool
7|nut and bolt|bolt|home|improvement|nut|tool
7|gear|cog|cogwheel|tool
7|clamp|compress|tool|vice
7|balance scale|balance|justice|libra|scale|scales|tool|weight|zodiac
7|white cane|accessibility|blind|cane|probing|white
7|link|links
7|broken chain|break|breaking|broken|chain|cuffs|freedom
7|chains|chain
7|hook|catch|crook|curve|ensnare|point|selling
7|toolbox|box|chest|mechanic|red|tool
7|magnet|attraction|horseshoe|magnetic|negative|positive|shape|u
7|ladder|climb|rung|step
7|shovel|bury|dig|garden|hole|plant|scoop|snow|spade
7|alembic|chemistry|tool
7|test tube|chemist|chemistry|experiment|lab|science|test|tube
7|petri dish|bacteria|biologist|biology|culture|dish|lab|petri
7|dna|biologist|evolution|gene|genetics|life
7|microscope|experiment|lab|science|tool
7|telescope|contact|extraterrestrial|science|tool
7|satellite antenna|aliens|antenna|contact|dish|satellite|science
7|syringe|doctor|flu|medicine|needle|shot|sick|tool|vaccination
7|drop of blood|bleed|blood|donation|drop|injury|medicine|menstruation
7|pill|doctor|drugs|medicated|medicine|pills|sick|vitamin
7|adhesive bandage|adhesive|bandage
7|crutch|aid|cane|disability|help|hurt|injured|mobility|stick
7|stethoscope|doctor|heart|medicine
7|x-ray|bones|doctor|medical|skeleton|skull|xray
7|door|back|closet|front
7|elevator|accessibility|hoist|lift
7|mirror|makeup|reflection|reflector|speculum
7|window|air|frame|fresh|opening|transparent|view
7|bed|hotel|sleep
7|couch and lamp|couch|hotel|lamp
7|chair|seat|sit
7|toilet|bathroom
7|plunger|cup|force|plumber|poop|suction|toilet
7|shower|water
7|bathtub|bath
7|mouse trap|bait|cheese|lure|mouse|mousetrap|snare|trap
7|razor|sharp|shave
7|lotion bottle|bottle|lotion|moisturizer|shampoo|sunscreen
7|safety pin|diaper|pin|punk|rock|safety
7|broom|cleaning|sweeping|witch
7|basket|farming|laundry|picnic
7|roll of paper|paper|roll|toilet|towels
7|bucket|cask|pail|vat
7|soap|bar|bathing|clean|cleaning|lather|soapdish
7|bubbles|bubble|burp|clean|floating|pearl|soap|underwater
7|toothbrush|bathroom|brush|clean|dental|hygiene|teeth|toiletry
7|sponge|absorbing|cleaning|porous|soak
7|fire extinguisher|extinguish|extinguisher|fire|quench
7|shopping cart|cart|shopping|trolley
7|cigarette|smoking
7|coffin|dead|death|vampire
7|headstone|cemetery|dead|grave|graveyard|memorial|rip|tomb|tombstone
7|funeral urn|ashes|death|funeral|urn
7|nazar amulet|amulet|bead|blue|charm|evil-eye|nazar|talisman
7|hamsa|amulet|fatima|fortune|guide|hand|mary|miriam|palm|protect|protection
7|moai|face|moyai|statue|stoneface|travel
7|placard|card|demonstration|notice|picket|plaque|protest|sign
7|identification card|card|credentials|document|id|identification|license|security
8|ATM sign|atm|automated|bank|cash|money|sign|teller
8|litter in bin sign|bin|litter|litterbin|sign
8|potable water|drinking|potable|water
8|wheelchair symbol|access|handicap|symbol|wheelchair
8|men’s room|bathroom|lavatory|man|men’s|restroom|room|toilet|wc
8|women’s room|bathroom|lavatory|restroom|room|toilet|wc|woman|women’s
8|restroom|bathroom|lavatory|toilet|wc
8|baby symbol|baby|changing|symbol
8|water closet|bathroom|closet|lavatory|restroom|toilet|water|wc
8|passport control|control|passport
8|customs|packing
8|baggage claim|arrived|baggage|bags|case|checked|claim|journey|packing|plane|ready|travel|trip
8|left luggage|baggage|case|left|locker|luggage
8|warning|caution
8|children crossing|child|children|crossing|pedestrian|traffic
8|no entry|do|entry|fail|forbidden|no|not|pass|prohibited|traffic
8|prohibited|entry|forbidden|no|not|smoke
8|no bicycles|bicycle|bicycles|bike|forbidden|no|not|prohibited
8|no smoking|forbidden|no|not|prohibited|smoke|smoking
8|no littering|forbidden|litter|littering|no|not|prohibited
8|non-potable water|dry|non-drinking|non-potable|prohibited|water
8|no pedestrians|forbidden|no|not|pedestrian|pedestrians|prohibited
8|no mobile phones|cell|forbidden|mobile|no|not|phone|phones|prohibited|telephone
8|no one under eighteen|18|age|eighteen|forbidden|no|not|one|prohibited|restriction|underage
8|radioactive|sign
8|biohazard|sign
8|up arrow|arrow|cardinal|direction|north|up
8|up-right arrow|arrow|direction|intercardinal|northeast|up-right
8|right arrow|arrow|cardinal|direction|east|right
8|down-right arrow|arrow|direction|down-right|intercardinal|southeast
8|down arrow|arrow|cardinal|direction|down|south
8|down-left arrow|arrow|direction|down-left|intercardinal|southwest
8|left arrow|arrow|cardinal|direction|left|west
8|up-left arrow|arrow|direction|intercardinal|northwest|up-left
8|up-down arrow|arrow|up-down
8|left-right arrow|arrow|left-right
8|right arrow curving left|arrow|curving|left|right
8|left arrow curving right|arrow|curving|left|right
8|right arrow curving up|arrow|curving|right|up
8|right arrow curving down|arrow|curving|down|right
8|clockwise vertical arrows|arrow|arrows|clockwise|refresh|reload|vertical
8|counterclockwise arrows button|again|anticlockwise|arrow|arrows|button|counterclockwise|deja|refresh|rewindershins|vu
8|BACK arrow|arrow|back
8|END arrow|arrow|end
8|ON! arrow|arrow|mark|on!
8|SOON arrow|arrow|brb|omw|soon
8|TOP arrow|arrow|homie|top|up
8|place of worship|place|pray|religion|worship
8|atom symbol|atheist|atom|symbol
8|om|hindu|religion
8|star of David|david|jew|jewish|judaism|religion|star
8|wheel of dharma|buddhist|dharma|religion|wheel
8|yin yang|difficult|lives|religion|tao|taoist|total|yang|yin|yinyang
8|latin cross|christ|christian|cross|latin|religion
8|orthodox cross|christian|cross|orthodox|religion
8|star and crescent|crescent|islam|muslim|ramadan|religion|star
8|peace symbol|healing|peace|peaceful|symbol
8|menorah|candelabrum|candlestick|hanukkah|jewish|judaism|religion
8|dotted six-pointed star|dotted|fortune|jewish|judaism|six-pointed|star
8|khanda|deg|fateh|khalsa|religion|sikh|sikhism|tegh
8|Aries|aries|horoscope|ram|zodiac
8|Taurus|bull|horoscope|ox|taurus|zodiac
8|Gemini|gemini|horoscope|twins|zodiac
8|Cancer|cancer|crab|horoscope|zodiac
8|Leo|horoscope|leo|lion|zodiac
8|Virgo|horoscope|virgo|zodiac
8|Libra|balance|horoscope|justice|libra|scales|zodiac
8|Scorpio|horoscope|scorpio|scorpion|scorpius|zodiac
8|Sagittarius|archer|horoscope|sagittarius|zodiac
8|Capricorn|capricorn|goat|horoscope|zodiac
8|Aquarius|aquarius|bearer|horoscope|water|zodiac
8|Pisces|fish|horoscope|pisces|zodiac
8|Ophiuchus|bearer|ophiuchus|serpent|snake|zodiac
8|shuffle tracks button|arrow|button|crossed|shuffle|tracks
8|repeat button|arrow|button|clockwise|repeat
8|repeat single button|arrow|button|clockwise|once|repeat|single
8|play button|arrow|button|play|right|triangle
8|fast-forward button|arrow|button|double|fast|fast-forward|forward
8|next track button|arrow|button|next|scene|track|triangle
8|play or pause button|arrow|button|pause|play|right|triangle
8|reverse button|arrow|button|left|reverse|triangle
8|fast reverse button|arrow|button|double|fast|reverse|rewind
8|last track button|arrow|button|last|previous|scene|track|triangle
8|upwards button|arrow|button|red|up|upwards
8|fast up button|arrow|button|double|fast|up
8|downwards button|arrow|button|down|downwards|red
8|fast down button|arrow|button|double|down|fast
8|pause button|bar|button|double|pause|vertical
8|stop button|button|square|stop
8|record button|button|circle|record
8|eject button|button|eject
8|cinema|camera|film|movie
8|dim button|brightness|button|dim|low
8|bright button|bright|brightness|button|light
8|antenna bars|antenna|bar|bars|cell|communication|mobile|phone|signal|telephone
8|wireless|broadband|computer|connectivity|hotspot|internet|network|router|smartphone|wi-fi|wifi|wlan
8|vibration mode|cell|communication|mobile|mode|phone|telephone|vibration
8|mobile phone off|cell|mobile|off|phone|telephone
8|female sign|female|sign|woman
8|male sign|male|man|sign
8|transgender symbol|symbol|transgender
8|multiply|cancel|multiplication|sign|x|×
8|plus|+
8|minus|-|heavy|math|sign|−
8|divide|division|heavy|math|sign|÷
8|heavy equals sign|answer|equal|equality|equals|heavy|math|sign
8|infinity|forever|unbounded|universal
8|double exclamation mark|!|!!|bangbang|double|exclamation|mark|punctuation
8|exclamation question mark|!|!?|?|exclamation|interrobang|mark|punctuation|question
8|red question mark|?|mark|punctuation|question|red
8|white question mark|?|mark|outlined|punctuation|question|white
8|white exclamation mark|!|exclamation|mark|outlined|punctuation|white
8|red exclamation mark|!|exclamation|mark|punctuation|red
8|wavy dash|dash|punctuation|wavy
8|currency exchange|bank|currency|exchange|money
8|heavy dollar sign|billion|cash|charge|currency|dollar|heavy|million|money|pay|sign
8|medical symbol|aesculapius|medical|medicine|staff|symbol
8|recycling symbol|recycle|recycling|symbol
8|fleur-de-lis|knights
8|trident emblem|anchor|emblem|poseidon|ship|tool|trident
8|name badge|badge|name
8|Japanese symbol for beginner|beginner|chevron|green|japanese|leaf|symbol|tool|yellow
8|hollow red circle|circle|heavy|hollow|large|o|red
8|check mark button|button|check|checked|checkmark|complete|completed|done|fixed|mark|tick|✓
8|check box with check|ballot|box|check|checked|done|off|tick|✓
8|check mark|check|checked|checkmark|done|heavy|mark|tick|✓
8|cross mark|cancel|cross|mark|multiplication|multiply|x|×
8|cross mark button|button|cross|mark|multiplication|multiply|square|x|×
8|curly loop|curl|curly|loop
8|double curly loop|curl|curly|double|loop
8|part alternation mark|alternation|mark|part
8|eight-spoked asterisk|*|asterisk|eight-spoked
8|eight-pointed star|*|eight-pointed|star
8|sparkle|*
8|copyright|c
8|registered|r
8|trade mark|mark|tm|trade|trademark
8|splatter|drip|holi|ink|liquid|mess|paint|spill|stain
8|keycap: #|keycap
8|keycap: *|keycap
8|keycap: 0|0|keycap|zero
8|keycap: 1|1|keycap|one
8|keycap: 2|2|keycap|two
8|keycap: 3|3|keycap|three
8|keycap: 4|4|four|keycap
8|keycap: 5|5|five|keycap
8|keycap: 6|6|keycap|six
8|keycap: 7|7|keycap|seven
8|keycap: 8|8|eight|keycap
8|keycap: 9|9|keycap|nine
8|keycap: 10|keycap
8|input latin uppercase|abcd|input|latin|letters|uppercase
8|input latin lowercase|abcd|input|latin|letters|lowercase
8|input numbers|1234|input|numbers
8|input symbols|%|&|input|symbols|♪|〒
8|input latin letters|abc|alphabet|input|latin|letters
8|A button (blood type)|blood|button|type
8|AB button (blood type)|ab|blood|button|type
8|B button (blood type)|b|blood|button|type
8|CL button|button|cl
8|COOL button|button|cool
8|FREE button|button|free
8|information|i
8|ID button|button|id|identity
8|circled M|circle|circled|m
8|NEW button|button|new
8|NG button|button|ng
8|O button (blood type)|blood|button|o|type
8|OK button|button|ok|okay
8|P button|button|p|parking
8|SOS button|button|help|sos
8|UP! button|button|mark|up|up!
8|VS button|button|versus|vs
8|Japanese “here” button|button|here|japanese|katakana
8|Japanese “service charge” button|button|charge|japanese|katakana|service
8|Japanese “monthly amount” button|amount|button|ideograph|japanese|monthly
8|Japanese “not free of charge” button|button|charge|free|ideograph|japanese|not
8|Japanese “reserved” button|button|ideograph|japanese|reserved
8|Japanese “bargain” button|bargain|button|ideograph|japanese
8|Japanese “discount” button|button|discount|ideograph|japanese
8|Japanese “free of charge” button|button|charge|free|ideograph|japanese
8|Japanese “prohibited” button|button|ideograph|japanese|prohibited
8|Japanese “acceptable” button|acceptable|button|ideograph|japanese
8|Japanese “application” button|application|button|ideograph|japanese
8|Japanese “passing grade” button|button|grade|ideograph|japanese|passing
8|Japanese “vacancy” button|button|ideograph|japanese|vacancy
8|Japanese “congratulations” button|button|congratulations|ideograph|japanese
8|Japanese “secret” button|button|ideograph|japanese|secret
8|Japanese “open for business” button|business|button|ideograph|japanese|open
8|Japanese “no vacancy” button|button|ideograph|japanese|no|vacancy
8|red circle|circle|geometric|red
8|orange circle|circle|orange
8|yellow circle|circle|yellow
8|green circle|circle|green
8|blue circle|blue|circle|geometric
8|purple circle|circle|purple
8|brown circle|brown|circle
8|black circle|black|circle|geometric
8|white circle|circle|geometric|white
8|red square|card|penalty|red|square
8|orange square|orange|square
8|yellow square|card|penalty|square|yellow
8|green square|green|square
8|blue square|blue|square
8|purple square|purple|square
8|brown square|brown|square
8|black large square|black|geometric|large|square
8|white large square|geometric|large|square|white
8|black medium square|black|geometric|medium|square
8|white medium square|geometric|medium|square|white
8|black medium-small square|black|geometric|medium-small|square
8|white medium-small square|geometric|medium-small|square|white
8|black small square|black|geometric|small|square
8|white small square|geometric|small|square|white
8|large orange diamond|diamond|geometric|large|orange
8|large blue diamond|blue|diamond|geometric|large
8|small orange diamond|diamond|geometric|orange|small
8|small blue diamond|blue|diamond|geometric|small
8|red triangle pointed up|geometric|pointed|red|triangle|up
8|red triangle pointed down|down|geometric|pointed|red|triangle
8|diamond with a dot|comic|diamond|dot|geometric
8|radio button|button|geometric|radio
8|white square button|button|geometric|outlined|square|white
8|black square button|black|button|geometric|square
9|chequered flag|checkered|chequered|finish|flag|flags|game|race|racing|sport|win
9|triangular flag|construction|flag|golf|post|triangular
9|crossed flags|celebration|cross|crossed|flags|japanese
9|black flag|black|flag|waving
9|white flag|flag|waving|white
9|rainbow flag|bisexual|flag|gay|genderqueer|glbt|glbtq|lesbian|lgbt|lgbtq|lgbtqia|pride|queer|rainbow|trans|transgender
9|transgender flag|blue|flag|light|pink|transgender|white
9|pirate flag|flag|jolly|pirate|plunder|roger|treasure
9|flag: Ascension Island|AC|flag
9|flag: Andorra|AD|flag
9|flag: United Arab Emirates|AE|flag
9|flag: Afghanistan|AF|flag
9|flag: Antigua & Barbuda|AG|flag
9|flag: Anguilla|AI|flag
9|flag: Albania|AL|flag
9|flag: Armenia|AM|flag
9|flag: Angola|AO|flag
9|flag: Antarctica|AQ|flag
9|flag: Argentina|AR|flag
9|flag: American Samoa|AS|flag
9|flag: Austria|AT|flag
9|flag: Australia|AU|flag
9|flag: Aruba|AW|flag
9|flag: Åland Islands|AX|flag
9|flag: Azerbaijan|AZ|flag
9|flag: Bosnia & Herzegovina|BA|flag
9|flag: Barbados|BB|flag
9|flag: Bangladesh|BD|flag
9|flag: Belgium|BE|flag
9|flag: Burkina Faso|BF|flag
9|flag: Bulgaria|BG|flag
9|flag: Bahrain|BH|flag
9|flag: Burundi|BI|flag
9|flag: Benin|BJ|flag
9|flag: St. Barthélemy|BL|flag
9|flag: Bermuda|BM|flag
9|flag: Brunei|BN|flag
9|flag: Bolivia|BO|flag
9|flag: Caribbean Netherlands|BQ|flag
9|flag: Brazil|BR|flag
9|flag: Bahamas|BS|flag
9|flag: Bhutan|BT|flag
9|flag: Bouvet Island|BV|flag
9|flag: Botswana|BW|flag
9|flag: Belarus|BY|flag
9|flag: Belize|BZ|flag
9|flag: Canada|CA|flag
9|flag: Cocos (Keeling) Islands|CC|flag
9|flag: Congo - Kinshasa|CD|flag
9|flag: Central African Republic|CF|flag
9|flag: Congo - Brazzaville|CG|flag
9|flag: Switzerland|CH|flag
9|flag: Côte d’Ivoire|CI|flag
9|flag: Cook Islands|CK|flag
9|flag: Chile|CL|flag
9|flag: Cameroon|CM|flag
9|flag: China|CN|flag
9|flag: Colombia|CO|flag
9|flag: Clipperton Island|CP|flag
9|flag: Sark|CQ|flag
9|flag: Costa Rica|CR|flag
9|flag: Cuba|CU|flag
9|flag: Cape Verde|CV|flag
9|flag: Curaçao|CW|flag
9|flag: Christmas Island|CX|flag
9|flag: Cyprus|CY|flag
9|flag: Czechia|CZ|flag
9|flag: Germany|DE|flag
9|flag: Diego Garcia|DG|flag
9|flag: Djibouti|DJ|flag
9|flag: Denmark|DK|flag
9|flag: Dominica|DM|flag
9|flag: Dominican Republic|DO|flag
9|flag: Algeria|DZ|flag
9|flag: Ceuta & Melilla|EA|flag
9|flag: Ecuador|EC|flag
9|flag: Estonia|EE|flag
9|flag: Egypt|EG|flag
9|flag: Western Sahara|EH|flag
9|flag: Eritrea|ER|flag
9|flag: Spain|ES|flag
9|flag: Ethiopia|ET|flag
9|flag: European Union|EU|flag
9|flag: Finland|FI|flag
9|flag: Fiji|FJ|flag
9|flag: Falkland Islands|FK|flag
9|flag: Micronesia|FM|flag
9|flag: Faroe Islands|FO|flag
9|flag: France|FR|flag
9|flag: Gabon|GA|flag
9|flag: United Kingdom|GB|flag
9|flag: Grenada|GD|flag
9|flag: Georgia|GE|flag
9|flag: French Guiana|GF|flag
9|flag: Guernsey|GG|flag
9|flag: Ghana|GH|flag
9|flag: Gibraltar|GI|flag
9|flag: Greenland|GL|flag
9|flag: Gambia|GM|flag
9|flag: Guinea|GN|flag
9|flag: Guadeloupe|GP|flag
9|flag: Equatorial Guinea|GQ|flag
9|flag: Greece|GR|flag
9|flag: South Georgia & South Sandwich Islands|GS|flag
9|flag: Guatemala|GT|flag
9|flag: Guam|GU|flag
9|flag: Guinea-Bissau|GW|flag
9|flag: Guyana|GY|flag
9|flag: Hong Kong SAR China|HK|flag
9|flag: Heard & McDonald Islands|HM|flag
9|flag: Honduras|HN|flag
9|flag: Croatia|HR|flag
9|flag: Haiti|HT|flag
9|flag: Hungary|HU|flag
9|flag: Canary Islands|IC|flag
9|flag: Indonesia|ID|flag
9|flag: Ireland|IE|flag
9|flag: Israel|IL|flag
9|flag: Isle of Man|IM|flag
9|flag: India|IN|flag
9|flag: British Indian Ocean Territory|IO|flag
9|flag: Iraq|IQ|flag
9|flag: Iran|IR|flag
9|flag: Iceland|IS|flag
9|flag: Italy|IT|flag
9|flag: Jersey|JE|flag
9|flag: Jamaica|JM|flag
9|flag: Jordan|JO|flag
9|flag: Japan|JP|flag
9|flag: Kenya|KE|flag
9|flag: Kyrgyzstan|KG|flag
9|flag: Cambodia|KH|flag
9|flag: Kiribati|KI|flag
9|flag: Comoros|KM|flag
9|flag: St. Kitts & Nevis|KN|flag
9|flag: North Korea|KP|flag
9|flag: South Korea|KR|flag
9|flag: Kuwait|KW|flag
9|flag: Cayman Islands|KY|flag
9|flag: Kazakhstan|KZ|flag
9|flag: Laos|LA|flag
9|flag: Lebanon|LB|flag
9|flag: St. Lucia|LC|flag
9|flag: Liechtenstein|LI|flag
9|flag: Sri Lanka|LK|flag
9|flag: Liberia|LR|flag
9|flag: Lesotho|LS|flag
9|flag: Lithuania|LT|flag
9|flag: Luxembourg|LU|flag
9|flag: Latvia|LV|flag
9|flag: Libya|LY|flag
9|flag: Morocco|MA|flag
9|flag: Monaco|MC|flag
9|flag: Moldova|MD|flag
9|flag: Montenegro|ME|flag
9|flag: St. Martin|MF|flag
9|flag: Madagascar|MG|flag
9|flag: Marshall Islands|MH|flag
9|flag: North Macedonia|MK|flag
9|flag: Mali|ML|flag
9|flag: Myanmar (Burma)|MM|flag
9|flag: Mongolia|MN|flag
9|flag: Macao SAR China|MO|flag
9|flag: Northern Mariana Islands|MP|flag
9|flag: Martinique|MQ|flag
9|flag: Mauritania|MR|flag
9|flag: Montserrat|MS|flag
9|flag: Malta|MT|flag
9|flag: Mauritius|MU|flag
9|flag: Maldives|MV|flag
9|flag: Malawi|MW|flag
9|flag: Mexico|MX|flag
9|flag: Malaysia|MY|flag
9|flag: Mozambique|MZ|flag
9|flag: Namibia|NA|flag
9|flag: New Caledonia|NC|flag
9|flag: Niger|NE|flag
9|flag: Norfolk Island|NF|flag
9|flag: Nigeria|NG|flag
9|flag: Nicaragua|NI|flag
9|flag: Netherlands|NL|flag
9|flag: Norway|NO|flag
9|flag: Nepal|NP|flag
9|flag: Nauru|NR|flag
9|flag: Niue|NU|flag
9|flag: New Zealand|NZ|flag
9|flag: Oman|OM|flag
9|flag: Panama|PA|flag
9|flag: Peru|PE|flag
9|flag: French Polynesia|PF|flag
9|flag: Papua New Guinea|PG|flag
9|flag: Philippines|PH|flag
9|flag: Pakistan|PK|flag
9|flag: Poland|PL|flag
9|flag: St. Pierre & Miquelon|PM|flag
9|flag: Pitcairn Islands|PN|flag
9|flag: Puerto Rico|PR|flag
9|flag: Palestinian Territories|PS|flag
9|flag: Portugal|PT|flag
9|flag: Palau|PW|flag
9|flag: Paraguay|PY|flag
9|flag: Qatar|QA|flag
9|flag: Réunion|RE|flag
9|flag: Romania|RO|flag
9|flag: Serbia|RS|flag
9|flag: Russia|RU|flag
9|flag: Rwanda|RW|flag
9|flag: Saudi Arabia|SA|flag
9|flag: Solomon Islands|SB|flag
9|flag: Seychelles|SC|flag
9|flag: Sudan|SD|flag
9|flag: Sweden|SE|flag
9|flag: Singapore|SG|flag
9|flag: St. Helena|SH|flag
9|flag: Slovenia|SI|flag
9|flag: Svalbard & Jan Mayen|SJ|flag
9|flag: Slovakia|SK|flag
9|flag: Sierra Leone|SL|flag
9|flag: San Marino|SM|flag
9|flag: Senegal|SN|flag
9|flag: Somalia|SO|flag
9|flag: Suriname|SR|flag
9|flag: South Sudan|SS|flag
9|flag: São Tomé & Príncipe|ST|flag
9|flag: El Salvador|SV|flag
9|flag: Sint Maarten|SX|flag
9|flag: Syria|SY|flag
9|flag: Eswatini|SZ|flag
9|flag: Tristan da Cunha|TA|flag
9|flag: Turks & Caicos Islands|TC|flag
9|flag: Chad|TD|flag
9|flag: French Southern Territories|TF|flag
9|flag: Togo|TG|flag
9|flag: Thailand|TH|flag
9|flag: Tajikistan|TJ|flag
9|flag: Tokelau|TK|flag
9|flag: Timor-Leste|TL|flag
9|flag: Turkmenistan|TM|flag
9|flag: Tunisia|TN|flag
9|flag: Tonga|TO|flag
9|flag: Türkiye|TR|flag
9|flag: Trinidad & Tobago|TT|flag
9|flag: Tuvalu|TV|flag
9|flag: Taiwan|TW|flag
9|flag: Tanzania|TZ|flag
9|flag: Ukraine|UA|flag
9|flag: Uganda|UG|flag
9|flag: U.S. Outlying Islands|UM|flag
9|flag: United Nations|UN|flag
9|flag: United States|US|flag
9|flag: Uruguay|UY|flag
9|flag: Uzbekistan|UZ|flag
9|flag: Vatican City|VA|flag
9|flag: St. Vincent & Grenadines|VC|flag
9|flag: Venezuela|VE|flag
9|flag: British Virgin Islands|VG|flag
9|flag: U.S. Virgin Islands|VI|flag
9|flag: Vietnam|VN|flag
9|flag: Vanuatu|VU|flag
9|flag: Wallis & Futuna|WF|flag
9|flag: Samoa|WS|flag
9|flag: Kosovo|XK|flag
9|flag: Yemen|YE|flag
9|flag: Mayotte|YT|flag
9|flag: South Africa|ZA|flag
9|flag: Zambia|ZM|flag
9|flag: Zimbabwe|ZW|flag
9|flag: England|flag|gbeng
9|flag: Scotland|flag|gbsct
9|flag: Wales|flag|gbwls`;
