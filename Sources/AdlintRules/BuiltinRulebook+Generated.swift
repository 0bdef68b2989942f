// Made by `make generate` from the folder rules. Do not edit.
// swift-format-ignore-file
extension BuiltinRulebook {
    /// SHA-256 of the law and vocabulary.
    public static var digest: String { "sha256:a81025087ea8c521546c01fafbeed6f9f21eb7179e8f97637ddc93aa69a809aa" }

    /// The law and vocabulary, as `RulebookEncoder` writes it.
    static var encoded: StaticString {
##"""
$	beat-past	(?:(?:beat|beaten|beats|beating|outperformed|outperforms|outperforming|outpaced|outstripped|trounced|thrashed|crushed|left behind|ahead of))
$	big-pct	(?:(?<![\d.,])(?:[2-9]\d|1\d{2}|\d,?\d{2,}|\d{3,})(?:\.\d+)? ?(?:%|per ?cent\b))
$	count	(?:(?:\d[\d,]*|“number-word”(?:-“number-word”)?))
$	crypto-name	(?:(?:bitcoins?|BTC|ether(?:eum)?|ETH|solana|dogecoin|cardano|polkadot|cosmos|ripple|XRP|litecoin|avalanche|chainlink|toncoin|polygon|shiba inu|pepe|tether|USDC|BNB|uniswap|stablecoins?|altcoins?|meme ?coins?|crypto|crypto-?assets?|crypto-?currenc(?:y|ies)|digital (?:coins?|currenc(?:y|ies))))
$	denied	(?:\bnot (?:be )?true that\b|\b(?:nonsense|rubbish|tosh|poppycock|hogwash|baloney)\b|\b(?:we|I) (?:beg to )?(?:disagree|differ)\b|\b(?:some|they|critics|people|sceptics|skeptics|pessimists|doubters) (?:say|tell us|claim|argue|insist|think) (?:that )?(?:past|forecasts|shares|back))
$	deposit	(?:\b(?:AER|annual percentage yield|cash ISA|savings account|current account|easy[- ]access|certificates? of deposit|fixed-rate (?:bond|saver)|notice account|premium bonds|NS&I|Member FDIC|building society)\b)
$	finance	(?:(?:“finance-word”|“finance-phrase”))
$	finance-phrase	(?:(?:(?:“pct”|“multiple”) (?:run|climb|rally|surge|gain|profit)\b|\b(?:sell|buy|selling|writing|write|buying) (?:puts|calls)\b|\b[\w-]+-listed\b|\b(?:a|the|one|each|every|first|next|this|that|our|his|her|of) (?:[\w-]+ )?trade\b(?! (?:in\b|body|union|show|fair|association|war|deal|secretary|mark|counter|price))|\b(?:physical|allocated|buy|own|in|of) (?:gold|silver|platinum)\b|\b(?:gold|silver|oil|copper|uranium) (?:price|has|is|at|could|will)\b|\b(?:market|stock|housing|pandemic|next|great|coming) crash\b|\bat “price” (?:a|per) share\b|\b(?:members|subscribers|readers|followers|clients|users|students|traders) (?:have |who |all )?(?:made|banked|earned|gained|pocketed|bagged|netted|cleared|booked)\b|\b(?:picks?|tips?|recommendations?|calls?|positions?) (?:went up|gained|returned|rose|made|soared|has (?:risen|doubled|gained)|is up|are up|were up|have (?:risen|gained))\b|\b(?:uranium|lithium|gold|silver|copper|oil|mining|tech|biotech|AI|crypto) (?:juniors?|miners?|explorers?|picks?|plays?|stocks?|shares?|tips?)\b|\b(?:the|a|an|this|our|each|of|global|growth|income|equity|bond|money market|tracker|index|property|infrastructure|pension|tech|hedge|mutual|managed) (?:[\w-]+ )?fund\b|(?-i:\b[A-Z][\w&'-]+ (?:Fund|Income Notes?|Loan Notes?|Growth Plan|Income Plan|Bond Fund|Portfolio)\b)|\b(?:investment|unit|income|growth|infrastructure|real estate|venture|capital|split|listed) trusts?\b|\b(?:the|a|this|our) (?:[\w-]+ )?trust\b(?! (?:us|me|you|in|that|your|our|it|him|her|them|between|and))|\b(?:penny|growth|tech|mining|gold|dividend|value|AI|oil|small|the|this|that|a|one|our|his|her|next) (?:[\w-]+ )?(?:stock|share)\b(?! of)|\b(?:bonds?|loan notes?)\b[^.]{0,80}(?:“pct”|invest|year|pays?|earn)|\b(?:call|put|trading|trade|buy|covered|share|stock) options?\b|\boptions? (?:trad\w+|contracts?|expir\w+|premium|involve|are (?:high|risky)|carry|play|prints)\b|\bwhat a put is\b|\bcovered calls?\b|\bauthorised and regulated by the\b|\bappointed representative of\b|\bpast performance\b|\b(?:capital|money) (?:is |may be )?at risk\b|\b(?:go|fall) (?:down )?as well as (?:up|rise)\b|\b(?:may|might|could|can) (?:get|lose)[^.]{0,40}(?:less than|invest|money|back|all|some)\b|“pct” (?:a year|per year|p\.a\.|per annum|annually|compound\w*|dividend|yield|return|gain)|\b(?:times|double|treble) (?:your|their) (?:money|stake)\b|\b(?:steady|monthly|regular|extra|predictable|sleep-easy|passive|fixed) income\b|\b(?:your|our) (?:money|stake|capital|nest egg)\b[^.]{0,40}(?:grow|work|market|double|safe)|\blend (?:to|directly|now|from|“money”)\b|\b(?:a call or a put|long or short|(?:pence|pounds?|p) a point|in the black)\b|\b(?:units|notes?|certificates?)\b[^.]{0,60}(?:“pct”|pays?|paid|rent)|\b(?:beats?|beaten|outperform\w*) the (?:market|index|City|pros)\b|\b(?:gains|returns|profits) of\b|\bclosing price\b|\bprice target\b|\bthe (?:index|market) (?:will|has|would|could|is|rose|fell)\b))
$	finance-word	(?:\b(?:invest(?:s|ed|ing|ment|ments|ors?)?|shares|shareholders?|stocks|stock ?markets?|share ?prices?|stock ?pick\w*|funds|portfolios?|ETFs?|ETNs?|ETPs?|REITs?|VCTs?|S?EIS|ISAs?|SIPPs?|pensions?|dividends?|gilts|equities|trad(?:er|ers|ing)|trades|forex|CFDs?|spread[- ]bet\w*|futures|crypto\w*|bitcoin|tokens?|presale|NFTs?|mint(?:ed|s)|staking|bullion|FTSE|Nasdaq|S&P|Dow Jones|takeovers?|buyouts?|peer-to-peer|lenders|tipsters?|small-?caps?|mid-?caps?|brokers?|brokerage|IPOs?|hedge funds?|FRN|yields|annuit(?:y|ies)|commodit(?:y|ies)|compounded|altcoins?|multi-?baggers?|ten-?baggers?|analysts?|dealt|holders|savers|incomes?|stakes?|undervalued|wallets?|coins|tips? (?:service|sheet)|Wall Street|tick data|AIM|assets?|monetary|small[- ]caps?|mid[- ]caps?|large[- ]caps?|micro[- ]caps?|bull(?:ish)?|bear(?:ish)?|billionaires?|wealth|retire(?:s|d|ment|ments)?|options market|ounces?|vaulted|stockbroker\w*|speculat\w+|hedged?|valuation|options|annuit\w+|ounce|sovereigns|Britannias|whisky casks?|royalties|payouts?|hogsheads?|casks?|borrowers?|lend(?:s|ing)|lien|coupons?|principal|loan notes?|dividend-\w+|deposit interest|nest eggs?)\b)
$	fraction	(?:\b(?:a|one|two|three) ?-?(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)\b)
$	gap	(?:(?:[^.!?;]|\.(?=\d)){0,70}?)
$	ironic-question	(?:\b(?:is|isn't|is not|are|aren't) (?:it|they)\? ?|\bor (?:is|are) (?:it|they)\?|, right\?)
$	long-gap	(?:(?:[^.!?;]|\.(?=\d)){0,140}?)
$	made-money	(?:(?:made|earned|netted|banked|bagged|booked|pocketed|cleared|raked in|racked up|took home|walked away with|scored|reaped|pulled in|cashed out|cashed in|won|gained|profited))
$	made-past	(?:(?:made|earned|delivered|produced|generated|yielded|netted|banked|bagged|booked|pocketed|locked in|closed out|cashed out|cashed in|scored|notched(?: up)?|achieved|posted|recorded|racked up|raked in|enjoyed|seen|saw|clocked up|chalked up|handed|walked away with|took home|captured|nailed|grabbed|collected|paid(?: out)?|received|reaped|secured|landed|won|thrown off|threw off|cleared))
$	market	(?:(?:the market|markets|stock ?market|index|indices|FTSE(?: 100| 250| 350| All-Share)?|All-Share|S&P(?: 500)?|Nasdaq|Dow|DAX|benchmark))
$	mocked	(?:“mocking-aside”|\b(?:attorneys?|counsel|accountant|insurers?|husband|wife|lawyers?|solicitors?|compliance (?:officer|team|department|people)?|regulators?|they|legal (?:team|department)|my editor|the FCA|the suits|the small print)\b[^.!?]{0,90}?\b(?:make|makes|made|force[sd]?|oblige[sd]?|insist\w*|wants? (?:me|us)|wanted (?:me|us)|asks? (?:me|us)|tells? (?:me|us)|says? (?:I|we) (?:must|have))\b|\b(?:I|we)(?:'m| am|'re| are|'ve)? (?:have to|got to|obliged to|required to|legally bound to|forced to|supposed to) (?:say|tell|add|print|mention|warn|point out)\b|\b(?:yawn|blah|yada|consider it said|there, I said it|boring bit|legal bit|the usual (?:guff|waffle|blather|disclaimer|caveats?))\b)
$	mocking-aside	(?:(?:^|[.!?:;(] ?)(?:whatever|zzz+|wink|snore|yawn|sigh|hmm+|ho hum|oh well|tosh|piffle|bunkum|balderdash|pish|codswallop|phooey|yeah,? right|as if|who knew|shame|how dull|so there|happy now|satisfied|moving on|anyway|okay\?|there[.,;:]? (?:I|we)(?:''ve| have)? said it)\b ?(?:[.!?)]|-|$)|\b(?:yes,? yes|cue the|obligatory|killjoys?|party poopers?|spoilsports?|bean ?counters?|pen-?pushers|box-?tickers?|nannies|bores? (?:is|are|will be|can be|at)|(?:tedious|dull|boring|pesky|dreary|tiresome|fussy|po-faced|gloomy|long-faced|grey) (?:legal |old |little )?(?:friends?|lawyers?|suits?|bits?|lines?|sentences?|people|folk|men|warnings?|words|stuff|regulators?|part)|(?:bit|line|part|sentence|stuff|warning) (?:that )?(?:nobody|no one|hardly anyone|only lawyers) (?:ever )?reads?|would have (?:us|me) say|(?:allegedly|apparently|supposedly|officially|technically|so they (?:say|tell us)|we''re told|I''m told)\b ?(?:[.!?,)]|-|$)|you and (?:I|me) (?:both )?know|we (?:all )?know (?:better|otherwise|different)|(?:tell|try telling|explain) that to|funny how|strange how|odd how|beg(?:s|ged)? to differ|nudge,? nudge|with a straight face|fingers? crossed behind|in (?:theory|tiny letters)|for what (?:it''s|that is) worth|pinch of salt|take (?:it|that) (?:as|how) you like|make of (?:it|that) what you))
$	money	(?:\b(?:EUR|GBP|USD|AUD|CHF|SEK) ?\d[\d,.]*\d\b|(?:US|A|C|NZ)?[£$€] ?\d[\d,]*(?:\.\d+)?(?: ?(?:k|m|bn|tn|million|billion|thousand|trillion)\b)?|\b\d[\d,]*(?:\.\d+)?(?: ?(?:p|pence|pounds?|dollars?|euros?|quid|grand|cents)\b)|\b(?:a|“number-word”)(?:[- ]“number-word”)? (?:thousand|million|hundred) ?(?:pounds?|dollars?|euros?|quid)?|\b(?:an?|“number-word”)(?:[- ]“number-word”)? (?:grand|quid|tenner|fiver)\b|\ba (?:tenner|fiver)\b|\b(?:six|seven|five|eight)[- ]figures?\b)
$	month	(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))
$	multiple	(?:\b\d+(?:\.\d+)?[- ]?(?:x|fold|bagger|baggers)\b|\bx ?\d+\b|\b“number-word”[- ]?(?:fold|bagger|baggers)\b|\bmulti-?baggers?\b|\b(?:doubled|trebled|tripled|quadrupled|quintupled)\b|\b“count”-times\b|\b(?:twice|double|treble|triple|quadruple|“count” times|“count” or “count” times)(?: over\b|(?: (?:as much|as fast|its|their|your|the|his|her|our|what|that|in value|more|bigger|higher|larger|richer|wealthier|better off))))
$	not	(?:(?:\b(?:not|never|no longer|cannot)|n't))
$	number-word	(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen))
$	operating	(?:(?:revenues?|sales|turnover|like-for-like|orders|order book|output|production|sales volumes?|margins|earnings|EBITDA|operating profits?|pre-?tax profits?|net profits?|net income|gross profits?|cash flow|bookings|capacity|headcount|wages|inflation|unemployment|GDP|interest rates?|Bank Rate|page views|traffic|shipments|subscriber numbers|market share))
$	operating-move	(?:(?:\b“operating”\b(?:[^.!?;]|\.(?=\d)){0,40}?\b(?:rose|risen|up|grew|grown|doubled|trebled|tripled|climbed|jumped|increased|soared|surged|fell|fallen|down|dropped|ran to|of)\b|\b(?:rise|increase|growth|jump|fall|drop) (?:of “pct” )?in “operating”))
$	past-result	(?:\b(?:past|prior|previous|historic(?:al)?|earlier)\b (?:(?:investment |trading |fund |simulated )?(?:performance|results?|returns?|success|gains|record)|figures))
$	pct	(?:[+-]?\d[\d,]*(?:\.\d+)? ?(?:%|per ?cent\b|pc\b|percentage points?)|\b“number-word”(?:[- ]“number-word”)?(?: and a half)? per ?cent\b|\b\d+ and a (?:half|quarter) per ?cent\b|\b(?:double|triple|three|four|quadruple)-(?:digit|figure)\b)
$	pick	(?:(?:picks?|tips?|trades?|positions?|recommendations?|calls?|holdings?|selections?|bets?|winners?|ideas?|names|signals?|alerts?))
$	placeholder	(?:(?:\{\{“placeholder-name”\}\}|%%“placeholder-name”%%|\*?\|“placeholder-name”\|\*?|\[(?:insert|add|tbc|todo)\b“placeholder-name”\]|<<“placeholder-name”>>))
$	placeholder-name	(?:[^{}%|\]]{0,60}?(?:risk|warn|disclaim|performance|legal|caveat|compliance)[^{}%|\]]{0,60}?)
$	price	(?:(?:US|A|C|NZ)?[£$€] ?\d[\d,]*(?:\.\d+)?|\b\d[\d,]*(?:\.\d+)? ?(?:p|pence|cents|c)\b|\b(?:an?|“number-word”(?:[- ]“number-word”)?) (?:quid|pounds?|dollars?|bucks?|pence|pee|cents)\b)
$	quoted-example	(?:\b(?:ads?|adverts?|advertisements?|others?|firms?|brokers?|letters?|promotions?) (?:that |which |who )?(?:must|have to|are obliged to|should|like to|always) (?:say|print|carry|state|read)\b|\b(?:rules?|law|regulator|FCA) (?:says?|wants?|requires?|demands?|prescribes?)\b[^.!?]{0,40}?\b(?:ads?|adverts?|promotions?|firms?|warning)\b)
$	real-asset	(?:(?:gold|silver|platinum|bullion|copper|uranium|lithium|oil|wine|whisk(?:e)?y|casks?|classic cars?|watches|handbags?|art|diamonds?|forestry|woodland|plots?|farmland))
$	reliable-sign	(?:(?:indicators?|guides?|indications?|predictors?))
$	result-done	(?:(?:boosted|improved|lifted|raised|increased|saved you|spared you|protected|preserved|multiplied|“made-past”|“rose-past”|“beat-past”|turned|caught|flagged|predicted|identified|spotted|picked|chosen|called|detected|signalled|signaled|alerted|warned|raised the alarm|foreseen|forecast|been (?:enough|on the right side|worth|paid|up|ahead|sitting|a winner|profitable|in profit|able|stopped out|correct|right)|pointed|steered|led|tipped|told|sent|got|had|kept|kept pace|grown|avoided|missed|stepped aside|sidestepped|got you|gotten|put you|taken|left you|sold|bought|beaten|become|ended up|finished|come out|worked|captured|hit|reached|lost|fallen|thrown|risen|swelled|amassed|accumulated|built))
$	result-sign	(?:(?:“pct”|“money”|“multiple”|\b“count” (?:[\w-]+ ){0,2}(?:out )?of (?:the )?(?:[\w-]+ )?“count”\b|\b(?:beat|beaten|outperform\w*|doubled|winn\w+|never lost|won on|accura\w+|profitable|profits?|gained|made money|all (?:“count”|of)|right|correct\w*|“count” times (?:in|out of)|(?:loses?|lost) (?:money )?(?:in )?(?:only|just))\b|\b(?:would|could) have\b))
$	rise-base	(?:(?:be|rise|climb|jump|gain|grow|increase|advance|appreciate|return|reach|hit|touch|deliver|yield|pay|earn|make|produce|generate|add|go up|go to|move|become|be worth|trade at|be trading|stand at|net|top|pass|exceed|compound|average|see))
$	rose-past	(?:(?:returned|gained|rose|risen|grew|grown|climbed|jumped|soared|surged|rocketed|skyrocketed|exploded|ballooned|shot up|spiked|leapt|leaped|advanced|appreciated|compounded|multiplied|doubled|trebled|tripled|quadrupled|went up|gone up|put on|added|averaged|rallied|increased|came to|come to|worked out at|works out at|amounted to|moved up))
$	short-gap	(?:(?:[^.!?;]|\.(?=\d)){0,30}?)
$	soar-base	(?:(?:double|hand you|net you|mint|treble|triple|quadruple|soar|rocket|sky-?rocket|surge|explode|go parabolic|moon|take off|multiply|balloon|boom|shoot up|break out|go through the roof|go vertical|outperform|turn (?:every |each |a |an |your |just |that )?“money” into|rerate|re-rate|skyrocket|fly|spike|outperform|beat the market))
$	system	(?:(?:strateg(?:y|ies)|systems?|algorithms?|algo|models?|AI|software|programs?|programme|method|formula|screen|machine|computer|robot|bot|indicator|rules?|approach|technology|engine|scanner|tool|app))
$	taken-back	(?:\b(?:but (?:don't worry|ours)|speaks? for itself|speak for themselves|this time (?:it'?s|is) different|ours (?:is|does|are))\b)
$	weekday	(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))
$	win-idiom	(?:(?:knock the lights out|come (?:good|up trumps)|leave (?:[\w''&-]+ ){1,5}?(?:for dust|in the dust|standing|behind)|wipe the floor|mint (?:it|money)|coin it|print money|rake (?:it )?in|clean up|laugh all the way|make out like|run rings|go (?:through the roof|ballistic|bananas|stratospheric|to the moon|north|places|like the clappers|gangbusters)|make (?:a |an |your |you a |you |investors |early buyers )?(?:[\w-]+ )?(?:killing|packet|bomb|mint|bundle|pile|fortune|tidy sum)\b|(?:hit|strike) (?:gold|the jackpot|paydirt|it (?:big|rich|out of the park))|be quids in|never (?:have to |need to )?(?:work|worry|look|buy another|own another)\b|set you up|change your life|pay for (?:your|itself|all)|pay off (?:your|the|big|handsomely|in spades)|catch fire|light up|blow the (?:doors|lid|roof) off|turn heads|shoot the lights out|steal the show|lead the (?:charge|pack|way up|rally)|fly|sprout wings|earn its keep many times|be worth (?:many times|a multiple|a fortune|far more|much more|a lot more|several times)))
$	won-idiom	(?:(?:on a (?:tear|roll|hot streak|winning streak)|(?:knocked|shot) the lights out|(?:came|come|coming) (?:good|up trumps|up roses)\b(?! to)|(?:left|leaving|leaves) (?:[\w''&-]+ ){1,5}?(?:for dust|in the dust|standing|trailing|behind)|wip(?:ed|es|ing) the floor with|(?:mint(?:ed|ing)|coin(?:ed|ing)|print(?:ed|ing)|rak(?:ed|ing)|roll(?:ed|ing)) (?:it|it in|in it|money|cash|in (?:money|cash|the profits?))\b|cleaned up\b(?! the| a)|laugh(?:ing|ed) all the way|made out like|(?:ran|run|running) rings (?:round|around)|(?:went|gone|going) (?:through the roof|ballistic|bananas|stratospheric|to the moon|from strength to strength)|(?:made|making) (?:a |an |his |her |our |their |my )?(?:[\w-]+ )?(?:killing|packet|bomb|mint|bundle|pile|fortune|tidy sum|hay)\b|(?:hit|struck|hitting) (?:gold|the jackpot|paydirt|pay dirt|a home run|it (?:big|rich|out of the park)|the bull''s-?eye|oil)\b|(?:never|not) looked back|quids in|(?:grown|grew|shot up|sprouted) like (?:[\w-]+ )?(?:rhubarb|topsy|weeds?|beanstalks?|mushrooms?|wildfire|cress)|(?:lapped|pasted|clobbered|walloped|hammered|buried|outgunned|outran|outshone|whipped|licked|creamed|spanked) (?:the|its|every|all|nearly) (?:[\w-]+ ){0,2}(?:market|index|FTSE|All-Share|S&P|Nasdaq|Dow|rivals|peers|competition|professionals|sector|benchmark|funds?)|(?:barely|hardly|scarcely|rarely|seldom) (?:put a foot wrong|missed|lost|had a (?:bad|losing|down)|a losing|seen a (?:bad|losing|down))|feathered (?:his|her|their|our|many) nests?|(?:tens?|five|twenty|multi|ten|two|three)[- ]?baggers?|(?:spotted|caught|called|picked|timed) (?:it|the (?:bottom|top|low|turn|rally|crash|bounce|peak|rise|boom)|(?:[\w-]+ ){1,3}(?:to the (?:day|week|hour|penny)|before (?:anyone|the crowd|the City|Wall Street|everybody)))|bang on the (?:money|nail)|worked (?:like a charm|a treat|wonders|miracles)|paid off (?:handsomely|in spades|big|royally|nicely)|(?:stuffed|filled|lined|fattened) (?:their|our|his|her|readers''|members''|investors'') (?:pockets|boots|wallets|purses)))
$	won-thing	(?:(?:mortgages?|debts?|loans?|overdraft|student loan|wedding|house|flat|home|cottage|car|(?:new )?kitchens?|bathroom|conservatory|extension|boat|narrowboat|yacht|caravan|camper ?van|motor ?home|horse|pony|cruise|holidays?|trip|honeymoon|roof|school fees|tuition|university|college|care (?:home|fees)|deposit|retirement|sabbatical|piano|motorbike|Porsche|Bentley|Ferrari|Jaguar|Tesla|tractor|villa|swimming pool|hot tub|summer ?house|greenhouse|allotment|operation|hip|teeth|divorce))
$	year	(?:(?:19|20)\d\d)
L	end-of-ad	it ends an advertisement	any=end
p	^[\W_]{0,6}#? ?(?:end ?ad|/ad|ad ends?|end of (?:the )?(?:ad|advert|advertisement|advertising|promotion|sponsored content|sponsored section)|(?:advertisement|advert|advertising|promotion|sponsored content) ends?(?: here)?|advertisement over|back to (?:the )?(?:letter|newsletter|editorial|our regular programming))[\W_]{0,8}$
L	ad	it is accepted everywhere	any=accepted
p	^[\W_]{0,6}?#? ?ads?[\W_]{0,8}$
p	^[\W_]{0,6}?#ad\b(?!ventur|id|vice|dict)
p	^[\W_]{0,8}[\[(] ?#?ad ?[\])]
p	^[\W_]{0,4}?ad ?[:|·•–—]
p	^[\W_]{0,4}?ad\. (?-i:[A-Z#"£$€\d])
p	^[\W_]{0,4}?ad ?-(?:\s|$)
p	^[\W_]{0,4}?ad / 
p	^[\W_]{0,6}?ad (?:disclosure|notice|by|from|for)\b(?=.{0,60}$|[:.])
p	^[^.!?]{1,60}?(?:[|·•:–—] ?| - |\()#?\[?ad[\])]?[\W_]{0,4}$
p	^[^.!?:|#]{1,40}? #ad[\W_]{0,4}$
l
p	#ad\b
L	advertisement	it is accepted everywhere	any=accepted
p	^[\W_]{0,6}?#? ?(?:this (?:is|message is|e-?mail is|page is|content is|section is|post is) (?:a |an )?)?(?:paid[- ]for |paid |the )?(?:advertisements?|adverts?|advertising|advert\.)[\W_]{0,8}$
p	^[\W_]{0,6}?#? ?(?:this (?:is|message is|e-?mail is|page is|content is|section is|post is) (?:a |an )?)?(?:paid[- ]for |paid |the )?(?:advertisement|advert)\b ?(?:[:|·•.!/\]\)*–—]|-(?:\s|$)|\b(?:by|from|for|on behalf of)\b)
p	^[\W_]{0,6}?(?:A ?D ?V ?E ?R ?T ?I ?S ?E ?M ?E ?N ?T|A ?D ?V ?E ?R ?T)[\W_]{0,8}$
p	^[\W_]{0,6}?#(?:advertisement|advert|advertising|paidad)\b
p	^[\W_]{0,6}?(?:this is|you are reading|the (?:page|text) (?:that )?you are (?:currently )?reading is) (?:a |an )?(?:paid[- ]for |paid )?(?:advertisement|advert|ad)\b
p	^[^.!?]{1,70}?(?:[|·•:–—,] ?| - |\()#?\[?(?:paid )?(?:advertisement|advert)[\])]?[\W_]{0,4}$
p	^(?:anzeige|werbung|publicité|publicidad|pubblicità|advertentie) ?/ ?advertisement\b
l
p	#(?:advert|advertisement|paidad)\b
p	\b(?:this|(?:the )?(?:above|foregoing|preceding)(?: (?:text|message|section|paragraph|item|piece))?) (?:is|was) (?:a |an )?(?:paid )?(?:advert|advertisement|ad|paid promotion)\b
p	[(\[](?:paid )?(?:advert|advertisement)[)\]]
L	advertisement-feature	it is accepted for advertorials, as a heading or banner at the top	any=accepted
p	^[\W_]{0,6}?#? ?(?:this (?:is|page is) (?:a |an )?)?(?:paid )?(?:advertisement|advertising|advert|ad)[- ](?:feature|promotion|content|section)\b
p	^[\W_]{0,6}?(?:paid|sponsored) (?:advertising|advertisement) content\b
p	^[\W_]{0,6}?sponsored (?:advertisement|advert|ad)\b
L	marketing-communication	few readers know what a marketing communication is; write Ad or Advertisement	any=unclear	au=unclear	eu=accepted	ie=accepted	uk=accepted	us=unclear
p	^[\W_]{0,6}?(?:this is )?(?:a |an )?(?:crypto-asset )?marketing communication\b
p	^[\W_]{0,6}?(?:this is )?(?:a |an )?financial promotion\b[\W_]{0,4}(?:$|[:|])
L	gifted	it says that something was given, not that the text is an advertisement	any=unclear	ie=accepted
p	^[\W_]{0,6}?#gifted\b
p	^[\W_]{0,6}?gifted[\W_]{0,4}$
p	^[\W_]{0,6}?#?gift[\W_]{0,4}$
L	advertorial	it is a word of the trade which readers need not know; write Advertisement feature	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:this (?:page |article |post )?is (?:an )?)?advertorial\b
l
p	\badvertorial\b
L	sponsored	it says that somebody paid, not that the advertiser had a say in the words; the regulator has held that not enough	any=unclear	us=accepted
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?sponsored?[\W_]{0,8}$
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?sponsored(?: (?:content|post|message|section|article|feature|story|link|placement|e-?mail))?\b(?! (?:by|from)\b)(?=.{0,90}$|[:|·•–—])
p	^(?![\W_]{0,4}")[\W_]{0,6}?#(?:sponsored|sponsor)\b
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:a |the )?(?:word|message|note) from our sponsors?\b
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:today's |this (?:week|issue|edition)'s |our )?sponsors?[\W_]{0,4}(?:$|:)
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:today's|this (?:week|issue|edition)'s?|this) (?:issue|edition|newsletter|letter|e-?mail|section) is (?:sponsored|brought to you|supported|made possible) by\b
l
p	#(?:sponsored|sponsor)\b
L	sponsored-by	it says that somebody paid, not that the advertiser made the text; write Ad or Advertisement	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?sponsored(?: (?:content|post|message|section|article|feature|story))? (?:by|from)\b(?=.{0,90}$|[:|·•–—])
L	spon	readers do not know the abbreviation	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#?(?:spons?|sp)\b(?! ?\d)(?=[\W_]|$)[\W_]{0,8}(?:$|[:|])
p	^(?![\W_]{0,4}")[\W_]{0,6}?#(?:spons?|sp)\b
L	in-association-with	it names a partner and does not say that the text is an advertisement	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:produced |published |created |written |presented )?(?:in (?:association|partnership|collaboration|conjunction)|together) with (?=.{0,90}$)
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:brought to you|presented|supported|funded|made possible|powered|provided|paid for) by\b(?=.{0,90}$)
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:with )?thanks to (?-i:[A-Z])[\w&' ]{0,40}$
L	partner-content	it names a partner and does not say that the text is an advertisement	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:paid )?(?:partner|partnered|brand|branded|commercial|client|native)(?:[- ](?:content|post|message|feature|article|story|offer|spotlight|promotion|partner|publisher|news))[\W_]{0,6}(?:$|[:|·•–—-])
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:paid )?partnership\b(?: with\b)?(?=.{0,60}$)
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:a (?:message|word|note) )?from (?:our|a) (?:partners?|friends?|advertisers?|clients?)\b(?=.{0,60}$)
p	^(?![\W_]{0,4}")[\W_]{0,6}?our partners?[\W_]{0,4}$
p	^(?![\W_]{0,4}")[\W_]{0,6}?#(?:partner|collab|collaboration|ambassador|brandambassador|iworkwith|pr|prtrip|paidpartnership)\b
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:collab|collaboration|(?:brand )?ambassador|PR trip|press trip)[\W_]{0,4}$
L	promoted	a promotion may be a special offer of your own; write Ad or Advertisement	any=unclear	us=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:paid )?(?:promoted|promotion|promotional|promo|prom)(?: (?:content|post|story|stories|feature|message|section|by|offer))?[\W_]{0,6}(?:$|[:|·•–—])
p	^(?![\W_]{0,4}")[\W_]{0,6}?#prom(?:o|oted|otion)?\b
L	paid-promotion	it says that something was paid, not that it is an advertisement; write Advertisement	any=unclear	us=accepted
p	^(?![\W_]{0,4}")[\W_]{0,6}?paid (?:promotion|placement|content|post|message|link|profile|endorsement)\b(?=.{0,80}$)
L	offer	it does not say that somebody paid for the text; write Ad or Advertisement	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#? ?(?:reader|readers'?|reader's|member|members'?|subscriber|special|exclusive|third[- ]party|partner|marketplace)s?'? (?:offers?|messages?|announcements?|notices?)[\W_]{0,6}(?:$|[:|])
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:special (?:message|announcement|bulletin)|dedicated e-?mail|solus e-?mail)[\W_]{0,6}(?:$|[:|])
L	recommended-by	it does not say that somebody paid for the text	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?(?:recommended (?:by|for you)|promoted stories|you may (?:also )?like|around the web|from around the web)\b(?=.{0,60}$)
L	affiliate	readers do not know what an affiliate is; the regulator wants the word Ad	any=unclear
p	^(?![\W_]{0,4}")[\W_]{0,6}?#(?:aff|affiliate|afflink|af|affiliatelink)\b
p	^(?![\W_]{0,4}")[\W_]{0,6}?\(?(?:contains )?affiliate(?: links?)?\)?[\W_]{0,6}$
B
d
p	^(?:[^.!?]{0,120}[.!?|·•] ?)?(?:to )?(?:unsubscribe|opt[- ]out)\b
d
p	\bunsubscribe\b
-	block
p	\b(?:you can|how to|rate)\b[^.!?]{0,30}\bunsubscribe rate\b
d
p	\b(?:to (?:stop|leave|quit|opt out)\b[^.!?]{0,50}\b(?:click|reply|write|e-?mail|list|letters?|mailings?|here|press|let us know)\b|stop (?:these|getting)|leave (?:the list|whenever)|opt out|manage (?:your )?(?:preferences|subscription)|update your preferences|view (?:this|it) in (?:your|a) browser|you (?:are receiving|receive|received|signed up)[^.!?]{0,40}because)\b
d
p	\b(?:is published by|registered (?:in England|office|number)|company (?:number|no)|registered company|all rights reserved|©|copyright)\b
d
p	^(?:privacy policy|terms (?:of use|and conditions)|contact us|disclaimers?|important (?:information|risk information)|legal (?:notice|information)|imprint|impressum|risk warnings?)[\W]{0,4}$
d
p	\b(?:(?:Ltd|Limited|LLP|LLC|Inc|plc|Press|Publishing|Letters)\b[^.!?]{0,80}\b(?:Street|Road|Lane|Avenue|House|Square|PO Box|London|Suite|Court|Quay|Place|Way|Building)\b)
+	block
p	\b(?:publish\w*|comment|advice|advise|general|circumstances|views|subscribers?|registered|unsubscribe|rights|disclos\w+|owns? (?:none|no|shares))\b
R
d
p	^(?:\d+|no|one|two|three) comments?\b[\W]{0,4}$
d
p	^(?:inline feedbacks?|view all comments|join the (?:conversation|discussion)|leave a (?:comment|reply)|reader comments|comments?|would love your thoughts.*|oldest|newest most voted|article rating)[\W]{0,4}$
d	heading
p	^(?:\W{0,6})(?:\d{1,2}[.)] )?(?:(?:(?:your|readers'?|the|from the|from my|from our|reader|member) )?(?:letters?|post ?bag|mail ?bag|in-?box|post|mail|questions|letters page|queries)(?: (?:page|to the (?:editor|sheet|paddock)|from (?:the )?(?:readers|you|slipway|saddle|counter|flywire)|and answers))?|readers(?:,)? (?:write|writing|ask|letters)|you (?:write|wrote|asked|ask)|ask (?:us|the editor|arthur|\w+)|dear editor|over to you|from the (?:grid|inbox|in-?box|post|counter|hive mind|flywire)|lab mail|reader mailbag|the mail(?: skiff)?|q ?& ?a|compost: your letters)(?: \(your letters\))?\W{0,6}$
S	call-with-arrow	60
d
p	(?:>>|»|→|➡|👉|-->|>\s?$)
S	call-to-act	50
d
p	\b(?:click (?:here|below|now|the link)|tap (?:here|to join)|watch (?:the|this|it|now|today|his|her|our) ?(?:[\w-]+ ){0,3}(?:presentation|video|film|briefing|webinar|broadcast|interview)|watch (?:now|today)|see (?:the|his|her) (?:full )?(?:presentation|briefing|video)|claim (?:your|my|it|yours|this)|take me (?:to|there)|unlock (?:the|your|my)|let me in|show me (?:the|how)|count me in|yes,? I want|get (?:instant|immediate|your free|my free|access)|start (?:my|your) (?:free )?(?:trial|subscription)|sign up (?:here|now|today)|join (?:here|now|today|us|for £|for \$)|subscribe (?:here|now|today|for £)|order (?:now|here|today)|reserve (?:your|my) (?:place|seat|spot)|save my (?:place|seat|chair)|book (?:a|your) (?:seat|place)|find out (?:more|how) here|download it with my link|open an account (?:here|in|now|today)|apply (?:here|now)|read (?:the|his|her) (?:full )?(?:report|presentation)|send me (?:the|my)|details here|here's my link|behind this link|take (?:the offer|up the offer|my seat|a trial)|grab (?:your|the|a)|discover (?:how|the name)|get the (?:name|details|full story|report))\b
S	presentation	60
d
p	\b(?:landmark |special |free |exclusive |urgent |new |full )+(?:presentation|briefing|broadcast|webinar|report|training|masterclass|video)\b|\bpresentation\b[^.!?]{0,60}\b(?:reveals?|shows?|explains?|watch|catch)\b|\bwebinar\b[^.!?]{0,40}\b(?:runs|on|will show|this|thursday|tonight)\b
S	prescribed-warning	60
d
p	^(?!["'])[\W_]{0,4}(?:risk warning[:.]? )?(?:CFDs (?:and [\w -]+ )?are complex instruments|do(?:n't| not) invest unless you(?:'re| are) prepared to lose|this is a high[- ]risk investment)\b
S	own-button	40
d	button
p	^\W{0,6}(?:open|start|create|fund|build|plan|choose|pick|order|buy|invest|lend|trade|see|try|give|put|send|book|make|take|apply|register|tell|show|download|request|reserve|begin|lock|switch|move|go)\b[^.!?]{1,45}(?:\([^)]{0,40}\))?\W{0,6}$
S	send-money	40
d
p	\b(?:send us a cheque|make a (?:bank )?transfer|fill in the (?:form|slip)|complete the form|return the (?:form|slip|coupon)|form (?:that's |is )?(?:attached|enclosed|overleaf|below)|bank details (?:are|below|overleaf))\b
S	our-issue	40
d
p	\b(?:our|the) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|new|latest|next) (?:issue|tranche|series|offer) (?:of|is|opens?|for)\b|\b(?:loan notes?|bonds?) (?:is|are|of) (?:open|now open|£\d)
S	save-a-place	40
d	link	button
p	^\W{0,6}(?:save|keep|hold|find|book|bag|pull up) (?:me |us |my |a |the |your )*(?:seat|place|spot|chair|stool|desk|copy|slot)\b
S	friends	60
d
p	\b(?:our friends (?:at|over at)|(?:our|a|my) (?:sister|companion|premium|paid|flagship|new) (?:service|letter|newsletter|publication|title|advisory)|teamed up with|partnered with|our partners? (?:at|is|are)|(?:our|today's|this week's) sponsors?\b|a message from|brought to you by|(?:my|our) (?:colleague|good friend|friend) (?-i:[A-Z])\w+|from our own stable|we've (?:arranged|negotiated|secured|agreed)|exclusive (?:to|for) (?:our )?readers|recommended broker|our recommended)\b
S	in-association	60
d
p	^\W{0,4}(?:in (?:association|partnership) with|together with (?-i:[A-Z])|presented by|supported by|paid for by)
S	opened-a-service	50
d
p	\b(?:opened|opening|open(?:ed)? (?:up )?|launched|launching) (?:(?:her|his|their|its|our|a|the|up) )?(?:doors? (?:to|of)|new service|service|research service|membership|places|trial)\b|\b(?:particulars|details|offer)\b[^.!?]{0,30}\b(?:behind|at|on|under|via) (?:this|the) (?:link|page)
S	stock-profile	60
d
p	\b(?:featured|sponsored|spotlighted|profiled|highlighted) (?:company|stock|issuer|small-?cap|explorer|name)\b|\b(?:company|stock) (?:profile|spotlight)\b
S	obscure-market	30
d
p	\((?:OTC\w*|OTC Pink|TSX-?V|CSE|NYSE American)\s?:
S	on-your-radar	40
d
p	\bon your (?:radar|watch-?list|screen)\b|\bworth (?:a spot|putting) on\b
S	paid-to-write	40
d
p	\b(?:we|publisher|our (?:owner|parent|affiliates?)|[A-Z]\w+ (?:LLC|Ltd|Inc)) (?:may |has |have |was |were |will |expects? to |can )*(?:be |been )?(?:receiv\w+|accept\w*|paid|compensated)\b[^.!?]{0,60}\b(?:compensation|fees?|profiles?|coverage|compan(?:y|ies)|issuers?|awareness)\b
S	sign-up-address	30
d
p	\b[\w-]+\.\w+/(?:join|subscribe|offer|trial|start|order|buy|sale|sign-?up|get|claim|register|invest|apply|open|deal)\b
S	put-money-in	50
d
p	\b(?:put|invest|deposit|place|stake|lend|move|transfer|swap) (?:just |only |as little as |from |up to )?[£$€] ?\d[\d,]*k?\b[^.!?]{0,60}\b(?:with (?:us|our)|in(?:to)? (?:our|one of our)|on (?:our|the) platform)\b
S	reward	50
d
p	\b(?:(?:bring|refer|invite|introduce|pull in) (?:a|your) (?:friend|mate|colleague)|(?:welcome|sign-?up|deposit|joining) (?:bonus|gift|credit)|you (?:both|each) (?:get|receive)|each of you (?:gets|receives)|on (?:your|their) first (?:purchase|trade|deposit|investment))\b
S	telephone	40
d
p	\b(?:call|ring|phone|telephone|whatsapp|have a word with) (?:us|our team|me|now|today|free|[A-Z]\w+)?(?:,| on| at| now on| today on| free on|:)? ?\(?\+?\d[\d ()-]{7,}
S	price-of-joining	50
d
p	\b(?:join|subscribe|trial|membership|members?|sign up|renew\w*|service|access)\b[^!?]{0,80}[£$€] ?\d[\d,.]*(?: (?:a|per) (?:month|year|week|quarter)| for (?:the|your) first|/month|/mo\b)|[£$€] ?\d[\d,.]*(?: (?:a|per) (?:month|year|week)| for (?:the|your) first (?:month|year|week))\b[^!?]{0,80}\b(?:join|subscribe|trial|membership|cancel|renew\w*)\b
S	offer-price	50
d
p	\bfor (?:just |only |as little as )?[£$€]\d[\d.]*(?=[.,;!]| (?:until|today|this|if|when|and)|$)
+	block
p	\b(?:read|get|try|yours|access|join|report|trial|month|subscri\w+|letter|service|copy|issue)\b
S	deadline	40
d
p	\b(?:until|before|by|ends?(?: at)?|within) (?:midnight|tonight|(?:5|6|9|11|12)(?:[.:]\d\d)? ?pm|(?:24|48|72|twenty-four) hours|(?:this )?(?:sunday|saturday|friday) (?:night|evening))\b|\b(?:closes?|comes? down|ends?|shuts?) (?:at|by) (?:midnight|noon)\b
S	latest-pick	40
d
p	\b(?:his|her|our|my|their) (?:latest|new|next|last|top|number one|free) (?:[\w-]+ ){0,2}(?:pick|tip|report|recommendation|share|stock|trade|buy|research)\b
S	price-in-words	50
d
p	\b\d[\d,]* ?(?:pounds|dollars|euros|quid) (?:(?:a|per|for the|for a|each|every) (?:month|year|quarter|week)|for (?:twelve|12|three|six) months)\b
+	block
p	\b(?:join|subscri\w+|service|members?|membership|trial|letter|alerts?|cancel|renew\w*|say stop|if you(?:'d| would) like)\b
S	postscript-plug	50
d
p	^\W{0,4}(?:P\.? ?)?P\.? ?S\b[^!?]{0,200}\b(?:service|club|letter|newsletter|room|alerts?|signals|advisory|programme|course|fund|portfolio)\b
+	block
p	(?:\b[\w-]+\.(?:example|com|co\.uk|net|org|io|ie|eu)\b|https?:|\b(?:here|link|call|ring|reply)\b|[£$€] ?\d)
S	discount	60
d
p	\b(?:half[- ]price|discount code|promo code|voucher code|(?:use|put in|enter|quote|mention|type in|give|apply) (?:the |my |our |this )?code|with code|with my code|your code|\d{1,2}% off|money-?off|introductory (?:price|offer)|limited-time offer|free trial|free for \d+ days|\d+-day trial|risk-free trial|charter (?:rate|member|offer)|founding members?)\b
S	was-and-is	60
d
p	\b(?:normally|usually|was|worth|regular(?:ly)?(?: price)?|retail(?:s at| price)?|list price)(?: of)?:? [£$€] ?\d[\d,.]*[^!?]{0,60}[£$€] ?\d|[£$€] ?\d[\d,.]*[^!?]{0,40}\b(?:usually|normally|instead of|rather than|down from|was|regular(?:ly)?|reduced from) [£$€] ?\d|[£$€] ?\d[\d,.]* off\b
S	own-guarantee	40
d
p	\bmoney[- ]back guarantee\b
S	what-you-get	50
d
p	\b(?:here's (?:what|everything|all)|what) (?:you|you'll|you will|members|subscribers) (?:get|receive)\b|\b(?:as a|when you become a|become a|for) (?:[\w-]+ ){0,3}(?:member|subscriber)\b|\b(?:bonus|free) (?:report|gift|book|issue|guide)s?\b
S	join	40
d	link	button
p	^\W{0,6}(?:yes!? )?(?:join|subscribe to|get (?!started)|start (?!here|reading)|claim|reserve|unlock|access|reveal|secure|grab|show me|send me|become) ?(?:(?:the|my|your|our|a|to|up|now|free|full|me|instant|for) )*(?-i:[A-Z])?[\w' $£€,&-]{0,50}(?:\([^)]{0,40}\))?\W{0,6}$
S	competition	50
d
p	^\W{0,4}win (?:a|an|one of|£|\$)|\bto enter,? (?:open|sign|register|join|click)\b|\b(?:t&cs|terms and conditions) (?:on their|apply|on the)\b
S	regulated-firm	40
d
p	\b(?:authorised and regulated by the|FRN:? ?\d{6}|financial promotion (?:was|has been) approved|approved (?:as a|by)[^.!?]{0,60}FRN|capital (?:is )?at risk)\b
S	minimum-investment	40
d
p	\b(?:invest|start|minimum(?: investment)?|from|tickets? (?:from|of))\b (?:of |from |with |is |as little as |just )?[£$€] ?\d[\d,]*(?:k| a month| per month)?\b[^.!?]{0,60}\b(?:invest\w*|shares?|fund|units|portfolio|account|a month)\b
S	pitch	40
d
p	\b(?:we|our (?:team|experts?|analysts?|service|members|subscribers|traders|software|system|platform|app)) (?:[\w-]+ ){0,3}(?:help|find|pick|choose|manage|give you|give members|send you|show you|offer|let you|lets you|charge|members get|get)\b
S	buy-this	30
d
p	\b(?:buy|own|invest in|trade|open) (?:[\w-]+ ){0,4}(?:account|app|today|now|from £|with us|through us|in minutes)\b
S	secret	40
d
p	\b(?:(?:three|four|five|six|\d+) (?:[\w-]+ ){0,3}(?:shares|stocks|coins|companies) (?:to (?:buy|own)|that (?:she|he) (?:calls|would)|set to|poised)|the name (?:of|and) (?:the|this)|little-known (?:stock|company|share)|his (?:breakthrough|proprietary)|her (?:breakthrough|proprietary)|the guru|legendary (?:investor|trader|stock ?picker))\b
S	raising-money	60
d
p	\b(?:is|are|we're) raising [£$€] ?\d|\b(?:new )?shares (?:are|at|for|priced at) [£$€] ?\d[\d,.]*(?: each)?\b[^.!?]{0,60}\b(?:minimum|smallest|ticket|apply|each)\b|\b(?:application form|data room|information memorandum|offer document)\b
S	weak-call	30
d
p	\b(?:get started|learn more|find out how|see how|take a look|start today|create (?:my|an|your) account|open an account|download (?:the|our|it)|book a call|talk to us|request (?:the|a|your)|send for|ask for the|order the)\b
S	hurry	30
d
p	\b(?:do hurry|hurry|before midnight|places (?:left|remaining)|while (?:places|stocks) last|closes (?:tonight|at midnight)|don't miss|there's still time|last chance|spaces are limited|act now)\b
S	commission	30
d
p	\b(?:we|I) (?:may |might |will |can )?(?:earn|receive|get) (?:a |an )?(?:small )?(?:commission|referral fee|affiliate)\b|\baffiliate link\b|\bmy link\b|\breferral (?:link|code)\b
S	called-an-ad	100
d
p	\b(?:the above|the foregoing|the item above) (?:was|is) (?:a |an )?(?:paid )?(?:advertisement|advert|ad|promotion)\b
S	masthead	-60
d
p	^(?:[^.!?]{0,80}?\b)?(?:No\.?|Number|Issue|Vol\.?|Volume|Edition) ?\d+\b
S	own-letter	-40
d
p	\b(?:in (?:this|today's) (?:issue|letter|edition)|(?:good )?morning,? (?:all|everybody|everyone|readers)|you (?:asked|write|wrote))\b
S	no-ads	-100
d
p	\b(?:takes? no advertis\w+|we do not accept advertis\w+|not a recommendation|we don't recommend any|I'm not selling anything|no links, no codes)\b
S	reporting	-40
d
p	\b(?:said (?:on|in|that)|reported|announced|according to|told (?:reporters|the)|results|half-year|full-year|the (?:company|board|chief executive|chairman) (?:says|said|expects))\b
S	question-and-answer	-40
d
p	^(?:Q\.|A\.|"[^"]{5,200}\?")
T
p	[?&](?:ref(?==(?!(?:home\w*|nav\w*|footer|header|top|menu|toc|e-?mail|newsletter|self|sidebar)\b))|aff|affid|aff_id|affiliate|affiliate_id|aid|partner|partner_id|referrer|refcode|referral|rfsn|irclickid|clickid|click_id|clickref|awc|sscid|cjevent|subid|sub_id|tag|a_aid|via|invite|promo)=
p	(?:utm_medium|utm_source|medium)=(?:affiliate|referral|partner)\b
p	\b(?:awin|awin1|shareasale|cj\.com|anrdoezrs|dpbolvw|tkqlhce|jdoqocy|linksynergy|impact\.com|impactradius|partnerize|prf\.hn|tradedoubler|webgains|rakuten|skimresources|viglink|clickbank|hop\.clickbank|go2cloud|everflow|trackonomics|pxf\.io|sjv\.io|evyy\.net|amzn\.to)\b
p	[?&]click\?id=
M
p	(?:^|[\s([*_#])#?ad(?:s|vert|vertisement)?(?=[\s:)\]*_.,|–—-]|$)
p	\b(?:paid link|advertising link)\b
N
p	\(affiliate\)|\*affiliate\b|#aff(?:iliate|link)?\b
p	\baffiliate (?:links?|commissions?|partners?|programme|program|scheme)\b
p	\b(?:we|I|this (?:letter|site|newsletter)|publisher) (?:may |might |will |can |could |sometimes )?(?:earn|receive|get|make|be paid) (?:a |an )?(?:small )?(?:commission|referral fee|fee)\b
p	\b(?:commission|referral fees?) (?:if|when|from|on|for)\b
C	affiliate-wording	the words affiliate link	ad-label
d
p	[(*_\[]{0,3}(?<!\w)(?:#?aff(?:iliate)?[- ]?links?|#afflink|contains affiliate links)\b[)*_\]]{0,3}
-	sentence
p	\b(?:commission|earn|paid|pays|get a cut|compensat\w+)\b
p	\b(?:FTC|regulator|rule|the words)\b
C	ai-accuracy	a claim that a machine predicts	exaggeration
d
p	\b(?:AI|artificial intelligence|machine[- ]learning|algorithm|robot|neural|software|bot)\b[^.!?]{0,120}?\b(?:predicts?|forecasts?|knows?|calls?|sees?|picks?|never (?:wrong|misses))\b
-	sentence
p	\b(?:said|according|analysts|researchers|university|study|would have)\b
d
p	\b\d{2}(?:\.\d+)? ?% (?:accura(?:te|cy)|right|correct)\b
C	approval-statement	a statement that the promotion is approved	conflict-of-interest
d
p	\b(?:section 21|s\.? ?21|s21)[- ](?:approved|compliant)\b|\bapproved (?:under|for the purposes of) (?:section|s\.?) ?21\b|\b(?:this|the) (?:financial )?(?:promotion|communication|advert\w*|page|e-?mail) (?:is|has been|was) (?:fully )?approved\b|\bapproved as a financial promotion\b
-	sentence
p	\bnot been approved\b
C	au-product-offer	an offer of a financial product	product-risk
d
p	(?-i:\b[A-Z]{3,}(?: [A-Z&]{2,}){0,5} (?:FUND|TRUST|ETF))\b
+	region
p	\b(?:minimum|units?|returns?|p\.a\.|invest\w*|income|distributions?)\b
d
p	(?-i:[A-Z][\w&-]+ (?:[A-Z][\w&-]+ ){0,4}(?:Fund|Trust|ETF|Income Notes?|Managed Fund))\b
+	region
p	\b(?:minimum|units?|returns?|p\.a\.|invest\w*|withdraw\w*|income|distributions?)\b
-	sentence
p	\b(?:National|Wildlife|Heritage|Conservation|Hospital|Land|Literacy|Arts) (?:Trust|Fund)\b
p	\b(?:donat\w+|charit\w+|gifts?|volunteers?)\b
d
p	(?-i:\b[A-Z]{3,5}\b)(?:\*\*)? (?:holds?|tracks?|owns?|invests?|charges?|follows?|buys|gives you|lets you|pays|spreads)\b|\b(?:one|a single|a) trade on (?:the )?(?:ASX|Cboe|exchange)\b
+	region
p	(?-i:\b(?:ETFs?|ETMF)\b)|\b(?:exchange[- ]traded|managed) fund\b
+	sentence
p	(?:“pct” (?:a year|p\.?a\.?|per annum)|\b(?:ASX|Cboe|compan(?:y|ies)|index|shares|stocks|bonds|units?|holdings|bars?|miners)\b)
-	sentence
p	\b(?:RBA|APRA|ASIC|ATO|ABS|AMP|BHP|CBA|NAB|ANZ|NBN|CSIRO) 
p	\b(?:said|reported|announced)\b
C	au-rating	a recommendation of a share with its code	conflict-of-interest	recommendation
-	sentence
p	\b(?:analysts?|brokers?) (?:at|of|say|said|rate)\b
p	\b(?:if you|suppose|say you) (?:buy|sell|hold)\b
p	\b(?:does|do|did|will|would) not\b
d
p	(?:^|[.!?:;] ?|\b(?:we|I|we'd|I'd|would|to|now|still) )(?:buy|sell|hold|accumulate|reduce|add|top up|take profits (?:in|on)|add to)\b:? (?:(?-i:[A-Z&])[\w&'.-]* ){1,5}?\((?:ASX|NZX|NSX)\s?:\s?(?-i:[A-Z0-9]{2,5})\)(?: (?:up to|under|below|at|around|above) (?:A?\$ ?)?\d[\d.,]*(?: ?(?:c|cents))?)?
C	bank-account	an account at a bank	capital-risk
d
p	\b(?:savings|checking|money market|deposit) accounts?\b|\bcertificates? of deposit\b|\b(?-i:CDs)\b|\b(?-i:APY)\b|\bannual percentage yield\b|\bFDIC\b|\bNCUA\b|\bdeposits are insured\b
-	sentence
p	\b(?:instead of|rather than|better than|beats?|beating|unlike|more than|times what|forget|leave)\b
C	benefit	a benefit of investing	capital-risk
-	region
p	“deposit”(?s:.){0,400}\b(?:Financial Services Compensation Scheme|FSCS|FDIC|penalty for early withdrawal)\b
p	\bMember FDIC\b
p	\binsured by the FDIC\b
p	\bAER\b
-	sentence
p	\b(?:lose|losing|loss|less than (?:you|they|is|was)|at risk|not advice|no advice|authorised and regulated|prospectus|circumstances)\b
d
p	\b(?:make|making|let|put|putting|get|set|have) (?:your|their|it) ?(?:money|cash|savings|capital|nest egg|pension|pot|spare change|pennies)? (?:[\w'-]+ ){0,4}?(?:to work|work|grow|working|growing|going|go further|do more)\b|\b(?:money|savings|pensions?|cash|ISA|pot|capital|pennies) (?:could |can |to |that |which |[\w'-]+ ){0,2}work(?:s|ing)?(?: harder| for you| even)?\b|\bputs? the pennies to work\b|\b(?:grow|boost|build|growing|building|supercharge|turbo-?charge|multiply|increase|protect|diversify|preserve|double|compound)(?: and (?:grow|protect|preserve|increase|build|boost|enjoy|pass on))? (?:your|their|a|our clients') (?:[\w'-]+ ){0,2}(?:wealth|money|savings|nest egg|portfolio|pot|income|capital|pension|fortune|returns|profits?|gains|future)\b|\blet (?:our|us|the) (?:[\w'-]+ ){0,4}(?:grow|manage|invest|trade)\b|\bget more (?:from|out of) your (?:pension|savings|money|ISA|investments?)\b|\breach your (?:[\w'-]+ )?goals\b|\b(?:sav(?:e|ing)|invest(?:ing)?) for (?:retirement|the future|later|your|their|old age|children|a (?:rainy day|deposit|house))\b|\brobo-?(?:portfolios?|advis\w+|investing)\b
+	region
p	“finance”
-	sentence
p	\b(?:vocabulary|audience|business|garden)\b
d
p	\b(?:earn|earns|earning|bank|banks|pays?|paying|yields?|yielding|collect|receive|delivers?|returns?|get|gives? you|hands? you|offers?|enjoy|pocket|pull in|generat\w+|making|take home|brings? in|nets?|paid)\b“short-gap”(?:“pct”|“money” (?:a|per|each|every) (?:month|week|day|year|quarter))
+	region
=	160
+	sentence
p	\b(?:income|interest|returns?|dividends?|yields?|a year|per year|every year|p\.a\.|per annum|annual\w*|month|monthly|week|weekly|quarter\w*|currently|rents?|invest\w*|lend\w*|shareholders|stake|staking|holders|price)\b
-	sentence
p	\b(?:fees? of|charges? of|commission of|(?:fee|charge) is|discount|off|postage|subscri\w+|renew\w*|cash ?back on|trading fee|salary|AER)\b
p	“not” (?:pay|earn)
d
p	\b(?:(?:dividend |current |running |gross |net |initial |target |rental |annual |projected )+yields?|yields?(?: of| over)?|yielding|income of|returns? of|interest of|coupon of|payout of)\b“short-gap”“pct”|“pct” (?:[\w'-]+ ){0,2}(?:yields?|coupon|income|interest|dividend)\b|\babout “pct” at today's price|\bearn (?:interest|rewards?|income) on\b
+	region
=	160
-	sentence
p	\b(?:AER|overdraft|mortgage|fees? of|charges? of)\b
p	“operating-move”
d
p	\b(?:get paid|paid to you|paychecks?|monthly income|weekly income|regular income|passive income|extra income|second income|steady income|reliable income|tax-free income|a (?:second|extra) (?:salary|income)|income for life|pays? (?:you|them|it|out|its|something|quarterly|monthly|every)|paid out|first year's income|(?:an|growing|earn) income|income (?:twice|four times|every|each|paid|from)|income investors?|paid (?:quarterly|monthly|twice a year|every)|pays? them out)\b
+	region
=	160
+	context
p	(?<!\w)(?:invest\w*|income|returns?|dividends?|yields?|bonds?|fund|trust|REIT|shareholders|wind farms?|rents?|property|rental|lend\w*|stake|shares?|trad(?:e|es|ing)|options|“pct”)(?!\w)
-	sentence
p	\b(?:income tax|income may|income from (?:them|it)|income and capital|renews?|no dividend|pays no|no income|not|can fall)\b
d
p	\b(?:extra|little extra|more money|money|cash|thousands|profits?|gains|pounds) (?:in|into|to|for) (?:your|everyone's|our readers') (?:pocket|bank|account|purse|wallet|pension)\b|\b(?:profit|profits|benefit|gain|cash in|capitali[sz]e|make money|get rich|prosper) (?:from|on|in|as|by|when|with)\b|\b(?:take|taking) (?:a )?(?:part|share|stake) in the (?:rise|growth|boom|upside|gains)\b|\bhow (?:you|to|investors|readers) (?:can |could |might )?(?:profit|make money|cash in|benefit|retire early|retire on)\b
+	region
=	160
-	sentence
p	\bno (?:way|one) (?:to|can) (?:profit|benefit)\b
p	\b(?:their|its|the company's) (?:benefit|profit)\b
p	\bbook(?:ed)? a profit\b
p	\bchild benefit|pension benefit|benefit from (?:a|the) (?:scheme|FSCS)\b
=	168
d
p	\b(?:growth|income|returns?|profits?|gains)\b“short-gap”\b(?:from (?:the|a|an|our|UK|global|property|rents?|shares|companies)|without|comes?|like that|potential|opportunit(?:y|ies)|engine|for (?:you|investors|savers)|in (?:an?|your|any) )\b|\b(?:long-term|steady|capital|strong|superior|attractive|higher|better|real|healthy|generous|high|big|juicy|bigger|double-digit|inflation-beating|exceptional|market-beating|private equity|equity-like|above-inflation) (?:and steady |annual |monthly |capital |risk-adjusted )?(?:growth|returns?|income|yields?|profits?|gains|dividends?|payouts?)\b|\bupside\b|\b(?:growth and income|income and growth)\b|\b(?:exposure|access) to (?:the )?(?:[\w'-]+ ){0,4}(?:growth|growing|economies|companies|markets?|returns?|boom|opportunit\w+|private|property|infrastructure|small|deals)\b
+	region
=	160
-	sentence
p	(?:\b(?:no|not|may|fall|nor)|n't)\b“short-gap”\b(?:growth|income|returns?|profits?)\b
p	\bin return for\b
=	168
p	\bpast performance\b
p	\bgive up\b
p	\btax return\b
p	\bor income\b
d
p	\b(?:aims?|aiming|seeks?|designed|built|helps?|wants?) to (?:make|grow|beat|deliver|pay|generate|provide|give|increase|help|preserve|outperform|double|profit)\b“gap”\b(?:money|growth|income|returns?|inflation|prices|market|wealth|savers|investors|profits?|cash|goals)\b|\b(?:aims?|seeks?) (?:for|to provide|to achieve|growth|income|capital)\b
+	region
=	160
d
p	\b(?:invest|investing|put (?:it|money|by|away|in|up to)|save|start|from|minimum(?: investment)?(?: of)?|subscribe for|buy(?: in)?|tickets? from|put) (?:in |into |with |from |as little as |just |only |at |is |of |by |aside )*“money”(?: (?:a|per|each) (?:month|week))?\b
+	region
p	\b(?:invest(?:ing|ment|ments|ed|ors?)?|funds?|shares|portfolios?|trusts?|ISA|stocks and shares|managers|FRN|stock market|pension|bonds?)\b
+	block
p	\b(?:invest\w*|ISA|plan|portfolios?|fund|shares|managers|trust|stock market|app|bonds?|pot|minimum|savings|stocks)\b
-	sentence
p	\b(?:subscription|membership|renews?|bonus|cancel|trial|a copy|booklet|course|postage|issues?|service|magazine|newsletter|letter|per trade|deal(?:ing)?|cash ISA|voucher|discount|off)\b
p	\bpremium bonds\b
d
p	\b(?:round(?:s|ing)? up (?:your|the) (?:shopping|change|coffee|purchases|spare)|rounds up)\b|\b(?:invest|investing) (?:in|with|alongside|from|now|today|for you) ?(?:our|us|the|a|an|this|these|some|British|global|property|companies|private|early-stage|tomorrow's|renewable|what|with|(?-i:[A-Z])\w+|as little)?\b|\bstart investing\b|\bopen an? (?:[\w'-]+ ){0,4}(?:investment|dealing|ISA|stocks and shares|trading|share dealing|SIPP) ?(?:account|ISA)?\b|\bown (?:a )?(?:slice|part|piece|share)s? (?:of|in)\b|\bportfolios? (?:around|built|designed|tailored|for) you
+	region
=	160
-	sentence
p	\b(?:cash ISA|before you|don't|reader of|history of|journalist|cannot|crypto\w*|bitcoin|coins?)\b
d
p	\b(?:cheques?|checks?|payments?|pay-?days?|pay-?cheques?|deposits|cash) (?:of (?:up to )?“money” )?(?:for “money” )?(?:land\w*|arriv\w+|drop\w*|roll\w*|flow\w*|hit\w*|turning up|coming) (?:on|in|into|through|to|onto)\b|\bearning “money”\b|\b(?:build|building|create|creating|amass|accumulate) (?:[\w'-]+ ){0,2}(?:wealth|riches|fortune|nest egg|income stream|second income)\b|\byour (?:money|savings|capital|cash|wealth|pension|ISA|pot|investment) (?:grows?|works?|compounds?|multiplies|sweats?|earns?|is put to work|gets to work)\b|\bmak(?:e|es|ing) (?:your|their) (?:savings|money|cash|capital) (?:sweat|work|count|earn|pay)\b
+	region
=	160
-	sentence
p	“not”\b
p	\bsalary\b
d
p	\bretir(?:e|ing) (?:sooner|early|earlier|richer|comfortably|in comfort|well|wealthy|with confidence|years? early)\b|\b(?:find|finds|finding|spot|spots|uncover|uncovers|back|backs|own|buy|discover) (?:tomorrow's|the next) (?:winners?|giants?|champions?|leaders?|stars?|big)\b|\bbeat(?:ing)? (?:inflation|the taxman|the banks?|rising prices|cash|the cost of living) (?:with|by|through|and|in|using)\b|\b(?:smarter|better|richer|more rewarding) (?:home|place|use) for (?:your|idle|spare) (?:cash|money|savings|capital)\b|\bpays? you to wait\b|\bincome (?:now|today)[.,;:]? (?:and )?growth (?:later|tomorrow|for)\b|\b(?:deals|returns|opportunities|investments|access|strategies) (?:as|of|enjoyed by|reserved for|used by|once reserved for) (?:the )?(?:big |large |wealthy |ultra-|super-)*(?:institutions|rich|wealthy|pros|professionals|pension funds|hedge funds|billionaires|millionaires|insiders)\b
+	region
=	160
-	sentence
=	193
d
p	\b(?:turn|turns|turning|transform|transforming|convert|converting) (?:their|your|a|an|spare|idle) (?:[\w'-]+ ){0,3}(?:into|in to) (?:an? |some )?(?:[\w'-]+ ){0,3}(?:income|profits?|fortune|cash|wealth|gains?|income machine|money|riches|pension|salary)\b|\b(?:generate|collect|create|earn|extract|bring in|make) (?:an? |some )?(?:extra |steady |regular |weekly |monthly |instant |reliable |additional )+(?:cash|income|money|payouts?|premium)\b|\b(?:start|begin|keep|stop missing out on) profiting\b|\bprofiting from\b|\bgain exposure to\b
+	region
=	160
-	sentence
=	193
p	\bcompany\b“gap”\bcash\b
d
p	\b(?:shares?|stocks?|picks?|tips?|trades?|companies|coins?|funds?|trusts?|ideas|plays?|opportunit(?:y|ies)) (?:that |which |we |I |he |she |they |you |to |our |experts |set |poised |before |with |for |are |could |can |should |every |income |investor |investors )+(?:buy|buying|own|watch|profit|believe|think|like|soar|double|beat|bank|call|calls|recommend|win|take off|rise)\b|\b(?:new|next|latest|top|best|favourite|secret|under-?the-?radar|overlooked|undiscovered|hidden|little-known|tiny|undervalued|cheap|exciting|promising|number one|number 1|no\. ?1|highest-conviction|free) (?:[\w'-]+ ){0,3}(?:shares?|stocks?|picks?|tips?|recommendations?|buys?|small[- ]caps?|trades?|gems?|opportunit(?:y|ies)|plays?|idea)\b|\b(?:trading|trade|investment|share|stock|options?|money-making|dividend) (?:ideas?|tips?|signals?|alerts?|picks?|opportunities|recommendations?)\b|\b(?:three|four|five|six|seven|eight|ten|\d+) (?:[\w'-]+ ){0,3}(?:shares|stocks|dividend payers|small-caps|coins|trusts) (?:to|that|which|every|yielding|set|poised|we|our|he|she|for)\b
+	region
p	\b(?:invest\w*|shares?|stocks?|trad(?:e|es|er|ers|ing)|portfolio|market|small-?caps?|pocket|profit\w*|money|wealth|gains?)\b
-	sentence
p	\b(?:share certificate|not recommend|no recommendations?)\b
C	cfd-offer	an offer of contracts for difference or spread bets	product-risk	restricted-options-offer
k	product	cfd
-	sentence
p	\bcomplex instruments\b
p	\bretail (?:investor )?accounts\b
p	\byou (?:should )?understand how\b
p	\bcomputational fluid\b
d
p	\b(?:CFDs?|contracts? for difference|spread[- ]bets?|spread[- ]betting)\b
d
p	\b(?:leverage of (?:up to )?(?:1:)?\d+|leverage (?:up )?to \d+:\d+|\d{2,3}:1 (?:leverage|margin)?|\d{1,3}x leverage|leveraged (?:forex|FX|currency|trading)|rolling spot|margin from \d+ ?%|spreads? from \d)\b
+	region
p	\b(?:trades?|traders?|trading|punt|forex|FX|markets|account|currency|pips?)\b
-	region
p	\b(?:leveraged ETP|exchange-traded product)\b
d
p	\b(?:go|going|trade|trading|position|positions) (?:long|short)(?: or (?:long|short))?\b|\b(?:with|using|up to) (?:“count”|\d+) times your (?:money|stake|deposit|capital)\b|\btake a (?:view|punt|position) on (?:the )?(?:FTSE|UK 100|DAX|Nasdaq|Dow|S&P|Wall Street|gold|oil|pound|dollar|euro|yen|markets?|AEX)\b
+	region
p	\b(?:leverage\w*|margin|account|platform|times your|spreads?|points?|trade)\b
-	region
p	\b(?:long/short fund|hedge fund|unit trust|short positions in)\b
d
p	\b(?:forex|FX|currency|foreign exchange)\b“gap”\b(?:signals?|account|trad(?:e|es|ing|er|ers)|pairs?|pips?|broker|robot|bot|platform)\b|\b(?:trades?|trading)\b“short-gap”\b(?:forex|FX|EUR/USD|GBP/USD|the pound|currencies|the FTSE|the DAX|the Nasdaq|the Dow)\b
-	sentence
p	\bfutures\b
p	\bETFs?\b
p	\bforeign exchange (?:fee|charge|rate)
d
p	“price” (?:a|per) point\b|\bMT[45]\b|\b\d{2,3}:1\b|\b1:\d{2,3}\b
+	region
p	\b(?:trad(?:e|es|er|ers|ing)|punt|bets?|pound|dollar|euro|gold|FTSE|Footsie|forex|currenc(?:y|ies)|markets?)\b
+	sentence
p	\b(?:trad(?:e|es|er|ers|ing)|punt|bets?|point|leverage|margin|start|account|up to|copy|with)\b
-	sentence
p	\b(?:odds|scale|ratio|pupils|staff|split|reverse split)\b
d
p	\b(?:\d{2,3}|twenty|thirty|fifty|a hundred|five hundred) to (?:1|one)\b|\b(?:signals?|pips|trades?) (?:a day |a week |each day )?(?:on|in) (?:cable|euro|the majors|EUR|GBP|fiber|fibre|the yen|the dollar|majors)\b|\b(?:leverage|gearing)\b“short-gap”\b(?:\d{2,3}|thirty|fifty|a hundred) times\b
+	region
p	\b(?:forex|FX|currenc(?:y|ies)|cable|pips?|euro|gold|FTSE|indices|margin|leverage)\b
+	block
p	\b(?:broker|account|leverage|margin|trad(?:e|es|er|ing)|signals?|pips|cable|deposit)\b
-	sentence
p	\b(?:odds|bookmaker|horse|voted?|votes|scale|ratio|pupils|staff|split|goals|outnumber\w*)\b
=	213
C	commissioned-research	research that somebody commissioned	ad-label
d
p	^(?:initiation|initiating coverage|initiation of coverage|research note|broker note|company note|equity research)\b[^.!?]{0,80}
+	draft
p	\b(?:commissioned (?:this|the|by)|paid (?:for|us for|to)|house broker|corporate broker|sponsored research|paid-for research|fee from)\b
d
p	\b(?:commissioned (?:this|the) (?:note|research|report|article|profile|analysis)|(?:note|research|report|analysis|profile) (?:was|is|has been) (?:commissioned|paid for|sponsored) by|commissioned (?:and paid for )?(?:research|by)|paid-for research|sponsored research|our house broker|issuer-sponsored)\b
C	comparison-with-deposit	an investment compared with cash in a bank	exaggeration
d
p	\b(?:“count” times (?:what|more than|the (?:rate|interest))|(?:twice|double|treble|triple|“count” times) (?:as much as|more than|as good as)|twice (?:what|the (?:rate|interest))|double (?:what|the (?:rate|interest))|more than|better than|beats?|beating|higher than|far more than|instead of|triple) (?:[\w'-]+ ){0,7}(?:(?:your|the|a|any|high[- ]street|the typical|an average|the average|a typical|most|the best|an ordinary) (?:bank|building society|cash ISA|savings account|savings|deposit)|cash ISA|cash in the bank|savings rates?|savings accounts?|bank (?:rate|interest|deposit|account)|banks? pays?|high[- ]street (?:bank|rates?))\b
+	region
=	160
-	sentence
p	\b(?:not|\w+n't|unlike|no) (?:a|like|the|as)?\b“short-gap”\b(?:deposit|savings)\b
p	\b(?:AER|bond from a bank)\b
p	\bfees? (?:of|are|is)\b
d
p	\b(?:your|the|a|any|high[- ]street|most) (?:bank|building society|cash ISA|savings account|savings|deposit account|banks)\b(?: account)?(?: will| might| currently)? (?:pays?|offers?|gives?)(?: you)?“short-gap”“pct”[^!?]{0,120}?\b(?:“count” times|twice|double|treble|more|“pct”)
+	region
=	160
+	sentence
p	\b(?:these|this|our|ours|we|you|fund|shares?|bonds?|portfolio|could|instead|but|while|whereas)\b
-	sentence
p	\b(?:AER|capital is not at risk|FSCS)\b
d
p	\b(?:don't|do not|stop|why|never|no need to) (?:leave|let|leaving|letting|keep|keeping) (?:it|them|your (?:money|cash|savings|pension|pot))\b[^.!?]{0,30}\b(?:rot\w*|d(?:ie|ying)|sleep\w*|idle|gather\w*|in (?:the|a) bank|in cash|under the mattress)\b
+	region
=	160
d
p	\b(?:no point in (?:keeping|leaving)|why (?:leave|keep)|stop leaving|tired of|fed up with|instead of leaving|money (?:is )?(?:dozing|asleep|rotting|idle|languishing|lazy)|losing value in) (?:[\w'-]+ ){0,5}(?:bank|savings?|deposit|cash ISA|account)\b
+	region
=	160
C	crypto-etn-offer	an offer of crypto exchange-traded notes	product-risk
k	product	crypto-etn
d
p	\b“crypto-name”\b“gap”\b(?:ETNs?|ETPs?|exchange[- ]traded (?:notes?|products?)|cETNs?)\b
d
p	\b(?:ETNs?|ETPs?|exchange[- ]traded (?:notes?|products?)|cETNs?)\b“gap”\b“crypto-name”\b
C	crypto-offer	an offer of cryptoassets	product-risk	crypto-etn-offer	nft-offer
k	product	crypto
d
p	\b(?:buy|buying|sell|trade|trading|stake|staking|earn|own|owning|hold|swap|invest in|get|convert|collect|spend|send|store|lend|exchange|start with|weekly buy|drop|adds?|lists?|pay|purchase|accumulate|stack|mint|bag)\b“gap”\b“crypto-name”\b
-	sentence
p	\b(?:miners?|shares? (?:in|of)|listed|ETFs?|blockchain technology)\b“short-gap”\b(?:Coinbase|Strategy|MicroStrategy|Riot|Marathon|Argo|miners?)\b
p	\bcrypto(?:currency)? (?:news|regulation|regulator|rules|conference)\b
p	\b(?:don't|do not|never|\w+n't|not) (?:buy|trade|sell|cover|write)\b
p	\b(?:pay|paid|settle)\b“short-gap”\b(?:for (?:coffee|goods)|at the till)\b
d
p	\b“crypto-name”\b“gap”\b(?:in (?:pounds|your|an app|our app)|wallet|exchange|account|app|from £|for £|presale|pre-sale|rewards?|by (?:card|bedtime|bank)|drop|airdrop|portfolio|picks?|coins? to buy|opportunit(?:y|ies)|investors?|investing|trading|millionaires?)\b
-	sentence
=	239
=	240
=	241
=	242
d
p	\b(?:pre-?sale|token sale|coin offering|ICO\b|initial coin|airdrop|liquidity mining|yield farming|staking rewards?|tokens? (?:are|is|at|for|from|sale|opens)|buy (?:the )?tokens?|altcoins?|crypto (?:wallet|exchange|app|account|portfolio|gems?|picks?|plays?|trades?|coins?)|next bitcoin|private Telegram|\d+ (?:coins|crypto-?assets|cryptocurrencies|tokens)|nineteen coins|“number-word” (?:new )?(?:coins|tokens|cryptoassets))\b
+	region
p	\b(?:“crypto-name”|tokens?|presale|wallet|blockchain|coins)\b
-	sentence
p	\b(?:gold|silver|commemorative|sovereign|rare|old) coins\b
p	\bNFTs?\b
d
p	\b(?:stake|staking|buy|sell|swap|earn|hold|trade|mint|claim)\b (?:your |some |more |up to )?(?:\$ ?)?(?-i:SOL|ADA|DOGE|AVAX|MATIC|XLM|LTC|TRX|BTC|ETH|XRP|BNB|DOT|LINK|SHIB)\b
d
p	\b(?:put|puts|turns?|turning|rounds? up|drips?|sweeps?|stash|tuck|nibble|top up|pay(?:s|ing)? you|paid) (?:[\w'-]+ ){0,7}?(?:in(?:to)?|of|on) “crypto-name”\b
-	sentence
p	\b(?:miners?|listed|ETFs?|shares (?:in|of)|tax|HMRC|regulat\w+|stolen|hack\w*|lost|police|court)\b
p	\b(?:don't|do not|never|\w+n't|not)\b
C	described-security	a description of a security for pay	conflict-of-interest
-	region
p	\b(?:newsletter|letter|course|book|software|broker|brokerage|bank) (?:subscription|account|for \$)\b
d
p	\((?:(?:NYSE|NASDAQ|Nasdaq|AMEX|OTC|OTCQB|OTCQX|OTC Pink|TSX|TSXV|CSE|NYSE American)\s?:\s?)[A-Z][A-Z.]{0,6}\)
d
p	\b(?:profile|featured company|featured stock|spotlight|sponsored stock|company profile)\b
+	region
p	\b(?:shares|stock|ticker|OTC|NASDAQ|NYSE|Corp|Inc|mining|lithium|copper|silver|gold|drill\w*)\b
-	sentence
p	\b(?:risk profile|high[- ]profile|low[- ]profile|your profile|sell-side profile)\b
d
p	\b(?-i:[A-Z][\w&]+ (?:[A-Z][\w&]+ ){0,3}(?:Corp|Inc|Ltd|Metals|Mining|Lithium|Resources|Energy|Robotics|Copper|Gold|Silver|Uranium|Therapeutics|Biotech))\b
+	region
p	\b(?:shares? out|shares outstanding|stock|OTC\w*|drill\w*|market cap|float|this profile|fully financed|the company (?:plans|has)|small company)\b
-	region
p	\b(?:savings|checking|CD|deposit|insurance) accounts?\b
d
p	\b(?:burned|burnt|listing|launch(?:ed|ing)?|mint\w*|supply)\b“gap”\b(?:coins?|tokens?|supply)\b
+	region
p	\b(?:crypto|coins?|tokens?)\b
C	disguised-subject	a subject line that hides the advertisement	ad-label
d	subject
p	^(?:(?:re|fw|fwd|aw) ?:|urgent|action required|important[:!]|final notice|reminder:|your (?:account|statement|order|invoice|holdings?|payment|policy|pension|delivery|password|refund|application|shares|(?:[\w'-]+ )?(?:request|order|payment|transfer|transaction|withdrawal|deposit|booking|details|security|access|renewal)|[\w ]{0,30}#? ?\d{4,})\b|confirmation\b|security alert|invoice\b|receipt\b|[^:]{0,30}\b(?:about (?:monday|tuesday|wednesday|thursday|friday|our (?:call|conversation|meeting))|our conversation|your statement|your account|action required|account (?:alert|suspended|notice)))
+	draft
p	\b(?:trial|subscribe|subscription|offer|join|webinar|presentation|free report|a month|a year|specialist|click|save my|club|membership|members|reserve|claim)\b
-	block
p	\badvert
p	\[ad\]
p	\bad:
p	\boffer\b
p	\bnewsletter\b
p	\bmembership\b
C	earnings-promise	a promise of easy earnings	exaggeration
d
p	\b(?:make|makes|making|earn|earning|pull(?:ing)? down|pull in|bank|banking|collect|clear|pocket|bring in|take home)\b“gap”“money”(?:,? (?:or more|and more|before|by|after|between|over|from|in|during)(?: [\w']+){1,3}?)?,? ?(?:a|per|each|every|this|in a) ?(?:single )?(?:day|week|month|year|morning|trade)
-	sentence
p	\bin the bank\b
p	\b(?:subscription|fee|costs?|renews?|salary|wage|median|typical|average customer|deposit|dividend)\b
p	\b(?:not|n't|never) (?:make|earn)\b
d
p	\b(?:double|doubles|doubling|triple|triples|tripling|quadruple|quadruples|quadrupling)\b“short-gap”\b(?:account|money|stake|bankroll)\b
d
p	\b(?:extra|another|additional) (?:ten grand|five grand|\d+ grand|\$ ?\d[\d,]*k?|thousands?)\b“short-gap”\b(?:a|per|each|every) (?:week|month|year)
d
p	\b(?:anybody|anyone|everyone|folks|people) (?:can|with no experience|could)\b“gap”\b(?:learn|do it|do this|master|make|earn|experience|profit)\b
+	region
p	\b(?:trad(?:e|es|er|ing)|account|stocks?|options|money|market|income|profits?)\b
d
p	\bpaychecks? every\b|\b(?:quit|fire|leave) your (?:job|boss|day job)\b|\bfinancial freedom\b
d
p	\b(?:\d+|“number-word”) (?:of|out of) (?:every )?(?:\d+|“number-word”) trades\b
d
p	\b(?:make|makes|making|earn|earning|bank|banking|collect|pocket|clear|take home|pull in|bring in|net)\b“short-gap”“money”“short-gap”\b(?:every|each|per|a) (?:single )?(?:“weekday”|week ?day|afternoon|evening|night|hour|session|pay ?day|trading day)s?\b|\b(?:make|making|earn|earning|generate|bring in)\b“short-gap”“money”“short-gap”\b(?:from (?:home|the beach|your (?:kitchen|sofa|couch|phone|laptop)|anywhere)|(?:in|with) (?:your|their) (?:spare time|pyjamas|pajamas|sleep)|part-time|on the side|without leaving|before (?:lunch|breakfast))\b
-	sentence
p	\b(?:subscription|fee|costs?|renews?|salary of|wage|median|typical)\b
=	273
d
p	\bturn(?:s|ed|ing)? (?:an? |your |their )?“money” (?:[\w'-]+ ){0,2}into (?:an? )?“money” (?:[\w'-]+ )?accounts?\b|\breplac(?:e|es|ed|ing) (?:your|their|his|her|a) (?:[\w'-]+ )?(?:pay-?che(?:ck|que)|salary|income|wages|day job|nine-to-five|9-to-5)\b|\b(?:anyone|anybody|everyone|anyone at all) (?:with|who (?:has|can|owns)) (?:[\w'-]+ ){1,5}can (?:do|make|earn|learn|trade|use|profit|copy|follow)\b|\b(?:ordinary|everyday|regular) (?:people|folks|Americans|investors|traders|men and women)\b“short-gap”\b(?:earn(?:ing)?|mak(?:e|ing)|bank(?:ing)?|collect(?:ing)?|pull(?:ing)? in)\b“short-gap”“money”
+	region
=	160
-	sentence
p	\b(?:no one|nobody|can't|cannot)\b
d
p	\b(?:made|earned|banked|cleared|netted|pocketed|collected|pulled in|brought in|took home)\b“short-gap”“money”“short-gap”\b(?:in|during|within) (?:(?:her|his|their|my|the|our|just|only|less than|a|one|under) ){1,3}(?:first |single )?(?:“count” )?(?:days?|weeks?|months?|year|afternoons?|mornings?|trades?)\b
+	region
=	160
+	sentence
p	\b(?:student|member|subscriber|teacher|schoolteacher|retired|retiree|nurse|plumber|driver|mother|mom|mum|father|dad|grandm\w+|grandf\w+|beginner|customer|trader|client|reader)s?\b
-	sentence
p	\b(?:would have|raised|turnover|revenue|sales)\b
d
p	\bif you can (?:work|use|boil|send|read|make|tie|count|press|operate|order|change|text|tap|switch|set|open|fry|drive|butter|turn|program|microwave|follow)\b[^.!?;]{1,50}?,? ?\byou (?:can|could|'ll be able to|already know (?:how|enough) to) (?:do|trade|make|follow|copy|manage|handle|run|use|profit|earn|learn|play|invest)\b
+	region
=	160
d
p	\b(?:made|earned|banked|cleared|netted|pocketed|collected|pulled in|brought in|took home)\b (?:[\w'-]+ ){0,3}?“money”“short-gap”\b(?:in|during|within|by) (?:(?:her|his|their) )(?:(?:very )?(?:first|second|third|last|opening) )(?:few |“count” )?(?:days?|weeks?|weekend|months?|year|trades?|sessions?)\b
+	region
=	160
-	sentence
p	\bwould have\b
p	\b(?:raised|turnover|revenue|sales|charity|salary|wages|fund|company)\b
C	easy-money	a promise of easy money	exaggeration
d
p	(?<!\w)(?:super[- ]?easy|you don't need (?:to own|any (?:money|savings|experience|capital)|a penny|money|savings|experience)|no savings to speak of|clears? “money” a month|so easy|easy money|anyone can (?:do|learn|follow|make)|anybody can (?:do|learn|follow|make)|no experience (?:needed|required|necessary|at all)|no (?:prior|previous|special) (?:experience|knowledge|skills?)|no skills? (?:needed|required)|(?:“count”|a few|few) minutes a (?:day|week|month)|“count” minutes on a|second salary|second income|retire (?:early|on|at|rich)|quit (?:your|the) (?:day )?job|fire your boss|free money|money (?:while|as) you sleep|make money in your sleep|beginner-?proof|even (?:a )?(?:complete )?beginners?|even if you(?:'ve| have) never|never (?:had )?(?:heard of|bought|traded|owned) a|get[- ]rich|financial freedom|financially free|effortless(?:ly)?|on autopilot|hands-free|set and forget|do nothing|without lifting a finger|(?:an )?extra (?:“count”|ten|few) (?:grand|thousand) a month|simple as (?:that|1-2-3)|copy and paste|push[- ]button|push of a button|“money” (?:a|per|every|each) (?:day|week|month)(?:, every| for life| from home| in your spare| on the side))\b
+	region
p	\b(?:invest\w*|trad(?:e|es|er|ers|ing)|shares?|stocks?|forex|crypto\w*|bitcoin|options|signals?|portfolio|profits?|returns|dividends?|markets?|property|lets?|rent(?:s|al|ed)?|landlords?)\b
-	sentence
p	\b(?:not|\w+n't|never|no) (?:so |that |as |quite )?(?:easy|effortless|simple)\b
p	\bthere is no (?:free|easy)\b
p	\bget[- ]rich-?quick (?:scheme|scam)\b
p	\bno experience (?:of|in)\b
d
p	\b(?:no|zero|without) (?:maths?|degree|charts?|jargon|brains?|homework|studying|study|spreadsheets?|qualifications?|talent|training|clue|diploma|algebra|economics|know-how)(?:,| and| or|;|\.|!| (?:needed|required|necessary)\b)|\bif you can (?:work|use|boil|send|read|make|tie|count|press|operate|order|change|text|tap|switch|set|open|fry|drive|butter|turn|program|microwave|follow)\b[^.!?;]{1,50}?,? ?\byou (?:can|could|'ll be able to|already know (?:how|enough) to) (?:do|trade|make|follow|copy|manage|handle|run|use|profit|earn|learn|play|invest)\b|\b(?:my|your|an? |the)(?: ?[\w-]+){0,2}? ?(?:lad|lass|nan|gran|granny|grandma|grandmother|mum|mom|dog|cat|child|kids?|son|daughter|toddler|monkey|chimp|(?:“number-word”|\d+)-year-old|caveman) (?:can|could) (?:do|manage|trade|run|follow) (?:it|this|that)\b
+	region
p	\b(?:invest\w*|trad(?:e|es|er|ers|ing)|shares?|stocks?|forex|crypto\w*|bitcoin|options|futures|signals?|pips|portfolio|profits?|returns|dividends?|markets?|property)\b
-	sentence
p	\b(?:no|nobody|not|\w+n't|never) (?:one )?(?:can|could|be (?:done|copied))\b
p	\b(?:job|apprentice\w*|vacanc\w+|university|school)\b
d
p	\b(?:while|as) you (?:sleep|snooze|doze|nap|snore|are (?:asleep|in bed|on the beach|at the gym|walking the dog)|walk the dog|do the (?:ironing|dishes))\b|\b(?:quit|leave|ditch|sack|chuck in|pack in|give up|fire|escape|jack in|say goodbye to|wave goodbye to|hand in) (?:the|your) (?:nine[- ]to[- ]five|9[- ]to[- ]5|day job|job|boss|notice|rat race|alarm clock|commute)\b|\bnever (?:work|have to work|do|set an alarm|see) (?:another |a |for a |again)?(?:monday|day|boss|alarm|again)?\b“short-gap”\b(?:again|monday|life|beach)\b|\bfrom (?:the|a|your) (?:beach|sofa|settee|couch|hammock|bath|deckchair|pool|armchair|garden shed)\b|\bmoney for (?:old rope|nothing|jam)\b|\b(?:let|watch) the (?:money|cash|profits?|income) (?:roll|flow|pour|trickle|pile|flood) in\b|\b(?:money|cash|income) (?:that )?(?:rolls|flows|pours|rolling|flowing|pouring) in\b|\b(?:set|switch|turn) it (?:up |on )?(?:once )?and (?:forget|leave it|let)\b|\b(?:a |any )?(?:child|ten-year-old|schoolboy|toddler|monkey|trained (?:monkey|dog)|granny|nan|labrador) (?:could|can) (?:do|trade|follow|manage|make|run|understand)\b|\b(?:runs|works|trades) (?:entirely |completely |all )?(?:by|on) (?:itself|autopilot|its own)\b|\bhands[- ]free (?:income|profits?|trading|investing|money)\b
+	region
=	298
-	sentence
p	\b(?:not|\w+n't|never) (?:a |be |about )?(?:get[- ]rich|quit|while you sleep)\b
p	\b(?:read|listen|reads|reading)\b
d
p	\b(?:in the time it takes|quicker than|less time than) (?:[\w'-]+ ){0,3}(?:to |it takes )?(?:boil|brew|make|drink|read|walk|shave|a kettle|a cup)|\b(?:replace|match|beat|double) your (?:wages?|salary|pay packet|income|day job)\b|“money” (?:a|per|every) (?:day|week|month) (?:for|from|in) (?:just |only |about )?“count” (?:minutes?|hours?)\b|\b(?:don't|do not|needn't|no need to|without having to) (?:need to |have to )?(?:understand|know|follow|read|learn|study) (?:it|a thing|anything|shares|the market|markets|charts|how)\b|\bthey (?:all )?got it\b|\b(?:plumbers?|vicars?|nurses|grandmothers|postmen|teachers|bus drivers|dinner ladies)\b“gap”\b(?:make money|doing it|can do|got it|trade)\b
+	region
=	298
-	sentence
p	\bif you don't understand\b
p	\bnever invest in\b
C	eu-foreign-currency	a result in another currency than the euro	performance-period
d
p	\bin (?:US |American |Swiss |pounds )?(?:dollars|sterling|francs|yen)\b|\b(?:in|class|\() ?(?-i:USD|GBP|CHF|JPY)\b
+	sentence
p	“pct”
+	block
p	\b(?:“rose-past”|returns?|performance|lost)\b
C	eu-fund-offer	an offer of units of a fund	ad-label
k	product	fund
d
p	\b(?:(?:UCITS|sub-?fund|feeder|equity|bond|climate|klima|index|balanced|mixed|money market|real estate|growth|income|[\w-]+) )?funds?\b(?! (?:manager|management|selector|industry|raising|raiser|screener))
+	region
p	\b(?:units?|class [A-Z]\b|prospectus|KID|KIID|UCITS|ISIN|ongoing charges?|net asset value|portfolio|SICAV|SGR|Kapital|asset management|fund manager)\b
d
p	\bUCITS\b
C	eu-price-view	the price that a writer sees for a share	forecast	forecast
d
p	\b(?:we|I|she|he) (?:see|sees|want|wants|hold out for|holds? out for|look for|looks for|would ask|put(?:s)? (?:it|the shares?) at) (?:it |them |the shares? )?(?:at |for )?(?:€ ?)?\d[\d.,]*(?: (?:euros?|crowns|francs|zloty|within|in|by))?(?=[ .;,!]|$)(?! ?(?:%|per cent|companies|shares|of|to|percent|people|readers|years|banks|boats|reasons|ways))
+	block
p	\b(?:buy|sell|hold|accumulate|reduce|share|shares|stock)\b
C	eu-rating	a rating of a named share	conflict-of-interest	recommendation
d
p	(?:^|(?<=[.!?] ))(?:still )?(?:an?|our) (?:strong |clear |cautious |speculative )?(?:buy|sell|hold|accumulate|reduce)[,.;:](?! (?:if|when) )
+	block
p	\b(?:€ ?\d|shares?|stock|target|fair value|holding period)\b
-	sentence
p	\b(?:analysts?|brokers?) (?:at|of)\b
p	\b(?:good|best|bad) buy\b
C	eu-regulator-endorsement	the name of an authority as a recommendation	exaggeration
d
p	\b(?-i:ESMA|BaFin|AMF|CONSOB|CySEC|CSSF|AFM|CNMV|FSMA|MFSA|FMA)[- ](?:approved|endorsed|certified|recommended|vetted|backed)\b|\b(?:approved|endorsed|certified|recommended|vetted|backed) by (?:the )?(?:(?-i:ESMA|BaFin|AMF|CONSOB|CySEC|CSSF|AFM|CNMV|FSMA|MFSA|FMA)|Central Bank of Ireland|European Union|European Commission|financial regulator)\b
-	sentence
p	\b(?:“not”|neither|nor)\b
p	\b(?:prospectus|white paper|information document|merger|takeover|plan)\b
C	expected-value	a value that is expected	forecast
d
p	\b(?:is|are|was|were) (?:expected|estimated|projected|forecast|predicted|reckoned|assumed) to (?:grow|become|be worth|reach|rise|come|amount|stand|pay|return|increase)\b
C	fca-endorsement	a claim that the regulator approves	exaggeration
d
p	\b(?:FCA|F\.C\.A\.|Financial Conduct Authority|PRA|SEC|CFTC|FINRA|CySEC|regulator|government|Treasury|Bank of England|HMRC|Central Bank)(?:[- ](?:fully|officially))?[- ](?:approved|endorsed|certified|accredited|recommended|vetted|verified|sanctioned)\b
-	sentence
p	\b(?:not|\w+n't|never|no) (?:been )?(?:FCA|SEC|government)
p	\b(?:prospectus|merger|takeover|plan|scheme)\b“short-gap”\bapproved\b
d
p	\b(?:approved|endorsed|backed|certified|recommended|vetted|sanctioned|accredited) by (?:the )?(?:FCA|Financial Conduct Authority|SEC|CFTC|FINRA|CySEC|regulators?|government|Treasury|HMRC|Central Bank)\b
-	sentence
p	\b(?:not|\w+n't|never|nor|neither)\b“short-gap”\b(?:approved|endorsed|reviewed|backed)\b
p	\bprospectus\b
p	\bfinancial promotion\b“gap”\b(?:Ltd|LLP|Limited|plc)\b
p	\bguaranteed or backed\b
C	finra-member	a member of FINRA	conflict-of-interest
k	finra	member
d
p	\bmembers?(?: of)? FINRA\b
d
p	\b(?-i:[A-Z]\w+ (?:[A-Z]\w+ )?Securities (?:LLC|Inc))\b
+	draft
=	331
C	forecast	a forecast	forecast
-	sentence
p	\b(?:forecasts?|projections?|predictions?|such figures|these figures|past performance|simulated past performance)\b“gap”\bnot (?:a |necessarily )?(?:reliable|guarantee\w*|indicat\w+)
p	\b(?:demand|supply|consumption|usage|need)\b“short-gap”\b(?:is|are|will|could|may|should)\b“short-gap”\b(?:outstrip|outpace|outrun|exceed|overtake)\b(?![^.!?]{0,200}\b(?:shares?|stocks?|prices?|returns?|fund|money|investors?)\b)
d
p	\b(?:could|may|might|can|will|should|would|'ll|going to|set to|about to|poised to|expected to|tipped to|due to|likely to|on track to|on course to|primed to|positioned to|estimated to|projected to|forecast to|predicted to|destined to|bound to|able to|aims? to|aiming to|seeks? to|targets?|targeting|ready to|stands? to|heading (?:for|to|towards)|headed (?:for|to)|primed for|poised for|set for|ready for|ought to|look(?:ing)? at|potential to|potential for|chance (?:to|of)|shot at|way to) (?:(?:easily|also|still|then|soon|quickly|conceivably|realistically|eventually|be|have|well|even|one day|potentially|possibly|comfortably|just|see|help|you|us|it|the|shares?|price|investors?|more than|at least|as much as|nearly|its|their|your|this|that|stock|metal|index|gold|bitcoin|a|an|annual|returns?|gains?|profits?|of|go|up|by) ){0,7}?(?:“rise-base”|“soar-base”|returns?|gains?|gained|doubled|trebled|tripled|quadrupled|risen|upside)\b“gap”(?:“pct”|“multiple”|“fraction”|“money”|\b“count” times\b|\b(?:double|treble|triple)\b)
+	region
=	160
-	sentence
p	\b(?:“not”|lose|losing|loss|charged|renews?|cancel|fees?|charges?|postage|minimum|deposit|tax|relief|subscription|subscribe|owe|cost|costs|save|discount|refund|fine|allowance|salary|compensation|protected|scheme|on offer|on sale|available|priced at|bigger than|contract|rent|quotes?)\b
p	\b(?:would|could|might) have\b
p	\b(?:pay|paid) (?:back|us|you back)\b
p	\b(?:return|refund|send) (?:you )?(?:the|your) “money”
d
p	\b(?:could|may|might|can|will|should|'ll|going to|set to|about to|poised to|expected to|tipped to|due to|likely to|on track to|on course to|primed to|estimated to|projected to|forecast to|predicted to|destined to|bound to|ready to|before (?:it|they|the (?:shares?|stock|price))|set|poised|tipped|primed|ready|next to) (?:(?:easily|also|still|soon|quickly|conceivably|eventually|be|have|well|even|one day|potentially|possibly|see|the|shares?|price|stocks?|its|this|that|stock|metal|index|gold|it|really|absolutely|start to|in value|about to|completely) ){0,5}(?:“soar-base”s?|doubled|trebled|tripled|quadrupled|soared|exploded|rocketed|surge|be worth (?:many|several|far|much)|make (?:you|your|investors|smart|early|them|him|her|people|its|those|a few) (?:[\w'-]+ ){0,4}(?:rich|money|fortune|millionaires?|wealthy|killing|profits?|millions?))\b
+	region
=	160
-	sentence
=	193
p	\b(?:would|could|might) have (?!doubled|trebled|tripled)
=	168
p	\b(?:risks?|losses) (?:could|may|might|can)\b
p	\byour (?:reading|knowledge|subscription|team)\b
d
p	\b(?:make|turn|making|turning) (?:you|your|investors|smart|early|them|ordinary|people|savvy|those|readers) (?:[\w'-]+ ){0,5}(?:rich|a lot of money|lots of money|serious money|big money|fortunes?|millionaires?|wealthy|a killing|millions?|life-changing)\b|\bmillionaire[- ]mak(?:er|ing)\b|\blife-changing (?:gains|wealth|returns|profits|money|sums?)\b|\bgenerational wealth\b|\bchange your (?:financial )?life\b
+	region
=	160
d
p	\b(?:before|until|when|once) (?:it|they|this|that|these|the) ?(?:[\w'-]+ ){0,2}(?:takes? off|soars?|rockets?|explodes?|doubles?|trebles?|surges?|skyrockets?|re-?rates?|breaks? out|goes? parabolic|catch(?:es)? fire|runs?)\b|\b(?:send|sends|sending|push|drive|propel|catapult|launch|move|light)\w*\b“short-gap”\b(?:soaring|rocketing|skyrocketing|surging|flying|exploding|higher|sky-high|through the roof|into orbit|to the moon|up (?:by )?(?:“pct”|“multiple”))(?!\w)|\b(?:matter|question) of (?:time|when)\b|\b(?:heading|headed|going|on its way|bound|marching|racing|climbing|rising) (?:for|to|towards|back to|up to)\b“short-gap”“price”|\b(?:could|may|might|will|can) be (?:the |one of the )(?:biggest|best|next|greatest|most (?:profitable|lucrative|important)|single biggest)\b|\bchance (?:that )?“short-gap”\b(?:doubles?|trebles?|rises?|soars?|hits?|reaches|goes)\b|\b(?:has|have|sees?|puts?|with) (?:the |our |its )(?:[\w'-]+ ){1,3}(?:doubling|trebling|tripling|quadrupling|rising|climbing|hitting|reaching|soaring|returning) (?:by |to |at )?(?:“price”|“pct”|by|in|over|within)|\b(?:could|may|might|will|can) (?:move|pop|jump|run|go|hit|happen|strike|start) (?:as (?:early|soon) as|any day|any moment|within (?:days|weeks|hours)|this (?:week|month)|next (?:week|month|“weekday”)|overnight)|\bas (?:soon|early) as (?:“month”|next|this|tomorrow|“weekday”)|\b(?:five|three|ten|these|“count”) (?:[\w'-]+ ){0,2}(?:names|stocks|shares|companies|coins) (?:are|is|could be|will be|may be) next\b|\b(?:are|is|who(?:'s| is)) next\b[.?!]
+	region
=	160
-	sentence
=	193
=	337
=	168
p	\b(?:higher|bigger) (?:fees?|charges?|risks?|costs?|losses)\b
p	\bfell|fallen\b
d
p	\b(?:we|I) (?:see|have) (?:it at |them at |the shares at |fair value at |fair value of )?[£$€]?\d[\d.,]*p?(?=[.;,]? ?(?:$|(?-i:[A-Z])))
+	block
p	\b(?:shares?|stock|euro|pence|price|buy|sell)\b
d
p	\bpotential(?:ly)?\b“short-gap”(?:“pct”|“multiple”|“money”)|(?<!\w)(?:“pct”|“multiple”) (?:[\w'-]+ ){0,2}(?:windfall|payday|opportunity|move|potential|upside|runner|rally|breakout|surge)\b
+	region
=	160
-	sentence
p	\b(?:lose|loss|losses|fee|fees|tax|refund)\b
p	\b(?:before|after|since|was|were|had|made|caught|would have|rode)\b
d
p	^(?:[\w'-]+ ){1,4}(?:at|to|hits?|reaches|above|past) (?:a )?“money”\?
d
p	\b(?:forecasts?|forecasting|projects?|projecting|predicts?|predicting|targets?|targeting|expects?|expecting|anticipates?|anticipating|(?:is|are|was|were) (?:forecast|projected|predicted|expected|tipped))\b(?! (?:a|the) (?:call|letter|reply|e-?mail|copy)\b)“gap”(?:“pct”|“multiple”|“fraction” (?:higher|more|rise|gain|return)|\b(?:income|returns?|gains?|yield|price|growth|rally|dividend) of“short-gap”“price”)
+	region
=	160
-	sentence
=	337
p	\b(?:(?:fees?|charges?|costs?) (?:of|to|is|are|will|at)|inflation|interest rates?|Bank Rate|sales|revenue|profit|margin|GDP|unemployment)\b
=	168
p	\bnot (?:a |an )?(?:reliable|target|forecast|expect)
p	\bretail\b
d
p	(?:“pct”|“fraction”) (?:[\w'-]+ ){0,2}(?:is|are) (?:expected|forecast|projected|predicted|likely|set|on course|due)\b|\b(?:growth|returns?|income|yields?|gains?|dividends?)\b“gap”\b(?:is|are) (?:expected|forecast|projected|predicted|set|on course) to (?:continue|rise|grow|increase|double|reach|hit|come)\b
+	region
=	160
-	sentence
=	168
p	\b(?:inflation|rents in|house prices)\b
d
p	\b(?:target|forecast|projection|prediction|call|estimate)s? (?:for|on|of) (?:the |this |its |our )?(?:[\w&]+ ){1,4}?(?:is|are|at|stands at|remains|of)? ?(?:now |still )?(?:[£$€]? ?\d[\d,.]+p?)
+	region
=	160
-	sentence
p	\b(?:no price target|call (?:us )?on|telephone|tel)\b
d
p	\b(?:(?:shares?|stock|company|it|they|price|gold|silver|bitcoin|coin|oil|copper)\b“short-gap”\b(?:goes|go|is going|are going|runs) to“short-gap”“price”|(?:says|say|calls? for|points? to|sees?)\b“short-gap”“price” (?:oil|gold|silver|bitcoin|copper|uranium|a share|per share|an ounce|a barrel|a tonne))
+	region
=	160
-	sentence
p	\b(?:dealing|trade|fee|minimum|charge)\b
d
p	\b(?:see|sees|seeing|have|has|puts?|expects?|call(?:s|ing)? for) (?:the )?(?:gold|silver|bitcoin|ether|oil|copper|uranium|it|them|shares?|stock|price|index|FTSE(?: 100)?|S&P(?: 500)?) (?:price )?(?:at|hitting|reaching|above|going to|heading for|over|topping) (?:over |more than )?[£$€]? ?\d[\d,.]+(?:p\b)?
+	region
=	160
-	sentence
p	\b(?:has|have) (?:been|traded|stood|closed|held)\b
p	\b(?:trading|traded|yesterday|today|now|closed|bought|sold) at\b
p	\b(?:tickets?|lunch|dinner|meet|office)\b
d
p	\b(?:are|is) worth (?:at least |some |around |about |another )?(?:“pct”|“multiple”|“fraction”) more\b|\bworth (?:at least )?(?:“pct”|“multiple”|double|twice|three times) (?:more|what|today's|the (?:current|present))
+	region
=	160
-	sentence
p	\b(?:now worth|today worth|bought|paid)\b
d
p	\b(?:on the (?:cusp|verge|brink|edge|eve|threshold) of|(?:could|may|might|will|can) be (?:the |one of the |your |my |our )?(?:single |very )?(?:most|biggest|best|greatest|next|largest)\b|light (?:a|the) (?:fire|fuse|touchpaper)|(?:mint|minted|create|creating|making|produce) (?:a |the |many |more |new |next |generation |wave |of |crop )*(?:millionaires?|billionaires?|fortunes?)|(?:rally|run|surge|move|boom|bull market|breakout|windfall) (?:is |that's |that is )?(?:coming|ahead|to come|imminent|just (?:starting|beginning|getting started)|(?:has|have) (?:only |just |barely ){0,2}(?:begun|started)))\b
+	region
=	160
-	sentence
p	“not” (?:be )?
p	\b(?:would|could) have been\b
p	\b(?:risk|loss|worst|recession|bear)\b
d
p	\b(?:over|in|within|during|across) (?:the )?(?:next|coming) (?:“count” |few |several |couple of )?(?:years?|months?|weeks?|decades?)\b
+	region
=	160
+	context
p	(?:“pct”|“multiple”|“price”|\b(?:double|treble|triple|soar|higher|upside|gains?)\b)
-	sentence
p	\b(?:“not”|lose|fall|fees?|charges?|raise|invest(?:ed)? in|need (?:it|the|your) money|hold|open|build|publish|free|subscription|letters?|issues?|deliver(?:ed)? to)\b
=	168
d
p	\b(?:shares?|stocks?|compan(?:y|ies)|kind|sort|firms?|coins?|small-?caps?|funds?)\b“short-gap”\b(?:that|which|to) (?:could |might |will |can )?(?:doubles?|trebles?|triples?|quadruples?|multipl(?:y|ies)|soars?|rockets?|10x)\b
+	region
=	160
-	sentence
p	\b(?:has|have|had|already)\b
p	“not”
d
p	\bwhat (?:that|this|it) (?:does|will do|would do|could do|might do|means|could mean|might mean) (?:to|for) (?:the |a |an |its |their )?(?:[\w'-]+ ){0,3}(?:price|prices|shares?|stocks?|value|returns?|investors|holders)\b|\b(?:pencil(?:led|s)? in|(?:can|could|to|'re|are|you'll) bank(?:ing)? on|look(?:ing|s)? to (?:earn|make|return)|hop(?:e|es|ing) for|counting on|are after|is after|have in mind|aim(?:s|ing)? (?:at|for)|targets? (?:(?:monthly|annual|quarterly|steady|regular|high|net|an?) )*(?:returns?|income|yield|growth))\b
+	region
=	160
+	context
p	(?:“pct”|“multiple”|\bprice\b)
-	sentence
p	\b“not”\b
d
p	\b(?:stage|scene|table) is (?:now )?set for\b|\bnext leg (?:up|higher)\b|\b(?:“multiple”|ten-?bagger|multi-?bagger|winner) (?:is )?written all over it\b|\b(?:lies|lie) (?:dead )?ahead for (?:holders|investors|shareholders|the shares?|the stock|those)\b|\b(?:explosive|exponential|parabolic|spectacular|massive|huge|enormous|tremendous) (?:growth|gains?|profits?|returns?|upside|rally|run)\b“gap”\b(?:ahead|to come|coming|await|from here)\b|\b(?:monster|massive|huge|giant|epic|historic|explosive|ferocious|almighty|powerful|major) (?:new )?(?:rally|bull market|upswing|bounce|rebound|move up|move higher|run-?up|melt-?up|surge)\b
+	region
=	160
-	sentence
=	193
p	\b(?:after|since|was|were|had|saw|rode|caught|during|last year's|enjoyed|followed)\b
=	337
d
p	\b(?:every|good|real|strong|decent|fair|excellent|better than even|very real|serious|genuine|distinct|fighting) (?:chance|possibility|prospect|odds|shot) (?:of|that|at|to) “gap”\b(?:doubling|trebling|tripling|quadrupling|rising|soaring|gaining|returning|multiplying|re-?rating|a bid|a takeover|“multiple”|“pct”|“price”)
+	region
=	160
-	sentence
p	\b(?:lose|losing|loss|fall|falling|default)\b
d
p	\b(?:would ?n't|won't|wouldn't|doesn't|need not|needn't) (?:take|need|require|have to (?:do|be)) (?:much|a lot|a great deal|more than [\w' ]{1,30}?) (?:for|to) “gap”\b(?:double|treble|triple|soar|rise|re-?rate|move|take off|“pct”|“multiple”|“price”)
+	region
=	160
d
p	\b(?:could|can|will|may|might|that|to|you could|about to|which) (?:just |soon |easily |well |still |potentially |one day )*(?:[2-9]|1\d|20|50|100)x\b
+	region
=	160
d
p	\b(?:could|might|may|will|can|to|just) (?:well |easily |just |simply |even |soon |one day |help )*(?:you )?(?:retire (?:a (?:decade|few years)|years|early|rich|in style|wealthy)|pay for your (?:retirement|children's|grandchildren's|mortgage|house)|fund your retirement|pay off your mortgage)\b
+	region
=	160
+	sentence
p	\b(?:could|might|may|will|can)\b
-	sentence
=	193
d
p	\b(?:make|making|pocket|bank|clean up|walk away with|mint|coin) (?:an? |the )?(?:absolute |small |considerable |vast |serious |tidy |enormous )*(?:fortune|killing|mint|packet|bundle|money) (?:from|on|out of|when|as|if|over) (?:what|whatever|the next|this|it|the coming)\b
+	region
=	160
-	sentence
p	\b(?:made|was|were|lost|risks?)\b
d
p	\b(?:be|become|becoming|being|is|as) the (?:next |new )?(?-i:[A-Z]\w+) of (?:[\w'-]+ ){0,3}(?:quantum|AI|biotech|batteries|lithium|uranium|space|mining|healthcare|crypto|fintech|robotics|energy|defence|Asia|Europe|India|Africa|Britain|its (?:industry|sector)|the (?:sector|industry|future))\b|\bthe (?-i:Microsoft|Apple|Amazon|Google|Tesla|Nvidia|Netflix|Uber|Shopify|Intel) of (?:the )?[\w'-]+\b
+	region
=	160
-	sentence
p	\b(?:was|were|once|has been|so-called)\b
d
p	\b(?:shares?|stocks?|price|it|they|this|gold|silver|bitcoin|miners?|small-?caps?)\b“short-gap”\b(?:to )?(?:go|going|goes) (?:vertical|parabolic|ballistic|through the roof|stratospheric|to the moon|bananas|nuclear|crazy)\b
+	region
=	160
-	sentence
=	193
p	\b(?:went|had)\b
d
p	\bupside (?:here |potential |from here |now |ahead )*(?:is|looks|could be|remains|seems) (?:[\w'-]+ ){0,2}(?:enormous|huge|massive|considerable|significant|unlimited|vast|substantial|tremendous|explosive|staggering|compelling|exceptional|“pct”|“multiple”)
+	region
=	160
d
p	\b(?:indicator|signal|pattern|setup|set-up|light|needle|gauge|model|ratio)\b“gap”\b(?:turned|flashed|fired|flipped|crossed|triggered|lit|went|hit)\b[^!?]{0,160}\b(?:turned|flashed|fired|flipped|crossed|triggered|lit up|went|hit)\b[^.!?]{0,40}\b(?:on “weekday”|this (?:week|month|morning)|last (?:week|“weekday”)|again|yesterday|today|now|days ago)\b
+	region
=	160
+	block
p	(?:“rose-past”|“pct”|“multiple”|\b(?:rally|higher|soared|fourfold|gains?)\b)
d
p	(?:^|[.!?:] |\bhow to |\bto |\bcan |\bcould |\band )turn (?:(?:every|each|just|your|a|an|only|as little as|the next) )*“money”“short-gap”\binto (?:a |an |as much as |over |more than |up to |potentially )*“money”
+	region
=	160
-	sentence
=	337
p	\b(?:helped|allowed|enabled|used)\b
d
p	\b(?:expect|expects|predict|predicts|reckon|believe|think|bet|convinced|certain|tip|tipping) (?:that )?(?:it|them|this|these|the shares|he|she|we|they) (?:to|will|'ll|can) (?:be|become|end|finish|turn out)\b“gap”\b(?:best|top|biggest|winner|star|strongest|leader|“multiple”)
+	region
=	160
d
p	(?:“pct”) (?:above|more than|higher than|below|under) (?:where|what|today's|the current|its current|current|the present|the latest|last night's|the market) ?(?:the )?(?:shares?|stock|price|share price|level|trades?|it trades)\b|\b(?:model|sums|maths|numbers|valuation|calculations?|figures) (?:points?|suggests?|implies|imply|says?|gets? us|comes? out|values?) ?(?:to|at|it at|that)? ?“short-gap”“price”
+	region
=	160
-	sentence
=	168
p	\b(?:debt|costs?|fee)\b
d
p	\blook forward to (?:an? )?(?:[\w'-]+ ){0,3}(?:income|returns?|yield|gains?|profits?|dividends?|payouts?)\b“short-gap”(?:“pct”|“money”|“multiple”)
+	region
=	160
d
p	\b(?:expects?|expecting|sees?|foresees?|forecasts?|projects?|predicts?|predicting|believes?|thinks?|looks? for|reckons?|anticipates?|can expect|targets?|targeting|estimates?|calculates?|puts? (?:it|them|the (?:[\w'-]+ ){1,2}) (?:at|above)|has (?:the|it)|pencils? in|modell?ing|values? (?:it|them|the)|envisages?|is convinced|are convinced|hopes? (?:for|to see)|wouldn't be surprised|disappointed if)\b(?: (?:that|to see|on|us|a|an|the|its|our|this|it|at|shares?|price|stock|metal))*“gap”(?:“pct”|“multiple”|“fraction”|“price”|\b(?:five|six|four|three|ten|“count”) (?:or “count” )?times\b|\bdouble|\btreble|\btwice)
+	region
=	160
+	sentence
p	\b(?:by|within|before|in “year”|next|over the|a year|per year|annual\w*|higher|upside|worth|returns?|premium|gains?|double\w*|treble\w*|rise|rising|target|central case|fair value|reach|hit|from here|a month|monthly|each year|every year|year one|first year|summer|spring|autumn|winter|Christmas|Easter|“year”|times over|up|sell at|profits? of|ounce|tonne|barrel)\b
-	sentence
p	\b(?:has|have) (?:“rose-past”|“made-past”|been|had|paid|gone|sold|built|raised|never|a |an |no |the )
=	337
p	\b(?:fees? of|charges? of|renews?|costs?|minimum|dealing|commission of|lose|losing|discount of|interest rates?|inflation of|relief|tax|fines?)\b
p	\b(?:put|puts) (?:on|by|up|in|into|aside)\b
p	\bsees? (?:what|how|why|where|whether|who|our|the (?:fees?|charges?|costs?))\b|\b(?:fees?|charges?) (?:are|is|:)|“pct” a year, no\b|\(\d+(?:\.\d+)?% (?:a year|per year)
=	168
d
p	\b(?:target(?:s|ing)?|aim(?:s|ing)? (?:for|at|to pay)|seek(?:s|ing)?(?: to pay)?|plan(?:s|ning)? to pay|expect(?:s|ing)?(?: to pay)?|hop(?:es|ing) to pay)\b“short-gap”(?:“price” (?:a|per) (?:share|unit|year)|(?:dividends?|payouts?|distributions?|coupons?) of“short-gap”“price”)
+	region
=	160
d
p	\b(?:up to|as much as) “pct” (?:[\w-]+ ){0,2}(?:growth|returns?|income|gains?|profits?|bonus at maturity)\b“short-gap”\b(?:on your|over|in|within|for|at maturity|a year|per)\b
+	region
=	160
-	sentence
p	\b(?:off|discount|discounts?|relief|fees?|charges?|lost|loss|lose|AER|has|have|had|gained|returned|made|banked)\b
d
p	\b(?:mean|means|plan|plans|intend|intends|hope|hopes|expect|expects|aim|aims|look|looking|set|due|go|going) (?:to )?(?:float|list|sell (?:the (?:company|business)|up|out)|exit|be (?:bought|acquired|taken over)|come to market|go public|sell on)\b“gap”\bat\b“short-gap”(?:“price”|“multiple”|\b(?:“count” times|twice|double|treble)\b)
+	region
=	160
d
p	\b(?:in|after|over|within) “count” (?:years?|months?)(?:' time)?,? (?:you'd|you would|you could|you'll|you might|you may|it'd|it would|it could|that'd|that would|that could|your (?:money|pot|savings) (?:could|would|might|may)) (?:have|be|get|own|grow|become|reach|see)\b
+	region
=	160
-	sentence
p	\b(?:ago|back|past|last|if you(?:'d| had))\b
=	193
p	\b(?:sentence|prison)\b
d
p	\b(?:number|forecast|outlook|estimate|projection|sum|call|view|guess|central case|assumption)s? (?:for (?:[\w'/-]+ ){1,5})?(?:is|are|:) (?:now |still |for )?(?:“pct”|“price”)|\b(?:ought|bound|sure|certain|likely) to (?:do|be|return|make|manage) (?:better|more|even better)\b|\bbecomes? (?:about |around |some |nearly |roughly )?(?:an? (?:hundred|quarter|half)|“money”)\b
+	region
=	160
+	sentence
p	(?:“pct”|“money”|“multiple”|\b(?:hundred|thousand|year)\b)
-	sentence
=	168
p	\b(?:inflation|GDP|unemployment|wages|rate of|became|has become)\b
d
p	\bif (?:it|the (?:fund|pot|plan|investment|portfolio|money)|your (?:money|fund|pot|investment)|this|markets?) (?:grows?|returns?|grew|gains?|earns?|rises?) (?:at |by )?“pct”
+	region
=	160
-	sentence
p	\b(?:fell|falls?|lose|tax)\b
d
p	\b(?:easy|quick|good|cool|further|potential|possible|likely) “pct” in (?:this|it|them|these)\b|\b(?:payouts?|returns?|payback|pay-?off) of (?:up to |as much as |around )?“price” for (?:every|each) “price”|\bbet (?:my|the|your) (?:house|shirt|farm|bottom dollar) (?:on|that)\b|\b(?:should|ought to|will|is set to|are set to|can|could|'ll) (?:[\w-]+ )?(?:beat|outpace|outstrip|outperform|thrash|trounce) (?:cash|inflation|the (?:market|index|FTSE|S&P|pros|banks)|savings|shares|gilts|gold)\b|\bturns? (?:small|ordinary|early|patient|humble|private) (?:investors|savers|stakes|shareholders) into\b|\b(?:decade|century|year|future|rest of the (?:decade|year)) belongs? to\b|\b(?:headed|heading|going|bound|on (?:its|the) way|marching) (?:for|to|towards) (?:three|four|five|six)[- ]figures\b|\bdo(?:ing)? (?:a|an) (?-i:Games Workshop|Nvidia|Tesla|Amazon|Apple|Asos|ASOS|Fevertree|Bitcoin)\b
+	region
=	160
-	sentence
=	193
=	337
p	\b(?:lose|may not)\b
p	\b(?:aims?|seeks?|tries) to\b
d
p	\b(?:surprised|amazed|astonished|shocked|disappointed|stunned|flabbergasted) (?:if|to see|not to see)\b
+	region
=	160
+	sentence
p	(?:“price”|“pct”|“multiple”|\b(?:doubl\w+|trebl\w+|tripl\w+|quadrupl\w+|soar\w*|higher|twice|times|rise[sn]?|bid|takeover|new high)\b)
-	sentence
p	\b(?:fell|falls?|lower|lose|was|were) (?:surprised|amazed)?\b(?! (?:to|if))
d
p	\b(?:another|a further|a good|easily|at least) “pct” (?:in it|to come|to go|on the table|upside|from here|left in|in the tank|or more from)\b|\bplenty more (?:to come|in the tank|where that came from|in it)\b|\b(?:ten-?bagger|multi-?bagger|winner|double|treble|“multiple”|boom|bull market|fortune) in the making\b|\btomorrow's (?:[\w-]+ )?(?:giants?|winners?|FTSE|blue chips?|leaders?|stars?|Nvidia|Amazon|millionaires?)\b|\bsigns? (?:all |now )?points? to\b“gap”\b(?:up|higher|rally|rise|gains?|boom|breakout)\b|\b(?:won't|will not|can't|cannot|not going to) (?:be|stay|remain|last) (?:(?:this |so |that )?(?:cheap|low|small|down here|at this price|at these prices|under [£$€]?\d[\d.]*p?|a secret)|for long)(?: (?:for )?(?:much |very )?long(?:er)?)?\b
+	region
=	160
-	sentence
p	\b(?:rates?|inflation|weather|offer|page|video|places|price of membership)\b
d
p	\b(?:bid|takeover|offer|approach|buyer|suitor)(?:'s| is) (?:on (?:the|its) way|coming|likely|imminent|just a matter|circling|in the wings|only a matter)\b|\b(?:money|money's|smart money(?:'s| is)|I'm|we're|they're) (?:is )?(?:betting|bet) on (?:a )?“price”\b|\b(?:my|our|his|her) (?:guess|hunch|bet|best guess|number|view|call)\b[?:,]? ?“short-gap”(?:“price”|“pct”|“multiple”|\b“number-word” hundred\b)|\b(?:an? )?“price” (?:share|stock|company|coin|metal) (?:by|within|before|in|next|this time)\b|\bgive it “count” (?:years?|months?)\b
+	region
=	160
-	sentence
p	\b(?:was|were) (?:my|our)\b
p	\b(?:minimum|fee|costs?)\b
d
p	\b(?:income|dividends?|payouts?|rents?|returns?|earnings|it|they) (?:should|ought to|will|is set to|are set to) (?:rise|grow|increase|go up|climb) (?:every|each|year after|with inflation|from here|steadily)\b|\b(?:be|find yourself|end up|left|you'll be|could be) sitting (?:on|pretty)\b|\b(?:chuck|pack|jack|give|throw) (?:in|up) (?:the|your) (?:day )?job\b|\bplan is to (?:sell|float|list|exit|sell out)\b“gap”(?:“price”|“multiple”|\b“count” times\b|\btwice\b|\bdouble\b)|\b(?:you'll|you will|you could|you might|you may|you'd) (?:have |be |soon |well |then )*(?:doubl|trebl|tripl|quadrupl|multipl)\w+ (?:your|the)\b
+	region
=	160
-	sentence
p	“not” (?:rise|grow|guaranteed|promise)
=	337
p	\b(?:not guaranteed|may fall)\b
d
p	\b(?:price (?:target|objective)|fair price|target price|target (?:annual |net |gross |total )?(?:return|yield|income|IRR|price|dividend)|targets? (?:(?:monthly|annual|quarterly|steady|regular|high|net|a|an) )*(?:returns?|yields?|income|IRR|growth)|(?:projected|forecast|expected|estimated|anticipated|targeted|prospective|predicted|potential|project an?|forecast an?) (?:annual |net |gross |total |average |future |running |capital )?(?:returns?|yields?|growth|income|gains?|prices?|dividends?|NAV|IRR|profits?|value|upside|rise|pay-?outs?|rental)|fair value|intrinsic value|profit potential|growth potential|upside potential|return potential|potential (?:upside|profits?|gains?|returns?)|bull case|base case|central case|house view|price forecast|price prediction|listing price|exit (?:value|price|multiple)|the target is|target of|our target|targets? (?:of )?(?:“pct”|“price”))(?!\w)“gap”(?:“pct”|“price”|“multiple”|\b“count” times\b)
+	region
=	160
-	sentence
=	337
p	\bno price target\b
p	\bpublish no\b
p	\b(?:fee|fees|charges?) of\b
d
p	(?:“pct”|“multiple”) (?:[\w'-]+ )?(?:upside|potential|target|projected|forecast|expected)\b|\bupside (?:of|to) (?:“pct”|“multiple”|“price”)|\b(?:huge|massive|enormous|significant|explosive|unlimited|tremendous|considerable|serious|asymmetric|incredible) (?:upside|growth potential|profit potential|gains? (?:ahead|to come)|potential (?:gains?|profits?|returns?|upside))\b
+	region
=	160
d
p	[+]? ?(?:“pct”|“multiple”|“price”)\)? (?:by|before|inside|in the next|over the next|over the coming|within)(?: the)? (?:end|start|middle|close|summer|autumn|spring|winter|time|new|next|coming|following|Christmas|Easter|year[- ]end|mid-?“year”|“month”|“year”|“count” (?:months|years|weeks|days)|few (?:months|years|weeks)|(?:twelve|12|six|five|ten) )
+	region
=	160
-	sentence
p	\b(?:by|before|in) “gap”(?:charged|pay|deposit|subscribe|renew|apply|invest|put in)\b
p	\b(?:gained|rose|rise|risen|returned|grew|was|were|had|up|sold|raised|put in|deposit|match|pay|pays|apply|save|minimum|fell|renew\w*|fund (?:a|an|your|it|before)|open(?:s|ed)?|account|lend|invest|transfer|buy|order|“beat-past”)\b
d
p	\b(?:is|are) going to (?:be|hit|reach|go|trade|double|treble|list|open)\b“short-gap”(?:“price”|“pct”|“multiple”|up|higher)|\bthat's (?:a|an) (?:treble|double|triple|ten-?bagger|“multiple”|“pct”)(?!\w)“gap”\b(?:on day one|from here|overnight|by)\b|\b(?:from here|on day one|at listing)\b“short-gap”(?:“pct”|“multiple”)
d
p	\bthe next (?:(?-i:[A-Z])\w+ )?(?:Nvidia|Amazon|Apple|Tesla|Google|Microsoft|Bitcoin|Facebook|Netflix|Alphabet|Meta|Palantir|ASOS|ARM|Fever-?Tree|Games Workshop|Berkshire|AMD|TSMC|ten-?bagger|multi-?bagger|10-?bagger|big (?:thing|winner|move|boom|mover)|bitcoin|bull (?:run|market)|gold rush|trillion-dollar|unicorn|hundred-bagger|100-?bagger|supercycle|boom|superstar)\b|\b(?:next|coming|imminent|massive|major|huge|giant|explosive|historic|enormous) (?:big |price |market |massive |major |explosive )?(?:move|moves|breakout|rally|bull (?:run|market)|surge|boom|windfall|melt-?up|price explosion|re-?rating|takeover wave|wealth (?:transfer|wave)|supercycle)\b
+	region
=	160
-	sentence
p	\b(?:after|before) the (?:last|“year”)
p	\bmoved? house\b
p	\b(?:bear|sell)
p	\b(?:would|could) have\b
d
p	\bonce[- ]in[- ]a[- ](?:generation|lifetime|decade|century)\b|\bonce in a lifetime\b|\b(?:biggest|greatest|best) (?:[\w'-]+ ){0,3}(?:opportunity|opportunities|bull market|wealth (?:event|creation)|boom|buying opportunity) (?:of|since|in)\b
+	region
=	160
d
p	\b(?:it|system|signal|indicator|needle|radar|software|AI|program|technology|model|alarm|algorithm|same (?:signal|technology|system|pattern|setup|set-up|model|indicator)|which|that)\b“short-gap”\b(?:(?:has|have|is|'s)? ?(?:just|now|currently|again|once more|this (?:week|month|morning|Tuesday|Monday|Wednesday|Thursday|Friday))? ?(?:flagged|flagging|flashed|flashing|pinpoint(?:ed|ing)|raised the alarm|signalled|signalling|identified|identifying|spotted|triggered|triggering|picked|lit up|swung|fired|issued|pointing|points|warning of|warns of|gone off|found|zeroed in on|homing in on))\b“gap”\b(?:again|the next|next one|another|once more|a (?:new|second|third|fresh|massive|huge|major|big)|right now|as we speak|today|buy|all in|opportunity|for “year”|(?-i:[A-Z]{3,6}|NVIDIA|[A-Z][a-z]+))\b
+	region
p	\b(?:would have|signal|alarm|flag\w*|predict\w*|system|algorithm|AI|indicator|back-?test\w*)\b
-	sentence
p	\b(?:spotted|caught|picked|flagged|identified|found|pinpointed|triggered|signalled)\b“short-gap”\b“count” (?:out )?of (?:the |its |our )?(?:[\w'-]+ )?“count”\b
=	337
d
p	\b(?:the last|last|previous|every) (?:“count” )?times? (?:this|that|the|it|we|our)\b“gap”\b(?:happened|flashed|fired|triggered|appeared|signal|saw)\b“gap”(?:“rose-past”|“pct”|“multiple”)|\bgoing by (?:the )?(?:earlier|past|previous|last)\b|\bif history (?:repeats|is any|rhymes)|\bhistory (?:says|suggests|shows)\b“gap”(?:“pct”|rise|double|soar)
+	region
=	160
d
p	\bif (?:it|the (?:shares?|stock|price)|they) (?:merely|just|only|simply|even)? ?(?:returns?|gets? back|recovers?|captures?|takes?|wins?|goes back)\b“long-gap”(?:“pct”|“multiple”|“money”|“fraction”)
+	region
=	160
-	sentence
p	\blose\b
d
p	\b(?:could|can|will|is) (?:this|a|an|the|these|it|silver|gold|bitcoin|copper|uranium|lithium|oil|(?:[\w£$-]+ ){1,4}?(?:shares?|stocks?|coin|token|company|metal|trust))\b“gap”\b(?:double|treble|triple|soar|rocket|explode|multiply|quadruple|grow|return|pay|do (?:this|it) (?:twice|again)|make you|be (?:the next|about to|worth|your)|hit|reach|change|repeat|turn|have its)\b[^.!]{0,60}\?
+	region
=	160
-	sentence
=	193
p	\bhow (?:could|can)\b
p	\bgo wrong\b
d
p	^(?:[\w'-]+ ){1,4}(?:at|to|hits?|reaches|above) “price”\?$
d
p	\b(?:supply (?:going|goes) down|only one way|goes one way|one direction|sky's the limit|to the moon|(?:straight|only) up from here|no ceiling|you do the math)\b
+	region
=	160
d
p	\b(?:we|I|he|she|they|analysts?|(?-i:[A-Z]\w+))(?:'d| would| still| now)? (?:think|reckon|believe|guess|fancy|suspect|figure|expect|say|bet)s? (?:that )?(?:[\w'-]+ ){1,4}?(?:gets?|goes|climbs?|rises?|runs?|makes it|is going|heads|will (?:get|go|be|stand|trade|climb)|is (?:worth|at)|trades?|stands?) (?:all the way |back |up )*(?:to |at |past |above |over )?(?:about |around |nearly |more than )?“money”
+	region
=	160
-	sentence
=	337
p	\b(?:costs?|fees?|charges?|sales|revenue|turnover|salary|bill)\b
d
p	\b(?:could|may|might|can|will|should|'ll|going to|set to|about to|poised to|tipped to|due to|likely to|primed to|destined to|bound to|ready to|stands? to|waiting to|gearing up to|itching to|next to|shaping up to|looks? (?:set )?to) (?:[\w'-]+ ){0,3}?“win-idiom”
+	region
=	160
-	sentence
p	“not”\b“short-gap”“win-idiom”
p	\b(?:lose|losing|loss)\b
=	337
=	168
p	\b(?:subscription|membership|letter|course|book|manual|service) (?:could |will |may |should )?pays? for itself\b
p	\b(?:costs?|bills?|inflation|losses|defaults?)\b
d
p	\b(?:rocket|missile|firework|bottle|spring|volcano|powder keg|sleeping giant)s? (?:on (?:the|its) (?:launch|launching) ?pad|waiting to|about to|ready to|with the fuse|under pressure|that (?:is|has) (?:about|ready))|\bcoiled(?: like)?(?: a| tight)? ?spring|\bon the launch ?pad|\b(?:has|have|got) (?:serious |long |real )?legs[.!,]|\b(?:day|moment|place|time) in the sun\b|\bsmell (?:of )?(?:a )?(?:big )?(?:money|profits?)\b
+	region
=	160
+	sentence
p	\b(?:shares?|stocks?|it|they|this|miner|price|coin|fund|trust|company|sector|gold|silver|copper|uranium|lithium|oil|we|bank|story)\b
d
p	\b(?:fortunes?|money|serious money|big money|killing|pile|packet|mint|profits?|riches|wealth) (?:is |are |will be |can be )?(?:still )?(?:to be|waiting to be|there to be|there for|up for) (?:made|had|won|grabs|the taking|earned)\b|\b(?:ticket|passport|one-way ticket|way|key|route|shortcut|bridge|stairway) (?:out of the rat race|to (?:riches|wealth|easy street|financial freedom|early retirement|a (?:better|richer|comfortable) (?:life|retirement|old age)|millions?|never working))\b
+	region
=	160
-	sentence
=	193
p	\b(?:was|were|had been)\b
d
p	\b(?:tell|telling|bore) (?:your|the|my|our) (?:grand)?(?:children|kids|grandkids)\b|\b(?:very |completely |totally |rather )?different bank balance\b|\blooks? (?:back (?:on|at)|like) (?:a |an |the )?(?:[\w-]+ ){0,3}(?:as the (?:buy|bargain|chance)|picnic|warm-?up|side-?show|small change|chicken ?feed|loose change|bargain of (?:the|a))\b|\bsmall change (?:beside|next to|compared)\b|\b(?:this|it) is (?:only|just|merely) the (?:beginning|start|overture|first (?:leg|course|act))\b|\bthe best is (?:still |yet )?(?:yet )?to come\b|\byou ain't seen nothing\b|\bthe (?:big|real|easy) money (?:is|lies|comes) (?:still )?(?:ahead|to come|in what|next)
+	region
=	160
-	sentence
p	\b(?:subscription|book|letter|course)\b
d
p	\b(?:nowhere (?:left )?to go but up|(?:only )?one (?:way|direction) (?:left )?(?:to go)?(?:,|:| and that(?:'s| is))? ?(?:up|higher|north)|only way is up|(?:is|are) (?:going|headed|heading|on (?:its|their) way) (?:much |a lot |far |way |sharply |steadily )?(?:higher|up(?:wards)?|north|to the moon|for the moon|for the stars)|goes? to the moon|(?:much|far|a great deal|lots?) (?:higher|further) to (?:go|run|climb|rise)|(?:plenty|lots) (?:left )?in the tank|sky(?:'s| is) the limit)\b
+	region
=	160
-	sentence
=	193
p	\b(?:interest rates?|inflation|taxes|bills|unemployment|costs?|fees)\b
p	\b(?:was|were|had)\b
d
p	\bbest[- ](?:performing|paying|value) (?:[\w-]+ ){1,3}of (?:the (?:next|coming|decade|year|century|2020s)|next year|your life|“year”)\b|\b(?:share|stock|trade|investment|opportunity|bargain|coin|fund|tip) of (?:the (?:decade|century|cycle)|a lifetime|(?:his|her|our|my) (?:career|lifetime)|“year”)\b
+	region
=	160
+	sentence
p	\b(?:could|may|might|will|should|believe|think|call|calls|reckons?|says?|is|this|here|name|discover|reveals?)\b
-	sentence
p	\b(?:was|were|award|voted|won|named|winner|readers' (?:vote|choice))\b
d
p	\b(?:a|every|each) (?:pound|dollar|euro|quid|tenner|fiver|penny|hundred|thousand) (?:invested |put in |today |you put in |in it )*(?:could|may|might|will|should) (?:be|become|turn into|grow (?:in)?to)\b|\b(?:we|I) (?:see|put|have) (?:this one|it|them|the (?:shares?|stock|price)) (?:at|on) (?:“number-word”|“money”|three|four|five|ten|a) (?:quid|pounds?|dollars|euros|tenner|fiver)\b
+	region
=	160
-	sentence
p	\b(?:fees?|cost|charge|spread|tax)\b
d	cell
p	^[~+c.]{0,2} ?[£$€]?\d[\d,.]*(?: ?%|p|c|x|k|m)?(?: (?:a year|per year|p\.?a\.?|pence))?$
+	region
=	160
+	context
p	^(?:(?:our|12[- ]month|twelve[- ]month|one[- ]year|year-end|price|share price|analysts?'?|consensus|“year”|implied|estimated|likely|possible|bull|base|bear) ?)*(?:targets?|target price|price target|fair value|upside|potential(?: upside| gain| return| profit)?|project(?:ed|ion)s?(?: [\w -]{1,20})?|forecasts?(?: [\w -]{1,20})?|expected (?:return|gain|value|yield|price|profit)|expectation|we expect|what we expect|where we see it|could (?:be worth|reach|return|become|hit)|may (?:be worth|reach|return)|in (?:12|twelve|six|6|three|3|five|5|ten|10|two|2) (?:months|years)(?:'? time)?)(?: ?\([^)]{1,20}\))?(?: (?:by|in|for|to) (?:“month” )?“year”)?$
-	context
p	\b(?:fees?|charges?|costs?|inflation|GDP|sales|revenue|EPS|profit before)\b
d	cell
p	^(?:to )?(?:double|treble|triple|quadruple|“count”x|soar|rise|higher|up)$
+	region
=	160
+	context
p	\b(?:expect|target|forecast|potential|outlook|could|our view)\b
d	cell
p	^(?:in )?(?:20(?:2[7-9]|[3-9]\d)|(?:“count”|“number-word”) years(?:' time)?)$
+	region
=	160
+	context
p	\b(?:value of|worth|grows? (?:in)?to|becomes?|pot|your (?:£|money|savings|stake)|balance|projected|could be|may be|might be)\b
-	context
p	\b(?:maturity|matures|redemption|due|coupon|expires?|expiry|renewal|lease|election)\b
d
p	\b(?:can|could|should|may|might) (?:reasonably |fairly |realistically |safely )?(?:expect|look forward to|count on|pencil in|hope for|bank on)\b (?:to (?:get|receive|have|see|take|collect|make|earn) )?(?:about |around |roughly |some |nearly |over |more than |at least |back |as much as )*(?:“money”|“pct”|“multiple”)
+	region
=	160
-	sentence
p	\b(?:fees? of|charges? of|cost|pay us|bill|tax (?:bill|of|relief)|relief|save)\b
d
p	\b(?:my|our|his|her|their|the) (?:own |honest |cautious |timid |first |best )?(?:number|figure|target|guess|bet|sum|reckoning|price|estimate|line in the sand|bogey|arithmetic|maths|valuation|answer)\b (?:for (?:it|this one|the \w+|[A-Z]\w+) )?(?:is|says|comes? (?:out )?(?:at|to)|puts? it at|points to|works out at|makes it)\b (?:about |around |nearly |over )?(?:“price”|“multiple”|“pct”)
+	region
=	160
-	sentence
p	\b(?:subscription|per month|a month|a year|fee|membership|minimum|closing|yesterday|paid)\b
d
p	\b(?:this|it|that)(?:'s| is) (?:really |surely )?(?:a|an) “price” (?:share|stock|company|coin)\b|\b(?:won't|will not|can't|cannot) (?:be|stay|remain|stand at|cost|sit at) (?:at )?“price” (?:for )?(?:long|for ever|forever|much longer)\b|“price”(?: a share)? (?:is|isn't|would not be|wouldn't be) (?:not |no )?(?:a )?(?:silly|daft|wild|crazy|mad|heroic|fanciful|stretch|out of the question|out of reach|unreasonable|dream)\b|\b(?:north of|upwards of|well over|somewhere above) “price”(?=,? (?:if you ask|I think|we think|in my|by|within|before))|\b(?:next|last|final) leg (?:takes|carries|brings|will take|ought to take|up)\b|\banother (?:“pct”|“fraction”|“multiple”) (?:in|to come|left|to go|on the table|from here|of upside)\b|\bhave an? “number-word” in front\b
+	region
=	160
-	sentence
p	\b(?:subscription|ticket|fee|membership)\b
d
p	\b(?:could|should|ought to|might|may|will|would|can) (?:[\w'-]+ ){0,3}?(?:have|end up with|finish with|retire on|be sitting on|be looking at|hold|be left with|collect|take home|come to|amount to) (?:about |around |nearly |over |more than |almost )*(?:“count” times|a (?:quarter|half|third) of a million|a million|six figures|“multiple”|“money”)
+	region
=	160
-	sentence
=	193
p	\b(?:fees?|charges?|cost|pay|bill|loss|lose|minimum|hand|office)\b
p	\b(?:would|could|might) have (?:had|been|ended|made|returned|become)\b
p	\bwould (?:now|today|by now)\b
p	\bif (?:the |our )?(?:[\w'-]+ ){1,3}had been\b
d
p	\b(?:target|aim|objective|goal|ambition|hope) (?:for the (?:fund|trust|portfolio|year) |of the (?:fund|trust) )?(?:is|of) (?:[\w'-]+ ){0,3}?(?:cash|inflation|base rate|Bank Rate|CPI|RPI) (?:plus|\+)|\b(?:it's|it is|is) about to do (?:it|the same|so) again\b|\bwell within (?:reach|grasp)\b|\bthree times over before\b
+	region
=	160
-	sentence
=	193
d
p	\b(?:will|should|could|may|might|ought to) have (?:grown|risen|swollen|turned|become|doubled|trebled|climbed|compounded)\b(?: (?:in)?to)?(?: (?:about|around|roughly|some|nearly|over|more than))? ?(?:“money”|\d[\d,]{3,}|“multiple”|“pct”)
+	region
=	160
d
p	\b(?:looking at|holding|owning|own|sitting on|be) an? (?:“number-word”|\d+)-(?:dollar|pound|euro|quid|penny|pence|bagger) (?:stock|share|price)\b
+	region
=	160
-	sentence
p	\b(?:was|were|used to be)\b
C	futures-service	a futures or commodity trading service	product-risk
k	product	futures
d
p	\b(?:trad(?:e|es|ing|er|ers)|signals?|program|programme|system|spreads?|contracts?|hedg(?:e|ing)|clients|account|strategy|model|booklet|charts?)\b“gap”\bfutures\b|\bfutures (?:trading|program|programme|account|model|signals?|contracts?|system|broker|traders?|strategy|prices)\b|\b(?:WTI|crude oil|heating oil|lean hogs?|soybeans?|corn|wheat|bean|cattle|natural gas) (?:futures|trades?|spreads?|contracts?|system)\b|\bmanaged futures\b|\bcommodity (?:trading|futures|options)\b
-	sentence
p	\bsubstantial risk\b
p	\bfutures (?:traders put|are green|market(?:s)? (?:says|imply))\b
p	\bindex futures (?:fell|rose)\b
p	\b(?:risky|lose more)\b
C	gross-performance	performance before fees	costs
d
p	\b(?:before|gross of|excluding|not including|prior to) (?:the |any |all |our |management |advisory )*(?:fees|costs|charges|expenses)\b
+	context
p	\b(?:gained|returned|returns?|performance|% a year|annuali[sz]ed|composite|made|earned|p\.a\.)\b
d
p	\bgross (?:returns?|performance|of fees)\b
C	guarantee	a promise of safety or certainty	guarantee
-	sentence
p	\b(?:FSCS|FDIC|Financial Services Compensation Scheme|compensation schemes?|Deposit Guarantee Schemes?|Pension Protection Fund|mortgage guarantee|guarantee schemes?)\b
d
p	\bguarantee(?:d|s)?\b(?=“short-gap”(?:“pct”|\b(?:returns?|profits?|income|gains?|yields?|rents?|rental|growth|payouts?)\b))
+	region
p	(?:“finance”|\b(?:rent(?:s|al)?|landlords?|property|properties|developers?|investors?|deposit|savers?)\b)
-	sentence
p	\b(?:not|never|no|\w+n't|nor|cannot|nobody|neither|without)\b(?:[^.!?;,]|\.(?=\d)){0,40}?\bguarantee
p	\b(?:money[- ]back|refund|subscription|AER|FSCS|best price|sale or return|tax returns?)\b
d
p	\b(?:un)?guarantee(?:d|s|ing)?\b
+	region
=	160
-	sentence
p	\b(?:not|never|no|\w+n't|nor|cannot|nobody|no one|neither|nothing|without|rather than|hardly|isn't|aren't)\b(?:[^.!?;,]|\.(?=\d)){0,40}?\bguarantee
p	\b(?:money[- ]back|satisfaction|price|delivery|best[- ]price|lifetime|refund|cash-?back|service|quality|no-?quibble|full|our|“count”[- ]day|subscription|personal|bank|loan|mortgage|parent|company|government|state|lender|delivery|happiness|performance-?free) guarantee\b
p	\bguaranteed? (?:stops?|stop[- ]loss\w*|delivery|acceptance|minimum hours|loans?|by supper|annuity rates?|against (?:faults?|loss in the post)|refund|money back|or your money back|authentic|genuine|to arrive|place|fresh)\b
p	\b(?:refund|money back|penny back|every penny|return your fee|subscription fee)\b
p	\b(?:deliver\w*|postage|with you (?:before|by|in|on)|arriv\w*|dispatch\w*|order by)\b
p	\bguaranteed annuity rates?\b
p	\bunless guaranteed\b
p	\b(?:report|booklet|copy|order|book|parcel|issue|place|seat|delivery) is guaranteed\b|\bguaranteed (?:to (?:reach|improve|please|raise|keep|make you (?:laugh|smile|think)))\b|\bthat's our guarantee\b|\bsays? guaranteed\b
p	\bsecrecy guaranteed\b
p	\b(?:do|does|can|will|is|are) (?:you|we|they|it|my [\w-]+|the [\w-]+) (?:really )?guarantee[ds]?\b[^?]*\?
p	\bguarantee (?:my|your|a|the) stops?\b
d
p	\b(?:risk[- ]free|riskless|no[- ]risk|zero[- ]risk|free of (?:all )?risk|without (?:any |the |taking (?:any )?|a penny of )?risk\b|virtually no risk|almost no risk|no downside|nothing to lose|little or no risk|minimal risk|(?:with )?none of the risk|all (?:of )?the upside[^.!?]{0,20}none of the|zero downside)\b
+	region
=	160
-	sentence
p	\b(?:not|no|never|\w+n't|nothing is|nobody|without)\b“short-gap”\b(?:risk[- ]free|without risk|free of risk|riskless)\b
p	\bno such thing\b
p	\b(?:so-called|called|known as|described as|thought of as) (?:the |a )?(?:risk[- ]free|riskless)\b
p	\b(?:risk[- ]free|no[- ]risk|zero[- ]risk)(?: for)?(?: (?:“count”|a|an|your|[\w-]+))?(?: (?:days?|months?|weeks?))? ?(?:trial|subscription|membership|offer|look|preview|copy|issue|trial period|rates?|return of the|days?)\b
p	\b(?:trial|subscri\w+|try (?:it|us|the|our)|try|refund|money[- ]back|cancel\w*|membership|magazine)\b
p	\brisk-free rate\b
p	\bno risk (?:warning|assessment|committee|appetite)\b
d
p	\b(?:can't|cannot|can not|could ?n't|simply can't|you'll never|will never|never|impossible to|no way (?:to|you can)|not possible to|ca n't|won't) (?:possibly |ever |really |actually )?(?:lose|go wrong|fail|fall in (?:value|price)|drop in value|go down|lose money|lose a penny|lose out|crash)\b(?! (?:more|less|sleep|what you|touch|sight|any more|interest|by|over))
+	region
=	160
-	sentence
p	\b(?:anyone|anybody|those|somebody|someone|whoever|people|salesmen) (?:who|that) (?:tells?|says?|promis\w+|claims?|insists?)\b
p	\bwe (?:can't|cannot) (?:promise|say)\b
p	\b(?:no one|nobody|don't|doesn't|never) (?:says?|believe|promise|think)\b
d
p	\b(?:never|not|\w+n't|isn't)\b (?:ever |be )?(?:at risk|in danger|in jeopardy)\b
+	region
=	160
+	sentence
p	\b(?:money|capital|stake|investment|cash|savings|principal|pot|deposit|original)\b
d
p	\b(?:sure thing|dead cert(?:ainty)?|sure[- ]?fire|stone-?cold certainty|fool-?proof|fail-?safe|bullet-?proof|cast-?iron|copper-bottomed|as safe as (?:houses|the bank|cash|a bank|money)|safe as houses|sleep[- ]easy|sleep[- ]soundly|rock[- ]solid (?:returns?|income|dividends?|profits?|yields?|investment)|risk nothing|free money|never fails|can't fail|total certainty|complete certainty|absolute certainty|with certainty|retire with certainty|no[- ]brainer|one-way bet|cash machine|iron-?clad|crash-?proof|recession-?proof|inflation-proof|peace of mind|set-and-forget profits|can bank on|sure bet|sure winner|certain winner|guaranteed winner|tails you (?:don't|can't) lose|as good as gold|safer than (?:houses|cash|the bank|shares)|safest (?:investment|asset|bet)|a banker\b(?! (?:from|by|who|at))|nailed-on|dead safe|money for old rope|licence to print money|can hardly fail|can't-lose|no-lose|win-win|heads you win|certain(?:ty)? (?:of )?(?:profit|return|income|gain)s?|certain (?:returns?|profits?|income)|100 ?(?:%|per cent) (?:safe|secure|protected|certain|reliable|risk-free|guaranteed)|(?:completely|totally|perfectly|absolutely|utterly|entirely|ultra-?|super-?|incredibly|extremely) ?(?:safe|secure)|safe and (?:secure|steady|reliable|predictable|sound (?:returns|income|investment))|(?:safe|secure|rock[- ]solid|iron-?clad|dependable|bullet-?proof)(?:,| and)? (?:“pct” |[\w-]+,? ){0,2}(?:returns?|income|investments?|yields?|profits?|dividends?|portfolio)|fixed returns?|safest (?:way|place|investment|income)|one of the most stable|predictable (?:income|returns?|profits?|growth|monthly|cash)|as predictable as|locked?[- ]in (?:profits?|gains?|returns?|income|from|at|for|your)|assured (?:“pct” |[\w'-]+ )?(?:returns?|income|yields?|rents?|growth|rental)|safe haven (?:for|that)|(?:we|I|he|she|they) takes? (?:all|on all) (?:of )?the risk|never (?:have to )?worry about (?:the |a |market )?(?:crash\w*|markets?|money|losing|losses)|(?:every|each) (?:penny|pound|dollar|cent) (?:is|of it is|you (?:invest|put in) is) (?:fully )?(?:protected|safe|secure\w*|guaranteed|backed))\b
+	region
=	160
-	sentence
p	\b(?:not|\w+n't|never|no|nor|hardly|nothing is|without)\b“short-gap”\b(?:safe|secure|certain|predictable|assured|sure thing|fool-?proof|fail-?safe|bullet-?proof|no-brainer)\b
p	\bsecure (?:log-?in|site|server|account area|portal|message|website|storage|vault)
p	\bthere is no\b
p	\bis there any\b
p	\bsafe (?:custody|deposit box|keeping|harbou?r|withdrawal rate)\b
p	\block(?:ed)?[- ]in (?:period|your (?:price|discount|rate))\b
d
p	\b(?:whether|if) (?:the )?(?:markets?|shares?|prices?|stocks?|it|they) (?:goes?|is|are|rises?|moves?|heads?|climbs?) (?:up|higher),? (?:or )?(?:down|lower)(?:,? or (?:sideways|nowhere|flat|stays? still|does nothing))?\b|\b(?:up|bull)(?: markets?)?,? (?:down|bear)(?: markets?)? or (?:sideways|flat)\b|\brain or shine\b|\b(?:in )?(?:good times and bad|any (?:kind of )?(?:market|economy)|bull or bear)\b
+	region
=	160
+	sentence
p	\b(?:profits?|make money|making money|earns?|earning|pays?|paid|income|returns?|gains?|wins?|works?|grow)\b
-	sentence
=	193
p	\b(?:may|might|aims?|seeks?|designed|tries)\b
p	\b(?:lose|loses|fees?|charges?)\b
p	\b(?:has|have|had) (?:[\w-]+ ){0,3}paid\b
d
p	\b(?:risk|danger|downside|catch|the risk)\? (?:there (?:isn't|is not|aren't|is)|none|no|not|nil|zero|what risk)\b|\bsafest “pct”|“pct” (?:assured|guaranteed)\b|\b(?:never|don't have to|no need to|needn't|without having to) (?:need to |have to )?(?:worry|fret|lose sleep) (?:about|over) (?:it|them|this|your|the|a|markets?|crashes|losses)\b|\b(?:safety net|safeguard|backstop|floor|buffer|fail-?safe)\b“gap”\b(?:never lose|can't lose|cannot lose|protects? you|means you|no (?:loss|losses))\b|\bnever lose (?:more than|a (?:penny|cent|pound)|money|your (?:shirt|capital|stake|money))\b
+	region
=	160
-	sentence
p	\b(?:tax|password|hacker|scam|you can (?:never|only) lose|limited to|premium|there is (?:a|always|some|no guarantee))\b
d
p	\b(?:we|they|the (?:company|developer|issuer|firm|borrower|seller)|I) (?:will |'ll |would )?(?:personally |always |fully )?(?:cover|covers|bear|bears|absorb|absorbs|make good|makes good|refund|refunds|swallow|reimburse) (?:all |any |every |your |the |each |of )*(?:trading |investment )?(?:loss(?:es)?|downside|shortfall)\b|\b(?:we|they|the (?:company|developer|issuer|firm|seller|vendor)|it) (?:will |'ll )?(?:buy|take|buys|takes) (?:it|them|your (?:shares?|units?|plot|casks?|bonds?|stake|room|property)|the (?:shares?|units?|plot|cask)) back (?:at|for|from you at)\b
+	region
p	(?:“finance”|\binvestors?\b|\brent)
-	sentence
=	379
p	\b(?:may|might|could|insured by|FSCS|fraud|buyback programme|share buy-?back)\b
d
p	\bbuy (?:it|them|your (?:shares?|unit|plot|flat|cask)) back (?:from you )?(?:for|at) (?:what you paid|the price you|cost|double|more|a profit|“price”)|\b(?:let|tenanted|occupied|rented|sold) or not\b|\bwith or without (?:a )?tenants?\b
+	region
p	\b(?:invest\w*|rent\w*|pays?|own|“pct”)
-	sentence
p	“not” (?:promise|guarantee)
p	\b(?:may|might)\b
d
p	\b(?:no|zero|not a single|not one|never (?:have |had |has )?(?:an?other|any)|without an?(?:y|other)?) (?:losing|losses|negative|down|loss-making) (?:trades?|years?|months?|weeks?|days?|picks?|positions?|ever)\b
+	region
=	160
+	sentence
p	\b(?:will|'ll|ever|make sure|our system|never (?:have|suffer)|you|again)\b
-	sentence
p	\b(?:last year|in 20\d\d|since|had|has had|have had|so far|to date)\b
d
p	\b(?:insured|protected|hedged|covered|guarded|secured|immune|safeguarded|bullet-?proofed|insulated) (?:100% |fully |completely )?(?:against|from) (?:any |all |every |a |the |market |capital |investment )*(?:loss(?:es)?|crash(?:es)?|falls?|downturns?|default|downside)\b|\bloss-?proof\b|\b(?:nest egg|capital|money|pot|stake|savings|investment|principal|wealth|portfolio) (?:simply |just |ca|wo|can |will |could |does |do )*(?:n't|not|never|cannot) (?:ever |possibly |simply |just |really )*(?:shrink|fall|disappear|vanish|be lost|be wiped out|drop|go down|lose value|be touched|evaporate)\b
+	region
=	160
-	sentence
p	\b(?:not|\w+n't|never|cannot|may not|nothing|no strategy|neither)\b“gap”\b(?:insured|protected|hedged|covered|guarded|secured)\b
p	\b(?:fraud|theft|fire|cyber)\b
p	\b(?:so (?:that )?(?:it|they)|inflation)\b
d
p	\b(?:it )?(?:doesn't|does not|won't|will not|makes no) (?:matter|difference) (?:to you |a jot )?(?:if|whether|what|which way|how)\b“gap”\b(?:you(?:'ll| will) (?:still|always)|you still|always|still (?:pays?|get|earn|make))\b|\b(?:still|always) (?:get|pays? (?:out|you)|earn|collect|receive|make) (?:your|you|the|that|money)\b“short-gap”(?:“pct”|\bincome\b|\bprofit|\bno matter\b|\bwhatever\b)
+	region
=	160
-	sentence
p	\b(?:may|might|could|if the (?:issuer|company|tenant)|not always)\b
d
p	\b(?:returns?|income|profits?|gains?|dividends?|payouts?|cheques?)\b“short-gap”\b(?:set your watch by|like clockwork|as regular as clockwork|rain or shine|week in,? week out|month in,? month out|year in,? year out|day in,? day out|you can (?:count|rely|depend|bank) on|without interruption)\b|\b(?:consistent|predictable|dependable|reliable|clockwork)(?:,| and)? (?:and )?(?:consistent|predictable|dependable|reliable|steady) (?:returns?|income|profits?|gains?|payouts?|winners?)\b
+	region
=	160
-	sentence
=	379
p	\b(?:has|have|had) (?:[\w-]+ ){0,2}(?:paid|returned|delivered)\b
p	\b(?:aims?|seeks?|targets?)\b
d
p	\b(?:(?:about )?as (?:risky|dangerous|hazardous) as (?:a |your )?(?:savings|bank|building society|cash|deposit|walking|crossing)|no (?:more|riskier) (?:risk(?:y)? )?than (?:a |your )?(?:savings|bank|cash|deposit)|(?:practically|virtually|almost|next to|all but) (?:impossible|no chance|no way) (?:to|of) (?:lose|losing|fail|failing|go(?:ing)? wrong)|nothing (?:is|in life is) (?:certain|guaranteed|sure)[^!?]{0,40}\bexcept (?:this|that|these|our|one))\b
+	region
=	160
d
p	\bno matter what\b
+	region
=	160
+	sentence
p	\b(?:income|pays?|returns?|money back|price you paid|profits?|interest|yield|get back|buy)\b
-	sentence
p	“not” (?:guarantee|promise)
p	\bsubscription\b
d
p	\b(?:you|we|they|it|gold|property|land|bricks and mortar|shares) (?:can|could) only (?:win|gain|go up|rise|make money|profit)\b|\bstands? ready to (?:buy|take|repurchase)\b|\b(?:a |the )?floor (?:under|beneath|below)\b|\b(?:has|have) never (?:once |yet )?(?:let (?:anyone|anybody|us|investors|you) down|failed|lost (?:anyone|an investor|investors) (?:a penny|money))\b|\bsafest (?:home|haven|harbour|store|place|spot|thing|way|bet)\b|\b(?:they|nobody|no one) can(?:'t|not)? (?:ever )?(?:come (?:back )?and )?take it (?:back|away|from you)\b|\b(?:a |an )?lifetime of (?:[\w'-]+ )?income\b|\bincome (?:you can|that you can|to) (?:rely|count|depend|bank|live) on\b|\b(?:whatever|no matter what) (?:happens|becomes|goes wrong|may happen|the weather)(?: to| in| with| next)?\b|\b(?:let|leave) (?:others|everyone else|the rest) (?:to )?(?:fret|worry|panic|lose sleep)\b
+	region
=	160
-	sentence
p	\b(?:not|\w+n't|never say|no one|nobody says)\b“short-gap”\b(?:only win|floor|safest)
p	\b(?:he pays you|premium|you've kept)\b
p	\b(?:may|might|could) (?:not )?be\b
p	\bgilts?|government bonds?\b
d
p	\b(?:have|need|be) (?:to )?(?:try|trying|work) (?:quite |very |pretty |really |awfully )?hard to (?:lose|go wrong|fail)\b|\b(?:it's|that's|this is|as good as|like) (?:having )?(?:money|cash) in the bank\b|\b(?:take|takes|taken|taking|took) (?:all (?:of )?)?the (?:risk|worry|danger|gamble|guesswork and risk|fear) out of\b|\bwhat (?:could|can) (?:possibly )?go wrong\?|\b(?:nobody|no one|not one (?:investor|client|member|saver)) (?:has )?(?:ever )?(?:yet )?(?:lost|loses) (?:a (?:penny|cent|pound)|money|so much as)\b|\b(?:put|can put) a foot wrong\b|\bsavings account,? (?:only|but) (?:better|with)\b|\b(?:can't|cannot|can never|won't|will never) (?:ever )?(?:fall|drop|go|sink) (?:below|under) (?:what|the (?:amount|sum|price)|your|where)\b|\bheads you win\b
+	region
=	160
-	sentence
p	\b(?:has|have|had)(?:n't| not) taken\b
p	\b(?:pays? interest|AER|current account)\b
d
p	\b(?:no ifs(?:,? (?:and )?no buts| or buts)?|come what may|whatever happens|without fail|without exception|for certain)\b
+	region
=	160
+	context
p	\b(?:“pct”|income|pays?|paid|returns?|money|rent|profits?|interest|yield|back)\b
-	sentence
p	\b(?:has|have|had) (?:[\w'-]+ ){0,2}paid\b
p	\bhe pays you\b
=	379
d
p	\b(?:pays?|gives?|hands?|returns?|gets?|get) (?:you )?(?:back )?(?:all (?:of )?(?:it|that|you|your|the)|everything|every (?:penny|pound)|the (?:whole|full)|in full|100 ?%)(?!\w)“short-gap”\b(?:back|lent|invest(?:ed)?|put in|paid|stake|capital|money|at the end|at maturity)\b
+	region
=	160
-	sentence
=	379
p	\b(?:may|might|could|if|cancel|refund|fees?|subscription|lose|trial|attributed)\b
d
p	\b(?:skip|skips|avoid|avoids|dodge|dodges|miss|misses|escape|escapes|sidestep|sidesteps|without|eliminates?|rules? out|removes?|cuts? out|spares? you|none of|minus) (?:all |any |every |of )*(?:the )?(?:losses|downside|crash(?:es)?|falls|downturns?|drops|bad (?:days|years)|risk of loss)\b|\bfloor under (?:your|every|the|each)\b
+	region
=	160
-	sentence
p	\b(?:aims?|tr(?:y|ies|ied)|seeks?|attempts?|helps?|may|might|would have|could have|hopes?|designed)\b
=	379
p	\bstep
d
p	\b(?:secured (?:on|against|by)|fully secured|asset-?backed|backed by (?:bricks|property|real|physical|land|first charges?|tangible))\b
+	region
=	160
+	context
p	(?<!\w)(?:income|returns?|invest\w*|yield|earn|pays?|“pct”|bonds?|your money|savers|investors|lenders?|lend|interest)(?!\w)
-	sentence
p	\b(?:not|never|\w+n't|un)\b“short-gap”\bsecured\b
p	\b(?:loan|mortgage) (?:is|will be)?\b“short-gap”\bsecured on your\b
p	\bhome (?:may|could) be repossessed\b
d
p	\b(?:protects?|protecting|shields?|insulates?|defends?|gets?|keeps?|saves?|takes?) (?:you|your (?:money|capital|stake|wealth|savings|portfolio|cash|pension|investment|nest egg|principal)|yourself|every (?:penny|pound)|investors?|members?|subscribers?|the downside)\b“short-gap”\b(?:from (?:losing|losses|loss|any (?:crash|fall|loss)|every|the (?:next )?(?:crash|downturn|fall))|against (?:losing|losses|loss|any|every|market falls|falls|crashes|the)|out before|whatever (?:happens|the market)|no matter what|when (?:markets?|shares|prices) (?:fall|crash|drop)|safe\b|out of harm)
+	region
=	160
-	sentence
p	\b(?:not|\w+n't|never|cannot|may not|no|nothing|neither)\b“gap”\b(?:protect|shield|get you|keep)
p	\binflation\b
p	\b(?:fraud|scam|hackers?|identity)\b
d
p	\b(?:capital|principal|money|stake|investment|savings|deposit|cash|nest egg|wealth) (?:is|are|remains?|stays?|will be|would be) (?:always |fully |completely |totally |entirely |100% |perfectly |never anything but )?(?:safe|secure|secured|protected|guaranteed|ring-?fenced|insured|preserved)\b|\b(?:fully |100% |complete |total |built-in |full )(?:capital[- ])?(?:protect(?:ed|ion)|preservation)\b|\bcapital[- ](?:protected|guaranteed|secure)\b
+	region
=	160
-	sentence
p	\b(?:not|\w+n't|never|no|nor|none of)\b“short-gap”\b(?:safe|secure|protected|guaranteed|insured|protection)\b
p	\bup to (?:the limit|£|€)
-	region
p	\bif the (?:bank|issuer|counterparty|company) (?:fails|defaults|goes bust)\b
p	\bwho stands behind it\b
p	\bcounterparty risk\b
d
p	\b(?:promise|promises|promised|promising)\b“short-gap”(?:“pct”|returns?|profits?|gains?|income|payouts?|double|treble|make|money)|\b(?:will|you'll|'ll) (?:definitely|certainly|surely|undoubtedly|always|without doubt|inevitably) (?:make|earn|profit|rise|return|double|pay|beat|win|get|receive|grow|go up)\b|\b(?:certain|sure|bound|guaranteed|assured) to (?:come out (?:ahead|on top)|win out|end up (?:ahead|richer|in profit)|make|earn|profit|rise|return|double|pay|beat|win|grow|go up)\b|\b(?:wins?|profits?|pays?|works?|makes? (?:you )?money|rises?|earns?|gains?|returns?|succeeds?)\b“short-gap”\b(?:every (?:single )?time|in any (?:market|weather|conditions?)|whatever (?:happens|the (?:market|stock market|economy|weather|index)(?: does| is doing)?)|whichever way|no matter (?:what|which|where|how)|up or down|in all (?:conditions|markets)|come what may|come rain or shine)\b|\b(?:stake|money|capital|investment|principal)\b“short-gap”\bcan never be lost\b|\b(?:returns?|profits?|gains?|income|yields?) (?:is|are) (?:certain|assured|sure|fixed|locked in|in the bag|safe|secure)\b
+	region
=	160
-	sentence
p	\b(?:not|\w+n't|never|no|nobody|cannot)\b“short-gap”\b(?:promise|certain|sure|guarantee)
p	\bpays? out something\b
=	596
p	\b(?:closed|ended|finished|made|booked|has|have)\b“gap”\bprofits?\b
d
p	\b(?:can't|cannot|can not|won't|will not|never|simply can't|impossible to|no way to|hard to) (?:possibly |ever |really )?(?:come unstuck|come a cropper|get (?:burned|burnt|hurt)|lose your shirt|put a foot wrong|miss|get it wrong|be beaten)\b|\bno way (?:to|of|you can|for you to) (?:lose|losing)\b|\bheads (?:you|we|I) win\b|\bone-way bet\b|\bwin-?win\b|\b(?:all|every bit of) (?:of )?the risk (?:is |stays |remains )?(?:ours|with us|on us|on our side)\b|\b(?:we|they|the (?:broker|platform|bank)) takes? (?:on )?all (?:of )?the (?:risk|losses|pain)\b|\bdownside (?:has been|is|was) (?:taken away|removed|gone|covered|eliminated|on us|ours|taken care of)\b|\b(?:bricks[- ]and[- ]mortar|cast-?iron|belt and braces|gold-plated|iron-?clad|rock-?solid|watertight|granite) (?:security|protection|safety|promise|certainty|backing|income|cover)\b
+	region
p	(?:“finance”|\b(?:earn|lend|bonds?|returns?|income)\b)
-	sentence
p	\b(?:not|\w+n't|never|no|nothing is|nobody)\b“short-gap”\b(?:one-way bet|win-?win|all the risk|rock-?solid|cast-?iron)\b
d
p	\b(?:as safe|just as safe|every bit as safe|safer|no less safe|as secure|just as secure|more secure)\b“short-gap”\b(?:as|than|with us as)\b“short-gap”\b(?:banks?|building society|Bank of England|Fort Knox|mattress|house|houses|vault|cash|gilts?|premium bonds|savings|Post Office|government|rock|church|museum)\b
+	region
p	(?:“finance”|\b(?:earn|lend|bonds?|returns?|income|nest egg|money)\b)
-	sentence
p	\b(?:not|\w+n't|never|no)\b“short-gap”\b(?:as safe|safer|as secure)\b
p	\b(?:login|password|site|website|data|custody|storage)\b
d
p	\b(?:capital|money|stake|nest egg|savings|principal|pot|cash|investment)\b (?:[\w'-]+ ){0,2}(?:stays? put|stays? intact|comes? back|never (?:moves|shrinks|falls|goes down|drops|budges)|(?:isn't|is never|is not) going anywhere)\b|\bnever (?:once )?(?:misses|missed|skips|skipped|fails to make) (?:a |an |its )?(?:payment|coupon|dividend|month)\b“gap”\b(?:never will|won't|ever will|not going to)\b|\bget (?:your|all your) money back(?:,| or)? (?:whatever|come what|no matter|if (?:it|they|the) (?:falls?|fails?|goes? down|drops?)|either way)\b|\btails you (?:get|keep|don't lose|win|still)
+	region
=	160
-	sentence
p	\b(?:may|might|could|“not” (?:promise|guarantee))\b
p	\b(?:subscription|trial|refund)\b
d
p	\bmoney for (?:nothing|old rope|jam)\b|\blike (?:shooting fish|taking (?:candy|sweets)|falling off a log|picking up (?:money|pennies|pound coins))\b|\b(?:in the bag|done deal|shoo-?in|nailed[- ]on|racing certainty|home and dry|slam[- ]dunk|can't-?miss|a lock)\b
+	region
=	160
+	sentence
p	\b(?:shares?|stocks?|profits?|gains?|trades?|trading|returns?|bid|takeover|double|income|money|this|it|you)\b
-	sentence
=	193
d
p	\b(?:can't|cannot|can not|won't|will not|never|couldn't|no way (?:for|of|to|that)|nothing can|there is no way|impossible for|simply can't)\b (?:you |your [\w-]+ |it |them |to |for you |for you to |possibly |ever |simply |just |really )*(?:go(?:ing)? backwards?|shrink(?:ing)?|be worse off|end(?:ing)? up (?:worse off|behind|out of pocket|with less)|finish(?:ing)? up (?:out of pocket|behind|with less)|leave you (?:worse off|out of pocket)|be out of pocket|slip(?:ping)? back|evaporate|melt away|sink|vanish|walk away with less|get less)\b
+	region
p	(?:“finance”|\b(?:casks?|whisky|wine|notes?|bonds?|land|property|portfolio|token)\b)
-	sentence
p	\b(?:we|I|nobody|no one) (?:can't|cannot|can) (?:promise|say|guarantee)\b
p	\b(?:subscription|trial)\b
d
p	\b(?:the )?(?:very )?worst (?:that|which|thing that)?\b“short-gap”\b(?:can|could|will) (?:possibly )?(?:happen|befall|go wrong)\b“short-gap”\b(?:is|you)\b“short-gap”\b(?:back where you (?:started|began)|your money back|break even|get (?:it|your money|everything) back|a dull|nothing)|\b(?:take|buy|takes|buys) (?:back )?(?:any|your|every|the) (?:token|coin|cask|unit|share|bond|note|plot)s? (?:back )?(?:from you )?(?:at|for) (?:what you paid|the price you paid|cost|face value|what it cost)|\bback where you (?:started|began)\b
+	region
p	(?:“finance”|\btokens?\b)
-	sentence
p	“not”\b“short-gap”\bback where
p	\b(?:shares? (?:fell|rose)|index|ended the week)\b
d
p	\bring-?fenced (?:against|by|with|on)\b|\b(?:acres|bricks|land|gold|stone|property|buildings?|freehold) (?:behind|under|beneath|backing) (?:every|each|your)\b
+	region
=	160
+	block
p	\b(?:notes?|bonds?|money|loans?|every|dime|penny|invest\w*|lend\w*)\b
d
p	\b(?:nobody|no one|not a soul|none of (?:our|us|them)|no (?:lender|investor|member|saver|client|reader|holder))\b“short-gap”\b(?:lost|out of pocket|been let down|missed)\b“gap”\b(?:will|ever will|going to|never will|nobody will|can)\b|\b(?:simply |just )?(?:does not|doesn't|do not|don't) (?:ever )?lose\b(?! (?:sight|touch|sleep|heart|your|interest|it|the|out on|any))|\bnothing (?:here |in it |left |that can |whatsoever )?(?:to|can|could|will) go wrong\b|\bnearest thing to a (?:certainty|sure thing|dead cert|guarantee|free lunch)\b|\b(?:taken|take|takes|taking) the (?:losing|loss|losses|downside|danger|sting) out of\b|\bdownside\?|\b(?:parachute|airbag|life ?belt|lifebelt|seat ?belt|safety harness|belt and braces)\b
+	region
=	160
+	block
p	\b(?:shares?|money|capital|profits?|stake|invest\w*|trad(?:e|es|ing)|pays?|returns?|fund|bond|it)\b
-	sentence
p	\b(?:skydiv\w*|charity jump|airline|car maker|aircraft)\b
d
p	\b(?:capital|money|stake|savings|principal|every (?:penny|pound)) (?:back|home|returned|comes home|repaid)?,? ?(?:full stop|period|end of story|that's that|whatever happens|come rain|no questions|in full, always)\b|\b(?:out of|never in) harm'?s way\b|\b(?:no crash|no slump|no bear market|nothing) can (?:reach|touch|dent|hurt|get at) (?:it|your|the)\b|\bpays? in (?:good|fat|up) (?:years|times|markets)\b“short-gap”\b(?:bad|lean|down)\b|\bwhatever the (?:weather|market|economy|index|season)\b|\byou will be paid\b|\bsleeps? as (?:soundly|safely|easily)\b|\bcan't come out with less\b
+	region
=	160
-	sentence
p	“not” (?:promise|guarantee)\b
=	567
p	\bwhatever the (?:weather|season)\b“gap”\b(?:meet|walk|open|hikers)\b
d
p	\b(?:stays?|remains?|kept|keeps?|comes? back|is) whole\b|\bnothing (?:that |which )?(?:you|your money|anyone|anybody) (?:can|could|stands? to|have|has to) lose\b|\bnothing to lose\b|\b(?:can|could|may|will|does|do) only (?:ever )?(?:go|goes|move|click|turn|step|travel) (?:forwards?|up|higher|upwards?|one way|north)\b|\b(?:goes|go|moves|turns) one way(?: only)?\b|\bratchets?\b“short-gap”\b(?:up|locks?|never|only|it)\b
+	region
=	160
+	block
p	\b(?:capital|money|stake|savings|coins?|super|pension|pot|nest egg|investment|value|wealth|lose|ratchet)\b
-	sentence
p	\b(?:not|\w+n't|never|no)\b“short-gap”\b(?:whole|only go)\b
p	\b(?:trial|subscription|as a whole|the whole|whole (?:life|of|lot|thing))\b
C	hnw-offer	an unapproved offer to wealthy or sophisticated investors	product-risk
d
p	\b(?:high[- ]net[- ]worth(?: individuals?| investors?)?|HNWIs?|self-certified sophisticated|sophisticated investors?)\b
+	region
p	\b(?:shares?|raising|offer\w*|invest\w*|round|ticket|units|notes|bonds?)\b
-	sentence
p	\bnot (?:only )?for\b
p	\b(?:survey|study|according to)\b
p	\bproperty or other assets\b
C	incentive	an inducement to invest	incentive
d
p	(?<!\w)(?:refer(?:-| )a(?:-| )friend|refer (?:a friend|your friends|someone)|when a friend|bring (?:a|your) friend|friends? (?:who )?(?:joins?|signs? up|opens?)|invite (?:a friend|friends|your friends)|for a mate|introduce a friend|welcome (?:bonus|offer|gift|credit)|sign-?up (?:bonus|offer|gift)|joining (?:bonus|gift)|deposit bonus|first[- ]deposit|bonus (?:allocation|tokens|coins|shares|credit|of)|cash-?back|free (?:shares?|stocks?|crypto|bitcoin|coins?|tokens?|bet|trade credit|trading credit|iPad|gift)|trading credit|we'll match|we will match|match it with|(?:“money”) (?:of|in) (?:free )?(?:“crypto-name”|shares|trading credit)|(?:drop|give you|get|earn|receive|claim|add|credit|gift you|throw in|reward you with|hand you) (?:up to )?“money” (?:of|in|worth of)? ?(?:free |bonus )?(?:“crypto-name”|shares|credit|bonus|when you)|(?:“pct”) bonus|iPad|prize draw|win (?:a|an|one of|“money”)|to enter|airdrop|loyalty bonus|rebate)(?!\w)
-	sentence
p	\b(?:warning list|not|\w+n't|no) (?:offer|pay|give)\b
p	\bfree (?:share tips|stock report)\b
p	\bfail[s]? to win\b
d
p	\b(?:bring|pull|rope|drag|get|introduce|invite|refer|send|tell|sign up|recruit)(?: in| along| us| up)? (?:a|your|any|some|two|three|another) (?:[\w'-]+ )?(?:friends?|mates?|colleagues?|pals?|buddy|buddies|neighbours?|family|relatives?|brother|sister|partner|chum|people you know)\b
+	block
p	(?<!\w)(?:“money”|“pct”|\d[\d,]* (?-i:[A-Z]{3,6})|both|each of you|you each|bonus|credit|reward|free|gift|tokens?|earn)(?!\w)
-	sentence
p	\b(?:forward this|newsletter|letter with|webinar|event)\b
d
p	\b(?:we'll|we will|and we|they'll|you'll|you will|you) (?:also |each |both )?(?:credit|top up|add|throw in|give|put|get|receive|drop|chip in|stand|pocket|earn|be given|be credited)\b“short-gap”(?:“money”|\b\d[\d,]*\b)“short-gap”\b(?:more|extra|on top|bonus|to trade with|to start (?:with|you off)|to get (?:you )?(?:going|started)|for free|free|in credit|credit)\b
-	sentence
p	\b(?:report|issue|subscription|book)\b
d
p	(?:“pct”|“money”) (?:extra|more|bonus|free|on top)(?: (?:[\w$]+))?\b(?= |[.,!])
+	sentence
p	\b(?:buy|deposit|invest|stake|open|join|fund|transfer|before|when you|if you)\b
-	sentence
p	\b(?:tax|income|costs?|charge\w*|retail|worth|than|earn(?:s|ed)?|yield|pays)\b
d
p	\b(?:give|refund|pay|hand|return|make)(?: you| up)?(?: for)? (?:the|your|any|all of your|half of your) (?:first )?(?:loss(?:es)?|stake|losing (?:trade|bet)s?) (?:back|in full|up to)\b|\bfirst (?:trade|bet|deal)(?:'s| is)? (?:a loser|on us|free|risk[- ]free)\b|\b(?:risk[- ]free|free) (?:first )?(?:trade|bet)s?\b
d
p	\b(?:gets?|receives?|enjoy|win|take home|claim|collect|pick up|pocket|(?:we'll|we will|and we|we) (?:also )?(?:send|give|post|treat|hand|buy|put you up|throw in|fly|take you)|throw in|comes? with|treat (?:you|yourself)|earn|choose|with our compliments|thank you with)\b (?:[\w'-]+ ){0,4}?(?:“money” )?(?:bottles?|champagne|prosecco|fizz|hampers?|tablets?(?: computers?)?|iPads?|laptops?|(?:smart)?phones?|headphones?|earphones|speakers?|(?:smart ?)?watch(?:es)?|tickets?|vouchers?|gift cards?|weekends? (?:away|break|in|for)|night(?:s)? (?:away|in|for)|hotel|holiday|cruise|mugs?|signed prints?|T-?shirts?|hood(?:y|ies?)|case of|wine|gin|whisky|beer|chocolates?|umbrella|bicycle|e-?bike|coffee machine|air fryer|television|TV|console|spa day|afternoon tea|dinner|meal|flights?|air miles|Avios|(?:double|bonus|extra|loyalty|reward) points|reward points|toaster|rucksack|backpack|silver (?:coin|bar)|gold (?:coin|bar)|sovereign|jewellery|perfume|season ticket|Netflix|gym membership)\b
+	sentence
p	\b(?:buy|buys|invest\w*|lend\w*|lenders?|open(?:s|ing)?|deposits?|stake|trade|trades|sign up|join(?:s|ing)?|transfer|account|customers?|investors?|traders?|new|first|move|switch|subscribe for|fund|put in|tokens?|coins?|crypto\w*|shares|CFDs?|loan)\b
-	sentence
p	\b(?:you can|could) (?:buy|pay)\b“short-gap”\bwith\b
p	\b(?:not|\w+n't|no) (?:get|offer|give|receive)\b
p	\b(?:report|issue|book|subscription to (?:the|our) letter|magazine|newsletter)\b
p	\b(?:casks?|vineyard|distillery|brewery|wine list)\b
d
p	\b(?:go|goes|be (?:put|entered)|entered|enters?|enter you|a place|entry) (?:in|into|in to) (?:the|our|a) (?:prize |monthly |weekly |grand |free )?(?:draw|raffle|ballot|lottery|hat)\b|\bchance (?:to win|of winning)\b|\bprize draw\b
+	sentence
p	\b(?:buy|buys|buyer|invest\w*|lend\w*|open|deposit|stake|trade|trader|sign up|join|account|customers?|new|first|every)\b
-	sentence
=	189
p	\b(?:survey|questionnaire|crossword|quiz|letter to the editor)\b
d
p	\b(?:your|their|the) first (?:[\w-]+ ){0,2}?(?:(?:months?|weeks?|trades?|deals?|year)(?:'s?)?|“count”)(?: (?:of )?(?:[\w-]+ ){0,2}?(?:commission|fees?|spreads?|trading|interest|trades))? (?:is|are|comes?)? ?(?:on the house|on us|free|for nothing|waived|with our compliments)\b|\b(?:pay|cover|refund|waive|rebate|swallow) (?:you )?(?:your|the|their) first\b“short-gap”\b(?:spreads?|commission|fees?|trades?|loss(?:es)?)\b|\b(?:double|triple|treble|bonus|extra|loyalty|reward) points\b
+	region
p	\b(?:account|trade|invest\w*|crypto\w*|CFDs?|lend|buy|deposit)\b
d
p	\b(?:in the post (?:for|to) you|on (?:its|their) way to you|(?:is|are) yours\b|as (?:a|our|your) (?:small |little )?(?:thank[- ]you|welcome|token of|gift|treat)|with our compliments|throw in (?:a|an|the|some|two|three|another)|(?:drop|pop|slip|put|pay|add|credit|knock|tip|stick|place) (?:an? (?:extra|further) )?“money” (?:in|into|onto|off|to|towards) (?:your|their|the) (?:account|wallet|pot|balance|first|fees?|basket|ISA|new account)|waive (?:the|your|any|all) (?:[\w-]+ )?(?:fees?|charges?|commission)|(?:send|sends|post|ship|mail)(?: you)? (?:out )?(?:a|an|two|your choice of) (?!link|letter|copy|form|report|issue|text|message|guide|brochure|e-?mail|list|reminder|note|statement|cheque|alert|code)[\w-]+)
+	sentence
p	\b(?:fund|lend|put in|invest|deposit|open|buy|trade|stake|transfer|move|switch|sign up|join|first|new account|before|by \d|code)\b
-	sentence
p	\b(?:report|booklet|issue|book|subscription|letter|magazine|guide)s?\b
p	\b(?:interest|dividend|rent|income|coupon|tax credit)s?\b“short-gap”\b(?:into|to) your\b
d
p	\bfirst (?:“money”|“count” \w+) (?:of [\w ]{1,15} )?(?:is|are|comes?) (?:from us|on us|ours|free|with our compliments)\b|\b“money” (?:for|to) each (?:of you|one of you)\b|\b(?:for (?:each|every)|with (?:each|every)) (?:friend|mate|colleague|hundred pounds|£\d+|“money”)\b“gap”\b(?:you (?:get|bring|lend|buy)|we (?:add|give|send|plant|credit)|free|bonus|half a per cent)\b|\bfree (?:tree|hamper|pen|mug|gift|bottle|watch|ticket|holiday|night|coin|ounce|bar|case|meal)\b|\b(?:every|each) new (?:[\w-]+ )?(?:account|customer|lender|trader|investor|member|client) (?:comes with|gets|receives|starts with|is given|is sent|takes home)\b|\b(?:we'll|we will|we) (?:double|match|top up) (?:your|the|every) (?:first )?(?:deposit|stake|investment|purchase|payment|pot)\b|\bchoose (?:from )?a (?:hamper|hotel|gift|case|weekend|bottle|voucher)\b|\b“money” that isn't (?:theirs|yours)\b
+	region
p	\b(?:account|trade|trading|invest\w*|crypto\w*|CFDs?|lend\w*|loans?|buy|deposit|bitcoin|ether|coins?|tokens?|shares)\b
-	sentence
p	\b(?:report|issue|book|booklet|subscription|letter|magazine subscriber)\b
C	ltaf-offer	an offer of a long-term asset fund	product-risk
k	product	ltaf
d
p	\blong[- ]term asset funds?\b|\bLTAFs?\b
C	mica-marketing	marketing of a crypto-asset	product-risk
d
p	\b(?:crypto-?assets?|tokens?|stablecoins?)\b“gap”\b(?:offer|sale|pre-?sale|be bought|for sale|swap|public|white paper|listing|launch)\b|\b(?:offer|public sale|sale|pre-?sale|launch|swap)\b“gap”\b(?:crypto-?assets?|tokens?|stablecoins?)\b
+	region
p	\b(?:token|white paper|crypto-?asset|blockchain|wallet|coin|stablecoin)s?\b
d
p	\bcrypto-asset marketing communication\b
d
p	\b(?:swap|exchange|buy|get|trade)\b“gap”\bfor (?-i:[A-Z]{2,6})\b
+	region
p	\b(?:token|white paper|crypto|blockchain|wallet|coin)s?\b
C	mica-paper-to-come	a white paper that is still to come	product-risk
d
p	\bwhite ?papers?\b“gap”\b(?:is with (?:our|the) (?:lawyers?|counsel|solicitors?|regulator)|(?:will|should|is going to) (?:be|follow|come|go|appear|land)|to follow|follows|is (?:being|still being|nearly|almost|not (?:yet )?(?:out|up|ready|published|finished|done)|in draft|on its way|coming|due|expected|pending|under way)|coming soon|not (?:yet )?(?:been )?(?:published|notified|finished)|later this|next (?:week|month|quarter|year|spring|summer|autumn|winter)|some ?time in|after the (?:presale|sale|launch|listing))\b
-	sentence
p	\b(?:has been|was|is) published\b
d
p	\b(?:no|without an?y?|before (?:the|a|our)|ahead of (?:the|our)|we(?:'ll| will) (?:publish|post|release|write) (?:the|a|our)|writing (?:the|our)|finishing (?:the|our)) white ?paper\b
+	region
p	\b(?:tokens?|coins?|presale|pre-sale|crypto\w*)\b
-	sentence
p	\b(?:required|needed|exempt|obliged)\b
C	nft-offer	an offer of non-fungible or other tokens outside the crypto regime	product-risk
k	product	nft
d
p	\b(?:NFTs?|non-fungible tokens?)\b
-	sentence
p	\b(?:are NFTs dead|NFTs? (?:are|is) (?:dead|over)|not an NFT)\b
d
p	\bmint (?:now|yours|today|price|opens?|date|pass)\b|\b(?:season|collection|drop|birds?|apes?) (?:one |two |three )?(?:minted|mints)\b|\bfloor (?:is|price)\b
+	region
p	\b(?:mint(?:ed|s|ing)?|floor|token|collection|wallet|chain)\b
C	nmmi-offer	an offer that may not be made to ordinary retail readers	product-risk
k	product	nmmi
d
p	\b(?:mini-?bonds?|loan notes?|speculative illiquid|unregulated collective|UCIS|property bonds?|bullion bonds?|fixed[- ]return bonds?|high[- ]yield bonds? (?:for|with|from)|asset-backed bonds?|secured (?:property |income )?bonds?)\b
+	region
p	(?<!\w)(?:earn|pays?|collect|income|invest|interest|year|“pct”|information memorandum|minimum)(?!\w)
-	sentence
p	\b(?:not|never|\w+n't) (?:a |an )?(?:mini-?bonds?|loan notes?)\b
p	\b(?:listed|retail bond|ORB)\b
p	\bbond funds?\b
p	\bwhat is a\b
-	region
p	\bhigh net worth\b
p	\bsophisticated investors?\b
d
p	\b(?:storage (?:pods?|units?)|forestry plots?|car park(?:ing)? spaces?|parking (?:bays?|spaces?)|hotel rooms?|student (?:pods?|rooms?)|care[- ]home rooms?|burial plots?|teak|agarwood|truffle plantations?|carbon credits?|woodland shares?)\b
+	region
p	\b(?:return(?:ed|s)?|income|yield|invest\w*|earn|rent|pays?|resold|buy-?back|per annum|a year)\b
+	sentence
p	(?<!\w)(?:invest\w*|income|returns?|yield|earn|pays?|“pct”|own|lease|buy|guaranteed)(?!\w)
-	sentence
p	\b(?:REIT|listed|shares of|operator)\b
d
p	\b(?:(?:fixed|high)[- ](?:rate|income|interest|term|return|yield)|(?:“number-word”|“count”)[- ]year|(?:property|asset|land|home|solar|loan)[- ]backed|secured|unlisted|unsecured|bridging(?:[- ]loan)?|litigation|development|care[- ]home|hotel|solar|wind|green|eco|growth|income|our|brewery|farm|rental|the (?-i:[A-Z]\w+)) (?:[\w-]+ ){0,3}?(?:loan )?(?:notes?|bonds?|debentures?|loan stock)\b(?! (?:that|which) (?:the|your) (?:bank|fund))
+	sentence
p	(?:“pct”)
+	region
p	\b(?:from £|minimum|invest from|apply|open to|anyone|everyone|savers|to fund (?:our|the)|our (?:\w+ ){0,2}(?:company|homes|project|brewery|farm|notes?|bonds?|development)|lend (?:to )?(?:us|our)|invest in|get your money|paid quarterly|for (?:three|two|four|five) years|a month)\b|£\d
-	sentence
p	\b(?:gilts?|Treasury|government|sovereign|corporate|premium bonds?|savings bonds?|Bank of England|AER|bank|building society)\b
-	region
p	“deposit”
p	\b(?:FSCS|London Stock Exchange|main market|listed (?:bond|on)|ORB|retail bond|bond funds?|unit trusts?|OEIC|ETFs?|high net worth|sophisticated investors?|certified|professional (?:clients|investors))\b
d
p	\b(?:debentures?|loan stock|litigation funding|invoice finance|bridging (?:loans?|finance)|development finance)\b
+	sentence
=	717
+	region
p	\b(?:invest|lend|from £|minimum|open to|our|apply|savers)\b
-	sentence
p	\b(?:Wimbledon|rugby|stadium|golf|borrowers? pays?|mortgage rates?)\b
-	region
=	720
p	\b(?:FSCS|London Stock Exchange|peer-to-peer|P2P|investment trust|listed|ETFs?|high net worth|sophisticated investors?|professional (?:clients|investors))\b
C	no-access	a product that is shut for a time	product-risk
d
p	\b(?:no (?:way (?:to|of) (?:get(?:ting)? (?:at|to) (?:it|your money)|cash(?:ing)? in|withdraw\w*|tak(?:e|ing) (?:it|your money) out)|(?:early )?(?:withdrawals?|access|encashment)(?: (?:to|of) (?:it|your money|the money))?(?: is| are)?(?: possible| allowed| permitted)?)|(?:can't|cannot|can not|may not|won't be able to) (?:get at|touch|withdraw|cash in|take out|get (?:it|your money) (?:out|back))|locked (?:in|up|away)|(?:money|capital|savings) (?:is|are|stays?|must stay|has to stay) (?:put|in|locked|tied up))\b“gap”\b(?:before|until|till|for (?:the )?(?:full |whole |next )?(?:“count” |“number-word” )(?:and a half )?(?:years?|months?)|during)\b
+	region
p	\b(?:bond|fund|plan|invest\w*|savings?|deposit|tracker|policy|term|shares)\b
d
p	\bfor (?:those|all|the whole|the full|these) (?:“count” |“number-word” )?years? (?:it|your money|the money) (?:stays? put|is (?:locked|tied up|shut))\b
C	options-service	an options service or course	product-risk
k	product	options
-	sentence
p	\b(?:share|stock|employee) options?\b“gap”\b(?:scheme|plan|vest\w*|employer|company gives)\b
p	\b(?:CFDs|restricted options)\b
p	\bno other option\b
d
p	\b(?:trad(?:e|es|er|ers|ing)|buys?|buying|bought|sells?|selling|sold|writes?|writing|wrote|collects?|learn|using|play|playing) (?:[\w'-]+ ){0,3}(?:options|calls|puts|call options?|put options?)\b|\boptions? (?:play|plays|trade|trades|trading|trader|traders|contracts?|strateg(?:y|ies)|income|alerts?|service|course|school|premiums?|market|prints|desk|spreads?|flow|tickets?|work)\b|\b(?:calls and puts|puts and calls|covered calls?|option premiums?|call sweeps|credit spreads?|iron condors?|on a call (?:over|on)|call (?:over|on) an? |strike (?:price|,)|naked puts?|selling premium|options (?:class|account|club|room|tickets?))\b
+	region
p	\b(?:options?|strike|expiry|premium|puts?)\b
d
p	(?-i:\bOptions? (?:Academy|School|Room|Club|Insider|Alerts?|Trader|Masterclass|Bootcamp|Desk|Edge|Income|Weekly|Profits|Advantage))\b
d
p	^options,? |\bwhat a put is\b|\blisted options\b
d
p	\b(?:sell(?:ing)?|write|writing) (?:somebody|someone|them|him|her|others|other people|traders|speculators) the right to\b|\bthe (?:wheel|PAYCHECK TRADE|put-and-call)\b|\bany options account\b|\b(?:SELL|sell) the (?:lottery )?tickets\b
+	region
p	\boptions?\b
d
p	\b(?:sell|selling|write|writing|buy|buying) (?:a |the |an? \w+ )?(?:puts?|calls?)\b(?! (?:it|them|him|her|up|off|on hold|in|centre|for action))
+	region
p	\b(?:premiums?|strike|expir\w+|options?|shares?|stock)\b
-	sentence
p	\b(?:call (?:centre|for)|restricted options)\b
C	p2p-offer	an offer of peer-to-peer lending	product-risk
k	product	p2p
-	sentence
p	\bpeer-to-peer (?:payments?|file|network)\b
d
p	\b(?:peer-to-peer|P2P|crowd-?lending|marketplace lending|person-to-person)\b“gap”\b(?:lend\w*|loans?|invest\w*|platform|account|ISA)\b|\bpeer-to-peer lend\w+|\binnovative finance ISA\b|\bIFISA\b
d
p	\b(?:lend|lends|lending)\b (?:[\w'-]+ ){0,4}?(?:to|money to|directly)\b (?:[\w,'-]+ ){0,6}?(?:her|him|them|businesses|borrowers|bakeries|boatyards|potteries|companies|homeowners|landlords|developers|people|firms|shops|farmers|small|local|British|traders|owners|directly)\b
+	region
p	\b(?:lenders|loans?|lend|borrowers?|interest|earn)\b
-	sentence
p	\bbonds?\b
p	\bbanks? lend
p	\b(?:nobody|no one|won't|refuse)\b
d
p	\b(?:fund|funding|back|backing|finance|financing) loans?\b|\b(?:start|begin) lending\b|\blend(?:ing)? from “price”\b
+	region
p	(?<!\w)(?:interest|earn|lend|lending|invest\w*|“pct”)(?!\w)
-	sentence
=	745
d
p	\bpays? (?:it|you|the money|the loan|your money) back (?:with|at|plus)\b
+	region
p	\b(?:lend|loan|borrow\w*|interest|“pct”)
-	sentence
p	\b(?:bank|bond|note)\b
d
p	\b(?:our|the) lenders (?:earn|have earned|make|get|receive)\b|\bloan book\b|\bbrowse the loans\b|\b(?:choose|pick) (?:each|the|your own) loans?\b
+	region
p	\b(?:lend|lenders)\b
d
p	\byou lend\b|\blend (?:to|your money to) (?:a |the )?(?:[\w-]+ )?(?:bakers?|bakery|brewer(?:y|s)?|builders?|farmers?|shops?|shopkeepers?|small (?:firms|businesses)|businesses|borrowers?|developers?|landlords|homebuyers)\b
+	region
p	(?:“pct”|\b(?:interest|earn|lenders?|repay|paid back|borrows?|loan)\b)
-	sentence
p	\b(?:banks?|library|books?|mortgage lender)\b
C	past-performance	a past result	past-performance	simulated-performance
-	block
p	^(?:source|notes?)\b[^.]{0,40}$
-	sentence
p	\beach of which has\b
p	\b(?:companies|firms|shares|stocks|businesses) (?:that|which) have (?:raised|paid|cut|grown)\b
d
p	\b(?:“rose-past”|“made-past”)\b(?! (?:by |to )?(?:law|hand))(?:(?!\b(?:aim|target|forecast|expect|tax|fee|charge))(?:[^.!?;]|\.(?=\d))){0,70}?(?:“pct”|“multiple”)
+	region
=	160
-	sentence
=	168
p	\b(?:fees?|charges?|commission|discount|off the price|VAT|deposit) (?:of|is|was|are|from)\b
p	\b(?:will|could|may|might|should|would) (?:have )?(?:be|double|treble|rise|go|return|make|reach)\b
p	\b(?:forecasts?|projections?|projected|targets?|targeting|price target)\b
d
p	(?<!gave )(?<!give )(?<!given )(?<!giving )(?<!gives )\b(?:up|ahead|higher|risen|grown|gained) (?:by )?(?:more than |over |nearly |almost |an? |some |around |about )*(?:“pct”|“multiple”)
+	region
=	160
-	sentence
=	168
p	\b(?:bond|gilt|government|Treasury|10-year|ten-year|interest|mortgage)s?\b“short-gap”\b(?:yields?|rates?)\b|\byields? on\b
p	\bup to “pct”
p	\b(?:could|would|will|may|might|should) (?:be|go|have)\b
=	764
d
p	\b(?:“made-money”|turned|up|ahead|richer|pocketing) (?:(?:by|me|us|him|her|them|a|an|some|just|over|nearly|almost|more than|around|about|profits? of|gains? of|cool|tidy|whopping|further|extra|another|myself|out)\s)*“money”(?! (?:loan|mortgage|contract|order|grant|deal|per ton|for charity|for))
+	region
=	160
+	block
p	\b(?:I|I'm|I've|my|our|we|he|she|his|her|their|members?|readers?|subscribers?|clients?|followers?|investors?|traders?|contract|account|lot|retired|pensioner|(?:one|single) (?:afternoon|morning|day|week|month|trade|play))\b
-	sentence
=	168
p	\b(?:charity|donat|prize money|salary|wages|turnover|funding|round|raise)\b
p	\b(?:could|would|will|may|might|should) (?:have )?\w+
p	\b(?:costs?|priced?|fee|subscription|worth of)\b
d
p	(?<!gave )(?<!give )(?<!given )(?<!giving )(?<!gives )\b(?:up|ahead|higher|risen|rose|grown|gained|climbed|jumped|added|put on) (?:by )?(?:more than |over |nearly |almost |about )*(?:half(?! (?:a|an|past|price|of|the|year|term|time|empty|full)\b)|“fraction”|a half)\b
+	region
=	160
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|portfolio|fund|trust|price|position|holding|it|they|recommendations?|money|stake|year|we|I|list)\b
-	sentence
=	168
p	\b(?:could|will|may|might|would|should)\b
p	\b(?:costs?|bills?|fees?|tax|price of)\b
d
p	(?:“pct”|“multiple”) (?:up|ahead|higher|better off|to the good|in (?:profit|front|the black|the money)|richer)\b
+	region
=	160
-	sentence
=	168
=	764
p	\b(?:could|will|may|might) (?:be|have)\b
d
p	(?<!from )(?<!was )“money” (?:up(?! (?:from|to))|ahead|better off|richer|in profit|(?:of )?(?:pure |clear |clean )?profits?|to the good|in the black)\b
+	region
=	160
-	sentence
p	“operating”
p	\b(?:could|would|will|may|might|pre-?tax|operating|net|annual) (?:have )?
d
p	(?:(?<!^)(?<![.!?:] )(?<!how to )(?<!\bto )(?<!and )\bturn|\b(?:turned|turns|turning)|\b(?:grew|grown|transformed|converted|took|taken|parlayed|saw|swelled|built|ride|rode|nursed))\b“short-gap”(?:“money”|a (?:modest|small) [\w ]{1,20})“gap”\b(?:into|to|become|became)\b“short-gap”(?:“money”|a (?:quarter|half) of a million|a fortune|a (?:six|seven)-figure)
+	region
=	160
-	sentence
=	168
p	\bwould (?:have|now)\b
p	\b(?:could|will|may|might|can) (?:turn|grow|become)\b
d
p	\b(?:put|invested|staked|risked|started with|bought|began with)\b“short-gap”“money”[^!?]{0,90}?\b(?:it was|is now|are now|was|became|now|worth|had|sold|grew to|turned into)\b“short-gap”“money”
+	region
=	160
-	sentence
p	\bwould\b
p	\bif you\b
p	\bhad you\b
p	\bsuppose\b
=	781
d
p	\b(?:picked|tipped|recommended|flagged|spotted|named|put|bought|told|alerted|found|backed|chose|selected|highlighted|entered|got|shared|called|crossed|added|in)\b[^!?]{0,120}?\b(?:at|for|below|under|around|just|was) (?:a |just |only |about |around |split-adjusted )*“price”[^!?]{0,110}?\b(?:at|now|today|since|hits?|reached|touch(?:ed)?|peaked|climb(?:ed)? to|went (?:on )?to|topped|over|to|worth|above|past|trades?|trading|sold) (?:at |for |over |above |around |about |past |as high as |more than |nearly |out at |it out at |trades |it trades |it is |they are |worth )*“price”
+	region
=	160
-	sentence
p	\b(?:minimum|ticket|per month|a month|a year|each|subscribe|subscription|renew\w*|instead of|postage)\b
=	787
=	168
d
p	\b(?:sold|bought|entry|exit|buy price|sell price)\b[ :]{1,2}(?:at |for )?“price”[^!?]{0,30}?\b(?:sold|bought|entry|exit|now|today)\b[ :]{1,2}(?:at |for )?“price”
d
p	\b(?:ride|rode|followed|took|caught|held|watched)\b“gap”\bfrom (?:just |only |under |about )?“price” (?:to|up to|all the way to) (?:over |nearly |more than )?“price”
d
p	\b(?:from|at) (?:just |only |under |about |around )?“price” to (?:over |more than |nearly |about |a high of |as high as |almost )?“price”
+	region
=	160
-	sentence
p	\b(?:cost|costs|fee|fees|ranges?|ranging|between|balances?|deposits?|loans?|accounts? (?:of|with)|sizes?|salar(?:y|ies)|limits?|minimum|instead|subscription|membership|tickets?|month|rates?|charges?|commission|could|will|may|might|target|expect\w*|forecast\w*)\b
=	781
d
p	\b(?:told|urged|tipped|recommended|bought|backed|alerted|flagged|picked|spotted|named)\b“gap”\b(?:at|when it was|when it (?:traded|cost|stood) (?:at|for)?|below|under|for|back at) (?:just |only |a mere |a measly |barely )(?:a )?“price”
+	region
=	160
-	sentence
p	\b(?:minimum|per month|a month|a year|subscribe|subscription|renew\w*|trial)\b
d
p	“money”“short-gap”\b(?:had |has |have |soon |quickly |later )?(?:became|become|turned into|grew (?:in)?to|grown (?:in)?to|swelled to|mushroomed (?:in)?to|ballooned (?:in)?to|snowballed (?:in)?to|compounded to) (?:a |an |more than |over |nearly |almost |just |some |about )*“money”
+	region
=	160
-	sentence
p	\b(?:would|could|will|may|might|if|had you)\b
=	781
d
p	\b(?:I'm|I am|we're|he's|she's|they're) (?:now |already |currently )?(?:up|ahead) (?:by )?(?:over |more than |nearly |almost |about |some )?(?:“money”|“pct”|\d[\d,.]* ?k\b)
+	region
=	160
d
p	\b(?:tipped|spotted|recommended|flagged|alerted|told|urged|picked|discovered|backed)\b (?:[\w'&]+ ){1,7}?(?:at|below|under|for) (?:around |about |less than |roughly )?“price”
+	region
=	160
+	sentence
p	\b(?:he|she|I|we|they|readers|members|subscribers|followers|clients|letter|service|analysts?)\b
-	sentence
p	\b(?:minimum|per month|a month|a year|subscribe|subscription|renew\w*|trial|target|brokers?|Jefferies|Goldman|UBS|Barclays|could|will|may|would)\b
=	168
d
p	“money”“gap”\b(?:is|are|has become|have become|became|grew to|has grown to|turned into) (?:(?:now |today |already )*worth|now|today) “short-gap”“money”
+	region
=	160
-	sentence
p	\b(?:would|could|will|may|might|if|estimated|expected)\b
=	781
p	\b(?:minimum|fee|fees|cost|costs|price|renews?|limit|allowance)\b
d
p	\b(?:has|have|had|'s|'ve) (?:[\w'-]+ ){0,3}(?:doubled|trebled|tripled|quadrupled|soared|rocketed|skyrocketed|exploded|surged)\b|\b(?:shares?|stock|pick|tip|price|fund|portfolio|list|stake|money|account|value|coin|token)s? (?:[\w'-]+ ){0,2}(?:doubled|trebled|tripled|quadrupled|soared|rocketed|skyrocketed)\b|\b(?:seen|saw|watched|watch) (?:[\w'-]+ ){1,4}(?:double|treble|triple|quadruple|soar|rocket|multiply)\b
+	region
=	160
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|prices?|funds?|portfolios?|investments?|money|stakes?|values?|coins?|tokens?|lists?|trusts?|positions?|accounts?|index|holdings?|bitcoin|it|they)\b
-	sentence
=	781
p	\b(?:could|will|may|might|would) (?:have )?(?:soon )?\w+
p	\b(?:orders|readership|bills|rent|prices for|mortgage|demand|output|staff|membership)\b
d
p	\b(?:bought out|taken over|snapped up|acquired|bid for)\b“gap”\b(?:premiums?|gain|profit)\b“short-gap”“pct”
+	region
=	160
-	sentence
p	\b(?:would|could|average)\b
d
p	(?:“pct”|\b“number-word”-?fold) (?:[\w'-]+ ){0,3}(?:gains?|returns?|profits?|winners?|growth|rise|increase|uplift|jump|surge|wins)\b
+	region
=	160
-	sentence
=	168
=	764
p	\b(?:could|would|will|may|might|should|can|aim\w*|target\w*|expect\w*|forecast\w*|project\w*|potential|seek\w*) 
p	\b(?:up to|any|of any|half of)\b“short-gap”“pct”
d
p	“pct” (?:in|within|inside|over) (?:just |under |only |less than |about |a little over |barely |little more than )?(?:the (?:past|last|previous) )?(?:“count”|a|an|the) (?:[\w'-]+ )?(?:minutes|hours|days|weeks|months|quarters|years|year|decade|week|month|sessions)\b
+	region
=	160
-	sentence
=	781
=	764
p	\b(?:could|will|may|might|should|aim\w*|expect\w*|fee of|bond|fixed|save|off|interest|cut|discount|rate of)\b
d
p	“big-pct” (?:on|from|with|since|for) (?:a|an|one|our|his|her|the|my|that|this|“year”|inception|launch|we|“month”)\b
+	region
=	160
-	sentence
=	781
=	764
p	\b(?:could|would|will|may|might|should|can|aim\w*|expect\w*|fee|charge\w*|relief|tax|taxman|owe|back|bond|fixed|interest|save|off|discount|of retail|accounts?|of our|premium)\b
d
p	\b(?:average|total|annuali[sz]ed|cumulative|closed|open|typical|median|mean|biggest|best|peak|top|overall|compound|realised|realized|actual|net|gross|historic(?:al)?)\b (?:[\w'-]+ ){0,3}(?:gains?|returns?|profits?|performance|growth|winners?|tip|trade|win|wins?)\b“short-gap”(?:“pct”|“multiple”)
+	region
=	160
-	sentence
=	168
=	764
p	\b(?:could|would|will|may|might|should|aim\w*|target\w*|expect\w*|forecast\w*|project\w*)\b
d
p	\b(?:gains?|returns?|profits?|winners?|wins)\b(?: of| like| as (?:high|large|big) as| including| such as|:| averaging| topping| over| in excess of| worth) (?:up to |over |more than |as much as |around |about )*(?:“pct”|“multiple”|“money”)
+	region
=	160
-	sentence
=	168
=	764
p	\b(?:could|would|will|may|might|should|can|aim\w*|target\w*|expect\w*|forecast\w*|project\w*|potential|tax|allowance|pre-?tax|seek\w*)\b
d
p	“big-pct” (?:on|from|with|in) (?-i:[A-Z][\w&]+)
+	region
=	160
-	sentence
=	168
p	\b(?:could|will|may|might|should|discount|off|save|relief|tax|target\w*|fell|down|drop\w*|invested|allocat\w+|stake|holds?|held|owns?|of (?:the|its) (?:fund|assets|portfolio))\b
d
p	\b(?:got|put|brought) (?:you|them|us|readers|members|subscribers|clients|followers|investors) (?:in|into|onto|out|out of)\b“gap”\b(?:at|before|ahead of|when|for)\b
+	region
=	160
-	sentence
=	451
d
p	\b(?:members|readers|subscribers|we|I|clients|investors|followers|he|she|they) (?:who )?(?:got in|bought in|piled in|jumped in|were in|loaded up|climbed aboard)\b“gap”\b(?:at|before|for|when|on)\b
+	region
=	160
-	sentence
=	451
d
p	\b(?:tipped|alerted|warned|pointed) (?:us|me|him|her|them|you|readers|members|subscribers)\b“gap”\b(?:crash|low|top|bottom|rally|collapse|bull market|bear market|boom|surge|rebound|sell-off)\b
+	region
=	160
-	sentence
=	451
d
p	\b(?:received|been paid|paid out|earned|distributed|returned|paid)\b“short-gap”“money”“gap”\b(?:to date|so far|since (?:“year”|launch|inception|we)|in (?:interest|dividends|profits?|income|returns)|to (?:our )?(?:investors|lenders|members|holders))\b
+	region
=	160
-	sentence
=	168
p	\b(?:will|could|may|tax|fees?|charity|fine)\b
d
p	\b(?:average|actual|net|gross) returns? of “pct”“short-gap”(?:paid|to date|so far)
d
p	“pct”(?: ?\([^)]{1,30}\))?,? (?:and )?“pct”(?:,| and|;| \()
+	region
=	160
+	sentence
p	(?:\b(?:trades?|gain(?:s|ed)?|returned?|returns|winners?|profits?|tips?|picks?|closed|made|earned|banked|sold|paid|up|portfolios?|fund|price|model|year|years|shares)\b|“year”)
-	sentence
=	781
p	\b(?:fees? of|charges? of|commission of|APR|AER|could|deposit|scenario)\b
d
p	(?:“year”:? ?\(?[+-]?\d+(?:\.\d+)? ?%|[+-]?\d+(?:\.\d+)? ?% (?:\((?:to )?(?:“month” )?“year”\)|(?:to|in) (?:“month” )?“year”))(?:[^!?;]){0,12}?(?:“year”:? ?\(?[+-]?\d+(?:\.\d+)? ?%|[+-]?\d+(?:\.\d+)? ?% (?:\((?:to )?(?:“month” )?“year”\)|(?:to|in) (?:“month” )?“year”))
-	sentence
p	\b(?:fell|lost|dropped|declined|slipped) by “pct” in “year” and (?:by )?“pct” in\b
=	781
p	\b(?:inflation|interest|Bank Rate|CPI|tax)\b
p	\b(?:simulated|back-?tested|hypothetical)\b
d	cell
p	^[+-]?\d{1,3}(?:\.\d+)? ?%$
+	context
p	\b(?:twelve months to|12 months to|years? to|year ended|annuali[sz]ed|p\.a\.|one year|1 year|3 years|five years|5 years|10 years|since (?:launch|inception)|total return|fund|trust|portfolio|net of|after (?:fees|charges)|benchmark|our (?:picks|tips|trades)|gain|return|profit)\b
-	context
=	781
p	\b(?:fee|charge|commission|cost|spread|AER|rate|tax|model|simulated|back-?tested|hypothetical)\b
d
p	(?<![£$€\d.,])\b“count” (?:times |trades |tips |picks |calls )?(?:(?:out )?of|in) (?:(?:the|our|its|his|her|my|their|every|last|past) ){0,3}“count”\b
+	region
=	160
+	block
p	\b(?:“pick”|trade[sd]?|wins?|winning|profits?|profitable|green|black|money|gained|made|rose|risen|right|correct|ahead|beat(?:en)?|FTSE|market|index|up|closed|won|years?|quarters|months|weeks|approach|recommendations?|higher|record|tipped|wrote|written about)\b
-	sentence
=	781
=	451
p	\bwon?'?t\b
p	\b(?:lose|loses|losing|lost) money\b
p	\b(?:people|buyers|readers|adults|families|households|investors say|women|men|pensioners|lessons?|questions?|stars)\b
p	\b(?:seats|places|passes|copies|doctors|dentists|customers (?:would|say|recommend))\b
d
p	\b“count” (?:of (?:our|the|his|her|my|them|its) )?(?:“count” )?(?:[\w'-]+ ){0,3}(?:winners?|winning (?:trades?|picks?|tips?|years?)|profitable (?:trades?|picks?|years?|months?|exits?))\b
+	region
=	160
-	sentence
=	451
p	\b(?:will|prize|competition|draw|readers will win|lucky)\b
d
p	\b(?:eleven|“count”) (?:of (?:(?:them|these|those|which)|(?:our|my|his|her|their|last (?:year|quarter|month)'s|this year's|the|those) (?:[\w'-]+ ){0,2}?“pick”) )?(?:have |has |had |were |closed |all )?(?:made money|gone up|gained|risen|doubled|trebled|tripled|fallen by|beaten|finished ahead|closed (?:in|at) (?:a )?profit|ended (?:in|up)|turned a profit|received an approach|been (?:taken over|bought|bid for|acquired)|paid off|come good|rallied|soared)\b
+	region
=	160
-	sentence
=	451
=	781
d
p	\b(?:win|winning|success|strike|hit|profit) ?-?(?:rate|ratio|record|streak)\b
+	region
=	160
-	sentence
=	451
p	\bback-?test
d
p	(?:“pct”|\b“number-word” per cent) (?:accura(?:te|cy)|correct|right|of (?:the time|our (?:trades|tips|picks|calls)))\b|\b(?:accuracy|success|win) (?:rate )?of “pct”
+	region
=	160
-	sentence
=	451
=	853
p	\bpredicts?\b
d
p	\b(?:closed|sold|exited|banked|finished|ended|came out|come out|booked)\b“gap”\b(?:in profit|at a profit|in the (?:black|green|money)|a profit|ahead|green)\b
+	region
=	160
-	sentence
=	781
=	451
d
p	\b(?:not (?:a single|one)|no|never (?:once )?(?:had|made|suffered|lost|booked|posted|recorded)|hasn't (?:had|lost)|have(?:n't)? (?:never )?lost)\b“gap”\b(?:loss|loser|losing|lost a|down year|negative year|penny|cent|nickel|missed)\b
+	region
=	160
+	sentence
p	\b(?:year|trade|trades|since|month|quarter|ever|readers?|clients?|members?|record|never|one)\b
-	sentence
p	\b(?:could|would|may|might|protect|guarantee|insured)\b
p	\bno loss of\b
d
p	\b(?:go|gone|went|going|rise|risen|rose|grow|grown|increase[d]?|multipl(?:y|ied)) (?:up )?(?:in value )?(?:by )?(?:more than |over |nearly |almost |about )*(?:“count” times|(?:“count”|many|several)-?fold)\b
+	region
=	160
+	sentence
p	\b(?:seen|saw|has|have|had|'ve|went|rose|grew|since)\b
-	sentence
=	168
=	776
d
p	\b(?:growth|rise|gain|return|increase|profit|climb|jump) of (?:around |about |roughly |some |nearly |almost |over |more than |a little over )*(?:“pct”|“multiple”)(?: (?:a year|per year|per annum|each year|annually))?
+	region
=	160
+	sentence
p	\b(?:that's|that is|which is|makes|has|have|had|since|was|were|over|every year|saw|seen|showing|gave|an average|in (?:“year”|the last|just))\b
-	sentence
=	168
p	\b(?:could|would|will|may|might|should|assum\w+|expect\w*|forecast\w*|target\w*|aim\w*|project\w*|potential|inflation|GDP)\b
d
p	\b(?:lenders?|investors?|members?|clients?|readers?|customers?|borrowers?|backers)\b“short-gap”\b(?:in|out of) (?:a hundred|ten|every (?:hundred|ten)|100|10)\b|\b(?:got|had|received|been paid|earned) (?:back )?(?:every penny|all (?:of )?(?:it|their money)|their money)(?: back)?\b“gap”\b(?:since|so far|to date|with (?:interest|a profit))\b|\b(?:money|cash|income|payments?|premiums?) (?:coming|came|come|rolling|rolled) in\b“short-gap”\b(?:on|in|for) “count” of (?:the |our )?(?:last |past )?“count”\b
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might) 
p	\b(?:voted|say|believe|cannot)\b
d
p	\bwe'?(?:ve| have) (?:done|made|placed|called|tipped|closed|had) (?:“count”)[.,;!]? (?:and )?(?:all |every one of )?(?:“count”|every one|all)(?: of them)? (?:have |has )?(?:paid|won|worked|made money|came good|come good)\b|\b(?:and )?(?:“count”|all|every one) of them (?:have |has )?(?:paid|won|worked|came good|made money)\b
+	region
=	160
d
p	\b(?:gold|silver|bitcoin|oil|shares?|stocks?|small-?caps?|the market|miners?|it)(?:'s| has| have|'ve) been (?:on (?:one|a (?:tear|roll|run|charge)|fire)|flying|soaring|rocketing|the (?:best|star|standout)|unstoppable)\b|\bon (?:a (?:tear|roll|charge|winning run|hot streak))\b|\b(?:red|white)-hot (?:streak|run|form)\b
+	region
=	160
-	sentence
=	867
d
p	\bthe (?:members|readers|subscribers|clients|average member|typical member|traders|students)(?:'s?|s')? (?:average|typical|mean|median) (?:was|is|gain|profit|return|income|has been|take)\b“short-gap”(?:“money”|“pct”)|\b(?:members|readers|subscribers|clients) averaged?\b“short-gap”(?:“money”|“pct”)
+	region
=	160
d
p	\b(?:no\. ?1|number one|#1|best[- ]performing|top[- ]performing|top[- ](?:rated|ranked)|best performer|top performer|first quartile|top quartile|top decile|top of (?:its|the|their) (?:sector|class|league|tables?|peer group)|ranked (?:first|second|third|top|no|in the top|number|#|\d+(?:st|nd|rd|th))|topped (?:its|the|their) (?:sector|class|table|peer)|best fund|best trust|rated (?:first|top|no\. ?1|number one)|first in its (?:sector|class)|five[- ]star (?:fund|rated|record)|(?:rated|awarded|has|earned|given|a) (?:five|5|four|4) stars|market[- ]beating|index[- ]beating|benchmark[- ]beating|world-beating returns)\b
+	region
=	160
-	sentence
p	\b(?:aim\w*|target\w*|seek\w*|could|expect (?:it|them|this) to|will be|customer service|platform|app store|podcast|broker|phone|service)\b
d
p	\b(?:has|have|had|we|it|he|she|and|that|which|list|portfolio|fund|trust|system|strategy|record of|history of|consistently|to|of|\w+ly)?\s?\b“beat-past”\b (?:[\w%.-]+ ){0,5}?(?:“market”|market|indexes|professionals|fund managers|funds|peers|rivals|sector|inflation|average|experts|pros|Wall Street|the City|hedge funds|world shares|shares|equities|stocks|bonds|gilts|cash|gold|property)\b
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might|should|aims?|aiming|target\w*|seek\w*|try|tries|hopes?|designed|want|how to|learn|can)\b“short-gap”\b(?:beat|outperform)
p	\bno one (?:can|beats)
d
p	\b(?:left|leaves|leaving|put|puts|putting) (?:the )?(?:[\w&'-]+ ){0,2}?(?:“market”|market|index|indices|benchmark|peers|rivals|professionals|pros|funds|Wall Street|the City|sector|competition) (?:in the dust|in the shade|standing|trailing|far behind|for dead|to shame|behind)\b|\b(?:ran|run|running) (?:rings|circles) (?:a?round)\b
+	region
=	160
-	sentence
p	\b(?:could|will|may|might|would)\b
d
p	\b“count” (?:up|winners?|wins|gainers?|risers?|successes|profits)(?:,| and|;| against| to|,? with| versus| v) “count” (?:down|losers?|losses|fallers?|flat|failures|duds)\b
+	region
=	160
-	sentence
=	451
p	\b(?:seats|played|games|matches|drawn)\b
d
p	\b(?:portfolio|fund|strategy|system|service|list|picks|tips|trades?|trust|letter|selections|method|approach)\b(?: [\w-]+){0,2} (?:made|has made|have made|'s made) (?:money|a profit|a mint|serious money)\b
+	region
=	160
-	sentence
=	451
p	\b(?:never|not|n't) (?:once )?(?:made|has made)\b
d
p	\b(?:we|I|he|she|they|readers|members|subscribers) (?:were|was|got|have been|'ve been) (?:in )?(?:very )?early (?:to|in|on|into|with) (?:the )?(?-i:[A-Z][\w&]+)\b(?<!January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)
+	region
=	160
d
p	\b(?:readers|subscribers|members|investors|holders|followers|clients|shareholders|backers|those who|anyone who|everyone who)\b“gap”\b(?:(?:handsomely|richly|amply|well|nicely|lavishly) (?:rewarded|paid|compensated)|(?:done|did|doing) (?:very |rather |extremely |remarkably |so )?(?:well|nicely|handsomely) out of)\b
+	region
=	160
-	sentence
p	\b(?:could|will|may|might|would|should) be\b
d
p	\b(?:fund|trust|fund manager|manager|tipster|newsletter|tip ?sheet|stock-?picker|investor|analyst|trader|portfolio) of the (?:year|decade|month|century)\b
+	region
=	160
-	sentence
p	\b(?:shortlist\w*|nominat\w*|vote|voting|judges|ceremony)\b
d
p	\b(?:gone up|risen|increased|grown|appreciated|rose|went up|climbed) (?:in (?:value|price|worth) )?(?:every|each) (?:single )?(?:year|month|quarter|decade)\b
+	region
=	160
-	sentence
=	781
p	\b(?:would|could|will|fees?|costs?|bills?|tax)\b
d
p	(?:\b(?:plus|minus)|(?<!\w)\+) ?“pct”
+	region
=	160
-	sentence
=	781
p	\b(?:fee|charge|cash|base rate|Bank Rate|SONIA|inflation|CPI|RPI|target\w*|VAT|simulated|back-?test\w*)\b
-	context
p	\b(?:simulated|back-?tested)\b
-	region
p	\b(?:model results|hypothetical performance results)\b
d
p	\b(?:not one|none|not a single one|no (?:month|year|quarter|trade|position|investor|client))\b“gap”\b(?:in the red|under ?water|at a loss|down|a loss|lost)\b
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might)\b
=	781
d
p	\b(?:winners?|winning (?:trades?|tips?)|wins|gains|profits|successes|up (?:months|years))\b“short-gap”\b(?:for|to|against|out of) (?:every|each|“count”)\b|\b“count” (?:up|right|green) (?:and|to|against|for) “count” (?:down|wrong|red)\b
+	region
=	160
-	sentence
=	451
d
p	“price” (?:then|at the time|back then|that day)\b[^!?]{0,120}?“price”|“price”[^!?]{0,120}?\b(?:now|today|currently|these days|this morning|last (?:night|week|month|Friday|Tuesday)|on the screen|at the last count)\b[^!?]{0,40}?“price”|“price”[^!?]{0,120}?“price” (?:now|today|on the screen|this morning|at the last count)\b
+	region
=	160
+	block
p	\b(?:tips?|tipped|picks?|picked|bought|sold|put|recommended|shares?|stock|price|was|were|cost|stood|traded|name[ds]?|coin|token|wrote|changes? hands|changing hands)\b
-	sentence
p	\b(?:minimum|a month|a year|per month|subscri\w+|renew\w*|trial|fee|fees|charge\w*|instead of|usually|normally|postage|save|offer|deal|ticket|will be|could|expect|net assets)\b
=	787
=	168
d
p	\b(?:best|top|leading|number one|no\. ?1|outstanding|highest) (?:[\w'-]+ ){0,3}(?:fund|trust|portfolio|performer|manager|performance|tipster|returns?|stock ?picker|trader|newsletter|record)\b
+	region
=	160
-	sentence
p	\b(?:for you|choose|choosing|find|how to|which|compare|pick the|looking for|aim\w*|want|in class|interests?|offer|selection|buys?|by phone|service)\b
p	\b(?:could|will|may|might|should|can|would|aim\w*|expect\w*|forecast\w*|target\w*)\b
d
p	\b(?:dividends?|pay-?outs?|distributions?|coupons?|income|interest|payments?)\b
+	region
=	160
+	sentence
p	(?:\b(?:has|have|had|been|was|were|rose|grew|raised|paid|went)|'s|'ve)\b[^.!?]{0,90}?\b(?:each|every|consecutive|running|in a row|unbroken|straight|since (?:“month” )?“year”|(?:last|past) “count” years|“count” years)\b
-	sentence
p	\b(?:could|will|may|might|can|would|fall|falls|vary|tax|premium|subscription|fees?|market timing)\b
p	\bpaid (?:into|to you|to your|out (?:each|every|monthly|quarterly)|monthly|quarterly|each|every)\b
=	781
d
p	(?:\b(?:raised|increased|paying|grown|grew|gone up|rose|risen|maintained|held|lifted|boosted|covered|cut)|\b(?:has|have|had|'s|'ve|since|which|it|that) (?:[\w'-]+ ){0,3}paid)\b“gap”\b(?:dividends?|pay-?outs?|distributions?|coupons?|incomes?|interest|something|it)?\b“gap”\b(?:(?:every|each)(?: single)? (?:year|quarter|month|week|Friday|one)|(?:since|from) (?:“month” )?“year”|since (?:its |our )?(?:launch|inception)|(?:for|in|over) (?:the (?:last|past) |more than |each of the (?:last|past) |every one of the (?:last|past) |at least )?“count” (?:consecutive |straight |successive |unbroken )?(?:years|quarters|decades)|“count” (?:years|quarters|times) (?:running|in a row))\b
+	region
=	160
+	sentence
p	\b(?:dividends?|pay-?outs?|paid|distributions?|coupons?|income|interest|investors|holders)\b
-	sentence
p	\b(?:would|could|will|may|might) 
p	\b(?:fee|subscription|premiums?|tax(?![- ]free))\b
d
p	\b(?:dividends?|pay-?outs?|distributions?|coupons?|income)\b“gap”\b(?:has|have|had|was|were)\b“short-gap”\b(?:gone up|grown|risen|increased|been (?:raised|increased|paid|maintained|cut)|never|rose|grew)\b
+	region
=	160
-	sentence
p	\bmay\b
p	“operating” (?:rose|grew)
d
p	\b(?:never|not once|hasn't|has not)\b“short-gap”\b(?:missed|cut|reduced|suspended|skipped|defaulted on|late)\b“short-gap”\b(?:dividends?|pay-?outs?|payments?|coupons?|distributions?|it)\b
+	region
=	160
d
p	\b(?:unbroken|uninterrupted|progressive|consecutive)\b“short-gap”\b(?:dividends?|payments?|years|record|pay-?outs?|growth|increases)\b|\b“count” (?:straight|consecutive) (?:years|quarters|months|wins|winners|gains|positive)\b|\b“count” (?:years|trades|winners|wins|quarters|months) (?:running|in a row|on the trot)\b|\b“number-word” in a row\b
+	region
=	160
-	sentence
=	781
p	\bcold|rain\b
p	\b(?:come|comes|came|fallen|fell|run|ran|been) (?:up )?short\b|\b(?:shortfalls?|shortages?|deficits?|harvests?|crops?)\b
d
p	\b(?:proven|impressive|remarkable|outstanding|enviable|stellar|unrivalled|excellent|exceptional|strong|superb|long|verified|audited|incredible|extraordinary|phenomenal|consistent|solid|great|best|astonishing|unmatched) (?:[\w'-]+ )?(?:track record|performance record|record of (?:success|profits|performance|growth|returns)|investment record|performance)\b|\btrack record\b|\b(?:record|knack|history|reputation|gift|eye) (?:of|for) (?:[\w'-]+ )?(?:calling|picking|predicting|spotting|timing|finding|beating|making|delivering|identifying|uncovering|profits?|success)\b|\b(?:man|woman|analyst|investor|trader|economist|expert|guru|team|one) who (?:[\w'-]+ )?(?:predicted|called|foresaw|warned|spotted|saw|tipped)\b|\b(?:record|chart|figures|numbers|results|performance) speaks? for (?:itself|themselves)\b
+	region
=	160
-	sentence
p	\b(?:no|little|short|without a|poor) track record\b
=	180
d
p	\b(?:stellar|bumper|record|blockbuster|spectacular|banner|barnstorming|storming) year\b|\bstring of (?:winners|successes|big (?:wins|gains))\b|\bone winner after another\b|\bwinning streak\b|\bdone it again\b
+	region
=	160
-	sentence
=	781
d
p	\b(?:predicted|called|foresaw|forecast|warned of|picked|spotted|tipped|recommended|timed)\b“gap”\b(?:crash|collapse|bear market|dot-?com|credit crunch|financial crisis|bull market|bottom|crisis of|rally of|boom|ten-?baggers?|multi-?baggers?|winners?|biggest (?:winners|gainers|movers|stocks|tech stocks)|before (?:it|they|he|she|the (?:shares?|stock|price)) (?:soared|rose|shot|went|took|jumped|rocketed|surged|doubled|exploded|climbed|ran))\b
+	region
=	160
-	sentence
=	451
=	853
p	\bpredicted (?:that )?(?:on average )?“pct”
p	“system”\b“gap”\b(?:predicted|called|foresaw|forecast|picked|spotted)\b“gap”(?:“pct”|\bof the)
d
p	\b(?:had|gave|given|giving|got|offered|shown?|saw) “short-gap”\b(?:chance|opportunity|opportunities|shot) (?:to|at) (?:[\w'-]+ ){0,4}(?:“pct”|“money”|“multiple”|gains?|profits?|winners?)
+	region
=	160
+	sentence
p	(?:“pct”|“money”|“multiple”)
-	sentence
p	\b(?:could|will|now|today) (?:have|get|be)\b
d
p	\b(?:“count”|twice|double|triple|treble|\d+x) (?:times )?(?:(?:their|your|his|her|our|my|the|its) )(?:[\w'-]+ )?(?:money|stake|cash|investment|outlay|capital|initial|original|cost|issue price|purchase price)\b
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might|can|should|potential|aim\w*|lose)\b
p	\bback if\b
p	\b(?:with|take a view|leverage\w*|margin|trade|trading|go long|bet|deposit)\b“gap”\btimes your\b
d
p	\b(?:x ?\d+(?:\.\d+)?|\d+(?:\.\d+)? ?x)(?:,? (?:and )?|, ?)(?:x ?\d+|\d+(?:\.\d+)? ?x)\b
-	sentence
p	\b(?:could|will|may|might|leverage|P/E|earnings|sales|EBITDA|multiple of)\b
d
p	\b(?:made|making|walked away with|built|earned|banked|amassed|minted|created|netted) (?:[\w'-]+ ){0,3}(?:fortunes?|millions|a killing|a packet|a mint|life-changing|serious money|a lot of money|millionaires?|big (?:money|profits?|gains?|wins?)|huge (?:profits?|gains?)|money (?:back|every|in (?:each|every|all)))\b|\b(?:made|paid|won) back (?:my|their|his|her|the) (?:subscription|fee|cost)\b
+	region
=	160
-	sentence
p	\b(?:could|will|would|may|might|can|how to|to) (?:[\w'-]+ ){0,2}(?:make|making|build)
=	781
d
p	\b(?:went|gone) on to (?:[\w'-]+ ){0,4}?(?:double|treble|triple|quadruple|soar|rocket|gain|return|rise|climb|surge|deliver|make|become|hit|reach|touch)\b
+	region
=	160
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|recommend\w*|it|they|which|that|compan(?:y|ies)|funds?|readers?|members?|investors?)\b
-	sentence
=	168
p	\b(?:could|will|may|might|would|chief|minister|president|director|manager of|university)\b
d
p	\b(?:sitting on|sat on|banked|bagged|scored|locked in|cashed in|booked|took|hit|landed|grabbed|enjoyed|collected|closed(?: out)?(?: for)?) (?:an? )?(?:quick |easy |cool |fast |clean |straight |near |nice )*(?:double|treble|triple|quadruple|home run|windfall|big (?:win|gain))\b
+	region
=	160
-	sentence
p	\b(?:could|will|may|might|can)\b“short-gap”\b(?:sit|bank|bag|score|hit|land|grab)\w*
=	451
d
p	\b(?:nailed|called|timed|caught|picked|spotted|marked|rang the bell at) (?:(?:both|almost|nearly|exactly|to the day) )*(?:the )?(?:exact |absolute |very |precise )?(?:top|bottom|peak|lows?|highs?|turn(?:ing point)?|crash|bust|collapse)\b
+	region
=	160
-	sentence
=	451
p	\b(?:nobody|no one|impossible|can't|cannot|trying|try) (?:can |to )?(?:call|time|pick)\w*
d
p	\b(?:made|earned|making) (?:you|us|them|our readers|readers|members|subscribers|clients|investors|holders|shareholders) (?:good |serious |real |a lot of |proper |big |decent )?(?:money|a fortune|a packet|a profit|a killing)\b|\bclean sweep\b|\ball (?:of )?(?:(?:our|my|the) )?“count” (?:of )?(?:[\w'-]+ ){0,4}(?:closed|ended|finished|went|came out) (?:higher|up|in profit|ahead|at a profit|in the black)\b|\b(?:just|only|precisely|exactly|a mere) “count” (?:losing|down|negative|bad|loss-making) (?:years?|months?|quarters?|trades?|weeks?)\b|\b(?:made|earned) more (?:out of|from|on) (?:this|that|these|one) (?:one )?(?:idea|trade|share|stock|tip|investment)\b
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might|can) (?:have )?(?:make|made|earn)
=	781
d
p	\b(?:up|gains? of|rises? of|returns? of|profits? of|winners? of|made|gained|returned) (?:by )?\d+(?:\.\d+)?(?:,| and| or)(?: (?:and )?\d+(?:\.\d+)?,?)+ ?(?:%|per ?cent)
+	region
=	160
-	sentence
=	168
=	867
d
p	\b(?:told|warned|urged|begged|advised) (?:everyone|everybody|readers|clients|members|subscribers|followers|people|his|her|their|our|anyone who(?:'d| would) listen) (?:[\w'-]+ )?to (?:buy|sell|short|get (?:in|out)|load up|dump|bail out|pile in)\b
+	region
=	160
-	sentence
=	451
p	\b(?:broker|adviser|bank) (?:told|urged)\b
d
p	\b(?:readers?|members?|subscribers?|clients?|followers?|investors?|holders|those|we|I|they|he|she)\b“gap”\b(?:(?:well |now |comfortably |handily )*(?:in the money|quids in|sitting pretty|laughing|in clover|in the black|ahead of the game)|cleaned up|made hay|made out like bandits|did very nicely|done very nicely)\b
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might|can|'ll)\b“short-gap”\b(?:be|clean|make)
d
p	\b(?:more than |has |have |easily |already |already more than )(?:paid|earned) for (?:itself|themselves|the subscription|my subscription|membership)\b|\b(?:called|spotted|predicted|foresaw|saw|picked) (?:the|this year's|last year's) (?:[\w-]+ )?(?:rally|boom|bull run|surge|sell-?off|slump|bear market|bull market)\b(?: (?:coming|before|early))?|\b(?:our|my|the|his|her) (?:list|portfolio|picks?|fund|strategy|model|tips|selections|trust)\b“short-gap”\b(?:fell|dropped|lost|slipped|was down|were down|gave up)\b“short-gap”\b(?:just|only|a mere|barely|less than half|far less)\b
+	region
=	160
-	sentence
p	\b(?:could|would) (?:have )?
d
p	\b(?:early|first|original) (?:investors|backers|buyers|subscribers|holders)\b“gap”\b(?:made|turned|banked|retired|became|are sitting|have made|saw|got rich|earned)\b
+	region
=	160
d
p	(?<!\w)(?:\+ ?|(?:up|made|banked|caught|bagged|took|net|total(?: of)?:?) )\d[\d,.]* ?(?:pips|points|ticks)\b|\b“count” (?:pips|ticks) (?:up|banked|in profit|of profit|profit|so far|this (?:week|month)|last (?:week|month)|in (?:“month”|a (?:day|week|month)))\b|\b“count” (?:of (?:them|those|these) )?(?:all )?(?:hit|reached|made|struck|touched) (?:their |its |the |our |full |first |second |profit )*(?:targets?|TP ?\d?|take-?profits?|goals?)\b
+	region
p	\b(?:signals?|trad(?:e|es|er|ers|ing)|pips|forex|FX|tips?|picks?|room|alerts?|shares?)\b
-	sentence
=	451
p	\b(?:spreads?|stop(?:s|-loss)?|risk|aim\w*|per trade|commission)\b
p	\b(?:basis|percentage|loyalty|reward|data|index|FTSE|Dow|Nasdaq|market) ?points?\b
=	781
d
p	\b(?:put|stuck|invested|staked|started (?:off |out )?with|paid|popped|placed)\b (?:in )?(?:just |about |only |my |the |a |some )*(?:“money”|“number-word”(?:[- ]“number-word”)? (?:thousand|hundred|grand))[^!?]{0,140}?\b(?:taken|took|got|drawn|drew|pulled|cashed|had|brought) (?:(?:it|back|home) )?(?:out|home|back)\b (?:just |about |over |nearly |almost |more than )*(?:“money”|“count”\b)
+	region
=	160
+	block
p	\b(?:I|we|my|our|he|she|they)\b
-	sentence
=	787
=	788
=	790
=	781
d
p	\b“won-idiom”
+	region
=	160
+	sentence
p	\b(?:our|my|we|I|he|she|they|his|her|readers?|members?|subscribers?|followers?|clients?|investors?|holders|those who|everyone who|anyone who|traders?|funds?|trusts?|portfolios?|picks?|tips?|tipped|lists?|strategy|systems?|models?|service|desk|club|room|letter|shares?|stocks?|trades?|recommendations?|calls?|pension|money)\b
-	sentence
=	168
p	\b(?:could|would|will|may|might|should|can|about to|set to|ready to|poised|next|hope[sd]?|want(?:s|ed)?|if|until|unless)\b
p	\b(?:costs?|bills?|prices of|inflation|rents?|fees|debt|premiums?)\b“short-gap”\b(?:through the roof|stratospheric)
d
p	\b(?:paid for|paid off|bought|funded|financed|settled|cleared|covered|treated|built)\b (?:[\w'-]+ ){0,5}?“won-thing”\b
+	region
=	160
+	sentence
p	\b(?:tips?|tipped|picks?|trades?|trading|winners?|winnings|gains|profits?|dividends?|shares?|stocks?|portfolio|fund|service|signals?|system|letter|club|room|copper|gold|silver|coins?|bitcoin|options|members?|readers?|subscribers?|followers?|our)\b
-	sentence
p	\b(?:could|would|will|may|might|should|can|if|instead of|before you|this way|refer\w*|friends?|introduc\w+|loan|borrow\w*|lender|rent|compan(?:y|ies)|firm|plc|council|government)\b
d
p	\b(?:from|turned|turning|traded|swapped|parlayed)\b (?:[\w'-]+ ){1,4}?(?:to|into|for|in for) (?:a |an |the |her |his |their |our |one )?(?:[\w-]+ ){0,2}?“won-thing”\b
+	region
=	160
+	sentence
p	\b(?:tips?|tipped|picks?|trades?|trading|winners?|gains|profits?|dividends?|shares?|stocks?|portfolio|fund|service|signals?|system|letter|club|he|she|I|they|reader|member|subscriber|pensioner|teacher|nurse|plumber)\b
-	sentence
p	\b(?:could|would|will|may|might|should|can|move|commute)\b
d
p	\b(?:in the black|in clover|under water|underwater|above water|in the money|deep in profit|sitting pretty|showing a profit|showing green|in front)\b
+	region
=	160
+	sentence
p	\b(?:our|my|we|picks?|tips?|tipped|list|portfolio|recommendations?|holdings?|readers?|members?|subscribers?)\b
-	sentence
=	781
p	\b(?:could|would|will|may|might|should|can|loss|losses|losing)\b
d
p	\b(?:a |an |another |two |three |four )?(?:year|month|week|lifetime)s?'? (?:of )?(?:salary|wages|pay|pension|income|rent) in (?:a|an|one|two|three) (?:single )?(?:afternoon|morning|day|week|trade|month|lunch(?:time)?|hour)s?\b
+	region
=	160
-	sentence
p	\b(?:could|will|may|might|would|can)\b
d
p	\b(?:“count”|\d+\.\d+)(?: and a (?:half|quarter|bit))?(?: or “count”)? times (?:over\b|what|as much as|the (?:price|sum|money|amount|stake)|their|its|your|our|my|his|her)\b“short-gap”\b(?:gave|paid|cost|put|spent|laid out|invested|stake[d]?|outlay|money)\b|\bevery (?:pound|dollar|euro|penny|quid|tenner|hundred|thousand)\b“short-gap”\b(?:became|becomes?|had become|has become|turned into|came back as|is now|was|are now|grew (?:in)?to)\b (?:“count”|“money”|nearly|almost|more than)
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might|can|should|salary|fees?|loan|subscription)\b
d
p	\b(?:walk(?:ed|s)|march(?:ed|es)|nudged|pushed|took|taken|takes|moved|carried|lifted|ran|grew|bumped|nursed|rode|sent|brought|fattened|stretched|swelled|whisked|drove) (?:[\w'-]+ ){0,4}?“money” (?:up |all the way |clean |right )*(?:to|into|past|over) (?:[\w'-]+ ){0,5}?“money”
+	region
=	160
-	sentence
=	168
p	\b(?:could|would|will|may|might|can|should|salary|rent|price of|fees?|limit|threshold)\b
d
p	\b(?:start(?:ed|s)|began|begins|open(?:ed|s)|came in|turned up|arrived) (?:[\w'-]+ ){0,4}?with (?:just |only |barely )?“money”“gap”\b(?:end(?:ed|s)?|finish(?:ed|es)?|left|came out|walked out|walked away|closed|now has|has now|went home)\b
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might|can|should)\b
d
p	\b(?:all|every one of (?:the|our|them)) (?:“count”|of (?:them|these|our \w+)) (?:of (?:them|these) )?(?:have |has |had |were |was )?(?:come (?:home|back|good)|came (?:home|back|good|in)|paid (?:back|out|off|up|in full)|repaid|redeemed|returned|delivered|won|made money|in profit|up|ahead|matured|paid)\b|\b“count” (?:[\w'-]+ )?(?:tickets?|trades?|tips?|picks?|calls?|plays|signals?|alerts?|positions?|shares|ideas|loans?|notes?)[.,;:] (?:only |just )?(?:“count”|one|no|zero|not one)(?: (?:dud|loser|loss(?:es)?|miss|flop|clunker|turkey|lemon|bad (?:one|apple)|default|failure|stinker|wrong|went wrong|died|defaults)s?)\b|\b(?:“count”) (?:came|come|went|gone) (?:home|out|back) (?:fatter|richer|winners?|ahead|smiling|with (?:more|a profit|gains)|in profit|heavier|bigger)\b
+	region
=	160
-	sentence
=	978
d
p	\bof (?:the|our|his|her|my|their|its|those|these|all|all the) “count” (?:[\w'-]+ ){0,7}?(?:closed|sold|made|tipped|picked|recommended|issued|sent|called|placed|taken|wrote|written|named|booked|opened|traded)\b,? “count”\b
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might|should)\b
=	781
d
p	\b(?:has|have|had|hasn't|haven't|never|not)(?:n't| not| never)? (?:ever |once |yet )?(?:skipped|missed|cut|dropped|failed to (?:make|pay)|been late with|short-?changed)\b (?:a |an |one |any |its |their |his |her )?(?:single )?(?:[\w-]+ )?(?:check|cheque|payment|payout|dividend|coupon|distribution|month|quarter|pay ?day|beat)\b
+	region
=	160
-	sentence
=	781
p	\b(?:could|would|will|may|might|should|board|company's)\b
d
p	\b(?:has|have|had|'s|'ve) (?:[\w'-]+ ){0,3}?(?:paid|done|put on|been good for|given|made|returned|averaged|managed|notched|handed|earned|turned in|come in at|come to|risen|gained|grown|climbed|put in|delivered|had)\b“short-gap”(?:“pct”|“multiple”|“fraction”|\b(?:\d+(?:\.\d+)?|“number-word”) (?:a|per) (?:year|month|cent)\b)
+	region
=	160
+	sentence
p	(?:\b(?:since|for|over|in|every|each|so far|to date|out of us|after (?:losses|fees|charges|costs)) ?\b|“year”)
-	sentence
p	\b(?:could|would|will|may|might|can|should|shall|'ll|ought|expect\w*|aim\w*|target\w*|forecast\w*|project\w*|potential|if|suppose)\b
p	\b(?:fees?|charges?|commission|costs?|deposit|minimum|relief|tax|discount|off|spread|rate|interest|inflation|yields?|retail|accounts? lose|of (?:the|its|our) (?:fund|portfolio|assets|company|shares|adults|people|readers|order)|owns?|holds?|stake in|loan[- ]to[- ]value|LTV|deposit|sales|revenue|turnover|profits? (?:rose|fell|were|up)|margins?|GDP|wages|rents?|APR|AER|gross domestic)\b
=	168
d
p	\b(?:“pct”|“multiple”) (?:a year|per year|per annum|p\.a\.|annually|a month|each year)?[^.!?;]{0,30}?\b(?:along the way|since “year”|since (?:we|the|it|they|launch|inception|day one)|for a decade|for “count” years|over “count” years|out of us)\b
+	region
=	160
-	sentence
=	986
=	987
=	168
d
p	\bplus (?:\d+(?:\.\d+)?|“number-word”(?:-“number-word”)?)\b(?! (?:VAT|p&p|postage|years?|other|more|free|bonus))
+	region
=	160
+	sentence
p	\b(?:closed|was|were|year|quarter|month|plays?|trades?|market|index|finished|ended|worst|best|returned|positions?|picks?|tips?)\b
-	sentence
=	986
p	\b(?:fees?|cash plus|base rate plus|inflation plus|£\d+ plus)\b
d
p	\b(?:at|for|was|were|stood at|liked (?:it|them)? ?at|cost|with|paid|went out at) (?:just |only |a mere )?“price”[^!?]{0,70}?[.;,] [^.!?]{0,50}?\b(?:now|today|tonight|this (?:morning|week|month)|at present|these days|(?:it|they|she|he)(?:'s|'re| is| are| has)|change hands|pay|stands? at|trades?)\b[^.!?]{0,20}?“price”
+	region
=	160
+	block
p	\b(?:readers?|letter|folder|tipped|told|buy|liked|shares?|fund|portfolio|list|members?|subscribers?|it|they)\b
-	block
p	\b(?:subscription|a year|a month|per month|ticket|postage|renews?|half price|usually|normally|instead of|minimum|instalments?)\b
-	sentence
=	986
d
p	“price”[.;,:] (?:It|They|She|He|That|which|The (?:price|shares?)) (?:was|were|had been|stood at|cost) (?:just |only |a mere |at )?“price”
+	region
=	160
-	block
p	\b(?:subscription|a year|a month|renews?|half price)\b
d
p	\b(?:shares|stock|ones?|those|things?|it|them) (?:that |which )?(?:we|I|he|she) (?:liked|tipped|wrote (?:up|about)|bought|picked|named|sent out|told you about|flagged) (?:at|for|when (?:it was|they were))? ?“price”
+	region
=	160
d
p	\b(?:not|never|n't|no) (?:yet |once |ever )?(?:had|seen|suffered|posted|known|booked) an? (?:single )?(?:down|losing|bad|negative|red|loss-making|poor) (?:quarter|month|year|week|trade|day)\b|\b(?:our|his|her|my|its|the) (?:worst|best) (?:year|month|quarter|trade|pick|tip)\b“short-gap”\b(?:was|is|returned|made|gained|lost|went)\b|\b“count” (?:months?|weeks?|quarters?|years?) (?:up|ahead|in profit|green)\b|\b“count” up,? (?:and )?“count” (?:down|flat)\b
+	region
=	160
-	sentence
=	986
=	781
d
p	\b(?:all|both|each|every one) (?:“count” |of (?:them|these|those) )?(?:have |has )?(?:been good to us|been kind to us|done well|come off|come right|worked|paid|made us money)\b|\b(?:has|have|'s|'ve) (?:been paid on the nail|paid (?:its|their|our|his|her) (?:investors|backers|holders|lenders|members) back|called (?:all|every|each)|been right (?:on|about|“count”))\b|\b(?:made|earned|had) enough (?:from|out of|on) (?:it|them|this|these|our|the)\b“short-gap”\bto\b|\bhas had a (?:very |really |pretty )?(?:good|fine|splendid|cracking|bumper|lovely) (?:year|run|time|decade|month)\b|\b(?:out of|rid of|clear of|shot of) (?-i:[A-Z]\w+) (?:a |one |“count” )?(?:day|week|month|year)s? before\b|\b“count” (?:are|is|stand) worth (?:more|twice|double|three times)\b|\bgot (?:more than |nearly |almost )?(?:twice|double|three times|four times) what (?:he|she|they|it)\b
+	region
=	160
-	sentence
=	986
d
p	\b(?:trebled|doubled|tripled|quadrupled|multiplied) (?:their|his|her|our|my|its|your) (?:stake|money|pension|savings|pot|investment|outlay|cash|holding|nest egg|fund)\b|\b(?:stake|pension|savings|pot|nest egg|nest-egg|fund|money|ISA|SIPP) (?:has|have) (?:more than |nearly |almost )?(?:doubled|trebled|tripled|quadrupled)\b
+	region
=	160
-	sentence
p	\b(?:could|would|will|may|might|can|should|'ll|expect\w*|aim\w*|target\w*)\b
d
p	\b(?:a|every|each) (?:hundred|thousand|pound|tenner|fiver)\b“gap”\b(?:in “year”|then|back then|at the start|on day one|when we (?:began|started|opened))\b“gap”\b(?:is|are|has become|became|makes|would fetch|amounts to)\b“short-gap”(?:today|now|“count” hundred|“money”|“count”)
+	region
=	160
-	sentence
=	895
d
p	\+ ?[£$€]\d[\d,.]*\d?[^\w+]{1,5}\+ ?[£$€]\d
+	region
=	160
d	cell
p	^\+?[£$€] ?\d[\d,]*(?:\.\d+)?$
+	region
=	160
+	context
p	^(?:(?:we|she|he|they|you|what we|what she|what he|members?|net|cash|total) )?(?:kept|made|profits?|gains?|banked|won|results?|p&l|earned|bagged|pocketed|taken|took|in the jar|collected|in hand)(?: \([^)]{1,12}\))?$
-	context
=	781
p	\b(?:fees?|charges?|costs?|price|minimum|model|simulated|back-?tested|hypothetical)\b
d
p	\bgrew (?:by )?(?:a half|half again|a half again|a third|two thirds|a quarter|three quarters|“pct”)\b
+	region
=	160
+	sentence
p	\b(?:fund|trust|portfolio|plan|pension|units?|shares?|it|money|holding)\b
-	sentence
=	168
p	\b(?:could|would|will|may|might|if|economy|population|crop)\b
d
p	\b(?:every one of them|all of them|each of them|all “count”) (?:has |have )?(?:matured|kicked out|paid out|paid back|repaid|redeemed|been repaid) (?:early|on time|in full|with a (?:gain|profit))\b|\bsaver (?:pocketed|made|gained|earned|took)\b
+	region
=	160
-	sentence
=	895
C	pressure	pressure to act at once	pressure
-	sentence
p	\bhesitate to (?:contact|call|ask|write|get in touch|ring|e-?mail)\b
p	\b(?:ex-dividend|tax year|ISA deadline|deadline for|trading statement|Budget)\b
d
p	\b(?:(?:act|move|decide|respond|buy|get in|log in|sign up|join|watch) (?:now|fast|quickly|today|immediately|right away|straight away|at once|right now|while you can)|(?:spaces?|places?|seats?|spots?|numbers?|availability) (?:is|are) (?:strictly |very |extremely )?limited|everyone(?:'s| is) (?:buying|piling|getting|joining)|after (?:tonight|today|midnight|tomorrow|this)[^.!?]{0,20}too late|(?:they|it)(?:'re| are|'s| is) gone[.!]|you have until|before the (?:bell|opening bell)|until (?:midnight|tonight|\d{1,2}[.:]\d\d ?(?:pm|tonight)|11[.:]59)|don't hang (?:around|about)|won't (?:be here|come again|wait|hang around)|opportunit(?:y|ies) like this|in the next “count” (?:hours|minutes)|within “count” hours|in “count” hours|(?:must|need to) (?:act|move|be in|get in|buy|decide)\b|people (?:who )?(?:have )?(?:signed up|joined) (?:since|today|this)|(?:do|please) hurry|hurry[!, ]|time(?:'s| is)(?: fast)? running out|running out of time|clock is ticking|countdown|before it(?:'s| is) too late|before midnight|(?:tonight|today) (?:at|only)\b|last[- ]chance|final (?:chance|call|hours|opportunity)|don't (?:miss|wait|delay|hesitate|be left|get left)|do not (?:miss|delay|wait)|miss(?:ing)? out|you can't afford (?:to miss|not to)|can't afford to miss|mad to miss|crazy to miss|foolish to miss|kick yourself|regret (?:it|missing|not)|left behind|left on the platform|watching from the platform|missed the (?:boat|train)|miss the (?:boat|train|bus)|the train (?:pulls|leaves|is leaving)|there's still time|still time to|you (?:are|'re) early|get in (?:early|now|before|on the ground floor|ahead)|ahead of the crowd|before (?:everyone|everybody|the crowd|the rest|your (?:boss|neighbours?|friends)|Wall Street|the City|the (?:masses|mainstream|herd|big money))(?: else| does| finds out| catches on| wakes up| piles in)?|when it(?:'s| is) gone|once it(?:'s| is) gone|gone for good|never (?:be )?(?:repeated|open again|offered again)|not open again|everyone (?:is|will be) talking|everybody at your|don't be the (?:one|last|only)|if you(?:'re| are) (?:seeing|reading) this|window (?:is )?clos\w+|while (?:there's still|you (?:still )?can|stocks last|places last|it lasts)|fear of missing|urgent(?:ly)?|immediate(?:ly)? action|drop everything|right now[,:!]? (?:before|because|while)|seize the (?:moment|day)|won't last|will not last|going fast|selling (?:out )?fast|filling (?:up )?fast|almost (?:gone|full|sold out)|nearly (?:gone|full|sold out))\b
+	region
=	160
-	sentence
p	\b(?:prices?|markets?|things|shares?|rates|they) (?:can |may |often |do )?moves? (?:fast|quickly)\b
p	\blimited by the (?:room|size|number)\b
p	\b“count” (?:“month”)\b
p	\b(?:no (?:rush|hurry|need to)|there is no)\b
p	\b(?:not|\w+n't|never) (?:about )?(?:rush|hurry|urgent)\b
p	\byou will not be left\b
d
p	\b(?:but|so|please|now|you'd better|better|need to|have to|must|you should|I'd) hurry\b|\b(?:comes?|going|goes|taken|taking|pull(?:ed|ing)?) (?:it |this )?(?:down|offline|off ?air|dark)\b“short-gap”\b(?:at|by|on|tonight|tomorrow|midnight|soon|“weekday”)\b|\b(?:last|final) (?:call|orders|boarding call|invitation|notice|reminder|warning|opportunity|hours|few hours|few places)\b|\b(?:self-?destructs?|vanishes|evaporates) (?:in|at|after|on)\b|\bby the time (?:you|the (?:market|crowd|rest|public|City|news)|everyone|it|most)\b“gap”\b(?:too late|gone|over|missed|already)\b|\b(?:will|it'll|it will) be too late\b|\btoo late to (?:get in|profit|buy|act|join)\b
+	region
=	160
-	sentence
p	\b(?:call options?|never too late|not too late|isn't too late|no (?:need|reason) to)\b
d
p	\bif you(?:'re| are) not (?:in|on board|positioned|ready) (?:by|before|when)\b|\b(?:need|have|got|want) to (?:act|move|be in|get in|buy|decide|respond|do (?:this|it)|position yourself) (?:before|by|ahead of|prior to|now|today|fast|quickly|right away|at once)\b|\b(?:will|won't) you (?:own it|be (?:in|one of them|ready|among them|there|left)|still be)\b|\b(?:everyone|everybody|all your friends|your neighbours)\b“short-gap”\b(?:will be|is|are) (?:talking|buying|piling|wishing)\b|\b(?:close|shut|slam) (?:the |our )?(?:doors?|books|list|offer|window) (?:at any (?:time|moment|minute)|without (?:notice|warning)|for good|tonight|tomorrow|soon|early)\b|\bdemand (?:has been|is) (?:overwhelming|huge|enormous|unprecedented|through the roof|off the charts|so high)\b|\b(?:first|next|only) “count” (?:[\w'-]+ )?(?:readers|people|members|subscribers|investors|callers|applicants|replies|orders|customers|to (?:respond|reply|apply|join|act))\b
+	region
=	160
-	sentence
p	\b\d{1,2} (?:“month”)\b(?! when)
p	\b(?:no (?:rush|hurry|need)|tax year|ISA|applications? close|ex-dividend)\b
d
p	\b(?:in|ends?(?: in)?|closes?(?: in)?|left|remaining|only|countdown:?|just) \d{1,2}:[0-5]\d:[0-5]\d\b(?! (?:UTC|GMT))|\b\d{1,2}:[0-5]\d:[0-5]\d (?:left|remaining|to go|until|till|before)\b|\b(?:ones|those|people|anyone|everyone|investors|readers) who (?:slept|missed|waited|hesitated|dithered|sat|passed|snoozed|stood aside)\b|\broom for (?:just |only |another )?“count” (?:more )?(?:people|members|readers|traders|names|of you)?|\bclos(?:e|ing) the (?:list|books?|doors?|club)\b|\b(?:before|while) the (?:rest of the world|crowd|herd|City|market|big boys|Wall Street|others|rest|public|mainstream) (?:wakes?|catch(?:es)?|gets?|finds?|notices?|cottons?|sleeps?|piles?)\b|\b(?:doesn't|don't|rarely|seldom) come (?:along|around|by)(?: very)? often\b|\b(?:price|it) goes up (?:at (?:each|every|midnight|the next)|tonight|tomorrow|on “weekday”|every)\b|\bdoesn't tiptoe\b
+	region
=	160
-	sentence
p	\b(?:live on|trading hours|opens at|closes at|posted at)\b
d
p	\b(?:only|just) (?:“count”) (?:[\w'-]+ )?(?:places?|spots?|seats?|passes|copies|slots?|memberships?|spaces|tickets|openings|subscribers|readers)\b|\b(?:“count”) (?:[\w'-]+ )?(?:places?|spots?|seats?|passes|copies|slots?|spaces|tickets) (?:left|remain\w*|available|to go)\b|\b(?:printed|released?|limited to|opening|letting in|admitting|accepting|taking|offering) (?:just |only |the first )?(?:“count”) (?:[\w'-]+ )?(?:places|spots|seats|passes|copies|slots|memberships|spaces|tickets|members|readers|people|subscribers)\b|\bfirst (?:“count”|few|two hundred|hundred) (?:people |readers |investors |members |customers |subscribers )?(?:in|to|who|only)\b|\bpass number\b|\blimited (?:time|places|spaces|availability|number)\b
+	region
=	160
-	sentence
p	\bbeginners' day\b
d
p	\b(?:page|video|offer|presentation|link|website|site|doors?|window|deal|invitation|letter|price|broadcast|replay|enrol\w*|registration|access) (?:(?:will|is|are|being|be|must|may|could|it|and|to|has) ){0,3}(?:comes? down|close[sd]?|taken offline|go(?:es)? dark|closing|shuts?|shutting|expires?|expiring|taken (?:down|offline)|pulled|disappears?|vanish\w*|goes? (?:offline|dark|away)|ends?|removed)\b“gap”\b(?:tonight|today|tomorrow|midnight|noon|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|hours?|minutes?|soon|without notice|any (?:moment|minute|time)|this (?:evening|afternoon|week|weekend)|for good|forever|sunday|monday|tuesday|wednesday|thursday|friday|saturday|again)\b
+	region
=	160
-	sentence
p	\b\d{1,2} (?:“month”)\b
p	\b“month” \d{1,2}\b
d
p	\b(?:before|while) (?:this|the|it|his|her) ?(?:[\w'-]+ )?(?:video|page|presentation|briefing|offer|link|interview|broadcast|is|it|window|door)? ?(?:is|gets?|goes|comes|'s)? ?(?:still )?(?:taken|offline|pulled|removed|online|available|down|open|live|closes?|expires?)\b
+	region
=	160
-	sentence
=	1030
p	\bis available (?:at|from)\b
d
p	\b(?:list|book|books|round|club|room|class|intake|door|doors|offer|service|window|places?|membership|page) (?:will |is |are )?(?:shuts?|closes?|closing|fills?|filling) (?:on (?:“weekday”)(?! \d)|tonight|tomorrow|when|once|as soon as|after|at (?:“count”|midnight|noon)|fast|up)\b
+	region
=	160
-	sentence
=	1030
d
p	\b(?:hundreds|thousands|dozens) of (?:people|readers|investors|others) are (?:reading|watching|already|joining|piling|looking)\b|\beleven have gone since\b|\b“count” have (?:already )?(?:gone|been (?:taken|snapped up|claimed))\b
+	region
=	160
d
p	\b(?:train|ship|boat|bus|ferry)\b“short-gap”\b(?:left|leaves|leaving|sailed|sails|sailing|pulls out|departs|gone)\b|\bblink and (?:you|it)|\bbe the (?:last|only) (?:one|person|to)\b“short-gap”|\b(?:neighbours?|friends|colleagues|brother-in-law|hairdresser|milkman|taxi driver) (?:is|are|has|have|will be) (?:already |all )?(?:in|buying|rich|making|getting|piling|on board)\b|\bwindow\b (?:of opportunity )?(?:is |will |to [\w-]+ )?(?:now |already |fast |rapidly |about to )*(?:clos(?:ing|e|es)|shut(?:s|ting)?|narrow(?:ing|s)?)\b|\bI wish I (?:had|'d)\b|\bhe who hesitates\b|\bonce (?:it|they)(?:'s| is|'re| are) gone\b|\bsit(?:ting)? (?:it out|on the (?:sidelines|fence|side lines)|on your hands|this (?:one )?out|and watch|idly by)\b|\b(?:clock|sand|hourglass) (?:is )?(?:ticking|running out|strikes (?:twelve|midnight)|runs out)\b|\b(?:snooze|sleep|wait|dither|dawdle|blink)(?: and|,) you(?:'ll)? (?:lose|miss|pay|regret)\b|\bkick(?:ing)? yourself\b|\bstrike while\b|\bmissed the boat\b|\bwatch(?:ing)? (?:it|them|everyone|others|the (?:train|rest)) (?:go|leave|sail|get rich|profit) without you\b
+	region
=	160
-	sentence
p	\b(?:clock is ticking (?:on|for) the (?:chancellor|government|company|deal))\b
p	\bopen window\b
d
p	\b(?:shuts?|closes?|ends?|gone|go|goes|disappears?|over) (?:for good|for ever|forever)\b|\bclock (?:starts|is (?:running|ticking)|has started|below)\b|\bquarter of an hour\b
+	region
=	160
+	block
p	\b(?:enrol\w*|offer|price|place|door|window|list|page|join|seat|chance|deal)\b
d
p	\b(?:I|we) can (?:only )?(?:take|seat|fit in|squeeze in|admit) (?:just |only )?“count” (?:more|of you|people|readers|members)\b|\b(?:link|page|code|button|form|line) (?:stops working|goes dead|dies|goes dark|expires|comes down|is switched off)\b|\b(?:held|reserved|kept|yours) for (?:the next )?(?:“count” )?(?:minutes|hours)\b|\b(?:last|only) time (?:that )?(?:I|we)(?:'ll| will|'m going to) (?:offer|say|open|do|mention)\b|\b(?:when|once|by the time) (?:it'?s|it is|this is|you read (?:it|about it)|the story is)? ?(?:in|hits?|reaches|makes) the (?:papers?|news|headlines|front pages?)\b|\bbefore you (?:put the phone|do anything|read (?:on|another)|turn the page|close this|finish (?:your|this))\b|\bdon't (?:dawdle|dither|delay|dilly-?dally|hesitate|wait|sleep on|hang about)\b|\b(?:you've|you have|you'll have) missed it\b|\b(?:price|shares?|stock|chance|it) will have (?:gone|run away|flown|left|doubled|vanished|moved)\b|\b(?:everybody|everyone) (?:[\w'-]+ ){0,5}?(?:was|is|are) talking about\b|\bwon't (?:be|come|see) (?:another|round|again|a second)\b“short-gap”\b(?:lifetime|like (?:it|this)|again|chance)\b
+	region
=	160
-	sentence
p	\bdon't hesitate to (?:contact|call|ask|write|get in touch|ring)\b
p	\b(?:no need|no rush|no hurry)\b
p	\b(?:held|kept) for (?:“count” )?(?:minutes|hours) (?:of|in)\b
d
p	\b(?:somebody|someone|they|people|your (?:children|grandchildren|kids|friends|mates|boss)) (?:will|is going to|are going to|may|might) (?:one day )?ask (?:you )?(?:what|where|why|when|how) (?:you|on earth)\b|\bwhere were you when\b|\bwhat (?:were you|you were) doing (?:in|when|while)\b|\b(?:wish|wished|wishing|regret) (?:you|they|I|we)(?:'d| had) (?:bought|listened|acted|got in|joined|started|not waited)\b
+	region
=	160
-	sentence
p	\b(?:HMRC|the (?:taxman|bank|regulator))\b
C	projection-tool	a tool that projects outcomes	simulated-performance
d
p	\b(?:runs?|simulates?|tests?|models?|projects?)\b“short-gap”\b(?:thousands? (?:of )?(?:markets|futures|scenarios|outcomes|paths)|\d[\d,]* (?:markets|scenarios|outcomes|simulations)|(?:a|an) (?:\w+ )?Monte[- ]Carlo|Monte[- ]Carlo (?:simulat\w+|analys\w+|models?|engine|paths|runs|trials|method|test\w*))\b
C	recommendation	a recommendation of a named share	conflict-of-interest
-	sentence
p	\b(?:analysts?|brokers?|Goldman|Morgan|UBS|Barclays|Jefferies|Berenberg|Citi) (?:at|has|have|had|rates?|cut|raised|upgraded|downgraded|say|said|reckon)\b
p	\b(?:starts?|initiates?|begins?|resumes?) coverage\b|\b(?:repeats?|reiterates?|keeps?|cuts?|raises?|lifts?|maintains?) (?:its|their|his|her)\b“short-gap”\b(?:buy|sell|hold|rating|target)\b
p	\b(?:fined|example|glossary|quiz)\b
d
p	\b(?:buy|sell|hold|accumulate|add|top up|take profits|top slice)\b (?:(?:[\w-]+|the|shares) ){0,3}(?:up to|below|under|above|at up to|at or below|around|at) “price”
-	sentence
p	\b(?:if you|suppose|say you|we buy|they buy|lets? you|you can|I would not|minimum|each|apply)\b
d
p	\b(?:rate|rates|rated|initiate|initiated|initiating|reiterate|reiterated|it'?s|they're|is|remains?|are) (?:(?:the |it |them |this |our |on |with |at |as |shares?|stock|a |an )+ ?)?["(]?(?:a |an )?(?:strong )?(?:buy|sell|hold)\b(?=,? (?:with a target|up to|under|below|at|for|with|above|recommendation|rating|in her|in his|note)|[.,;:)"]|$)
+	block
p	(?<!\w)(?:“price”|shares?|stock|target|fair value|AIM|ticker|yield)(?!\w)
d
p	^(?:buy|sell|hold|strong buy|speculative buy|top slice)[.!:]
+	block
p	(?<!\w)(?:shares?|stock|price|“price”|euro|pence)(?!\w)
d
p	\b(?:shares?|stock|it|they|company)(?:'s| is| are| looks?| seems?| remains?) (?:[\w'-]+ )?(?:under-?valued|over-?valued|too cheap|dirt cheap|a bargain|mis-?priced|a screaming buy)\b
+	draft
p	\b(?:AIM|LSE|LON|NYSE|Nasdaq|ASX|OTC)\s?:|\([A-Z]{2,5}(?:[,) ])|“price”
-	sentence
p	\b(?:house|pound|dollar|sterling|market|sector)\b
d
p	\b(?:we|I)(?:'re| are|'m| am|'d be| would be) (?:buyers?|sellers?|buying|selling)\b“short-gap”(?:up to|below|under|at) “price”
C	registered-adviser	a registered investment adviser	conflict-of-interest
k	adviser	registered
d
p	\b(?:investment advis[eo]rs? registered with the (?:SEC|Securities and Exchange Commission)|SEC[- ]registered (?:investment )?advis[eo]r|registered investment advis[eo]r)\b
C	restricted-options-offer	an offer of restricted options	product-risk
k	product	restricted-options
-	sentence
=	201
=	202
=	203
d
p	\b(?:restricted options?|knock-?outs?|barrier options?|limited-risk (?:daily |weekly )?options?|binary options?|daily options|digital options)\b
C	simulated-performance	a simulated result	simulated-performance
-	sentence
=	180
p	\bperformance results\b
p	\bno representation is being made\b
p	\b(?:figures|results|data|numbers) (?:above |below |shown )?(?:refer|relate) to\b
p	\bmodel studios?\b
d
p	\b(?:would|could|might|'d)(?: (?:(?:now|today|by now|also|still|easily|already|typically|then|even|only|comfortably|handily|theoretically|in theory|hypothetically|correctly|successfully|,) ?){0,3}(?:have|'ve|of)|'ve) (?:(?:now|today|by now|also|still|easily|already|correctly|successfully|comfortably|handily|automatically|since|more than|nearly|almost|on average|,) ?){0,3}“result-done”\b“gap”(?:“pct”|“money”|“multiple”|“fraction”|\b“count” (?:out )?(?:of|in)\b|\b“count”\b|\b(?:every|most|all|each|the)\b|$|[.,;:!?])
+	region
=	160
-	sentence
p	\b(?:would|could) have (?:thought|liked|preferred|been (?:better|wiser|nice|easier|fun|silly)|missed it|laughed|to|reduced the figures)\b
p	\b(?:you|he|she|they|I) would have (?:had|got) to\b
p	\bgot you(?:r)? laughed\b
p	\b(?:cost|saved|paid) (?:you |us |me )?“money” (?:in (?:fees|tax|postage|shops)|for the year|more for)
d
p	\b(?:would|'d) (?:now|today|by now|by “year”|currently|still)(?:,)? (?:have|be|hold|own|stand|sit|be worth|be sitting|be up|be looking)\b“gap”(?:“pct”|“money”|“multiple”|millionaire|rich)
+	region
=	160
d
p	\b(?:would|'d) (?:be worth|be sitting on|stand at|amount to|have grown|be up|be looking at|have|hold|own)\b“short-gap”(?:“pct”|“money”|“multiple”)
+	region
=	160
+	sentence
p	\b(?:had (?:you|anyone|someone|an investor|they)|if you(?:'d| had)|invested|put|since “year”|back in|in “year”|today|now|years? ago|followed|bought|suppose)\b
d
p	\b(?:had (?:you|anyone|anybody|someone|somebody|an investor|investors|they|we|a (?:reader|subscriber|member))|if (?:you|anyone|someone|somebody|an investor|they|we|a (?:computer|reader|subscriber))(?:'d| had| have)?(?: only| simply| just| merely)?|suppose (?:that )?(?:[^.!?]{0,40}?)(?:you|we|someone)(?:'d| had)?|imagine (?:that )?(?:you|having|if)|those who(?:'d| had)|anyone who(?:'d| had)|anyone who(?=[^.!?]{0,120}(?:\bwould\b|'d\b)))\b“gap”\b(?:invested|turning|running|doing|buying|holding|trading|following|selling|using|bought|put|followed|applied|acted|held|owned|split|listened|let|taken|run|backed|placed|used|traded|copied|started|joined|read every)\b“gap”(?:“money”|“pct”|“multiple”|since (?:“month” )?“year”|in “year”|years? ago|each (?:of|time|tip|pick|trade|signal)|every (?:one|tip|pick|trade|signal))
+	region
=	160
+	block
p	(?:“money”|“pct”|“multiple”|\bwould\b|'d\b|\btoday\b)
-	sentence
p	\bif you (?:have|had) (?:invested|bought|put|held)\b“gap”\b(?:please|call|contact|you can|you may|you should|complain|claim|speak)\b
d
p	(?:'d|\bwould) (?:have |'ve )?(?:been paid|been up|been ahead|made money|been in profit|won|collected|pocketed|come out ahead)\b“short-gap”\b“count” (?:weeks?|months?|times|years?|trades?|Fridays?|days?)? ?(?:out of|of|in) (?:every )?(?:the (?:last|past) )?“count”
+	region
=	160
d
p	\b(?:back-?\s?test(?:s|ed|ing)?|paper[- ]trad(?:e|es|ed|ing)|out-of-sample|walk-forward|pro[- ]forma (?:[\w'-]+ ){0,2}(?:returns?|results?|performance|track record)|model results|hypothetical (?:returns?|gains?|profits?|portfolio|performance|results?|growth)|simulated (?:over|on|across|using|for|from|returns?|gains?|profits?|portfolio|performance|results?|trad(?:e|es|ing)|track record|growth))\b
+	context
p	“result-sign”
-	sentence
p	^(?:back-?\s?tested|hypothetical|simulated|model)(?: \w+)?[.!]?$
p	\b(?:inherent )?limitations\b
p	\bnot (?:back-?tested|simulated|hypothetical)\b
p	\b(?:no|never|without) (?:a )?(?:back-?test\w*|simulat\w+|hypothetical)
d
p	\b(?:on paper|in (?:our |its |the |extensive |historical |rigorous |a )?tests?\b(?: over| on| covering| of| going| across| against| since)|in (?:our |early |live |beta )?testing|in (?:a|our|the|over a|this) (?:[\w'-]+ )?simulations?|(?:ten|“count”)-year simulation|simulations? (?:of|over|show|shows|ran))\b
+	region
=	160
+	sentence
=	1080
d
p	\b(?:historical(?:ly)?|retrospective) (?:tests?|testing|tested|simulations?|modell?ing|back-?runs?)\b|\blook-?back (?:test|study|analysis|window|period|simulation)?|\b“count”-year look-?back\b|\b(?:went|gone|go|looked|worked|traced|ran|run|running) (?:all the way )?back (?:over|through|across) (?:(?:the|more than|over|some|nearly) )*(?:(?:last|past) )?“count” (?:[\w'-]+ ){0,2}(?:years|decades|months|trades)\b|\b(?:going|looking|dating|stretching|all the way) back (?:to|over|through) (?:the )?(?:“year”|“count” years)\b
+	region
=	160
+	context
=	1080
+	block
p	\b(?:“system”|signals?|patterns?|strateg\w+|trades?|rules?|tests?|testing|numbers|quants|simulat\w+|would)\b
-	sentence
p	\b(?:our|its|the fund's|audited|verified|actual|real-money|published) (?:audited |published |actual )?(?:track )?record\b
d
p	\b(?:launched|created|built|introduced|unveiled|invented|devised|developed|went live|opened)\b(?:[^.!?;]|\.(?=\d)){0,60}?\b(?:202[4-9]|this (?:year|spring|summer|autumn|winter|month|week)|last (?:year|month|week|spring|summer|autumn|winter))\b[^!?]{0,140}?\b(?:since|from|back to|between) (?:“month” )?(?:19\d\d|20[01]\d|202[0-2])\b
+	region
=	160
+	block
=	1080
+	sentence
p	\b(?:“system”|index|portfolio|signals?|strateg\w+)\b
d
p	\b(?:(?:run|ran|running|runs|re-?run) (?=(?:it |them |this |that |the [\w'-]+ |our [\w'-]+ |[\w'-]+ )?(?:on|over|against|through|across|back|backwards?)\b)|applied|tested|tests|testing|trained|rebuilt|replayed|fed|set loose|calculated|modelled|modeled|validated|checked|tried|turned loose|put through|rolled back|carried back|projected back|backdated|reconstructed)\b“gap”\b(?:on|over|to|against|through|across|back to|backwards?|from|with|for|the|at)\b“gap”\b(?:(?:historical|past|old|previous|real|live|actual|price|tick|market) (?:data|prices|records|history|figures|ticks|markets?)|(?:“count”|several|many|last|past) (?:[\w'-]+ ){0,3}(?:years|decades|months)|years “year”|since “year”|from “year”|“year” (?:to|and|until|through|-)|“count” (?:[\w'-]+ )?(?:trades|market cycles|cycles|recessions|crashes|elections)|today's rules|backwards|every (?:[\w'-]+ )?(?:Tuesday|Monday|Friday|day|week|month|year|quarter|company|share|stock|trade|crash|cycle|bull|bear)|all (?:the )?(?:data|prices|trades))
+	region
=	160
+	context
=	1080
-	sentence
p	\b(?:has|have|had) run (?:the|a|our|its)\b
p	\b(?:business|company|firm|shop|desk|clinic|course|fund has been run|managed)\b
d
p	\b(?:using|with|by|under|on) (?:today's|the current|our current|the same|present-day) (?:[\w'-]+ )?(?:rules|settings|parameters|selection|criteria|method|weights|line-up|constituents)\b
+	context
p	(?:“pct”|“money”|“multiple”|\bback\b)
d
p	\b(?:tested|validated|proven|run|trialled) (?:on|with|against|over) (?:live|real|real-time|historical|past|out-of-sample|“count” years of) (?:[\w'-]+ ){0,2}(?:data|markets?|prices|conditions|trades)\b|\blive-tested on\b|\bwith (?:the benefit of )?hindsight\b|\b(?:applied|calculated|worked out|added up|reckoned) (?:retrospectively|retroactively|backwards?|after the (?:fact|event))\b|\bretrospectiv\w+\b|\bretro-?fitt?\w*\b
+	region
=	160
+	context
=	1080
d
p	\b(?:acting|trading|buying|selling|investing|holding|following|copying|betting|putting)\b“gap”\b(?:each|every|all|since “year”|in each|at each|whenever|only when)\b“long-gap”\b(?:would|could|'d) (?:have|now)\b
+	region
=	160
d
p	\b(?:using|based on|on|from|study of|analysis of|looking at|analysed|crunched) “short-gap”\b(?:historical (?:prices?|data)|past (?:prices?|data)|(?:“count”|“number-word”) years of (?:[\w'-]+ )?(?:data|prices|history|records|returns))\b
+	region
=	160
+	sentence
=	1080
d
p	\bwhat would have happened\b|\bwould have (?:happened|looked like this|gone)\b[^.!?]{0,20}:
+	region
=	160
+	block
p	(?:“money”|“pct”|“multiple”)
d
p	\b(?:pretend|imaginary|notional|make-believe|theoretical|fictional|dummy|virtual|hypothetical|paper|would-be|simulated) (?:[\w'-]+ ){0,2}(?:trades?|trading|portfolios?|money|results?|accounts?|investors?|pot|profits?|gains?|returns?|pounds?|record)\b
+	region
=	160
+	context
=	1080
-	sentence
p	\b(?:limitations|practise|practice|demo|play money)\b
p	^(?:hypothetical|simulated) \w+[.!]?$
d
p	“money”“gap”\bback (?:to|in) “year”[^!?]{0,100}?“money”|\b(?:wind|wound|turn|turned|roll|rolled|set|put|send|sent|take|taken|took|go|went) (?:(?:the|it|you|us|your|this|that|same|clocks?|calendar|system|model|money|all|way|date|algorithm|rules) ){0,4}back (?:to|by|in) (?:“year”|“count” years)\b
+	region
=	160
+	block
=	1080
-	sentence
p	\b(?:founded|opened|began|started|dates?|since)\b
d
p	\b(?:put|taken|run|walked|marched|passed|sent|led|driven) (?:[\w'-]+ )?(?:through|over|across|back through) (?:the |its |our |all |every )*(?:last|past|previous|“count”)? ?(?:“count” )?(?:[\w'-]+ )?(?:recessions?|crashes|bear markets?|bull markets?|cycles?|crises|crisis|decades?|years|sell-?offs?|panics?|elections?)\b
+	region
=	160
d
p	\b(?:ran|run|running|tried|fed|put|tested|replayed|worked) (?:the|our|its|these|those|them|it) (?:[\w-]+ )?(?:rules?|systems?|models?|numbers|figures|method|strategy|signals?)?\b ?(?:over|through|on|against|back (?:over|to|through)) (?:the |all |those )*(?:earlier|past|old|previous|historical|last|“count”) (?:[\w-]+ )?(?:years?|data|prices|decades?|months|cycles?|charts?)\b
+	region
=	160
+	context
p	(?:“pct”|“money”|“multiple”|“fraction”|“result-sign”)
d
p	\b(?:AI|algorithms?|systems?|software|programs?|models?|machines?|computers?|robots?|indicators?|signals?|formulas?|screens?|scanners?|radar|technology|engine|bot|algo|code|tool|neural net\w*|backtests?)\b“gap”\b(?:identified|predicted|flagged|spotted|called|caught|detected|picked|foresaw|forecast|anticipated|pinpointed|nailed|correctly|got right|signalled)\b“gap”(?:“pct”|\b“count” (?:out )?of (?:the )?(?:last |past )?“count”\b|\b(?:nearly |almost )?(?:every|all|each)(?: one)? (?:of the|major|big|bear|bull|crash|takeover|buyout)\b)
+	region
=	160
-	sentence
p	\b(?:will|predicts|next week's)\b
d
p	\bas if (?:it|he|she|you|we|they) had been (?:there|trading|invested)\b|\bwhat (?:if|would have happened if) (?:you|you'd|we|it|someone) (?:had )?(?:owned|bought|held|invested|followed|put|known|acted)\b
+	region
=	160
d
p	\b(?:sat|set|fed|gave|given|handed|showed|shown|let|put|turned|locked|shut|poured|played|marched)\b“gap”\b(?:prices?|charts?|ticks|quotes|price pages|price lists|tables|newspapers|candles)\b“short-gap”\b(?:of|from|for|since|going back) (?:the )?(?:(?:last|past|previous) )?(?:“count” (?:[\w'-]+ )?(?:years|decades)|decade|“year”|“month” “year”)
+	region
=	160
+	context
=	1080
+	block
p	\b(?:it|“system”|rules?|(?-i:[A-Z]\w+))\b“gap”\b(?:chose|choose|pick|picked|trade|traded|buy|bought|play|played|decide|decided|call|called|loose|run|ran|came out|would)\b
d
p	\b(?:turned|let|set|cut) (?:[\w'-]+ ){1,4}loose (?:on|upon|over|in|among)\b“gap”(?:“year”|\b(?:trading days?|years|decades|sessions|months|prices|history|data)\b)
+	region
=	160
d
p	\bas (?:if|though) (?:it|he|she|you|we|they) (?:were|was) (?:there|trading|living through|in the market)\b|\b(?:no|not|without) (?:any )?(?:peeping|peeking|looking ahead|cheating)\b
+	region
=	160
+	context
=	1080
d
p	\b(?:it|which|that)\b (?:[\w']+ )?(?:spotted|caught|called|flagged|identified|picked|predicted|foresaw|found|pinpointed|nailed)\b“short-gap”\b“count” (?:out )?of (?:the |its |our )?(?:[\w'-]+ )?“count”\b
+	region
p	\b(?:AI|algorithms?|models?|machines?|software|robots?|computers?|neural|trained|back-?test\w*)\b
-	sentence
p	\b(?:will|next week's|members|readers|live|since launch)\b
d
p	\b(?:feed|fed|play|played|run|ran|rewind|replay|re-?run|let(?: \w+)? loose|set (?:it )?loose|turn(?:ed)? (?:it )?loose|relived|unleashed?)\b (?:[\w'-]+ ){0,3}?(?:(?:on|over|through|back|backwards) (?:over |through |to )?(?:the |all |every )*(?:“count” |“number-word” )?(?:years|“year”|decades?|crash(?:es)?|markets?)|(?:on |over |through |of )?(?:the )?(?:last|past) (?:“count” |“number-word” )?(?:years|decades?|crash(?:es)?)|(?:on |over |through )?(?:the )?(?:crash(?:es)? of|every (?:month|year|day|market) since))\b
+	region
=	160
+	context
p	(?:“pct”|“money”|“multiple”|\bprofit\b|\bloses?\b)
-	sentence
p	\b(?:our|the) (?:fund|trust|portfolio) (?:has|have)\b
p	\b(?:marathon|film|match)\b
d
p	\b(?:re-?runs?|replays?|re-?enactments?) of (?:the )?(?:past|last|previous|“year”|history|“count” years)\b|\bon (?:the )?(?:prices|data|figures|numbers|markets) (?:of|from) (?:“year”|the (?:last|past))\b|\bpaper (?:record|profits?|results?|track record|portfolio)\b|\bnobody (?:was )?(?:trading|traded|using|ran|running) it (?:then|yet|at the time)\b|\bwhat (?:it|the (?:machine|rule|model|system)|they) would have done\b
+	region
=	160
+	context
p	(?:“pct”|“money”|“multiple”|“count” (?:times )?(?:in|of|out of) “count”|\bprofit\b)
d
p	\bif (?:the |our |this )?(?:[\w'-]+ ){1,3}had been (?:running|switched on|going|alive|around|in charge|live|at work)\b“gap”(?:“money”|“pct”|“multiple”)|\bhad (?:it|the (?:rule|model|system|machine)|they) been (?:running|switched on|going|alive|around|in charge|live|at work)\b
+	region
=	160
d
p	\b“count” (?:cases|times|days|months|years|weeks|trades) (?:out )?(?:of|in) (?:every )?“count”,? (?:it|he|she|they|you) (?:would|'d)\b|\b(?:would|'d) have (?:kicked out|matured|finished|ended|closed|come home|called)\b“gap”\b(?:with a (?:gain|profit)|in profit|ahead|right|correctly)\b|\b(?:practice|demo|dummy|trial) (?:account|portfolio)\b“gap”(?:“money”|pretend)|\b“money” of (?:pretend|imaginary|play|paper|virtual) money\b
+	region
=	160
-	sentence
p	\bopen a (?:free )?(?:demo|practice) account\b
C	subscription-offer	a subscription offer	costs
d
p	(?<!\w)(?:free trial|trial (?:for “price”|of (?:our|the|his|her|[\w']+)|at “price”|period|subscription)|(?:with|on) a (?:[\w'-]+ )?trial|first (?:month|week|issue|year|quarter|three months|“count” days|thirty days) (?:for|is|at|only|just|free)|try (?:it|us) for|half[- ]price|introductory (?:price|offer|rate)|just “price”|only “price”|for a pound|risk[- ]free (?:“count”|trial|subscription)|for (?:just |only )?“price”(?:[.,;!]|$)|(?:is |are )?(?:yours |absolutely |completely )?free for (?:the first )?(?:“count”|a|the first|your first) (?:days?|weeks?|months?)|(?:normally|usually|was) “price”[^!?]{0,60}?“price”)(?!\w)
p	(?<!\w)“price” (?:for|in) (?:the|your) first(?!\w)
p	(?<!\w)(?:“count”|first) (?:days?|weeks?|months?)(?:' (?:access|membership|trial))? (?:free|on us|for nothing)(?!\w)
+	region
p	\b(?:subscri\w+|membership|member|join|month|year|trial|renew\w*|charged|service|newsletter|letter|issues)\b
-	sentence
p	\b(?:postage|dealing|per trade|a share|shares? at|bought|sold|tipped|target|invest)\b
d
p	^“price”$
+	region
p	\b(?:minimum of|from day \d+|charged|renews?|a month)\b
d
p	\b(?:try|get|take|have|enjoy)\b (?:out )?(?:[\w'&]+ ){1,6}?(?:free )?for (?:just |only |as little as )?(?:“price”|a (?:fiver|tenner|pound|quid|dollar|buck))(?=[.,;!]|$)|\b(?:“count”|first) (?:weeks|months|issues) for (?:just |only )?“price”|\bfree for “count” (?:days|weeks|months)\b
+	region
p	\b(?:trial|issues?|letter|newsletter|service|months?|weeks|subscri\w+|membership|cancel|renew\w*|try)\b
-	sentence
p	\b(?:shares?|stock|invest|dealing|trade|a book|ticket|dinner)\b
C	target-return	a return that is aimed at	forecast	forecast
-	sentence
p	\b(?:“not”|losing|inflation|salary|wages|fees? of|charges? of|relief|discount)\b
=	337
=	168
p	\b(?:revenues?|sales|margins?|turnover|emissions|headcount|market share)\b
d
p	\b(?:aim(?:s|ing|ed)? (?:for|at)|aim(?:s|ing)? to (?:pay|earn|return|make|deliver)|target(?:s|ing)?|seek(?:s|ing)?|look(?:s|ing)? for|shoot(?:s|ing)? for|go(?:es|ing)? for|count(?:s|ing)? on|plan(?:s|ning)? (?:for|on))\b“gap”“pct”(?: (?:net|gross))?(?: (?:a|per|each|every) (?:year|annum|month|quarter)| p\.?a\.?| annual\w*| yearly| (?:return|yield|income|distribution))
+	region
=	160
d
p	\b(?:aim(?:s|ing)? (?:for|at)|target(?:s|ing)?|seek(?:s|ing)?)\b“short-gap”\b(?:total |annual |net |gross |average |yearly )*(?:returns?|yields?|distributions?|income)\b“short-gap”“pct”
+	region
=	160
d
p	\b(?:target(?:s|ing)?|aim(?:s|ing)? (?:for|to pay)) (?:a |an )?(?:regular |steady |reliable )*(?:monthly|quarterly|weekly) (?:income|distributions?|returns?|payments?)\b
+	context
=	308
C	tax-benefit	a tax advantage	tax
-	sentence
p	\btax (?:treatment|rules|position)\b“gap”\b(?:depend|change)
p	\bdepends? on your\b
d
p	\b(?:tax[- ]free|free (?:of|from) (?:all |any |income |capital gains )?tax|tax[- ](?:efficient|exempt|advantaged|efficiently)|(?:income |inheritance |capital gains |upfront |up-front )?tax relief|(?:no|zero|without (?:paying )?(?:any )?) ?(?:capital gains|inheritance|income|stamp duty|UK)? ?tax(?:es)?\b(?! (?:advice|form|return))|(?:CGT|IHT)[- ](?:free|exempt|relief)|CGT deferral|loss relief|business (?:property )?relief|exempt from (?:capital gains|inheritance|income|stamp)|escape (?:inheritance|capital gains|income) tax|back from the taxman|never give the taxman|taxman (?:a penny|can't|cannot|won't|gets nothing)|out of (?:the )?taxman's reach|(?:EIS|SEIS|VCT) (?:tax )?relief|ISA-?eligible|SIPP-?eligible|eligible for (?:an )?(?:ISA|SIPP)|nothing to pay (?:on|in tax)|(?:falls?|fall|sits?|sit|stays?|lies|lie|are|is) outside (?:of )?(?:the scope of )?(?:inheritance tax|IHT|your estate)|(?:cut|slash|reduce|halve|trim|shrink)(?:s|ing)? (?:this year's|your|next year's|the) (?:[\w-]+ )?tax bill|keep (?:the lot|it all|every penny|all of it)|off your (?:income |inheritance |capital gains )?tax bill|(?:knock|cut|slash|reduce|wipe)(?:s|ing)? (?:[\w'%-]+ ){0,4}(?:off )?your tax(?: bill)?|(?:back|refund) (?:from|off) (?:the )?(?:taxman|HMRC|your tax)|taxman (?:pays|gives|hands)|not a penny (?:to|for) (?:the )?(?:taxman|HMRC|Revenue)|beyond the taxman|taxman's holiday|keep every penny of|wasting assets?|shelter(?:ed)? (?:[\w'-]+ )?from tax)\b
+	region
=	160
-	sentence
p	\b(?:tax-free shopping|not (?:tax[- ]free|exempt)|isn't tax[- ]free|n't tax[- ]free)\b
C	testimonial-figure	a customer's account of gains	testimonial
d
p	"[^"]{0,160}?\b(?:I|we|my|I'm|I've)\b[^"]{0,160}?(?:“money”|“pct”|\bretired?\b|paid (?:for|off)|gave up|quit)[^"]{0,160}"
+	region
=	160
-	sentence
p	\b(?:chief executive|chairman|minister|analyst|economist|director|spokes\w+)\b
d
p	\b(?:members|readers|subscribers|customers|clients|students) (?:report|tell us|say|write)\b“long-gap”(?:“money”|“pct”)
+	region
=	160
C	testimonial-quote	the words of a client	testimonial
d
p	"[^"]{20,400}[.!?]?"\s?(?:-|–|—)\s?[*_]?(?-i:[A-Z])[\w.']*(?: (?-i:[A-Z])[\w.']*)?
d
p	"[^"]{15,400}[,.!?]?"\s?,? ?(?:says|said|writes|wrote|adds|reports|tells us)\s(?-i:[A-Z])[\w.']*(?: (?-i:[A-Z])[\w.']*)?
-	sentence
p	\b(?:chief executive|chairman|minister|analysts?|economist|director|spokes\w+|strategist|governor|president|professor)\b
d	quote
p	"[^"]{20,400}"
C	uk-foreign-currency	a result in another currency than sterling	performance-period
d
p	\bin (?:US |American |Swiss |Canadian |Australian )?(?:dollars|euros?|francs|yen|rupees)\b|\b(?:in|class|\() ?(?-i:USD|EUR|CHF|JPY|AUD|CAD)\b
+	sentence
=	308
+	block
=	309
d
p	(?:US|A|C)?[$€] ?\d[\d,]*(?:\.\d+)?(?: ?(?:k|m|million|thousand)\b)?“short-gap”\b(?:into|became|grew to|is now worth|would (?:now )?be worth|would have (?:become|grown to)|to)\b“short-gap”(?:US|A|C)?[$€] ?\d[\d,]*
+	region
=	160
+	sentence
p	\b(?:“rose-past”|“made-past”|turned|grew|became|worth|into|invested|stake)\b
-	sentence
p	\b(?:will|could|may|might|fees?|costs?|price of|subscription|minimum)\b
=	781
C	unlisted-shares-offer	an offer of unlisted shares or bonds	product-risk	hnw-offer
k	product	unlisted-securities
-	sentence
p	\bunlisted brewery shares\b
p	\b(?:not|never) offer
p	\bprivate equity (?:firm|owner|trust)\b
d
p	\b(?:buy into|take a stake in|become (?:a |an )?(?:part-?)?(?:owner|shareholder|investor) (?:of|in)|own (?:a |part|a slice|a piece|a bit|a share|shares)[^.!?]{0,40}?(?:of|in|from|through)|buy (?:a )?(?:shares?|stake|slice)[^.!?]{0,30}?(?:in|of|from)|shares? (?:at|are|from|for|cost|priced at) “price”|you can own shares|selling “pct” of itself|new shares at|shares? on offer|(?:share|equity|seed|funding|closing|bridge|crowdfunding) (?:offer|round|raise)|is raising|we are raising|we're raising|raising “money”|pre-money|post-money|minimum (?:ticket|twenty|investment))(?!\w)
+	region
p	\b(?:unlisted|not listed|un-?quoted|not quoted|crowd-?fund\w*|pre-IPO|pre-money|EIS|SEIS|start-?up|no (?:stock )?market for|we are raising|is raising|we're raising|raising £|funding round|own (?:a slice|part|a piece) of|the pitch|private compan(?:y|ies)|before it (?:lists|floats)|not yet listed|no exchange|before the (?:stock )?market|before anyone else can|not traded|cannot be traded|off[- ]exchange)\b
-	region
p	\bprospectus\b[^.]{0,60}\b(?:main market|London Stock Exchange)\b
p	\bNasdaq|OTC|AIM: \b
d
p	\b(?:Series [A-D] (?:round|raise|alongside|with|and)|our Series [A-D]|alongside (?:the )?(?:VCs|venture capital\w*|angels|institutions))\b|\b(?:pre-IPO|before (?:it|the company|they) (?:lists?|floats?|goes public|IPOs?)|crowd-?funding|equity crowdfunding|unlisted (?:shares?|bonds?|compan(?:y|ies)|securities)|un-?quoted (?:shares?|compan(?:y|ies))|not yet (?:listed|quoted)|S?EIS (?:fund|portfolio|shares?|opportunit\w+|offer|qualifying|relief|scheme|investments?)|seed (?:round|stage|enterprise)|enterprise investment scheme|shares in (?:qualifying|young|early-stage|private|start-?up) companies|(?:invest|stake|slice|piece) (?:in|of) (?:a|this|these|the|our|tomorrow's|early-stage|private|young) (?:[\w'-]+ ){0,3}(?:start-?ups?|brewery|business(?:es)?|compan(?:y|ies)|scale-?ups?|founders?))\b
+	region
p	\b(?:invest\w*|shares?|raise|raising|relief|subscribe|stake|own|offer|apply|portfolio)\b
-	sentence
p	\b(?:investment trust|listed (?:fund|trust|compan\w+))\b
-	region
p	\bAIM: 
d
p	\b(?:bonds?|loan notes?|debentures?|notes)\b
+	region
p	\b(?:not listed|unlisted|cannot be sold|can't be sold|not transferable|apply for the bond|information memorandum|mini-?bonds?|loan notes? issued|no market for)\b
+	sentence
p	(?<!\w)(?:earn|pays?|“pct”|invest|apply|lend|issued|year|term|offer\w*)(?!\w)
-	sentence
=	189
p	\bgilts?\b
=	708
p	\bsavings bonds?\b
d
p	\bsell(?:ing)? (?:just |only )?(?:“pct”|an? (?:sixth|fifth|quarter|third|tenth|slice|part|half|eighth)) of (?:itself|the (?:company|business|firm|brewery|club|farm)|ourselves|our (?:company|business|firm))\b
-	sentence
p	\b(?:AIM|Nasdaq|listed|stock market|said (?:on|it)|reported|announced)\b
C	unregulated-investment	an investment outside financial regulation	product-risk
k	product	unregulated
d
p	\b(?:fine wine|burgundy|bordeaux|claret|whisk(?:e)?y|casks?|classic cars?|handbags?|watches|gold (?:coins?|bars?|bullion)|allocated gold|bullion|sovereigns|diamonds?|art fund|stamps|forestry|woodland|truffle|vineyard plots?|NFTs?|collectibles?|trading cards|parcels? of wine|cellar|memorabilia|storage pods?)\b
+	region
p	\b(?:invest\w*|returned?|returns|value|worth|sell|resold|per annum|a year|compounded|p\.a\.|grown|appreciat\w+|performance|vault|bond)\b
C	unsubstantiated-rank	a superlative without a basis	exaggeration
d
p	(?<!\w)(?:no\. ?1|number one|#1|britain's (?:best|top|leading|most (?:accurate|successful|profitable))|world's (?:best|top|most (?:accurate|successful|profitable))|rated first|most (?:accurate|profitable|successful) (?:tipster|trader|analyst|service|newsletter|stock-?picker|investor)|beats? “pct” of|better than “pct” of|(?:“pct”) accura(?:te|cy)|proven to (?:beat|work|make|deliver|outperform)|never wrong|always right)\b
+	region
p	\b(?:invest\w*|trad(?:e|es|er|ers|ing)|shares?|stocks?|tips?|tipster|fund|portfolio|picks?)\b
-	sentence
p	\bsource\b
p	\b(?:customer service|according to|survey of|app store)\b
=	289
C	us-commercial-mail	the subject of a commercial e-mail	ad-label
d	subject
p	\A.{2,200}
+	draft
p	\b(?:trial|subscribe|subscription|join|webinar|presentation|free report|specialist|reserve|claim your|save my|half[- ]price|sign up|open an account|enrol(?:l)?|order (?:now|here|today|by|before)|tuition|invest with|membership|on sale|discount|advertisement)\b
C	us-company-figures	the figures of a company	simulated-performance
d
p	\b“operating”\b“gap”\b(?:ran to|ran at|came to|came in at|amounted to|totall?ed|reached|stood at|rose|fell|grew)\b|\b(?:ran to|ran at|came to|amounted to|totall?ed)\b“gap”\b(?:quarter|half|months|year)\b
-	sentence
p	\b(?:portfolio|trades?|trading|system|strategy|signals?|back-?test\w*|invested|would|could)\b
C	us-futures	trading in futures or foreign exchange	product-risk
k	product	futures
d
p	\b(?:trad(?:e|es|ed|ing)|spread|hedg(?:e|ing)|system|signals?|robot|account|contracts?|margin|leverag\w+|position|broker)\b“gap”\b(?:futures|forex|FX|currency pairs?|commodit(?:y|ies)|crude|WTI|natural gas|heating oil|corn|wheat|soybeans?|hogs?|cattle|EUR/USD|GBP/USD|e-?minis?)\b
+	region
p	\b(?:futures|forex|FX|commodit(?:y|ies)|EUR/USD|pips?|lots?|a contract|per contract)\b
-	sentence
p	\b(?:stock (?:index )?futures (?:rose|fell|slipped|were|pointed)|futures (?:rose|fell|slipped|point|were up|were down))\b
d
p	\b(?:futures|forex|FX|commodit(?:y|ies)|crude oil|corn|wheat|soybeans?|hogs?|cattle|EUR/USD|e-?minis?)\b“gap”\b(?:trad(?:e|es|ed|ing|ers?)|spreads?|hedg(?:e|ing)|system|signals?|robot|accounts?|contracts?|margin|leverag\w+|seasonals?|fax)\b
+	region
=	1187
-	sentence
=	1188
d
p	\b(?:a|per|each) contract\b
+	region
p	\b(?:futures|commodit(?:y|ies)|crude|oil|gas|corn|wheat|soybeans?|hogs?|cattle|gold|silver)\b
d
p	\bfutures (?:desk|letter|newsletter|programs?|advis[eo]rs?|models?|service|club|room|course|school|alerts?|picks)\b
C	us-live-label	a simulated result that is called live	simulated-performance
d
p	\b(?:live|real[- ]time|pro[- ]forma) (?:trading )?(?:results?|performance|returns?|record|profits?|track record)\b
d
p	\b(?:tested|testing was done|run|validated|trained)\b“short-gap”\b(?:on|with|against) (?:live|real-time) (?:data|markets?|prices|ticks)\b
C	us-regulator-endorsement	words by which a regulator seems to approve	exaggeration
d
p	\b(?-i:SEC|FINRA|CFTC|NFA)[- ](?:approved|endorsed|certified|recommended|vetted|backed)\b|\b(?:approved|endorsed|certified|recommended|vetted|backed) by the (?:(?-i:SEC|CFTC|NFA)|Securities and Exchange Commission|federal government|U\.?S\.? government)\b|\bgovernment[- ](?:approved|endorsed)\b
-	sentence
=	320
p	\b(?:rules?|mergers?|deals?|exchange|ETFs?|application|plan|budget|said|commissioners|proposal)\b“gap”\b(?:approved|endorsed|backed)\b
C	yield	a quoted income	capital-risk
-	region
=	155
=	157
d
p	\b(?:(?:dividend |current |running |gross |net |initial |rental |annual )*yields?|income of|coupon of|payout of)\b“short-gap”“pct”|“pct” (?:[\w'-]+ ){0,2}(?:yields?|coupon|income)\b|\b(?:earn|pays?|collect|receive)s?\b“short-gap”“pct” (?:a year|per year|per annum|p\.a\.|annually)
+	region
=	160
-	sentence
p	\b(?:AER|overdraft|mortgage|fees?|charges?)\b
=	168
D	advertisement-statement	the words by which a mail says that it is an advertisement	This is an advertisement.
e	advertisement		that it is an advertisement or a solicitation
d
p	\b(?:advertisements?|advertising|solicitation|paid ad|this is an ad)\b(?! (?:team|rates|desk|department|sales|enquiries|with us))
d
p	^\W{0,4}#?ad\b
n	it does not say that the message is an advertisement
p	\b(?:sponsored|promotion(?:al)?|special offer)\b
h
p	“placeholder”
D	approval	the name of the firm that approved the promotion, and the date	This financial promotion has been approved by [name of firm] (FRN [number]) on [date].
e	approver		which authorised firm approved it
d
p	\bapproved\b[^.!?]{0,30}?\bby\b[^.!?]{0,60}?\b(?:Ltd|Limited|LLP|plc|FRN|Compliance|Approvals|Promotions|Partners)\b
d
p	\bissued (?:and approved )?by\b[^.!?]{0,60}?\bauthorised\b
d
p	\bApprover FRN \d{6}\b
e	date		when
d
p	\bon (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?“month” “year”\b
d
p	\bon “month” \d{1,2},? “year”\b
d
p	\bon \d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b
d
=	1205
n	it names neither the firm that approved it nor the date
p	\b(?:section 21|s\.? ?21|s21)[- ]?(?:approved|compliant)\b
D	au-target-caveat	the statement that a target may not be reached	The target may not be achieved. Forecasts are not a reliable indicator of future performance.
e	uncertain		that the target may not be reached
d
p	\b(?:targets?|forecasts?|projections?|returns?|estimates?|rates?|distributions?|income)\b[^.!?]{0,50}?\b(?:may|might|could|can|is|are|will) ?(?:not|n't) (?:necessarily )?(?:be )?(?:achieved|reached|met|guaranteed|realised|paid|certain|assured)\b
d
p	\b(?:no|not a|n't a) (?:guarantee|assurance|promise)\b[^.!?]{0,50}?\b(?:targets?|forecasts?|returns?|objectives?|achieved|reached|met)\b
h
=	1202
D	cap-past-performance	the caveat on past performance of unregulated investments	Past performance does not necessarily give a guide for the future.
e	unreliable		that past performance does not necessarily give a guide for the future
d
p	\b(?:past|prior|previous|historic(?:al)?) (?:performance|experience|results?|returns?|prices?|growth)(?: or experience)? (?:does|do|is|are)(?: not|n't) (?:necessarily )?(?:give |be |always )?(?:a |an |any )?(?:reliable )?(?:guide|indicator|indication)s? (?:of|to|for|as to)\b[^.!?]{0,20}?\bfuture\b
d
p	\b(?:past|prior|previous) (?:performance|experience|results?) (?:should|must|can) ?(?:not|never) be (?:taken|seen|relied on|regarded) as an? (?:reliable )?(?:guide|indicator|indication) (?:of|to|for)\b[^.!?]{0,20}?\bfuture\b
n	the advertising code wants "does not necessarily give a guide for the future"
p	“past-result” (?:is|are) (?:not|no|n't) (?:(?:necessarily )?indicative|(?:a )?guarantee|predict\w*)\b|“past-result” (?:does|do) not (?:guarantee|predict)
n	the advertising code wants "does not necessarily give a guide for the future"
p	“past-result” (?:may|might) ?(?:not|n't)?
u	it is only a concession before a sales line, which takes the caveat back
p	\b(?:while|although|though|whilst|even though|admittedly)\b[^.!?]{0,20}?\bpast (?:performance|results)\b[^.!?]{0,90}?(?:,|;| -|–|—)
u	the sentence goes on with a condition or a "but" that takes the caveat back
p	\bpast (?:performance|results)\b[^.!?]{0,80}?\b(?:but|yet|unless|except|however)\b
u	the sentence denies the caveat
p	“denied”
u	the words around it mock the caveat
p	“mocked”
h
=	1202
D	capital-risk	a statement that money can be lost	The value of investments can fall as well as rise and you may get back less than you invest.
e	loss		that the reader can lose money or get back less than was put in
d
p	\b(?:can|could|may|might|will|would|to|likely to|prepared to|risk of|possible to) (?:[\w,]+ ){0,4}?(?:lose|losing) (?:you |your |readers? |investors? |them |us )?(?:[\w-]+ ){0,6}?(?:money|capital|everything|all|some|value|much|every|most|more|what|the lot|principal|it|part|any|a (?:good|great) deal|heavily|out|entire|whole|cash|savings|stake|deposit|worth)\b
d
p	\b(?:lose|losing) (?:[\w'-]+ ){0,5}?(?:money|capital|everything|all of|all the|some or all|every (?:penny|pound|dollar)|the lot|what you (?:put|paid|invest\w*|stake\w*)|your (?:shirt|stake|deposit|investment))\b
d
p	\b(?:get|getting|gets|got|receive|be worth|take) (?:[\w'-]+ ){0,3}?(?:back )?(?:much |far |a lot |considerably )?less (?:back )?than\b
d
p	\b(?:might|may|could|can) ?(?:not|n't) (?:get|recover|receive) (?:[\w'-]+ ){0,4}?(?:back|full|what|all|the amount)\b
d
p	\b(?:not|\w+n't|never) (?:be able to )?get back\b
d
p	\b(?:end(?:s|ing)? up|ended up|come out|left) with less\b
d
p	\b(?:values?|prices?|investments?|shares?|funds?|units?|markets?|portfolios?|income|capital|stocks?|wine|gold|trusts?|bonds?|it|they|returns|“real-asset”)\b[^.!?]{0,50}?\b(?:(?:can|may|could|might|will|do|does|also) )?(?:go|goes|move|moves|fall|falls|fluctuate) (?:sharply |both )?(?:down|up and down|as well as|in (?:value|price)|too|further|below)\b
d
p	\b(?:values?|prices?|investments?|shares?|funds?|units?|markets?|portfolios?|income|capital|stocks?|gilts?|trusts?|bonds?|dividends?|it|they|“real-asset”)\b[^.!?]{0,60}?\b(?:can|may|could|might|do|does|will) (?:also |well |both |and do |sometimes |still |lose |all |even )*(?:fall|drop|decline|decrease|lose value|vary|be cut|be lost|become worthless|go to (?:nothing|zero)|shrink|halve|crash|sink)\b
d
p	\b(?:go|goes) (?:up or down|down and up|down as well as up|down or up|down too)\b|\b(?:fall|falls) as well as (?:rise|rises)\b|\b(?:shares?|funds?|prices?|investments?) (?:fall|falls|drop)(?:, too| too|s? as well| in price| in value)\b
d
p	\b(?:risk|chance|possibility) of (?:loss|losing|capital loss|getting back less)\b|\bloss of (?:principal|capital|the (?:whole|entire)|all|some|your)\b|\bpossible loss\b|\bresult in loss\b|\bcan be lost\b|\bmoney (?:can|may|could) be lost\b
d
p	\byour capital is at risk\b|\bcapital (?:is )?at risk\b|\b(?:money|investment|capital|stake)(?: you (?:put in|invest))? is at risk\b
d
p	\b(?:high[- ]risk|high risk|very risky|extremely risky|highly speculative|highly risky)\b
d
p	\b(?:lose money|losing money|lose you money)\b
d
p	\bwhat you (?:may|can|could|might|stand to) lose\b
d
p	\b(?:can|may|could|might) (?:end up )?(?:become )?worthless\b
d
p	\breturns can be negative\b|\bissuers? (?:may|can) default\b
n	it is at risk: "may be" plays it down
p	\b(?:capital|money|investment) (?:may|might|could|can) be at risk\b
n	it plays the risk down: say what the reader can lose
p	\b(?:some|a little|a degree of|a certain|an element of|a measure of) risk\b|\b(?:as|like) with (?:any|all|every) invest\w+
n	it gives advice and does not say what can happen to the money
p	\b(?:only|never|don't|do not) (?:ever )?invest (?:[\w-]+ ){0,3}(?:what|more than|money) you (?:can|could|can't|cannot) (?:afford|bear)
n	it names a risk without saying what: the reader can lose money
p	\b(?:investing|trading|investments?|shares|it) (?:involves?|carr(?:y|ies)|comes? with|has|have|is not without|entails?) (?:a |an )?(?:risks?|some risk)\b(?! of (?:loss|losing))
n	it sends the reader elsewhere: the risk must stand in the advertisement
p	\b(?:risk(?:s|ier)? (?:warning|factors)? ?(?:applies|apply)|t&cs? apply|terms (?:and conditions )?apply|see (?:our )?(?:full )?(?:risk|disclaimer|terms))\b
u	the words after it take it back
p	\b(?:but|yet|though)\b[^.!?]{0,40}?\b(?:mad|crazy|foolish|daft|silly|sorry) (?:to|not to|if)\b
u	the words beside it play it down
p	\b(?:don't worry|no need to worry|hardly ever|almost never|very unlikely to happen|practically impossible|in theory)\b
u	the sentence denies the risk, or puts it into the mouths of others
p	\bnot true that (?:you|shares|prices|your|markets?|investments?)\b|\b(?:some|they|critics|pessimists|doubters) (?:say|tell us|claim|argue|insist) (?:that )?(?:you|shares|prices|your|investments?)\b
u	the words around it mock the warning
=	1219
h
=	1202
D	cfd-risk-warning	the risk warning for contracts for difference	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-UK-7a	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-UK-7b	CFDs and restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs and restricted options with this provider. You should consider whether you understand how CFDs and restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7c	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.	it is the text for restricted options; for contracts for difference it begins with "CFDs are complex instruments"
n	it is not the whole of the prescribed text
p	\bof retail investor accounts lose money\b(?! when)
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
p	\b\d{1,2}(?:\.\d+)?(?: ?%)? ?(?:-|–|—|to|and) ?\d{1,2}(?:\.\d+)? ?% of (?:all )?retail\b
n	the warning needs the provider's own percentage
p	\b(?:most|the (?:vast )?majority of|many|some of the) retail (?:investor |CFD |client )?accounts\b
n	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
p	\b(?:spread bets?|spread betting|leveraged products?|forex|FX|margin trading|these products)\b[^.!?]{0,40}?\bcomplex (?:instruments|products)\b
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:CFDs?|products) (?:are|is) (?:complex|risky|leveraged) products?\b
n	it is not the whole of the prescribed text
p	\b(?:retail (?:CFD |client )?accounts|retail investors|retail clients|customer accounts|client accounts|traders|customers|people|clients) (?:who try it )?lose (?:money|their)\b
n	the law prescribes the words; your own will not do
p	\b(?:CFDs?|spread bet(?:s|ting)|trading|leverage|forex)\b[^.!?]{0,30}?\b(?:involves?|carr(?:y|ies)|entails?) (?:a |an |some |significant |substantial |considerable |high )*(?:levels? of )?risks?\b
u	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
p	\b(?:spread[- ]bets?|spread[- ]betting|forex|FX|leveraged products?|options)\b[^.!?]{0,40}?\bCFDs are complex instruments\b
h
=	1202
D	cftc-testimonial	the statements on testimonials	This testimonial may not be representative of the experience of other clients and is no guarantee of future performance or success.
e	representative		that it may not be representative of the experience of other clients
d
p	\b(?:may|might) not be representative\b
d
p	\bnot (?:necessarily )?representative of\b
e	guarantee		that it is no guarantee of future performance or success
d
p	\b(?:no|not a|n't a|not an?|nor) guarantee (?:of|for) (?:future )?(?:performance|success|results)\b
d
p	\b(?:does|do) not guarantee (?:future )?(?:performance|success|results)\b
e	paid	o	whether it was paid
d
p	\b(?:un)?paid testimonial\b
d
p	\b(?:not|n't) paid\b
d
p	\bin return for (?:his|her|their) comment\b
n	it does not say that the testimonial may not be representative and guarantees no success
p	\bresults? (?:are |is )?(?:not|n't) typical\b
h
=	1202
D	commission-notice	a notice that the link pays	Paid link: I get a commission if you buy through it.
e	commission		that the publisher is paid when readers buy through the link
d
p	\b(?:paid link|#?ad\b(?=[:\])])|we (?:may )?(?:earn|get|receive)|I (?:may )?(?:earn|get|receive)|(?:earns?|pays?|get|gets|receive) (?:us|me|we|I)?\b[^.!?]{0,40}\b(?:commission|referral fee|\$\d))
h
=	1202
D	difc-past-performance	the warning on past performance of the Dubai rules	Past performance is not necessarily a reliable indicator of future results.
e	unreliable		that past performance is not necessarily a reliable indicator of future results
d
p	“past-result” (?:is|are)(?: not|n't) (?:necessarily )?(?:a )?reliable “reliable-sign” (?:of|to|for|as to)\b[^.!?]{0,25}?\bfuture\b
n	"no guarantee" says only that the outcome is not certain; the rule wants "not necessarily a reliable indicator of future results"
p	“past-result”\b[^.!?]{0,40}?\b(?:no|not an?|never an?|not|cannot) (?:guarantees?|guaranteed|assurance|promise)\b
n	"may not" waters it down
p	“past-result” (?:may|might|could)(?: ?not|n't)?\b
n	it leaves out "reliable"
p	“past-result” (?:is|are)(?: not|n't) (?:necessarily )?(?:indicative|an? (?:guide|indicator))
u	the sentence denies the warning, or puts it into the mouths of others
=	1218
u	a question at its end makes fun of the warning
p	“ironic-question”
u	the words around it mock the warning
=	1219
h
=	1202
D	eu-cfd-risk-warning	the risk warning for contracts for difference	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-1	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-1 with T-EU-4	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. The vast majority of retail investor accounts lose money when trading CFDs. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-2	[percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you can afford to take the high risk of losing your money.	it is the abbreviated form, for media that are neither a web page nor a durable medium; a letter or an e-mail has room for the whole
t	T-EU-3	[percentage]% of retail CFD accounts lose money.	it is the form for media with a character limit; here is room for the whole
t	T-EU-1 with spread betting	Spread betting and CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.	it is a variant of the market; the prescribed text begins "CFDs are"
n	it is not the whole of the prescribed text
=	1244
n	the place of the percentage is empty: it must be the provider's own figure
p	(?:\bXX ?%|\[[^\]]{0,40}\] ?%|\b__+ ?%|\b(?:insert|tbc)\b[^.]{0,30}%)
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
=	1245
n	the words differ from the prescribed ones, and they may not be edited
=	201
n	it is not the whole of the prescribed text
p	\b(?:retail (?:investor |CFD |client )?accounts|retail investors|retail clients|traders|customers|people who try it) lose (?:money|their)\b
n	the words are prescribed; your own will not do
p	\b(?:CFDs?|leverage\w*|forex|trading)\b[^.!?]{0,50}?\b(?:involves?|carr(?:y|ies)|comes? with|high) (?:a |an |some |significant |substantial |high )*(?:levels? of )?risk
u	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
=	1251
h
=	1202
D	eu-currency-warning	the warning on currencies	The return may increase or decrease as a result of currency fluctuations.
e	currency		that the return may increase or decrease through currency fluctuations
d
p	\b(?:currency|exchange[- ]rate|exchange rates?|currencies)\b[^.!?]{0,80}?\b(?:fluctuat\w+|movements?|changes?|increase|decrease|rise|fall|affect)\b
d
p	\b(?:increase or decrease|rise or fall|fall or rise)\b[^.!?]{0,40}?\b(?:currency|exchange)\b
n	it names the currency and does not say that exchange rates move the return
p	\b(?:figures|returns?|results|performance) (?:is|are) (?:shown |given |stated )?in (?:US )?(?:dollars|sterling|francs|yen|USD|GBP|CHF)\b
h
=	1202
D	eu-fund-past-performance	the sentence on past performance of funds	Past performance does not predict future returns.
e	predict		that past performance does not predict future returns
d
p	\bpast performance (?:does|do)(?: not|n't) predict future (?:returns?|results|performance)\b
d
p	\bpast performance (?:is|are)(?: not|n't) (?:a )?reliable (?:indicator|guide) (?:of|to|for) future (?:returns?|results|performance)\b
n	"no guarantee" says only that the outcome is not certain; the guidelines want "does not predict future returns"
p	\bpast (?:performance|results)\b[^.!?]{0,40}?\b(?:no|not an?) (?:guarantee|assurance|promise)
n	"not necessarily" waters it down
p	\bpast (?:performance|results)\b[^.!?]{0,40}?\bnot necessarily\b
h
=	1202
D	five-year-record	the period, of five years or the whole life, and the source of the figures	Source: [name], [date] to [date] in periods of twelve months, in sterling, after charges.
e	source		where the figures come from
d
p	\bsources?\b
d
p	\bcalculat(?:ed|ions) by\b|\baccording to\b|\baudited by\b|\bverified by\b|\bledger\b|\b(?:figures|data|prices|returns) (?:are |is |come |comes |taken )?(?:from|by|supplied by|provided by|courtesy of)\b
d
p	\b(?:Morningstar|Lipper|FE fundinfo|Bloomberg|Refinitiv|LSEG|FactSet|Trustnet|Citywire|Sharepad)\b
e	period		which years they cover	60
d
p	\b“year”\b
d
p	\b(?:over|in|for|across|during|of|within|last|past|previous|preceding|trailing) (?:the )?(?:(?:last|past|previous|preceding|first) )?“count” (?:full |calendar |financial |complete )?(?:years?|months?|quarters?|decades?)\b
d
p	(?<=[\da-z])[- ](?:year|month)\b
d
p	\bsince (?:launch|inception|we (?:began|started|launched)|its launch)\b|\b(?:whole|entire) life\b
D	five-years-figure	a figure for five years or the life of the product	[Figure] a year over the five years to [date], after fees.
e	five		the return over five years or since the start
d
p	“pct”,(?:[^.;%]{0,20}“pct”,?){3}(?: and)?[^.;%]{0,20}“pct”
d
p	\b(?:five|5)[- ]?(?:years?|yrs?)\b
d
p	\bsince (?:inception|launch|its launch|it (?:began|started|opened))\b
d
p	\b(?:ten|10|seven|7)[- ]?(?:years?|yrs?)\b
n	it covers less than five years
p	\b(?:two|2|three|3|four|4)[- ]?(?:full )?years?\b
D	forecast	the warning on forecasts	Forecasts are not a reliable indicator of future performance.
e	unreliable		that such forecasts are not a reliable indicator of future performance
d
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?|price targets?|target (?:returns?|prices?)|projected (?:returns?|figures)|expectations)\b(?: (?:such|like|of|as|for|on) [^.!?]{0,40}?)?(?:,? which|,? and (?:these|they|this|that))?,? (?:is|are|can|should|must)(?:n't| not| never) (?:be )?(?:(?:taken|regarded|seen|treated|used|considered|viewed|relied (?:up)?on)(?: as)? )?(?:a |an |any )?reliable “reliable-sign” (?:of|to|for|as to)\b[^.!?]{0,25}?\b(?:future|performance|results|outcome)
d
p	\b(?:forecasts?|projections?|predictions?|targets?)\b (?:should|must|can) ?(?:not|never) be relied (?:up)?on as (?:an? )?“reliable-sign” (?:of|to|for)\b[^.!?]{0,25}?\bfuture\b
n	"may prove wrong" is not "not a reliable indicator of future performance"
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?)\b[^.!?]{0,30}?\b(?:may|might|can|could) (?:well )?(?:prove |be |turn out |go )?(?:to be )?(?:wrong|incorrect|inaccurate|not (?:come true|be (?:met|achieved|reached|realised)))
n	it does not say that the forecast is not a reliable indicator of future performance
p	\b(?:nobody|no one|we cannot|we can't|no-one) (?:can )?(?:predict|foretell|know|see) (?:the )?(?:future|what)
n	the American term says nothing to a British reader; the rule wants "not a reliable indicator of future performance"
p	\bforward-looking statements?\b
n	"not guaranteed" says only that the outcome is not certain; the rule wants "not a reliable indicator of future performance"
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?|returns?)\b[^.!?]{0,30}?\b(?:not|\w+n't|no|never) (?:be )?(?:a )?guarantee[ds]?\b
n	it does not say that the forecast is not a reliable indicator of future performance
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?)\b (?:is|are) (?:only |just |merely )?(?:opinions?|estimates?|illustrat\w+|a guide|indicative)\b
n	the "not" is lost, and the sentence says the opposite
p	\b(?:forecasts?|projections?|predictions?)\b (?:is|are) (?:a )?reliable “reliable-sign”
n	a word too many waters the warning down
p	\b(?:forecasts?|projections?|predictions?)\b (?:may not|might not|is not always|are not always|are not necessarily) (?:be )?(?:a )?reliable
u	it is only a concession before a sales line, which takes the warning back
p	\b(?:while|although|though|whilst|even though|admittedly|granted|of course)\b[^.!?]{0,20}?\b(?:forecasts?|projections?|predictions?|targets?)\b[^.!?]{0,90}?(?:,|;| -|–|—)
u	the sentence goes on with a condition or a "but" that takes the warning back
p	\b(?:forecasts?|projections?|predictions?)\b[^.!?]{0,80}?\b(?:but|yet|unless|except|however)\b
u	the sentence denies the warning, or puts it into the mouths of others
=	1218
u	a question at its end makes fun of the warning
=	1265
u	the words around it mock the warning
=	1219
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
p	“quoted-example”
u	the words beside it take the warning back
p	“taken-back”
h
=	1202
D	fund-marketing-statement	the statement that this is a marketing communication	This is a marketing communication. Please refer to the prospectus and to the KID before making any final investment decisions.
e	marketing		that this is a marketing communication
d
p	\bmarketing communication\b
h
=	1202
D	futures-risk	a statement of the risk of loss in futures	Futures trading involves a substantial risk of loss and is not suitable for everyone; you can lose more than you put up.
e	loss		that trading futures can lose money, even more than was put up
d
p	\b(?:substantial|significant|high|considerable) (?:degree of )?risk\b
d
p	\brisk of (?:loss|losing)\b
d
p	\b(?:can|could|may|will) (?:also )?(?:lose|losing)\b[^.!?]{0,80}?
d
p	\b(?:lose|losing) (?:more than|money|your|the whole|all|everything)\b
d
p	\bfutures (?:are|is|trading is) (?:very |extremely |highly )?risky\b
n	it plays the risk down: say that the trader can lose
p	\blimited risk\b
h
=	1202
D	general-advice-warning	the general advice warning	This is general advice only. It was prepared without taking account of your objectives, financial situation or needs; consider whether it is appropriate for you, and read the Product Disclosure Statement, before acting.
e	personal		that it was prepared without taking account of the reader's objectives, financial situation or needs
d
p	\b(?:without|not|n't|nor) (?:\w+ ){0,3}?(?:tak(?:e|en|ing)|consider(?:ed|ing)?|hav(?:e|ing) regard to)(?: \w+){0,3}? (?:of )?(?:your|the reader's|any(?:one's| person's| reader's| particular person's| individual's)?|them|you)?\b[^.!?;]{0,60}?\b(?:objectives|circumstances|financial situation|needs)\b
d
p	\b(?:has|have|did) not (?:taken?|considered?) account of (?:them|your)\b
e	appropriate		that the reader should consider whether it is appropriate
d
p	\bconsider (?:whether|if|how)\b[^.!?]{0,60}?\b(?:appropriate|suits?|suitable|right) (?:for |to )?
d
p	\bconsider (?:its|the) appropriateness\b
d
p	\b(?:appropriate|suitable|right) for (?:you|your)\b
n	it does not say that your objectives, financial situation and needs were left out of account, nor to consider whether it is appropriate
p	\bgeneral (?:advice|information)(?: only)?[.!;,)]
n	it says nothing of your objectives, financial situation and needs
p	\bnot (?:financial|personal|investment) advice\b
h
=	1202
D	ie-capital-warning	the Irish warning on loss	Warning: If you invest in this product you may lose some or all of the money you invest.
e	loss		that you may lose some or all of the money you invest
d
p	\bif you invest in this product you may lose some or all of the money you invest\b
d
p	\bif you cash in your investment before\b[^.!?]{0,60}\byou may lose some or all of the money you invest\b
n	the warning for a product in which capital can be lost is "If you invest in this product you may lose some or all of the money you invest."
p	\bvalue of your investment (?:may|can) go down as well as up\b
n	the words differ from those that the Code prescribes
p	\b(?:you )?(?:may|can|could|might) (?:lose|get back less)\b
h
=	1202
D	ie-estimates-warning	the Irish warning on estimates	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
e	estimates		that the figures are estimates only and not a reliable guide
d
p	\b(?:these|the) figures are estimates only[.;,:]? (?:and )?(?:they )?are not a reliable guide to the future performance of this investment\b
n	the words differ from those that the Code prescribes
p	\b(?:these|the) figures are (?:only )?estimates\b
n	the Code gives the words: "These figures are estimates only. They are not a reliable guide to the future performance of this investment."
p	\b(?:forecasts?|projections?|estimates?)\b[^.!?]{0,30}?\b(?:not|n't) (?:a )?(?:reliable|guarantee)
h
=	1202
D	ie-no-access-warning	the Irish warning on access	Warning: If you invest in this product you will not have any access to your money for [time].
e	access		that there is no access to the money, and for how long
d
p	\bif you invest in this product you will not have any access to your money (?:for|until)\b
n	the words differ from those that the Code prescribes
p	\b(?:no (?:early )?(?:access|withdrawals?)|locked (?:in|up|away)|cannot (?:withdraw|cash in|get at)|no way to get at)\b
h
=	1202
D	ie-past-performance	the Irish warning on past performance	Warning: Past performance is not a reliable guide to future performance.
e	guide		that past performance is not a reliable guide to future performance
d
p	\bpast performance (?:is|are) not a reliable (?:guide|indicator) (?:to|of) future (?:performance|results)\b
n	the words differ from those that the Code prescribes
p	\bpast (?:performance|results) (?:is|are|does|do) (?:not|n't)\b[^.!?]{0,40}?\b(?:guide|indicat\w+|predict\w*)\b
n	"no guarantee" says only that the outcome is not certain; the Code wants "not a reliable guide"
=	1274
n	a word too many waters the warning down
p	\bpast (?:performance|results)\b[^.!?]{0,40}?\b(?:not necessarily|may not|might not)\b
u	the sentence denies the warning, or puts it into the mouths of others
=	1218
u	a question at its end makes fun of the warning
=	1265
u	the words around it mock the warning
=	1219
h
=	1202
D	income-balance	a statement that the income is not certain	The income is not guaranteed and can fall.
e	uncertain		that the income can fall or fail
d
p	\b(?:income|dividends?|yields?|distributions?|payments?|coupons?|interest|rents?|rewards?|rate)\b[^.!?]{0,60}?\b(?:can|may|could|might|will|is|are|does|has been)(?: not|n't| also| well)? (?:be )?(?:fall|vary|drop|cut|guaranteed|certain|fixed|assured|reduced|stopped|suspended|fluctuate|missed|paid|move)
d
p	\b(?:default|fail to pay|miss(?:ed)? payments?)\b
d
p	\b(?:not|\w+n't|no) (?:be )?(?:guaranteed|certain|assured|fixed)\b
n	it does not say that the income can fall
p	\byields?\b[^.!?]{0,20}?\b(?:is|are) (?:historic|gross|net|indicative|variable|quoted|current)\b
n	it does not say that the income can fall
p	\b(?:income|dividends?|rents?) (?:is|are) (?:paid|received|collected)\b
D	interest	the author's interest in the share	Disclosure: the author owns [number] shares in [company]. / The author and the publisher own no shares in [company].
e	holding		whether the author holds the share or gains from it
d
p	(?<!should )(?<!do )(?<!if )(?<!can )(?<!that )\b(?:I|we|author|authors|writers?|editors?|analysts?|publisher|family|members|staff|(?-i:[A-Z][a-z]+))\b(?: (?:personally|also|still|currently|each|both))? (?:owns?|holds?)\b(?! (?:\d+(?:\.\d+)? ?%))[^.!?]{0,30}?\b(?:no|none|neither|any|shares?|\d[\d,]*|holdings?|positions?|in (?:my|his|her|their|our)|stake|stock|units|funds?|trackers?|(?-i:[A-Z]{2,5}))\b
d
p	\b(?:I|we|author|writers?|editors?|analysts?|publisher|family|(?-i:[A-Z][a-z]+))\b (?:have|has|had) (?:no|an?|any) (?:[\w-]+ )?(?:holdings?|positions?|interests?|shares|stake)\b
d
p	\b(?:do|does|did) not (?:own|hold)\b|\bn't (?:own|hold) (?:any|a|the|shares)
d
p	\b(?:neither|nor)\b[^.!?]{0,60}?\b(?:holds?|owns?)\b|\b(?:holds?|owns?) (?:none|no|neither)\b
d
p	\bdisclosures?\s?:|\b(?:interests?|holdings?)\s?:
n	"may hold" explains nothing: say whether the author, or the author's family, holds this share
p	\b(?:writers?|authors?|editors?|staff|contributors|directors|we|publisher|employees|team|affiliates)\b[^.!?]{0,40}?\b(?:may|might|could)\b[^.!?]{0,25}?\b(?:hold|own|have|deal|trade|receive)\b
u	"may hold" explains nothing: say whether the author holds this share
p	\b(?:may|might|could|can|from time to time|sometimes)\b[^.!?]{0,30}?\b(?:hold|own|have|deal)\b
D	loss-in-words	a statement of what can be lost	The value of investments can fall as well as rise and you may get back less than you invest.
e	loss		what the reader can lose
d
p	\b(?:lose|losing|lost)\b
d
p	\bless than\b
d
p	\b(?:not|\w+n't) (?:get|recover)\b
d
p	\b(?:fall|falls|down|drop|worthless|unlikely to be protected|variable)\b
n	the phrase alone tells readers little
p	\bcapital (?:is )?at risk\b
n	it names a risk without saying what can be lost
p	\b(?:involves?|carr(?:y|ies)|comes? with) (?:\w+ )?risks?\b|\bhigh[- ]risk\b
D	mica-statement	the statement that no authority has reviewed the crypto-asset marketing	This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The offeror of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
t	T-EU-5 (offeror)	This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The offeror of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
t	T-EU-5 (person seeking admission)	This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The person seeking admission to trading of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
t	T-EU-5 (operator)	This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The operator of the trading platform of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:no|not|neither|nor|none)\b[^.!?]{0,40}?\b(?:authority|regulator|supervisor|government|authorities|regulators)\b[^.!?]{0,60}?\b(?:approved|reviewed|checked|vetted|seen|looked at|endorsed)\b
n	the words differ from those that the law prescribes
p	\b(?:not|n't|never) (?:been )?(?:reviewed|approved|checked|vetted)\b[^.!?]{0,60}?\b(?:authority|authorities|regulators?)\b
h
=	1202
D	mica-white-paper	the reference to the white paper	A white paper has been published at [website]; telephone [number], e-mail [address].
e	paper		that a white paper has been published
d
p	\bwhite ?papers?\b
e	website		the website of the offeror
d
p	\b(?:https?://|www\.)[\w.-]+
d
p	(?<![@\w.])[\w-]+(?:\.[\w-]+)*\.(?:com|eu|org|io|net|example|de|fr|nl|ie|it|es|fi|se|mt|lu|ee|lv|lt|pl|cz|at|be|pt|gr)\b(?!@)
e	telephone		a telephone number
d
p	\+ ?\d[\d ()/.-]{6,}\d
d
p	\b(?:tel|telephone|phone|call)\b[^.!?]{0,20}?\d[\d ()/.-]{5,}\d
e	e-mail		an e-mail address
d
p	\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b
h
=	1202
D	net-performance	the performance after fees	After fees, the same portfolio returned [net figure] a year over the same period.
e	net		what was earned after fees
d
p	\b(?:net (?:of|returns?|performance)|after (?:all |our |management |advisory |deducting )*(?:fees|costs|charges|expenses)|net)\b
h
=	1202
D	non-independent-research	the statement that the research is not independent	This is a marketing communication. It has not been prepared in accordance with legal requirements designed to promote the independence of investment research and is not subject to any prohibition on dealing ahead of the dissemination of investment research.
e	marketing		that it is a marketing communication
d
=	1301
e	independence		that it was not prepared under the rules on independent research
d
p	\bnot (?:been )?(?:prepared|produced|written) in accordance with (?:the )?(?:legal|regulatory) requirements designed to promote (?:the )?(?:independence|investment research independence)
d
p	\bnot (?:subject to|bound by) (?:any |the )?(?:prohibition|restriction)s? on dealing ahead\b
n	saying that it was commissioned is not enough: it must be labelled a marketing communication, at the start
p	\b(?:commissioned|paid for|sponsored)\b
n	the statement itself is missing
p	\bnon-independent research\b
D	one-five-ten-years	the performance over one, five and ten years	The portfolio returned [figure] in one year, [figure] a year over five years and [figure] a year over ten years, after fees.
e	one		the performance over one year
d
p	\b(?:one|1)[- ]?(?:year|yr)\b
p	\b(?:twelve|12) months\b
p	\bfor (?:the )?year\b
+	context
p	\b(?:five|5|ten|10)[- ]?(?:years?|yrs?)\b|\bsince (?:inception|(?:its )?launch)\b
e	five		the performance over five years
d
=	1284
+	context
p	\b(?:one|1)[- ]?(?:year|yr)\b|\b(?:twelve|12) months\b|\b(?:ten|10)[- ]?(?:years?|yrs?)\b|\bsince (?:inception|(?:its )?launch)\b
e	ten		the performance over ten years or the life of the portfolio
d
p	\b(?:ten|10)[- ]?(?:years?|yrs?)\b
p	\bsince inception\b
p	\bsince (?:its )?launch\b
+	context
p	\b(?:one|1)[- ]?(?:year|yr)\b|\b(?:twelve|12) months\b|\b(?:five|5)[- ]?(?:years?|yrs?)\b
h
=	1202
D	options-risk	a statement of the risk of options	Options are high-risk: they expire, and if you buy one you can lose all the money you put in. If you write (sell) one you can lose more than that.
e	risk		that options are risky and the whole stake can be lost
d
p	\b(?:options?|trading|it|they|calls|puts|trades?|this)\b[^.!?]{0,60}?\b(?:high[- ]risk|high risk|highly risky|very risky|risky|speculative|not suitable for (?:all|every)|expire worthless|substantial risk|significant risk)\b
d
p	\b(?:can|could|may|might|will) (?:[\w-]+ ){0,2}?lose (?:[\w'-]+ ){0,6}?(?:premium|all|everything|entire|whole|what you (?:put|paid|pay)|stake|more than|money|every)\b
d
p	\bloss of (?:the |your )?(?:whole |entire |full )?(?:premium|stake|money|investment)\b
d
p	\b(?:options? )?involve(?:s)? (?:a )?(?:high |substantial |significant )?risk and (?:is|are) not suitable for all\b
n	it names a risk without saying that all the money put in can be lost
p	\b(?:options?|trading) (?:involves?|carr(?:y|ies)|comes? with|has|have) (?:a |an |some )?risks?\b
u	the sentence denies the risk
=	1218
u	the words around it mock the warning
=	1219
h
=	1202
D	options-risk-in-full	the whole risk of options	Options are high-risk: they expire, and if you buy one you can lose all the money you put in. If you write (sell) one you can lose more than that.
e	high		that options are high-risk
d
p	\bhigh[- ]risk\b|\bhighly risky\b|\bvery risky\b|\bspeculative\b|\bsubstantial risk\b|\binvolve risk\b
e	stake		that all the money put in can be lost
d
p	\blose (?:[\w'-]+ ){0,6}?(?:premium|all|everything|entire|whole|what you (?:put|paid|pay))\b
d
p	\bloss of (?:the |your )?(?:whole |entire )?(?:premium|stake)\b
d
p	\bexpire worthless\b
e	cause		why: leverage, or the day on which the option ends
d
p	\b(?:expir(?:e|es|y|ing|ation)|leverag\w+|many times (?:faster|the)|gear(?:ed|ing)|time decay|time value)\b
D	paid-touting-disclosure	a statement of who paid how much for the text	[Issuer] paid us US$[amount] in cash on [date] to publish this profile. We hold no shares.
e	receipt		who was paid, by whom and what for
d
p	\b(?:paid|pays|will pay|has paid|was paid|were paid|received|receives|will receive|been paid|compensated|compensation of|in exchange for|in return for)\b[^!?]{0,160}?(?:(?:US|C|A)?\$ ?\d|\b\d[\d,]* (?:shares|options|warrants|tokens)|\b(?:USD|US dollars))
d
p	\b(?:pays?|paying|to pay|gave|gives|given|handed(?: over)?|sent|transferred|owes?|compensates?) (?:to )?(?:us|me|the publisher|this (?:letter|publication)|our (?:company|firm|publisher))\b[^!?]{0,80}?(?:(?:US|C|A)?\$ ?\d|\b\d[\d,]* (?:shares|options|warrants|tokens))
d
p	(?:(?:US|C|A)?\$ ?\d[\d,.]*)\b[^!?]{0,80}?\b(?:paid|received|compensation|fee)\b
d
p	\b(?:was|were|has been|have been) (?:not |never )paid\b|\b(?:no|not been) (?:compensat\w+|payment|paid)\b
n	it neither says that money was received nor how much
p	\b(?:may|might|could|can) (?:\w+ )?(?:have )?(?:been |be )?(?:receive\w*|accept\w*|compensated|paid|earn)\b
n	it does not say how much was paid
p	\b(?:fees? (?:may|might|are|can|to be)|pays? (?:a )?fees?|paid (?:a )?fees?)\b
n	it says neither who paid nor how much
p	\b(?:paid|compensated|sponsored)\b[^.!?]{0,60}?\bby a third party\b
n	the amount stands elsewhere; it must stand with the description
p	\b(?:compensation|disclosures?|disclaimer)\b[^.!?]{0,60}?\b(?:website|web site|page|site)\b|\bsee our (?:website|site|disclosure)
n	it names a sponsor, not what was paid
p	\b(?:sponsored|presented|brought to you) by\b
h
=	1202
D	past-performance	the warning on past performance	The figures refer to the past. Past performance is not a reliable indicator of future results.
e	past	lo	that the figures refer to the past
d
p	\b(?:figures?|results?|data|returns?|numbers?|performance)\b(?: (?:shown|given|above|below|quoted|here|all))* (?:refers?|relates?) (?:only )?to (?:the )?past\b
d
p	\b(?:these|those|the) (?:figures|results|numbers) are (?:of the )?past\b
d
p	\b(?:past|historical?) (?:figures|results|performance data|returns)\b
e	unreliable		that past performance is not a reliable indicator of future results
d
p	“past-result”(?:,? (?:whether )?(?:simulated|actual|real|back-?tested)[^.!?]{0,30}?,)?(?: of [^.!?]{0,40}?)?(?:,? which|,? and (?:this|that|it|they))?,? (?:is|are|was|were|should|must|can)(?:n't| not| never) (?:be )?(?:(?:taken|regarded|seen|treated|used|considered|viewed|relied (?:up)?on)(?: as)? )?(?:a |an |any )?reliable “reliable-sign” (?:of|to|for|as to|about)\b[^.!?]{0,25}?\bfuture\b
d
p	“past-result” (?:should|must|can) ?(?:not|never) be (?:relied (?:up)?on|used|taken|treated|regarded)(?: as)?(?: a| an| any)? (?:reliable )?“reliable-sign” (?:of|to|for|as to|about)\b[^.!?]{0,25}?\bfuture\b
d
p	\b(?:do not|don't|never|you should not|nobody should|no one should) (?:rely|depend) on “past-result” as an? (?:reliable )?“reliable-sign” (?:of|to|for)\b[^.!?]{0,25}?\bfuture\b
d
p	“past-result” (?:is|are) (?:an )?unreliable (?:as )?(?:an? )?“reliable-sign” (?:of|to|for)\b[^.!?]{0,25}?\bfuture\b
n	"no guarantee" says only that the outcome is not certain; the rule wants "not a reliable indicator", that nobody should rely on it
p	“past-result”\b[^.!?]{0,40}?\b(?:no|not an?|n't an?|never an?|nor an?|not|cannot) (?:guarantees?|guaranteed|assurance|promise)\b
n	"not necessarily" waters it down, since it implies that the past often is a guide
p	“past-result”\b[^.!?]{0,40}?\bnot necessarily\b
n	"does not predict" is a wording for European funds; here it must be "is not a reliable indicator of future results"
p	“past-result” (?:does|do|did|will|can) ?(?:not|n't|no) (?:necessarily )?(?:predict|guarantee|indicate|give|foretell|tell)\b
n	"may not" waters it down: the rule wants "is not"
=	1263
n	a word too many turns the warning round or waters it down
p	“past-result” (?:is|are)(?: not|n't) (?:always|necessarily|the only|the best|a perfect|just|only|simply|merely|entirely|wholly|an? (?:completely|fully|totally|perfectly|entirely|wholly|always|very))\b
n	the "not" is lost, and the sentence says the opposite
p	“past-result” (?:is|are) (?:(?:often|usually|generally|always|clearly) )?(?:a|an|the best|the only|our) (?:[\w-]+ )?(?:reliable )?“reliable-sign”\b
n	it is the future of which past performance is no reliable indicator
p	“past-result” (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign” (?:of|to) (?:the )?(?:past|present|current|previous)\b
n	it leaves out "reliable": the rule wants "not a reliable indicator of future results"
p	“past-result” (?:is|are)(?: not|n't) (?:(?:necessarily )?indicative|an? (?:guide|indicator|indication|predictor)|everything)\b
n	it does not say of what: the rule wants "of future results"
p	“past-result” (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign”\b(?! (?:of|to|for|as to|about))
n	the words stand there as a label and say nothing about the future
p	(?:^|[.!?] )past (?:performance|results)(?: only| figures)?[.!]
n	it does not say that it is past performance which is no reliable indicator
p	(?<!past )(?<!prior )(?<!previous )\bperformance (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign”\b
n	it says that the figures are of the past, but not that past performance is no reliable indicator of future results
p	\b(?:figures?|results?|numbers?) (?:shown )?(?:refer|relate)s? to the past\b
n	it does not say that past performance is no reliable indicator of future results
p	\bpast (?:results|performance) (?:are|is)(?: not|n't) everything\b|\byour results (?:may|will) vary\b|\bresults (?:are )?not typical\b
n	it is in another language than the advertisement
p	\bWertentwicklung(?:en)?\b|\bperformances? pass[ée]es?\b|\brentabilidad(?:es)? pasadas?\b|\brendimenti passati\b|\bresultaten uit het verleden\b
n	it is a figure of speech; the rule wants "not a reliable indicator of future results"
p	\bpast (?:performance|results?|returns?)\b[^.!?]{0,50}?\b(?:is|are|isn't|aren't|was|may be|might be|can be) (?:no|not|only|just|hardly|never|merely|no more than)?\b[^.!?]{0,40}?\b(?:crystal ball|map|compass|oracle|prophecy|prophet|prediction|rear-?view mirror|tomorrow|blueprint|recipe|insurance)\b
u	it is only a concession before a sales line, which takes the warning back
p	\b(?:while|although|though|whilst|even though|admittedly|granted|of course|sure|yes)\b[^.!?]{0,20}?\bpast (?:performance|results)\b[^.!?]{0,90}?(?:,|;| -|–|—)
u	the sentence goes on with a condition or a "but" that takes the warning back
p	\bpast (?:performance|results)\b[^.!?]{0,80}?(?:,|;| -|–|—)? ?\b(?:but|yet|unless|except|however|though|until)\b
u	the sentence denies the warning, or puts it into the mouths of others
=	1218
u	a question at its end makes fun of the warning
=	1265
u	the words around it mock the warning
=	1219
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
=	1299
u	the words beside it take the warning back
=	1300
h
=	1202
D	pds-statement	the reference to the Product Disclosure Statement	Issued by [issuer]. Consider the Product Disclosure Statement and the target market determination, available at [address], before you decide.
e	pds		that there is a Product Disclosure Statement, where it can be had
d
p	\bProduct Disclosure Statements?\b
d
p	\b(?-i:PDS)\b
d
p	\btarget market determination\b
h
=	1202
D	period-and-source	the period and the source of the figures	Source: [name], [date] to [date], in sterling, after charges.
e	source		where the figures come from
d
=	1276
d
p	\bcalculat(?:ed|ions) by\b
d
p	\baccording to\b
d
p	\baudited by\b
d
p	\bledger\b
e	period		which years they cover
d
=	1279
d
p	\b(?:five|5) years\b
d
p	\b12[- ]months?\b
d
p	\btwelve[- ]months?\b
D	postal-address	the postal address of the sender	[Sender], [number and street], [town], [state] [zip code]
e	address		the street address or the post office box
d
p	\bP\.? ?O\.? Box \d+
d
p	\b(?-i:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,? \d{5}(?:-\d{4})?\b
d
p	\b\d{1,5} (?:(?-i:[A-Z])[\w.']* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Drive|Dr|Way|Place|Pl|Court|Ct|Highway|Hwy|Square|Plaza|Suite|Broadway|Parkway|Pkwy)\b
h
=	1202
p	\[(?:address|postal address)\]
p	\*\|(?:LIST_ADDRESS|LIST:ADDRESS)[^|]*\|\*
p	\{\{[^}]{0,30}address[^}]{0,30}\}\}
D	qa-estimates-warning	the Qatari warning on estimates	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
t	T-QA-2	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
n	the words differ from those that the rule prescribes
p	\b(?:forecasts?|projections?|estimates?|targets?|figures|returns?)\b[^.!?]{0,40}?\b(?:not|no|n't|may|might|only)\b[^.!?]{0,40}?\b(?:reliable|guarantee\w*|estimates?|achieved|reached|indicat\w+)
h
=	1202
D	qa-past-performance	the Qatari warning on past performance	Warning: Past performance is not a reliable guide to future performance.
t	T-QA-1	Warning: Past performance is not a reliable guide to future performance.
n	the words differ from those that the rule prescribes
p	\bpast (?:performance|results|returns)\b[^.!?]{0,60}?\b(?:not|no|n't|may|never)\b
h
=	1202
D	restricted-options-risk-warning	the risk warning for restricted options	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7c	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7b	CFDs and restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs and restricted options with this provider. You should consider whether you understand how CFDs and restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7a	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.	it is the text for contracts for difference alone; restricted options must be named
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
=	1245
n	the warning needs the provider's own percentage
=	1246
n	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
=	1247
n	the words differ from those that the law prescribes, and they may not be edited
=	1248
n	it is not the whole of the prescribed text
=	1249
n	the law prescribes the words; your own will not do
=	1250
h
=	1202
D	risk-summary-link	the link to the risk summary	Take 2 mins to learn more
t	T-UK-5	Take 2 mins to learn more
n	the prescribed words are "Take 2 mins to learn more", in figures and with "mins"
p	\b(?:take|spend|give us) (?:“count”|a few|a couple of) (?:mins?|minutes?) to (?:find out|read|know|understand|discover)\b
D	risk-warning-crypto	the risk warning for cryptoassets	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here the words are "you should not expect to be protected"
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here the words are "you should not expect to be protected"
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here the words are "you should not expect to be protected"
t	T-UK-6a	Don't invest unless you're prepared to lose all the money you invest.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:do not|never|not|please don't) invest (?:money |anything )?(?:unless|if)\b
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:only|should) invest (?:money )?(?:if|what) you (?:are|can|could)\b
n	the words differ from those that the law prescribes, and they may not be edited
p	\b(?:may|might|will|are|is) not (?:be )?protected\b|\bno (?:FSCS |regulatory )?protection\b
h
=	1202
D	risk-warning-ltaf	the risk warning for long-term asset funds	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance. Take 2 mins to learn more
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here it must say how long the reader may wait for the money
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here it must say how long the reader may wait for the money
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here it must say how long the reader may wait for the money
t	T-UK-6c	This is a high-risk investment, so only invest if you can wait to get your money back.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	1428
n	the words differ from those that the law prescribes, and they may not be edited
=	1429
n	the words differ from those that the law prescribes, and they may not be edited
=	1430
h
=	1202
D	risk-warning-p2p	the risk warning for peer-to-peer lending	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here it must say that the money may be hard to get at
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here it must say that the money may be hard to get at
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here it must say that the money may be hard to get at
t	T-UK-6b	Don't invest unless you're prepared to lose money.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	1428
n	the words differ from those that the law prescribes, and they may not be edited
=	1429
n	the words differ from those that the law prescribes, and they may not be edited
=	1430
h
=	1202
D	risk-warning-unlisted-securities	the risk warning for unlisted shares and bonds	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here the words are "you are unlikely to be protected"
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here the words are "you are unlikely to be protected"
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here the words are "you are unlikely to be protected"
t	T-UK-6a	Don't invest unless you're prepared to lose all the money you invest.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	1428
n	the words differ from those that the law prescribes, and they may not be edited
=	1429
n	the words differ from those that the law prescribes, and they may not be edited
=	1430
h
=	1202
D	simulated-past-performance	the warning on simulated past performance	The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.
e	simulated	l	that the figures are simulated
d
p	\b(?:figures?|results?|data|returns?|numbers?|performance)\b(?: (?:shown|given|above|below|quoted|here|all|[\w-]+))? (?:refers?|relates?) (?:only )?to (?:simulated|hypothetical|back-?\s?tested)\b
d
p	\b(?:figures?|results?|data|returns?|numbers?|gains?)\b(?: (?:shown|given|above|below|quoted|here))? (?:is|are|was|were) (?:all |purely |only |entirely )?(?:simulated|hypothetical|back-?\s?tested|not (?:actual|real))\b
d
p	\b(?:simulated|hypothetical) (?:past )?performance\b
d
p	\b(?:simulated|back-?\s?tested|hypothetical) (?:results?|data|returns?|figures|gains?|numbers|track record)\b
d
p	\b(?:is|was|has been|are|were) (?:back-?\s?tested|simulated)\b
d
p	\bback-?\s?test(?:ed|ing|s)?\b
e	unreliable		that past performance is not a reliable indicator of future performance
d
=	1389
d
=	1390
n	it does not say that the figures are simulated, so the reader takes them for a real record
p	“past-result” (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign”\b
n	"no guarantee" is not "not a reliable indicator", and it does not say that the figures are simulated
p	“past-result”\b[^.!?]{0,40}?\b(?:no|not an?|n't an?|never an?|not|cannot) (?:guarantees?|guaranteed|assurance|promise)\b
n	it waters down "is not a reliable indicator of future performance"
p	“past-result”\b[^.!?]{0,40}?\b(?:not necessarily|may not|might not|does not predict|not indicative|not a guide|not an indicator)\b
u	it is only a concession before a sales line, which takes the warning back
=	1407
u	the sentence goes on with a condition or a "but" that takes the warning back
=	1408
u	the sentence denies the warning, or puts it into the mouths of others
=	1218
u	a question at its end makes fun of the warning
=	1265
u	the words around it mock the warning
=	1219
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
=	1299
u	the words beside it take the warning back
=	1300
h
=	1202
D	subscription-terms	the terms of the subscription	£[price] for the first [period], then £[price] a [period] until you cancel.
e	price		what it costs after the first period, and for how long the reader is bound
d
p	\brenew\w*\b|\bthen “price”|“price” (?:a|per|each|every) (?:month|year|quarter|week) (?:from|after|thereafter)\b|\bafter(?:wards)?(?: that)?,? “price”\b|\bfrom (?:day|month) \d+\b|\bcancel\b|\bstop (?:by|at any time|whenever)\b|\bone[- ](?:off|time) (?:price|payment)\b|\bno subscription\b|\bnothing further to pay\b|\ba (?:month|year) from then on\b|\bminimum (?:term|of)\b
n	it sends the reader elsewhere: the price after the trial must stand in the advertisement
p	\b(?:t&cs?|terms(?: and conditions)?|conditions) (?:may )?apply\b|\bsee (?:the |our )?(?:website|site|terms)\b
D	tax-caveat	the caveat on tax	Tax treatment depends on your individual circumstances and may be subject to change in future.
e	circumstances		that the tax treatment depends on the individual circumstances of each reader
d
p	\bdepend(?:s|ent|ing)?(?: \w+)? (?:up)?on (?:the |your |an? |each |their |its )?(?:\w+ ){0,3}?(?:circumstances|situation|position|affairs|case)\b
d
p	\b(?:individual|personal|your(?: own)?) (?:circumstances|situation|position|affairs)\b
d
p	\bhow it works for you depends\b
e	change		that it may change in future
d
p	\b(?:may|can|could|might) (?:be (?:subject to )?|be |well |also )?(?:change[ds]?|alter(?:ed)?|differ in (?:the )?future|be withdrawn)\b
d
p	\bsubject to (?:future )?change\b|\b(?:may|could|can) be (?:changed|altered|withdrawn)\b|\bnot fixed for ever\b|\blikely to change\b
n	sending the reader to an adviser does not replace the two statements
p	\b(?:seek|take|get|obtain) (?:\w+ ){0,2}?(?:tax )?advice\b
u	the sentence denies it
=	1218
u	the words around it mock it
=	1219
h
=	1202
D	typical-result	what readers can generally expect	Of [number] customers in [period], the one in the middle [result]; [share] made nothing or lost money.
e	typical		what most people get
d
p	\b(?:most|typical|average|median|the one in the middle|half of|the majority of)\b[^.!?]{0,100}?\b(?:customers?|members?|people|users?|students?|traders?|clients?|readers?|subscribers?)\b[^!?]{0,120}?(?:[\d$£%]|\bnothing|lost|lose)
d
p	\b(?:customers?|members?|people|users?|students?|traders?|clients?)\b[^.!?]{0,80}?\b(?:on average|typically|generally|in the middle|the median)\b[^!?]{0,80}?[\d$£%]
d
p	\b(?:the one in the middle|the middle (?:one|member|account)|the median|the average (?:one|member|account)?|the typical (?:one|member|account)?)\b[^.!?]{0,30}?\b(?:was|were|made|lost|earned|ended|came out|finished|got)\b[^!?]{0,60}?(?:[\d$£%]|\bnothing)
d
p	\b(?:“count”|half|most) (?:in|out of|of) (?:every )?(?:“count”|them|all)\b[^.!?]{0,30}?\b(?:made|lost|earned) (?:money|nothing|more|less)\b
n	"not typical" does not say what is; the rule wants the generally expected result
p	\bresults? (?:are |is |shown (?:are )?)?(?:not|n't|may not be) (?:be )?typical\b
n	"results may vary" does not say what most people get
p	\b(?:individual |your |actual )?results? (?:(?:may|will|can|do) )?(?:vary|differ)\b
n	it does not say what most people get
p	\bmay not be (?:representative|typical)\b
h
=	1202
D	unapproved-promotion-warning	the warning on an unapproved promotion	The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.
t	T-UK-8	The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.
n	the words differ from those that the law prescribes
p	\b(?:promotion|communication|offer|document|e-?mail) (?:is|was) (?:not (?:been )?|un)approved\b|\bnot been approved by the (?:FCA|Financial Conduct Authority|regulator)\b
h
=	1202
D	unregulated-token-caveats	the caveats for tokens outside regulation	NFTs are unregulated in the UK and you are not protected if something goes wrong. Their value is variable and can go down as well as up. Profits may be subject to Capital Gains Tax.
e	unregulated		that it is unregulated in the UK and not protected
d
p	\bun-?regulated\b|\bnot (?:a )?regulated\b|\bnot (?:be )?protected\b|\baren't protected\b|\bno (?:regulatory )?protection\b|\boutside (?:the scope of )?(?:UK )?(?:financial )?regulation\b
e	variable		that the value is variable and can go down as well as up
d
p	\b(?:go|fall) (?:down|in value)\b|\b(?:can|may|could) fall\b|\bvariable\b|\bas well as (?:up|rise)\b|\blose (?:all|your|money|everything|some)\b
n	it tells the reader nothing about the risk
p	\b(?:DYOR|do your own research|not financial advice|NFA)\b
u	the sentence denies it
=	1218
u	the words around it mock it
=	1219
h
=	1202
D	us-adviser-testimonial	the statement of who gives the testimonial and for what pay	[Name] is a client of ours and was not paid for these words.
e	client		whether the speaker is a client
d
p	\b(?:is|are|was|were|(?:a|our|of|as an?) )(?: not)?(?: an?| our)?(?: (?:current|former|present|past|longtime))? ?(?:clients?|investors?)\b
d
p	\bnot (?:a |our )?clients?\b
d
p	\bclients? (?:since|of|for)\b
e	pay		whether anything was paid for the words
d
p	\b(?:not|n't|nor|never|un)[- ]?(?:been |was |were )?(?:paid|compensated)\b
d
p	\b(?:was|were|is|are|been) (?:paid|compensated)\b
d
p	\b(?:received|receives|got|for|without|no) (?:\w+ )?(?:compensation|payment|pay|fee|gift|\$ ?\d)
n	it says neither whether the speaker is a client nor whether anything was paid
=	1259
h
=	1202
D	us-forecast-caveat	a statement that the prediction may not come true	This is an opinion and may prove wrong; it is not a reliable indicator of future performance.
e	uncertain		that the prediction may not come true
d
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?|opinions?)\b[^.!?]{0,60}?\b(?:may|might|could|can|are|is|will)(?: not|n't| no)\b[^.!?]{0,50}?\b(?:achieved|reached|come true|guarantee\w*|reliable|certain|materiali[sz]e|occur)\b
d
p	\bforward-looking statements?\b[^!?]{0,120}?\b(?:risks?|uncertaint\w+|differ|not (?:guarantee|occur))\b
h
=	1202
D	us-hypothetical-caveat	a statement that the results are hypothetical and guarantee nothing	These results are hypothetical. They do not represent actual trading and are not indicative of future results.
e	hypothetical	l	that the results are hypothetical or simulated
d
p	\b(?:hypothetical|simulated|back-?tested|back-?test)\b
e	unreliable		that they do not show what will be earned
d
p	\b(?:not|n't|no|never) (?:\w+ ){0,3}?(?:reliable|indicative|indicat\w+|guarantees?|guaranteed|assurance|represent actual|reflect actual)\b[^.!?]{0,60}?\b(?:future|results|trading|performance)\b
n	it hides that nobody earned it
p	\b(?:illustrati(?:on|ve)|for illustration)\b
h
=	1202
D	us-hypothetical-statement	the prescribed statement on hypothetical results	These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
t	T-US-1 (CFTC)	These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
t	T-US-2 (NFA)	HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
t	T-US-3 (NFA, composites)	THIS COMPOSITE PERFORMANCE RECORD IS HYPOTHETICAL AND THESE TRADING ADVISORS HAVE NOT TRADED TOGETHER IN THE MANNER SHOWN IN THE COMPOSITE. HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY MULTI-ADVISOR MANAGED ACCOUNT OR POOL WILL OR IS LIKELY TO ACHIEVE A COMPOSITE PERFORMANCE RECORD SIMILAR TO THAT SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD AND THE ACTUAL RECORD SUBSEQUENTLY ACHIEVED. ONE OF THE LIMITATIONS OF A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD IS THAT DECISIONS RELATING TO THE SELECTION OF TRADING ADVISORS AND THE ALLOCATION OF ASSETS AMONG THOSE TRADING ADVISORS WERE MADE WITH THE BENEFIT OF HINDSIGHT BASED UPON THE HISTORICAL RATES OF RETURN OF THE SELECTED TRADING ADVISORS. THEREFORE, COMPOSITE PERFORMANCE RECORDS INVARIABLY SHOW POSITIVE RATES OF RETURN. ANOTHER INHERENT LIMITATION ON THESE RESULTS IS THAT THE ALLOCATION DECISIONS REFLECTED IN THE PERFORMANCE RECORD WERE NOT MADE UNDER ACTUAL MARKET CONDITIONS AND, THEREFORE, CANNOT COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FURTHERMORE, THE COMPOSITE PERFORMANCE RECORD MAY BE DISTORTED BECAUSE THE ALLOCATION OF ASSETS CHANGES FROM TIME TO TIME AND THESE ADJUSTMENTS ARE NOT REFLECTED IN THE COMPOSITE.
t	T-US-1 before 2007	Hypothetical or simulated performance results have certain inherent limitations. Unlike an actual performance record, simulated results do not represent actual trading. Also, since the trades have not actually been executed, the results may have under- or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to those shown.	it is the text that the CFTC replaced in 2007
n	one sentence of the prescribed statement does not do; it must stand whole
p	\b(?:hypothetical|simulated|back-?tested) (?:or simulated |or hypothetical )?(?:performance|trading|results)\b[^.!?]{0,60}?\b(?:limitations?|limits|limited)\b
n	a summary in your own words does not do; the statement is prescribed
p	\b(?:these|the|results|figures|performance|all)\b[^.!?]{0,30}?\b(?:are|is) (?:hypothetical|simulated|back-?tested)\b
n	a label does not do; the statement is prescribed
p	\b(?:hypothetical|simulated) (?:performance )?(?:results|performance|trading)\b
h
=	1202
D	us-nfa-hypothetical-statement	the NFA's statement on hypothetical results	HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
t	T-US-2 (NFA)	HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
t	T-US-3 (NFA, composites)	THIS COMPOSITE PERFORMANCE RECORD IS HYPOTHETICAL AND THESE TRADING ADVISORS HAVE NOT TRADED TOGETHER IN THE MANNER SHOWN IN THE COMPOSITE. HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY MULTI-ADVISOR MANAGED ACCOUNT OR POOL WILL OR IS LIKELY TO ACHIEVE A COMPOSITE PERFORMANCE RECORD SIMILAR TO THAT SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD AND THE ACTUAL RECORD SUBSEQUENTLY ACHIEVED. ONE OF THE LIMITATIONS OF A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD IS THAT DECISIONS RELATING TO THE SELECTION OF TRADING ADVISORS AND THE ALLOCATION OF ASSETS AMONG THOSE TRADING ADVISORS WERE MADE WITH THE BENEFIT OF HINDSIGHT BASED UPON THE HISTORICAL RATES OF RETURN OF THE SELECTED TRADING ADVISORS. THEREFORE, COMPOSITE PERFORMANCE RECORDS INVARIABLY SHOW POSITIVE RATES OF RETURN. ANOTHER INHERENT LIMITATION ON THESE RESULTS IS THAT THE ALLOCATION DECISIONS REFLECTED IN THE PERFORMANCE RECORD WERE NOT MADE UNDER ACTUAL MARKET CONDITIONS AND, THEREFORE, CANNOT COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FURTHERMORE, THE COMPOSITE PERFORMANCE RECORD MAY BE DISTORTED BECAUSE THE ALLOCATION OF ASSETS CHANGES FROM TIME TO TIME AND THESE ADJUSTMENTS ARE NOT REFLECTED IN THE COMPOSITE.
t	T-US-1 (CFTC)	These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.	it is the CFTC's text; a member of the NFA prints the NFA's
n	one sentence of the prescribed statement does not do; it must stand whole
p	\bhypothetical performance results have (?:many|certain) inherent limitations\b
h
=	1202
D	us-options-statement	the statement on options	Options involve risk and are not suitable for all investors. Prior to buying or selling an option, investors must read a copy of the Characteristics and Risks of Standardized Options, also known as the options disclosure document (ODD).
e	suitable		that options are not suitable for all investors
d
p	\b(?:not|n't) (?:be )?(?:suitable|appropriate|right) for (?:all|every|everyone|everybody|most)\b
e	loss	o	what can be lost
d
p	\b(?:lose|loss)\b
n	it does not say that options are not suitable for all investors
p	\b(?:options?|trading) (?:is|are|involves?|carr(?:y|ies)) (?:a |an )?(?:high )?risk
h
=	1202
D	us-past-performance	a statement that the past tells nothing certain of the future	Past results are not necessarily indicative of future results.
e	unreliable		that past results are not indicative of future results
d
p	\bpast (?:performance|results|returns|profits)\b[^.!?]{0,60}?\b(?:is|are|does|do|may|should)(?: not|n't| no)\b[^.!?]{0,60}?\b(?:future|guarantee|indicat\w+|reliable|predict)\b
d
p	\bpast (?:performance|results|returns)\b[^.!?]{0,20}?\b(?:is|are) no (?:guarantee|indication|assurance)\b
d
p	\bnot (?:necessarily )?indicative of future (?:results|performance|returns)\b
n	it does not say that past results are not indicative of future results
p	\bresults (?:are )?not typical\b|\bresults may vary\b
u	a question at its end makes fun of the warning
=	1265
u	the words around it mock the warning
=	1219
u	the sentence denies the warning, or puts it into the mouths of others
=	1218
h
=	1202
D	us-tool-legend	the legend for investment analysis tools	IMPORTANT: The projections or other information generated by [name of tool] regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
t	T-US-4	IMPORTANT: The projections or other information generated by [name of tool] regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
h
=	1202
r	au-ad-label	au	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	Corporations Act 2001 s.1041H; ASIC Act 2001 s.12DA		2026-11	from-memory	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({reason}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	au-five-years	au	performance-period	warning
c	region	past-performance
i	ad
w	region	au-product-offer
q	region	visible	five-years-figure
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A result of a product stands with one over five years	0.1	stable
a	ASIC RG 53	https://asic.gov.au/about-asic/news-centre/find-a-media-release/2002-releases/02-359-asic-issues-discussion-paper-on-the-use-of-past-performance-information-in-investment-ads	2026-11	seen	
s	missing	{claim} shows one period, and no figure covers five years. One good year proves little: give the return over five years, or since the start, beside it.
s	distant	{claim} shows one period; the figure for five years stands only elsewhere ({nearest}). Put it beside the other.
s	altered	{claim} does not stand with a figure for five years: {reason}.
s	obscured	{claim} shows one period; the figure for five years is there, but readers will not see it: {reason}.
r	au-forecast	au	forecast	error
c	region	forecast	target-return
i	ad
q	region	body	forecast	au-target-caveat
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A target or forecast says that it may not be reached	0.1	stable
a	ASIC RG 234	https://beliefmedia.com.au/i/advertising-compliance-is-easy	2026-11	seen	
a	Corporations Act 2001 s.1041H		2026-11	from-memory	
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. A promise about the future misleads unless the advertisement says that it may not be reached or is no reliable indicator. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what may be earned in future, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	au-general-advice-warning	au	personal-advice	error
c	draft	recommendation	au-rating
i	ad	editorial
q	draft	body	general-advice-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	General advice carries the warning on objectives, financial situation and needs	0.1	stable
a	Corporations Act 2001 s.949A	https://asic.gov.au/for-finance-professionals/afs-licensees/limited-afs-licensees/limited-afs-licensees-advice-conduct-and-disclosure-obligations/	2026-11	seen	
s	missing	{claim} is advice on a product, and nothing says that it was prepared without taking account of the reader. The law wants a warning at the same time: that the objectives, financial situation and needs were not taken into account, and that the reader should consider whether it is appropriate. Add it at the head of the letter.
s	distant	{claim} is advice on a product; the warning stands only elsewhere ({nearest}). Put it at the head of the letter or beside the advice.
s	altered	{claim} is advice on a product, and its warning does not do: {reason}. Write the whole warning.
s	obscured	{claim} is advice on a product; the warning is there, but readers will not see it: {reason}.
r	au-guarantee-words	au	guarantee	error
c	claim	guarantee
i	ad
x	sentence	bank-account
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Nobody may promise safety that he cannot give	0.2	stable
a	ASIC RG 234.47, .51	https://beliefmedia.com.au/i/advertising-compliance-is-easy	2026-11	seen	
s	prohibited	{claim} promises safety or a sure result. Readers take it at its word, and a warning beside it only contradicts it. Take it out, or say exactly who guarantees what and on which terms.
r	au-past-performance	au	past-performance	error
c	claim	past-performance
i	ad
x	sentence	expected-value
q	adjacent	body	past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result needs the warning on past performance beside it	0.1	stable
a	ASIC RG 53	https://asic.gov.au/about-asic/news-centre/find-a-media-release/2002-releases/02-359-asic-issues-discussion-paper-on-the-use-of-past-performance-information-in-investment-ads	2026-11	seen	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. ASIC wants a warning that past performance is not a reliable indicator of future performance, no fine print. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	au-product-ad	au	product-risk	warning
c	region	au-product-offer
i	ad
q	region	body	pds-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement of a product names the issuer and the Product Disclosure Statement	0.1	stable
a	Corporations Act 2001 s.1018A		2026-11	from-memory	
s	missing	{claim} offers a financial product, and nothing names the Product Disclosure Statement. Say who issues the product, where the statement can be had, and that it should be considered.
s	distant	{claim} offers a financial product; the Product Disclosure Statement is named only elsewhere ({nearest}).
s	altered	{claim} offers a financial product, and its words on the Product Disclosure Statement do not do: {reason}.
s	obscured	{claim} offers a financial product; the Product Disclosure Statement is named, but readers will not see it: {reason}.
r	au-risk-balance	au	capital-risk	error
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
x	sentence	bank-account
q	region	body	capital-risk
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement that praises a return also says what can be lost	0.1	stable
a	ASIC RG 234.47, .51	https://beliefmedia.com.au/i/advertising-compliance-is-easy	2026-11	seen	
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	au-simulated-performance	au	simulated-performance	warning
c	region	simulated-performance
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Simulated results have no place in advertising	0.1	stable
a	ASIC RG 53	https://insurancenews.com.au/regulatory-government/performance-ads-restricted	2026-11	seen	
s	prohibited	{claim} is a simulated result: nobody obtained it. ASIC allows such figures in very few cases, and its draft of 2002 never in advertising. Take it out, or have a lawyer say why it may stand.
r	difc-past-performance	difc	past-performance	error
c	claim	past-performance
i	ad
x	sentence	expected-value
q	adjacent	body	difc-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result says that past performance is not necessarily a reliable indicator	0.1	stable
a	DFSA COB 3.2.6(c)	https://dfsaen.thomsonreuters.com/rulebook/cob-326	2026-11	seen	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. The rule wants a prominent warning that past performance is not necessarily a reliable indicator of future results.
s	distant	The warning for {claim} stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the words of the rule in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-ad-label	eu	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	Directive 2005/29/EC Annex I no. 11		2026-11	from-memory	
a	Directive 2000/31/EC Art 6-7		2026-11	from-memory	
a	Commission guidance 2021/C 526/01 sec. 4.2.6		2026-11	second-hand	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({reason}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	eu-cfd-incentives	eu	incentive	error
c	region	incentive
i	ad
w	region	cfd-offer
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	No reward may be offered for trading contracts for difference	0.1	stable
a	ESMA Decision (EU) 2018/796; national measures	https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32019X0430(01)&from=EN	2026-11	second-hand	
s	prohibited	{claim} rewards readers for trading contracts for difference. No benefit may be offered for that, in money or in kind. Take it out.
r	eu-cfd-warning	eu	product-risk	error
c	region	cfd-offer
i	ad
x	region	futures-service
q	boxed	body	eu-cfd-risk-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An offer of contracts for difference carries the prescribed risk warning	0.1	stable
a	ESMA Decision (EU) 2018/796 Annex II	https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32019X0430(01)&from=EN	2026-11	seen	
a	ESMA Decision (EU) 2019/679; national measures		2026-11	from-memory	
s	missing	{claim} offers contracts for difference. The regulators give the warning word for word, with the provider's own percentage of losing accounts, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} offers contracts for difference; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} offers contracts for difference, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} offers contracts for difference; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	eu-currency	eu	performance-period	warning
c	region	eu-foreign-currency
i	ad
q	region	body	eu-currency-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A result in another currency says that exchange rates move it	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(4)(e)		2026-11	second-hand	
s	missing	{claim} gives a result that is not in euro. Name the currency, and say that the return may increase or decrease as a result of currency fluctuations.
s	distant	{claim} gives a result that is not in euro; the warning on currencies stands only elsewhere ({nearest}).
s	altered	{claim} gives a result that is not in euro, and the words on currencies do not do: {reason}.
s	obscured	{claim} gives a result that is not in euro; the warning on currencies is there, but readers will not see it: {reason}.
r	eu-forecast-on-backtest	eu	forecast	error
c	region	forecast	target-return
i	ad
w	region	simulated-performance
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast may not rest on a simulated result	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(6)(a)		2026-11	second-hand	
s	prohibited	{claim} promises something for the future in an advertisement whose proof is a simulated result. A forecast may not be based on simulated past performance or refer to it, and no warning mends that. Take out the forecast, or the simulated result.
r	eu-fund-marketing	eu	ad-label	warning
c	region	eu-fund-offer
i	ad
q	region	body	fund-marketing-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Marketing of a fund says that it is a marketing communication	0.1	stable
a	Regulation (EU) 2019/1156 Art 4	https://paytechlaw.com/en/distribution-funds-esma-guidelines-marketing/	2026-11	seen	
a	ESMA34-45-1272 sec. 4		2026-11	from-memory	
s	missing	{claim} markets a fund, and the words "This is a marketing communication" are not there. Put them at the top, with the reference to the prospectus and the KID.
s	distant	{claim} markets a fund; the words "This is a marketing communication" stand only elsewhere ({nearest}). Put them at the top of this advertisement.
s	altered	{claim} markets a fund, and its statement is not the prescribed one: {reason}.
s	obscured	{claim} markets a fund; its statement is there, but readers will not see it: {reason}.
r	eu-fund-past-performance	eu	past-performance	error
c	claim	past-performance
i	ad
w	region	eu-fund-offer
q	before	body	eu-fund-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Past performance of a fund is preceded by the prescribed sentence	0.1	stable
a	ESMA34-45-1272 sec. 6.4		2026-11	from-memory	
a	Regulation (EU) 2019/1156 Art 4	https://paytechlaw.com/en/distribution-funds-esma-guidelines-marketing/	2026-11	seen	
s	missing	{claim} tells what a fund earned in the past, and the sentence "Past performance does not predict future returns." does not stand before it. Put it before the figures.
s	distant	{claim} tells what a fund earned in the past; the sentence on past performance must come first and stands elsewhere ({nearest}). Put it directly before the figures.
s	altered	The warning at {claim} does not do: {reason}. Write "Past performance does not predict future returns." before the figures.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}.
r	eu-guarantee-words	eu	guarantee	error
c	claim	guarantee
i	ad
x	sentence	bank-account
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Nobody may promise safety that he cannot give	0.2	stable
a	Delegated Regulation (EU) 2017/565 Art 44(1)-(2)	https://handbook.fca.org.uk/handbook/COBS/4/5A.html?date=2020-06-26&timeline=True	2026-11	seen	
s	prohibited	{claim} promises safety or a sure result. Readers take it at its word, and a warning beside it only contradicts it. Take it out, or say exactly who guarantees what and on which terms.
r	eu-mica-before-white-paper	eu	product-risk	error
c	region	mica-paper-to-come
i	ad
w	region	crypto-offer	nft-offer	mica-marketing
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A crypto-asset is not marketed before its white paper is published	0.1	stable
a	Regulation (EU) 2023/1114 Art 7	https://micavo.eu/artikel-7-mica/	2026-11	seen	
s	prohibited	{claim} says that the white paper is still to come. No marketing may go out before it is published. Hold the advertisement back until then.
r	eu-mica-marketing	eu	product-risk	error
c	region	crypto-offer	nft-offer	mica-marketing
i	ad
x	region	crypto-etn-offer
q	region	body	mica-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Marketing of a crypto-asset says that no authority has reviewed it	0.1	stable
a	Regulation (EU) 2023/1114 Art 7(1)(e)	https://judict.eu/en/hla/32023R1114-X/article-7	2026-11	seen	
s	missing	{claim} offers a crypto-asset. The law gives the statement word for word, with the role of the one who is responsible, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} offers a crypto-asset; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} offers a crypto-asset, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} offers a crypto-asset; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	eu-mica-white-paper	eu	product-risk	warning
c	region	crypto-offer	nft-offer	mica-marketing
i	ad
x	region	crypto-etn-offer
q	region	visible	mica-white-paper
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Marketing of a crypto-asset names the white paper and how to reach the offeror	0.1	stable
a	Regulation (EU) 2023/1114 Art 7(1)(d)	https://judict.eu/en/hla/32023R1114-X/article-7	2026-11	seen	
s	missing	{claim} offers a crypto-asset, and nothing says that a white paper has been published. Name it, with the website, the telephone number and the e-mail address of the offeror.
s	distant	{claim} offers a crypto-asset; the white paper is named only elsewhere ({nearest}).
s	altered	{claim} offers a crypto-asset, and what is said of the white paper is not complete: {reason}.
s	obscured	{claim} offers a crypto-asset; the white paper is named, but readers will not see it: {reason}.
r	eu-mifid-forecast	eu	forecast	error
c	claim	forecast	target-return
i	ad
x	region	simulated-performance
q	adjacent	body	forecast
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast needs the warning that forecasts are not reliable	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(6)(e)		2026-11	second-hand	
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. The rules want scenarios for good and bad markets and a warning that such forecasts are not a reliable indicator of future performance. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what may be earned in future, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-mifid-performance	eu	past-performance	error
c	claim	past-performance
i	ad
x	region	eu-fund-offer
x	sentence	expected-value
q	adjacent	body	past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result needs the warning on past performance beside it	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(4)(d)		2026-11	second-hand	
a	MiFID II Art 24(3)		2026-11	second-hand	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. Readers take such figures as a promise, so the rules want a warning that the figures refer to the past and that past performance is not a reliable indicator of future results. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-mifid-simulated	eu	simulated-performance	error
c	claim	simulated-performance
i	ad
q	adjacent	body	simulated-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A simulated result needs the warning on simulated past performance beside it	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(5)(c)		2026-11	second-hand	
s	missing	{claim} is a simulated result: nobody obtained it, and no warning stands beside it. The rules want a warning that the figures refer to simulated past performance and that past performance is not a reliable indicator of future performance. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result: nobody obtained it, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-price-target	eu	forecast	error
c	claim	forecast	eu-price-view	target-return
i	editorial
w	context	recommendation	eu-rating
q	adjacent	body	forecast
f	readers	apply	the rule is for texts that private investors read	retail
y	A price that a recommendation names carries the warning on forecasts	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(6)(e)		2026-11	second-hand	
a	Delegated Regulation (EU) 2016/958		2026-11	second-hand	
s	missing	{claim} tells where a recommended share is to go, and no warning stands beside it. Say that it is a forecast, what it rests on, and that such forecasts are not a reliable indicator of future performance.
s	distant	{claim} tells where a recommended share is to go, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	eu-recommendation	eu	conflict-of-interest	error
c	claim	recommendation	eu-rating
i	ad	editorial
q	piece	visible	interest
y	A recommendation of a named share says who makes it and what the author stands to gain	0.1	stable
a	Regulation (EU) 596/2014 Art 20	https://parlementairemonitor.nl/9353000/1/j4nvk6yhcbpeywk_j9tvgajcor7dxyk_j9vvij5epmj1ey0/vk51bt8p1wzy	2026-11	seen	
a	Delegated Regulation (EU) 2016/958		2026-11	second-hand	
s	missing	{claim} recommends a named share, and nothing says who recommends it and whether the author holds it. Say who made the recommendation, when, and what the author and the publisher hold.
s	distant	{claim} recommends a named share; the interests of the author stand only elsewhere ({nearest}). Put them with the recommendation.
s	altered	{claim} recommends a named share, and the words on interests do not do: {reason}. Say whether the author or the publisher holds this share.
s	obscured	{claim} recommends a named share; the interests are stated, but readers will not see them: {reason}.
r	eu-regulator-endorsement	eu	exaggeration	error
c	claim	eu-regulator-endorsement
i	ad
b
y	The name of an authority is no recommendation	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(8)		2026-11	second-hand	
s	prohibited	{claim} uses the name of an authority as if it endorsed what is sold. Take it out; "supervised by" with the name and the number of the licence is enough.
r	eu-risk-balance	eu	capital-risk	error
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
x	sentence	bank-account
q	region	body	capital-risk	eu-cfd-risk-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement that praises a return also says what can be lost	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(2)(b), (c)	https://handbook.fca.org.uk/handbook/COBS/4/5A.html?date=2020-06-26&timeline=True	2026-11	seen	
a	Regulation (EU) 2019/1156 Art 4	https://www.fundipedia.com/2021/06/17/what-do-you-need-to-know-about-esmas-new-marketing-communication-requirements/	2026-11	seen	
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	ie-ad-label	ie	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	ASAI and CCPC guidance: #ad, #gifted or a platform label	https://adstandards.ie/social-media-influencers/	2026-11	seen	
a	Directive 2005/29/EC Annex I no. 11		2026-11	from-memory	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({reason}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	ie-capital-warning	ie	capital-risk	error
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
x	sentence	bank-account
q	region	body	ie-capital-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An investment advertisement carries the warning on loss, word for word	0.1	stable
a	Central Bank of Ireland, Consumer Protection Code 2012, 9.32	http://www.centralbank.ie/consumer/cpc/Advertising/Pages/Investment.aspx	2026-11	seen	
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	ie-cfd-warning	ie	product-risk	error
c	region	cfd-offer
i	ad
x	region	futures-service
q	boxed	body	eu-cfd-risk-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An offer of contracts for difference carries the prescribed risk warning	0.1	stable
a	ESMA Decision (EU) 2018/796 Annex II; national measures	https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32019X0430(01)&from=EN	2026-11	seen	
s	missing	{claim} offers contracts for difference. The regulators give the warning word for word, with the provider's own percentage of losing accounts, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} offers contracts for difference; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} offers contracts for difference, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} offers contracts for difference; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	ie-estimates	ie	forecast	error
c	claim	forecast	target-return
i	ad
q	adjacent	body	ie-estimates-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast carries the prescribed warning on estimates	0.1	stable
a	Central Bank of Ireland, Consumer Protection Code 2012 (T-IE-5)		2026-11	from-memory	
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. The Code gives the words: "Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment." Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what may be earned in future, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	ie-guarantee-words	ie	guarantee	error
c	claim	guarantee
i	ad
x	sentence	bank-account
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Nobody may promise safety that he cannot give	0.2	stable
a	Delegated Regulation (EU) 2017/565 Art 44(1)-(2)	https://handbook.fca.org.uk/handbook/COBS/4/5A.html?date=2020-06-26&timeline=True	2026-11	seen	
s	prohibited	{claim} promises safety or a sure result. Readers take it at its word, and a warning beside it only contradicts it. Take it out, or say exactly who guarantees what and on which terms.
r	ie-no-access	ie	product-risk	error
c	region	no-access
i	ad
q	region	body	ie-no-access-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement of a product that is shut for a time carries the warning on access, word for word	0.1	stable
a	Central Bank of Ireland, Consumer Protection Code 2012, 9.34	http://www.centralbank.ie/consumer/cpc/Advertising/Pages/Investment.aspx	2026-11	seen	
s	missing	{claim} tells readers that they cannot have their money for a time, and the prescribed warning is not there. Put the words of the Code into the advertisement.
s	distant	{claim} tells readers that they cannot have their money for a time; the warning stands only elsewhere ({nearest}). Put it into the advertisement.
s	altered	{claim} tells readers that they cannot have their money for a time, and the words do not do: {reason}. Paste the words of the Code.
s	obscured	The warning on access for {claim} is there, but readers will not see it: {reason}. Show it no smaller than the text.
r	ie-past-performance	ie	past-performance	error
c	claim	past-performance
i	ad
x	sentence	expected-value
q	adjacent	body	ie-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Past performance carries the prescribed warning	0.1	stable
a	Central Bank of Ireland, Consumer Protection Code 2012 (T-IE-4)		2026-11	from-memory	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. The Code gives the words: "Warning: Past performance is not a reliable guide to future performance." Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	ie-simulated-performance	ie	simulated-performance	error
c	claim	simulated-performance
i	ad
q	adjacent	body	simulated-past-performance	ie-estimates-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A simulated result carries the prescribed warning on estimates or on simulated past performance	0.1	stable
a	Delegated Regulation (EU) 2017/565 Art 44(5)(c)		2026-11	second-hand	
s	missing	{claim} is a simulated result: nobody obtained it, and no warning stands beside it. The rules want a warning that the figures refer to simulated past performance and that past performance is not a reliable indicator of future performance. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result: nobody obtained it, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	qa-estimates	qa	forecast	error
c	claim	forecast	target-return	simulated-performance
i	ad
q	adjacent	body	qa-estimates-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Simulated results and forecasts stand with the warning on estimates	0.1	stable
a	QFCRA CIPR 4.2.10(2)	https://qfcra-en.thomsonreuters.com/rulebook/cipr-4210-advertisements-future-performance-forecasts	2026-11	seen	
a	QFCRA CIPR 4.2.11(4)	https://qfcra-en.thomsonreuters.com/rulebook/cipr-4211-advertisements-packaged-investment-products	2026-11	seen	
s	missing	{claim} is a figure that nobody has earned, and the prescribed warning is not near it. Write "Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment." beside it.
s	distant	The warning for {claim} stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Paste the words of the rule.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	qa-past-performance	qa	past-performance	error
c	claim	past-performance
i	ad
x	sentence	expected-value
q	adjacent	body	qa-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Past performance stands with the warning of the Qatari rules, never in a footnote	0.1	stable
a	QFCRA CIPR 4.2.9(2)	https://qfcra-en.thomsonreuters.com/rulebook/cipr-429-advertisements-references-past-performance	2026-11	seen	
s	missing	{claim} tells readers what was earned in the past, and the prescribed warning is not near the figures. The rule gives the words: "Warning: Past performance is not a reliable guide to future performance." A footnote does not do.
s	distant	The warning for {claim} stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Paste the words of the rule.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-ad-label	uk	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	CAP Code 2.1, 2.3, 2.4	http://www.cap.org.uk/Advertising-Codes/Non-broadcast-HTML/Section-2-Recognition-of-marketing-communications.aspx	2026-11	seen	
a	DMCC Act 2024 s.225, Sch. 20		2026-11	from-memory	
a	FCA COBS 4.3.1R		2026-11	from-memory	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({nearest}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	uk-affiliate-link	uk	ad-label	error
c	region
i	editorial
o	marks-link
y	A link that earns commission says so where it stands	0.1	stable
a	CAP Code 2.1, 2.3	http://www.asa.org.uk/advice-online/affiliate-marketing.html	2026-11	seen	
a	ASA ruling ASOS.com Ltd A19-1025856	https://www.asa.org.uk/rulings/asos-com-ltd-a19-1025856-asos-com-ltd.html	2026-11	second-hand	
s	missing	This link earns somebody a commission, and nothing beside it says so. Each such link needs the word "Ad" directly before it, so that readers know before they click.
s	distant	The commission is disclosed elsewhere ({nearest}), not at the link. Readers must know before they click: write "Ad" directly before each link that earns a commission.
s	altered	{claim} is no clear label for a link that earns commission: {reason}. Write "Ad" directly before the link.
s	obscured	The note on commission is there, but readers will miss it: {reason}. Write "Ad" directly before the link.
r	uk-cap-past-performance-unregulated	uk	past-performance	error
c	claim	past-performance
i	ad
w	region	unregulated-investment
q	adjacent	body	cap-past-performance	past-performance
y	A past result of an unregulated investment needs a caveat beside it	0.1	stable
a	CAP Code 14.1, 14.4, 14.5	https://adlaw.lewissilkin.com/post/102jp7e/wine-investment-advertiser-left-with-a-hangover-by-the-asa	2026-11	seen	
a	ASA ruling Cult Wines Ltd A25-1303205	https://www.asa.org.uk/rulings/cult-wines-ltd-a25-1303205-cult-wines-ltd.html	2026-11	seen	
s	missing	{claim} tells readers what something outside financial regulation earned in the past. The advertising code wants it said, in the advertisement and near the figure, that past performance does not necessarily give a guide for the future. Add it in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the caveat stands too far off ({nearest}). A text on a landing page or at the foot has not saved such advertisements. Move it into the same paragraph or the next.
s	altered	The caveat beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The caveat for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-cfd-incentives	uk	incentive	error
c	region	incentive
i	ad
w	region	cfd-offer	restricted-options-offer
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	No reward may be offered for trading contracts for difference	0.1	stable
a	FCA COBS 22.5.20R		2024-10	second-hand	
s	prohibited	{claim} rewards readers for trading. With contracts for difference and spread bets no benefit, in money or in kind, may be offered to private clients. Take it out.
r	uk-cfd-warning	uk	product-risk	error
c	region	cfd-offer
i	ad
x	region	futures-service
q	boxed	body	cfd-risk-warning
f	readers	apply	the prescribed warning is for advertisements that private investors read	retail
y	An offer of contracts for difference or spread bets carries the prescribed risk warning	0.1	stable
a	FCA COBS 22.5.6R(1A)-(1C), (2)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs22/cobs22s5	2026-01	seen	
a	FCA COBS 22.5.8R		2024-10	second-hand	
s	missing	{claim} offers contracts for difference or spread bets. The law gives the warning word for word, with the provider's own percentage of losing accounts, and it is not there. Put it at the top of the advertisement, in a box of its own.
s	distant	{claim} offers contracts for difference or spread bets; the prescribed warning stands too far off ({nearest}). Put it at the top of the advertisement, in a box of its own.
s	altered	{claim} offers contracts for difference or spread bets, and the warning is not the prescribed one: {reason}. Paste the text of the law, with the provider's own percentage of the last twelve months.
s	obscured	{claim} offers contracts for difference or spread bets; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-comparison	uk	exaggeration	warning
c	region	comparison-with-deposit
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Shares are not compared with a savings account as if they were alike	0.1	stable
a	FCA COBS 4.5.6R, 4.5A.7R		2025-10	second-hand	
a	ASA ruling Coinfloor Ltd A20-1086982	https://www.asa.org.uk/rulings/coinfloor-ltd-a20-1086982-coinfloor-ltd.html	2026-11	seen	
s	prohibited	{claim} sets an investment beside money in a bank. A deposit keeps its face value and is protected; an investment is not. Say so in the same breath and give the sources, or take the comparison out.
r	uk-crypto-residual	uk	product-risk	error
c	region	nft-offer
i	ad
q	region	body	unregulated-token-caveats
y	An offer of tokens outside the crypto regime says that they are unregulated	0.1	stable
a	CAP Code 3.1, 3.3, 14.1-14.5	https://www.asa.org.uk/advice-online/cryptocurrencies.html	2026-11	seen	
a	ASA enforcement notice on cryptocurrencies, 22 March 2022	https://www.lscprom.co.uk/cap/enforcement-notice-advertising-of-cryptocurrencies/	2026-11	seen	
s	missing	{claim} offers tokens that no regulator protects. Say in the advertisement that they are unregulated in the UK and that their value is variable and can go down as well as up.
s	distant	{claim} offers tokens that no regulator protects; that is said only elsewhere ({nearest}). Say it in the advertisement.
s	altered	{claim} offers tokens that no regulator protects, and the caveats do not do: {reason}.
s	obscured	{claim} offers tokens that no regulator protects; the caveats are there, but readers will not see them: {reason}.
r	uk-currency	uk	performance-period	info
c	region	uk-foreign-currency
i	ad
q	region	visible	eu-currency-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A result in another currency says that exchange rates move it	0.2	stable
a	FCA COBS 4.6.2R(5)		2023-12	second-hand	
a	FCA COBS 4.5A.10R		2023-12	second-hand	
s	missing	{claim} is a result in another currency than the reader's. Name the currency, and say that the return may increase or decrease as a result of currency fluctuations.
s	distant	{claim} is a result in another currency than the reader's; that exchange rates move it stands only elsewhere ({nearest}).
s	altered	{claim} is a result in another currency than the reader's: {reason}.
s	obscured	{claim} is a result in another currency than the reader's; that exchange rates move it is said where readers will not see it: {reason}.
r	uk-easy-money	uk	exaggeration	warning
c	region	easy-money
i	ad
b
y	Investing is not sold as easy money	0.1	stable
a	CAP Code 14.1, 3.1, 3.7	http://www.asa.org.uk/rulings/coinburp-ltd-a21-1118128-coinburp-ltd.html	2026-11	seen	
s	prohibited	{claim} makes investing look effortless. An advertisement may not take advantage of readers' inexperience, and a claim about what people earn needs evidence of what most of them earn. Take it out.
r	uk-email-subject-identifiable	uk	ad-label	error
c	draft	disguised-subject
i	ad	editorial
o	subject
y	The subject of a promotional e-mail shows what it is	0.1	stable
a	CAP Code 2.2, 10.6	http://www.cap.org.uk/Advertising-Codes/Non-broadcast-HTML/Section-2-Recognition-of-marketing-communications.aspx	2026-11	seen	
a	E-Commerce Regulations 2002 reg. 7-8		2026-11	from-memory	
a	PECR 2003 reg. 23		2026-11	from-memory	
s	missing	The subject {claim} looks like a message about the reader's own affairs, and the e-mail sells something. An unasked e-mail must be recognisable as advertising before it is opened. Write who sends it and what is offered, or begin the subject with "Ad:".
s	altered	The subject {claim} does not show that the e-mail is an advertisement: {reason}. Write who sends it and what is offered, or begin it with "Ad:".
r	uk-fca-endorsement	uk	exaggeration	error
c	claim	fca-endorsement
i	ad
b
y	Nobody may say that the regulator approves the product	0.1	stable
a	FCA COBS 4.5A.16R		2025-10	second-hand	
a	FSMA 2000 s.24		2026-11	from-memory	
s	prohibited	{claim} says that an authority stands behind the product. The FCA approves no products and no promotions. Take it out; a firm may say that it "is authorised and regulated by the Financial Conduct Authority" and give its FRN.
r	uk-forecast-on-backtest	uk	forecast	error
c	region	forecast	target-return
i	ad
w	region	simulated-performance
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast may not rest on a simulated result	0.1	stable
a	FCA COBS 4.6.7R(1)		2023-12	second-hand	
a	FCA COBS 4.5A.14R		2025-10	second-hand	
s	prohibited	{claim} promises something for the future in an advertisement whose proof is a simulated result. A forecast may not be based on simulated past performance or refer to it, and no warning mends that. Take out the forecast, or the simulated result.
r	uk-future-performance	uk	forecast	error
c	claim	forecast	target-return
i	ad
x	region	simulated-performance
q	adjacent	body	forecast
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast needs the warning that forecasts are not reliable	0.1	stable
a	FCA COBS 4.6.7R(1)(d)		2023-12	second-hand	
a	FCA COBS 4.5A.14R(e)		2025-10	second-hand	
a	FCA COBS 4.5A.3R(2)(c)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	obscured
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. The rules want a prominent warning that forecasts are not a reliable indicator of future performance, and objective data behind the forecast. Add the warning in the same paragraph or the next, or take the forecast out.
s	distant	{claim} is a forecast, but its warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do for a forecast: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-gross-performance	uk	costs	info
c	region	gross-performance
i	ad
q	region	visible	net-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A result before charges says what the charges take	0.2	stable
a	FCA COBS 4.6.2R(6)		2023-12	second-hand	
a	FCA COBS 4.5A.10R		2023-12	second-hand	
s	missing	{claim}: a result before charges must say what effect commissions, fees and other charges have on it. Give the result after charges, or say what they take.
s	distant	{claim}: what the charges take stands only elsewhere ({nearest}).
s	altered	{claim}: {reason}.
s	obscured	{claim}: what the charges take is said where readers will not see it: {reason}.
r	uk-guarantee-words	uk	guarantee	error
c	claim	guarantee
i	ad
b
y	Nobody may promise safety that he cannot give	0.1	stable
a	FCA COBS 4.2.5G, 4.2.1R		2023-12	second-hand	
a	CAP Code 14.4		2026-11	second-hand	
a	ASA ruling Waverley Media Ltd A18-456963	http://www.asa.org.uk/rulings/waverley-media-ltd-a18-456963.html	2026-11	seen	
s	prohibited	{claim} promises safety or certainty. Such words may stand only where they are true and where the advertisement says who guarantees what, and on which conditions; a risk warning beside them does not cure them but contradicts them. Take the promise out, or state its terms.
r	uk-hnw-warning	uk	product-risk	error
c	region	hnw-offer
i	ad
q	boxed	body	unapproved-promotion-warning
y	An unapproved offer to wealthy investors opens with the statutory warning	0.1	stable
a	FPO 2005 (SI 2005/1529) arts 48, 50, 50A	https://legislation.gov.uk/uksi/2005/1529/article/48	2024-01	second-hand	
s	missing	{claim} addresses wealthy or sophisticated investors, which only an unapproved promotion does. The law gives its warning word for word: put it at the beginning, in bold type and a black border, before anything else. If the promotion is approved, say by whom and leave these words out.
s	distant	{claim} addresses wealthy or sophisticated investors; the statutory warning stands too far off ({nearest}). It must come first.
s	altered	{claim} addresses wealthy or sophisticated investors, and the warning is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} addresses wealthy or sophisticated investors; the statutory warning is there, but readers will not see it: {reason}.
r	uk-material-omission	uk	costs	warning
c	region	subscription-offer
i	ad
q	region	body	subscription-terms
y	A trial price is shown with what comes after it	0.1	stable
a	CAP Code 3.1, 3.3, 3.4, 3.9, 3.10, 3.17	https://www.asa.org.uk/type/capcode/code_rule/3.9.html	2026-11	seen	
s	missing	{claim} is an introductory price or a trial, and the advertisement does not say what comes after it. Name the full price, the renewal and how to cancel.
s	distant	{claim} is an introductory price or a trial; what comes after it is said only elsewhere ({nearest}). Name the full price, the renewal and how to cancel beside it.
s	altered	{claim} is an introductory price or a trial, and its terms do not do: {reason}.
s	obscured	{claim} is an introductory price or a trial; what comes after it is there, but readers will not see it: {reason}. Show the full price and the renewal in the size of the text.
r	uk-nmmi-ban	uk	product-risk	error
c	region	nmmi-offer
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Some investments may not be offered to ordinary readers at all	0.1	stable
a	FCA COBS 4.12B.6R	https://www.handbook.fca.org.uk/handbook/COBS/4/12B.html?date=2024-01-01&timeline=True	2024-01	second-hand	
s	prohibited	{claim} is of a kind (mini-bonds, loan notes, pooled plots and rooms) that may not be mass-marketed to ordinary readers, whatever warning stands beside it. Do not run the advertisement before compliance has decided.
r	uk-nonindependent-research	uk	ad-label	error
c	draft	commissioned-research
i	editorial	ad
q	draft	body	non-independent-research
y	Research that somebody paid for is labelled a marketing communication	0.1	stable
a	FCA COBS 12.2-12.4		2026-11	from-memory	
s	missing	{claim} is research that somebody paid for, shown like an article. Label it a marketing communication at the top, say that it was not prepared under the rules for independent research, and name who paid.
s	distant	{claim} is research that somebody paid for; the statement stands too far off ({nearest}).
s	altered	{claim} is research that somebody paid for: {reason}. Label it at the top and add the statement.
s	obscured	{claim} is research that somebody paid for; the statement is there, but readers will not see it: {reason}.
r	uk-options-risk	uk	product-risk	error
c	region	options-service
i	ad
x	region	cfd-offer	restricted-options-offer
q	region	body	options-risk
y	An advertisement for options trading says that the stake can be lost	0.1	stable
a	FCA COBS 4.5A.3R(2)(b)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	
a	FCA COBS 4.2.1R		2023-12	second-hand	
s	missing	{claim} is about options, and nothing in the advertisement says how risky they are. A buyer of an option can lose all the money put in, a writer more than that. Say so in the advertisement.
s	distant	{claim} is about options; their risk is named only elsewhere ({nearest}). Say within the advertisement that all the money put in can be lost.
s	altered	{claim} is about options, and the words on their risk do not do: {reason}. Say that options are high-risk and that all the money put in can be lost.
s	obscured	{claim} is about options; their risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-options-risk-specific	uk	product-risk	info
c	region	options-service
i	ad
w	region	options-risk
q	region	visible	options-risk-in-full
f	readers	apply	the rule is for advertisements that private investors read	retail
y	The risk of options is told in full	0.1	stable
a	FCA COBS 4.2.1R, 4.5A.3R(2)(b)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	second-hand	
s	missing	The advertisement names the risk of options in part only: {missing}. A full statement says that they are high-risk, that the whole stake can be lost, and why (expiry, leverage).
s	distant	The risk of options is told in full only elsewhere ({nearest}).
s	altered	The risk of options is told in part only: {reason}.
s	obscured	The full risk of options is there, but readers will not see it: {reason}.
r	uk-past-performance	uk	past-performance	error
c	claim	past-performance
i	ad
x	region	unregulated-investment
q	adjacent	body	past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result needs the warning on past performance beside it	0.1	stable
a	FCA COBS 4.6.2R(4)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6	2026-04	second-hand	
a	FCA COBS 4.5A.10R(d)		2025-10	second-hand	
a	FCA COBS 4.5A.3R(2)(c)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	obscured
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. Readers take such figures as a promise, so the rules want a warning that past performance is not a reliable indicator of future results. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-past-performance-data	uk	performance-period	info
c	region	past-performance	simulated-performance
i	ad
q	region	visible	five-year-record
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result states its source and its period	0.1	stable
a	FCA COBS 4.6.2R(2), (3)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6	2026-04	seen	
s	missing	{claim} is given without a source and a period. The rules want the last five years, in complete periods of twelve months, with the source.
s	distant	{claim} is given without a source and a period beside it ({nearest}).
s	altered	{claim}: {reason}.
s	obscured	The source and period of {claim} are there, but readers will not see them: {reason}.
r	uk-past-performance-feature	uk	past-performance	info
c	claim	past-performance	simulated-performance
i	ad
x	region	unregulated-investment
z
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past or simulated result may not be the most prominent feature of an advertisement	0.1	stable
a	FCA COBS 4.6.2R(1)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6	2026-04	seen	
a	FCA COBS 4.6.6R		2023-12	second-hand	
s	obscured	{claim} is the most prominent feature of the advertisement, and a past result may not be: {reason}. Set it in the size of the text, or give the headline other words.
r	uk-pressure-urgency	uk	pressure	warning
c	region	pressure
i	ad
b
y	Readers may not be hurried into a risk	0.1	stable
a	CAP Code 14.1, 1.3	https://www.lscprom.co.uk/cap/enforcement-notice-advertising-of-cryptocurrencies/	2026-11	seen	
a	ASA ruling Luno Money Ltd G21-1101558	https://asa.org.uk/rulings/luno-money-ltd-g21-1101558-luno-pte-ltd.html	2026-11	seen	
a	DMCC Act 2024 Sch. 20		2026-11	from-memory	
s	prohibited	{claim} hurries the reader or plays on the fear of missing out. With investments that is held irresponsible, and a false time limit or false scarcity is banned outright. Take it out; if an offer truly ends on a day, name the day.
r	uk-recommendation-disclosure	uk	conflict-of-interest	warning
c	draft	recommendation
i	editorial	ad
q	piece	visible	interest
y	Who recommends a share says whether he holds it	0.1	stable
a	UK MAR (Regulation 596/2014) art. 20, UK Delegated Regulation 2016/958	https://www.legislation.gov.uk/eur/2016/958/data.xml	2026-11	second-hand	
a	FPO 2005 (SI 2005/1529) art. 20	https://www.legislation.gov.uk/cy/uksi/2005/1529/article/20/made	2026-11	seen	
s	missing	{claim} recommends a named share, and nothing says whether the author holds it. Readers must know the author's interest. Add who wrote it, whether the author, the family or the publisher own the share, and the date and time of the price.
s	distant	{claim} recommends a named share; the author's interest stands only elsewhere ({nearest}).
s	altered	{claim} recommends a named share; {reason}. Name the holding, or say that there is none.
s	obscured	{claim} recommends a named share; the author's interest is told, but readers will not see it: {reason}.
r	uk-restricted-options-warning	uk	product-risk	error
c	region	restricted-options-offer
i	ad
q	boxed	body	restricted-options-risk-warning
y	An offer of restricted options carries the prescribed risk warning	0.1	stable
a	FCA COBS 22.5.6R(1B), (1C)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs22/cobs22s5	2026-01	seen	
s	missing	{claim} offers options that work like contracts for difference. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own.
s	distant	{claim} offers options that work like contracts for difference; the prescribed warning stands too far off ({nearest}). Put it at the top of the advertisement, in a box of its own.
s	altered	{claim} offers options that work like contracts for difference, and the warning is not the prescribed one: {reason}. Paste the text of the law.
s	obscured	{claim} offers options that work like contracts for difference; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-risk-balance	uk	capital-risk	error
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
x	region	crypto-offer	crypto-etn-offer
q	region	body	capital-risk	risk-warning-crypto	risk-warning-unlisted-securities	risk-warning-p2p	risk-warning-ltaf	cfd-risk-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement that praises a return also says what can be lost	0.1	stable
a	FCA COBS 4.5A.3R(2)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	
a	FCA COBS 4.2.1R, 4.2.4G(1), 4.5.2R(2)		2023-12	second-hand	
a	FCA COBS 4.5A.3R(2)(c)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen	obscured
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-risk-statement-specific	uk	capital-risk	info
c	region	benefit	past-performance	simulated-performance	forecast	target-return
i	ad
w	region	capital-risk
q	region	visible	loss-in-words
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A risk statement says more than "capital at risk"	0.1	stable
a	FCA, Risk warnings for mainstream investments (December 2025)	https://www.fca.org.uk/firms/risk-warnings-mainstream-investments	2025-12	seen	
s	missing	The advertisement speaks of risk in a phrase only. The FCA finds that "capital at risk" alone tells readers little: say what they can lose, and what is special about the thing offered.
s	distant	The advertisement speaks of risk in a phrase only; what can be lost stands elsewhere ({nearest}).
s	altered	The advertisement speaks of risk in a phrase only: {reason}. Say what readers can lose.
s	obscured	What readers can lose is said where they will not see it: {reason}.
r	uk-rmmi-incentives	uk	incentive	error
c	region	incentive
i	ad
w	region	crypto-offer	crypto-etn-offer	p2p-offer	unlisted-shares-offer	ltaf-offer
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	No reward may be offered for a high-risk investment	0.1	stable
a	FCA COBS 4.12A.7R, 4.12A.8G	http://www.khepri.com/our-thinking/blog-post-title-one-wx7nf-pmgjj-z8gyt	2026-11	second-hand	
s	prohibited	{claim} rewards readers for investing. With cryptoassets, unlisted shares, peer-to-peer loans and long-term asset funds no bonus, gift, cashback or reward for bringing friends is allowed. Take it out.
r	uk-rmmi-summary-link	uk	product-risk	warning
c	region	crypto-offer	crypto-etn-offer	unlisted-shares-offer	p2p-offer	ltaf-offer
i	ad
w	region	risk-warning-crypto	risk-warning-unlisted-securities	risk-warning-p2p	risk-warning-ltaf
x	region	hnw-offer
q	region	body	risk-summary-link
f	readers	apply	the rule is for advertisements that private investors read	retail
y	The prescribed risk warning ends with the prescribed link	0.1	stable
a	FCA COBS 4.12A.11R(3)		2026-11	second-hand	
s	missing	The warning for {claim} is there without the link to the risk summary. In an e-mail or on a page it ends with a link in the words "Take 2 mins to learn more".
s	distant	The link to the risk summary for {claim} stands too far off ({nearest}). It belongs directly after the warning.
s	altered	The link to the risk summary does not have the prescribed words: {reason}.
s	obscured	The link to the risk summary is there, but readers will not see it: {reason}.
r	uk-rmmi-warning-crypto	uk	product-risk	error
c	region	crypto-offer	crypto-etn-offer
i	ad
q	boxed	body	risk-warning-crypto
f	readers	apply	the prescribed warnings are for advertisements that private investors read	retail
y	An offer of cryptoassets carries the prescribed risk warning	0.1	stable
a	FCA COBS 4.12A.11R(1)		2026-11	second-hand	
a	FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R		2026-11	second-hand	
a	FCA PS22/10	https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions	2026-11	seen	
s	missing	{claim} offers cryptoassets. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own, with the link "Take 2 mins to learn more".
s	distant	{claim} offers cryptoassets; the prescribed warning stands too far off ({nearest}). Put it at the top of this advertisement, in a box of its own.
s	altered	{claim} offers cryptoassets, and the warning is not the prescribed one: {reason}. The words may not be edited: paste the text of the law.
s	obscured	{claim} offers cryptoassets; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-rmmi-warning-ltaf	uk	product-risk	error
c	region	ltaf-offer
i	ad
q	boxed	body	risk-warning-ltaf
f	readers	apply	the prescribed warnings are for advertisements that private investors read	retail
y	An offer of a long-term asset fund carries the prescribed risk warning	0.1	stable
a	FCA COBS 4.12A.11R(1)		2026-11	second-hand	
a	FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R		2026-11	second-hand	
a	FCA PS22/10	https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions	2026-11	seen	
s	missing	{claim} offers a long-term asset fund. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own, with the link "Take 2 mins to learn more".
s	distant	{claim} offers a long-term asset fund; the prescribed warning stands too far off ({nearest}). Put it at the top of this advertisement, in a box of its own.
s	altered	{claim} offers a long-term asset fund, and the warning is not the prescribed one: {reason}. The words may not be edited: paste the text of the law.
s	obscured	{claim} offers a long-term asset fund; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-rmmi-warning-p2p	uk	product-risk	error
c	region	p2p-offer
i	ad
q	boxed	body	risk-warning-p2p
f	readers	apply	the prescribed warnings are for advertisements that private investors read	retail
y	An offer of peer-to-peer lending carries the prescribed risk warning	0.1	stable
a	FCA COBS 4.12A.11R(1)		2026-11	second-hand	
a	FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R		2026-11	second-hand	
a	FCA PS22/10	https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions	2026-11	seen	
s	missing	{claim} offers peer-to-peer lending. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own, with the link "Take 2 mins to learn more".
s	distant	{claim} offers peer-to-peer lending; the prescribed warning stands too far off ({nearest}). Put it at the top of this advertisement, in a box of its own.
s	altered	{claim} offers peer-to-peer lending, and the warning is not the prescribed one: {reason}. The words may not be edited: paste the text of the law.
s	obscured	{claim} offers peer-to-peer lending; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-rmmi-warning-unlisted	uk	product-risk	error
c	region	unlisted-shares-offer
i	ad
x	region	hnw-offer
q	boxed	body	risk-warning-unlisted-securities
f	readers	apply	the prescribed warnings are for advertisements that private investors read	retail
y	An offer of unlisted shares or bonds carries the prescribed risk warning	0.1	stable
a	FCA COBS 4.12A.11R(1)		2026-11	second-hand	
a	FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R		2026-11	second-hand	
a	FCA PS22/10	https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions	2026-11	seen	
s	missing	{claim} offers shares or bonds that no exchange lists. The law gives the warning word for word, and it is not there. Put it at the top of the advertisement, in a box of its own, with the link "Take 2 mins to learn more".
s	distant	{claim} offers shares or bonds that no exchange lists; the prescribed warning stands too far off ({nearest}). Put it at the top of this advertisement, in a box of its own.
s	altered	{claim} offers shares or bonds that no exchange lists, and the warning is not the prescribed one: {reason}. The words may not be edited: paste the text of the law.
s	obscured	{claim} offers shares or bonds that no exchange lists; the prescribed warning is there, but readers will not see it: {reason}. Put it at the top, in a box, in full view.
r	uk-s21-approval	uk	conflict-of-interest	info
c	region	approval-statement
i	ad
q	region	visible	approval
y	An approved promotion names the approver and the date	0.1	stable
a	FSMA 2000 s.21	https://www.lexisnexis.co.uk/legal/legislation/uk-parliament-acts/financial-services-and-markets-act-2000-c8/part-ii/section-21	2026-11	seen	
a	FCA COBS 4.5.2R(1A), 4.5.2AR		2023-12	second-hand	
s	missing	{claim} says that the promotion is approved and does not say by whom and when. Name the approving firm, its FRN and the date.
s	distant	{claim} says that the promotion is approved; who approved it stands only elsewhere ({nearest}). Name the firm and the date in the advertisement.
s	altered	{claim} does not do: {reason}. Name the approving firm, its FRN and the date.
s	obscured	Who approved the promotion is said, but readers will not see it: {reason}.
r	uk-s21-approver	uk	conflict-of-interest	error
c	region	unlisted-shares-offer	p2p-offer	crypto-offer	crypto-etn-offer	cfd-offer	ltaf-offer	restricted-options-offer
i	ad
q	region	visible	approval
f	firm	skip	whether a promotion needs the approval of an authorised firm hangs on who communicates it; tell adlint 'firm: authorised', 'firm: exempt' or 'firm: unauthorised'	unauthorised
y	A promotion by an unauthorised firm names who approved it, and when	0.1	stable
a	FSMA 2000 s.21	https://www.lexisnexis.co.uk/legal/legislation/uk-parliament-acts/financial-services-and-markets-act-2000-c8/part-ii/section-21	2026-11	seen	
a	FCA COBS 4.5.2R(1A), 4.5.2AR		2023-12	second-hand	
s	missing	{claim} invites readers to invest. Whoever is not authorised may not communicate that unless an authorised firm has approved it, and nothing says who did. Name the approving firm, its FRN and the date.
s	distant	{claim} invites readers to invest; who approved the promotion stands only elsewhere ({nearest}). Name the firm and the date in the advertisement.
s	altered	{claim} invites readers to invest, and what is said of the approval does not do: {reason}. Name the approving firm, its FRN and the date.
s	obscured	{claim} invites readers to invest; who approved the promotion is said, but readers will not see it: {reason}.
r	uk-simulated-performance	uk	simulated-performance	error
c	claim	simulated-performance
i	ad
q	adjacent	body	simulated-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A simulated result needs its own warning beside it	0.1	stable
a	FCA COBS 4.6.6R(4)		2023-12	second-hand	
a	FCA COBS 4.5A.12R(c)		2025-10	second-hand	
s	missing	{claim} is a simulated result: nobody earned it. Readers must be told so beside it, and that past performance is not a reliable indicator of future performance. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result, but its warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do for a simulated result: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-substantiation	uk	exaggeration	warning
c	region	unsubstantiated-rank
i	ad
x	region	period-and-source
b
y	A superlative states its basis	0.1	stable
a	CAP Code 3.1, 3.7	https://asa.org.uk/news/top-tips-for-unregulated-investments.html	2026-11	seen	
a	ASA ruling Stockmarket Insider Ltd A19-1023271	http://www.asa.org.uk/rulings/stockmarket-insider-ltd-A19-1023271.html	2026-11	seen	
s	prohibited	{claim} is a claim of fact, and the advertisement does not say on what it rests. You must hold the evidence before publication; state the source, the period and the sample, or take the claim out.
r	uk-tax-caveat	uk	tax	error
c	region	tax-benefit
i	ad
q	adjacent	body	tax-caveat
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A tax advantage is qualified in two ways	0.1	stable
a	FCA COBS 4.5.7R, 4.5A.8R		2025-10	second-hand	
s	missing	{claim} praises a tax advantage. Readers must be told beside it that the tax treatment depends on their individual circumstances and that it may change in future. Add both.
s	distant	{claim} praises a tax advantage; the caveat on tax stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	{claim} praises a tax advantage, and the caveat is not complete: {reason}. Say both: it depends on individual circumstances, and it may change in future.
s	obscured	{claim} praises a tax advantage; the caveat is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-testimonial	uk	testimonial	info
c	region	testimonial-figure
i	ad
b
y	Evidence for a customer's account is kept	0.1	stable
a	CAP Code 3.45-3.48	https://www.ashfords.co.uk/insights/articles/updates-to-cap-and-bcap-advertising-codes-what-do-marketers-need-to-know	2025-04	from-memory	
a	DMCC Act 2024 Sch. 20		2026-11	from-memory	
s	prohibited	{claim} lets a customer speak of gains. Keep signed evidence and contact details, say what most customers got, and disclose any reward. A figure in it is a claim of past performance as well.
r	uk-yield-balance	uk	capital-risk	info
c	region	yield
i	ad
q	region	body	income-balance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A yield is balanced by a word on its uncertainty	0.1	stable
a	FCA COBS 4.2.4G(2)		2023-12	second-hand	
s	missing	{claim} quotes an income. Say that it is not guaranteed and can fall.
s	distant	{claim} quotes an income; that it can fall is said only elsewhere ({nearest}).
s	altered	{claim} quotes an income: {reason}.
s	obscured	{claim} quotes an income; that it can fall is said where readers will not see it: {reason}.
r	us-ad-label	us	ad-label	error
c	region
i	ad
o	opens-ad
y	An advertisement opens with a label that readers know	0.1	stable
a	FTC Enforcement Policy Statement on Deceptively Formatted Advertisements (2015)	https://mequoda.com/multiplatform-publishing-strategy/ftc-guidance-native-advertising-publishers	2026-11	seen	
a	FTC Native Advertising: A Guide for Businesses (2015)	http://ftc.gov/tips-advice/business-center/guidance/native-advertising-guide-businesses	2026-11	seen	
s	missing	This part sells something ({claim}) and carries no label. Readers must be able to see at once that it is an advertisement. Write "Ad" or "Advertisement" as the first words of the part; if nobody paid for it and it sells nothing, take the selling words out.
s	distant	The label stands after the reader has begun to read ({reason}). It must be the first thing of the advertisement. Move "Ad" or "Advertisement" to the top.
s	altered	{claim} does not tell readers that this is an advertisement: {reason}. Write "Ad" or "Advertisement" as the first words instead.
s	obscured	The label is there, but readers will miss it: {reason}. Put "Ad" or "Advertisement" at the top, as large and dark as the rest of the text.
r	us-affiliate-wording	us	ad-label	error
c	claim	affiliate-wording
i	editorial	ad
q	block	visible	commission-notice
y	The words affiliate link alone do not tell readers of a payment	0.1	stable
a	16 CFR 255.5		2026-11	second-hand	
s	missing	{claim} does not tell readers what the connection is: few know what an affiliate link is. Write "paid link" or "I get a commission if you buy through this link".
s	distant	{claim} does not tell readers what the connection is; the notice stands elsewhere ({nearest}). Put it at the link.
s	altered	{claim} does not tell readers what the connection is: {reason}. Write "paid link" or "I get a commission if you buy through this link".
s	obscured	The notice at {claim} is there, but readers will not see it: {reason}.
r	us-capital-risk	us	capital-risk	warning
c	region	benefit	past-performance	simulated-performance	forecast	target-return	earnings-promise	described-security
i	ad
x	region	us-futures	options-service
x	sentence	bank-account
q	region	legible	capital-risk	futures-risk	us-options-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement that praises a return also says what can be lost	0.1	stable
a	FTC Act s.5 (Agora Financial, 2021)	https://www.stateagreport.com/news/ftc-refunds-over-2-million-to-purchasers-of-finance-and-health-related-publications/	2026-11	seen	
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-earnings-claims	us	exaggeration	error
c	region	earnings-promise	ai-accuracy
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Promises of easy earnings need proof that they are typical	0.1	stable
a	FTC Act s.5; Notice of Penalty Offenses Concerning Money-Making Opportunities (2021)	https://ftcattorney.com/new-ftc-action-on-money-making-opportunities-and-earnings-claims-results-in-big-civil-penalties/	2026-11	seen	
s	prohibited	{claim} promises earnings. Whoever says so must hold written proof, before publication, that it is what readers typically get; no disclaimer cures it. Take it out, or give the typical result with its basis.
r	us-email-ad	us	ad-label	warning
c	draft	us-commercial-mail
i	ad	editorial	boilerplate
q	draft	legible	advertisement-statement
f	recipients	skip	the duty to say that a mail is an advertisement falls away where readers asked for it; tell adlint 'recipients: unsolicited' or 'recipients: consented'	unsolicited
y	A commercial e-mail that nobody asked for says that it is an advertisement	0.1	stable
a	CAN-SPAM, 15 U.S.C. 7704(a)(5)		2026-11	second-hand	
s	missing	The subject {claim} heads a commercial e-mail, and nothing in it says that it is an advertisement. Say so where readers see it, in the subject or the text; the words are free.
s	distant	The subject {claim} heads a commercial e-mail; the words that say so stand elsewhere ({nearest}).
s	altered	The subject {claim} heads a commercial e-mail, and the words that are to say so do not: {reason}.
s	obscured	The subject {claim} heads a commercial e-mail; it says that it is an advertisement, but readers will not see it: {reason}.
r	us-email-address	us	ad-label	warning
c	draft	us-commercial-mail
i	ad	editorial	boilerplate
q	draft	visible	postal-address
y	A commercial e-mail gives a postal address	0.1	stable
a	CAN-SPAM, 15 U.S.C. 7704(a)(5)		2026-11	second-hand	
s	missing	The subject {claim} heads a commercial e-mail without a postal address. Give the street address or the post office box of the sender at its foot.
s	distant	The subject {claim} heads a commercial e-mail; the postal address stands elsewhere ({nearest}).
s	altered	The subject {claim} heads a commercial e-mail, and its address is not complete: {reason}.
s	obscured	The subject {claim} heads a commercial e-mail; the postal address is there, but readers will not see it: {reason}.
r	us-email-subject	us	ad-label	error
c	draft	disguised-subject
i	ad	editorial
b
y	A commercial e-mail does not come under a false subject	0.1	stable
a	CAN-SPAM, 15 U.S.C. 7704(a)(1)-(5)		2026-11	second-hand	
s	prohibited	The subject {claim} passes a commercial e-mail off as a reply, an order or an account message. A subject may not deceive, whatever the message says. Give it a subject that says what it sells.
r	us-finra-projection	us	forecast	error
c	region	forecast	target-return
i	ad
w	region	finra-member
b
f	finra	apply	the rule binds members of FINRA; where no word shows whether the advertiser is one, tell adlint 'finra: member' or 'finra: none'	member
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A FINRA member predicts no performance	0.1	stable
a	FINRA Rule 2210(d)(1)(F)	http://www.mondaq.com/unitedstates/x/576008/	2026-11	seen	
s	prohibited	{claim} predicts performance. A member of FINRA may not predict or project performance in a communication, nor imply that the past will recur. Take it out.
r	us-forecast	us	forecast	error
c	claim	forecast	target-return
i	ad
x	region	registered-adviser	finra-member
q	adjacent	legible	forecast	us-forecast-caveat
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A prediction of a price says what it rests on and that it may not come true	0.1	stable
a	FTC Act s.5		2026-11	from-memory	
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. A prediction without basis misleads. Say what it rests on and that it may not come true. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what may be earned in future, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-futures-balance	us	product-risk	error
c	region	us-futures
i	ad
q	region	legible	futures-risk
f	nfa	apply	the rule binds members of the NFA	member
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Whoever speaks of profit in futures speaks as plainly of loss	0.1	stable
a	NFA Compliance Rule 2-29(b)(3), IN 9003		2026-11	second-hand	
s	missing	{claim} promotes trading in futures or foreign exchange. The risk of loss must be discussed as prominently as the profit, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} promotes trading in futures or foreign exchange; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} promotes trading in futures or foreign exchange, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} promotes trading in futures or foreign exchange; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	us-futures-past-results	us	past-performance	error
c	claim	past-performance
i	ad
w	region	us-futures
q	adjacent	legible	us-past-performance	us-hypothetical-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Past profits in futures stand with the sentence on past results	0.1	stable
a	NFA Compliance Rule 2-29(b)(4)		2026-11	second-hand	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. The NFA wants the statement that past results are not necessarily indicative of future results. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-guarantee-words	us	guarantee	error
c	claim	guarantee
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Nothing invested is guaranteed or without risk	0.1	stable
a	FTC Act s.5	https://buckleyfirm.com/blog/2023-01-20/ftc-takes-action-against-investment-advisor-cites-violations-notice-penalty-offenses	2026-11	seen	
s	prohibited	{claim} promises safety or a sure result. Readers take it at its word, and a disclaimer beside it only contradicts it. Take it out, or say exactly who guarantees what and on which terms.
r	us-hypothetical-as-live	us	simulated-performance	error
c	region	us-live-label
i	ad
w	region	us-futures
w	draft	simulated-performance
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A simulated futures result is not called live, real-time or pro forma	0.1	stable
a	NFA Compliance Rule 2-29(c), IN 9025	http://www.nfa.futures.org/NFAManual/NFAManual.aspx?RuleID=9025&Section=9	2026-11	second-hand	
s	prohibited	{claim} stands in an advertisement whose results are simulated. Readers take "live" for trades that were made. Call the results hypothetical, or show those of real accounts.
r	us-hypothetical-futures	us	simulated-performance	error
c	claim	simulated-performance
i	ad
w	region	us-futures
q	adjacent	claim	us-hypothetical-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Simulated futures results carry the prescribed statement beside them	0.1	stable
a	17 CFR 4.41(b)		2026-11	second-hand	
a	NFA Compliance Rule 2-29(c), IN 9025	http://www.nfa.futures.org/NFAManual/NFAManual.aspx?RuleID=9025&Section=9	2026-11	second-hand	
s	missing	{claim} is a simulated result: nobody obtained it, and no warning stands beside it. The CFTC gives the statement word for word, and it must stand in immediate proximity. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result: nobody obtained it, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-hypothetical-performance	us	simulated-performance	error
c	claim	simulated-performance	projection-tool
i	ad
x	region	us-futures
x	sentence	us-company-figures
q	adjacent	legible	simulated-past-performance	us-tool-legend	us-hypothetical-statement	us-hypothetical-caveat
f	adviser	apply	registered advisers are bound by the Marketing Rule instead	none	exempt
y	Simulated results of an investment carry a warning that nobody obtained them	0.1	stable
a	FTC Act s.5		2026-11	from-memory	
a	FINRA Rule 2214(c)		2026-11	second-hand	
s	missing	{claim} is a simulated result: nobody obtained it, and no warning stands beside it. Readers take it for a real record unless the advertisement says at the figure that it is hypothetical and guarantees nothing. Add the warning in the same paragraph or the next.
s	distant	{claim} is a simulated result: nobody obtained it, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-material-connection	us	ad-label	error
c	region
i	editorial
o	marks-link
y	A link that pays the publisher says so where it stands	0.1	stable
a	16 CFR 255.0(f), 255.5		2026-11	second-hand	
s	missing	{claim} holds a link that pays you, and nothing says so. An endorsement with a connection that readers do not expect must tell it, clearly and next to the link. Write "Ad", "paid link" or "I get a commission if you buy through this link" at the link.
s	distant	{claim} holds a link that pays you, and the notice of it stands elsewhere ({reason}). Put it at the link.
s	altered	{claim} does not tell readers that the link pays you: {reason}. Write "paid link" or "I get a commission if you buy through this link".
s	obscured	The notice that the link pays you is there, but readers will miss it: {reason}.
r	us-nfa-hypothetical	us	simulated-performance	error
c	claim	simulated-performance
i	ad
w	region	us-futures
q	touching	claim	us-nfa-hypothetical-statement
f	nfa	skip	which statement is the right one hangs on membership of the NFA; tell adlint 'nfa: member' or 'nfa: none'	member
y	A member of the NFA prints the NFA's statement beside simulated results	0.1	stable
a	NFA Compliance Rule 2-29(c), IN 9025	http://www.nfa.futures.org/NFAManual/NFAManual.aspx?RuleID=9025&Section=9	2026-11	second-hand	
s	missing	{claim} is a simulated result, and the statement of the NFA does not stand beside it. A member prints it word for word, immediately before or after the result. Add it in the paragraph before or after.
s	distant	{claim} is a simulated result, but the statement of the NFA stands too far off ({nearest}). Put it immediately before or after.
s	altered	The statement beside {claim} does not do for a member of the NFA: {reason}. Put the prescribed words in its place.
s	obscured	The statement of the NFA for {claim} is there, but readers will not see it: {reason}. Set it in type at least as large as the result.
r	us-options-risk	us	product-risk	error
c	region	options-service
i	ad
x	region	us-futures
q	region	legible	us-options-statement
f	finra	apply	the rule binds members of FINRA	member
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement for options says that they are not suitable for all investors and what can be lost	0.1	stable
a	FINRA Rule 2220(d)	http://finra.complinet.com/en/display/display_main.html?rbid=2403&element_id=8623	2026-11	seen	
s	missing	{claim} promotes trading in options. The advertisement must say that options are not suitable for all investors and balance the benefits with the risks, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} promotes trading in options; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} promotes trading in options, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} promotes trading in options; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	us-paid-editorial	us	conflict-of-interest	error
c	draft	described-security
i	editorial
q	draft	legible	paid-touting-disclosure
f	paid-by	skip	whether somebody paid for an editorial text no draft can show; tell adlint 'paid-by: nobody', 'paid-by: advertiser' or 'paid-by: issuer'	advertiser	issuer
y	A text that somebody paid for says so wherever it describes a security	0.1	stable
a	Securities Act 1933 s.17(b), 15 U.S.C. 77q(b)	https://crowdcheck.com/blog/you-might-not-think-youre-stock-tout	2026-11	seen	
s	missing	{claim} describes a security in a text that somebody paid for, and nothing says what was paid. Write who paid, how much, in what form and when, beside the description.
s	distant	{claim} describes a security in a text that somebody paid for; what was paid stands only elsewhere ({nearest}).
s	altered	{claim} describes a security in a text that somebody paid for, and the words on payment do not do: {reason}. Write who paid, how much, in what form and when.
s	obscured	{claim} describes a security in a text that somebody paid for; what was paid is stated, but readers will not see it: {reason}.
r	us-paid-touting	us	conflict-of-interest	error
c	region	described-security
i	ad
q	region	legible	paid-touting-disclosure
f	paid-by	apply	the rule is for descriptions that somebody paid for	advertiser	issuer
y	Whoever is paid to describe a security says so, with the amount and by whom	0.1	stable
a	Securities Act 1933 s.17(b), 15 U.S.C. 77q(b)	https://crowdcheck.com/blog/you-might-not-think-youre-stock-tout	2026-11	seen	
a	SEC v. Kardashian (2022)	https://insights.mintz.com/post/102hyfs/keeping-up-with-kim-kardashians-crypto-sec-fines-kardashian-1-26-million-for	2026-11	seen	
s	missing	{claim} describes a security in a paid text, and nothing says what was paid. The law wants the receipt, past or expected, and the amount; a label alone does not do. Write who paid, how much, in what form and when, beside the description.
s	distant	{claim} describes a security in a paid text; what was paid stands only elsewhere ({nearest}). Put it beside the description.
s	altered	{claim} describes a security in a paid text, and the words on payment do not do: {reason}. Write who paid, how much, in what form and when.
s	obscured	{claim} describes a security in a paid text; what was paid is stated, but readers will not see it: {reason}.
r	us-past-performance	us	past-performance	error
c	claim	past-performance
i	ad
x	region	us-futures
x	sentence	paid-touting-disclosure	expected-value
q	adjacent	legible	us-past-performance
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result says that the past tells nothing certain of the future	0.1	stable
a	FTC Act s.5; Notice of Penalty Offenses Concerning Money-Making Opportunities (2021)	https://www.olshanlaw.com/blogs-Advertising-Law-Blog,ftc-once-again-focuses-on-earnings-claims	2026-11	seen	
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. Readers take it for what they will get. Say that past results are not indicative of future results. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	us-pressure	us	pressure	warning
c	region	pressure
i	ad
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	False time limits and false scarcity mislead	0.1	stable
a	FTC Act s.5		2026-11	from-memory	
s	prohibited	{claim} hurries the reader. A time limit or a scarcity that is not real misleads. Take it out, or give the real date and reason.
r	us-regulator-endorsement	us	exaggeration	error
c	claim	us-regulator-endorsement
i	ad
b
y	No regulator approves an adviser, a broker or a letter	0.1	stable
a	17 CFR 275.206(4)-1(a)		2026-11	from-memory	
s	prohibited	{claim} says that a regulator stands behind what is sold. Registration is no approval, and to imply one misleads. Write "registered with", and that registration implies no level of skill.
r	us-sec-gross-net	us	costs	error
c	region	gross-performance
i	ad
q	region	legible	net-performance
f	adviser	apply	the Marketing Rule binds registered advisers; where no word shows whether the adviser is one, tell adlint 'adviser: registered' or 'adviser: none'	registered
f	readers	apply	the rule is for advertisements that private investors read	retail
y	Gross performance never stands without net	0.1	stable
a	17 CFR 275.206(4)-1(d)(1)		2026-11	second-hand	
s	missing	{claim} shows performance before fees, and nothing shows it after fees. Net performance must stand beside gross, at least as prominent, over the same period.
s	distant	{claim} shows performance before fees; the net figure stands only elsewhere ({nearest}). Put it beside the gross one.
s	altered	{claim} shows performance before fees, and the net figure does not do: {reason}.
s	obscured	{claim} shows performance before fees; the net figure is there, but readers will not see it: {reason}.
r	us-sec-hypothetical	us	simulated-performance	error
c	region	simulated-performance
i	ad
w	region	registered-adviser
x	region	us-futures
b
f	adviser	apply	the Marketing Rule binds registered advisers; where no word shows whether the adviser is one, tell adlint 'adviser: registered' or 'adviser: none'	registered
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A registered adviser shows no hypothetical performance to the mass of retail readers	0.1	stable
a	17 CFR 275.206(4)-1(d)(6)		2026-11	second-hand	
s	prohibited	{claim} is hypothetical performance. A registered adviser may show it only to readers to whose situation and objectives it is relevant, with criteria, assumptions, risks and limits; in an e-mail to everybody it has no place. Take it out.
r	us-sec-periods	us	performance-period	warning
c	region	past-performance
i	ad
w	region	registered-adviser
q	region	visible	one-five-ten-years
f	adviser	apply	the Marketing Rule binds registered advisers; where no word shows whether the adviser is one, tell adlint 'adviser: registered' or 'adviser: none'	registered
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A registered adviser shows performance over one, five and ten years	0.1	stable
a	17 CFR 275.206(4)-1(d)(2)		2026-11	from-memory	
s	missing	{claim} shows performance over one period. A registered adviser shows one, five and ten years (or the life of the portfolio) with equal prominence. Add the others.
s	distant	{claim} shows performance over one period; the others stand only elsewhere ({nearest}).
s	altered	{claim} does not show all periods: {reason}. Add the others.
s	obscured	{claim} shows performance; the other periods are there, but readers will not see them: {reason}.
r	us-sec-target	us	forecast	error
c	region	forecast	target-return
i	ad
w	region	registered-adviser
b
f	adviser	apply	the Marketing Rule binds registered advisers; where no word shows whether the adviser is one, tell adlint 'adviser: registered' or 'adviser: none'	registered
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A registered adviser shows no target return to the mass of retail readers	0.1	stable
a	17 CFR 275.206(4)-1(d)(6)		2026-11	second-hand	
s	prohibited	{claim} is a target or projection, which counts as hypothetical performance. A registered adviser may show it only to readers to whose situation it is relevant, with criteria, assumptions, risks and limits. Take it out.
r	us-sec-testimonial	us	testimonial	error
c	region	testimonial-figure	testimonial-quote
i	ad
w	region	registered-adviser
x	region	us-futures
q	adjacent	legible	us-adviser-testimonial
f	adviser	apply	the Marketing Rule binds registered advisers; where no word shows whether the adviser is one, tell adlint 'adviser: registered' or 'adviser: none'	registered
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A testimonial for a registered adviser says whether it is a client's and whether it was paid	0.1	stable
a	17 CFR 275.206(4)-1(b)(1)	https://safetopublish.com/rule/206-4-1-b-1-ii	2026-11	second-hand	
s	missing	{claim} praises a registered adviser, and nothing beside it says whether the speaker is a client and whether anything was paid for the words. Say both, and any conflict of interest, beside the testimonial.
s	distant	{claim} praises a registered adviser; who speaks, and for what pay, stands only elsewhere ({nearest}). Put it beside the testimonial.
s	altered	{claim} praises a registered adviser, and the words beside it are not complete: {reason}.
s	obscured	{claim} praises a registered adviser; who speaks, and for what pay, is stated, but readers will not see it: {reason}.
r	us-testimonial-cftc	us	testimonial	error
c	region	testimonial-figure	testimonial-quote
i	ad
w	region	us-futures
q	region	legible	cftc-testimonial
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A testimonial for trading futures says that it may not be representative, guarantees nothing, and whether it was paid	0.1	stable
a	17 CFR 4.41(a)(3)		2026-11	second-hand	
s	missing	{claim} lets a client speak, and the statements that must stand with a testimonial are not there: that it may not be representative, that it guarantees no future performance or success, and, if it was paid, that it was.
s	distant	{claim} lets a client speak; the statements that must stand with it are elsewhere ({nearest}). Put them beside the testimonial.
s	altered	{claim} lets a client speak, and the statements beside it are not complete: {reason}.
s	obscured	{claim} lets a client speak; the statements are there, but readers will not see them: {reason}.
r	us-testimonial-ftc	us	testimonial	error
c	region	testimonial-figure
i	ad
x	region	us-futures
q	region	legible	typical-result
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A testimonial about earnings tells what readers can generally expect	0.1	stable
a	16 CFR 255.2	https://govregs.com/regulations/title16_chapterI_part255_section255.2	2026-11	seen	
s	missing	{claim} lets a customer speak of a result, and nothing tells what most people get. Give the generally expected result in plain figures beside it, or hold proof that it is typical.
s	distant	{claim} lets a customer speak of a result; what most people get stands only elsewhere ({nearest}). Put it beside the testimonial.
s	altered	{claim} lets a customer speak of a result, and the words beside it do not do: {reason}. Give the generally expected result in plain figures.
s	obscured	{claim} lets a customer speak of a result; what most people get is stated, but readers will not see it: {reason}.

"""##
    }

    /// What the matches of each pattern must contain, as `Prefilter.pack` writes it.
    static var encodedLiterals: StaticString {
###"""
!/ad
!ad end
!advert end
!advertisement end
*advertisement over
!advertising end
!back to 
#end ad
!end of ad
!end of promotion
!end of sponsored content
!end of sponsored section
!end of the ad
%end of the promotion
%end of the sponsored content
%end of the sponsored section
!endad
!promotion end
&sponsored content end
!advert
!back to editorial
!back to letter
!back to newsletter
&back to our regular programming
!back to the editorial
!back to the letter
!back to the newsletter
!back to the our regular programming
!end
#end of 
!promotion
&sponsored content
!ad
!#ad
!( #ad
!( ad
!(#ad
!(ad
![ #ad
![ ad
![#ad
![ad
!)
!]
!ad :
!ad |
"ad ·
#ad –
#ad —
#ad •
!ad:
!ad|
!ad·
"ad–
"ad—
"ad•
!ad. 
!ad -
!ad-
!ad / 
!ad by
!ad disclosure
!ad for
!ad from
!ad notice
" - #[ad
" - #ad
" - [ad
" - ad
!(#[ad
!([ad
!: #[ad
!: #ad
!: [ad
!: ad
!:#[ad
!:#ad
!:[ad
!:ad
!| #[ad
!| #ad
!| [ad
!| ad
!|#[ad
!|#ad
!|[ad
!|ad
!· #[ad
!· #ad
!· [ad
!· ad
!·#[ad
!·#ad
!·[ad
!·ad
!– #[ad
!– #ad
!– [ad
!– ad
!–#[ad
!–#ad
!–[ad
!–ad
!— #[ad
!— #ad
!— [ad
!— ad
!—#[ad
!—#ad
!—[ad
!—ad
!• #[ad
!• #ad
!• [ad
!• ad
!•#[ad
!•#ad
!•[ad
!•ad
! #ad
"a d v e r t
"a d v e r t i
"a d v e r ti
"a d v e rt
"a d v e rt i
"a d v e rti
!a d v er t
!a d v er t i
!a d v er ti
!a d v ert
!a d v ert i
!a d v erti
!a d ve r t
!a d ve r t i
!a d ve r ti
!a d ve rt
!a d ve rt i
!a d ve rti
!a d ver t
!a d ver t i
!a d ver ti
!a d vert
#a d vert i
!a d verti
!a dv e r t
!a dv e r t i
!a dv e r ti
!a dv e rt
!a dv e rt i
!a dv e rti
!a dv er t
!a dv er t i
!a dv er ti
!a dv ert
#a dv ert i
!a dv erti
!a dve r t
!a dve r t i
!a dve r ti
!a dve rt
#a dve rt i
!a dve rti
!a dver t
#a dver t i
!a dver ti
!a dvert
"a dvert i
!a dverti
!ad v e r t
!ad v e r t i
!ad v e r ti
!ad v e rt
!ad v e rt i
!ad v e rti
!ad v er t
$ad v er t i
!ad v er ti
!ad v ert
#ad v ert i
!ad v erti
!ad ve r t
$ad ve r t i
!ad ve r ti
!ad ve rt
#ad ve rt i
!ad ve rti
!ad ver t
#ad ver t i
!ad ver ti
!ad vert
"ad vert i
!ad verti
!adv e r t
$adv e r t i
!adv e r ti
!adv e rt
#adv e rt i
!adv e rti
!adv er t
#adv er t i
!adv er ti
!adv ert
"adv ert i
!adv erti
!adve r t
#adve r t i
!adve r ti
#adve rt
"adve rt i
!adve rti
!adver t
"adver t i
!adver ti
!advert i
!adverti
!#advert
!#paidad
.the page that you are currently reading is 
%the page you are currently reading is 
.the text that you are currently reading is 
'the text you are currently reading is 
!this is 
!you are reading 
!advertisement
!advertentie
!anzeige
!pubblicit
!publicidad
!publicit
!werbung
$is a ad
!is a paid ad
$is a paid paid promotion
$is a paid promotion
!is ad
!is an ad
!is an paid ad
!is an paid paid promotion
!is an paid promotion
#is paid ad
"is paid paid promotion
"is paid promotion
!was a ad
!was a paid ad
!was a paid paid promotion
!was a paid promotion
!was ad
!was an ad
!was an paid ad
!was an paid paid promotion
!was an paid promotion
!was paid ad
#was paid paid promotion
#was paid promotion
!above 
!foregoing 
!preceding 
!this 
!the above 
!the foregoing 
!the preceding 
!(advert
!(paid advert
![advert
![paid advert
!(advert)
!(advert]
!(advertisement)
!(advertisement]
!(paid advert)
!(paid advert]
!(paid advertisement)
!(paid advertisement]
![advert)
![advert]
![advertisement)
![advertisement]
![paid advert)
![paid advert]
![paid advertisement)
![paid advertisement]
!ad content
!ad feature
!ad promotion
!ad section
!ad-content
!ad-feature
!ad-promotion
!ad-section
!advert content
!advert feature
!advert promotion
!advert section
!advert-content
!advert-feature
!advert-promotion
!advert-section
*advertisement content
*advertisement feature
,advertisement promotion
*advertisement section
*advertisement-content
*advertisement-feature
,advertisement-promotion
*advertisement-section
(advertising content
*advertising feature
)advertising promotion
(advertising section
(advertising-content
*advertising-feature
)advertising-promotion
(advertising-section
!advertising
! content
!sponsored ad
(marketing communication
'financial promotion
!#gifted
!gifted
!gift
!advertorial
!sponsore
!sponsored
!#sponsor
! from our sponsor
!message
!note
!word
!sponsor
)brought to you by
!made possible by
%sponsored by
%supported by
!this e-mail
!this edition
!this email
!this issue
!this letter
!this newsletter
!this section
)this week' e-mail
&this week' edition
&this week' email
%this week' issue
%this week' letter
%this week' newsletter
%this week' section
*this week's e-mail
&this week's edition
&this week's email
&this week's issue
&this week's letter
&this week's newsletter
&this week's section
&today's e-mail
#today's edition
#today's email
#today's issue
"today's letter
%today's newsletter
"today's section
!sponsored 
!by
!from
!sp
!#sp
!in association with 
!in collaboration with 
!in conjunction with 
!in partnership with 
'together with 
!funded by
$paid for by
#powered by
%presented by
$provided by
!thanks to 
!brand
!client
!commercial
!native
!partner
!article
!content
!feature
!news
!offer
!post
!publisher
!spotlight
!story
!partnership
!from a advertiser
!from a client
!from a friend
!from a partner
%from our advertiser
%from our client
%from our friend
%from our partner
!our partner
!#ambassador
!#brandambassador
!#collab
!#iworkwith
!#paidpartnership
!#partner
!#pr
!ambassador
!collab
!pr trip
!press trip
!prom
!#prom
!paid content
!paid endorsement
!paid link
!paid message
!paid placement
!paid post
!paid profile
!paid promotion
!announcement
!notice
!exclusive
!marketplace
!member
!reader
!special
!subscriber
!third party
!third-party
!dedicated e
"solus e-mail
!solus email
!special announcement
$special bulletin
"special message
)dedicated e-mail
(dedicated email
!solus e
!special 
'around the web
!promoted stories
'recommended by
,recommended for you
!you may also like
!you may like
!#af
!affiliate
!opt out
!opt-out
!unsubscribe
!unsubscribe rate
!how to
!rate
!you can
&leave the list
!leave whenever
!manage preferences
!manage subscription
'manage your preferences
(manage your subscription
!stop getting
!stop these
!to leave
!to quit
!to stop
'update your preferences
(view it in a browser
%view it in your browser
*view this in a browser
-view this in your browser
!you are receiving
!you receive
!you signed up
!because
!leave
!quit
!stop
!stop 
!the list
!whenever
!to opt out
#contact us
!disclaimer
!impressum
!imprint
!information
!legal information
!legal notice
$privacy policy
!risk warning
&terms and conditions
%terms of use
!and conditions
)important information
+important risk information
!legal 
!of use
!avenue
!building
!court
!house
!lane
!london
!place
!po box
!quay
!road
!square
!street
!suite
!way
!inc
!letters
!limited
!llc
!llp
!ltd
!plc
!press
!publishing
!advice
!advise
!circumstances
!comment
!disclos
!general
"own no
!own shares
!owns no
!owns shares
!publish
!registered
!rights
!views
!0 comment
!no comment
!one comment
!three comment
!two comment
"article rating
!inline feedback
!join the conversation
!join the discussion
&leave a reply
'newest most voted
!oldest
'would love your thoughts
$leave a comment
!reader comments
%view all comments
!ask 
(compost: your letters
!dear editor
%from the counter
%from the flywire
%from the grid
)from the hive mind
(from the in-box
%from the inbox
%from the post
#in-box
!inbox
!lab mail
!letter
!mail
"over to you
!q & a
!q &a
!q& a
!q&a
!queries
!questions
!reader mailbag
$readers ask
"readers letters
$readers write
(readers writing
%readers, ask
&readers, letters
&readers, write
&readers, writing
!the mail
!you ask
!you write
!you wrote
!apply here
!apply now
'behind this link
!book a place
!book a seat
!book your place
!book your seat
!briefing
!claim it
!claim my
!claim this
!claim your
!click below
!click here
!click now
&click the link
!count me in
!details here
%discover how
)discover the name
,download it with my link
'find out how here
%find out more here
!get access
!get immediate
!get instant
!get my free
!get the details
$get the full story
!get the name
!get the report
$get your free
!grab a
!grab the
!grab your
%here's my link
!join 
!let me in
$open an account 
!order here
!order now
!order today
!presentation
(read her full presentation
%read her full report
%read her presentation
%read her report
(read his full presentation
%read his full report
%read his presentation
%read his report
)read the full presentation
%read the full report
%read the presentation
%read the report
$reserve my 
&reserve your 
#save my chair
#save my place
!save my seat
#send me my
!send me the
$show me how
!show me the
"sign up here
!sign up now
!sign up today
%start my free subscription
%start my free trial
&start my subscription
%start my trial
&start your free subscription
&start your free trial
'start your subscription
&start your trial
!subscribe 
!take a trial
#take me there
!take me to
"take my seat
%take the offer
&take up the offer
!tap here
!tap to join
!unlock my
!unlock the
!unlock your
!video
!watch 
!watch now
!watch today
!yes i want
!yes, i want
!claim yours
!join for $
$join for £
!join here
!join now
!join today
!join us
$open an account here
$open an account in
$open an account now
$open an account today
(reserve my place
(reserve my seat
(reserve my spot
(reserve your place
(reserve your seat
(reserve your spot
$see her briefing
'see her full briefing
'see her full presentation
'see her full video
#see her presentation
$see her video
$see his briefing
'see his full briefing
'see his full presentation
'see his full video
#see his presentation
$see his video
$see the briefing
(see the full briefing
(see the full presentation
)see the full video
#see the presentation
$see the video
)subscribe for £
!subscribe here
!subscribe now
!subscribe today
!watch her
!watch her 
!watch his
!watch his 
!watch it
!watch it 
!watch now 
!watch our
!watch our 
!watch the
!watch the 
!watch this
!watch this 
!watch today 
(exclusive briefing
(exclusive broadcast
!exclusive masterclass
!exclusive presentation
!exclusive report
!exclusive training
&exclusive video
&exclusive webinar
!free briefing
!free broadcast
!free masterclass
!free presentation
!free report
!free training
!free video
!free webinar
!full briefing
!full broadcast
!full masterclass
!full presentation
!full report
!full training
!full video
!full webinar
%landmark briefing
(landmark broadcast
%landmark masterclass
%landmark presentation
%landmark report
%landmark training
%landmark video
%landmark webinar
!new briefing
!new broadcast
!new masterclass
!new presentation
!new report
!new training
!new video
!new webinar
"special briefing
"special broadcast
"special masterclass
"special presentation
!special report
!special training
"special video
$special webinar
!urgent briefing
!urgent broadcast
!urgent masterclass
!urgent presentation
!urgent report
!urgent training
!urgent video
!urgent webinar
!webinar
!exclusive 
!free 
!full 
!landmark 
!new 
!urgent 
) invest unless you
!are complex instruments
!risk investment
) prepared to lose
!cfds 
&this is a high
!bank details 
)complete the form
!fill in the 
!form attached
!form below
!form enclosed
!form is attached
"form is below
!form is enclosed
!form is overleaf
!form overleaf
&form that's attached
&form that's below
&form that's enclosed
&form that's overleaf
!make a bank transfer
!make a transfer
'return the coupon
'return the form
'return the slip
%send us a cheque
!bank details are
!bank details below
!bank details overleaf
&fill in the form
&fill in the slip
!form 
!make a 
!return the 
!bond are 
!bond is 
!bond of 
!bonds are 
!bonds is 
!bonds of 
!issue for
!issue is
!issue of
!issue open
!loan note are 
!loan note is 
%loan note of 
!loan notes are 
!loan notes is 
!loan notes of 
!offer for
!offer is
!offer of
!offer open
!series for
!series is
!series of
!series open
"tranche for
"tranche is
#tranche of
#tranche open
!bond are
!bond is
!bond of
!bonds are
!bonds is
!bonds of
!loan note are
!loan note is
%loan note of
!loan notes are
!loan notes is
!loan notes of
!our eighth 
!our fifth 
!our first 
!our fourth 
!our latest 
!our new 
!our next 
!our second 
!our seventh 
!our sixth 
!our third 
!the eighth 
!the fifth 
!the first 
!the fourth 
!the latest 
!the new 
!the next 
!the second 
!the seventh 
!the sixth 
!the third 
(bond are now open
!bond are open
%bond are £0
&bond is now open
!bond is open
$bond is £0
&bond of now open
!bond of open
$bond of £0
)bonds are now open
!bonds are open
&bonds are £0
'bonds is now open
!bonds is open
%bonds is £0
'bonds of now open
!bonds of open
%bonds of £0
-loan note are now open
*loan note are open
*loan note are £0
+loan note is now open
(loan note is open
)loan note is £0
+loan note of now open
(loan note of open
)loan note of £0
.loan notes are now open
+loan notes are open
+loan notes are £0
,loan notes is now open
*loan notes is open
*loan notes is £0
,loan notes of now open
*loan notes of open
*loan notes of £0
!bag 
!book 
!find 
!hold 
!keep 
!pull up 
!save 
!chair
!copy
!desk
!seat
!slot
!spot
!stool
!a message from
!advisory
'from our own stable
!my colleague 
!my friend 
"my good friend 
!our colleague 
!our friend 
!our friends 
#our good friend 
!our recommended
!our sponsor
'partnered with
!publication
)recommended broker
!service
&teamed up with
&this week's sponsor
!title
#today's sponsor
!we've agreed
!we've arranged
!we've negotiated
!we've secured
!a companion 
!a flagship 
!a new 
!a paid 
!a premium 
!a sister 
*exclusive for our readers
*exclusive for readers
+exclusive to our readers
*exclusive to readers
!my companion 
!my flagship 
!my new 
!my paid 
!my premium 
!my sister 
!our companion 
!our flagship 
!our friends at
!our friends over at
!our paid 
!our partner are
!our partner at
!our partner is
!our partners are
!our partners at
!our partners is
!our premium 
!our sister 
!in association with
!in partnership with
!at the link
!at the page
#at this link
$at this page
'behind the link
'behind the page
(behind this page
!launched 
!launching 
!on the link
!on the page
"on this link
$on this page
!open  
!open up  
!opened 
!opening 
&under the link
&under the page
&under this link
'under this page
!via the link
!via the page
!via this link
!via this page
!details
!particulars
#company profile
!company spotlight
!featured 
!highlighted 
!profiled 
!spotlighted 
!stock profile
!stock spotlight
!company
)featured company
%featured explorer
%featured issuer
%featured name
)featured small-cap
(featured smallcap
'featured stock
,highlighted company
+highlighted explorer
+highlighted issuer
(highlighted name
,highlighted small-cap
+highlighted smallcap
*highlighted stock
)profiled company
&profiled explorer
!profiled issuer
!profiled name
)profiled small-cap
(profiled smallcap
'profiled stock
*sponsored company
)sponsored explorer
'sponsored issuer
&sponsored name
*sponsored small-cap
)sponsored smallcap
(sponsored stock
,spotlighted company
+spotlighted explorer
+spotlighted issuer
(spotlighted name
,spotlighted small-cap
+spotlighted smallcap
*spotlighted stock
!stock
!(cse
!(nyse american
!(otc
#(tsx-v
!(tsxv
!:
"on your radar
#on your screen
(on your watch-list
"on your watchlist
'worth a spot on
!worth putting on
!accept
!compensated
!paid
!receiv
!awareness
!companies
!compensation
!coverage
!fee
!issuer
!profile
!/apply
!/buy
!/claim
!/deal
!/get
!/invest
!/join
!/offer
!/open
!/order
!/register
!/sale
!/sign-up
!/signup
!/start
!/subscribe
!/trial
!$ 0
!$0
!£ 0
!£0
!€ 0
!€0
$in one of our
!in our
&into one of our
!into our
!on our platform
!on the platform
!with our
!with us
!deposit 
!invest 
!lend 
!move 
!place 
!put 
!stake 
!swap 
!transfer 
!bring a colleague
!bring a friend
!bring a mate
&bring your colleague
&bring your friend
&bring your mate
#deposit bonus
#deposit credit
#deposit gift
%each of you 
(introduce a colleague
(introduce a friend
(introduce a mate
*introduce your colleague
*introduce your friend
*introduce your mate
#invite a colleague
#invite a friend
#invite a mate
'invite your colleague
'invite your friend
'invite your mate
!joining bonus
!joining credit
!joining gift
#on their first 
"on your first 
%pull in a colleague
%pull in a friend
%pull in a mate
'pull in your colleague
(pull in your friend
'pull in your mate
#refer a colleague
#refer a friend
#refer a mate
&refer your colleague
&refer your friend
&refer your mate
"sign-up bonus
#sign-up credit
"sign-up gift
!signup bonus
!signup credit
!signup gift
#welcome bonus
!welcome credit
$welcome gift
#you both get
!you both receive
#you each get
!you each receive
!bring a 
!bring your 
&each of you gets
&each of you receives
%introduce a 
(introduce your 
!invite a 
!invite your 
!joining 
)on their first deposit
)on their first investment
*on their first purchase
)on their first trade
"on your first deposit
"on your first investment
"on your first purchase
"on your first trade
!pull in a 
"pull in your 
!refer a 
!refer your 
!sign-up 
!signup 
!welcome 
!you both 
!you each 
!call 
&have a word with 
!phone 
!ring 
!whatsapp 
!0
!telephone 
$ for the first
$ for the first 
! for your first
! for your first 
!/mo
!/month
!month
!quarter
!week
!year
!access
!join
!renew
#sign up
!subscribe
!trial
#for $0
,for as little as $0
-for as little as £0
.for as little as €0
$for just $0
%for just £0
%for just €0
$for only $0
%for only £0
&for only €0
$for £0
!for €0
!get
!issue
!read
!report
!subscri
!try
!yours
!0 pm
!00 hours
!0pm
!close at noon
!close by noon
&closes at noon
&closes by noon
!come down at noon
%come down by noon
&comes down at noon
&comes down by noon
!end at noon
!end by noon
"ends at noon
"ends by noon
!friday evening
!friday night
!midnight
%saturday evening
%saturday night
!shut at noon
!shut by noon
%shuts at noon
%shuts by noon
!sunday evening
!sunday night
!tonight
'twenty-four hours
!before 
!by 
&close at midnight
&closes at midnight
!come down at midnight
)comes down at midnight
!end 
!ends 
"shut at midnight
%shuts at midnight
!until 
!within 
&close by midnight
&closes by midnight
(come down by midnight
)comes down by midnight
"shut by midnight
%shuts by midnight
!her free 
!her last 
!her latest 
!her new 
!her next 
!her number one 
!her top 
!his free 
!his last 
!his latest 
!his new 
!his next 
!his number one 
!his top 
!my free 
!my last 
!my latest 
!my next 
!my number one 
!my top 
!our free 
!our last 
!our number one 
!our top 
!their free 
!their last 
!their latest 
!their new 
"their next 
'their number one 
!their top 
!buy
!pick
!recommendation
!research
!share
!tip
!trade
!dollars 
!euros 
!pounds 
!quid 
!for 00 months
!for six months
!for three months
!for twelve months
!alert
!cancel
!if you would like
#if you'd like
!say stop
!club
!course
!fund
!portfolio
!programme
!room
!signals
!p s
!p. s
!p.s
!ps
!.co.uk
!.com
!.eu
!.example
!.ie
!.io
!.net
!.org
!call
!here
"http:
#https:
!link
!reply
!ring
!0% off
!0-day trial
!apply code
%apply my code
&apply our code
&apply the code
'apply this code
'charter member
$charter offer
!charter rate
%discount code
!enter code
%enter my code
&enter our code
&enter the code
'enter this code
&founding member
#free for 0
!free trial
!give code
!give my code
!give our code
!give the code
!give this code
!half price
!half-price
!introductory 
(limited-time offer
$mention code
'mention my code
(mention our code
(mention the code
)mention this code
!money-off
!moneyoff
!promo code
!put in code
$put in my code
!put in our code
!put in the code
!put in this code
!quote code
!quote my code
!quote our code
!quote the code
!quote this code
!risk-free trial
"type in code
%type in my code
&type in our code
&type in the code
!type in this code
!use code
!use my code
$use our code
$use the code
%use this code
!voucher code
!with code
!with my code
!your code
!0 days
)introductory offer
*introductory price
!list price 
%list price: 
!normally 
#normally: 
!regular 
!regular: 
!regularly 
#regularly: 
!retail 
!retail: 
$retails at 
%retails at: 
!usually 
!usually: 
!was 
!was: 
!worth 
$worth: 
!back guarantee
!money 
#money-
&money back guarantee
&money-back guarantee
!bonus book
!bonus gift
!bonus guide
!bonus issue
!bonus report
!free book
!free gift
!free guide
!free issue
%here's all members
%here's all subscribers
%here's all you
!here's everything members
!here's everything subscribers
!here's everything you
!what members
!what subscribers
!what you
!as a 
!become a 
!for 
%here's all members get
%here's all members receive
%here's all subscribers get
%here's all subscribers receive
%here's all you get
%here's all you receive
%here's all you will get
%here's all you will receive
,here's all you'll get
,here's all you'll receive
!here's everything members get
!here's everything members receive
!here's everything subscribers get
!here's everything subscribers receive
!here's everything you get
!here's everything you receive
!here's everything you will get
!here's everything you will receive
3here's everything you'll get
3here's everything you'll receive
!here's what members get
!here's what members receive
!here's what subscribers get
!here's what subscribers receive
!here's what you get
!here's what you receive
!here's what you will get
!here's what you will receive
-here's what you'll get
-here's what you'll receive
!what members get
!what members receive
!what subscribers get
!what subscribers receive
%what you get
!what you receive
%what you will get
%what you will receive
&what you'll get
&what you'll receive
%when you become a 
!become
!claim
!get 
!grab
!reserve
!reveal
!secure
#send me
#show me
!start 
!subscribe to
!unlock
!t&cs apply
!t&cs on the
&terms and conditions apply
&terms and conditions on the
#to enter click
#to enter join
$to enter open
#to enter register
#to enter sign
$to enter, click
$to enter, join
$to enter, open
$to enter, register
$to enter, sign
"win $
!win a
!win one of
#win £
!0000
&approved as a
$approved by
8authorised and regulated by the
(capital at risk
(capital is at risk
'financial promotion 
!000
!approved 
!capital 
4financial promotion has been approved
4financial promotion was approved
!frn 0000
$frn0000
"frn: 0000
!frn:0000
!a month
!account
!invest
!units
!from 
!minimum 
!ticket from 
!ticket of 
&tickets from 
#tickets of 
!charge
!choose
!find
!give members
!give you
!help
$let you
!lets you
!manage
!send you
!show you
!our analyst 
!our analysts 
!our app 
!our expert 
!our experts 
!our members 
!our platform 
!our service 
!our software 
!our subscribers 
!our system 
!our team 
!our traders 
!we 
!buy 
!invest in 
!open 
!own 
!trade 
!app
$from £
!in minutes
!now
"through us
!today
!coins poised
!coins set to
+coins that he calls
+coins that he would
+coins that she calls
+coins that she would
%coins to buy
%coins to own
)companies poised
)companies set to
/companies that he calls
/companies that he would
/companies that she calls
/companies that she would
)companies to buy
)companies to own
!her breakthrough
!her proprietary
!his breakthrough
!his proprietary
!legendary 
!little-known 
!shares poised
&shares set to
,shares that he calls
,shares that he would
,shares that she calls
,shares that she would
&shares to buy
&shares to own
!stocks poised
&stocks set to
,stocks that he calls
,stocks that he would
,stocks that she calls
,stocks that she would
&stocks to buy
&stocks to own
!the guru
)the name and the
)the name and this
$the name of the
$the name of this
!breakthrough
!coins 
!companies 
&legendary investor
*legendary stock picker
)legendary stockpicker
&legendary trader
'little-known company
'little-known share
'little-known stock
!proprietary
!shares 
!stocks 
%the name and 
$the name of 
!five
!four
!six
!three
)application form
!are raising 
!data room
(information memorandum
!is raising 
!offer document
!shares are 
!shares at 
!shares for 
(shares priced at 
!we're raising 
(are raising $ 0
'are raising $0
)are raising £ 0
(are raising £0
*are raising € 0
)are raising €0
'is raising $ 0
&is raising $0
(is raising £ 0
'is raising £0
)is raising € 0
(is raising €0
!shares are
!shares at
!shares for
(shares priced at
!we're raising $ 0
!we're raising $0
+we're raising £ 0
*we're raising £0
,we're raising € 0
+we're raising €0
+new shares are $ 0
*new shares are $0
,new shares are £ 0
+new shares are £0
-new shares are € 0
,new shares are €0
*new shares at $ 0
)new shares at $0
+new shares at £ 0
*new shares at £0
,new shares at € 0
+new shares at €0
+new shares for $ 0
*new shares for $0
,new shares for £ 0
+new shares for £0
-new shares for € 0
,new shares for €0
1new shares priced at $ 0
0new shares priced at $0
2new shares priced at £ 0
1new shares priced at £0
3new shares priced at € 0
2new shares priced at €0
'shares are $ 0
&shares are $0
(shares are £ 0
'shares are £0
)shares are € 0
(shares are €0
&shares at $ 0
%shares at $0
'shares at £ 0
&shares at £0
(shares at € 0
'shares at €0
'shares for $ 0
&shares for $0
(shares for £ 0
'shares for £0
)shares for € 0
(shares for €0
-shares priced at $ 0
,shares priced at $0
.shares priced at £ 0
-shares priced at £0
/shares priced at € 0
.shares priced at €0
!ask for the
!book a call
'create an account
'create my account
(create your account
!download 
%find out how
!get started
!learn more
$open an account
!order the
!request 
$see how
!send for
!start today
!take a look
#talk to us
!create an
!create my
!create your
!download it
%download our
!download the
!request a
!request the
#request your
$act now
!before midnight
!closes tonight
!don't miss
!hurry
!last chance
!places left
!places remaining
'spaces are limited
&there's still time
!while places last
!while stocks last
!do hurry
!commission
!my link
%referral code
#referral fee
&referral link
'affiliate link
!i can earn 
!i can get 
!i can receive 
!i earn 
!i get 
!i may earn 
!i may get 
!i may receive 
!i might earn 
"i might get 
"i might receive 
!i receive 
!i will earn 
!i will get 
!i will receive 
!we can earn 
!we can get 
!we can receive 
!we earn 
!we get 
!we may earn 
!we may get 
!we may receive 
!we might earn 
#we might get 
!we might receive 
!we receive 
!we will earn 
!we will get 
!we will receive 
!the above is 
$the above was 
!the foregoing is 
!the foregoing was 
$the item above is 
)the item above was 
"edition 0
!edition0
$issue 0
#issue0
!no 0
"no. 0
!no.0
!no0
!number 0
!number0
"vol 0
#vol. 0
"vol.0
!vol0
!volume 0
!volume0
!in this edition
#in this issue
"in this letter
&in today's edition
&in today's issue
%in today's letter
!morning
!you asked
!asked
!in this 
#in today's 
!morning 
!morning, 
!write
!wrote
!good morning all
!good morning everybody
!good morning everyone
!good morning readers
!good morning, all
!good morning, everybody
!good morning, everyone
!good morning, readers
!morning all
!morning everybody
!morning everyone
!morning readers
%morning, all
(morning, everybody
'morning, everyone
!morning, readers
"i'm not selling anything
)no links, no codes
!not a recommendation
#take no advertis
%takes no advertis
!we do not accept advertis
!we don't recommend any
!according to
!announced
!full-year
!half-year
!reported
!results
#said in
#said on
!said that
!the board 
!the chairman 
%the chief executive 
!the company 
!told reporters
!told the
!said 
%the board expects
$the board said
$the board says
!the chairman expects
!the chairman said
!the chairman says
%the chief executive expects
%the chief executive said
%the chief executive says
!the company expects
!the company said
!the company says
!told 
!?"
!a.
!q.
!"
!&a_aid=
!&aff=
!&aff_id=
!&affid=
!&affiliate=
'&affiliate_id=
!&aid=
!&awc=
!&cjevent=
!&click_id=
!&clickid=
!&clickref=
!&invite=
!&irclickid=
!&partner=
%&partner_id=
!&promo=
!&ref=
!&refcode=
!&referral=
!&referrer=
!&rfsn=
!&sscid=
!&sub_id=
!&subid=
!&tag=
!&via=
!?a_aid=
!?aff=
!?aff_id=
!?affid=
!?affiliate=
'?affiliate_id=
!?aid=
!?awc=
!?cjevent=
!?click_id=
!?clickid=
!?clickref=
!?invite=
!?irclickid=
!?partner=
%?partner_id=
!?promo=
!?ref=
!?refcode=
!?referral=
!?referrer=
!?rfsn=
!?sscid=
!?sub_id=
!?subid=
!?tag=
!?via=
$medium=
$utm_source=
!referral
!medium=affiliate
!medium=partner
!medium=referral
$utm_medium=affiliate
$utm_medium=partner
$utm_medium=referral
$utm_source=affiliate
$utm_source=partner
$utm_source=referral
#amzn.to
!anrdoezrs
!awin
!cj.com
!clickbank
!dpbolvw
!everflow
!evyy.net
!go0cloud
!impact.com
!impactradius
!jdoqocy
!linksynergy
!partnerize
!prf.hn
!pxf.io
!rakuten
!shareasale
!sjv.io
!skimresources
!tkqlhce
!trackonomics
!tradedoubler
!viglink
!webgains
!hop.clickbank
"click?id=
!&click?id=
!?click?id=
! ad
!##ad
!*#ad
!*ad
!_#ad
!_ad
)advertising link
!#aff
!(affiliate)
!*affiliate
!affiliate 
!program
!scheme
*affiliate commission
*affiliate partner
*affiliate program
(affiliate scheme
!be paid 
!earn 
!make 
!receive 
'commission for
(commission from
!commission if
!commission on
'commission when
)referral fee for
)referral fee from
(referral fee if
(referral fee on
)referral fee when
)referral fees for
)referral fees from
)referral fees if
)referral fees on
)referral fees when
!aff link
!aff-link
'affiliate-link
!affiliatelink
!afflink
!compensat
!earn
!get a cut
!pays
!ftc
!regulator
!rule
!the words
!forecast
!know
!never misses
!never wrong
!predict
!see
!ai
!algorithm
'artificial intelligence
!bot
!machine learning
!machine-learning
!neural
!robot
!software
!according
!analysts
!researchers
!said
!study
!university
!would have
!% accuracy
!% accurate
!% correct
!% right
!00
!approved
)approved as a financial promotion
,approved for the purposes of s
)approved under s
!compliant
! has been approved
% has been fully approved
! is approved
! is fully approved
! was approved
! was fully approved
:approved for the purposes of s 00
;approved for the purposes of s. 00
:approved for the purposes of s.00
9approved for the purposes of s00
@approved for the purposes of section 00
?approved for the purposes of section00
,approved under s 00
-approved under s. 00
,approved under s.00
+approved under s00
2approved under section 00
1approved under section00
.communication has been approved
2communication has been fully approved
-communication is approved
.communication is fully approved
.communication was approved
.communication was fully approved
!e-mail has been approved
!e-mail has been fully approved
!e-mail is approved
!e-mail is fully approved
!e-mail was approved
!e-mail was fully approved
&email has been approved
*email has been fully approved
%email is approved
%email is fully approved
&email was approved
&email was fully approved
#page has been approved
)page has been fully approved
!page is approved
#page is fully approved
%page was approved
%page was fully approved
*promotion has been approved
.promotion has been fully approved
)promotion is approved
*promotion is fully approved
*promotion was approved
*promotion was fully approved
!s 00 approved
!s 00 compliant
!s 00-approved
!s 00-compliant
!s. 00 approved
!s. 00 compliant
!s. 00-approved
!s. 00-compliant
!s.00 approved
!s.00 compliant
!s.00-approved
!s.00-compliant
!s00 approved
!s00 compliant
!s00-approved
!s00-compliant
'section 00 approved
(section 00 compliant
'section 00-approved
(section 00-compliant
!the advert
!the communication
!the e-mail
!the email
!the financial advert
!the financial communication
-the financial e-mail
!the financial email
!the financial page
!the financial promotion
!the page
!the promotion
!this advert
!this communication
!this financial advert
!this financial communication
.this financial e-mail
!this financial email
!this financial page
!this financial promotion
!this page
!this promotion
%not been approved
!etf
!trust
!distribution
!income
!minimum
!p.a.
!return
!unit
!income note
!withdraw
!arts fund
!arts trust
*conservation fund
*conservation trust
&heritage fund
&heritage trust
&hospital fund
%hospital trust
!land fund
!land trust
&literacy fund
%literacy trust
&national fund
&national trust
&wildlife fund
!wildlife trust
!charit
!donat
!volunteer
)a single trade on 
!a trade on 
!buys
!follow
!gives you
!hold
!one trade on 
!own
!spreads
!track
! buys
! charge
! follow
! gives you
! hold
! invest
" lets you
! own
! pays
! spreads
! track
! trade on 
!etmf
*exchange traded fund
)exchange-traded fund
%managed fund
!% 
!asx
!bar
!bonds
!cboe
!double-digit 
!double-figure 
!four-digit 
!four-figure 
!holdings
!index
!miners
!pc 
!per cent 
!percent 
*percentage point 
+percentage points 
)quadruple-digit 
*quadruple-figure 
!shares
!stocks
!three-digit 
!three-figure 
!triple-digit 
!triple-figure 
!a year
!p.a
!pa
!per annum
!abs 
!amp 
!anz 
!apra 
!asic 
!ato 
!bhp 
!cba 
!csiro 
!nab 
!nbn 
!rba 
!analyst
!broker
!analyst at
#analyst of
"analyst rate
%analyst said
$analyst say
#analysts at
$analysts of
%analysts rate
%analysts said
%analysts say
!broker at
!broker of
!broker rate
!broker said
!broker say
!brokers at
!brokers of
!brokers rate
!brokers said
!brokers say
!if you buy
!if you hold
!if you sell
#say you buy
"say you hold
!say you sell
$suppose buy
"suppose hold
!suppose sell
!did not
!do not
!does not
!will not
!would not
!(asx :
!(asx:
!(nsx :
!(nsx:
!(nzx :
!(nzx:
!annual percentage yield
!apy
!cds
!certificate
%checking account
!deposit account
)deposits are insured
!fdic
!money market account
!ncua
#savings account
! account
,certificate of deposit
,certificates of deposit
!beat
!better than
!forget
#instead of
!more than
!rather than
!times what
!unlike
0financial services compensation scheme
!fscs
(penalty for early withdrawal
!aer
!building society
!cash isa
!current account
!easy access
!easy-access
!fixed-rate 
!member fdic
!notice account
!ns&i
$premium bonds
!fixed-rate bond
!fixed-rate saver
)insured by the fdic
!at risk
+authorised and regulated
!less than 
!lose
!losing
!loss
!no advice
!not advice
!prospectus
!less than is
!less than they
%less than was
&less than you
- the pennies to work
!boost
!build
!compound
!diversify
!do more
!double
*get more from your 
*get more out of your 
!go further
!going
!grow
!increase
!invest for 
'investing for 
!let our 
!let the 
$let us 
!multiply
!preserve
!protect
!reach your 
!robo-advis
!robo-investing
!robo-portfolio
!roboadvis
!roboinvesting
!roboportfolio
!save for 
!saving for 
!supercharge
!turbo-charge
!turbocharge
!work
!advis
!cash 
$get more from
!get more out of
!goals
!growing
'invest for a deposit
'invest for a house
'invest for a rainy day
'invest for children
'invest for later
'invest for old age
'invest for retirement
*invest for the future
'invest for their
'invest for your
!investing
*investing for a deposit
*investing for a house
*investing for a rainy day
*investing for children
*investing for later
*investing for old age
*investing for retirement
-investing for the future
*investing for their
*investing for your
!isa 
$let our
!let the
#let us
!pennies 
!pension 
!pensions 
!pot 
!put the pennies to work
1puts the pennies to work
%save for a deposit
%save for a house
%save for a rainy day
#save for children
#save for later
%save for old age
#save for retirement
(save for the future
!save for their
%save for your
'saving for a deposit
'saving for a house
'saving for a rainy day
'saving for children
'saving for later
'saving for old age
'saving for retirement
*saving for the future
'saving for their
'saving for your
!savings 
!to work
!working
!get it
*get more from your investment
*get more from your isa
*get more from your money
*get more from your pension
*get more from your savings
*get more out of your investment
*get more out of your isa
*get more out of your money
*get more out of your pension
*get more out of your savings
!get their
!get your
#have it
!have their
!have your
!let it
!let their
!let your
!make it
!make their
!make your
!making it
!making their
!making your
!put it
!put their
!put your
!putting it
!putting their
%putting your
#set it
!set their
!set your
!audience
!business
!garden
!vocabulary
!%
!day
!double-digit
!double-figure
!four-digit
!four-figure
!pc
!per cent
!percent
&quadruple-digit
&quadruple-figure
!three-digit
!three-figure
!triple-digit
!triple-figure
!0 and a half
#0 and a quarter
!a day
!a quarter
!a week
!cent
!digit
!each day
!each month
!each quarter
!each week
!each year
!every day
!every month
!every quarter
!every week
!every year
!figure
$per day
!per month
!per quarter
!per week
!per year
(percentage point
!bank
!bring in
!brings in
!collect
!deliver
!enjoy
!generat
!hand you
!hands you
!making
!net
!pay
!pocket
!pull in
!receive
!take home
!yield
!annual
!dividend
!holders
!interest
!lend
!price
!rent
!stake
!staking
!currently
!shareholders
!cash back on
!cashback on
!charge is
!charge of
!charges of
!commission of
!discount
!fee is
!fee of
$fees of
!off
!postage
!salary
"trading fee
!n't earn
"n't pay
!never earn
!never pay
!no longer earn
$no longer pay
!not earn
$not pay
!cannot earn
!cannot pay
' at today's price
!coupon
!coupon of
!earn income on
!earn interest on
!earn reward on
!earn rewards on
!income of
$interest of
!payout of
!return of
#returns of
!% at today's price
!annual yield
"current yield
#dividend yield
3double-digit at today's price
4double-figure at today's price
!earn income
!earn interest
!earn reward
!four-digit at today's price
!four-figure at today's price
!gross yield
&initial yield
!net yield
)pc at today's price
/per cent at today's price
.percent at today's price
7percentage point at today's price
8percentage points at today's price
(projected yield
6quadruple-digit at today's price
7quadruple-figure at today's price
!rental yield
"running yield
!target yield
2three-digit at today's price
3three-figure at today's price
3triple-digit at today's price
4triple-figure at today's price
!yielding
!mortgage
!overdraft
!bank rate
!bookings
!capacity
!cash flow
!earnings
!ebitda
!gdp
!gross profit
!headcount
"in bank rate
!in bookings
!in capacity
#in cash flow
!in earnings
!in ebitda
!in gdp
#in gross profit
!in headcount
!in inflation
!in interest rate
(in like-for-like
!in margins
!in market share
!in net income
!in net profit
!in operating profit
#in order book
!in orders
!in output
"in page views
'in pre-tax profit
$in pretax profit
!in production
!in revenue
!in sales
!in shipments
!in subscriber numbers
!in traffic
!in turnover
!in unemployment
!in wages
!inflation
%interest rate
%like-for-like
!margins
!market share
!net income
!net profit
'operating profit
!order book
!orders
!output
!page views
$pre-tax profit
!pretax profit
!production
!revenue
!sales
!shipments
(subscriber numbers
!traffic
!turnover
!unemployment
!wages
!drop 
!fall 
!growth 
!increase 
!jump 
!rise 
"a extra salary
#a second salary
!an income
!extra income
'first year's income
!get paid
!growing income
!income each
!income every
'income for life
(income four times
!income from
!income investor
!income paid
!income twice
!monthly income
!paid every
!paid monthly
!paid out
!paid quarterly
$paid to you
!paid twice a year
!passive income
!pay every
!pay it
!pay monthly
!pay out
!pay quarterly
!pay something
!pay them
"pay you
!paycheck
!pays every
!pays it
!pays monthly
!pays out
!pays quarterly
!pays something
!pays them
!pays you
#regular income
%reliable income
!second income
!steady income
#tax-free income
!weekly income
"a extra income
#a second income
!can fall
'income and capital
!income from 
!income may
#income tax
!no dividend
!no income
!not
!pays no
'income from it
'income from them
!benefit 
!capitalise 
!capitalize 
!cash in 
)everyone's account
(everyone's bank
)everyone's pension
(everyone's pocket
'everyone's purse
(everyone's wallet
!gain 
!get rich 
!how investors 
!how readers 
!how to 
!how you 
!make money 
+our readers' account
*our readers' bank
*our readers' pension
*our readers' pocket
*our readers' purse
*our readers' wallet
!profit 
!profits 
!prosper 
!take a part in the 
!take a share in the 
!take a stake in the 
!take part in the 
+take share in the 
+take stake in the 
(taking a part in the 
/taking a share in the 
/taking a stake in the 
'taking part in the 
-taking share in the 
-taking stake in the 
!your account
!your bank
!your pension
!your pocket
!your purse
!your wallet
!cash for 
!cash into 
!cash to 
!extra for 
!extra in 
!extra into 
!extra to 
!gains for 
!gains in 
!gains into 
!gains to 
!how investors can 
!how investors could 
!how investors might 
!how readers can 
!how readers could 
!how readers might 
!how to can 
!how to could 
!how to might 
"how you can 
"how you could 
#how you might 
'little extra for 
'little extra in 
'little extra into 
'little extra to 
!money for 
!money in 
!money into 
!money to 
!more money for 
!more money in 
!more money into 
!more money to 
!pounds for 
!pounds in 
!pounds into 
!pounds to 
!profit for 
!profit in 
!profit into 
!profit to 
%profits for 
!profits in 
!profits into 
!profits to 
-take a part in the boom
!take a part in the gains
!take a part in the growth
!take a part in the rise
!take a part in the upside
.take a share in the boom
.take a share in the gains
.take a share in the growth
!take a share in the rise
.take a share in the upside
.take a stake in the boom
.take a stake in the gains
.take a stake in the growth
!take a stake in the rise
.take a stake in the upside
+take part in the boom
+take part in the gains
+take part in the growth
+take part in the rise
+take part in the upside
,take share in the boom
,take share in the gains
,take share in the growth
,take share in the rise
,take share in the upside
,take stake in the boom
,take stake in the gains
,take stake in the growth
,take stake in the rise
,take stake in the upside
/taking a part in the boom
/taking a part in the gains
/taking a part in the growth
(taking a part in the rise
/taking a part in the upside
0taking a share in the boom
0taking a share in the gains
0taking a share in the growth
0taking a share in the rise
0taking a share in the upside
0taking a stake in the boom
0taking a stake in the gains
0taking a stake in the growth
0taking a stake in the rise
0taking a stake in the upside
-taking part in the boom
-taking part in the gains
-taking part in the growth
-taking part in the rise
-taking part in the upside
.taking share in the boom
.taking share in the gains
.taking share in the growth
.taking share in the rise
.taking share in the upside
.taking stake in the boom
.taking stake in the gains
.taking stake in the growth
.taking stake in the rise
.taking stake in the upside
'thousands for 
&thousands in 
(thousands into 
&thousands to 
%no one can benefit
'no one can profit
$no one to benefit
$no one to profit
!no way can benefit
!no way can profit
$no way to benefit
$no way to profit
!its benefit
!its profit
*the company's benefit
+the company's profit
!their benefit
!their profit
!book a profit
&booked a profit
&benefit from 
!child benefit
'pension benefit
)benefit from a fscs
)benefit from a scheme
-benefit from the fscs
(benefit from the scheme
!access to 
!exposure to 
!gains
!growth
'growth and income
'income and growth
!payout
!profit
!upside
!above-inflation 
!attractive 
!better 
!big 
!bigger 
!equity-like 
!exceptional 
!generous 
!healthy 
!high 
!higher 
*inflation-beating 
!juicy 
!long-term 
!market-beating 
(private equity 
!real 
!steady 
!strong 
!superior 
!fall
!may
!n't
!no
$in return for
!past performance
!give up
!tax return
!or income
!aim capital
"aim for
!aim growth
!aim income
!aim to 
!aiming to 
!aims capital
!aims for
!aims growth
!aims income
!aims to 
!built to 
%designed to 
!help to 
!helps to 
!seek capital
!seek for
!seek growth
!seek income
!seek to 
!seeks capital
!seeks for
!seeks growth
!seeks income
!seeks to 
!want to 
!wants to 
!aim to achieve
!aim to provide
#aims to achieve
#aims to provide
!cash
!investors
!market
!money
!prices
!savers
$seek to achieve
$seek to provide
%seeks to achieve
&seeks to provide
!wealth
!investing 
'subscribe for 
!a fiver
!a tenner
"aud 0
!aud0
"chf 0
!chf0
"eur 0
!eur0
!fiver
"gbp 0
!gbp0
!grand
!hundred
!million
!quid
"sek 0
!sek0
!tenner
!thousand
"usd 0
!usd0
!bond
!frn
!isa
!managers
!pension
!stock market
'stocks and shares
!plan
!pot
!savings
!a copy
!bonus
!booklet
!deal
!magazine
!membership
!per trade
!subscription
!voucher
!newsletter
!open a
!own a part
!own a piece
!own a share
!own a slice
!own part
!own piece
!own share
!own slice
&round up the 
%round up your 
)rounding up the 
(rounding up your 
!rounds up
'rounds up the 
&rounds up your 
!start investing
$open a 
!open an 
!own a part 
!own a parts 
!own a piece 
!own a pieces 
!own a share 
!own a shares 
!own a slice 
!own a slices 
!own part 
!own parts 
!own piece 
!own pieces 
!own share 
!own shares 
!own slice 
!own slices 
!portfolio 
!portfolios 
%round up the
%round up your
(rounding up the
(rounding up your
&rounds up the
&rounds up your
!invest alongside
'invest for you
!invest from
!invest in
!invest now
!invest today
!invest with
(investing alongside
*investing for you
'investing from
!investing in
&investing now
(investing today
'investing with
!own a part in
!own a part of
!own a parts in
!own a parts of
!own a piece in
!own a piece of
!own a pieces in
!own a pieces of
!own a share in
!own a share of
!own a shares in
!own a shares of
!own a slice in
!own a slice of
!own a slices in
!own a slices of
!own part in
$own part of
!own parts in
!own parts of
!own piece in
!own piece of
!own pieces in
!own pieces of
!own share in
!own share of
!own shares in
!own shares of
!own slice in
!own slice of
!own slices in
!own slices of
+portfolio around you
*portfolio built you
/portfolio designed you
*portfolio for you
/portfolio tailored you
,portfolios around you
+portfolios built you
0portfolios designed you
+portfolios for you
0portfolios tailored you
'round up the change
'round up the coffee
'round up the purchases
'round up the shopping
'round up the spare
%round up your change
%round up your coffee
(round up your purchases
%round up your shopping
%round up your spare
*rounding up the change
*rounding up the coffee
*rounding up the purchases
*rounding up the shopping
*rounding up the spare
(rounding up your change
(rounding up your coffee
(rounding up your purchases
(rounding up your shopping
(rounding up your spare
!before you
!cannot
!coin
!crypto
!don't
#history of
!journalist
!reader of
!bitcoin
!check 
!checks 
!cheque 
!cheques 
!deposits 
!earning 
!fortune
!income stream
!make their 
!make your 
!makes their 
!makes your 
!making their 
!making your 
!nest egg
!pay-day 
!pay-days 
!payday 
!paydays 
!payment 
!payments 
!riches
!your capital 
!your cash 
!your investment 
!your isa 
!your money 
!your pension 
!your pot 
!your savings 
!your wealth 
!accumulate 
!amass 
!build 
!building 
!create 
!creating 
$earning $ 0
#earning $0
"earning 0
"earning a
&earning a fiver
&earning a tenner
%earning a$ 0
$earning a$0
#earning an
&earning aud 0
%earning aud0
&earning a£ 0
%earning a£0
'earning a€ 0
&earning a€0
%earning c$ 0
$earning c$0
&earning chf 0
%earning chf0
&earning c£ 0
%earning c£0
'earning c€ 0
&earning c€0
$earning dozen
$earning eight
(earning eight figure
(earning eight figures
(earning eight-figure
(earning eight-figures
$earning eighteen
'earning eighty
%earning eleven
&earning eur 0
%earning eur0
$earning fifteen
&earning fifty
$earning five
)earning five figure
)earning five figures
)earning five-figure
)earning five-figures
&earning forty
$earning four
$earning fourteen
&earning gbp 0
%earning gbp0
%earning hundred
#earning nine
#earning nineteen
#earning ninety
&earning nz$ 0
%earning nz$0
'earning nz£ 0
&earning nz£0
(earning nz€ 0
'earning nz€0
#earning one
&earning sek 0
%earning sek0
$earning seven
(earning seven figure
(earning seven figures
(earning seven-figure
(earning seven-figures
$earning seventeen
$earning seventy
$earning six
(earning six figure
(earning six figures
(earning six-figure
(earning six-figures
$earning sixteen
&earning sixty
"earning ten
#earning thirteen
'earning thirty
#earning three
&earning twelve
#earning twenty
#earning two
&earning us$ 0
%earning us$0
&earning usd 0
%earning usd0
'earning us£ 0
&earning us£0
(earning us€ 0
'earning us€0
%earning £ 0
$earning £0
&earning € 0
%earning €0
!make their capital 
!make their cash 
!make their money 
!make their savings 
!make your capital 
!make your cash 
!make your money 
!make your savings 
!makes their capital 
!makes their cash 
!makes their money 
!makes their savings 
'makes your capital 
&makes your cash 
&makes your money 
'makes your savings 
!making their capital 
!making their cash 
!making their money 
!making their savings 
(making your capital 
'making your cash 
'making your money 
(making your savings 
!pay-cheque 
!pay-cheques 
!paycheque 
!paycheques 
!never
!no longer
!access as 
*access enjoyed by 
!access of 
'access once reserved for 
!access reserved for 
'access used by 
!beat cash
!beat inflation
!beat rising prices
%beat the bank
.beat the cost of living
%beat the taxman
!beating cash
!beating inflation
)beating rising prices
(beating the bank
1beating the cost of living
(beating the taxman
'better home for 
'better place for 
'better use for 
!deals as 
)deals enjoyed by 
!deals of 
&deals once reserved for 
!deals reserved for 
&deals used by 
!income now
!income today
!investments as 
/investments enjoyed by 
(investments of 
,investments once reserved for 
2investments reserved for 
,investments used by 
/more rewarding home for 
/more rewarding place for 
/more rewarding use for 
!opportunities as 
1opportunities enjoyed by 
*opportunities of 
.opportunities once reserved for 
4opportunities reserved for 
.opportunities used by 
%pay you to wait
&pays you to wait
!retire comfortably
!retire earlier
!retire early
'retire in comfort
!retire richer
!retire sooner
!retire wealthy
!retire well
'retire with confidence
'retire year early
'retire years early
&retiring comfortably
&retiring earlier
'retiring early
(retiring in comfort
%retiring richer
%retiring sooner
&retiring wealthy
&retiring well
)retiring with confidence
)retiring year early
)retiring years early
$returns as 
+returns enjoyed by 
$returns of 
(returns once reserved for 
.returns reserved for 
(returns used by 
'richer home for 
'richer place for 
'richer use for 
(smarter home for 
(smarter place for 
(smarter use for 
'strategies as 
.strategies enjoyed by 
'strategies of 
+strategies once reserved for 
1strategies reserved for 
+strategies used by 
!the next
#tomorrow's
" you to wait
!access as
*access enjoyed by
!access of
'access once reserved for
!access reserved for
'access used by
!beat cash 
!beat inflation 
!beat rising prices 
%beat the bank 
%beat the banks 
.beat the cost of living 
%beat the taxman 
&beating cash 
!beating inflation 
)beating rising prices 
(beating the bank 
(beating the banks 
1beating the cost of living 
(beating the taxman 
!better home
!better place
!better use
!deals as
)deals enjoyed by
!deals of
&deals once reserved for
!deals reserved for
&deals used by
!investments as
/investments enjoyed by
!investments of
,investments once reserved for
1investments reserved for
,investments used by
!more rewarding home
!more rewarding place
!more rewarding use
!opportunities as
1opportunities enjoyed by
!opportunities of
.opportunities once reserved for
3opportunities reserved for
.opportunities used by
!retire 
!retiring 
#returns as
+returns enjoyed by
(returns once reserved for
-returns reserved for
(returns used by
!richer home
!richer place
!richer use
"smarter home
"smarter place
"smarter use
&strategies as
.strategies enjoyed by
&strategies of
+strategies once reserved for
0strategies reserved for
+strategies used by
!back the next 
!back tomorrow's 
&backs the next 
!backs tomorrow's 
,better home for idle 
,better home for spare 
,better home for your 
-better place for idle 
-better place for spare 
-better place for your 
'better use for idle 
'better use for spare 
+better use for your 
!buy the next 
!buy tomorrow's 
)discover the next 
,discover tomorrow's 
%find the next 
!find tomorrow's 
(finding the next 
+finding tomorrow's 
&finds the next 
!finds tomorrow's 
*income now and growth for
*income now and growth later
*income now and growth tomorrow
'income now growth for
'income now growth later
'income now growth tomorrow
*income now, and growth for
*income now, and growth later
*income now, and growth tomorrow
'income now, growth for
'income now, growth later
'income now, growth tomorrow
*income now. and growth for
*income now. and growth later
*income now. and growth tomorrow
'income now. growth for
'income now. growth later
'income now. growth tomorrow
*income now: and growth for
*income now: and growth later
*income now: and growth tomorrow
'income now: growth for
'income now: growth later
'income now: growth tomorrow
*income now; and growth for
*income now; and growth later
*income now; and growth tomorrow
'income now; growth for
'income now; growth later
'income now; growth tomorrow
-income today and growth for
-income today and growth later
-income today and growth tomorrow
.income today growth for
'income today growth later
'income today growth tomorrow
-income today, and growth for
-income today, and growth later
-income today, and growth tomorrow
(income today, growth for
(income today, growth later
(income today, growth tomorrow
-income today. and growth for
-income today. and growth later
-income today. and growth tomorrow
(income today. growth for
(income today. growth later
(income today. growth tomorrow
-income today: and growth for
-income today: and growth later
-income today: and growth tomorrow
(income today: growth for
(income today: growth later
(income today: growth tomorrow
-income today; and growth for
-income today; and growth later
-income today; and growth tomorrow
(income today; growth for
(income today; growth later
(income today; growth tomorrow
4more rewarding home for idle 
4more rewarding home for spare 
4more rewarding home for your 
5more rewarding place for idle 
5more rewarding place for spare 
5more rewarding place for your 
/more rewarding use for idle 
/more rewarding use for spare 
3more rewarding use for your 
$own the next 
!own tomorrow's 
,richer home for idle 
,richer home for spare 
,richer home for your 
-richer place for idle 
-richer place for spare 
-richer place for your 
'richer use for idle 
'richer use for spare 
+richer use for your 
-smarter home for idle 
-smarter home for spare 
-smarter home for your 
.smarter place for idle 
.smarter place for spare 
.smarter place for your 
(smarter use for idle 
(smarter use for spare 
,smarter use for your 
%spot the next 
!spot tomorrow's 
&spots the next 
)spots tomorrow's 
(uncover the next 
+uncover tomorrow's 
)uncovers the next 
,uncovers tomorrow's 
! profiting
(additional cash
)additional income
)additional money
)additional payout
+additional premium
!convert a
!convert idle
!convert spare
!convert their
$convert your
!converting a
'converting idle
(converting spare
!converting their
(converting your
!extra cash
!extra money
!extra payout
!extra premium
!gain exposure to
"instant cash
&instant income
&instant money
&instant payout
(instant premium
!monthly cash
&monthly money
&monthly payout
'monthly premium
'profiting from
#regular cash
#regular money
$regular payout
#regular premium
&reliable cash
%reliable money
%reliable payout
)reliable premium
!steady cash
!steady money
!steady payout
!steady premium
!transform a
&transform idle
&transform spare
&transform their
&transform your
!transforming a
)transforming idle
)transforming spare
)transforming their
)transforming your
!turn a
!turn idle
!turn spare
!turn their
!turn your
"turning a
$turning idle
#turning spare
!turning their
"turning your
!turns a
!turns idle
!turns spare
!turns their
!turns your
!weekly cash
!weekly money
!weekly payout
!weekly premium
!additional 
!begin profiting
!convert a 
!convert an 
&convert idle 
'convert spare 
!convert their 
&convert your 
!converting a 
'converting an 
)converting idle 
*converting spare 
*converting their 
)converting your 
!extra 
!instant 
!keep profiting
!monthly 
!reliable 
!start profiting
.stop missing out on profiting
%transform a 
&transform an 
(transform idle 
)transform spare 
)transform their 
(transform your 
(transforming a 
)transforming an 
+transforming idle 
,transforming spare 
,transforming their 
+transforming your 
$turn a 
!turn an 
!turn idle 
!turn spare 
!turn their 
!turn your 
"turning a 
"turning an 
&turning idle 
'turning spare 
'turning their 
&turning your 
!turns a 
!turns an 
!turns idle 
!turns spare 
!turns their 
!turns your 
!weekly 
!bring in 
!collect 
!extract 
!generate 
!coins
%dividend payers
!gem
!idea
!ideas
!investment
!money-making
!opportunit
!option
!play
!small cap
!small-cap
!small-caps
!trading
!trusts
!best 
!cheap 
!coin 
!dividend 
)dividend payers 
!exciting 
!favourite 
!fund 
!funds 
!hidden 
'highest-conviction 
!ideas 
!investment 
!latest 
!money-making 
!next 
#no. 0 
!no.0 
!number 0 
!number one 
!opportunities 
!opportunity 
!option 
!options 
!overlooked 
!pick 
!picks 
!play 
!plays 
!promising 
!secret 
!share 
!small-caps 
!stock 
!tiny 
!tip 
!tips 
!top 
!trades 
!trading 
!trust 
!trusts 
&under-the-radar 
!under-theradar 
(underthe-radar 
!undertheradar 
!undervalued 
!undiscovered 
!gain
!smallcap
!no recommendation
!not recommend
!share certificate
!complex instruments
!retail accounts
!retail investor accounts
'understand how
!you 
!you should understand how
!you understand how
,computational fluid
!cfd
)contract for difference
*contracts for difference
!spread bet
!spread-bet
!00:0 
!0:0
!0x leverage
%leverage of 
!leveraged 
&margin from 0
#rolling spot
&spread from 0
'spreads from 0
&leverage of 0
,leverage of up to 0
&leverage to 0
)leverage up to 0
'leveraged currency
(leveraged forex
%leveraged fx
!leveraged trading
!000:0 
!000x leverage
!00x leverage
!currency
!forex
!fx
!markets
!pip
!punt
)exchange-traded product
!leveraged etp
! times your 
!go long
!go short
!going long
!going short
&position long
!position short
'positions long
!positions short
!take a position on 
!take a punt on 
!take a view on 
!trade long
!trade short
"trading long
"trading short
!capital
!deposit
!long
!short
!take a position
!take a punt
!take a view
!up to 
!using 
!with 
!leverage
!margin
!platform
!point
!spread
!times your
!hedge fund
!long/short fund
!short positions in
!unit trust
!currencies
"eur/usd
%foreign exchange
!gbp/usd
$the dax
$the dow
!the ftse
!the nasdaq
!the pound
!futures
%foreign exchange 
%foreign exchange charge
%foreign exchange fee
%foreign exchange rate
! a point
! per point
!00:0
!0:00
!mt0
!buck
!cents
!dollar
!pee
!pence
!pound
!bet
!euro
!footsie
!ftse
!gold
!start
!up to
!with
!odds
!pupils
!ratio
!scale
!split
!staff
#reverse split
!00 times
!00 to 0
!00 to one
!a hundred times
'a hundred to 0
)a hundred to one
!fifty times
#fifty to 0
!fifty to one
!five hundred to 0
!five hundred to one
!pips a day in 
!pips a day on 
!pips a week in 
!pips a week on 
*pips each day in 
*pips each day on 
!pips in 
!pips on 
'signal a day in 
'signal a day on 
(signal a week in 
(signal a week on 
,signal each day in 
,signal each day on 
!signal in 
!signal on 
(signals a day in 
(signals a day on 
)signals a week in 
)signals a week on 
-signals each day in 
-signals each day on 
!signals in 
!signals on 
!thirty times
$thirty to 0
&thirty to one
&trade a day in 
&trade a day on 
'trade a week in 
'trade a week on 
+trade each day in 
+trade each day on 
!trade in 
!trade on 
'trades a day in 
'trades a day on 
(trades a week in 
(trades a week on 
,trades each day in 
,trades each day on 
!trades in 
!trades on 
$twenty to 0
&twenty to one
!gearing
!000 to 0
!000 to one
!cable
!indices
!pips
!signal
!bookmaker
!horse
!outnumber
!vote
!broker note
!company note
!equity research
'initiating coverage
!initiation
%research note
!commissioned 
'corporate broker
!fee from
!house broker
!paid for
!paid to
$paid us for
!paid-for research
&sponsored research
(commissioned by
!commissioned the
!commissioned this
!paid 
!commissioned
!issuer-sponsored
$our house broker
.analysis has been commissioned by
6analysis has been paid for by
)analysis has been sponsored by
)analysis is commissioned by
0analysis is paid for by
(analysis is sponsored by
)analysis was commissioned by
1analysis was paid for by
)analysis was sponsored by
5commissioned and paid for by
0commissioned and paid for research
!commissioned research
-commissioned the analysis
-commissioned the article
-commissioned the note
-commissioned the profile
-commissioned the report
-commissioned the research
-commissioned this analysis
-commissioned this article
-commissioned this note
-commissioned this profile
.commissioned this report
-commissioned this research
*note has been commissioned by
2note has been paid for by
%note has been sponsored by
%note is commissioned by
,note is paid for by
%note is sponsored by
%note was commissioned by
-note was paid for by
%note was sponsored by
-profile has been commissioned by
5profile has been paid for by
(profile has been sponsored by
(profile is commissioned by
/profile is paid for by
(profile is sponsored by
(profile was commissioned by
0profile was paid for by
(profile was sponsored by
,report has been commissioned by
4report has been paid for by
'report has been sponsored by
'report is commissioned by
.report is paid for by
'report is sponsored by
'report was commissioned by
/report was paid for by
'report was sponsored by
.research has been commissioned by
6research has been paid for by
)research has been sponsored by
)research is commissioned by
0research is paid for by
(research is sponsored by
)research was commissioned by
1research was paid for by
)research was sponsored by
!high street rate
!high-street rate
!as good as 
!as much as 
!beat 
!beating 
!beats 
!better than 
!higher than 
$instead of 
!more than 
!the interest 
!the rate 
!triple 
!what 
!n't 
!no 
!not 
!unlike 
&bond from a bank
!fee are
!fees are
!fees is
!give
!a bank
!a building society
!a cash isa
!a deposit account
!a savings
!any bank
!any building society
#any cash isa
!any deposit account
!any savings
!high street bank
!high street building society
,high street cash isa
!high street deposit account
!high street savings
!high-street bank
!high-street building society
!high-street cash isa
!high-street deposit account
!high-street savings
!most bank
!most building society
!most cash isa
!most deposit account
!most savings
!the bank
!the building society
$the cash isa
!the deposit account
!the savings
!your building society
!your cash isa
!your deposit account
!your savings
)capital is not at risk
!do not keep 
!do not keeping 
!do not leave 
!do not leaving 
!do not let 
!do not letting 
!don't keep 
!don't keeping 
!don't leave 
!don't leaving 
!don't let 
!don't letting 
!never keep 
!never keeping 
!never leave 
!never leaving 
!never let 
!never letting 
(no need to keep 
(no need to keeping 
(no need to leave 
(no need to leaving 
(no need to let 
'no need to letting 
!stop keep 
!stop keeping 
!stop leave 
!stop leaving 
!stop let 
!stop letting 
!why keep 
!why keeping 
!why leave 
!why leaving 
!why let 
!why letting 
!fed up with 
(instead of leaving 
'losing value in 
!money asleep 
!money dozing 
!money idle 
%money is asleep 
%money is dozing 
%money is idle 
%money is languishing 
%money is lazy 
%money is rotting 
!money languishing 
!money lazy 
!money rotting 
)no point in keeping 
)no point in leaving 
!tired of 
!saving
!altcoin
!avalanche
!bnb
!btc
!cardano
!chainlink
!cosmos
"digital coin
#digital currencies
#digital currency
!dogecoin
!eth
!litecoin
!meme coin
!memecoin
!pepe
!polkadot
!polygon
!ripple
!shiba inu
!solana
!stablecoin
!toncoin
!uniswap
!usdc
!xrp
!etn
!etp
*exchange traded note
*exchange traded product
)exchange-traded note
!tether
!cetn
!accumulate
!add
!bag
!convert
!drop
!exchange
!list
!mint
!purchase
!sell
!send
!spend
!stack
!start with
!store
!swap
!weekly buy
!argo
!coinbase
!marathon
!miner
!riot
!strategy
!blockchain technology
!listed
!share in
!share of
!shares in
!shares of
!crypto 
!cryptocurrency 
!conference
!regulation
!rules
!crypto conference
!crypto news
!crypto regulation
!crypto regulator
!crypto rules
,cryptocurrency conference
!cryptocurrency news
-cryptocurrency regulation
-cryptocurrency regulator
+cryptocurrency rules
"n't buy
!n't cover
!n't sell
!n't trade
!n't write
!never buy
!never cover
!never sell
!never trade
!never write
$not buy
!not cover
!not sell
!not trade
!not write
!at the till
!for coffee
!for goods
!settle
!by bank
!by bedtime
!by card
$coin to buy
#for £
!in pounds
!in your
!investor
!millionaire
!opportunities
!opportunity
!pre-sale
!presale
!reward
!wallet
#0 crypto-assets
!0 cryptocurrencies
!airdrop
!buy the token
!buy token
!coin offering
!crypto account
!crypto app
!crypto coin
!crypto exchange
!crypto gem
!crypto pick
!crypto play
!crypto portfolio
!crypto trade
!crypto wallet
!cryptoassets
!ico
"initial coin
!liquidity mining
!next bitcoin
!private telegram
$staking reward
!token are
!token at
!token for
!token from
!token is
!token opens
!token sale
!tokens
!yield farming
!blockchain
!token
+commemorative coins
!old coins
!rare coins
!silver coins
'sovereign coins
!gold coins
!nft
!claim 
!mint 
!sell 
!staking 
!drip 
!drips 
!nibble 
!pay you 
!paying you 
!pays you 
!puts 
!round up 
!rounds up 
!stash 
!sweep 
!sweeps 
#top up 
!tuck 
!turn 
!turning 
!turns 
!hack
!hmrc
!lost
!police
!regulat
!stolen
!tax
!bank account
#bank for $
!bank subscription
!book account
#book for $
!book subscription
!broker account
%broker for $
!broker subscription
!brokerage account
(brokerage for $
(brokerage subscription
!course account
%course for $
!course subscription
!letter account
%letter for $
!letter subscription
%software account
'software for $
)software subscription
*newsletter account
)newsletter for $
*newsletter subscription
!(amex :
!(amex:
!(cse :
!(cse:
!(nasdaq :
!(nasdaq:
!(nyse :
!(nyse american :
!(nyse american:
!(nyse:
!(otc :
!(otc pink :
!(otc pink:
!(otc:
!(otcqb :
!(otcqb:
!(otcqx :
!(otcqx:
!(tsx :
!(tsx:
!(tsxv :
!(tsxv:
!copper
!corp
!drill
!lithium
!mining
!nasdaq
!nyse
!otc
!silver
!ticker
!high profile
!high-profile
!low profile
!low-profile
!risk profile
%sell-side profile
!your profile
!biotech
!energy
!metals
!resources
!robotics
!therapeutics
!uranium
!float
!fully financed
!market cap
!share out
!shares out
!small company
!the company has
!the company plans
!this profile
!cd account
(insurance account
!burned
!burnt
!launch
!listing
!supply
!about friday
!about monday
&about our call
&about our meeting
!about thursday
!about tuesday
!about wednesday
!account alert
"account notice
"account suspended
#action required
!application
!booking
!confirmation
!delivery
!final notice
!holding
#important!
#important:
!invoice
!order
!our conversation
!password
!payment
!policy
!receipt
!refund
"reminder:
!renewal
!request
!security
%security alert
!statement
!transaction
!transfer
!urgent
!withdrawal
!your statement
&about our conversation
!aw :
!aw:
!fw :
!fw:
"fwd :
!fwd:
!important
!re :
!re:
!click
!members
#save my
!specialist
![ad]
!clear
!make
!pull down
!pulling down
!in the bank
"average customer
!cost
!median
!typical
!wage
!n't make
!never make
!not make
!doubling
!quadruple
!quadrupling
!triple
!tripling
!bankroll
'additional $ 0
&additional $0
%additional 0
+additional five grand
+additional ten grand
(additional thousand
$another $ 0
#another $0
"another 0
(another five grand
(another ten grand
'another thousand
"extra $ 0
!extra $0
$extra 0
&extra five grand
&extra ten grand
!extra thousand
!0 grand
!five grand
!ten grand
"anybody can
"anybody could
,anybody with no experience
!anyone can
!anyone could
+anyone with no experience
%everyone can
%everyone could
-everyone with no experience
!folks can
!folks could
!folks with no experience
!people can
!people could
+people with no experience
!options
&financial freedom
!fire your 
!leave your 
!quit your 
! every
!boss
!job
%fire your boss
*fire your day job
&fire your job
&leave your boss
+leave your day job
'leave your job
!paycheck every
!paychecks every
!quit your boss
*quit your day job
!quit your job
!0 trades
!dozen trades
!eight trades
(eighteen trades
!eighty trades
!eleven trades
!fifteen trades
!fifty trades
!five trades
!forty trades
!four trades
!fourteen trades
!hundred trades
!nine trades
(nineteen trades
!ninety trades
!one trades
!seven trades
)seventeen trades
!seventy trades
!six trades
!sixteen trades
!sixty trades
!ten trades
(thirteen trades
!thirty trades
!three trades
!twelve trades
!twenty trades
!two trades
!0 of 
!0 out of 
!dozen of 
!dozen out of 
!eight of 
&eight out of 
%eighteen of 
)eighteen out of 
!eighty of 
'eighty out of 
!eleven of 
'eleven out of 
!fifteen of 
(fifteen out of 
!fifty of 
&fifty out of 
!five of 
!five out of 
!forty of 
&forty out of 
!four of 
%four out of 
%fourteen of 
)fourteen out of 
$hundred of 
(hundred out of 
!nine of 
%nine out of 
%nineteen of 
)nineteen out of 
!ninety of 
'ninety out of 
$one of 
$one out of 
!seven of 
&seven out of 
&seventeen of 
*seventeen out of 
#seventy of 
(seventy out of 
#six of 
#six out of 
#sixteen of 
(sixteen out of 
!sixty of 
&sixty out of 
$ten of 
$ten out of 
%thirteen of 
)thirteen out of 
!thirty of 
'thirty out of 
!three of 
&three out of 
!twelve of 
'twelve out of 
!twenty of 
'twenty out of 
$two of 
$two out of 
!afternoon
!before breakfast
!before lunch
!evening
!friday
!from anywhere
!from home
%from the beach
!from your couch
%from your kitchen
!from your laptop
%from your phone
!from your sofa
!hour
%in their pajamas
%in their pyjamas
#in their sleep
)in their spare time
$in your pajamas
$in your pyjamas
#in your sleep
#in your spare time
!monday
!night
!on the side
!part-time
!pay day
!payday
!saturday
!session
!sunday
!thursday
$trading day
!tuesday
!wednesday
!week day
!weekday
!with their pajamas
'with their pyjamas
!with their sleep
!with their spare time
&with your pajamas
&with your pyjamas
!with your sleep
!with your spare time
!without leaving
!generate
!salary of
(anybody who can 
(anybody who has 
(anybody who owns 
"anybody with 
(anyone at all who can 
(anyone at all who has 
(anyone at all who owns 
(anyone at all with 
'anyone who can 
'anyone who has 
'anyone who owns 
!anyone with 
!everyday 
)everyone who can 
)everyone who has 
)everyone who owns 
'everyone with 
!ordinary 
!replace
!replacing
(anybody who can
(anybody who has
(anybody who owns
"anybody with
(anyone at all who can
(anyone at all who has
(anyone at all who owns
(anyone at all with
'anyone who can
'anyone who has
'anyone who owns
!anyone with
%everyday americans
&everyday folks
%everyday investors
-everyday men and women
%everyday people
%everyday traders
)everyone who can
)everyone who has
)everyone who owns
%everyone with
(ordinary americans
'ordinary folks
%ordinary investors
-ordinary men and women
'ordinary people
&ordinary traders
#regular americans
#regular folks
$regular investors
,regular men and women
"regular people
!regular traders
!replace 
!replaced 
!replaces 
!replacing 
!turn
#replace a 
%replace her 
%replace his 
!replace their 
&replace your 
#replaced a 
&replaced her 
&replaced his 
(replaced their 
'replaced your 
#replaces a 
&replaces her 
&replaces his 
(replaces their 
'replaces your 
%replacing a 
'replacing her 
'replacing his 
)replacing their 
(replacing your 
!turned 
!can't
!no one
!nobody
!banked
!brought in
!cleared
!collected
!earned
!made
!netted
!pocketed
!pulled in
!took home
!beginner
!customer
!dad
!driver
!father
!grandf
!grandm
!mom
!mother
!mum
!nurse
!plumber
!retired
!retiree
!student
!teacher
!trader
!schoolteacher
!raised
!if you can 
!if you can boil
!if you can butter
!if you can change
!if you can count
!if you can drive
!if you can follow
!if you can fry
!if you can make
!if you can microwave
!if you can open
!if you can operate
!if you can order
!if you can press
!if you can program
!if you can read
!if you can send
!if you can set
!if you can switch
!if you can tap
!if you can text
!if you can tie
!if you can turn
!if you can use
!if you can work
!by her 
!by his 
!by their 
!during her 
!during his 
!during their 
!in her 
!in his 
!in their 
!banked 
!brought in 
!cleared 
!collected 
!earned 
!made 
!netted 
!pocketed 
!pulled in 
!took home 
!charity
! for life
" from home
! grand a month
$ in your spare
! minutes a 
& minutes on a
" on the side
( thousand a month
!, every
"anybody can 
!anyone can 
'beginner-proof
!beginnerproof
#copy and paste
!do nothing
!easy money
!effortless
"even if you
(financially free
!free money
!get rich
!get-rich
!hands-free
!make money in your sleep
'money as you sleep
,money while you sleep
!never bought a
&never had bought a
&never had heard of a
&never had owned a
&never had traded a
)never heard of a
!never owned a
!never traded a
!no experience 
!no previous experience
!no previous knowledge
!no previous skill
$no prior experience
#no prior knowledge
$no prior skill
/no savings to speak of
#no skill needed
#no skill required
!no skills needed
!no skills required
!no special experience
!no special knowledge
!no special skill
!on autopilot
!push button
%push of a button
!push-button
!quit the 
!retire at
!retire on
!retire rich
!second salary
$set and forget
(simple as 0-0-0
'simple as that
!so easy
!super easy
!super-easy
!supereasy
/without lifting a finger
!you don't need 
!landlord
!let
!property
!returns
!n't as easy
!n't as effortless
!n't as simple
!n't easy
!n't effortless
!n't quite easy
!n't quite effortless
!n't quite simple
!n't simple
!n't so easy
!n't so effortless
!n't so simple
!n't that easy
!n't that effortless
!n't that simple
&never as easy
%never as effortless
&never as simple
!never easy
!never effortless
!never quite easy
!never quite effortless
!never quite simple
!never simple
&never so easy
%never so effortless
&never so simple
!never that easy
'never that effortless
'never that simple
!no as easy
!no as effortless
!no as simple
!no easy
!no effortless
!no quite easy
$no quite effortless
#no quite simple
!no simple
!no so easy
!no so effortless
!no so simple
!no that easy
$no that effortless
$no that simple
!not as easy
!not as effortless
!not as simple
!not easy
!not effortless
!not quite easy
!not quite effortless
!not quite simple
!not simple
!not so easy
!not so effortless
!not so simple
!not that easy
%not that effortless
%not that simple
&there is no easy
&there is no free
!quick 
$get rich-quick scam
$get rich-quick scheme
!get richquick scam
!get richquick scheme
$get-rich-quick scam
$get-rich-quick scheme
!get-richquick scam
!get-richquick scheme
!no experience in
!no experience of
!algebra
!brain
!can do it
!can do that
!can do this
!can follow it
!can follow that
!can follow this
!can manage it
!can manage that
!can manage this
!can run it
!can run that
!can run this
!can trade it
!can trade that
!can trade this
!chart
!clue
!could do it
!could do that
!could do this
!could follow it
!could follow that
!could follow this
!could manage it
!could manage that
!could manage this
!could run it
!could run that
&could run this
!could trade it
!could trade that
!could trade this
!degree
!diploma
!economics
!homework
!jargon
!know-how
!math
!qualification
!spreadsheet
!talent
!training
!can do
!can follow
!can manage
!can run
!can trade
!could do
!could follow
!could manage
!could run
!could trade
!without 
%you 'll be able to
,you already know enough to
-you already know how to
!you could
!zero 
!n't be copied
!n't be done
"n't can
!n't could
"n't one be copied
"n't one be done
"n't one can
"n't one could
%never be copied
#never be done
!never can
!never could
'never one be copied
'never one be done
&never one can
&never one could
!no be copied
!no be done
!no can
!no could
$no one be copied
$no one be done
!no one can
!no one could
&nobody be copied
&nobody be done
!nobody can
!nobody could
(nobody one be copied
(nobody one be done
'nobody one can
'nobody one could
!not be copied
!not be done
$not can
!not could
%not one be copied
%not one be done
$not one can
$not one could
!apprentice
!school
!vacanc
!as you are asleep
!as you are at the gym
!as you are in bed
!as you are on the beach
!as you are walking the dog
!as you do the dishes
!as you do the ironing
#as you doze
!as you nap
!as you sleep
!as you snooze
!as you snore
!as you walk the dog
!cash flowing in
!cash flows in
!cash pouring in
!cash pours in
!cash rolling in
!cash rolls in
%cash that flowing in
%cash that flows in
&cash that pouring in
&cash that pours in
!cash that rolling in
!cash that rolls in
!child can 
!child could 
!chuck in the 
%chuck in your 
!ditch the 
!ditch your 
!escape the 
!escape your 
!fire the 
!from a armchair
!from a bath
!from a beach
!from a couch
!from a deckchair
!from a garden shed
!from a hammock
!from a pool
!from a settee
!from a sofa
!from the armchair
%from the bath
%from the couch
%from the deckchair
%from the garden shed
%from the hammock
%from the pool
!from the settee
%from the sofa
!from your armchair
%from your bath
%from your beach
!from your deckchair
!from your garden shed
!from your hammock
!from your pool
!from your settee
!give up the 
"give up your 
!granny can 
!granny could 
%hand in the 
$hand in your 
!hands free 
!hands-free 
!income flowing in
'income flows in
!income pouring in
'income pours in
!income rolling in
'income rolls in
'income that flowing in
'income that flows in
(income that pouring in
(income that pours in
'income that rolling in
'income that rolls in
!jack in the 
!jack in your 
&labrador can 
(labrador could 
!leave the 
$let the cash
$let the income
$let the money
#let the profit
!money flowing in
!money flows in
!money pouring in
!money pours in
!money rolling in
!money rolls in
&money that flowing in
&money that flows in
'money that pouring in
'money that pours in
!money that rolling in
!money that rolls in
!monkey can 
!monkey could 
!nan can 
!nan could 
!never do 
(never have to work 
!never see 
'never set an alarm 
!never work 
!pack in the 
"pack in your 
%runs all by 
%runs all on 
!runs by 
!runs completely by 
!runs completely on 
!runs entirely by 
!runs entirely on 
!runs on 
!sack the 
!sack your 
!say goodbye to the 
!say goodbye to your 
'schoolboy can 
)schoolboy could 
!set it and 
$set it on and 
$set it on once and 
!set it once and 
$set it up and 
$set it up once and 
'switch it and 
'switch it on and 
'switch it on once and 
&switch it once and 
'switch it up and 
'switch it up once and 
$ten-year-old can 
$ten-year-old could 
%toddler can 
'toddler could 
'trades all by 
'trades all on 
!trades by 
!trades completely by 
!trades completely on 
,trades entirely by 
!trades entirely on 
(trained dog can 
(trained dog could 
%turn it and 
%turn it on and 
%turn it on once and 
"turn it once and 
%turn it up and 
%turn it up once and 
&watch the cash
&watch the income
&watch the money
&watch the profit
!wave goodbye to the 
!wave goodbye to your 
&while you are asleep
/while you are at the gym
+while you are in bed
/while you are on the beach
&while you are walking the dog
'while you do the dishes
'while you do the ironing
&while you doze
&while you nap
&while you sleep
&while you snooze
&while you snore
&while you walk the dog
&works all by 
&works all on 
!works by 
!works completely by 
!works completely on 
!works entirely by 
!works entirely on 
!works on 
!as you 
!autopilot
!cash flowing
!cash flows
!cash pouring
!cash pours
!cash rolling
!cash rolls
%cash that flowing
%cash that flows
&cash that pouring
&cash that pours
!cash that rolling
!cash that rolls
!child can
!child could
!chuck in the
%chuck in your
!ditch the
!ditch your
!escape the
!escape your
!fire the
!fire your
!from a 
!from the 
!from your 
!give up the
"give up your
!granny can
!granny could
!hand in the
$hand in your
'hands free income
'hands free investing
&hands free money
&hands free profit
&hands free trading
&hands-free income
&hands-free investing
&hands-free money
&hands-free profit
&hands-free trading
!income flowing
!income flows
!income pouring
!income pours
!income rolling
!income rolls
'income that flowing
'income that flows
(income that pouring
(income that pours
'income that rolling
'income that rolls
#its own
!itself
!jack in the
!jack in your
#labrador can
&labrador could
!leave the
!leave your
$let the cash 
$let the income 
$let the money 
#let the profit 
#let the profits 
!money flowing
!money flows
&money for jam
&money for nothing
&money for old rope
!money pouring
!money pours
!money rolling
!money rolls
&money that flowing
&money that flows
'money that pouring
'money that pours
!money that rolling
!money that rolls
!monkey can
!monkey could
"nan can
!nan could
!never do
(never have to work
!never see
'never set an alarm
!never work
!pack in the
"pack in your
!quit the
!quit your
!sack the
!sack your
!say goodbye to the
!say goodbye to your
&schoolboy can
&schoolboy could
%set it and forget
%set it and leave it
%set it and let
(set it on and forget
(set it on and leave it
(set it on and let
$set it on once and forget
$set it on once and leave it
$set it on once and let
,set it once and forget
!set it once and leave it
!set it once and let
(set it up and forget
(set it up and leave it
(set it up and let
$set it up once and forget
$set it up once and leave it
$set it up once and let
(switch it and forget
(switch it and leave it
(switch it and let
+switch it on and forget
+switch it on and leave it
+switch it on and let
'switch it on once and forget
'switch it on once and leave it
'switch it on once and let
/switch it once and forget
/switch it once and leave it
/switch it once and let
+switch it up and forget
+switch it up and leave it
+switch it up and let
'switch it up once and forget
'switch it up once and leave it
'switch it up once and let
$ten-year-old can
$ten-year-old could
"toddler can
$toddler could
(trained dog can
(trained dog could
&turn it and forget
&turn it and leave it
&turn it and let
)turn it on and forget
)turn it on and leave it
)turn it on and let
%turn it on once and forget
%turn it on once and leave it
%turn it on once and let
-turn it once and forget
-turn it once and leave it
-turn it once and let
)turn it up and forget
)turn it up and leave it
)turn it up and let
%turn it up once and forget
%turn it up once and leave it
%turn it up once and let
&watch the cash 
&watch the income 
&watch the money 
&watch the profit 
&watch the profits 
!wave goodbye to the
!wave goodbye to your
!while you 
!listen
!a day for 
!a day from 
!a day in 
"a month for 
"a month from 
"a month in 
!a week for 
!a week from 
!a week in 
!beat your 
!bus drivers
!dinner ladies
!do not 
!don't 
!double your 
&every day for 
&every day from 
&every day in 
&every month for 
&every month from 
!every month in 
&every week for 
&every week from 
&every week in 
!grandmothers
!in the time it takes 
!less time than 
!match your 
!needn't 
!no need to 
!nurses
#per day for 
#per day from 
!per day in 
!per month for 
!per month from 
!per month in 
#per week for 
#per week from 
!per week in 
!postmen
!quicker than 
!teachers
'they all got it
$they got it
!vicar
)without having to 
!a day for
!a day from
!a day in
"a month for
"a month from
"a month in
!a week for
!a week from
!a week in
*beat your day job
!beat your income
*beat your pay packet
!beat your salary
&beat your wage
,double your day job
(double your income
,double your pay packet
'double your salary
(double your wage
&every day for
&every day from
%every day in
&every month for
&every month from
!every month in
&every week for
&every week from
&every week in
!got it
!in the time it takes
!less time than
+match your day job
'match your income
+match your pay packet
&match your salary
'match your wage
$needn't
!no need to
#per day for
#per day from
!per day in
!per month for
!per month from
!per month in
#per week for
#per week from
!per week in
!quicker than
-replace your day job
)replace your income
-replace your pay packet
(replace your salary
)replace your wage
)without having to
'if you don't understand
!never invest in
!chf
!gbp
!in american dollars
!in american francs
!in american sterling
!in american yen
!in dollars
!in francs
!in pounds dollars
$in pounds francs
!in pounds sterling
$in pounds yen
!in sterling
#in swiss dollars
#in swiss francs
#in swiss sterling
#in swiss yen
!in us dollars
!in us francs
!in us sterling
!in us yen
!in yen
!jpy
!usd
!( chf
!( gbp
!( jpy
!( usd
!(chf
!(gbp
!(jpy
!(usd
!class chf
!class gbp
!class jpy
!class usd
!classchf
!classgbp
!classjpy
!classusd
!dollars
!francs
!in chf
!in gbp
!in jpy
!in usd
!inchf
!ingbp
!injpy
!inusd
!sterling
!yen
!added
!advanced
!amounted to
!appreciated
!averaged
!ballooned
!came to
!climbed
!come to
!compounded
!doubled
!exploded
!gained
$gone up
!grew
!grown
!increased
!jumped
!leaped
!leapt
!moved up
!multiplied
!performance
!put on
!quadrupled
!rallied
!risen
!rocketed
!rose
$shot up
!soared
!spiked
!surged
!trebled
!tripled
$went up
&worked out at
!works out at
!skyrocketed
!asset management
!class 
!fund manager
!isin
!kapital
!kid
!kiid
$net asset value
#ongoing charge
!sgr
!sicav
!ucits
(he hold out for 
)he holds out for 
#he look for 
#he looks for 
!he put it at 
!he put the share at 
!he put the shares at 
!he puts it at 
!he puts the share at 
!he puts the shares at 
!he see 
!he sees 
!he want 
!he wants 
#he would ask 
'i hold out for 
(i holds out for 
!i look for 
"i looks for 
!i put it at 
!i put the share at 
!i put the shares at 
!i puts it at 
!i puts the share at 
!i puts the shares at 
!i see 
!i sees 
!i want 
!i wants 
!i would ask 
(we hold out for 
)we holds out for 
!we look for 
#we looks for 
!we put it at 
!we put the share at 
!we put the shares at 
!we puts it at 
!we puts the share at 
!we puts the shares at 
!we see 
!we sees 
!we want 
!we wants 
!we would ask 
)she hold out for 
*she holds out for 
$she look for 
$she looks for 
%she put it at 
!she put the share at 
!she put the shares at 
$she puts it at 
$she puts the share at 
$she puts the shares at 
!she see 
!she sees 
!she want 
!she wants 
!she would ask 
!reduce
!fair value
"holding period
!target
!€
$bad buy
!best buy
!good buy
!backed
!certified
!endorsed
!recommended
!vetted
!afm 
!afm-
!amf 
!amf-
%approved by 
!backed by 
!bafin 
#bafin-
&certified by 
!cnmv 
"cnmv-
!consob 
$consob-
!cssf 
"cssf-
!cysec 
#cysec-
%endorsed by 
!esma 
"esma-
!fma 
!fma-
!fsma 
"fsma-
!mfsa 
"mfsa-
(recommended by 
!vetted by 
!neither
!nor
*information document
!merger
!takeover
!white paper
!are assumed to 
!are estimated to 
!are expected to 
!are forecast to 
!are predicted to 
!are projected to 
!are reckoned to 
!is assumed to 
!is estimated to 
!is expected to 
!is forecast to 
!is predicted to 
!is projected to 
!is reckoned to 
!was assumed to 
!was estimated to 
!was expected to 
!was forecast to 
!was predicted to 
!was projected to 
!was reckoned to 
!were assumed to 
!were estimated to 
!were expected to 
!were forecast to 
!were predicted to 
!were projected to 
!were reckoned to 
!amount
!be worth
!come
!reach
!rise
!stand
!accredited
!sanctioned
!verified
!bank of england
%central bank
!cftc
!f.c.a.
!fca
)financial conduct authority
!finra
!government
!pra
!sec
!treasury
!cysec
!n't been fca
!n't been government
!n't been sec
"n't fca
!n't government
"n't sec
&never been fca
'never been government
'never been sec
!never fca
!never government
!never sec
#no been fca
$no been government
"no been sec
!no fca
!no government
!no sec
$not been fca
%not been government
#not been sec
#not fca
!not government
$not sec
'accredited by 
'sanctioned by 
!reviewed
+guaranteed or backed
!member finra
&member of finra
#members finra
'members of finra
'securities inc
'securities llc
!prediction
!projection
!such figures
!these figures
!not a guarantee
!not a indicat
!not a reliable
!not guarantee
!not indicat
!not necessarily guarantee
!not necessarily indicat
!not necessarily reliable
!not reliable
*simulated past performance
!exceed
!outpace
!outrun
!outstrip
!overtake
!consumption
!demand
!need
!usage
!'ll 
!able to 
!about to 
!bound to 
!can 
!chance of 
!chance to 
!could 
%destined to 
!due to 
&estimated to 
!expected to 
!forecast to 
!going to 
!headed for 
!headed to 
%heading for 
$heading to 
$heading towards 
!likely to 
!look at 
!looking at 
!may 
!might 
!on course to 
#on track to 
!ought to 
!poised for 
!poised to 
!positioned to 
'potential for 
&potential to 
!predicted to 
!primed for 
!primed to 
!projected to 
!ready for 
!ready to 
!set for 
$set to 
!shot at 
!should 
!stand to 
!stands to 
!target 
!targeting 
!targets 
!tipped to 
!way to 
!will 
!would 
!allowance
!available
!bigger than
!contract
!fine
!on offer
!on sale
!owe
!priced at
!protected
!quote
!relief
!save
!could have
!might have
!paid back
$paid us
%paid you back
!pay back
!pay us
"pay you back
!refund the 
'refund you the 
'refund you your 
!refund your 
'return you the 
'return you your 
!return your 
!send the 
%send you the 
%send you your 
!send your 
!balloon
#be worth far
!be worth many
$be worth much
!be worth several
%beat the market
!boom
!break out
!explode
!fly
!go parabolic
!go through the roof
!go vertical
!make a few 
!make early 
!make her 
!make him 
!make investors 
!make its 
!make people 
!make smart 
!make them 
!make those 
!make you 
!moon
$net you
!outperform
!re-rate
!rerate
!rocket
!shoot up
!soar
!spike
!surge
!take off
!treble
!before it 
'before the price 
'before the share 
'before the shares 
'before the stock 
!before they 
!next to 
!poised 
!primed 
!ready 
!set 
!tipped 
!could have 
!might have 
!would have 
!losses can
!losses could
!losses may
!losses might
!risk can
!risk could
!risk may
!risk might
!risks can
!risks could
!risks may
!risks might
!your knowledge
!your reading
!your subscription
!your team
!change your 
*generational wealth
!life-changing 
!make ordinary 
!make readers 
!make savvy 
!making early 
!making investors 
!making ordinary 
!making people 
!making readers 
!making savvy 
!making smart 
!making them 
!making those 
!making you 
!turn early 
!turn investors 
!turn ordinary 
!turn people 
!turn readers 
!turn savvy 
!turn smart 
!turn them 
!turn those 
!turn you 
'turning early 
$turning investors 
"turning ordinary 
"turning people 
"turning readers 
'turning savvy 
'turning smart 
&turning them 
'turning those 
%turning you 
'change your financial life
(change your life
!life-changing gains
!life-changing money
!life-changing profits
!life-changing returns
!life-changing sum
!life-changing wealth
!make early
!make investors
!make ordinary
!make people
!make readers
!make savvy
!make smart
!make them
!make those
!make you
!making early
!making investors
!making ordinary
!making people
!making readers
!making savvy
!making smart
!making them
!making those
!making you
(millionaire mak
(millionaire-mak
!turn early
!turn investors
!turn ordinary
!turn people
!turn readers
!turn savvy
!turn smart
!turn them
!turn those
!turn you
!turning early
$turning investors
"turning ordinary
"turning people
"turning readers
&turning savvy
#turning smart
!turning them
!turning those
"turning you
(millionaire maker
+millionaire making
(millionaire-maker
+millionaire-making
"any day
!any moment
"are next!
"are next.
"are next?
#as early as
#as early as 
!as soon as
!as soon as 
!before it
!before that
!before the
!before this
!bound back to
!bound for
!bound to
!bound up to
!can be one of the 
!can be the 
!chance 
!climbing 
)climbing back to
%climbing for
!climbing to
'climbing up to
&coins are next
+coins could be next
%coins is next
'coins may be next
&coins will be next
*companies are next
/companies could be next
)companies is next
+companies may be next
*companies will be next
'could be one of the 
&could be the 
!doubling 
!exploding
!flying
&going back to
!going for
!going to
!going up to
'headed back to
!headed for
!headed to
%headed up to
(heading back to
$heading for
!heading to
&heading up to
!higher
!hitting 
!into orbit
!is next!
!is next.
!is next?
)marching back to
%marching for
!marching to
'marching up to
!matter of 
!may be one of the 
!may be the 
'might be one of the 
!might be the 
&names are next
+names could be next
%names is next
'names may be next
&names will be next
!next friday
!next monday
!next month
!next saturday
!next sunday
!next thursday
!next tuesday
!next wednesday
!next week
'on its way back to
%on its way for
!on its way to
(on its way up to
#once it
!once that
!once the
!once this
!overnight
!quadrupling 
!question of 
'racing back to
!racing for
!racing to
%racing up to
!reaching 
!returning 
!rising 
'rising back to
!rising for
!rising to
%rising up to
!rocketing
'shares are next
,shares could be next
&shares is next
(shares may be next
'shares will be next
!sky-high
!soaring
!soaring 
'stocks are next
,stocks could be next
&stocks is next
(stocks may be next
'stocks will be next
!surging
!this month
!this week
(through the roof
!to the moon
!trebling 
!tripling 
!until it
!until that
!until the
!until this
!up 
!when it
!when that
!when the
!when this
$who's next!
$who's next.
$who's next?
!will be one of the 
!will be the 
!within days
!within hours
!within weeks
!are next
!as early
!as soon
!bound 
$can be 
!climbing
!coins are
&coins could be
!coins is
%coins may be
&coins will be
!companies are
*companies could be
!companies is
)companies may be
*companies will be
!could be 
!goes
!going 
!headed 
!heading 
!hit
!hitting
!is next
!marching 
&matter of time
&matter of when
"may be 
!might be 
!names are
&names could be
!names is
%names may be
&names will be
!on its way 
!once 
(question of time
(question of when
!racing 
!reaches
!reaching
!returning
!rising
'shares could be
!shares is
&shares may be
'shares will be
!skyrocketing
!stocks are
'stocks could be
!stocks is
%stocks may be
'stocks will be
!trebling
!when 
!who's next
!will be 
!bigger charge
!bigger cost
!bigger fee
!bigger losses
!bigger risk
!higher charge
!higher cost
!higher fee
!higher losses
!higher risk
!fallen
!fell
!i have 
!we have 
!breakout
!move
!potential
!rally
!runner
!windfall
!after
!before
!caught
!had
!rode
!since
!was
!were
!?
!anticipate
!anticipating
!are tipped
!expect
!is tipped
!project
!was tipped
!were tipped
! times
!-times
!bagger
!dividend of
!fifth gain
!fifth higher
!fifth more
!fifth return
!fifth rise
!fifths gain
!fifths higher
!fifths more
!fifths return
!fifths rise
!fold
!gain of
!gains of
!growth of
!half gain
!half higher
!half more
!half return
!half rise
!multi-bagger
!multibagger
!price of
!quarter gain
!quarter higher
!quarter more
!quarter return
!quarter rise
!quarters gain
!quarters higher
!quarters more
!quarters return
!quarters rise
!quintupled
!rally of
!tenth gain
!tenth higher
!tenth more
!tenth return
!tenth rise
!tenths gain
!tenths higher
!tenths more
!tenths return
!tenths rise
!third gain
!third higher
!third more
!third return
!third rise
!thirds gain
!thirds higher
!thirds more
!thirds return
!thirds rise
!twice
!x
!x 0
!x0
!yield of
!are expected
!are forecast
!are predicted
!are projected
!is expected
!is forecast
!is predicted
!is projected
!was expected
!was forecast
!was predicted
!was projected
!were expected
!were forecast
!were predicted
!were projected
!charge 
!charges 
!cost 
!costs 
!fee 
!fees 
!charge are
!charge at
!charge to
!charge will
!charges are
!charges at
!charges is
!charges to
%charges will
!cost are
!cost at
!cost is
!cost of
!cost to
!cost will
!costs are
!costs at
!costs is
!costs of
!costs to
!costs will
!fee at
!fee to
!fee will
!fees at
!fees to
!fees will
!not a expect
!not a forecast
!not a target
#not an expect
!not an forecast
!not an reliable
!not an target
!not expect
!not forecast
!not target
!retail
#are due
!are likely
!are on course
!are on course to 
"are set
$are set to 
!is due
!is likely
!is on course
!is on course to 
!is set
!is set to 
!fifth 
!fifths 
!half 
!quarter 
!quarters 
!tenth 
!tenths 
!third 
!thirds 
!house prices
!rents in
!call for 
!call of 
!call on 
!calls for 
!calls of 
!calls on 
&estimate for 
%estimate of 
%estimate on 
'estimates for 
&estimates of 
&estimates on 
&forecast for 
%forecast of 
%forecast on 
'forecasts for 
&forecasts of 
!forecasts on 
(prediction for 
'prediction of 
!prediction on 
)predictions for 
(predictions of 
!predictions on 
(projection for 
!projection of 
!projection on 
)projections for 
!projections of 
!projections on 
!target for 
!target of 
!target on 
%targets for 
$targets of 
$targets on 
!0,
!0.
!call on
!call us on
#no price target
!tel
!a barrel
!a share
!a tonne
!an ounce
!are going to
!go to
!goes to
!is going to
!oil
!per share
!runs to
!are going
!call for
!calls for
!go
!is going
!point to
!points to
!runs
!say
!dealing
"calling for
!has
!have
!put
%calling for 
!expect 
!expects 
!has 
!have 
!see 
!seeing 
!sees 
!has been
!has closed
!has held
!has stood
!has traded
!have been
!have closed
!have held
!have stood
!have traded
!bought at
!closed at
!now at
#sold at
!today at
!traded at
"trading at
!yesterday at
!dinner
!lunch
!meet
!office
!ticket
! worth 
!more
!the current
!the present
$today's
!what
!are worth 
!is worth 
!bought
!now worth
!today worth
!ahead
!begun
!billionaire
!coming
!imminent
!just 
"light a fire
#light a fuse
!light a touchpaper
&light the fire
&light the fuse
&light the touchpaper
!on the brink of
!on the cusp of
!on the edge of
&on the eve of
!on the threshold of
!on the verge of
!started
!to come
!boom 
!boom is 
!boom that is 
%boom that's 
!breakout 
!breakout is 
)breakout that is 
)breakout that's 
!bull market 
!bull market is 
!bull market that is 
,bull market that's 
!can be my 
!can be our 
!can be your 
%could be my 
&could be our 
%could be your 
!making 
!may be my 
!may be our 
!may be your 
%might be my 
&might be our 
&might be your 
!minted 
!move is 
!move that is 
%move that's 
!produce 
!rally 
!rally is 
&rally that is 
&rally that's 
!run 
!run is 
!run that is 
$run that's 
!surge 
!surge is 
&surge that is 
&surge that's 
#will be my 
!will be our 
$will be your 
!windfall 
!windfall is 
)windfall that is 
)windfall that's 
!never 
!no longer 
!cannot 
&could have been
&would have been
!bear
!recession
!risk
!worst
!across coming 
!across next 
'across the coming 
'across the next 
!during coming 
!during next 
'during the coming 
'during the next 
!in coming 
!in next 
!in the coming 
!in the next 
!over coming 
!over next 
%over the coming 
%over the next 
!decade
!within coming 
!within next 
'within the coming 
'within the next 
!deliver to
!delivered to
!free
#invested in
$need it money
%need the money
%need your money
!open
!raise
!00x
!multiplies
!firm
!kind
!sort
!already
!'re bank on
!'re banking on
!aim at
!aiming at
!aiming for
#aims at
!are after
$are bank on
!are banking on
!can bank on
!can banking on
!could bank on
!could banking on
!counting on
#have in mind
!hope for
!hopes for
!hoping for
!is after
!look to earn
$look to make
!look to return
'looking to earn
'looking to make
'looking to return
!looks to earn
%looks to make
!looks to return
!pencil in
!pencilled in
!pencils in
#to bank on
!to banking on
!what it 
!what that 
!what this 
!you'll bank on
!you'll banking on
!what it
!what that
!what this
.what it could do for 
(what it could do to 
(what it could mean for 
(what it could mean to 
'what it does for 
!what it does to 
!what it means for 
!what it means to 
.what it might do for 
%what it might do to 
(what it might mean for 
(what it might mean to 
-what it will do for 
'what it will do to 
.what it would do for 
(what it would do to 
0what that could do for 
*what that could do to 
*what that could mean for 
*what that could mean to 
*what that does for 
!what that does to 
*what that means for 
!what that means to 
0what that might do for 
*what that might do to 
*what that might mean for 
*what that might mean to 
/what that will do for 
*what that will do to 
0what that would do for 
*what that would do to 
0what this could do for 
*what this could do to 
*what this could mean for 
*what this could mean to 
*what this does for 
!what this does to 
*what this means for 
!what this means to 
0what this might do for 
*what this might do to 
*what this might mean for 
*what this might mean to 
/what this will do for 
*what this will do to 
0what this would do for 
*what this would do to 
!bounce
!bull market
!enormous 
!explosive 
!exponential 
!huge 
$lie ahead for 
!lie dead ahead for 
%lies ahead for 
%lies dead ahead for 
!massive 
$melt-up
!meltup
!move higher
#move up
#next leg higher
#next leg up
!parabolic 
!rebound
#run-up
!runup
'scene is now set for
'scene is set for
!spectacular 
'stage is now set for
'stage is set for
'table is now set for
'table is set for
!tremendous 
!upswing
(written all over it
!await
!from here
!during
!enjoyed
!followed
$last year's
!saw
!chance at 
!chance that 
!odds at 
!odds of 
!odds that 
!odds to 
!possibility at 
(possibility of 
*possibility that 
!possibility to 
!prospect at 
%prospect of 
'prospect that 
!prospect to 
!shot of 
!shot that 
!shot to 
'better than even 
!decent 
!distinct 
!every 
!excellent 
!fair 
!fighting 
!genuine 
!good 
!serious 
!very real 
!default
&doesn't have to be 
&doesn't have to do 
&doesn't need 
%doesn't require 
&doesn't take 
+need not have to be 
%need not have to do 
%need not need 
%need not require 
%need not take 
&needn't have to be 
&needn't have to do 
&needn't need 
$needn't require 
&needn't take 
!won't have to be 
!won't have to do 
!won't need 
!won't require 
!won't take 
&would n't have to be 
&would n't have to do 
&would n't need 
&would n't require 
&would n't take 
'wouldn't have to be 
'wouldn't have to do 
!wouldn't need 
%wouldn't require 
'wouldn't take 
!0x
!fund your retirement
"pay for your 
"pay off your mortgage
'retire a decade
'retire a few years
'retire in style
!retire years
"pay for your children's
"pay for your grandchildren's
"pay for your house
"pay for your mortgage
"pay for your retirement
!can
!could
!might
!will
!bundle as 
!bundle from 
!bundle if 
!bundle on 
'bundle out of 
!bundle over 
!bundle when 
!fortune as 
&fortune from 
!fortune if 
!fortune on 
(fortune out of 
&fortune over 
&fortune when 
!killing as 
!killing from 
!killing if 
!killing on 
(killing out of 
!killing over 
!killing when 
!mint as 
!mint from 
!mint if 
!mint on 
%mint out of 
!mint over 
!mint when 
!money as 
!money from 
!money if 
!money on 
&money out of 
!money over 
!money when 
!packet as 
!packet from 
!packet if 
!packet on 
'packet out of 
!packet over 
!packet when 
!bank 
!clean up 
!pocket 
!walk away with 
!as the 
!be the 
!become the 
!becoming the 
!being the 
!is the 
!the amazon of 
!the apple of 
!the google of 
%the intel of 
!the microsoft of 
!the netflix of 
!the nvidia of 
!the shopify of 
%the tesla of 
$the uber of 
!once
!so-called
!go ballistic
!go bananas
!go crazy
!go nuclear
!go stratospheric
!go to the moon
!goes ballistic
!goes bananas
!goes crazy
!goes nuclear
!goes parabolic
!goes stratospheric
!goes through the roof
&goes to the moon
!goes vertical
!going ballistic
!going bananas
!going crazy
!going nuclear
!going parabolic
!going stratospheric
!going through the roof
'going to the moon
!going vertical
!went
!upside 
!compelling
!considerable
!enormous
!exceptional
!explosive
!huge
!massive
!significant
!staggering
!substantial
!tremendous
!unlimited
!vast
!again
!days ago
!last friday
!last monday
!last saturday
!last sunday
!last thursday
!last tuesday
!last wednesday
!last week
!on friday
!on monday
!on saturday
!on sunday
!on thursday
!on tuesday
!on wednesday
!this morning
!yesterday
!gauge
!indicator
!light
!model
!needle
!pattern
#set-up
!setup
!into 
!! turn 
!. turn 
!: turn 
!? turn 
!and turn 
!can turn 
!could turn 
!how to turn 
!to turn 
!allowed
!enabled
!helped
!used
!believe 
!bet 
!certain 
!convinced 
!predict 
!predicts 
!reckon 
!think 
!tipping 
#he 'll 
!he can 
!he to 
!he will 
#it 'll 
!it can 
!it to 
!it will 
(the shares 'll 
!the shares can 
!the shares to 
%the shares will 
!them 'll 
!them can 
!them to 
!them will 
!these 'll 
!these can 
!these to 
!these will 
!they 'll 
!they can 
!they to 
!they will 
!this 'll 
!this can 
!this to 
!this will 
!we 'll 
!we can 
!we to 
!we will 
!above current
&above its current
+above last night's
&above the current
&above the latest
&above the market
&above the present
&above today's
!above what
!above where
!below current
&below its current
+below last night's
&below the current
!below the latest
&below the market
&below the present
&below today's
!below what
!below where
!calculation 
!calculations 
!figures 
'higher than current
,higher than its current
1higher than last night's
,higher than the current
,higher than the latest
,higher than the market
,higher than the present
,higher than today's
'higher than what
'higher than where
!maths 
!model 
%more than current
*more than its current
/more than last night's
*more than the current
*more than the latest
*more than the market
*more than the present
*more than today's
%more than what
%more than where
!numbers 
!sums 
!under current
&under its current
+under last night's
&under the current
&under the latest
&under the market
&under the present
&under today's
!under what
!under where
!valuation 
!above
!below
!come out
!comes out
!get us
$gets us
!higher than
!implies
!imply
!suggest
!under
!value
!debt
!look forward to 
!are convinced
!believe
!calculate
!disappointed if
!envisage
!estimate
!has it
!has the
!is convinced
!look for
!looks for
!modeling
!modelling
!put the 
!put them
!puts it
!puts the 
!puts them
!reckon
!think
!value it
!value the
!values it
!values the
'wouldn't be surprised
!can expect
!foresee
!hope to see
#hopes to see
!autumn
!barrel
$central case
!christmas
!easter
!first year
$in 0000
!monthly
!next
!ounce
!over the
!premium
!profit of
!profits of
#sell at
!spring
!summer
!times over
!tonne
!up
!winter
!within
!worth
!year one
!discount of
!inflation of
!put aside
#put by
!put in
!put up
!puts aside
$puts by
!puts in
!puts on
$puts up
# a year, no
!% a year
!% per year
!charge :
"charges :
"fee :
#fees :
$see our
$see the charge
$see the cost
"see the fee
!see what
!see where
!see whether
$see who
$see why
!sees how
!sees our
%sees the charge
%sees the cost
%sees the fee
!sees what
!sees where
!sees whether
!sees who
!sees why
! % a year, no
7 and a half per cent a year, no
6 and a half percent a year, no
! pc a year, no
, per cent a year, no
+ percent a year, no
4 percentage point a year, no
5 percentage points a year, no
!% a year, no
!0 and a half per cent a year, no
!0 and a half percent a year, no
#0 and a quarter per cent a year, no
#0 and a quarter percent a year, no
/double-digit a year, no
!double-figure a year, no
!four-digit a year, no
!four-figure a year, no
!pc a year, no
+per cent a year, no
*percent a year, no
3percentage point a year, no
4percentage points a year, no
2quadruple-digit a year, no
3quadruple-figure a year, no
$see the charges
$see the costs
"see the fees
%sees the charges
%sees the costs
%sees the fees
.three-digit a year, no
/three-figure a year, no
/triple-digit a year, no
0triple-figure a year, no
!coupons of
!distribution of
!distributions of
!dividends of
!payouts of
!aim to pay
&aiming to pay
$aims to pay
%hopes to pay
&hoping to pay
$plan to pay
(planning to pay
%plans to pay
!seek
&bonus at maturity
!returned
!be acquired
!be bought
!be taken over
%come to market
!exit
!go public
#sell on
!sell out
%sell the business
%sell the company
$sell up
!aim 
!aims 
!due 
!go 
!hope 
!hopes 
!intend 
!intends 
!look 
!looking 
!mean 
!means 
!plan 
!plans 
!it could 
!it would 
!it'd 
!that could 
!that would 
$that'd 
!you could 
!you may 
!you might 
!you would 
!you'd 
!you'll 
!your money could 
!your money may 
!your money might 
!your money would 
%your pot could 
%your pot may 
%your pot might 
%your pot would 
!your savings could 
!your savings may 
!your savings might 
!your savings would 
!ago
!back
!if you had
!if you'd
!last
!past
!prison
!sentence
!certain to 
!guess
!number
!outlook
!sum
!sure to 
!view
!assumption 
!assumptions 
!become 
!becomes 
%bound to be 
!bound to do 
%bound to make 
!bound to manage 
!bound to return 
!calls 
&central case 
'central cases 
'certain to be 
'certain to do 
'certain to make 
'certain to manage 
(certain to return 
!estimate 
!estimates 
!forecast 
!forecasts 
!guess 
!guesss 
&likely to be 
&likely to do 
&likely to make 
&likely to manage 
!likely to return 
!number 
%ought to be 
%ought to do 
%ought to make 
#ought to manage 
#ought to return 
!outlook 
!outlooks 
!projection 
!projections 
!sum 
"sure to be 
"sure to do 
$sure to make 
"sure to manage 
!sure to return 
!view 
!views 
!became
!has become
$rate of
!if it 
!if market 
!if markets 
!if the fund 
!if the investment 
!if the money 
!if the plan 
!if the portfolio 
!if the pot 
!if this 
"if your fund 
$if your investment 
"if your money 
"if your pot 
!earns 
!gains 
!grew 
!grow 
!grows 
!return 
!returns 
!rises 
! for each 
! for every 
!% in 
!bet my bottom dollar 
!bet my farm 
!bet my house 
!bet my shirt 
#bet the bottom dollar 
!bet the farm 
!bet the house 
!bet the shirt 
#bet your bottom dollar 
#bet your farm 
!bet your house 
!bet your shirt 
'century belong
!decade belong
!do a amazon
!do a apple
!do a asos
!do a bitcoin
!do a fevertree
!do a games workshop
!do a nvidia
!do a tesla
!do an amazon
!do an apple
!do an asos
!do an bitcoin
!do an fevertree
!do an games workshop
!do an nvidia
!do an tesla
%doing a amazon
%doing a apple
!doing a asos
%doing a bitcoin
$doing a fevertree
(doing a games workshop
%doing a nvidia
!doing a tesla
&doing an amazon
%doing an apple
%doing an asos
%doing an bitcoin
%doing an fevertree
)doing an games workshop
%doing an nvidia
!doing an tesla
'double-digit in 
!double-figure in 
!figures
!four-digit in 
!four-figure in 
!future belong
!outpace 
!outperform 
!outstrip 
!pc in 
!per cent in 
!percent in 
+percentage point in 
,percentage points in 
*quadruple-digit in 
*quadruple-figure in 
!thrash 
&three-digit in 
!three-figure in 
'triple-digit in 
!triple-figure in 
!trounce 
!turn humble 
!turn patient 
!turn private 
!turn small 
!turns early 
!turns humble 
!turns ordinary 
!turns patient 
!turns private 
!turns small 
!year belong
!bet my bottom dollar
!bet my farm
!bet my house
!bet my shirt
#bet the bottom dollar
!bet the farm
!bet the house
!bet the shirt
#bet your bottom dollar
#bet your farm
!bet your house
!bet your shirt
)century belong to
'century belongs to
!cool 
!decade belong to
!decade belongs to
!do a 
!do an 
!doing a 
!doing an 
!easy 
!five figures
!five-figures
!four figures
!four-figures
!further 
!future belong to
!future belongs to
!likely 
!pay-off of 
!payback of 
!payoff of 
!payout of 
!payouts of 
!possible 
!potential 
!return of 
!six figures
!six-figures
!thrash
!three figures
!three-figures
!trounce
!turn humble
!turn patient
!turn private
!turn small
!turns early
!turns humble
!turns ordinary
!turns patient
!turns private
!turns small
!year belong to
!year belongs to
!bet my bottom dollar on
!bet my bottom dollar that
!bet my farm on
!bet my farm that
!bet my house on
!bet my house that
!bet my shirt on
!bet my shirt that
#bet the bottom dollar on
#bet the bottom dollar that
!bet the farm on
!bet the farm that
!bet the house on
!bet the house that
!bet the shirt on
!bet the shirt that
#bet your bottom dollar on
#bet your bottom dollar that
#bet your farm on
#bet your farm that
!bet your house on
!bet your house that
!bet your shirt on
!bet your shirt that
!bound for 
!bound towards 
!going for 
!going towards 
!headed towards 
&marching for 
!marching to 
(marching towards 
%on its way for 
!on its way to 
!on its way towards 
'on the way for 
!on the way to 
'on the way towards 
&rest of the decade belong to
&rest of the decade belongs to
&rest of the year belong to
&rest of the year belongs to
!turn early investors into
!turn early savers into
!turn early shareholders into
!turn early stakes into
!turn humble investors into
!turn humble savers into
!turn humble shareholders into
!turn humble stakes into
!turn ordinary investors into
!turn ordinary savers into
!turn ordinary shareholders into
!turn ordinary stakes into
!turn patient investors into
!turn patient savers into
!turn patient shareholders into
!turn patient stakes into
!turn private investors into
!turn private savers into
!turn private shareholders into
!turn private stakes into
!turn small investors into
!turn small savers into
!turn small shareholders into
!turn small stakes into
&turns early investors into
&turns early savers into
&turns early shareholders into
&turns early stakes into
!turns humble investors into
!turns humble savers into
!turns humble shareholders into
!turns humble stakes into
!turns ordinary investors into
!turns ordinary savers into
!turns ordinary shareholders into
!turns ordinary stakes into
!turns patient investors into
!turns patient savers into
!turns patient shareholders into
!turns patient stakes into
!turns private investors into
!turns private savers into
!turns private shareholders into
!turns private stakes into
&turns small investors into
&turns small savers into
&turns small shareholders into
&turns small stakes into
!may not
!aim to
#aims to
$seek to
!seeks to
!tries to
!amazed if
(amazed not to see
!amazed to see
&astonished if
,astonished not to see
*astonished to see
.disappointed not to see
,disappointed to see
!flabbergasted if
/flabbergasted not to see
-flabbergasted to see
#shocked if
)shocked not to see
'shocked to see
#stunned if
)stunned not to see
'stunned to see
%surprised if
+surprised not to see
)surprised to see
!falls 
!fell 
!lose 
!lower 
!were 
" in the making
!a further 
!a good 
!another 
!at least 
!can't be 
!can't last 
!can't remain 
!can't stay 
!cannot be 
!cannot last 
!cannot remain 
!cannot stay 
!easily 
)not going to be 
!not going to last 
!not going to remain 
!not going to stay 
!plenty more 
#sign all point
#sign now point
!sign point
&signs all point
&signs now point
!signs point
#tomorrow's 
%will not be 
!will not last 
!will not remain 
!will not stay 
!won't be 
!won't last 
!won't remain 
!won't stay 
* as fast in the making
* as much in the making
) bagger in the making
* baggers in the making
) better off in the making
) bigger in the making
' fold in the making
& her in the making
) higher in the making
& his in the making
+ in value in the making
& its in the making
) larger in the making
' more in the making
& our in the making
' over in the making
) richer in the making
' that in the making
& the in the making
( their in the making
, wealthier in the making
' what in the making
! x in the making
' your in the making
!-bagger in the making
*-baggers in the making
!-dozen-times in the making
!-eight-times in the making
*-eighteen-times in the making
!-eighty-times in the making
!-eleven-times in the making
)-fifteen-times in the making
!-fifty-times in the making
!-five-times in the making
!-fold in the making
!-forty-times in the making
!-four-times in the making
*-fourteen-times in the making
)-hundred-times in the making
!-nine-times in the making
*-nineteen-times in the making
!-ninety-times in the making
!-one-times in the making
!-seven-times in the making
+-seventeen-times in the making
)-seventy-times in the making
!-six-times in the making
)-sixteen-times in the making
!-sixty-times in the making
!-ten-times in the making
*-thirteen-times in the making
!-thirty-times in the making
!-three-times in the making
!-times in the making
!-twelve-times in the making
!-twenty-times in the making
!-two-times in the making
!-x in the making
!0 in the making
!a further
!a good
!amazon
!another
!at least
(bagger in the making
)baggers in the making
!blue chip
&boom in the making
!bull market in the making
!can't be
!can't last
!can't remain
!can't stay
!cannot be
!cannot last
!cannot remain
!cannot stay
(double in the making
)doubled in the making
!easily
&fold in the making
)fortune in the making
!giant
!leader
!multi-bagger in the making
!multi-baggers in the making
-multibagger in the making
.multibaggers in the making
'not going to be
!not going to last
!not going to remain
!not going to stay
!nvidia
'plenty more in it
-plenty more in the tank
!plenty more to come
'plenty more where that came from
,quadrupled in the making
,quintupled in the making
#sign all point to
#sign all points to
#sign now point to
#sign now points to
!sign point to
!sign points to
&signs all point to
&signs all points to
&signs now point to
&signs now points to
!signs point to
!signs points to
!star
!ten-bagger in the making
+tenbagger in the making
(treble in the making
)trebled in the making
)tripled in the making
#will not be
!will not last
!will not remain
!will not stay
!winner
(winner in the making
!won't be
!won't last
!won't remain
!won't stay
!x in the making
!page
!places
&price of membership
!weather
%approach is 
#approach's 
!bid is 
!bid's 
!buyer is 
!buyer's 
!coin before
$coin by
!coin in
!coin next
!coin this time
!coin within
"company before
#company by
!company in
$company next
)company this time
#company within
!give it 
$her best guess
"her bet
!her call
!her guess
!her hunch
!her number
!her view
$his best guess
"his bet
!his call
!his guess
!his hunch
!his number
!his view
"i'm bet
!i'm is bet
!metal before
!metal by
!metal in
!metal next
'metal this time
!metal within
!money bet
%money is bet
"money's bet
&money's is bet
"my best guess
!my bet
!my call
!my guess
!my hunch
!my number
!my view
!offer is 
!offer's 
$our best guess
"our bet
!our call
!our guess
!our hunch
!our number
!our view
!share before
!share by
"share next
'share this time
!share within
,smart money is is bet
!stock before
!stock by
!stock in
"stock next
'stock this time
!stock within
!suitor is 
!suitor's 
%takeover is 
#takeover's 
"they're bet
%they're is bet
!we're bet
#we're is bet
!circling
!company 
"give it 0
$give it dozen
!give it eight
!give it eleven
!give it fifteen
!give it fifty
!give it five
!give it forty
!give it four
!give it hundred
!give it nine
!give it one
!give it seven
!give it six
!give it ten
!give it thirteen
!give it thirty
!give it three
!give it twelve
!give it twenty
!give it two
!hunch
!i'm bet on 
!i'm betting on 
!i'm is bet on 
!i'm is betting on 
!in the wings
!just a matter
!likely
!metal 
&money bet on 
!money betting on 
'money is bet on 
%money is betting on 
&money's bet on 
"money's betting on 
&money's is bet on 
&money's is betting on 
!on its way
!on the way
!only a matter
,smart money is is bet on 
,smart money is is betting on 
%they're bet on 
"they're betting on 
%they're is bet on 
%they're is betting on 
!we're bet on 
!we're betting on 
#we're is bet on 
#we're is betting on 
#was my
!was our
$were my
!were our
!be sitting 
!climb each
!climb every
!climb from here
!climb steadily
!climb with inflation
!climb year after
!end up sitting 
!find yourself sitting 
!go up each
!go up every
!go up from here
!go up steadily
!go up with inflation
!go up year after
!grow each
!grow every
!grow from here
!grow steadily
!grow with inflation
!grow year after
&increase each
'increase every
)increase from here
)increase steadily
*increase with inflation
)increase year after
!left sitting 
!plan is to 
!rise each
!rise every
%rise from here
!rise steadily
&rise with inflation
%rise year after
!you will 
!be sitting on
!be sitting pretty
!chuck up the 
%chuck up your 
-dividend are set to 
*dividend is set to 
)dividend ought to 
)dividend should 
'dividend will 
.dividends are set to 
+dividends is set to 
*dividends ought to 
*dividends should 
(dividends will 
-earnings are set to 
*earnings is set to 
)earnings ought to 
)earnings should 
'earnings will 
!end up sitting on
!end up sitting pretty
!find yourself sitting on
!find yourself sitting pretty
!give in the 
"give in your 
+income are set to 
(income is set to 
'income ought to 
!income should 
!income will 
!it are set to 
!it is set to 
#it ought to 
!it should 
!jack up the 
!jack up your 
!left sitting on
!left sitting pretty
!pack up the 
"pack up your 
+payout are set to 
(payout is set to 
!payout ought to 
!payout should 
!payout will 
,payouts are set to 
)payouts is set to 
(payouts ought to 
!payouts should 
&payouts will 
&plan is to exit
%plan is to float
%plan is to list
%plan is to sell
)rent are set to 
&rent is set to 
!rent ought to 
!rent should 
!rent will 
*rents are set to 
'rents is set to 
&rents ought to 
!rents should 
!rents will 
+return are set to 
(return is set to 
'return ought to 
!return should 
!return will 
,returns are set to 
)returns is set to 
(returns ought to 
(returns should 
&returns will 
)they are set to 
&they is set to 
!they ought to 
!they should 
&throw in the 
%throw in your 
&throw up the 
%throw up your 
!you may
!you might
!you will
!you'd
!you'll
-chuck in the day job
'chuck in the job
.chuck in your day job
*chuck in your job
-chuck up the day job
'chuck up the job
.chuck up your day job
(chuck up your job
!could be sitting on
!could be sitting pretty
,give in the day job
&give in the job
-give in your day job
)give in your job
,give up the day job
&give up the job
-give up your day job
'give up your job
,jack in the day job
&jack in the job
-jack in your day job
)jack in your job
,jack up the day job
&jack up the job
-jack up your day job
!jack up your job
,pack in the day job
&pack in the job
-pack in your day job
)pack in your job
,pack up the day job
&pack up the job
-pack up your day job
'pack up your job
-throw in the day job
'throw in the job
.throw in your day job
*throw in your job
-throw up the day job
'throw up the job
.throw up your day job
(throw up your job
!n't grow
!n't guaranteed
!n't promise
!n't rise
!never grow
!never guaranteed
!never promise
!never rise
$no longer grow
$no longer guaranteed
$no longer promise
!no longer rise
!not grow
!not guaranteed
!not promise
!not rise
!cannot grow
!cannot guaranteed
!cannot promise
!cannot rise
!may fall
!anticipated 
!base case
!bull case
!estimated 
!exit multiple
!exit price
!exit value
!expected 
!fair price
!growth potential
!house view
'intrinsic value
%listing price
!our target
!predicted 
!price forecast
!price objective
!price prediction
!price target
!profit potential
!project a 
!project an 
!projected 
!prospective 
!return potential
(target annual dividend
(target annual income
(target annual irr
(target annual price
(target annual return
(target annual yield
!target dividend
'target gross dividend
'target gross income
'target gross irr
'target gross price
'target gross return
'target gross yield
!target income
!target irr
'target net dividend
'target net income
'target net irr
'target net price
'target net return
'target net yield
!target of
!target price
!target return
'target total dividend
'target total income
'target total irr
'target total price
'target total return
'target total yield
!targeted 
!the target is
!upside potential
!forecast a 
%forecast an 
'potential gain
'potential gains
'potential profit
'potential profits
)potential return
)potential returns
(potential upside
!publish no
!expected
!gain ahead
$gain to come
!gains ahead
%gains to come
!projected
!upside of 
!upside to 
!asymmetric 
!considerable 
!incredible 
!significant 
!unlimited 
!in the next
!inside
%over the coming
%over the next
!apply
!charged
!ahead of
!crushed
!fund a
!fund before
!fund it
!fund your
!left behind
!match
!outpaced
!outperformed
!outperforming
!outperforms
!outstripped
!sold
!thrashed
!trounced
!are going to 
!at listing
!is going to 
!on day one
!that's a
! going to 
!that's a 
!that's an 
'are going to be
*are going to double
!are going to go
!are going to hit
!are going to list
!are going to open
!are going to reach
!are going to trade
!are going to treble
&is going to be
)is going to double
!is going to go
!is going to hit
!is going to list
!is going to open
!is going to reach
!is going to trade
!is going to treble
!coming 
!giant 
!historic 
!imminent 
!major 
!00-bagger
!00bagger
!alphabet
!amd
!apple
!arm
!asos
!berkshire
!big thing
!big winner
!bull run
!facebook
!fever-tree
!fevertree
!games workshop
!gold rush
!google
%hundred-bagger
!meta
!microsoft
!netflix
!palantir
!price explosion
!re-rating
!rerating
!supercycle
!superstar
%takeover wave
!ten-bagger
!tenbagger
!tesla
%trillion-dollar
!tsmc
!unicorn
!wealth transfer
!wealth wave
'after the 0000
&after the last
(before the 0000
'before the last
!move house
!moved house
!boom in
!boom of
!boom since
!bull market in
!bull market of
!bull market since
!once in a
&once in a lifetime
!once in-a
!once-in a
!once-in-a
!opportunities in
!opportunities since
!opportunity in
'opportunity of
)opportunity since
!wealth creation in
!wealth creation of
!wealth creation since
'wealth event in
(wealth event of
'wealth event since
#once in a 
#once in a-
#once in-a 
#once in-a-
#once-in a 
#once-in a-
#once-in-a 
#once-in-a-
!wealth creation 
!wealth event 
!biggest 
!greatest 
%once in a century
&once in a decade
%once in a generation
%once in a-century
&once in a-decade
%once in a-generation
&once in a-lifetime
%once in-a century
&once in-a decade
%once in-a generation
&once in-a lifetime
%once in-a-century
&once in-a-decade
%once in-a-generation
&once in-a-lifetime
%once-in a century
%once-in a decade
%once-in a generation
%once-in a lifetime
%once-in a-century
%once-in a-decade
%once-in a-generation
%once-in a-lifetime
%once-in-a century
%once-in-a decade
%once-in-a generation
%once-in-a lifetime
%once-in-a-century
%once-in-a-decade
%once-in-a-generation
%once-in-a-lifetime
!fired
!flagged
!flagging
!flashed
!flashing
!found
!gone off
%homing in on
!identified
!identifying
!issued
#lit up
!picked
!pinpointed
!pointing
!points
'raised the alarm
!signalled
!signalling
!spotted
!swung
!triggered
!triggering
!warning of
!warns of
!zeroed in on
!alarm
!back-test
!backtest
!flag
!system
!going by 
%history says
&history shows
%history suggests
!if history 
!last 
!previous 
!going by earlier
%going by last
%going by past
&going by previous
'going by the earlier
'going by the last
'going by the past
'going by the previous
!history 
*if history is any
!if history repeats
!if history rhymes
#time it
!time our
!time that
!time the
!time this
#time we
!times it
!times our
!times that
!times the
!times this
!times we
!the last 
!if the price 
!if the share 
!if the shares 
!if the stock 
!if they 
!capture
!get back
!gets back
!goes back
!recover
!take
!win
!be about to
!be the next
!be your
!change
!do it again
!do it twice
!do this again
!do this twice
!have its
!repeat
!is 
"how can
!how could
!go wrong
! up from here
%goes one way
!no ceiling
!one direction
%only one way
!sky's the limit
(supply goes down
!supply going down
!you do the math
#only up from here
)straight up from here
!supply goes
!supply going
!believes 
!bets 
!fancy 
!fancys 
!figure 
!reckons 
!say 
!says 
!suspect 
!suspects 
!thinks 
!climb 
!climbs 
!gets 
!goes 
!heads 
!is at 
!is going 
!makes it 
!runs 
!stand 
!stands 
!will go 
!bill
!be quids in
!be worth 
!behind
!blow the 
!catch fire
!clean up
!coin it
!come good
!come up trumps
(earn its keep many times
!for dust
!go gangbusters
!go like the clappers
!go north
!go places
!hit gold
!hit it big
,hit it out of the park
!hit it rich
!hit paydirt
$hit the jackpot
!in the dust
!knock the lights out
*laugh all the way
%lead the charge
%lead the pack
%lead the rally
(lead the way up
!light up
%make out like
!mint it
!mint money
&never buy another
,never have to buy another
(never have to look
,never have to own another
(never have to worry
!never look
,never need to buy another
+never need to look
,never need to own another
+never need to work
*never need to worry
&never own another
!never worry
!pay for all
!pay for itself
"pay for your
!pay off 
!print money
#rake in
!rake it in
!run rings
#set you up
&shoot the lights out
!sprout wings
!standing
&steal the show
!strike gold
&strike it big
/strike it out of the park
'strike it rich
!strike paydirt
'strike the jackpot
!turn heads
%wipe the floor
!be worth a fortune
)be worth a lot more
!be worth a multiple
)be worth far more
!be worth many times
)be worth much more
!be worth several times
!blow the doors off
)blow the lid off
!blow the roof off
!leave 
!make an 
!make early buyers 
!make you a 
#pay off big
!pay off handsomely
!pay off in spades
!pay off the
"pay off your
'gearing up to 
!itching to 
!look set to 
!look to 
&looks set to 
!looks to 
'shaping up to 
!waiting to 
! for itself
!book could pay
%book may pay
!book pay
!book should pay
!book will pay
'course could pay
'course may pay
!course pay
(course should pay
(course will pay
'letter could pay
'letter may pay
!letter pay
(letter should pay
(letter will pay
'manual could pay
'manual may pay
!manual pay
(manual should pay
(manual will pay
+membership could pay
+membership may pay
'membership pay
,membership should pay
,membership will pay
(service could pay
(service may pay
$service pay
)service should pay
)service will pay
-subscription could pay
-subscription may pay
)subscription pay
.subscription should pay
.subscription will pay
!losses
!about to
&coiled a spring
!coiled aspring
(coiled like a spring
(coiled like aspring
'coiled like spring
(coiled like tight spring
(coiled like tightspring
!coiled likespring
!coiled spring
(coiled tight spring
!coiled tightspring
!coiledspring
!day in the sun
!got legs
!got long legs
!got real legs
!got serious legs
!has legs
#has long legs
#has real legs
!has serious legs
!have legs
&have long legs
!have real legs
!have serious legs
(moment in the sun
!on its launch
!on the launch
'place in the sun
!ready to
&smell a big money
&smell a big profit
"smell a money
"smell a profit
&smell big money
&smell big profit
!smell money
)smell of a big money
)smell of a big profit
&smell of a money
&smell of a profit
'smell of big money
'smell of big profit
%smell of money
&smell of profit
!smell profit
%that has about
%that has ready
%that is about
"that is ready
&time in the sun
!under pressure
!waiting to
%with the fuse
"got legs!
"got legs,
"got legs.
'got long legs!
'got long legs,
'got long legs.
'got real legs!
'got real legs,
'got real legs.
*got serious legs!
*got serious legs,
*got serious legs.
"has legs!
"has legs,
"has legs.
'has long legs!
'has long legs,
'has long legs.
'has real legs!
'has real legs,
'has real legs.
*has serious legs!
*has serious legs,
*has serious legs.
#have legs!
#have legs,
#have legs.
(have long legs!
(have long legs,
(have long legs.
(have real legs!
(have real legs,
(have real legs.
+have serious legs!
+have serious legs,
+have serious legs.
!on its launch pad
!on its launching pad
!on its launchingpad
!on its launchpad
!on the launch pad
!on the launching pad
!on the launchingpad
!on the launchpad
&smell a big profits
"smell a profits
&smell big profits
)smell of a big profits
&smell of a profits
'smell of big profits
&smell of profits
!smell profits
!bottle 
!bottles 
!firework 
!fireworks 
!missile 
!missiles 
!powder keg 
!powder kegs 
!rocket 
!rockets 
(sleeping giant 
)sleeping giants 
!spring 
!springs 
!volcano 
!volcanos 
!out of the rat race
!there for 
!to a better life
!to a better old age
!to a better retirement
!to a comfortable life
!to a comfortable old age
!to a comfortable retirement
!to a richer life
!to a richer old age
!to a richer retirement
!to be 
#to early retirement
"to easy street
!to financial freedom
!to million
#to never working
!to riches
!to wealth
!up for 
!fortune 
!fortunes 
!killing 
!packet 
!pile 
!riches 
!wealth 
!big money 
!bridge 
!key 
$one-way ticket 
!passport 
!route 
'serious money 
!shortcut 
!stairway 
!ticket 
!way 
!had been
!children
*different bank balance
!it is just the 
!it is merely the 
!it is only the 
!kids
!look back at 
!look back on 
!look like 
&looks back at 
&looks back on 
!looks like 
!small change 
$the best is 
$the big money 
$the easy money 
$the real money 
$this is just the 
"this is merely the 
%this is only the 
!you ain't seen nothing
!grandkids
!it is just
!it is merely
!it is only
!look back at
!look back on
!look like
&looks back at
&looks back on
!looks like
'small change beside
!small change compared
-small change next to
$the best is still to come
3the best is still yet to come
)the best is to come
-the best is yet to come
*the best is yet yet to come
$the big money comes 
$the big money is 
$the big money lies 
)the easy money comes 
$the easy money is 
)the easy money lies 
)the real money comes 
$the real money is 
)the real money lies 
$this is just
"this is merely
%this is only
!bore my 
!bore our 
!bore the 
!bore your 
5completely different bank balance
!it is just the beginning
!it is just the first act
!it is just the first course
!it is just the first leg
!it is just the overture
!it is just the start
!it is merely the beginning
!it is merely the first act
!it is merely the first course
!it is merely the first leg
!it is merely the overture
!it is merely the start
+it is only the beginning
!it is only the first act
!it is only the first course
!it is only the first leg
!it is only the overture
!it is only the start
1rather different bank balance
!tell my 
!tell our 
!tell the 
!tell your 
#telling my 
%telling our 
%telling the 
&telling your 
$this is just the beginning
$this is just the first act
$this is just the first course
$this is just the first leg
$this is just the overture
$this is just the start
/this is merely the beginning
/this is merely the first act
/this is merely the first course
/this is merely the first leg
"this is merely the overture
"this is merely the start
-this is only the beginning
-this is only the first act
-this is only the first course
-this is only the first leg
-this is only the overture
%this is only the start
2totally different bank balance
/very different bank balance
!book
(a great deal further to 
)a great deal higher to 
!are going 
!are headed 
!are heading 
%are on its way 
!are on their way 
!far further to 
!far higher to 
!goe to the moon
!in the tank
!is headed 
!is heading 
$is on its way 
!is on their way 
!lot further to 
!lot higher to 
!lots further to 
!lots higher to 
!much further to 
!much higher to 
!one direction 
!one way 
&only way is up
!sky is the limit
$to go but up
! the limit
" to the moon
(a great deal further
)a great deal higher
!are headed
!are heading
%are on its way
!are on their way
!far further
!far higher
!is headed
!is heading
$is on its way
!is on their way
!lot further
!lot higher
!lots further
!lots higher
&lots in the tank
+lots left in the tank
!much further
!much higher
1nowhere left to go but up
,nowhere to go but up
$one way
(plenty in the tank
-plenty left in the tank
(a great deal further to climb
(a great deal further to go
(a great deal further to rise
(a great deal further to run
4a great deal higher to climb
)a great deal higher to go
)a great deal higher to rise
)a great deal higher to run
!far further to climb
!far further to go
!far further to rise
!far further to run
!far higher to climb
!far higher to go
!far higher to rise
!far higher to run
!lot further to climb
!lot further to go
!lot further to rise
!lot further to run
+lot higher to climb
!lot higher to go
!lot higher to rise
!lot higher to run
!lots further to climb
!lots further to go
!lots further to rise
!lots further to run
,lots higher to climb
!lots higher to go
!lots higher to rise
!lots higher to run
!much further to climb
!much further to go
!much further to rise
!much further to run
!much higher to climb
!much higher to go
!much higher to rise
!much higher to run
%only one direction 
%only one way 
!bills
!fees
!taxes
!a lifetime
!best paying 
!best performing 
!best value 
!best-paying 
!best-performing 
!best-value 
!her career
!her lifetime
!his career
!his lifetime
!my career
!my lifetime
!our career
!our lifetime
!the century
!the cycle
!the decade
"of next year
!of the coming
!of the next
!of the year
"of your life
!bargain of 
!coin of 
!fund of 
'investment of 
(opportunity of 
!share of 
!stock of 
#tip of 
!trade of 
!award
!named
'readers' choice
%readers' vote
!voted
!won
!could be
!could grow into
!could grow to
!could turn into
!i have it 
!i have the price 
!i have the share 
!i have the shares 
!i have the stock 
!i have them 
!i have this one 
!i put it 
!i put the price 
!i put the share 
!i put the shares 
!i put the stock 
!i put them 
!i put this one 
!i see it 
!i see the price 
!i see the share 
!i see the shares 
!i see the stock 
!i see them 
!i see this one 
"may be
!may grow into
!may grow to
!may turn into
!might be
!might grow into
!might grow to
!might turn into
!should be
'should grow into
'should grow to
'should turn into
!we have it 
!we have the price 
!we have the share 
!we have the shares 
!we have the stock 
!we have them 
!we have this one 
!we put it 
!we put the price 
!we put the share 
!we put the shares 
!we put the stock 
!we put them 
!we put this one 
!we see it 
!we see the price 
!we see the share 
!we see the shares 
!we see the stock 
!we see them 
!we see this one 
#will be
!will grow into
!will grow to
!will turn into
!euros
!a dollar 
!a euro 
!a fiver 
!a hundred 
!a penny 
!a pound 
!a quid 
!a tenner 
!a thousand 
!each dollar 
!each euro 
!each fiver 
!each hundred 
!each penny 
!each pound 
!each quid 
!each tenner 
!each thousand 
!every dollar 
!every euro 
"every fiver 
!every hundred 
!every penny 
!every pound 
!every quid 
!every tenner 
!every thousand 
%could be worth
!could become
!could hit
!could reach
!could return
!expectation
!in 0 months
!in 0 years
!in 00 months
!in 00 years
"in five months
"in five years
!in six months
!in six years
!in ten months
!in ten years
#in three months
#in three years
$in twelve months
$in twelve years
!in two months
!in two years
!may be worth
!may reach
!may return
!we expect
$what we expect
'where we see it
%expected gain
%expected price
(expected profit
!expected return
%expected value
'expected yield
!forecasts
!in 0 months time
!in 0 months' time
!in 0 years time
$in 0 years' time
!in 00 months time
!in 00 months' time
!in 00 years time
!in 00 years' time
"in five months time
"in five months' time
"in five years time
)in five years' time
!in six months time
!in six months' time
!in six years time
!in six years' time
!in ten months time
!in ten months' time
!in ten years time
(in ten years' time
#in three months time
)in three months' time
#in three years time
*in three years' time
$in twelve months time
*in twelve months' time
$in twelve years time
+in twelve years' time
!in two months time
!in two months' time
!in two years time
!in two years' time
!projecteds
!projections
!targets
!eps
!profit before
! years
!balance
!grow into
!grow to
!grows into
!grows to
!value of
!your money
!your stake
$your £
!due
!election
!expire
!expiry
!lease
!matures
!maturity
!redemption
!bank on 
!count on 
!hope for 
!pencil in 
#tax of
!tax bill
!tax relief
!answer 
!arithmetic 
!bogey 
&line in the sand 
!price 
!reckoning 
!closing
! in front
!can't cost 
!can't sit at 
!can't stand at 
!cannot cost 
'cannot sit at 
'cannot stand at 
!crazy
!daft
!dream
!fanciful
!final leg 
!heroic
!it is a
!it is really a
!it is surely a
#it's a
!it's really a
!it's surely a
!last leg 
!mad
!next leg 
!north of 
!out of reach
%out of the question
!silly
)somewhere above 
!stretch
"that is a
"that is really a
$that is surely a
!that's really a
!that's surely a
"this is a
"this is really a
$this is surely a
!this's a
!this's really a
!this's surely a
!unreasonable
!upwards of 
!well over 
!wild
%will not cost 
!will not sit at 
!will not stand at 
!won't cost 
!won't sit at 
!won't stand at 
#another +0
#another -0
!another a
#another a 
$another a -
#another a-
&another double
)another double-digit
)another double-figure
(another doubled
$another dozen
%another eight
%another eighteen
'another eighty
%another eleven
$another fifteen
&another fifty
$another five
&another forty
%another four
)another four-digit
)another four-figure
%another fourteen
(another hundred
(another multi-bagger
(another multi-baggers
'another multibagger
'another multibaggers
$another nine
$another nineteen
'another ninety
!another one
%another one 
&another one -
%another one-
(another quadruple
.another quadruple-digit
.another quadruple-figure
(another quadrupled
(another quintupled
$another seven
$another seventeen
(another seventy
$another six
$another sixteen
&another sixty
!another ten
%another thirteen
'another thirty
$another three
'another three 
(another three -
'another three-
(another three-digit
(another three-figure
&another treble
(another trebled
&another triple
)another triple-digit
)another triple-figure
(another tripled
&another twelve
'another twenty
%another twice
#another two
%another two 
&another two -
%another two-
$another x 0
#another x0
!can't cost
!can't sit at
!can't stand at
!cannot cost
&cannot sit at
'cannot stand at
&final leg brings
&final leg carries
&final leg ought to take
&final leg takes
%final leg up
&final leg will take
!have a
!it is a 
!it is an 
!it is really a 
!it is really an 
!it is surely a 
!it is surely an 
#it's a 
!it's an 
!it's really a 
!it's really an 
!it's surely a 
!it's surely an 
%last leg brings
%last leg carries
%last leg ought to take
%last leg takes
$last leg up
%last leg will take
#next leg brings
#next leg carries
%next leg ought to take
%next leg takes
#next leg will take
!north of
'somewhere above
#that is a 
$that is an 
"that is really a 
"that is really an 
$that is surely a 
$that is surely an 
!that's really a 
!that's really an 
!that's surely a 
!that's surely an 
#this is a 
$this is an 
"this is really a 
"this is really an 
$this is surely a 
$this is surely an 
!this's a 
!this's an 
!this's really a 
!this's really an 
!this's surely a 
!this's surely an 
!upwards of
!well over
%will not cost
!will not sit at
!will not stand at
!won't cost
!won't sit at
!won't stand at
!amount to 
!be left with 
!be looking at 
!be sitting on 
!come to 
!end up with 
!finish with 
!retire on 
!take home 
!hand
!been
!ended
'could have become
!could have ended
'could have had
'could have made
&could have returned
'might have become
&might have been
!might have ended
'might have had
'might have made
&might have returned
'would have become
!would have ended
'would have had
'would have made
!would have returned
!would by now
!would now
!would today
!if 
& about to do 
$bank rate +
!bank rate plus
$base rate +
&base rate plus
#cash +
!cash plus
"cpi +
!cpi plus
$inflation +
'inflation plus
"rpi +
!rpi plus
-three times over before
!well within 
!bank rate 
!base rate 
!cpi 
!inflation 
(is about to do 
!it's about to do 
!rpi 
!well within grasp
!well within reach
!ambition 
!goal 
-is about to do it again
-is about to do so again
)is about to do the same again
0it is about to do it again
0it is about to do so again
!it is about to do the same again
!it's about to do it again
!it's about to do so again
!it's about to do the same again
!objective 
!may have 
%ought to have 
!should have 
!will have 
!swollen
!turned
&could have climbed
'could have compounded
'could have doubled
&could have grown
&could have risen
&could have swollen
&could have trebled
&could have turned
#may have become
#may have climbed
#may have compounded
!may have doubled
#may have grown
!may have risen
!may have swollen
!may have trebled
!may have turned
&might have climbed
'might have compounded
'might have doubled
&might have grown
&might have risen
&might have swollen
&might have trebled
&might have turned
(ought to have become
)ought to have climbed
*ought to have compounded
*ought to have doubled
)ought to have grown
)ought to have risen
)ought to have swollen
)ought to have trebled
)ought to have turned
(should have become
'should have climbed
(should have compounded
(should have doubled
'should have grown
'should have risen
'should have swollen
'should have trebled
'should have turned
!will have become
!will have climbed
!will have compounded
!will have doubled
!will have grown
!will have risen
!will have swollen
!will have trebled
!will have turned
!bagger price
!bagger share
!bagger stock
!dollar price
!dollar share
!dollar stock
!euro price
!euro share
!euro stock
!pence price
!pence share
!pence stock
!penny price
!penny share
!penny stock
!pound price
!pound share
!pound stock
!quid price
!quid share
!quid stock
!be a
!holding a
%looking at a
!own a
!owning a
%sitting on a
!be a 
!be an 
!holding a 
!holding an 
&looking at a 
'looking at an 
!own a 
!own an 
!owning a 
!owning an 
&sitting on a 
'sitting on an 
"used to be
&commodity options
!commodity trading
!bean 
!cattle 
!clients
&commodity futures
!corn 
!crude oil 
"futures broker
!futures prices
%heating oil 
!hedge
!hedging
!lean hog 
!lean hogs 
%managed futures
%natural gas 
!soybeans 
!wheat 
!wti 
!futures account
!futures contract
!futures model
(futures program
!futures signal
!futures strategy
!futures system
!futures trader
!futures trading
!soybean 
)substantial risk
!futures 
!are green
!market imply
!market says
&markets imply
!markets says
#traders put
(futures are green
)futures market imply
)futures market says
!futures markets imply
!futures markets says
!futures traders put
!index futures 
!index futures fell
!index futures rose
!lose more
!risky
!excluding 
!gross of 
!not including 
!prior to 
!charges
!costs
!expenses
!annualised
!annualized
!composite
%gross of fees
!gross performance
!gross return
+compensation scheme
(guarantee scheme
%mortgage guarantee
0pension protection fund
#deposit guarantee scheme
!guarantee
!best price
!money back
!money-back
!sale or return
!unguarantee
! guarantee
! day guarantee
!-day guarantee
!-dozen day guarantee
!-dozen-day guarantee
'-eight day guarantee
'-eight-day guarantee
*-eighteen day guarantee
*-eighteen-day guarantee
(-eighty day guarantee
(-eighty-day guarantee
(-eleven day guarantee
(-eleven-day guarantee
)-fifteen day guarantee
)-fifteen-day guarantee
!-fifty day guarantee
!-fifty-day guarantee
!-five day guarantee
!-five-day guarantee
!-forty day guarantee
!-forty-day guarantee
!-four day guarantee
!-four-day guarantee
*-fourteen day guarantee
*-fourteen-day guarantee
)-hundred day guarantee
)-hundred-day guarantee
!-nine day guarantee
!-nine-day guarantee
*-nineteen day guarantee
*-nineteen-day guarantee
(-ninety day guarantee
(-ninety-day guarantee
!-one day guarantee
!-one-day guarantee
!-seven day guarantee
!-seven-day guarantee
+-seventeen day guarantee
+-seventeen-day guarantee
)-seventy day guarantee
)-seventy-day guarantee
!-six day guarantee
!-six-day guarantee
)-sixteen day guarantee
)-sixteen-day guarantee
!-sixty day guarantee
!-sixty-day guarantee
!-ten day guarantee
!-ten-day guarantee
*-thirteen day guarantee
*-thirteen-day guarantee
(-thirty day guarantee
(-thirty-day guarantee
'-three day guarantee
'-three-day guarantee
(-twelve day guarantee
(-twelve-day guarantee
(-twenty day guarantee
(-twenty-day guarantee
!-two day guarantee
!-two-day guarantee
!bank guarantee
!best price guarantee
!best-price guarantee
%cash-back guarantee
%cashback guarantee
#company guarantee
%delivery guarantee
!full guarantee
'government guarantee
(happiness guarantee
!lender guarantee
&lifetime guarantee
!loan guarantee
!no-quibble guarantee
&noquibble guarantee
!our guarantee
!parent guarantee
,performance-free guarantee
,performancefree guarantee
&personal guarantee
!price guarantee
!quality guarantee
!refund guarantee
*satisfaction guarantee
#service guarantee
!state guarantee
*subscription guarantee
!acceptance
"against fault
.against loss in the post
"annuity rate
!authentic
!by supper
!fresh
!genuine
!loan
!minimum hours
"or your money back
!stop loss
!stop-loss
!to arrive
*guarantee acceptance
,guarantee against fault
8guarantee against loss in the post
,guarantee annuity rate
!guarantee authentic
*guarantee by supper
*guarantee delivery
(guarantee fresh
)guarantee genuine
!guarantee loan
*guarantee minimum hours
*guarantee money back
,guarantee or your money back
'guarantee place
)guarantee refund
!guarantee stop
*guarantee to arrive
*guaranteed acceptance
-guaranteed against fault
9guaranteed against loss in the post
-guaranteed annuity rate
!guaranteed authentic
+guaranteed by supper
)guaranteed delivery
)guaranteed fresh
*guaranteed genuine
!guaranteed loan
+guaranteed minimum hours
+guaranteed money back
-guaranteed or your money back
(guaranteed place
*guaranteed refund
!guaranteed stop
*guaranteed to arrive
!every penny
!penny back
'return your fee
!subscription fee
!arriv
!dispatch
!order by
!with you 
%with you before
$with you by
!with you in
!with you on
!unless guaranteed
! is guaranteed
!guaranteed 
!say guaranteed
!says guaranteed
%that's our guarantee
! guaranteed
#book is guaranteed
(booklet is guaranteed
#copy is guaranteed
(delivery is guaranteed
*guaranteed to improve
+guaranteed to keep
/guaranteed to make you laugh
/guaranteed to make you smile
/guaranteed to make you think
*guaranteed to please
*guaranteed to raise
*guaranteed to reach
&issue is guaranteed
%order is guaranteed
&parcel is guaranteed
&place is guaranteed
'report is guaranteed
%seat is guaranteed
#secrecy guaranteed
"are it
$are my 
!are the 
!are they
"are we
$are you
!can it
$can my 
!can the 
!can they
"can we
$can you
!do it
!do my 
!do the 
!do they
!do we
!do you
!does it
!does my 
!does the 
!does they
#does we
!does you
!is it
!is my 
!is they
!is we
!is you
!will it
!will my 
!will the 
!will they
#will we
!will you
!guarantee 
! stop
)guarantee a stop
*guarantee my stop
*guarantee the stop
*guarantee your stop
%all of the upside
#all the upside
&free of all risk
!free of risk
!minimal risk
!no downside
!no risk
!no-risk
&none of the risk
'nothing to lose
!risk free
!risk-free
!riskless
0without a penny of risk
(without any risk
!without risk
/without taking any risk
)without taking risk
(without the risk
!zero downside
!zero risk
!zero-risk
!none of the
'almost no risk
'little or no risk
*virtually no risk
+with none of the risk
!no such thing
!called 
&described as 
!known as 
'thought of as 
(called a risk free
(called a risk-free
&called a riskless
'called risk free
'called risk-free
!called riskless
+called the risk free
+called the risk-free
'called the riskless
.described as a risk free
.described as a risk-free
*described as a riskless
,described as risk free
,described as risk-free
*described as riskless
1described as the risk free
1described as the risk-free
+described as the riskless
*known as a risk free
*known as a risk-free
&known as a riskless
(known as risk free
(known as risk-free
!known as riskless
-known as the risk free
-known as the risk-free
'known as the riskless
!so-called a risk free
+so-called a risk-free
!so-called a riskless
!so-called risk free
*so-called risk-free
!so-called riskless
!so-called the risk free
.so-called the risk-free
!so-called the riskless
/thought of as a risk free
/thought of as a risk-free
*thought of as a riskless
(thought of as risk free
-thought of as risk-free
(thought of as riskless
(thought of as the risk free
2thought of as the risk-free
(thought of as the riskless
!look
!preview
&return of the
!risk-free rate
$no risk appetite
!no risk assessment
$no risk committee
"no risk warning
#ca n't 
!can not 
!can't 
!could n't 
!couldn't 
!impossible to 
!no way to 
!no way you can 
!not possible to 
!won't 
!crash
$drop in value
!fail
#fall in price
%fall in value
!go down
&simply can't 
!will never 
!you'll never 
!anybody that 
#anybody who 
!anyone that 
!anyone who 
!people that 
!people who 
'salesmen that 
&salesmen who 
'somebody that 
&somebody who 
&someone that 
%someone who 
!those that 
!those who 
!whoever that 
%whoever who 
!insist
!promis
!tell
#we can't promise
!we can't say
!we cannot promise
!we cannot say
$doesn't believe
%doesn't promise
$doesn't say
&doesn't think
!don't believe
!don't promise
!don't say
!don't think
!never believe
!never say
!never think
!no one believe
!no one promise
!no one say
!no one think
!nobody believe
!nobody promise
!nobody say
!nobody think
!n't at risk
!n't be at risk
!n't be in danger
!n't be in jeopardy
!n't ever at risk
!n't ever in danger
!n't ever in jeopardy
!n't in danger
!n't in jeopardy
&never at risk
&never be at risk
&never be in danger
&never be in jeopardy
(never ever at risk
(never ever in danger
(never ever in jeopardy
#never in danger
#never in jeopardy
!not at risk
$not be at risk
$not be in danger
$not be in jeopardy
&not ever at risk
&not ever in danger
&not ever in jeopardy
!not in danger
!not in jeopardy
!original
!principal
!a banker
%absolute certainty
'absolutely safe
)absolutely secure
!absolutelysafe
!absolutelysecure
'as good as gold
!as predictable as
(as safe as a bank
%as safe as cash
%as safe as houses
%as safe as money
)as safe as the bank
!assured 
!brainer
!bullet-proof
!bulletproof
!can hardly fail
!can't fail
!can't-lose
!cash machine
!cast-iron
!castiron
&certain income
&certain profit
!certain return
#certain winner
!certainty 
!cold certainty
#complete certainty
'completely safe
)completely secure
!completelysafe
!completelysecure
!copper-bottomed
!crash-proof
!crashproof
!dead cert
!dead safe
!each cent 
%entirely safe
'entirely secure
!entirelysafe
!entirelysecure
!every cent 
&extremely safe
(extremely secure
!extremelysafe
!extremelysecure
!fail-safe
!failsafe
!fixed return
!fool-proof
!foolproof
*guaranteed winner
&heads you win
'incredibly safe
(incredibly secure
!incrediblysafe
!incrediblysecure
(inflation-proof
!iron-clad
!ironclad
+licence to print money
!locke in 
!locke-in 
!locked in 
!locked-in 
!nailed-on
!never fails
!no-lose
%one of the most stable
"one-way bet
&peace of mind
&perfectly safe
(perfectly secure
!perfectlysafe
!perfectlysecure
!predictable 
(recession-proof
!recessionproof
'retire with certainty
!risk nothing
!rock solid 
!rock-solid 
!safe and 
"safe as houses
!safe haven 
!safer than 
!safest asset
!safest bet
!safest income
!safest investment
!safest place
!safest way
$set-and-forget profits
!sleep easy
!sleep soundly
!sleep-easy
!sleep-soundly
!super safe
!super secure
!super- safe
!super- secure
!super-safe
!super-secure
!supersafe
!supersecure
!sure bet
!sure fire
!sure thing
!sure winner
!sure-fire
!surefire
*tails you can't lose
*tails you don't lose
!the risk
!total certainty
$totally safe
%totally secure
!totallysafe
!totallysecure
!ultra safe
!ultra secure
!ultra- safe
!ultra- secure
!ultra-safe
!ultra-secure
!ultrasafe
!ultrasecure
!utterly safe
!utterly secure
!utterlysafe
!utterlysecure
!win-win
!with certainty
!worry about 
"000 % 
!000 per cent 
!000% 
!000per cent 
!absolutely
!as safe as 
!bullet
!cast
!certain
!clad
!completely
!each cent
!each dollar
!each penny
!each pound
!entirely
!every cent
!every dollar
!every pound
!extremely
!fire
#he take all 
(he take on all 
#he takes all 
)he takes on all 
!i take all 
!i take on all 
!i takes all 
(i takes on all 
!incredibly
!locke
(never have to worry about 
'never worry about 
!no brainer
!no-brainer
!perfectly
)predictable cash
)predictable growth
(predictable income
,predictable monthly
)predictable profit
!predictable return
!proof
!rock solid dividend
!rock solid income
!rock solid investment
!rock solid profit
!rock solid return
%rock solid yield
!rock-solid dividend
!rock-solid income
!rock-solid investment
!rock-solid profit
!rock-solid return
%rock-solid yield
%safe and predictable
%safe and reliable
%safe and secure
%safe and sound income
%safe and sound investment
%safe and sound returns
#safe and steady
%safe haven for
!safe haven that
&safer than cash
'safer than houses
&safer than shares
+safer than the bank
!safest 
!sleep 
#sleep-
!soundly
&stone-cold certainty
&stonecold certainty
!super
'tails you can't
'tails you don't
%they take all 
*they take on all 
!they takes all 
+they takes on all 
!totally
!ultra
!utterly
!we take all 
!we take on all 
!we takes all 
)we takes on all 
!assured
!predictable
!safe
!secure account area
&secure log-in
!secure login
!secure message
!secure portal
!secure server
!secure site
!secure storage
!secure vault
!secure website
$there is no
!is there any
!safe custody
!safe deposit box
!safe harbor
!safe harbour
!safe keeping
!safe withdrawal rate
!lock in 
!lock-in 
!period
!your discount
!your price
!your rate
"lock in period
'lock in your discount
(lock in your price
"lock in your rate
"lock-in period
"lock-in your discount
"lock-in your price
"lock-in your rate
&locked in period
)locked in your discount
*locked in your price
&locked in your rate
&locked-in period
&locked-in your discount
&locked-in your price
&locked-in your rate
!any economy
#any kind of economy
#any kind of market
!any market
!bull bear
!bull down
!bull market bear
!bull market down
!bull market, bear
!bull market, down
!bull markets bear
!bull markets down
!bull markets, bear
!bull markets, down
!bull or bear
!bull, bear
!bull, down
!down
+good times and bad
!lower
#rain or shine
!up bear
!up down
!up market bear
!up market down
!up market, bear
!up market, down
!up markets bear
!up markets down
!up markets, bear
!up markets, down
!up, bear
!up, down
! or flat
! or sideways
!if price 
!if prices 
!if share 
!if shares 
!if stock 
!if stocks 
!if the it 
!if the market 
!if the markets 
!if the prices 
!if the stocks 
!if the they 
!whether it 
(whether market 
%whether markets 
'whether price 
(whether prices 
!whether share 
!whether shares 
'whether stock 
(whether stocks 
(whether the it 
(whether the market 
(whether the markets 
(whether the price 
(whether the prices 
(whether the share 
(whether the shares 
(whether the stock 
(whether the stocks 
(whether the they 
!whether they 
!in any economy
!in any kind of economy
!in any kind of market
!in any market
!in bull or bear
.in good times and bad
!make money
!making money
!aim
!designed
!tries
!had 
!backstop
!buffer
$catch? 
!danger? 
!don't have to fret 
!don't have to have to fret 
!don't have to have to lose sleep 
!don't have to have to worry 
!don't have to lose sleep 
!don't have to need to fret 
!don't have to need to lose sleep 
!don't have to need to worry 
!don't have to worry 
#downside? 
!floor
!guaranteed
&needn't fret 
&needn't have to fret 
&needn't have to lose sleep 
&needn't have to worry 
&needn't lose sleep 
&needn't need to fret 
&needn't need to lose sleep 
&needn't need to worry 
&needn't worry 
!never fret 
)never have to fret 
(never have to lose sleep 
(never have to worry 
!never lose 
&never lose sleep 
)never need to fret 
.never need to lose sleep 
*never need to worry 
!never worry 
&no need to fret 
.no need to have to fret 
'no need to have to lose sleep 
-no need to have to worry 
+no need to lose sleep 
.no need to need to fret 
3no need to need to lose sleep 
/no need to need to worry 
'no need to worry 
#risk? 
!safeguard
!safety net
.without having to fret 
5without having to have to fret 
.without having to have to lose sleep 
4without having to have to worry 
2without having to lose sleep 
5without having to need to fret 
:without having to need to lose sleep 
6without having to need to worry 
.without having to worry 
!% assured
!% guaranteed
!catch? nil
!catch? no
!catch? there aren't
!catch? there is
&catch? what risk
!catch? zero
!danger? nil
!danger? no
!danger? there aren't
!danger? there is
'danger? what risk
"danger? zero
!don't have to fret
!don't have to have to fret
!don't have to have to lose sleep
!don't have to have to worry
!don't have to lose sleep
!don't have to need to fret
!don't have to need to lose sleep
!don't have to need to worry
!don't have to worry
'double-digit assured
'double-digit guaranteed
!double-figure assured
!double-figure guaranteed
&downside? nil
%downside? no
)downside? there aren't
)downside? there is
)downside? what risk
&downside? zero
!four-digit assured
!four-digit guaranteed
!four-figure assured
!four-figure guaranteed
#needn't fret
&needn't have to fret
&needn't have to lose sleep
&needn't have to worry
&needn't lose sleep
&needn't need to fret
&needn't need to lose sleep
&needn't need to worry
&needn't worry
!never fret
)never have to fret
(never have to lose sleep
'never lose a cent
'never lose a penny
'never lose a pound
&never lose money
&never lose more than
&never lose sleep
,never lose your capital
+never lose your money
+never lose your shirt
'never lose your stake
)never need to fret
.never need to lose sleep
&no need to fret
.no need to have to fret
'no need to have to lose sleep
-no need to have to worry
+no need to lose sleep
.no need to need to fret
3no need to need to lose sleep
/no need to need to worry
'no need to worry
!pc assured
!pc guaranteed
!per cent assured
$per cent guaranteed
!percent assured
#percent guaranteed
+percentage point assured
,percentage point guaranteed
,percentage points assured
,percentage points guaranteed
*quadruple-digit assured
*quadruple-digit guaranteed
*quadruple-figure assured
*quadruple-figure guaranteed
!risk? nil
!risk? no
!risk? there aren't
!risk? there is
!risk? what risk
!risk? zero
"safest +0
"safest -0
!safest 0
(safest double-digit
(safest double-figure
#safest dozen
!safest eight
!safest eleven
!safest fifteen
!safest fifty
!safest five
!safest forty
!safest four
!safest hundred
!safest nine
!safest one
!safest quadruple-digit
!safest quadruple-figure
!safest seven
#safest six
!safest ten
!safest thirteen
!safest thirty
!safest three
(safest triple-digit
(safest triple-figure
!safest twelve
!safest twenty
!safest two
&three-digit assured
&three-digit guaranteed
!three-figure assured
!three-figure guaranteed
'triple-digit assured
'triple-digit guaranteed
!triple-figure assured
!triple-figure guaranteed
.without having to fret
5without having to have to fret
.without having to have to lose sleep
4without having to have to worry
2without having to lose sleep
5without having to need to fret
:without having to need to lose sleep
6without having to need to worry
.without having to worry
!hacker
!limited to
!scam
#there is a
'there is no guarantee
%there is some
!you can never lose
!you can only lose
!downside
!it back 
!shortfall
%the cask back 
%the plot back 
$the share back 
%the shares back 
$the units back 
!them back 
&your bond back 
!your bonds back 
&your cask back 
!your casks back 
&your plot back 
!your property back 
&your room back 
!your share back 
!your shares back 
!your stake back 
!your units back 
! back 
!absorb 
!absorbs 
!bear 
!bears 
!cover 
!covers 
!make good 
!makes good 
!refund 
!refunds 
!reimburse 
!swallow 
!buyback programme
!fraud
#insured by
&share buy-back
!share buyback
!buy it back 
!buy them back 
!buy your cask back 
!buy your flat back 
!buy your plot back 
!buy your share back 
!buy your shares back 
!buy your unit back 
!let or not
(occupied or not
&rented or not
!sold or not
(tenanted or not
!with or without 
" or not
!buy it
!buy them
!buy your cask
!buy your flat
!buy your plot
!buy your share
!buy your unit
!with or without a tenant
!with or without tenant
!buy it back at 
!buy it back for 
!buy it back from you at 
!buy it back from you for 
!buy them back at 
)buy them back for 
)buy them back from you at 
)buy them back from you for 
!buy your cask back at 
!buy your cask back for 
!buy your cask back from you at 
!buy your cask back from you for 
!buy your flat back at 
!buy your flat back for 
!buy your flat back from you at 
!buy your flat back from you for 
!buy your plot back at 
!buy your plot back for 
!buy your plot back from you at 
!buy your plot back from you for 
!buy your share back at 
!buy your share back for 
!buy your share back from you at 
!buy your share back from you for 
!buy your shares back at 
!buy your shares back for 
!buy your shares back from you at 
!buy your shares back from you for 
!buy your unit back at 
!buy your unit back for 
!buy your unit back from you at 
!buy your unit back from you for 
!promise
!cannot guarantee
!n't guarantee
!never guarantee
$no longer guarantee
!down 
!losing 
!loss-making 
!losses 
!negative 
!ever
!position
!never another 
!never any 
!never aother 
&never had another 
&never had any 
&never had aother 
&never has another 
&never has any 
&never has aother 
&never have another 
'never have any 
&never have aother 
!not a single 
!not one 
!without a 
!without an 
!without another 
%without any 
!without aother 
!without ay 
!'ll
!make sure
!our system
!you
!never have
!never suffer
!last year
!so far
!to date
$has had
!have had
!be lost
!be touched
!be wiped out
!bullet-proofed 
!bulletproofed 
!covered 
!disappear
!evaporate
!guarded 
!hedged 
!immune 
!insulated 
!insured 
!lose value
!loss-proof
!lossproof
!protected 
!secured 
!shrink
!vanish
!nest egg 
!principal 
!safeguarded 
!covered
!guarded
!hedged
!insured
!secured
!no strategy
!cyber
!theft
!so it
!so that it
!so that they
!so they
!always collect 
!always earn 
!always get 
!always make 
'always pay out 
'always pay you 
'always pays out 
(always pays you 
!always receive 
%does not difference 
%does not matter 
%doesn't difference 
$doesn't matter 
&makes no difference 
#makes no matter 
!still collect 
!still earn 
!still get 
!still make 
&still pay out 
&still pay you 
&still pays out 
'still pays you 
!still receive 
%will not difference 
%will not matter 
!won't difference 
!won't matter 
3does not difference a jot 
4does not difference to you 
/does not matter a jot 
0does not matter to you 
%doesn't difference a jot 
%doesn't difference to you 
.doesn't matter a jot 
$doesn't matter to you 
(it does not difference 
6it does not difference a jot 
7it does not difference to you 
(it does not matter 
2it does not matter a jot 
3it does not matter to you 
(it doesn't difference 
(it doesn't difference a jot 
(it doesn't difference to you 
'it doesn't matter 
1it doesn't matter a jot 
'it doesn't matter to you 
)it makes no difference 
6it makes no difference a jot 
7it makes no difference to you 
#it makes no matter 
2it makes no matter a jot 
3it makes no matter to you 
(it will not difference 
6it will not difference a jot 
7it will not difference to you 
!it will not matter 
2it will not matter a jot 
3it will not matter to you 
#it won't difference 
#it won't difference a jot 
#it won't difference to you 
#it won't matter 
#it won't matter a jot 
#it won't matter to you 
3makes no difference a jot 
4makes no difference to you 
/makes no matter a jot 
0makes no matter to you 
3will not difference a jot 
4will not difference to you 
/will not matter a jot 
0will not matter to you 
!won't difference a jot 
!won't difference to you 
!won't matter a jot 
!won't matter to you 
!if the company
!if the issuer
!if the tenant
!not always
+as regular as clockwork
!clockwork
!consistent
!day in day out
'day in, day out
!dependable
!like clockwork
%month in month out
&month in, month out
!reliable
#set your watch by
(week in week out
#week in, week out
!without interruption
(year in year out
%year in, year out
!you can 
(consistent gain
)consistent gains
)consistent income
)consistent payout
)consistent payouts
)consistent profit
)consistent profits
)consistent return
+consistent returns
(consistent winner
+consistent winners
(dependable gain
(dependable gains
'dependable income
'dependable payout
'dependable payouts
(dependable profit
(dependable profits
!dependable return
!dependable returns
(dependable winner
(dependable winners
)predictable gain
)predictable gains
(predictable payout
(predictable payouts
)predictable profits
!predictable returns
)predictable winner
)predictable winners
&reliable gain
&reliable gains
%reliable payouts
&reliable profit
&reliable profits
&reliable return
&reliable returns
&reliable winner
&reliable winners
!steady gain
!steady gains
!steady payouts
!steady profit
!steady profits
!steady return
!steady returns
!steady winner
!steady winners
"you can bank on
!you can count on
!you can depend on
!you can rely on
!cheque
!clockwork 
$clockwork, 
!consistent 
%consistent, 
!dependable 
%dependable, 
&predictable, 
#reliable, 
!delivered
$all but impossible 
%all but no chance 
%all but no way 
!almost impossible 
'almost no chance 
'almost no way 
!as dangerous as 
!as hazardous as 
#as risky as 
#next to impossible 
%next to no chance 
%next to no way 
#no more risk than 
#no more risky than 
!no more than 
+no riskier risk than 
+no riskier risky than 
!no riskier than 
'nothing in life is 
$nothing is 
(practically impossible 
+practically no chance 
,practically no way 
&virtually impossible 
)virtually no chance 
*virtually no way 
&about as dangerous as 
&about as dangerous as a 
2about as dangerous as your 
%about as hazardous as 
%about as hazardous as a 
%about as hazardous as your 
&about as risky as 
&about as risky as a 
.about as risky as your 
$all but impossible of 
$all but impossible to 
%all but no chance of 
%all but no chance to 
%all but no way of 
%all but no way to 
!almost impossible of 
!almost impossible to 
'almost no chance of 
'almost no chance to 
(almost no way of 
(almost no way to 
!as dangerous as a 
,as dangerous as your 
!as hazardous as a 
,as hazardous as your 
#as risky as a 
(as risky as your 
#next to impossible of 
#next to impossible to 
%next to no chance of 
%next to no chance to 
)next to no way of 
)next to no way to 
#no more risk than a 
.no more risk than your 
#no more risky than a 
/no more risky than your 
!no more than a 
)no more than your 
+no riskier risk than a 
1no riskier risk than your 
+no riskier risky than a 
2no riskier risky than your 
+no riskier than a 
,no riskier than your 
'nothing in life is certain
.nothing in life is guaranteed
'nothing in life is sure
'nothing is certain
'nothing is guaranteed
'nothing is sure
(practically impossible of 
(practically impossible to 
+practically no chance of 
+practically no chance to 
-practically no way of 
-practically no way to 
&virtually impossible of 
&virtually impossible to 
)virtually no chance of 
)virtually no chance to 
+virtually no way of 
+virtually no way to 
$no matter what
&price you paid
'bricks and mortar can only 
'bricks and mortar could only 
!floor below
!floor beneath
!floor under
!gold can only 
!gold could only 
!has never 
!have never 
,income that you can 
!income to 
'income you can 
!it can only 
#it could only 
%land can only 
!land could only 
!leave everyone else 
!leave others 
&leave the rest 
!let everyone else 
!let others 
!let the rest 
%lifetime of 
$no matter what 
)property can only 
)property could only 
!safest harbour
!safest haven
!safest home
!safest spot
!safest store
!safest thing
'shares can only 
'shares could only 
&stand ready to 
'stands ready to 
!take it 
%they can only 
!they could only 
!we can only 
!we could only 
!whatever 
!you can only 
!you could only 
"a floor below
"a floor beneath
"a floor under
!a lifetime of 
!an lifetime of 
!has never once 
$has never yet 
!have never once 
!have never yet 
.income that you can bank on
,income that you can count on
,income that you can depend on
,income that you can live on
,income that you can rely on
*income to bank on
'income to count on
&income to depend on
*income to live on
*income to rely on
)income you can bank on
'income you can count on
'income you can depend on
'income you can live on
'income you can rely on
/leave everyone else fret
4leave everyone else lose sleep
/leave everyone else panic
1leave everyone else to fret
7leave everyone else to lose sleep
1leave everyone else to panic
1leave everyone else to worry
/leave everyone else worry
!leave others fret
-leave others lose sleep
!leave others panic
,leave others to fret
0leave others to lose sleep
,leave others to panic
,leave others to worry
!leave others worry
*leave the rest fret
/leave the rest lose sleep
*leave the rest panic
-leave the rest to fret
2leave the rest to lose sleep
-leave the rest to panic
/leave the rest to worry
*leave the rest worry
-let everyone else fret
2let everyone else lose sleep
-let everyone else panic
/let everyone else to fret
5let everyone else to lose sleep
/let everyone else to panic
/let everyone else to worry
-let everyone else worry
!let others fret
+let others lose sleep
!let others panic
*let others to fret
.let others to lose sleep
*let others to panic
*let others to worry
!let others worry
(let the rest fret
-let the rest lose sleep
(let the rest panic
+let the rest to fret
0let the rest to lose sleep
+let the rest to panic
-let the rest to worry
(let the rest worry
+no matter what becomes
+no matter what becomes in
+no matter what becomes next
+no matter what becomes to
+no matter what becomes with
*no matter what goes wrong
*no matter what goes wrong in
*no matter what goes wrong next
*no matter what goes wrong to
*no matter what goes wrong with
+no matter what happens
+no matter what happens in
+no matter what happens next
+no matter what happens to
+no matter what happens with
/no matter what may happen
/no matter what may happen in
/no matter what may happen next
/no matter what may happen to
/no matter what may happen with
/no matter what the weather
/no matter what the weather in
/no matter what the weather next
/no matter what the weather to
/no matter what the weather with
'no one can come and take it 
,no one can come back and take it 
!no one can ever come and take it 
1no one can ever come back and take it 
!no one can ever take it 
!no one can take it 
'no one can't come and take it 
'no one can't come back and take it 
(no one can't ever come and take it 
(no one can't ever come back and take it 
(no one can't ever take it 
'no one can't take it 
!no one cannot come and take it 
/no one cannot come back and take it 
!no one cannot ever come and take it 
4no one cannot ever come back and take it 
!no one cannot ever take it 
!no one cannot take it 
'nobody can come and take it 
,nobody can come back and take it 
5nobody can ever come and take it 
1nobody can ever come back and take it 
'nobody can ever take it 
'nobody can take it 
'nobody can't come and take it 
'nobody can't come back and take it 
(nobody can't ever come and take it 
(nobody can't ever come back and take it 
(nobody can't ever take it 
'nobody can't take it 
3nobody cannot come and take it 
/nobody cannot come back and take it 
8nobody cannot ever come and take it 
4nobody cannot ever come back and take it 
/nobody cannot ever take it 
.nobody cannot take it 
+stand ready to buy
+stand ready to repurchase
+stand ready to take
,stands ready to buy
,stands ready to repurchase
,stands ready to take
$the floor below
$the floor beneath
$the floor under
%they can come and take it 
*they can come back and take it 
3they can ever come and take it 
/they can ever come back and take it 
%they can ever take it 
%they can take it 
%they can't come and take it 
%they can't come back and take it 
&they can't ever come and take it 
&they can't ever come back and take it 
&they can't ever take it 
%they can't take it 
1they cannot come and take it 
-they cannot come back and take it 
6they cannot ever come and take it 
2they cannot ever come back and take it 
-they cannot ever take it 
,they cannot take it 
&whatever becomes
&whatever becomes in
&whatever becomes next
&whatever becomes to
&whatever becomes with
)whatever goes wrong
)whatever goes wrong in
)whatever goes wrong next
)whatever goes wrong to
)whatever goes wrong with
&whatever happens
&whatever happens in
-whatever happens next
&whatever happens to
,whatever happens with
)whatever may happen
)whatever may happen in
)whatever may happen next
)whatever may happen to
)whatever may happen with
)whatever the weather
)whatever the weather in
)whatever the weather next
)whatever the weather to
)whatever the weather with
!only win
!safest
!nobody says
$he pays you
!you've kept
%could not be
"may not be
%might not be
!gilt
'government bond
" in the bank
!below the amount
&below the price
&below the sum
!below your
&danger out of
!fear out of
&gamble out of
"go wrong?
"hard to fail
%hard to go wrong
"hard to lose
"loses a cent
&loses a penny
&loses a pound
!loses money
%loses so much as
!lost a cent
!lost a penny
!lost a pound
!lost money
%lost so much as
!put a foot wrong
$risk out of
&under the amount
&under the price
&under the sum
!under your
!worry out of
1as good as cash in the bank
8as good as having cash in the bank
9as good as having money in the bank
2as good as money in the bank
*awfully hard to fail
-awfully hard to go wrong
*awfully hard to lose
$can put a foot wrong
2guesswork and risk out of
!it's cash in the bank
!it's having cash in the bank
!it's having money in the bank
!it's money in the bank
+like cash in the bank
2like having cash in the bank
3like having money in the bank
,like money in the bank
)pretty hard to fail
,pretty hard to go wrong
)pretty hard to lose
!quite hard to fail
+quite hard to go wrong
!quite hard to lose
)really hard to fail
,really hard to go wrong
)really hard to lose
0savings account but better
0savings account but with
0savings account only better
0savings account only with
0savings account, but better
0savings account, but with
0savings account, only better
0savings account, only with
!that's cash in the bank
!that's having cash in the bank
!that's having money in the bank
!that's money in the bank
.this is cash in the bank
5this is having cash in the bank
6this is having money in the bank
/this is money in the bank
!very hard to fail
*very hard to go wrong
!very hard to lose
&what can go wrong?
4what can possibly go wrong?
-what could go wrong?
6what could possibly go wrong?
!be to try 
!be to trying 
!be to work 
!be try 
!be trying 
!be work 
!can never drop 
!can never ever drop 
*can never ever fall 
*can never ever go 
!can never ever sink 
!can never fall 
$can never go 
!can never sink 
!can't drop 
!can't ever drop 
!can't ever fall 
!can't ever go 
!can't ever sink 
!can't fall 
!can't go 
!can't sink 
!cannot drop 
'cannot ever drop 
'cannot ever fall 
'cannot ever go 
'cannot ever sink 
!cannot fall 
!cannot go 
!cannot sink 
%have to try 
!have to trying 
"have to work 
!have try 
!have trying 
!have work 
%need to try 
$need to trying 
%need to work 
!need try 
!need trying 
!need work 
!no one 
!nobody 
$not one client 
$not one investor 
$not one member 
$not one saver 
&take all of the 
#take all the 
!take the 
'taken all of the 
&taken all the 
!taken the 
'takes all of the 
&takes all the 
!takes the 
(taking all of the 
'taking all the 
!taking the 
&took all of the 
$took all the 
!took the 
!will never drop 
!will never ever drop 
!will never ever fall 
!will never ever go 
!will never ever sink 
!will never fall 
!will never go 
!will never sink 
!won't drop 
!won't ever drop 
!won't ever fall 
!won't ever go 
!won't ever sink 
!won't fall 
!won't go 
!won't sink 
$had not taken
!hadn't taken
$has not taken
!hasn't taken
%have not taken
!haven't taken
!pay interest
!pays interest
&come what may
!for certain
!no ifs
&without exception
!without fail
"all it
!all of it
!all of that
!all of the
!all of you
!all that
!all the
"all you
!everything
!in full
!the full
!the whole
!at maturity
!at the end
!lent
!give 
!gives 
!hand 
!hands 
!pay 
!pays 
!attributed
!if
!bad days
!bad years
!downturn
!drops
!falls
!floor under 
"risk of loss
!avoid 
!avoids 
!cut out 
!cuts out 
!dodge 
!dodges 
!eliminate 
!eliminates 
!escape 
!escapes 
!floor under each
!floor under every
!floor under the
&floor under your
!minus 
!miss 
!misses 
!none of 
!remove 
!removes 
!rule out 
!rules out 
!sidestep 
!sidesteps 
!skip 
!skips 
!spare you 
!spares you 
!attempt
!hope
!tried
!step
!asset-backed
!assetbacked
!fully secured
#secured against
#secured by
!secured on
&backed by bricks
&backed by first charge
&backed by land
&backed by physical
'backed by property
!backed by real
!backed by tangible
!lender
'secured on your
!loan 
!mortgage 
! be repossessed
!home could
!home may
%home could be repossessed
&home may be repossessed
!against 
%from any crash
%from any fall
%from any loss
!from every
!from losing
!from loss
%from the crash
%from the downturn
%from the fall
)from the next crash
*from the next downturn
)from the next fall
!out before
!out of harm
)whatever the market
!when market
!when prices
!when shares
$against any
"against crashes
&against every
"against falls
"against losing
"against loss
)against market falls
!against the
!any crash
!any fall
!every
!the crash
!the downturn
!the fall
$the next crash
%the next downturn
$the next fall
!when market 
!when markets 
!when prices 
!when shares 
!defend 
!defends 
!insulate 
!insulates 
!keeps 
!protect 
!protecting 
!protects 
!saves 
!shield 
!shields 
!take 
!takes 
$get you
!keep
!shield
!identity
#capital guaranteed
#capital protected
!capital secure
#capital-guaranteed
#capital-protected
!capital-secure
!preservation
!protection
!preserved
!ring-fenced
!ringfenced
!000% capital preservation
!000% capital protected
!000% capital protection
!000% capital-preservation
!000% capital-protected
!000% capital-protection
!000% preservation
!000% protected
!000% protection
&built-in capital preservation
&built-in capital protected
&built-in capital protection
&built-in capital-preservation
&built-in capital-protected
&built-in capital-protection
!built-in preservation
!built-in protected
!built-in protection
,complete capital preservation
,complete capital protected
,complete capital protection
,complete capital-preservation
,complete capital-protected
,complete capital-protection
)complete preservation
)complete protected
)complete protection
!full capital preservation
!full capital protected
!full capital protection
!full capital-preservation
!full capital-protected
!full capital-protection
!full preservation
!full protected
!full protection
!fully capital preservation
!fully capital protected
!fully capital protection
!fully capital-preservation
!fully capital-protected
!fully capital-protection
!fully preservation
!fully protected
!fully protection
!total capital preservation
!total capital protected
!total capital protection
)total capital-preservation
)total capital-protected
)total capital-protection
!total preservation
!total protected
!total protection
!up to the limit
!up to £
"up to €
!if the bank 
!if the company 
!if the counterparty 
!if the issuer 
!defaults
!fails
!goes bust
!if the bank defaults
!if the bank fails
!if the bank goes bust
!if the company defaults
!if the company fails
!if the company goes bust
!if the counterparty defaults
!if the counterparty fails
!if the counterparty goes bust
!if the issuer defaults
!if the issuer fails
.if the issuer goes bust
!who stands behind it
*counterparty risk
!'ll always 
!'ll certainly 
!'ll definitely 
!'ll inevitably 
!'ll surely 
!'ll undoubtedly 
!'ll without doubt 
!assured to 
'can never be lost
!come rain or shine
!every single time
!every time
!gain are 
!gain is 
!gains are 
!gains is 
!guaranteed to 
!in all conditions
!in all markets
!in any condition
!in any weather
!income are 
!income is 
!no matter how
$no matter where
$no matter which
!profit are 
!profit is 
!profits are 
!profits is 
!promising
!return are 
!return is 
%returns are 
$returns is 
!up or down
&whichever way
!will always 
!will certainly 
!will definitely 
!will inevitably 
!will surely 
!will undoubtedly 
!will without doubt 
!yield are 
!yield is 
!yields are 
!yields is 
!'ll always
!'ll certainly
!'ll definitely
!'ll inevitably
!'ll surely
!'ll undoubtedly
!'ll without doubt
!bound
!gain are
!gain is
!gains are
!gains is
!income are
!income is
!profit are
!profit is
!profits are
!profits is
!promised
!promises
!return are
!return is
#returns are
#returns is
!sure
)whatever the economy
)whatever the index
-whatever the stock market
!will always
!will certainly
!will definitely
!will inevitably
!will surely
!will undoubtedly
!will without doubt
!yield are
!yield is
!yields are
!yields is
#make you money
!makes money
&makes you money
!succeed
!you'll always 
!you'll certainly 
!you'll definitely 
!you'll inevitably 
!you'll surely 
!you'll undoubtedly 
!you'll without doubt 
! out something
!pay out something
!pays out something
!booked
!closed
!finished
!all of the risk 
"all the risk 
!be beaten
%belt and braces 
'bricks and mortar 
'bricks and-mortar 
'bricks-and mortar 
'bricks-and-mortar 
!cast-iron 
!castiron 
!come a cropper
!come unstuck
!downside 
'every bit of of the risk 
'every bit of the risk 
!get burned
!get burnt
!get hurt
!get it wrong
!gold-plated 
!granite 
$heads i win
%heads we win
!iron-clad 
!ironclad 
%lose your shirt
!miss
!no way for you to lose
!no way for you to losing
$no way of lose
$no way of losing
$no way to lose
$no way to losing
!no way you can lose
!no way you can losing
!rocksolid 
%the bank take all 
%the bank take on all 
%the bank takes all 
%the bank takes on all 
!the broker take all 
!the broker take on all 
!the broker takes all 
!the broker takes on all 
-the platform take all 
2the platform take on all 
!the platform takes all 
3the platform takes on all 
!watertight 
!winwin
%belt and braces
!bricks and
!bricks-and
)downside has been 
%downside is 
&downside was 
!gold-plated
!granite
!heads i
!heads we
!heads you
!no way for you to 
!no way of 
!rock-solid
!rocksolid
%the bank take
!the broker take
!the platform take
!the risk 
!they take
!watertight
!we take
!all of the risk is on our side
0all of the risk is on us
!all of the risk is ours
!all of the risk is with us
!all of the risk on our side
!all of the risk on us
!all of the risk ours
!all of the risk remains on our side
!all of the risk remains on us
!all of the risk remains ours
!all of the risk remains with us
!all of the risk stays on our side
!all of the risk stays on us
!all of the risk stays ours
!all of the risk stays with us
!all of the risk with us
1all the risk is on our side
-all the risk is on us
+all the risk is ours
/all the risk is with us
.all the risk on our side
+all the risk on us
(all the risk ours
6all the risk remains on our side
"all the risk remains on us
"all the risk remains ours
5all the risk remains with us
4all the risk stays on our side
"all the risk stays on us
"all the risk stays ours
3all the risk stays with us
-all the risk with us
.downside has been covered
)downside has been eliminated
,downside has been gone
)downside has been on us
)downside has been ours
)downside has been removed
)downside has been taken away
)downside has been taken care of
(downside is covered
)downside is eliminated
(downside is gone
)downside is on us
)downside is ours
)downside is removed
(downside is taken away
2downside is taken care of
)downside was covered
)downside was eliminated
)downside was gone
*downside was on us
)downside was ours
)downside was removed
)downside was taken away
)downside was taken care of
'every bit of of the risk is on our side
'every bit of of the risk is on us
'every bit of of the risk is ours
'every bit of of the risk is with us
'every bit of of the risk on our side
'every bit of of the risk on us
'every bit of of the risk ours
'every bit of of the risk remains on our side
'every bit of of the risk remains on us
'every bit of of the risk remains ours
'every bit of of the risk remains with us
'every bit of of the risk stays on our side
'every bit of of the risk stays on us
'every bit of of the risk stays ours
'every bit of of the risk stays with us
'every bit of of the risk with us
'every bit of the risk is on our side
'every bit of the risk is on us
'every bit of the risk is ours
'every bit of the risk is with us
'every bit of the risk on our side
'every bit of the risk on us
'every bit of the risk ours
'every bit of the risk remains on our side
'every bit of the risk remains on us
'every bit of the risk remains ours
'every bit of the risk remains with us
'every bit of the risk stays on our side
'every bit of the risk stays on us
'every bit of the risk stays ours
'every bit of the risk stays with us
'every bit of the risk with us
!hard to 
/the bank take all of the 
%the bank take all the 
2the bank take on all of the 
%the bank take on all the 
0the bank takes all of the 
%the bank takes all the 
3the bank takes on all of the 
%the bank takes on all the 
1the broker take all of the 
!the broker take all the 
4the broker take on all of the 
1the broker take on all the 
2the broker takes all of the 
!the broker takes all the 
5the broker takes on all of the 
2the broker takes on all the 
3the platform take all of the 
0the platform take all the 
6the platform take on all of the 
3the platform take on all the 
4the platform takes all of the 
3the platform takes all the 
7the platform takes on all of the 
4the platform takes on all the 
+they take all of the 
(they take all the 
.they take on all of the 
+they take on all the 
,they takes all of the 
+they takes all the 
/they takes on all of the 
,they takes on all the 
)we take all of the 
!we take all the 
,we take on all of the 
)we take on all the 
*we takes all of the 
!we takes all the 
-we takes on all of the 
*we takes on all the 
!will not 
"all the risk
!as safe
!as secure
!more secure
$no less safe
!safer
!church
!fort knox
!mattress
!museum
!post office
!rock
!vault
'every bit as safe
!just as safe
!just as secure
!custody
!data
!login
!site
!storage
!website
! going anywhere
! money back
!come back
!comes back
!never budges
!never drops
+never fails to make 
!never falls
'never goes down
!never missed 
!never misses 
!never moves
0never once fails to make 
&never once missed 
&never once misses 
&never once skipped 
&never once skips 
!never shrinks
!never skipped 
!never skips 
!stay intact
!stay put
!stays intact
!stays put
!tails you 
'get all your money back
#get your money back
#is never going anywhere
!is not going anywhere
!isn't going anywhere
+never fails to make
!never missed
0never once fails to make
&never once missed
&never once misses
&never once skipped
&never once skips
!never skipped
!never skips
&tails you get
&tails you keep
&tails you still
&tails you win
'get all your money back 
2get all your money back, 
#get your money back 
.get your money back, 
!a lock
!can't-miss
!can'tmiss
!done deal
(falling off a log
%home and dry
!in the bag
!nailed on
#picking up 
!racing certainty
$shoo-in
!shooin
&shooting fish
!slam dunk
!slam-dunk
!taking candy
!taking sweets
!dunk
!jam
!nailed 
$nailed-
!nothing
!old rope
'picking up money
'picking up pennies
'picking up pound coins
!shoo
-like falling off a log
!like picking up money
!like picking up pennies
,like picking up pound coins
!like shooting fish
!like taking candy
!like taking sweets
(impossible for 
!no way for 
!no way that 
%nothing can 
&there is no way 
$be out of pocket
!be worse off
!end up behind
(end up out of pocket
!end up with less
!end up worse off
&ending up behind
+ending up out of pocket
&ending up with less
&ending up worse off
!finish up 
&finishing up 
!get less
!go backward
!going backward
+leave you out of pocket
&leave you worse off
!melt away
!sink
!slip back
&slipping back
!walk away with less
!i can guarantee
!i can promise
!i can say
#i can't guarantee
"i can't promise
"i can't say
#i cannot guarantee
#i cannot promise
#i cannot say
'no one can guarantee
'no one can promise
!no one can say
(no one can't guarantee
'no one can't promise
'no one can't say
!no one cannot guarantee
!no one cannot promise
!no one cannot say
'nobody can guarantee
'nobody can promise
'nobody can say
(nobody can't guarantee
'nobody can't promise
'nobody can't say
!nobody cannot guarantee
!nobody cannot promise
!nobody cannot say
!we can guarantee
!we can promise
!we can say
$we can't guarantee
!we cannot guarantee
!back where you 
!buy any 
!buy back any 
!buy back every 
!buy back the 
!buy back your 
!buy every 
!buy the 
!buy your 
!buys any 
!buys back any 
!buys back every 
!buys back the 
!buys back your 
!buys every 
!buys the 
!buys your 
!take any 
&take back any 
%take back every 
!take back the 
&take back your 
!take every 
!take your 
!takes any 
'takes back any 
&takes back every 
&takes back the 
'takes back your 
!takes every 
!takes your 
!worst 
+back where you began
!back where you started
!buy any
!buy back any
!buy back every
!buy back the
!buy back your
!buy every
!buy the
!buy your
!buys any
!buys back any
!buys back every
!buys back the
!buys back your
!buys every
!buys the
!buys your
!can befall
!can go wrong
!can happen
!can possibly befall
,can possibly go wrong
!can possibly happen
!could befall
%could go wrong
!could happen
!could possibly befall
.could possibly go wrong
!could possibly happen
!take any
&take back any
%take back every
!take back the
&take back your
!take every
!take the
!take your
!takes any
'takes back any
&takes back every
&takes back the
'takes back your
!takes every
!takes the
!takes your
!will befall
#will go wrong
!will happen
!will possibly befall
-will possibly go wrong
!will possibly happen
$the very worst 
!the worst 
!very worst 
!back where
&ended the week
!share fell
!share rose
!shares fell
!shares rose
!acres backing 
!acres behind 
!acres beneath 
!acres under 
!bricks backing 
!bricks behind 
!bricks beneath 
!bricks under 
&building backing 
)building behind 
%building beneath 
(building under 
'buildings backing 
*buildings behind 
!buildings beneath 
)buildings under 
'freehold backing 
)freehold behind 
%freehold beneath 
(freehold under 
!gold backing 
!gold behind 
!gold beneath 
!gold under 
!land backing 
!land behind 
!land beneath 
!land under 
(property backing 
)property behind 
%property beneath 
(property under 
!ring-fenced 
!ringfenced 
!stone backing 
!stone behind 
!stone beneath 
!stone under 
!acres backing
!acres behind
!acres beneath
!acres under
!bricks backing
!bricks behind
!bricks beneath
!bricks under
&building backing
%building behind
%building beneath
%building under
'buildings backing
&buildings behind
!buildings beneath
!buildings under
'freehold backing
(freehold behind
%freehold beneath
%freehold under
!gold backing
!gold behind
!gold beneath
!gold under
!land backing
!land behind
!land beneath
!land under
(property backing
(property behind
%property beneath
%property under
!ring-fenced against
!ring-fenced by
!ring-fenced on
!ring-fenced with
'ringfenced against
&ringfenced by
!ringfenced on
'ringfenced with
!stone backing
!stone behind
!stone beneath
!stone under
!dime
!penny
! go wrong
!airbag
%been let down
!do not ever lose
!do not lose
%does not ever lose
%does not lose
&doesn't ever lose
$doesn't lose
!don't ever lose
!don't lose
"downside?
!life belt
!lifebelt
!missed
,nearest thing to a 
!out of pocket
!parachute
!safety harness
!seat belt
!seatbelt
!does not 
!doesn't 
.nearest thing to a certainty
2nearest thing to a dead cert
.nearest thing to a free lunch
.nearest thing to a guarantee
.nearest thing to a sure thing
!nothing 
#take the danger
%take the downside
#take the losing
#take the loss
#take the sting
&taken the danger
&taken the downside
&taken the losing
&taken the loss
&taken the sting
&takes the danger
&takes the downside
&takes the losing
&takes the loss
&takes the sting
'taking the danger
'taking the downside
'taking the losing
'taking the loss
'taking the sting
!just do not ever lose
!just do not lose
!just does not ever lose
!just does not lose
!just doesn't ever lose
!just doesn't lose
&just don't ever lose
%just don't lose
!no client
!no holder
!no investor
!no lender
!no member
!no reader
!no saver
$none of our
%none of them
#none of us
!not a soul
)nothing can go wrong
-nothing could go wrong
.nothing here can go wrong
2nothing here could go wrong
-nothing here to go wrong
0nothing here will go wrong
/nothing in it can go wrong
(nothing in it could go wrong
.nothing in it to go wrong
(nothing in it will go wrong
.nothing left can go wrong
2nothing left could go wrong
-nothing left to go wrong
0nothing left will go wrong
2nothing that can can go wrong
6nothing that can could go wrong
1nothing that can to go wrong
-nothing that can will go wrong
(nothing to go wrong
4nothing whatsoever can go wrong
8nothing whatsoever could go wrong
3nothing whatsoever to go wrong
6nothing whatsoever will go wrong
+nothing will go wrong
(simply do not ever lose
(simply do not lose
,simply does not ever lose
,simply does not lose
-simply doesn't ever lose
+simply doesn't lose
(simply don't ever lose
'simply don't lose
#take the danger out of
%take the downside out of
#take the losing out of
#take the loss out of
#take the losses out of
.take the sting out of
&taken the danger out of
&taken the downside out of
0taken the losing out of
&taken the loss out of
&taken the losses out of
/taken the sting out of
&takes the danger out of
&takes the downside out of
0takes the losing out of
&takes the loss out of
&takes the losses out of
/takes the sting out of
'taking the danger out of
'taking the downside out of
1taking the losing out of
'taking the loss out of
'taking the losses out of
0taking the sting out of
!it
!aircraft
!airline
!car maker
%charity jump
!skydiv
!can't come out with less
!come rain
!end of story
!full stop
#in full, always
&never in harm
"no bear market can 
#no crash can 
!no questions
#no slump can 
!pay in fat 
!pay in good 
!pay in up 
%pays in fat 
"pays in good 
#pays in up 
%sleep as easily
%sleep as safely
%sleep as soundly
&sleeps as easily
&sleeps as safely
&sleeps as soundly
!that's that
&whatever the 
#you will be paid
*never in harm's way
)never in harms way
"no bear market can dent 
/no bear market can get at 
"no bear market can hurt 
"no bear market can reach 
"no bear market can touch 
)no crash can dent 
)no crash can get at 
)no crash can hurt 
)no crash can reach 
)no crash can touch 
)no slump can dent 
)no slump can get at 
)no slump can hurt 
#no slump can reach 
)no slump can touch 
(nothing can dent 
(nothing can get at 
(nothing can hurt 
(nothing can reach 
(nothing can touch 
(out of harm's way
!out of harms way
!pay in fat
!pay in good
!pay in up
!pays in fat
"pays in good
#pays in up
!sleep as 
!sleeps as 
)whatever the season
"no bear market can dent it
"no bear market can dent the
"no bear market can dent your
4no bear market can get at it
4no bear market can get at the
4no bear market can get at your
"no bear market can hurt it
"no bear market can hurt the
"no bear market can hurt your
"no bear market can reach it
"no bear market can reach the
"no bear market can reach your
"no bear market can touch it
"no bear market can touch the
"no bear market can touch your
)no crash can dent it
)no crash can dent the
)no crash can dent your
.no crash can get at it
.no crash can get at the
.no crash can get at your
)no crash can hurt it
)no crash can hurt the
)no crash can hurt your
)no crash can reach it
)no crash can reach the
)no crash can reach your
)no crash can touch it
)no crash can touch the
)no crash can touch your
)no slump can dent it
)no slump can dent the
)no slump can dent your
.no slump can get at it
.no slump can get at the
.no slump can get at your
)no slump can hurt it
)no slump can hurt the
)no slump can hurt your
#no slump can reach it
#no slump can reach the
#no slump can reach your
)no slump can touch it
)no slump can touch the
)no slump can touch your
(nothing can dent it
(nothing can dent the
(nothing can dent your
-nothing can get at it
-nothing can get at the
-nothing can get at your
(nothing can hurt it
(nothing can hurt the
(nothing can hurt your
(nothing can reach it
(nothing can reach the
(nothing can reach your
(nothing can touch it
(nothing can touch the
(nothing can touch your
!pay in fat markets
!pay in fat times
!pay in fat years
!pay in good markets
!pay in good times
!pay in good years
$pay in up markets
!pay in up times
$pay in up years
&pays in fat markets
&pays in fat times
&pays in fat years
'pays in good markets
"pays in good times
'pays in good years
%pays in up markets
%pays in up times
%pays in up years
!season
!can only 
%come back whole
&comes back whole
!could only 
!do only 
!does only 
!go one way
!is whole
!keep whole
!keeps whole
!kept whole
!may only 
&moves one way
(nothing anybody
$nothing anyone
)nothing that anybody
)nothing that anyone
)nothing that you
(nothing which anybody
(nothing which anyone
(nothing which you
$nothing you
!ratchet
!remain whole
#remains whole
!stay whole
!stays whole
&turns one way
!will only 
(nothing anybody 
(nothing anyone 
)nothing that anybody 
)nothing that anyone 
)nothing that you 
-nothing that your money 
(nothing which anybody 
(nothing which anyone 
(nothing which you 
.nothing which your money 
%nothing you 
(nothing your money 
#only go
!whole
!as a whole
!whole life
!whole lot
!whole of
!whole thing
%high net worth
%high net-worth
%high-net worth
%high-net-worth
!hnwi
!self-certified sophisticated
-sophisticated investor
!notes
!raising
!round
$not for
#not only for
!survey
(property or other assets
&warning list 
!free share tips
!free stock report
#fail to win
%fails to win
!brother
!buddies
!buddy
!chum
!colleague
!family
!friend
!mate
!neighbour
!pal
'people you know
!relative
!sister
!bring 
!drag 
!introduce 
!invite 
!pull 
!recruit 
!refer 
!rope 
!send 
!sign up 
!tell 
!event
!forward this
!letter with
!credit
!extra
!on top
!to get going
!to get started
!to get you going
!to get you started
#to start with
)to start you off
#to trade with
"and we 
!they'll 
!we'll 
!if you
!when you
!than
!first bet
!first deal
!first trade
!free bet
%free first bet
!free first trade
!free trade
'losing bet back
(losing bet in full
(losing bet up to
(losing bets back
,losing bets in full
'losing bets up to
'losing trade back
-losing trade in full
*losing trade up to
(losing trades back
.losing trades in full
,losing trades up to
!loss back
%loss in full
!loss up to
!losses back
'losses in full
%losses up to
!stake back
&stake in full
!stake up to
&first bet a loser
&first bet free
'first bet is a loser
'first bet is free
'first bet is on us
'first bet is risk free
,first bet is risk-free
'first bet on us
&first bet risk free
*first bet risk-free
&first bet's a loser
&first bet's free
&first bet's on us
&first bet's risk free
*first bet's risk-free
'first deal a loser
&first deal free
+first deal is a loser
)first deal is free
+first deal is on us
-first deal is risk free
-first deal is risk-free
)first deal on us
+first deal risk free
+first deal risk-free
+first deal's a loser
'first deal's free
+first deal's on us
'first deal's risk free
+first deal's risk-free
!first trade a loser
&first trade free
,first trade is a loser
+first trade is free
,first trade is on us
.first trade is risk free
.first trade is risk-free
*first trade on us
,first trade risk free
,first trade risk-free
,first trade's a loser
(first trade's free
,first trade's on us
,first trade's risk free
,first trade's risk-free
!free bets
%free first bets
!free first trades
!free trades
$risk free bet
$risk free bets
*risk free first bet
*risk free first bets
%risk free first trade
%risk free first trades
!risk free trade
!risk free trades
$risk-free bet
$risk-free bets
%risk-free first bet
%risk-free first bets
%risk-free first trade
%risk-free first trades
!risk-free trade
!risk-free trades
!choose 
!come with 
!comes with 
!enjoy 
!fly 
!pick up 
!post 
$put you up 
!receives 
!take you 
&thank you with 
!throw in 
!treat 
!win 
%with our compliments 
!come with
!comes with
$pick up
&thank you with
!throw in
!treat you
%with our compliments
!first
!new
&subscribe for
!switch
!could buy
!could pay
$you can buy
$you can pay
"n't get
!n't give
!n't offer
!n't receive
!no get
!no give
!no offer
!no receive
"not get
!not give
!not offer
!not receive
!subscription to 
! letter
.subscription to our letter
.subscription to the letter
!brewery
!cask
!distillery
!vineyard
!wine list
"a place in 
"a place into 
!be put in 
!be put into 
'chance of winning
&chance to win
!enter in 
!enter into 
&enter you in 
&enter you into 
$entered in 
&entered into 
!enters in 
!enters into 
!entry in 
!entry into 
!go in 
!go into 
!goes in 
!goes into 
!prize draw
!ballot
!draw
!hat
!lottery
!raffle
!be entered in 
!be entered into 
!crossword
(letter to the editor
!questionnaire
!quiz
!bonus points
&cover the first
!cover their first
&cover you the first
&cover you their first
&cover you your first
&cover your first
!double points
!extra points
"loyalty points
#pay the first
!pay their first
!pay you the first
!pay you their first
"pay you your first
#pay your first
'rebate the first
'rebate their first
'rebate you the first
'rebate you their first
'rebate you your first
'rebate your first
'refund the first
'refund their first
'refund you the first
'refund you their first
'refund you your first
'refund your first
!reward points
(swallow the first
(swallow their first
(swallow you the first
(swallow you their first
(swallow you your first
(swallow your first
!their first 
!treble points
!triple points
&waive the first
!waive their first
&waive you the first
&waive you their first
&waive you your first
&waive your first
!your first 
!for nothing
!loyalty
!on the house
!on us
!rebate 
!waive 
!waived
!are yours
!as a gift
!as a little gift
!as a little thank you
,as a little thank-you
!as a little token of
!as a little treat
!as a little welcome
!as a small gift
!as a small thank you
+as a small thank-you
!as a small token of
!as a small treat
!as a small welcome
!as a thank you
%as a thank-you
!as a token of
!as a treat
!as a welcome
!as our gift
!as our little gift
!as our little thank you
.as our little thank-you
!as our little token of
!as our little treat
!as our little welcome
!as our small gift
!as our small thank you
-as our small thank-you
!as our small token of
!as our small treat
!as our small welcome
!as our thank you
'as our thank-you
!as our token of
!as our treat
!as our welcome
$as your gift
"as your little gift
"as your little thank you
/as your little thank-you
"as your little token of
"as your little treat
"as your little welcome
#as your small gift
#as your small thank you
.as your small thank-you
#as your small token of
#as your small treat
#as your small welcome
!as your thank you
(as your thank-you
$as your token of
!as your treat
"as your welcome
!in the 
,in the post for you
!in the post to you
!in your 
!is yours
!mail 
!off the 
!off their 
!off your 
(on its way to you
*on their way to you
!sends 
!ship 
!to the 
!to their 
!to your 
%towards the 
#towards their 
&towards your 
!waive all 
!waive any 
!waive the 
!waive your 
!add 
!add a extra 
!add a further 
"add an extra 
!add an further 
!credit 
%credit a extra 
%credit a further 
'credit an extra 
&credit an further 
!drop a extra 
!drop a further 
#drop an extra 
$drop an further 
!knock 
!knock a extra 
!knock a further 
!knock an extra 
%knock an further 
!mail out 
!mail you 
%mail you out 
!pay a extra 
!pay a further 
!pay an extra 
!pay an further 
!place a extra 
$place a further 
&place an extra 
&place an further 
!pop 
!pop a extra 
!pop a further 
!pop an extra 
!pop an further 
!post out 
!post you 
%post you out 
!put a extra 
!put a further 
!put an extra 
!put an further 
!send out 
!send you 
%send you out 
!sends out 
!sends you 
&sends you out 
!ship out 
!ship you 
%ship you out 
!slip 
"slip a extra 
!slip a further 
#slip an extra 
$slip an further 
!stick 
#stick a extra 
$stick a further 
%stick an extra 
%stick an further 
#throw in a
#throw in an
%throw in another
%throw in some
%throw in the
%throw in three
%throw in two
!tip a extra 
!tip a further 
"tip an extra 
!tip an further 
!by 0
!code
!new account
!guide
!to your
!tax credit
% that isn't 
!choose a 
'choose from a 
!each new 
!every new 
!first 
!for each 
&for each of you
*for each one of you
!for every 
!free bar
!free bottle
!free case
!free coin
!free hamper
!free holiday
!free meal
!free mug
!free night
!free ounce
!free pen
!free ticket
!free tree
!free watch
%to each of you
)to each one of you
!we double 
!we match 
!we top up 
!we will double 
!we will match 
!we will top up 
!we'll double 
!we'll match 
!we'll top up 
!with each 
!with every 
(account comes with
"account gets
'account is given
'account is sent
"account receives
)account starts with
(account takes home
'choose a bottle
%choose a case
%choose a gift
&choose a hamper
'choose a hotel
'choose a voucher
&choose a weekend
(choose from a bottle
(choose from a case
(choose from a gift
(choose from a hamper
(choose from a hotel
(choose from a voucher
(choose from a weekend
'client comes with
!client gets
&client is given
&client is sent
!client receives
(client starts with
'client takes home
)customer comes with
&customer gets
(customer is given
(customer is sent
(customer receives
*customer starts with
)customer takes home
"first $ 0
!first $0
$first 0
!first a
$first a fiver
!first a tenner
#first a$ 0
"first a$0
!first an
$first aud 0
#first aud0
$first a£ 0
#first a£0
%first a€ 0
$first a€0
#first c$ 0
"first c$0
$first chf 0
#first chf0
$first c£ 0
#first c£0
%first c€ 0
$first c€0
!first dozen
!first eight
&first eight figure
&first eight figures
&first eight-figure
&first eight-figures
!first eighteen
!first eighty
!first eleven
$first eur 0
#first eur0
!first fifteen
!first fifty
!first five
'first five figure
'first five figures
'first five-figure
'first five-figures
!first forty
!first four
!first fourteen
$first gbp 0
#first gbp0
!first hundred
!first nine
!first nineteen
!first ninety
$first nz$ 0
#first nz$0
%first nz£ 0
$first nz£0
&first nz€ 0
%first nz€0
!first one
$first sek 0
#first sek0
!first seven
&first seven figure
&first seven figures
&first seven-figure
&first seven-figures
!first seventeen
!first seventy
!first six
&first six figure
&first six figures
&first six-figure
&first six-figures
!first sixteen
!first sixty
!first ten
!first thirteen
!first thirty
!first three
!first twelve
!first twenty
!first two
$first us$ 0
#first us$0
$first usd 0
#first usd0
%first us£ 0
$first us£0
&first us€ 0
%first us€0
#first £ 0
"first £0
$first € 0
#first €0
!for each
!for every
)investor comes with
#investor gets
(investor is given
(investor is sent
(investor receives
*investor starts with
)investor takes home
'lender comes with
!lender gets
&lender is given
&lender is sent
!lender receives
(lender starts with
'lender takes home
'member comes with
!member gets
&member is given
&member is sent
!member receives
!member starts with
'member takes home
!of you
!theirs
'trader comes with
!trader gets
&trader is given
&trader is sent
!trader receives
(trader starts with
'trader takes home
!we double
!we match
!we top up
!we will double
!we will match
!we will top up
!we'll double
!we'll match
!we'll top up
!with each
!with every
!ether
%magazine subscriber
!ltaf
&term asset fund
!long 
"long-
+long term asset fund
!long-term asset fund
!crypto-asset
!cryptoasset
!public
!sale
!public sale
'crypto-asset marketing communication
!whitepaper
&after the launch
&after the listing
&after the presale
&after the sale
!coming soon
!follows
!is almost
!is being
!is coming
(is going to appear
(is going to come
(is going to follow
!is going to land
!is in draft
!is nearly
!is not done
!is not finished
!is not out
!is not published
!is not ready
!is not up
!is not yet done
!is not yet finished
!is not yet out
'is not yet published
!is not yet ready
!is not yet up
!is pending
#is still being
#is under way
#is with our 
!is with the 
!later this
!next autumn
!next quarter
!next spring
!next summer
!next winter
!next year
$not been finished
#not been notified
%not been published
!not finished
!not notified
!not published
"not yet been finished
"not yet been notified
)not yet been published
$not yet finished
!not yet notified
$not yet published
!should appear
!should come
!should follow
!should go
!should land
!some time in
#sometime in
!to follow
!will appear
!will come
!will follow
#will go
!will land
! published
%has been published
!is published
!was published
!paper
'ahead of our white
'ahead of the white
%before a white
'before our white
'before the white
*finishing our white
*finishing the white
!no white
)we will post a white
!we will post our white
!we will post the white
$we will publish a white
$we will publish our white
$we will publish the white
!we will release a white
!we will release our white
!we will release the white
#we will write a white
#we will write our white
#we will write the white
!we'll post a white
!we'll post our white
!we'll post the white
!we'll publish a white
!we'll publish our white
!we'll publish the white
!we'll release a white
!we'll release our white
!we'll release the white
!we'll write a white
!we'll write our white
!we'll write the white
&without a white
'without an white
(without any white
'without ay white
(writing our white
(writing the white
!exempt
!needed
!obliged
!required
!non-fungible token
#are nfts dead
"nft are dead
#nft are over
!nft is dead
!nft is over
%nfts are dead
%nfts are over
"nfts is dead
#nfts is over
!not an nft
!floor is
!floor price
!mint date
!mint now
!mint open
!mint pass
!mint price
!mint today
!mint yours
!minted
!mints
!ape minted
!ape mints
"ape one minted
"ape one mints
$ape three minted
$ape three mints
"ape two minted
"ape two mints
!apes minted
!apes mints
%apes one minted
%apes one mints
%apes three minted
%apes three mints
%apes two minted
%apes two mints
!bird minted
!bird mints
%bird one minted
%bird one mints
!bird three minted
!bird three mints
%bird two minted
%bird two mints
!birds minted
!birds mints
&birds one minted
&birds one mints
!birds three minted
!birds three mints
&birds two minted
&birds two mints
*collection minted
'collection mints
+collection one minted
+collection one mints
+collection three minted
+collection three mints
+collection two minted
+collection two mints
!drop minted
!drop mints
%drop one minted
%drop one mints
!drop three minted
!drop three mints
%drop two minted
%drop two mints
!mint opens
!season minted
!season mints
'season one minted
'season one mints
'season three minted
'season three mints
'season two minted
'season two mints
!chain
!collection
!asset-backed bond
!bullion bond
!fixed return bond
!fixed-return bond
!loan note
!mini-bond
!minibond
&property bond
#secured bond
)secured income bond
.secured property bond
*speculative illiquid
!ucis
+unregulated collective
!yield bond
+high yield bond for
+high yield bond from
+high yield bond with
%high yield bonds for
%high yield bonds from
+high yield bonds with
%high-yield bond for
%high-yield bond from
%high-yield bond with
%high-yield bonds for
%high-yield bonds from
%high-yield bonds with
!orb
!retail bond
!bond fund
!what is a
!agarwood
!burial plot
$car park space
!carbon credit
!care home room
!care-home room
%forestry plot
!hotel room
$parking bay
!parking space
$storage pod
$storage unit
"student pod
!student room
!teak
#truffle plantation
!woodland share
!car parking space
!buy-back
!buyback
!resold
!operator
!reit
!debenture
!loan stock
!anyone
!development
!everyone
!farm
#for five years
#for four years
!for three years
"for two years
#get your money
!homes
!lend our
$lend to our
#lend to us
$lend us
!open to
#to fund our
#to fund the
!our 
!corporate
$premium bond
"savings bond
!sovereign
!listed bond
!listed on
(london stock exchange
!main market
!oeic
!professional 
!listed 
)professional clients
)professional investors
!bridging 
(development finance
"invoice finance
+litigation funding
!finance
%bridging finance
!bridging loan
!our
%borrower pay
&borrowers pay
!golf
!mortgage rate
!rugby
!stadium
!wimbledon
'investment trust
!p0p
!peer-to-peer
$can not cash in
"can not get at
)can not get it back
)can not get it out
(can not get your money back
(can not get your money out
$can not take out
!can not touch
#can not withdraw
!can't cash in
!can't get at
!can't get it back
!can't get it out
$can't get your money back
$can't get your money out
!can't take out
!can't touch
!can't withdraw
'cannot cash in
&cannot get at
(cannot get it back
(cannot get it out
'cannot get your money back
'cannot get your money out
'cannot take out
!cannot touch
!cannot withdraw
!capital are 
)capital has to stay 
!capital is 
(capital must stay 
!capital stay 
'capital stays 
!encashment
!locked away
!locked in
!locked up
!may not cash in
"may not get at
)may not get it back
)may not get it out
(may not get your money back
(may not get your money out
!may not take out
!may not touch
#may not withdraw
!money are 
'money has to stay 
!money is 
!money must stay 
!money stay 
!money stays 
!savings are 
)savings has to stay 
#savings is 
(savings must stay 
&savings stay 
!savings stays 
!way of 
!won't be able to cash in
!won't be able to get at
!won't be able to get it back
!won't be able to get it out
!won't be able to get your money back
!won't be able to get your money out
!won't be able to take out
!won't be able to touch
!won't be able to withdraw
!capital are
)capital has to stay
!capital is
(capital must stay
!capital stay
!locked 
!may not 
!money are
'money has to stay
!money is
!money must stay
!money stay
!savings are
)savings has to stay
#savings is
(savings must stay
!savings stay
!way of
!way to
!won't be able to 
!no access
$no early access
!no early encashment
#no early withdrawal
!no encashment
$no way of cash in
$no way of cashing in
$no way of get at it
$no way of get at your money
$no way of get to it
$no way of get to your money
$no way of getting at it
$no way of getting at your money
$no way of getting to it
$no way of getting to your money
$no way of take it out
$no way of take your money out
$no way of taking it out
$no way of taking your money out
$no way of withdraw
$no way to cash in
$no way to cashing in
$no way to get at it
$no way to get at your money
$no way to get to it
$no way to get to your money
$no way to getting at it
$no way to getting at your money
$no way to getting to it
$no way to getting to your money
!no way to take it out
!no way to take your money out
!no way to taking it out
!no way to taking your money out
$no way to withdraw
!no withdrawal
!term
!tracker
!for all 
$for the full 
#for the whole 
!for these 
!for those 
!year it 
%year the money 
%year your money 
!years it 
&years the money 
&years your money 
&employee option
!share option
!stock option
$company gives
!employer
!vest
!cfds
'restricted options
$no other option
!call on a
!call option
!call over a
!call sweeps
!calls
&calls and puts
!covered call
!credit spread
!iron condor
!naked put
!on a call on
!on a call over
!option premium
&options account
"options class
%options club
"options room
%options ticket
!put option
!puts
%puts and calls
#selling premium
!strike ,
!strike price
!call on a 
!call on an 
!call over a 
!call over an 
!bought 
!buying 
!buys 
!collects 
!learn 
!option alert
!option contract
!option course
!option desk
!option flow
!option income
!option market
!option play
!option prints
!option school
!option service
!option spread
!option strategies
!option strategy
!option ticket
!option trade
!option trading
!option work
!options alert
"options contract
"options course
"options desk
"options flow
&options income
"options market
"options play
(options premium
"options prints
"options school
'options service
$options spread
"options strategies
"options strategy
!options trade
!options trading
"options work
!playing 
!selling 
!sells 
!sold 
!trader 
!traders 
!write 
!writes 
!writing 
!wrote 
!strike
!academy
!advantage
!bootcamp
!edge
!insider
!masterclass
!profits
!weekly
!option academy
!option advantage
!option bootcamp
!option club
!option edge
!option insider
!option masterclass
!option profits
!option room
!option trader
!option weekly
(options academy
$options advantage
"options bootcamp
!options edge
"options insider
"options masterclass
"options profits
!options trader
"options weekly
!listed options
!options, 
%what a put is
! the right to
!any options account
%sell the lottery tickets
%sell the tickets
!the paycheck trade
%the put-and-call
!the wheel
!paycheck trade
!put-and-call
)sell her the right to
%sell him the right to
2sell other people the right to
,sell others the right to
.sell somebody the right to
-sell someone the right to
1sell speculators the right to
!sell the 
*sell them the right to
-sell traders the right to
,selling her the right to
(selling him the right to
5selling other people the right to
/selling others the right to
1selling somebody the right to
0selling someone the right to
4selling speculators the right to
-selling them the right to
0selling traders the right to
!wheel
*write her the right to
&write him the right to
3write other people the right to
-write others the right to
/write somebody the right to
.write someone the right to
2write speculators the right to
+write them the right to
.write traders the right to
,writing her the right to
(writing him the right to
5writing other people the right to
/writing others the right to
1writing somebody the right to
0writing someone the right to
4writing speculators the right to
-writing them the right to
0writing traders the right to
!expir
!call centre
!peer-to-peer 
!file
!network
!peer-to-peer file
!peer-to-peer network
!peer-to-peer payment
!crowd-lending
!crowdlending
!ifisa
'innovative finance isa
!marketplace lending
&person-to-person
!peer-to-peer lend
!lending 
!lends 
!borrower
!bank lend
!banks lend
!refuse
!won't
!back loan
!backing loan
!begin lending
!finance loan
&financing loan
!fund loan
!funding loan
!lend from 
&lending from 
!start lending
! loan
!begin
!lending
!pay it back 
!pay the loan back 
!pay the money back 
"pay you back 
#pay your money back 
%pays it back 
*pays the loan back 
)pays the money back 
%pays you back 
!pays your money back 
!pay it back at
!pay it back plus
!pay it back with
-pay the loan back at
.pay the loan back plus
-pay the loan back with
.pay the money back at
/pay the money back plus
.pay the money back with
"pay you back at
"pay you back plus
"pay you back with
#pay your money back at
0pay your money back plus
/pay your money back with
%pays it back at
)pays it back plus
(pays it back with
.pays the loan back at
/pays the loan back plus
.pays the loan back with
/pays the money back at
0pays the money back plus
/pays the money back with
%pays you back at
%pays you back plus
%pays you back with
!pays your money back at
1pays your money back plus
0pays your money back with
!borrow
'browse the loans
'choose each loan
'choose the loan
'choose your own loan
!loan book
!our lenders 
!pick each loan
!pick the loan
!pick your own loan
!the lenders 
!choose each
!choose the
'choose your own
!our lenders earn
!our lenders get
!our lenders have earned
!our lenders make
!our lenders receive
!pick each
!pick the
!pick your own
!the lenders earn
!the lenders get
,the lenders have earned
!the lenders make
!the lenders receive
!lend to 
%lend your money to 
!you lend
!baker
!brewer
!builder
!businesses
!developer
!farmer
!homebuyers
!landlords
!shop
!small firms
!repay
!library
%mortgage lender
!source
#each of which has
,businesses that have 
+businesses which have 
+companies that have 
*companies which have 
'firms that have 
!firms which have 
(shares that have 
'shares which have 
(stocks that have 
'stocks which have 
0businesses that have cut
0businesses that have grown
0businesses that have paid
0businesses that have raised
1businesses which have cut
1businesses which have grown
1businesses which have paid
+businesses which have raised
/companies that have cut
/companies that have grown
/companies that have paid
/companies that have raised
0companies which have cut
0companies which have grown
0companies which have paid
*companies which have raised
+firms that have cut
+firms that have grown
+firms that have paid
+firms that have raised
,firms which have cut
,firms which have grown
,firms which have paid
!firms which have raised
,shares that have cut
,shares that have grown
,shares that have paid
,shares that have raised
-shares which have cut
-shares which have grown
-shares which have paid
'shares which have raised
,stocks that have cut
,stocks that have grown
,stocks that have paid
,stocks that have raised
-stocks which have cut
-stocks which have grown
-stocks which have paid
'stocks which have raised
!achieved
!bagged
!captured
!cashed in
!cashed out
#chalked up
#clocked up
!closed out
!generated
!grabbed
!handed
!landed
!nailed
!notched
!posted
!produced
!racked up
!raked in
!reaped
!received
!recorded
!scored
!seen
!threw off
!thrown off
'walked away with
!yielded
!charge from
!charge was
%charges from
"charges was
!commission are
!commission is
'commission was
!deposit are
#deposit from
!deposit is
#deposit of
#deposit was
!discount are
&discount from
!discount is
%discount was
$fee was
!fees from
!fees was
"off the price are
"off the price from
"off the price is
"off the price of
"off the price was
!vat are
!vat from
!vat is
!vat of
!vat was
!ahead 
!gained 
!grown 
!risen 
!00-year
!ten-year
!yield on
!yields on
!up to +0
!up to -0
$up to 0
!up to double-digit
'up to double-figure
!up to dozen
!up to eight
!up to eleven
!up to fifteen
!up to fifty
!up to five
!up to forty
!up to four
!up to hundred
!up to nine
!up to one
!up to quadruple-digit
!up to quadruple-figure
!up to seven
!up to six
!up to ten
!up to thirteen
!up to thirty
!up to three
!up to triple-digit
!up to triple-figure
!up to twelve
!up to twenty
!up to two
!could go
"may go
!may have
!might go
!should have
!will have
!would be
!would go
!bagged 
!booked 
!cashed in 
!cashed out 
!pocketing 
!profited 
!raked in 
!reaped 
!richer 
!scored 
'walked away with 
!won 
!racked up 
!funding
!prize money
!worth of
!fifth
!half
!tenth
!third
!added 
!climbed 
!jumped 
!put on 
!rose 
!should
!would
!better off
!in front
!in profit
!in the black
!in the money
!richer
!to the good
!annual 
!net 
!operating 
!pre-tax 
!pretax 
!built
!converted
!nursed
!parlayed
!ride
!swelled
!taken
!took
!transformed
! of a million
!-figure
!a fortune
!can become
!can grow
!can turn
!could grow
!could turn
!may become
!may grow
!may turn
!might become
!might grow
!might turn
!will become
!will grow
!will turn
!began with
!invested
!risked
!staked
#started with
!grew to
!turned into
$had you
!suppose
!each
!bought:
!buy price 
#buy price:
!entry 
#entry:
!exit 
"exit:
!sell price 
$sell price:
"sold:
!now 
!now:
!today 
#today:
!held
!watched
!at 
#account of
"account with
!accounts of
%accounts with
!between
!instead
!limit
!range
!ranging
!salaries
!size
!a measly 
!a mere 
!barely 
!only 
!alerted
!tipped
!told
!urged
(ballooned into 
!ballooned to 
!became 
!compounded to 
!grew into 
!grew to 
!grown into 
!grown to 
)mushroomed into 
!mushroomed to 
)snowballed into 
'snowballed to 
!swelled to 
!turned into 
!he's ahead 
!he's already ahead 
!he's already up 
!he's currently ahead 
!he's currently up 
#he's now ahead 
#he's now up 
!he's up 
!i am ahead 
!i am already ahead 
!i am already up 
!i am currently ahead 
!i am currently up 
!i am now ahead 
#i am now up 
!i am up 
!i'm ahead 
!i'm already ahead 
!i'm already up 
!i'm currently ahead 
!i'm currently up 
!i'm now ahead 
"i'm now up 
"i'm up 
"they're ahead 
$they're already ahead 
$they're already up 
$they're currently ahead 
$they're currently up 
%they're now ahead 
%they're now up 
$they're up 
!we're ahead 
!we're already ahead 
!we're already up 
!we're currently ahead 
!we're currently up 
!we're now ahead 
!we're now up 
!we're up 
!she's ahead 
!she's already ahead 
!she's already up 
!she's currently ahead 
!she's currently up 
$she's now ahead 
$she's now up 
!she's up 
!alerted 
!backed 
!discovered 
!flagged 
!picked 
!recommended 
!spotted 
!urged 
!barclays
!goldman
!jefferies
!ubs
!estimated
!'s 
!'ve 
!account 
!accounts 
!list 
!lists 
!moneys 
!prices 
!saw 
!seen 
!sharess 
!stakes 
!token 
!tokens 
!value 
!values 
!watched 
!prices for
!readership
!acquired
!bid for
!bought out
#snapped up
!taken over
!average
!jump
!uplift
!wins
!any
$half of
!of any
!days
!hours
!minutes
!quarters
!sessions
!cut
!fixed
!% for 
!% from 
!% on 
!% since 
!% with 
#per cent for 
#per cent from 
!per cent on 
!per cent since 
#per cent with 
%percent for 
&percent from 
!percent on 
'percent since 
&percent with 
!0,00
!of our
!of retail
!actual 
!annualised 
!annualized 
!average 
!closed 
!compound 
!cumulative 
!gross 
!historical 
!median 
!overall 
!peak 
!realised 
!realized 
!total 
!typical 
$pre-tax
!pretax
!allocat
!of its assets
!of its fund
!of its portfolio
!of the assets
!of the fund
!of the portfolio
!brought clients 
!brought followers 
!brought investors 
!brought members 
!brought readers 
!brought subscribers 
!brought them 
!brought us 
%brought you 
!got clients 
!got followers 
!got investors 
!got members 
!got readers 
!got subscribers 
!got them 
$got us 
!got you 
!put clients 
!put followers 
!put investors 
!put members 
!put readers 
!put subscribers 
!put them 
!put us 
!put you 
!bought in
!climbed aboard
!got in
!jumped in
!loaded up
!piled in
!were in
!pointed 
!warned 
!bear market
!bottom
!collapse
!low
!sell-off
!top
"alerted her
$alerted him
"alerted me
"alerted readers
'alerted subscribers
!alerted them
"alerted us
$alerted you
!pointed her
!pointed him
!pointed me
!pointed readers
'pointed subscribers
!pointed them
!pointed us
$pointed you
!tipped her
!tipped him
!tipped me
!tipped readers
!tipped subscribers
!tipped them
!tipped us
!tipped you
!warned her
!warned him
!warned me
!warned readers
!warned subscribers
!warned them
!warned us
!warned you
!distributed
!in dividends
!in income
!in interest
!in returns
#since 0000
!since inception
!since launch
!since we
!to holders
!to investors
!to lenders
!to members
!to our holders
!to our investors
!to our lenders
!to our members
!been paid
!actual return of 
!actual returns of 
)average return of 
"average returns of 
!gross return of 
!gross returns of 
!net return of 
!net returns of 
!returne
!apr
!scenario
!(0000)
#(apr 0000)
%(april 0000)
#(aug 0000)
&(august 0000)
#(dec 0000)
((december 0000)
#(feb 0000)
((february 0000)
!(jan 0000)
'(january 0000)
!(jul 0000)
$(july 0000)
!(jun 0000)
$(june 0000)
#(mar 0000)
%(march 0000)
#(may 0000)
#(nov 0000)
((november 0000)
#(oct 0000)
'(october 0000)
#(sep 0000)
$(sept 0000)
)(september 0000)
!(to 0000)
&(to apr 0000)
((to april 0000)
&(to aug 0000)
)(to august 0000)
&(to dec 0000)
+(to december 0000)
&(to feb 0000)
+(to february 0000)
%(to jan 0000)
*(to january 0000)
%(to jul 0000)
'(to july 0000)
%(to jun 0000)
'(to june 0000)
&(to mar 0000)
((to march 0000)
&(to may 0000)
&(to nov 0000)
+(to november 0000)
&(to oct 0000)
*(to october 0000)
&(to sep 0000)
'(to sept 0000)
,(to september 0000)
$in apr 0000
&in april 0000
$in aug 0000
'in august 0000
$in dec 0000
)in december 0000
$in feb 0000
)in february 0000
$in jan 0000
(in january 0000
$in jul 0000
$in july 0000
$in jun 0000
$in june 0000
$in mar 0000
&in march 0000
$in may 0000
$in nov 0000
)in november 0000
$in oct 0000
(in october 0000
$in sep 0000
%in sept 0000
*in september 0000
$to 0000
$to apr 0000
&to april 0000
$to aug 0000
'to august 0000
$to dec 0000
)to december 0000
$to feb 0000
)to february 0000
$to jan 0000
(to january 0000
$to jul 0000
$to july 0000
$to jun 0000
$to june 0000
$to mar 0000
&to march 0000
$to may 0000
$to nov 0000
)to november 0000
$to oct 0000
(to october 0000
$to sep 0000
%to sept 0000
*to september 0000
!+0
!-0
%declined by 
$dropped by 
!fell by 
!lost by 
$slipped by 
!cpi
!back-tested
!backtested
!hypothetical
!simulated
!0 year
!00 months to
!after charges
!after fees
!benchmark
!five years
#net of
!one year
!our picks
!our tips
!our trades
!twelve months to
!year ended
!year to
!years to
!00 years
!total return
!approach
!black
!correct
!green
!months
!names
!record
!right
!selection
!weeks
!written about
!wo't
!wont
!wot
!lose money
!losing money
!adults
!buyers
!families
!households
&investors say
!lesson
!men
!pensioners
!people
!question
!readers
!stars
!women
!copies
!customers 
!dentists
!doctors
!passes
!seats
!recommend
)customers recommend
&customers say
(customers would
!profitable 
!winning 
!competition
!lucky
!prize
(readers will win
!beaten
!been acquired
%been bid for
!been bought
!been taken over
'closed at a profit
'closed at profit
'closed in a profit
'closed in profit
!ended in
!ended up
!fallen by
!finished ahead
!made money
!paid off
(received an approach
&turned a profit
!streak
!success
!accuracy
%accuracy of 
)accuracy rate of 
!accurate
!of our calls
!of our picks
!of our tips
!of our trades
!of the time
!success of 
(success rate of 
!win of 
!win rate of 
!a profit
!came out
!exited
!down year
!loser
!lost a
#negative year
!nickel
!hasn't had
!hasn't lost
!have lost
!have never lost
"haven't lost
!haven't never lost
!never booked
!never had
!never lost
!never made
&never once booked
'never once had
&never once lost
'never once made
&never once posted
'never once recorded
'never once suffered
!never posted
!never recorded
!never suffered
!one
#no loss of
!-dozen times
!-dozen-fold
!-dozenfold
!-eight times
!-eight-fold
!-eighteen times
'-eighteen-fold
!-eighteenfold
!-eightfold
!-eighty times
!-eighty-fold
!-eightyfold
!-eleven times
!-eleven-fold
!-elevenfold
!-fifteen times
!-fifteen-fold
!-fifteenfold
!-fifty times
!-fifty-fold
!-fiftyfold
!-five times
!-five-fold
!-fivefold
!-fold
!-forty times
!-forty-fold
!-fortyfold
!-four times
!-four-fold
!-fourfold
!-fourteen times
'-fourteen-fold
!-fourteenfold
!-hundred times
#-hundred-fold
!-hundredfold
!-nine times
!-nine-fold
!-ninefold
!-nineteen times
'-nineteen-fold
!-nineteenfold
!-ninety times
!-ninety-fold
!-ninetyfold
!-one times
!-one-fold
!-onefold
!-seven times
!-seven-fold
!-sevenfold
!-seventeen times
(-seventeen-fold
!-seventeenfold
!-seventy times
$-seventy-fold
!-seventyfold
!-six times
!-six-fold
!-sixfold
!-sixteen times
#-sixteen-fold
!-sixteenfold
!-sixty times
!-sixty-fold
!-sixtyfold
!-ten times
!-ten-fold
!-tenfold
!-thirteen times
'-thirteen-fold
!-thirteenfold
!-thirty times
!-thirty-fold
!-thirtyfold
!-three times
!-three-fold
!-threefold
!-twelve times
!-twelve-fold
!-twelvefold
!-twenty times
!-twenty-fold
!-twentyfold
!-two times
!-two-fold
!-twofold
!many-fold
!manyfold
#several-fold
!severalfold
!gone 
!increased 
!multiplied 
!multiply 
!went 
!'ve
!climb of 
!gain of 
!growth of 
%increase of 
!jump of 
!profit of 
!rise of 
!an average
!gave
!in just
!in the last
!makes
!over
!showing
$that is
#that's
!which is
!assum
!backers
!cash came in
!cash come in
!cash coming in
!cash rolled in
'income came in
'income come in
(income coming in
!income rolled in
&money came in
&money come in
!money coming in
!money rolled in
(payment came in
(payment come in
)payment coming in
)payment rolled in
!payment rolling in
)payments came in
)payments come in
*payments coming in
*payments rolled in
!payments rolling in
(premium came in
(premium come in
)premium coming in
)premium rolled in
!premium rolling in
)premiums came in
)premiums come in
*premiums coming in
*premiums rolled in
&premiums rolling in
!their money
!been paid all it
+been paid all of it
+been paid all of their money
!been paid all their money
&been paid back all it
0been paid back all of it
&been paid back all of their money
&been paid back all their money
&been paid back every penny
&been paid back their money
!been paid every penny
!been paid their money
!borrowers
!customers
&earned all it
(earned all of it
(earned all of their money
'earned all their money
'earned back all it
-earned back all of it
-earned back all of their money
'earned back all their money
'earned back every penny
'earned back their money
'earned every penny
'earned their money
!got all it
%got all of it
%got all of their money
!got all their money
!got back all it
!got back all of it
!got back all of their money
!got back all their money
!got back every penny
!got back their money
!got every penny
!got their money
!had all it
%had all of it
%had all of their money
!had all their money
!had back all it
*had back all of it
*had back all of their money
!had back all their money
$had back every penny
!had back their money
$had every penny
$had their money
!lenders
(received all it
*received all of it
*received all of their money
)received all their money
)received back all it
/received back all of it
/received back all of their money
)received back all their money
)received back every penny
)received back their money
)received every penny
)received their money
! of them 
!we have called 
!we have closed 
!we have done 
!we have had 
!we have made 
#we have placed 
!we have tipped 
!we' have called 
!we' have closed 
!we' have done 
!we' have had 
#we' have made 
#we' have placed 
!we' have tipped 
!we've called 
!we've closed 
!we've done 
!we've had 
!we've made 
!we've placed 
!we've tipped 
!weve called 
!weve closed 
!weve done 
!weve had 
!weve made 
!weve placed 
!weve tipped 
!came good
!worked
(bitcoin has been 
(bitcoin have been 
(bitcoin's been 
'bitcoin've been 
#gold has been 
!gold have been 
!gold's been 
"gold've been 
!it has been 
"it have been 
!it's been 
!it've been 
&miner has been 
&miner have been 
&miner's been 
%miner've been 
'miners has been 
'miners have been 
'miners's been 
&miners've been 
"oil has been 
#oil have been 
!oil's been 
!oil've been 
!on a charge
#on a hot streak
!on a roll
!on a tear
!on a winning run
#red-hot form
#red-hot run
#red-hot streak
&share has been 
&share have been 
&share's been 
&share've been 
'shares has been 
'shares have been 
'shares's been 
&shares've been 
'silver has been 
'silver have been 
'silver's been 
&silver've been 
&small-cap has been 
&small-cap have been 
&small-cap's been 
&small-cap've been 
&small-caps has been 
&small-caps have been 
&small-caps's been 
&small-caps've been 
)smallcap has been 
)smallcap have been 
)smallcap's been 
(smallcap've been 
*smallcaps has been 
*smallcaps have been 
*smallcaps's been 
)smallcaps've been 
%stock has been 
%stock have been 
"stock's been 
%stock've been 
'stocks has been 
'stocks have been 
'stocks's been 
%stocks've been 
+the market has been 
+the market have been 
+the market's been 
+the market've been 
&white-hot form
&white-hot run
&white-hot streak
!clients average
#members average
#readers average
!subscribers average
!the average member
!the clients
!the members
!the readers
!the students
!the subscribers
!the traders
!the typical member
! average
!the average member 
,the average member' 
-the average member's 
-the average members' 
!the clients 
%the clients' 
%the clients's 
!the clientss' 
!the members 
%the members' 
%the members's 
!the memberss' 
!the readers 
%the readers' 
'the readers's 
!the readerss' 
!the students 
!the students' 
!the students's 
!the studentss' 
!the subscribers 
!the subscribers' 
!the subscribers's 
!the subscriberss' 
!the traders 
%the traders' 
'the traders's 
!the traderss' 
!the typical member 
,the typical member' 
-the typical member's 
-the typical members' 
!#0
!a 0 stars
!a five stars
!a four stars
'awarded 0 stars
(awarded five stars
(awarded four stars
!best fund
!best performer
!best trust
&earned 0 stars
'earned five stars
'earned four stars
&first in its 
!first quartile
!five star 
!five-star 
!given 0 stars
!given five stars
!given four stars
!has 0 stars
#has five stars
#has four stars
!index beating
!index-beating
!market beating
!market-beating
!number one
!performing
!ranked 
%rated 0 stars
!rated first
&rated five stars
&rated four stars
$rated no. 0
#rated no.0
!rated number one
!rated top
!top decile
!top of its 
!top of the 
!top of their 
!top performer
!top quartile
!top ranked
!top rated
!top-ranked
!top-rated
!topped its 
!topped the 
!topped their 
!world-beating returns
&benchmark beating
&benchmark-beating
!best performing
!best-performing
'first in its class
'first in its sector
!five star fund
!five star rated
!five star record
!five-star fund
!five-star rated
!five-star record
!ranked #
!ranked 0
!ranked first
(ranked in the top
!ranked no
!ranked number
!ranked second
!ranked third
!ranked top
%top of its class
%top of its league
%top of its peer group
!top of its sector
!top of its table
!top of its tables
%top of the class
%top of the league
%top of the peer group
!top of the sector
!top of the table
!top of the tables
!top of their class
!top of their league
!top of their peer group
!top of their sector
!top of their table
!top of their tables
!top performing
!top-performing
'topped its class
'topped its peer
'topped its sector
'topped its table
'topped the class
'topped the peer
'topped the sector
'topped the table
'topped their class
'topped their peer
'topped their sector
!topped their table
!app store
!expect it to
!expect them to
!expect this to
!phone
!podcast
(customer service
!ahead of 
!beaten 
!crushed 
!left behind 
!outpaced 
!outperformed 
!outperforming 
!outperforms 
!outstripped 
!thrashed 
!trounced 
!all-share
!dax
!dow
!equities
!experts
!fund managers
!funds
!gilts
!peers
!professionals
!pros
!rivals
!s&p
!sector
!the city
!wall street
!learn
!want
!no one beats
!for dead
!in the shade
!ran circles around
!ran circles round
!ran rings around
!ran rings round
!run circles around
!run circles round
!run rings around
!run rings round
"running circles around
"running circles round
(running rings around
(running rings round
!to shame
!trailing
!leaves 
!leaving 
!left 
!putting 
!duds
!failures
!faller
!flat
!gainer
!riser
!successes
!drawn
!games
!matches
!played
" made a mint
" made a profit
! made money
! made serious money
!method
!picks
!selections
!tips
"n't has made
!n't made
!n't once has made
!n't once made
&never has made
+never once has made
$not has made
!not made
)not once has made
%not once made
!early in 
!early into 
!early on 
!early to 
!early with 
!he 've been 
!he got 
"he have been 
!he was 
!he were 
!i 've been 
!i got 
!i have been 
!i was 
!i were 
(members 've been 
#members got 
(members have been 
%members was 
&members were 
(readers 've been 
%readers got 
(readers have been 
%readers was 
&readers were 
,subscribers 've been 
)subscribers got 
,subscribers have been 
)subscribers was 
*subscribers were 
%they 've been 
!they got 
%they have been 
!they was 
!they were 
!we 've been 
!we got 
"we have been 
!we was 
!we were 
"she 've been 
!she got 
#she have been 
!she was 
!she were 
!amply compensated
!amply paid
!amply rewarded
!did extremely handsomely out of
!did extremely nicely out of
!did extremely well out of
!did handsomely out of
!did nicely out of
5did rather handsomely out of
1did rather nicely out of
+did rather well out of
!did remarkably handsomely out of
!did remarkably nicely out of
/did remarkably well out of
!did so handsomely out of
!did so nicely out of
!did so well out of
!did very handsomely out of
!did very nicely out of
#did very well out of
!did well out of
!doing extremely handsomely out of
!doing extremely nicely out of
0doing extremely well out of
0doing handsomely out of
,doing nicely out of
7doing rather handsomely out of
3doing rather nicely out of
-doing rather well out of
;doing remarkably handsomely out of
7doing remarkably nicely out of
1doing remarkably well out of
3doing so handsomely out of
/doing so nicely out of
)doing so well out of
&doing very handsomely out of
'doing very nicely out of
&doing very well out of
&doing well out of
!done extremely handsomely out of
!done extremely nicely out of
/done extremely well out of
/done handsomely out of
+done nicely out of
6done rather handsomely out of
2done rather nicely out of
,done rather well out of
:done remarkably handsomely out of
6done remarkably nicely out of
0done remarkably well out of
2done so handsomely out of
.done so nicely out of
(done so well out of
%done very handsomely out of
&done very nicely out of
%done very well out of
%done well out of
'handsomely compensated
'handsomely paid
'handsomely rewarded
&lavishly compensated
#lavishly paid
!lavishly rewarded
!nicely compensated
!nicely paid
!nicely rewarded
!richly compensated
!richly paid
!richly rewarded
!well compensated
!well paid
!well rewarded
!anyone who
%everyone who
!followers
!subscribers
!those who
(analyst of the 
!fund of the 
)investor of the 
(manager of the 
+newsletter of the 
*portfolio of the 
!stock-picker of the 
,stockpicker of the 
*tip sheet of the 
)tipsheet of the 
(tipster of the 
'trader of the 
&trust of the 
!century
)analyst of the century
)analyst of the decade
)analyst of the month
)analyst of the year
.fund manager of the century
.fund manager of the decade
.fund manager of the month
.fund manager of the year
&fund of the century
&fund of the decade
&fund of the month
&fund of the year
*investor of the century
*investor of the decade
*investor of the month
*investor of the year
)manager of the century
)manager of the decade
)manager of the month
)manager of the year
,newsletter of the century
,newsletter of the decade
,newsletter of the month
,newsletter of the year
+portfolio of the century
+portfolio of the decade
+portfolio of the month
+portfolio of the year
!stock-picker of the century
!stock-picker of the decade
!stock-picker of the month
!stock-picker of the year
-stockpicker of the century
-stockpicker of the decade
-stockpicker of the month
-stockpicker of the year
+tip sheet of the century
+tip sheet of the decade
+tip sheet of the month
+tip sheet of the year
*tipsheet of the century
*tipsheet of the decade
*tipsheet of the month
*tipsheet of the year
)tipster of the century
)tipster of the decade
)tipster of the month
)tipster of the year
(trader of the century
(trader of the decade
(trader of the month
(trader of the year
'trust of the century
'trust of the decade
'trust of the month
'trust of the year
!ceremony
!judges
!nominat
!shortlist
!voting
*appreciated each 
+appreciated every 
+appreciated in price each 
+appreciated in price every 
+appreciated in value each 
+appreciated in value every 
+appreciated in worth each 
+appreciated in worth every 
!climbed each 
!climbed every 
'climbed in price each 
'climbed in price every 
'climbed in value each 
'climbed in value every 
'climbed in worth each 
'climbed in worth every 
!gone up each 
!gone up every 
%gone up in price each 
%gone up in price every 
%gone up in value each 
%gone up in value every 
%gone up in worth each 
%gone up in worth every 
!grown each 
!grown every 
&grown in price each 
&grown in price every 
&grown in value each 
&grown in value every 
%grown in worth each 
%grown in worth every 
(increased each 
)increased every 
)increased in price each 
)increased in price every 
)increased in value each 
)increased in value every 
)increased in worth each 
)increased in worth every 
!risen each 
!risen every 
&risen in price each 
&risen in price every 
&risen in value each 
&risen in value every 
%risen in worth each 
%risen in worth every 
!rose each 
!rose every 
%rose in price each 
%rose in price every 
%rose in value each 
%rose in value every 
%rose in worth each 
%rose in worth every 
!went up each 
!went up every 
%went up in price each 
%went up in price every 
%went up in value each 
%went up in value every 
%went up in worth each 
%went up in worth every 
!+
!minus
!plus
!base rate
!rpi
!sonia
!vat
*hypothetical performance results
!model results
!a loss
!in the red
!under water
!underwater
!no month
!no position
!no quarter
!no trade
!no year
!none
!not a single one
!not one
!green against 
!green and 
!green for 
!green to 
!right against 
!right and 
!right for 
!right to 
!up against 
!up and 
!up months
!up years
!winning tip
!winning trade
!red
!wrong
!years
!at the last count
!at the time
!last month
!last night
!on the screen
!that day
!then
!these days
!change hands
!changes hands
%changing hands
!name
!stood
!traded
!net assets
!normally
!usually
!highest 
!leading 
!outstanding 
!manager
!performer
!stock picker
!stockpicker
!tipster
!by phone
!choosing
!compare
$for you
!in class
$looking for
!which
!pay-out
!consecutive
!in a row
!running
!straight
!unbroken
!'s
!market timing
!vary
!paid each
!paid into
!paid out each
!paid out every
%paid out monthly
%paid out quarterly
!decades
!each friday
!each one
&each single friday
&each single month
!each single one
&each single quarter
&each single week
&each single year
!every friday
!every one
'every single friday
!every single month
!every single one
'every single quarter
'every single week
'every single year
*quarters in a row
!quarters running
&since its inception
&since its launch
&since our inception
&since our launch
'times in a row
!times running
'years in a row
!years running
*consecutive decades
)consecutive quarters
)consecutive years
"from 0000
&from apr 0000
(from april 0000
&from aug 0000
)from august 0000
&from dec 0000
+from december 0000
&from feb 0000
+from february 0000
&from jan 0000
*from january 0000
&from jul 0000
&from july 0000
&from jun 0000
&from june 0000
&from mar 0000
(from march 0000
&from may 0000
&from nov 0000
+from november 0000
&from oct 0000
*from october 0000
&from sep 0000
'from sept 0000
,from september 0000
'since apr 0000
)since april 0000
'since aug 0000
*since august 0000
'since dec 0000
,since december 0000
'since feb 0000
,since february 0000
'since jan 0000
+since january 0000
'since jul 0000
'since july 0000
'since jun 0000
'since june 0000
'since mar 0000
)since march 0000
'since may 0000
'since nov 0000
,since november 0000
'since oct 0000
+since october 0000
'since sep 0000
(since sept 0000
-since september 0000
%straight decades
%straight quarters
%straight years
)successive decades
'successive quarters
'successive years
%unbroken decades
&unbroken quarters
#unbroken years
!been cut
!been maintained
!been raised
!bookings 
!capacity 
!cash flow 
!earnings 
!ebitda 
!gdp 
!gross profit 
!gross profits 
!headcount 
'interest rate 
(interest rates 
%like-for-like 
!margins 
!market share 
!net income 
!net profit 
!net profits 
*operating profit 
'operating profits 
!order book 
!orders 
!output 
!page views 
$pre-tax profit 
$pre-tax profits 
!pretax profit 
!pretax profits 
!production 
!revenue 
!revenues 
!sales 
!shipments 
(subscriber numbers 
!traffic 
!turnover 
!unemployment 
!wages 
!has not
#hasn't
!not once
!defaulted on
!late
!reduced
!skipped
!suspended
" in a row
(months in a row
(months on the trot
!months running
!progressive
*quarters on the trot
(trades in a row
(trades on the trot
!trades running
!uninterrupted
)winners in a row
)winners on the trot
!winners running
&wins in a row
&wins on the trot
!wins running
'years on the trot
! consecutive 
! straight 
'dozen in a row
'eight in a row
*eighteen in a row
(eighty in a row
(eleven in a row
)fifteen in a row
'fifty in a row
&five in a row
'forty in a row
&four in a row
*fourteen in a row
)hundred in a row
&nine in a row
*nineteen in a row
(ninety in a row
!on the trot
%one in a row
'seven in a row
+seventeen in a row
)seventy in a row
#six in a row
)sixteen in a row
'sixty in a row
%ten in a row
*thirteen in a row
(thirty in a row
'three in a row
(twelve in a row
(twenty in a row
%two in a row
!cold
!rain
!been short
!been up short
!came short
!came up short
!come short
!come up short
!comes short
!comes up short
!crop
!deficit
!fallen short
&fallen up short
!fell short
!fell up short
!harvest
!ran short
!ran up short
!run short
!run up short
!shortage
%analyst who 
!chart speak
'economist who 
!expert who 
!eye for 
$eye of 
!figures speak
!gift for 
!gift of 
!guru who 
%history for 
$history of 
'investment record
&investor who 
!knack for 
!knack of 
!man who 
#numbers speak
!one who 
*performance speak
!record for 
!record of 
'record of growth
'record of profits
&record of returns
&record of success
!record speak
(reputation for 
'reputation of 
#results speak
!team who 
!track record
!trader who 
! who 
!beating
!calling
&chart speak for 
!chart speaks for 
!delivering
(figures speak for 
)figures speaks for 
!finding
(numbers speak for 
)numbers speaks for 
!performance record
,performance speak for 
-performance speaks for 
!picking
!predicting
'record speak for 
(record speaks for 
(results speak for 
)results speaks for 
!spotting
!timing
!uncovering
!astonishing 
!audited 
,chart speak for itself
+chart speak for themselves
-chart speaks for itself
-chart speaks for themselves
!enviable 
!extraordinary 
.figures speak for itself
-figures speak for themselves
/figures speaks for itself
/figures speaks for themselves
!great 
!impressive 
.numbers speak for itself
-numbers speak for themselves
/numbers speaks for itself
/numbers speaks for themselves
2performance speak for itself
1performance speak for themselves
3performance speaks for itself
3performance speaks for themselves
!phenomenal 
!proven 
-record speak for itself
,record speak for themselves
.record speaks for itself
.record speaks for themselves
!remarkable 
.results speak for itself
-results speak for themselves
/results speaks for itself
/results speaks for themselves
!solid 
!stellar 
!superb 
!unmatched 
!unrivalled 
!verified 
!woman who 
! track record
'little track record
#no track record
!poor track record
&short track record
*without a track record
!banner year
!blockbuster year
!bumper year
!done it again
!one winner after another
!record year
(spectacular year
"stellar year
%storming year
!string of 
!winning streak
!banner
!blockbuster
!bumper
!spectacular
!stellar
!storming
(string of big gains
(string of big wins
&string of successes
&string of winners
)barnstorming year
!called
!foresaw
!predicted
!timed
!warned of
!credit crunch
!crisis of
$dot-com
!dotcom
&financial crisis
!of the
!opportunities at 
!opportunities to 
(opportunity at 
(opportunity to 
!gave 
!given 
!giving 
!got 
!offered 
!show 
!shown 
!could get
"now be
"now get
!now have
!today be
!today get
!today have
!will get
!initial
!issue price
!outlay
&purchase price
!back if
!multiple of
!p/e
!a killing
#a lot of money
!a mint
!a packet
!big gain
!big money
!big profit
!big win
!huge gain
!huge profit
!life-changing
!made back 
!millions
!money every
%money in all
!money in each
%money in every
!paid back 
&serious money
!won back 
!big gains
!big profits
!big wins
!fortunes
!huge gains
!huge profits
!made back her cost
!made back her fee
!made back her subscription
!made back his cost
!made back his fee
!made back his subscription
%made back my cost
%made back my fee
%made back my subscription
!made back the cost
!made back the fee
!made back the subscription
!made back their cost
!made back their fee
!made back their subscription
!millionaires
!paid back her cost
!paid back her fee
!paid back her subscription
!paid back his cost
!paid back his fee
!paid back his subscription
%paid back my cost
%paid back my fee
%paid back my subscription
!paid back the cost
!paid back the fee
!paid back the subscription
!paid back their cost
!paid back their fee
!paid back their subscription
!won back her cost
!won back her fee
!won back her subscription
!won back his cost
!won back his fee
!won back his subscription
$won back my cost
$won back my fee
$won back my subscription
!won back the cost
!won back the fee
!won back the subscription
!won back their cost
!won back their fee
!won back their subscription
!amassed 
!built 
!created 
!gone on to 
!went on to 
!climb
!touch
!chief
!director
!manager of
!minister
!president
!home run
!enjoyed 
!grabbed 
!hit 
!landed 
$sat on 
$sitting on 
!took 
!land
!score
!sit
!caught 
!marked 
%rang the bell at 
!timed 
!bust
!high
!peak
!can't call
$can't can call
$can't can pick
!can't can time
!can't pick
!can't time
#can't to call
#can't to pick
!can't to time
!cannot call
'cannot can call
'cannot can pick
'cannot can time
!cannot pick
!cannot time
'cannot to call
'cannot to pick
&cannot to time
(impossible call
+impossible can call
+impossible can pick
+impossible can time
(impossible pick
'impossible time
+impossible to call
+impossible to pick
*impossible to time
!no one call
!no one can call
'no one can pick
!no one can time
!no one pick
!no one time
$no one to call
$no one to pick
!no one to time
!nobody call
'nobody can call
'nobody can pick
'nobody can time
!nobody pick
!nobody time
&nobody to call
'nobody to pick
&nobody to time
!try call
"try can call
"try can pick
!try can time
!try pick
!try time
!try to call
!try to pick
!try to time
!trying call
'trying can call
'trying can pick
'trying can time
!trying pick
!trying time
&trying to call
'trying to pick
&trying to time
!bad month
!bad quarter
!bad trade
!bad week
!bad year
!came out ahead
)came out at a profit
%came out higher
&came out in profit
*came out in the black
$came out up
!clean sweep
!closed ahead
!closed higher
(closed in the black
!closed up
!down month
!down quarter
!down trade
!down week
!earned clients 
!earned holders 
#earned investors 
!earned members 
!earned more 
'earned our readers 
!earned readers 
!earned shareholders 
#earned subscribers 
!earned them 
!earned us 
!earned you 
!ended ahead
&ended at a profit
!ended higher
&ended in profit
'ended in the black
)finished at a profit
%finished higher
)finished in profit
*finished in the black
$finished up
!losing month
!losing quarter
!losing trade
!losing week
!losing year
!loss-making month
!loss-making quarter
!loss-making trade
!loss-making week
!loss-making year
!made clients 
!made holders 
!made investors 
!made members 
!made more 
!made our readers 
!made readers 
!made shareholders 
!made subscribers 
!made them 
!made us 
!made you 
!making clients 
!making holders 
!making members 
'making our readers 
!making shareholders 
!making subscribers 
!making us 
%negative month
&negative quarter
&negative trade
&negative week
!went ahead
%went at a profit
!went higher
%went in profit
&went in the black
!bad 
!came out 
'earned more from 
'earned more on 
,earned more out of 
!ended 
!finished 
%made more from 
!made more on 
!made more out of 
!all 
'earned more from one 
'earned more from that 
'earned more from these 
'earned more from this 
'earned more on one 
'earned more on that 
'earned more on these 
'earned more on this 
-earned more out of one 
-earned more out of that 
-earned more out of these 
-earned more out of this 
!exactly 
%made more from one 
%made more from that 
%made more from these 
%made more from this 
!made more on one 
!made more on that 
!made more on these 
!made more on this 
+made more out of one 
+made more out of that 
+made more out of these 
+made more out of this 
!precisely 
!can earn
!can have earn
#can have made
%can have make
!can made
!can make
!could earn
!could have earn
'could have make
!could made
!could make
!may earn
!may have earn
#may have made
%may have make
!may made
!may make
!might earn
!might have earn
'might have make
!might made
!might make
!will earn
!will have earn
!will have made
&will have make
!will made
!will make
!would earn
!would have earn
'would have make
!would made
!would make
"gain of 0
%gain of by 0
!gained 0
$gained by 0
#gains of 0
&gains of by 0
#made 0
"made by 0
$profit of 0
'profit of by 0
%profits of 0
(profits of by 0
$return of 0
'return of by 0
#returned 0
&returned by 0
%returns of 0
(returns of by 0
"rise of 0
%rise of by 0
#rises of 0
&rises of by 0
!up 0
$up by 0
$winner of 0
'winner of by 0
%winners of 0
(winners of by 0
# and 0
" or 0
!, 0
!advised 
!begged 
#to bail out
!to buy
!to dump
!to get in
!to get out
#to load up
#to pile in
!to sell
!to short
!adviser told
"adviser urged
!bank told
!bank urged
!broker told
!broker urged
'ahead of the game
#cleaned up
!did very nicely
&done very nicely
!in clover
!laughing
!made hay
(made out like bandits
!quids in
'sitting pretty
!be
!clean
)already earned for 
(already paid for 
,called last year's 
!called the 
,called this year's 
!dropped
(easily earned for 
'easily paid for 
!gave up
!has earned for 
#has paid for 
!have earned for 
%have paid for 
!more than earned for 
*more than paid for 
,picked last year's 
!picked the 
,picked this year's 
/predicted last year's 
'predicted the 
/predicted this year's 
)saw last year's 
!saw the 
)saw this year's 
!slipped
-spotted last year's 
!spotted the 
-spotted this year's 
!was down
!were down
/already earned for itself
/already earned for membership
0already earned for my subscription
3already earned for the subscription
/already earned for themselves
9already more than earned for itself
9already more than earned for membership
:already more than earned for my subscription
=already more than earned for the subscription
9already more than earned for themselves
2already more than paid for itself
7already more than paid for membership
8already more than paid for my subscription
2already more than paid for the subscription
2already more than paid for themselves
(already paid for itself
-already paid for membership
.already paid for my subscription
(already paid for the subscription
(already paid for themselves
.easily earned for itself
.easily earned for membership
/easily earned for my subscription
2easily earned for the subscription
.easily earned for themselves
'easily paid for itself
,easily paid for membership
-easily paid for my subscription
'easily paid for the subscription
'easily paid for themselves
-foresaw last year's 
!foresaw the 
-foresaw this year's 
+has earned for itself
+has earned for membership
,has earned for my subscription
/has earned for the subscription
+has earned for themselves
#has paid for itself
)has paid for membership
*has paid for my subscription
#has paid for the subscription
#has paid for themselves
,have earned for itself
,have earned for membership
-have earned for my subscription
0have earned for the subscription
,have earned for themselves
%have paid for itself
*have paid for membership
+have paid for my subscription
%have paid for the subscription
%have paid for themselves
!her fund
!her list
!her model
!her pick
!her picks
!her portfolio
!her selections
!her strategy
!her tips
!her trust
!his fund
!his list
!his model
!his pick
!his picks
!his portfolio
!his selections
!his strategy
!his tips
!his trust
1more than earned for itself
1more than earned for membership
2more than earned for my subscription
5more than earned for the subscription
1more than earned for themselves
*more than paid for itself
/more than paid for membership
0more than paid for my subscription
*more than paid for the subscription
*more than paid for themselves
!my fund
!my list
!my model
!my pick
!my picks
!my portfolio
!my selections
!my strategy
!my tips
!my trust
!our fund
!our list
!our model
!our pick
!our portfolio
!our selections
!our strategy
!our trust
!the fund
!the model
!the pick
!the picks
!the portfolio
!the selections
!the strategy
!the tips
!the trust
!early backers
!early buyers
!early holders
"early investors
!early subscribers
!first backers
!first buyers
!first holders
!first investors
!first subscribers
&original backers
%original buyers
&original holders
%original investors
(original subscribers
!are sitting
!got rich
!reached 
!struck 
!ticks
!touched 
! pips
! ticks
!+ 0
!bagged 0
!banked 0
!caught 0
"net 0
!reached
!struck
#took 0
$total 0
#total of 0
$total of: 0
!total: 0
!touched
!basis point
!basispoint
!data point
!datapoint
!dow point
!dowpoint
!ftse point
!ftsepoint
!index point
!indexpoint
"loyalty point
!loyaltypoint
!market point
!marketpoint
!nasdaq point
!nasdaqpoint
!percentagepoint
!reward point
!rewardpoint
!invested 
!placed 
!popped 
!staked 
(started off with 
(started out with 
&started with 
!stuck 
!back 
!home 
!out 
" looked back
% the floor with
! the lights out
!ballistic
!bananas
!bang on the 
%barely a losing
'barely had a bad
'barely had a down
'barely had a losing
!barely lost
!barely missed
'barely put a foot wrong
(barely seen a bad
(barely seen a down
(barely seen a losing
!buried 
!came up roses
!came up trumps
!clobbered 
!coined 
!coining 
!come up roses
!coming good
&coming up roses
&coming up trumps
!creamed 
&fattened her 
&fattened his 
.fattened investors'' 
,fattened members'' 
&fattened our 
,fattened readers'' 
(fattened their 
!feathered 
!filled her 
!filled his 
,filled investors'' 
*filled members'' 
!filled our 
*filled readers'' 
!filled their 
!from strength to strength
!grew like 
!grown like 
!hammered 
%hardly a losing
'hardly had a bad
'hardly had a down
'hardly had a losing
!hardly lost
!hardly missed
'hardly put a foot wrong
(hardly seen a bad
(hardly seen a down
(hardly seen a losing
!hit a home run
!hit oil
$hit pay dirt
)hit the bull''s-eye
(hit the bull''seye
)hitting a home run
%hitting gold
'hitting it big
0hitting it out of the park
'hitting it rich
!hitting oil
(hitting pay dirt
%hitting paydirt
-hitting the bull''s-eye
,hitting the bull''seye
(hitting the jackpot
!lapped 
,laughed all the way
-laughing all the way
!licked 
!lined her 
!lined his 
+lined investors'' 
)lined members'' 
!lined our 
)lined readers'' 
!lined their 
%made out like
!minting 
!on a winning streak
!outgunned 
!outran 
!outshone 
!paid off 
!pasted 
!printed 
!printing 
!raked 
!raking 
%rarely a losing
'rarely had a bad
'rarely had a down
'rarely had a losing
!rarely lost
!rarely missed
'rarely put a foot wrong
(rarely seen a bad
(rarely seen a down
(rarely seen a losing
!rolled 
!rolling 
'scarcely a losing
)scarcely had a bad
)scarcely had a down
)scarcely had a losing
%scarcely lost
%scarcely missed
)scarcely put a foot wrong
*scarcely seen a bad
*scarcely seen a down
*scarcely seen a losing
&seldom a losing
'seldom had a bad
'seldom had a down
'seldom had a losing
!seldom lost
!seldom missed
'seldom put a foot wrong
(seldom seen a bad
(seldom seen a down
(seldom seen a losing
$shot up like 
!spanked 
'sprouted like 
!stratospheric
(struck a home run
!struck gold
&struck it big
/struck it out of the park
&struck it rich
!struck oil
'struck pay dirt
!struck paydirt
,struck the bull''s-eye
+struck the bull''seye
'struck the jackpot
%stuffed her 
%stuffed his 
-stuffed investors'' 
+stuffed members'' 
%stuffed our 
+stuffed readers'' 
!stuffed their 
!walloped 
!whipped 
!worked a treat
(worked like a charm
!worked miracles
!worked wonders
% all the way
! like 
&bang on the money
!bang on the nail
!boots
!buried
!clobbered
!coined
!coining
!creamed
*feathered her nest
*feathered his nest
*feathered many nest
*feathered our nest
*feathered their nest
!five bagger
!five-bagger
!fivebagger
!good
!hammered
!hardly 
(knocked the lights out
!lapped
!licked
!minting
!multi bagger
'never looked back
%not looked back
!on a 
!outgunned
!outran
!outshone
%paid off big
!paid off handsomely
&paid off in spades
%paid off nicely
%paid off royally
!pasted
!pockets
!printed
!printing
!purses
!raked
!raking
!ran rings 
!rarely 
!rolled
!rolling
!run rings 
'running rings 
!scarcely 
!seldom 
%shot the lights out
!spanked
!ten bagger
!tens bagger
!tens-bagger
!tensbagger
!three bagger
!three-bagger
!threebagger
!twenty bagger
!twenty-bagger
!twentybagger
!two bagger
!two-bagger
!twobagger
!up roses
!up trumps
!wallets
!walloped
!whipped
*wiped the floor with
*wipes the floor with
+wiping the floor with
!worked 
!poised
!set to
!unless
!until
!prices of
!financed 
!funded 
!paid for 
!settled 
!treated 
!follower
!winnings
!council
!introduc
!refer
!this way
!parlayed 
!swapped 
!traded 
!commute
!above water
$deep in profit
'showing a profit
"showing green
!my
!we
" income in 
! pay in 
! pension in 
! rent in 
" salary in 
! wages in 
!lifetime
!an lifetime
!an month
!an week
!an year
(another lifetime
"another month
%another week
"another year
!four lifetime
!four month
!four week
!four year
!three lifetime
!three month
!three week
!three year
!two lifetime
!two month
!two week
!two year
& times as much as
! times her
! times his
! times its
" times my
" times our
" times over
' times the amount
' times the money
' times the price
' times the stake
' times the sum
! times their
! times what
! times your
!every euro
!every hundred
!every quid
!every tenner
!every thousand
!laid out
!spent
!brought 
!bumped 
!carried 
!drove 
!fattened 
!lifted 
!marched 
!marches 
!moved 
!nudged 
!nursed 
!pushed 
!ran 
!rode 
!sent 
!stretched 
!swelled 
!taken 
!walked 
!walks 
!whisked 
!threshold
!arrived 
!began 
!begins 
!came in 
!opens 
!started 
!starts 
!turned up 
!finish
$has now
!left
"now has
!walked away
!walked out
!went home
!bad apple
!bad one
!came back
!came back 
!came home
!came home 
!came in
!clunker
!come back 
!come home
!come home 
!come out 
!died
!dud
!failure
!flop
!gone back 
!gone home 
!gone out 
!lemon
!matured
!redeemed
!stinker
!turkey
!went back 
!went home 
!went out 
!of all 
!of her 
!of his 
!of its 
!of my 
!of our 
!of the 
!of their 
!of these 
!of those 
!booked, 
!called, 
!closed, 
!issued 
!issued, 
#made, 
!named 
#named, 
!opened, 
!picked, 
!placed, 
&recommended, 
#sent, 
#sold, 
#taken, 
!tipped, 
!traded, 
!written 
!written, 
!wrote, 
%been late with 
!cut 
!dropped 
&failed to make 
'failed to pay 
!missed 
!short-changed 
!shortchanged 
!skipped 
!check
#hadn't 
$hasn't 
!hasn'tn't 
!haven't 
#haven'tn't 
!nevern't 
$notn't 
!board
!company's
%been good for
!come in at
!done
!given
!managed
!turned in
!ought
!shall
"account lose
%accounts lose
!gross domestic
%loan to value
%loan to-value
%loan-to value
%loan-to-value
!ltv
!of its adults
!of its company
!of its order
!of its people
!of its readers
!of its shares
!of our adults
!of our assets
!of our company
!of our fund
!of our order
!of our people
!of our portfolio
!of our readers
!of our shares
!of the adults
!of the company
!of the order
!of the people
!of the readers
!of the shares
!profit fell
!profit rose
!profit up
!profit were
!profits fell
!profits rose
#profits up
"profits were
!stake in
&along the way
!for a decade
!out of us
&since day one
!since it
!since the
"for 0
!for dozen
!for eight
!for eleven
!for fifteen
!for fifty
!for five
!for forty
!for four
!for hundred
!for nine
!for one
!for seven
$for six
!for ten
!for thirteen
!for thirty
!for three
!for twelve
!for twenty
!for two
#over 0
!over dozen
!over eight
!over eleven
!over fifteen
!over fifty
!over five
!over forty
!over four
!over hundred
!over nine
!over one
!over seven
!over six
!over ten
!over thirteen
!over thirty
!over three
!over twelve
!over twenty
!over two
!since 
!plus 
#plus 0
!plus dozen
!plus eight
!plus eleven
!plus fifteen
!plus fifty
!plus five
!plus forty
!plus four
!plus hundred
!plus nine
!plus one
!plus seven
!plus six
!plus ten
!plus thirteen
!plus thirty
!plus three
!plus twelve
!plus twenty
!plus two
!best
!0 plus
!at present
!he are
!he has
!he is
!he're
!he's
!it are
!it has
!it is
!it're
!it's
!stand at
!stands at
!they are
!they has
$they is
#they're
#they's
!instalment
!, he 
!, it 
!, she 
!, that 
!, the price 
!, the share 
!, the shares 
!, they 
!, which 
!. he 
!. it 
!. she 
!. that 
!. the price 
!. the share 
!. the shares 
!. they 
!. which 
!: he 
!: it 
!: she 
!: that 
!: the price 
!: the share 
!: the shares 
!: they 
!: which 
!; he 
!; it 
!; she 
!; that 
!; the price 
!; the share 
!; the shares 
!; they 
!; which 
!had been 
!stood at 
!liked
!sent out
%told you about
!wrote about
!wrote up
!bad day
!down day
!her best 
!her worst 
!his best 
!his worst 
!its best 
!its worst 
!losing day
!loss-making day
!month ahead
!month green
&month in profit
!month up
!months ahead
!months green
'months in profit
!months up
!my best 
!my worst 
%negative day
!our best 
!our worst 
!poor day
!poor month
!poor quarter
!poor trade
!poor week
!poor year
!quarter ahead
!quarter green
(quarter in profit
!quarter up
!quarters ahead
!quarters green
)quarters in profit
!quarters up
$red day
!red month
!red quarter
!red trade
!red week
!red year
!the best 
!week ahead
!week green
$week in profit
$week up
!weeks ahead
!weeks green
&weeks in profit
!weeks up
!year ahead
!year green
%year in profit
$year up
!years ahead
!years green
&years in profit
!years up
! down
! flat
!booked a
!had a
!known a
!month 
!months 
!posted a
#seen a
!suffered a
!week 
!weeks 
!year 
!years 
$are worth double
$are worth more
!are worth three times
%are worth twice
!been good to us
!been kind to us
!been paid on the nail
!been right 
!called all
!called each
!called every
!come off
!come right
!day before
!days before
!done well
!earned enough 
!got almost double what 
,got almost four times what 
!got almost three times what 
!got almost twice what 
!got double what 
!got four times what 
!got more than double what 
!got more than four times what 
!got more than three times what 
!got more than twice what 
,got nearly double what 
,got nearly four times what 
1got nearly three times what 
+got nearly twice what 
*got three times what 
!got twice what 
!had enough 
!has had a 
#is worth double
#is worth more
!is worth three times
$is worth twice
!made enough 
!made us money
!month before
!months before
!paid her 
!paid his 
!paid its 
!paid our 
!paid their 
&stand worth double
&stand worth more
!stand worth three times
'stand worth twice
!week before
!weeks before
!year before
!years before
! before
%been right 0
!been right about
!been right dozen
!been right eight
!been right eleven
!been right fifteen
!been right fifty
!been right five
!been right forty
!been right four
!been right hundred
!been right nine
!been right on
!been right seven
!been right six
!been right ten
!been right thirteen
!been right thirty
!been right three
!been right twelve
!been right twenty
!been right two
(earned enough from 
(earned enough on 
.earned enough out of 
!got almost double
,got almost four times
!got almost three times
!got almost twice
!got double
!got four times
!got more than double
!got more than four times
!got more than three times
!got more than twice
!got nearly double
,got nearly four times
!got nearly three times
!got nearly twice
!got three times
!got twice
!had enough from 
!had enough on 
+had enough out of 
%has had a bumper 
$has had a cracking 
$has had a fine 
$has had a good 
$has had a lovely 
$has had a pretty bumper 
$has had a pretty cracking 
$has had a pretty fine 
$has had a pretty good 
$has had a pretty lovely 
$has had a pretty splendid 
$has had a really bumper 
$has had a really cracking 
$has had a really fine 
$has had a really good 
$has had a really lovely 
$has had a really splendid 
%has had a splendid 
)has had a very bumper 
$has had a very cracking 
$has had a very fine 
$has had a very good 
$has had a very lovely 
$has had a very splendid 
!made enough from 
!made enough on 
,made enough out of 
%paid her backers back
%paid her holders back
%paid her investors back
!paid her lenders back
%paid her members back
%paid his backers back
%paid his holders back
%paid his investors back
!paid his lenders back
%paid his members back
%paid its backers back
%paid its holders back
%paid its investors back
!paid its lenders back
%paid its members back
%paid our backers back
%paid our holders back
%paid our investors back
!paid our lenders back
%paid our members back
!paid their backers back
!paid their holders back
!paid their investors back
!paid their lenders back
!paid their members back
!stand worth 
!doubled 
!quadrupled 
!trebled 
!tripled 
!doubled her 
!doubled his 
!doubled its 
#doubled my 
!doubled our 
!doubled their 
&doubled your 
!fund has 
!fund have 
!isa has 
!isa have 
!money has 
!money have 
!multiplied her 
(multiplied his 
!multiplied its 
'multiplied my 
(multiplied our 
!multiplied their 
)multiplied your 
%nest egg has 
%nest egg have 
%nest-egg has 
%nest-egg have 
%pension has 
&pension have 
!pot has 
!pot have 
!quadrupled her 
!quadrupled his 
!quadrupled its 
!quadrupled my 
!quadrupled our 
!quadrupled their 
!quadrupled your 
"savings has 
&savings have 
!sipp has 
!sipp have 
!stake has 
!stake have 
%trebled her 
%trebled his 
%trebled its 
$trebled my 
%trebled our 
'trebled their 
&trebled your 
%tripled her 
%tripled his 
%tripled its 
$tripled my 
%tripled our 
'tripled their 
&tripled your 
!a hundred
!a pound
!a thousand
!each fiver
!each hundred
!each tenner
!each thousand
"every fiver
!at the start
!back then
$when we began
!when we opened
!when we started
!+ $0
!+ £0
#+ €0
!+$0
!+£0
!+€0
!+$ 0
!+£ 0
!+€ 0
!in hand
!in the jar
!kept
!p&l
!result
!a half
!a third
!half again
!three quarters
!two thirds
!economy
!population
!kicked out 
!matured 
!paid out 
!redeemed 
!repaid 
!saver earned
!saver gained
!saver made
!saver pocketed
!saver took
"all 0
!all dozen
!all eight
!all eleven
!all fifteen
!all fifty
!all five
!all forty
!all four
!all hundred
!all nine
!all of them
!all one
!all seven
$all six
!all ten
!all thirteen
!all thirty
!all three
!all twelve
!all twenty
#all two
#each of them
'every one of them
%hesitate to 
!ask
!contact
!get in touch
(hesitate to ask
)hesitate to call
)hesitate to contact
)hesitate to e-mail
)hesitate to email
-hesitate to get in touch
)hesitate to ring
)hesitate to write
!budget
%deadline for
!ex-dividend
!isa deadline
!tax year
"trading statement
! hours
! running out
!act 
!after midnight
!after this
!after today
!after tomorrow
!after tonight
'ahead of the crowd
!almost full
!almost gone
'almost sold out
+before it is too late
*before it's too late
!before the 
!can't afford to miss
!clock is ticking
!countdown
$crazy to miss
!decide 
!do not delay
!do not miss
!do not wait
#don't be left
!don't be the 
!don't delay
$don't get left
!don't hang 
!don't hesitate
!don't wait
!drop everything
)everybody at your
%everyone is 
)everyone is talking
)everyone will be talking
$everyone's 
$fear of missing
!filling fast
'filling up fast
!final call
!final chance
!final hours
!final opportunity
'foolish to miss
!get in 
!get in ahead
!get in before
!get in early
!get in now
!get in on the ground floor
!going fast
%gone for good
!if you are reading this
!if you are seeing this
!if you're reading this
!if you're seeing this
!immediate action
*immediately action
%it are gone!
!it are gone.
$it is gone!
$it is gone.
!it're gone!
!it're gone.
#it's gone!
#it's gone.
!joined
!kick yourself
!last-chance
&left on the platform
!log in 
!mad to miss
!miss out
%miss the boat
%miss the bus
!miss the train
!missed the 
!missing out
!must act
!must be in
!must buy
!must decide
!must get in
!must move
!nearly full
!nearly gone
'nearly sold out
$need to act
%need to be in
$need to buy
$need to decide
&need to get in
$need to move
%never be offered again
%never be open again
%never be repeated
!never offered again
&never open again
!never repeated
$not open again
%once it is gone
%once it's gone
!please hurry
!regret it
!regret missing
!regret not
!respond 
!right now
)running out of time
&seize the day
&seize the moment
#selling fast
(selling out fast
!signed up
&still time to
*the train is leaving
$the train leaves
%the train pulls
'they are gone!
'they are gone.
&they is gone!
&they is gone.
&they're gone!
$they're gone.
%they's gone!
%they's gone.
!today only
"tonight at
%tonight only
&until 0.00 pm
&until 0.00 tonight
%until 0.00pm
&until 0.00tonight
$until 00.00
$until 00:00
&until 0:00 pm
&until 0:00 tonight
%until 0:00pm
&until 0:00tonight
!until midnight
!until tonight
.watching from the platform
%when it is gone
%when it's gone
&while it lasts
,while there's still
&while you can
&while you still can
!window clos
&window is clos
!won't be here
!won't come again
!won't hang around
!won't wait
!you 're early
!you are early
!you can't afford 
!you have until
!fast
!quickly
'market can move
&market do move
'market may move
!market move
'market often move
(markets can move
'markets do move
(markets may move
$markets move
(markets often move
&price can move
%price do move
&price may move
!price move
!price often move
'prices can move
&prices do move
'prices may move
!prices move
'prices often move
&rates can move
%rates do move
&rates may move
!rates move
&rates often move
&share can move
%share do move
&share may move
!share move
&share often move
'shares can move
&shares do move
'shares may move
!shares move
'shares often move
%they can move
$they do move
%they may move
!they move
%they often move
'things can move
&things do move
'things may move
!things move
'things often move
(limited by the 
)limited by the number
)limited by the room
)limited by the size
!aug
!dec
!feb
!jan
!jul
!jun
!mar
!nov
!oct
!sep
!no hurry
!no rush
!n't about hurry
!n't about rush
!n't about urgent
!n't hurry
!n't rush
!n't urgent
!never about hurry
!never about rush
&never about urgent
!never hurry
!never rush
!never urgent
!not about hurry
!not about rush
$not about urgent
!not hurry
!not rush
!not urgent
*you will not be left
!better hurry
!but hurry
!by the time 
!dark
!evaporates
!final boarding call
&final few hours
&final few places
!final invitation
!final orders
!final reminder
!final warning
#have to hurry
!i'd hurry
#it'll be too late
!last boarding call
!last call
%last few hours
%last few places
!last hours
!last invitation
!last notice
!last opportunity
!last orders
!last reminder
!last warning
!must hurry
$need to hurry
!now hurry
!off air
!offair
!offline
!self-destruct
!selfdestruct
!so hurry
#too late to 
!vanishes
&will be too late
!you should hurry
" be too late
! hurry
!by the time everyone
!by the time it
!by the time most
!by the time the city
!by the time the crowd
!by the time the market
!by the time the news
!by the time the public
!by the time the rest
!by the time you
!final 
#too late to act
(too late to buy
*too late to get in
)too late to join
)too late to profit
!come 
!comes 
'evaporates after
!evaporates at
!evaporates in
!evaporates on
)it will be too late
!pulled 
!pulling 
!self-destruct after
!self-destruct at
!self-destruct in
!self-destruct on
!self-destructs after
!self-destructs at
!self-destructs in
!self-destructs on
)selfdestruct after
!selfdestruct at
(selfdestruct in
!selfdestruct on
*selfdestructs after
!selfdestructs at
)selfdestructs in
)selfdestructs on
!taking 
!vanishes after
!vanishes at
!vanishes in
!vanishes on
!you'd better hurry
$isn't too late
&never too late
!no reason to
"not too late
#all your friends
!close books
!close door
!close list
!close offer
&close our books
&close our door
&close our list
&close our offer
&close our window
&close the books
&close the door
&close the list
&close the offer
&close the window
!close window
'demand has been 
!demand is 
!everybody
!got to act 
!got to be in 
!got to buy 
!got to decide 
!got to do it 
!got to do this 
!got to get in 
!got to move 
!got to position yourself 
!got to respond 
#have to act 
%have to be in 
%have to buy 
"have to decide 
%have to do it 
%have to do this 
&have to get in 
"have to move 
"have to position yourself 
!have to respond 
!if you are not 
!if you're not 
%need to act 
%need to be in 
%need to buy 
$need to decide 
%need to do it 
%need to do this 
&need to get in 
$need to move 
$need to position yourself 
%need to respond 
!shut books
!shut door
!shut list
!shut offer
%shut our books
%shut our door
%shut our list
%shut our offer
%shut our window
%shut the books
%shut the door
%shut the list
%shut the offer
%shut the window
!shut window
!slam books
!slam door
!slam list
!slam offer
%slam our books
%slam our door
%slam our list
%slam our offer
%slam our window
%slam the books
%slam the door
%slam the list
%slam the offer
%slam the window
!slam window
!want to act 
%want to be in 
%want to buy 
!want to decide 
%want to do it 
%want to do this 
&want to get in 
$want to move 
!want to position yourself 
!want to respond 
!will you 
!won't you 
!your neighbours
!close books 
!close door 
!close doors 
!close list 
!close offer 
&close our books 
&close our door 
&close our doors 
&close our list 
&close our offer 
&close our window 
&close the books 
&close the door 
&close the doors 
&close the list 
&close the offer 
&close the window 
!close window 
'demand has been enormous
,demand has been huge
2demand has been off the charts
'demand has been overwhelming
'demand has been so high
'demand has been through the roof
,demand has been unprecedented
&demand is enormous
&demand is huge
(demand is off the charts
&demand is overwhelming
'demand is so high
&demand is through the roof
&demand is unprecedented
!if you are not in before
!if you are not in by
!if you are not in when
!if you are not on board before
!if you are not on board by
!if you are not on board when
!if you are not positioned before
!if you are not positioned by
!if you are not positioned when
!if you are not ready before
!if you are not ready by
!if you are not ready when
!if you're not in before
!if you're not in by
!if you're not in when
!if you're not on board before
!if you're not on board by
!if you're not on board when
!if you're not positioned before
!if you're not positioned by
!if you're not positioned when
!if you're not ready before
!if you're not ready by
!if you're not ready when
!shut books 
!shut door 
!shut doors 
!shut list 
!shut offer 
%shut our books 
%shut our door 
%shut our doors 
%shut our list 
%shut our offer 
%shut our window 
%shut the books 
%shut the door 
%shut the doors 
%shut the list 
%shut the offer 
%shut the window 
!shut window 
!slam books 
!slam door 
!slam doors 
!slam list 
!slam offer 
%slam our books 
%slam our door 
%slam our doors 
%slam our list 
%slam our offer 
%slam our window 
%slam the books 
%slam the door 
%slam the doors 
%slam the list 
%slam the offer 
%slam the window 
!slam window 
&will you be among them
&will you be in
&will you be left
&will you be one of them
&will you be ready
&will you be there
!will you own it
!will you still be
$won't you be among them
$won't you be in
$won't you be left
$won't you be one of them
$won't you be ready
$won't you be there
!won't you own it
!won't you still be
!0 apr
!0 aug
!0 dec
!0 feb
!0 jan
!0 jul
!0 jun
!0 mar
!0 may
!0 nov
!0 oct
!0 sep
!00 apr
!00 aug
!00 dec
!00 feb
!00 jan
!00 jul
!00 jun
!00 mar
!00 may
!00 nov
!00 oct
!00 sep
!no need
)application close
)applications close
!rush
!0:00:00 
!:00:00
!close the 
!closing the 
&doesn't come 
$doesn't tiptoe
!don't come 
&everyone who 
'investors who 
#it goes up 
!ones who 
&price goes up 
!rarely come 
%readers who 
!room for 
!seldom come 
!while the 
!00:00:00 before
!00:00:00 left
!00:00:00 remaining
!00:00:00 till
!00:00:00 to go
!00:00:00 until
!0:00:00 before
!0:00:00 left
!0:00:00 remaining
!0:00:00 till
!0:00:00 to go
!0:00:00 until
'anyone who dithered
'anyone who hesitated
'anyone who missed
'anyone who passed
'anyone who sat
'anyone who slept
'anyone who snoozed
'anyone who stood aside
'anyone who waited
+before the big boys 
'before the city 
'before the crowd 
'before the herd 
'before the mainstream 
'before the market 
'before the others 
'before the public 
'before the rest 
1before the rest of the world 
'before the wall street 
'close 00:00:00
&close 0:00:00
*close in 00:00:00
)close in 0:00:00
&close the book
&close the club
&close the doors
(closes 00:00:00
'closes 0:00:00
+closes in 00:00:00
*closes in 0:00:00
(closing the book
(closing the books
(closing the club
(closing the door
(closing the doors
(closing the list
+countdown 00:00:00
*countdown 0:00:00
,countdown: 00:00:00
*countdown: 0:00:00
&doesn't come along often
&doesn't come along very often
&doesn't come around often
&doesn't come around very often
&doesn't come by often
&doesn't come by very often
!don't come along often
!don't come along very often
!don't come around often
!don't come around very often
!don't come by often
!don't come by very often
%end 00:00:00
$end 0:00:00
(end in 00:00:00
'end in 0:00:00
&ends 00:00:00
%ends 0:00:00
)ends in 00:00:00
(ends in 0:00:00
)everyone who dithered
)everyone who hesitated
)everyone who missed
)everyone who passed
)everyone who sat
)everyone who slept
)everyone who snoozed
)everyone who stood aside
)everyone who waited
$in 00:00:00
#in 0:00:00
*investors who dithered
*investors who hesitated
*investors who missed
*investors who passed
*investors who sat
*investors who slept
*investors who snoozed
*investors who stood aside
*investors who waited
(it goes up at each
)it goes up at every
(it goes up at midnight
(it goes up at the next
#it goes up every
(it goes up on friday
(it goes up on monday
(it goes up on saturday
)it goes up on sunday
(it goes up on thursday
)it goes up on tuesday
(it goes up on wednesday
#it goes up tomorrow
#it goes up tonight
&just 00:00:00
%just 0:00:00
&left 00:00:00
%left 0:00:00
%ones who dithered
%ones who hesitated
%ones who missed
%ones who passed
%ones who sat
%ones who slept
%ones who snoozed
%ones who stood aside
%ones who waited
&only 00:00:00
%only 0:00:00
'people who dithered
'people who hesitated
'people who missed
'people who passed
'people who sat
'people who slept
'people who snoozed
'people who stood aside
'people who waited
+price goes up at each
,price goes up at every
+price goes up at midnight
+price goes up at the next
&price goes up every
+price goes up on friday
+price goes up on monday
+price goes up on saturday
,price goes up on sunday
+price goes up on thursday
,price goes up on tuesday
+price goes up on wednesday
&price goes up tomorrow
&price goes up tonight
'rarely come along often
2rarely come along very often
'rarely come around often
3rarely come around very often
'rarely come by often
)rarely come by very often
(readers who dithered
(readers who hesitated
(readers who missed
(readers who passed
(readers who sat
(readers who slept
(readers who snoozed
(readers who stood aside
(readers who waited
+remaining 00:00:00
*remaining 0:00:00
%room for another 
%room for just 
%room for only 
'seldom come along often
2seldom come along very often
'seldom come around often
3seldom come around very often
'seldom come by often
)seldom come by very often
&those who dithered
&those who hesitated
&those who missed
&those who passed
&those who sat
&those who slept
&those who snoozed
&those who stood aside
&those who waited
*while the big boys 
&while the city 
&while the crowd 
&while the herd 
&while the mainstream 
&while the market 
!while the others 
&while the public 
!while the rest 
0while the rest of the world 
&while the wall street 
!closes at
!live on
!opens at
!posted at
$trading hours
!accepting 
!admitting 
!copies available
!copies left
!copies remain
%copies to go
$letting in 
#limited availability
'limited number
#limited places
#limited spaces
!limited time
!limited to 
!offering 
!pass number
!passes available
!passes left
!passes remain
%passes to go
!place available
!place left
!place remain
#place to go
!places available
!places remain
%places to go
!release 
!released 
!seat available
!seat left
!seat remain
#seat to go
!seats available
!seats left
!seats remain
#seats to go
!slot available
!slot left
!slot remain
"slot to go
!slots available
!slots left
!slots remain
#slots to go
!spaces available
!spaces left
!spaces remain
%spaces to go
!spot available
!spot left
!spot remain
"spot to go
!spots available
!spots left
!spots remain
#spots to go
#tickets available
"tickets left
"tickets remain
&tickets to go
!accepting
!admitting
!first few
!just 0
!just dozen
!just eight
!just eleven
!just fifteen
!just fifty
!just five
!just forty
!just four
!just hundred
!just nine
!just one
!just seven
!just six
!just ten
!just thirteen
!just thirty
!just three
!just twelve
!just twenty
!just two
!letting in
!limited 
!offering
#only 0
!only dozen
!only eight
!only eleven
!only fifteen
!only fifty
!only five
!only forty
!only four
!only hundred
!only nine
!only one
!only seven
!only six
!only ten
!only thirteen
!only thirty
!only three
!only twelve
!only twenty
!only two
!opening
!release
!remain
!taking
!to go
'beginners' day
!close
!come down
!comes down
!expiring
!go dark
!goe away
!goe dark
!goe offline
!goes away
!goes dark
!goes offline
!pulled
!removed
!shut
!taken down
!taken offline
!0 am
!0am
!any time
!for good
!forever
!minute
!noon
!soon
!this evening
!tomorrow
!without notice
!broadcast
!door
!enrol
!invitation
!registration
!replay
!window
"apr 0
$april 0
"aug 0
!august 0
"dec 0
#december 0
"feb 0
#february 0
!jan 0
!january 0
!jul 0
!july 0
!jun 0
!june 0
"mar 0
$march 0
"may 0
"nov 0
#november 0
"oct 0
"october 0
"sep 0
#sept 0
$september 0
!while 
!live
!online
!before her
!before his
!while her
!while his
!while it
!while the
!while this
!is available 
!is available at
!is available from
!fill
!books 
!club 
!door 
!doors 
!intake 
!membership 
!offer 
!page 
!places 
!room 
!round 
!service 
!window 
!been claimed
!been snapped up
!been taken
!dozens of 
'eleven have gone since
!gone
%hundreds of 
&thousands of 
!joining
!looking
!piling
!reading
!watching
% without you
!be the last 
!be the only 
!blink and 
&blink and you
!blink, you
(brother-in-law 
!colleagues 
'dawdle and you
"dawdle, you
!departs
'dither and you
$dither, you
!friends 
!hairdresser 
!he who hesitates
#i wish i 'd
#i wish i had
!kicking yourself
!leaves
!leaving
!milkman 
'missed the boat
!neighbour 
!neighbours 
&once it are gone
%once it're gone
*once they are gone
)once they is gone
)once they're gone
&once they's gone
!pulls out
!running out
!runs out
!sailed
!sailing
!sails
"sit and watch
$sit idly by
!sit it out
%sit on the fence
!sit on the side lines
!sit on the sidelines
!sit on your hands
)sit this one out
$sit this out
(sitting and watch
(sitting idly by
'sitting it out
)sitting on the fence
)sitting on the side lines
)sitting on the sidelines
*sitting on your hands
-sitting this one out
(sitting this out
&sleep and you
!sleep, you
'snooze and you
$snooze, you
!strike while
$strikes midnight
#strikes twelve
!taxi driver 
!ticking
%wait and you
!wait, you
!be the last one
!be the last person
!be the last to
!be the only one
!be the only person
!be the only to
!blink and it
&blink and you 
)blink and you'll 
!blink, you 
&blink, you'll 
!boat
(brother-in-law are 
(brother-in-law has 
(brother-in-law have 
(brother-in-law is 
(brother-in-law will be 
!bus
%clock is running out
%clock is runs out
!clock is strikes midnight
!clock is strikes twelve
!clock running out
!clock runs out
!clock strikes midnight
!clock strikes twelve
!clock ticking
(colleagues are 
(colleagues has 
)colleagues have 
'colleagues is 
+colleagues will be 
'dawdle and you 
*dawdle and you'll 
%dawdle, you 
'dawdle, you'll 
'dither and you 
*dither and you'll 
%dither, you 
'dither, you'll 
!ferry
!friends are 
%friends has 
&friends have 
!friends is 
(friends will be 
)hairdresser are 
)hairdresser has 
*hairdresser have 
(hairdresser is 
,hairdresser will be 
)hourglass is running out
-hourglass is runs out
)hourglass is strikes midnight
)hourglass is strikes twelve
*hourglass is ticking
*hourglass running out
*hourglass runs out
.hourglass strikes midnight
-hourglass strikes twelve
*hourglass ticking
!milkman are 
!milkman has 
!milkman have 
!milkman is 
(milkman will be 
'neighbour are 
'neighbour has 
(neighbour have 
&neighbour is 
*neighbour will be 
(neighbours are 
(neighbours has 
)neighbours have 
'neighbours is 
+neighbours will be 
#sand is running out
#sand is runs out
$sand is strikes midnight
$sand is strikes twelve
%sand is ticking
!sand running out
%sand runs out
!sand strikes midnight
!sand strikes twelve
!sand ticking
!ship
&sleep and you 
)sleep and you'll 
!sleep, you 
&sleep, you'll 
'snooze and you 
*snooze and you'll 
%snooze, you 
'snooze, you'll 
!taxi driver are 
!taxi driver has 
!taxi driver have 
!taxi driver is 
,taxi driver will be 
!train
%wait and you 
(wait and you'll 
!wait, you 
%wait, you'll 
/watch everyone get rich without you
/watch everyone go without you
/watch everyone leave without you
0watch everyone profit without you
/watch everyone sail without you
'watch it get rich without you
&watch it go without you
)watch it leave without you
&watch it profit without you
)watch it sail without you
-watch others get rich without you
,watch others go without you
-watch others leave without you
.watch others profit without you
-watch others sail without you
/watch the rest get rich without you
-watch the rest go without you
/watch the rest leave without you
*watch the rest profit without you
/watch the rest sail without you
0watch the train get rich without you
/watch the train go without you
0watch the train leave without you
1watch the train profit without you
0watch the train sail without you
+watch them get rich without you
*watch them go without you
+watch them leave without you
&watch them profit without you
+watch them sail without you
2watching everyone get rich without you
2watching everyone go without you
2watching everyone leave without you
3watching everyone profit without you
2watching everyone sail without you
*watching it get rich without you
)watching it go without you
,watching it leave without you
(watching it profit without you
,watching it sail without you
0watching others get rich without you
/watching others go without you
0watching others leave without you
1watching others profit without you
0watching others sail without you
2watching the rest get rich without you
0watching the rest go without you
2watching the rest leave without you
-watching the rest profit without you
2watching the rest sail without you
3watching the train get rich without you
2watching the train go without you
3watching the train leave without you
4watching the train profit without you
3watching the train sail without you
.watching them get rich without you
-watching them go without you
.watching them leave without you
)watching them profit without you
.watching them sail without you
&window of opportunity 
!clock is ticking 
!chancellor
1clock is ticking for the chancellor
5clock is ticking for the company
1clock is ticking for the deal
5clock is ticking for the government
2clock is ticking on the chancellor
2clock is ticking on the company
2clock is ticking on the deal
2clock is ticking on the government
!open window
!clock below
!clock has started
%clock is running
!clock starts
!for ever
(quarter of an hour
&close for ever
&close for good
!close forever
'closes for ever
'closes for good
!closes forever
*disappear for ever
*disappear for good
(disappear forever
+disappears for ever
+disappears for good
)disappears forever
#end for ever
"end for good
!end forever
%ends for ever
%ends for good
!ends forever
!go for ever
!go for good
!go forever
%goes for ever
%goes for good
!goes forever
%gone for ever
!gone forever
!has started
!is running
!is ticking
%over for ever
%over for good
!over forever
%shut for ever
%shut for good
!shut forever
&shuts for ever
&shuts for good
!shuts forever
!starts
!chance
$ talking about
" will have 
!before you 
'button comes down
!button dies
!button expires
'button goes dark
!button goes dead
&button is switched off
'button stops working
!code comes down
!code dies
!code expires
!code goes dark
!code goes dead
#code is switched off
%code stops working
!don't dawdle
!don't dilly-dally
!don't dillydally
!don't dither
!don't hang about
!don't sleep on
!form comes down
!form dies
!form expires
!form goes dark
!form goes dead
!form is switched off
!form stops working
!held for 
(hit the front page
!hit the headlines
$hit the news
$hit the paper
)hits the front page
%hits the headlines
%hits the news
%hits the paper
!i can admit 
!i can fit in 
!i can only admit 
!i can only fit in 
!i can only seat 
'i can only squeeze in 
!i can only take 
!i can seat 
!i can squeeze in 
!i can take 
!in the front page
!in the headlines
!in the news
!in the paper
!kept for 
!last time 
!line comes down
!line dies
!line expires
%line goes dark
%line goes dead
%line is switched off
%line stops working
!link comes down
!link dies
!link expires
!link goes dark
!link goes dead
#link is switched off
%link stops working
*makes the front page
!makes the headlines
!makes the news
&makes the paper
!only time 
!page comes down
!page dies
!page expires
!page goes dark
!page goes dead
!page is switched off
!page stops working
,reaches the front page
(reaches the headlines
(reaches the news
(reaches the paper
&reserved for 
!we can admit 
!we can fit in 
!we can only admit 
!we can only fit in 
!we can only seat 
!we can only squeeze in 
!we can only take 
!we can seat 
!we can squeeze in 
!we can take 
!won't come 
!won't see 
#you have missed it
!you'll have missed it
!you've missed it
!yours for 
" missed it
!are talking about
'before you close this
(before you do anything
'before you finish this
'before you finish your
'before you put the phone
'before you read another
'before you read on
'before you turn the page
(chance will have 
!dies
!expires
!front page
!goes dead
!headlines
!i can admit
!i can fit in
!i can only admit
!i can only fit in
!i can only seat
'i can only squeeze in
!i can only take
!i can seat
!i can squeeze in
!i can take
!is switched off
!is talking about
$it will have 
!last time i
!last time that i
*last time that we
%last time we
!only time i
!only time that i
*only time that we
%only time we
'price will have 
'share will have 
(shares will have 
'stock will have 
!stops working
!was talking about
!we can admit
!we can fit in
!we can only admit
!we can only fit in
!we can only seat
!we can only squeeze in
!we can only take
!we can seat
!we can squeeze in
!we can take
!won't come
!won't see
!don't hesitate to 
!don't hesitate to ask
!don't hesitate to call
!don't hesitate to contact
!don't hesitate to get in touch
!don't hesitate to ring
!don't hesitate to write
!hours in
!hours of
!minutes in
!minutes of
!ask how on earth
"ask how you
#ask what on earth
#ask what you
#ask when on earth
#ask when you
!ask where on earth
!ask where you
!ask why on earth
"ask why you
"ask you how on earth
"ask you how you
"ask you what on earth
"ask you what you
"ask you when on earth
"ask you when you
"ask you where on earth
"ask you where you
"ask you why on earth
"ask you why you
&regret i had 
#regret i'd 
(regret they had 
'regret they'd 
'regret we had 
%regret we'd 
'regret you had 
&regret you'd 
*what were you doing 
%what you were doing 
+where were you when
!wish i had 
!wish i'd 
!wish they had 
%wish they'd 
!wish we had 
!wish we'd 
!wish you had 
$wish you'd 
&wished i had 
$wished i'd 
(wished they had 
'wished they'd 
'wished we had 
%wished we'd 
'wished you had 
&wished you'd 
'wishing i had 
%wishing i'd 
)wishing they had 
(wishing they'd 
(wishing we had 
&wishing we'd 
(wishing you had 
'wishing you'd 
"ask how
!ask what
!ask when
!ask where
"ask why
"ask you how
"ask you what
"ask you when
"ask you where
"ask you why
!regret i
!regret they
!regret we
!regret you
*what were you doing in
*what were you doing when
*what were you doing while
%what you were doing in
%what you were doing when
%what you were doing while
!wish i
!wish they
#wish we
!wish you
!wished i
!wished they
!wished we
!wished you
!wishing i
!wishing they
!wishing we
$wishing you
'people are going to 
'people is going to 
!people may 
!people might 
!people will 
)somebody are going to 
(somebody is going to 
&somebody may 
(somebody might 
'somebody will 
(someone are going to 
(someone is going to 
%someone may 
'someone might 
&someone will 
%they are going to 
$they is going to 
!they may 
!they might 
!your boss are going to 
!your boss is going to 
!your boss may 
!your boss might 
!your boss will 
!your children are going to 
!your children is going to 
!your children may 
!your children might 
!your children will 
!your friends are going to 
!your friends is going to 
!your friends may 
!your friends might 
!your friends will 
!your grandchildren are going to 
!your grandchildren is going to 
!your grandchildren may 
!your grandchildren might 
!your grandchildren will 
!your kids are going to 
!your kids is going to 
!your kids may 
!your kids might 
!your kids will 
!your mates are going to 
!your mates is going to 
!your mates may 
!your mates might 
!your mates will 
!the regulator
!the taxman
!monte carlo
!monte carlo 
!monte-carlo
!monte-carlo 
!outcomes
!scenarios
!simulations
!carlo
!monte carlo analys
!monte carlo engine
&monte carlo method
&monte carlo model
&monte carlo paths
!monte carlo runs
!monte carlo simulat
!monte carlo test
!monte carlo trials
!monte-carlo analys
!monte-carlo engine
&monte-carlo method
&monte-carlo model
&monte-carlo paths
!monte-carlo runs
!monte-carlo simulat
!monte-carlo test
!monte-carlo trials
!thousand 
!thousands 
!run
!simulate
!test
!analyst 
!analysts 
!barclays 
!berenberg 
!broker 
!brokers 
!citi 
!goldman 
!jefferies 
!morgan 
!ubs 
!begin coverage
!begins coverage
!cut her
!cut his
!cut its
!cut their
!cuts her
!cuts his
!cuts its
!cuts their
)initiate coverage
*initiates coverage
!keep her
!keep his
!keep its
!keep their
!keeps her
!keeps his
!keeps its
!keeps their
!lift her
!lift his
!lift its
!lift their
!lifts her
!lifts his
!lifts its
!lifts their
!maintain her
%maintain his
!maintain its
!maintain their
&maintains her
&maintains his
&maintains its
!maintains their
!raise her
!raise his
!raise its
!raise their
!raises her
!raises his
!raises its
!raises their
&reiterate her
&reiterate his
&reiterate its
(reiterate their
'reiterates her
'reiterates his
'reiterates its
)reiterates their
!repeat her
!repeat his
!repeat its
!repeat their
"repeats her
#repeats his
#repeats its
!repeats their
!resume coverage
$resumes coverage
!start coverage
!starts coverage
!rating
!example
!fined
!glossary
!take profits 
!top slice 
!i would not
"say you
!they buy
!we buy
!buy!
!buy.
!buy:
"hold!
"hold.
"hold:
"sell!
"sell.
"sell:
#top slice!
#top slice.
#top slice:
)speculative buy!
)speculative buy.
)speculative buy:
$strong buy!
$strong buy.
$strong buy:
!a bargain
(a screaming buy
!dirt cheap
!mis-priced
!mispriced
!over-valued
!overvalued
!too cheap
!under-valued
!undervalued
!company are 
!company is 
&company look 
'company looks 
!company remain 
!company remains 
!company seem 
!company seems 
!company's 
!it are 
!it is 
!it look 
!it looks 
!it remain 
!it remains 
!it seem 
!it seems 
!it's 
!share are 
!share is 
!share look 
!share looks 
!share remain 
!share remains 
!share seem 
!share seems 
!share's 
!shares is 
!shares look 
!shares looks 
!shares remain 
!shares remains 
!shares seem 
!shares seems 
!shares's 
!stock are 
!stock is 
!stock look 
!stock looks 
!stock remain 
!stock remains 
!stock seem 
!stock seems 
!stock's 
!they are 
!they is 
!they look 
!they looks 
!they remain 
!they remains 
!they seem 
!they seems 
$they's 
!buyer
!buying
!seller
!selling
!i am 
!i are 
"i would be 
"i'd be 
!i'm 
!i're 
!we am 
!we are 
#we would be 
!we'd be 
!we'm 
!we're 
, registered with the 
2registered investment advis
!sec registered 
!sec-registered 
'investment adviser
'investment advisor
2registered investment advise
2registered investment adviso
!sec registered advis
!sec registered investment advis
!sec-registered advis
!sec-registered investment advis
>investment adviser registered with the sec
?investment advisers registered with the sec
>investment advisor registered with the sec
?investment advisors registered with the sec
2registered investment adviser
2registered investment advisor
!sec registered adviser
!sec registered advisor
!sec registered investment adviser
!sec registered investment advisor
!sec-registered adviser
!sec-registered advisor
!sec-registered investment adviser
!sec-registered investment advisor
!barrier option
!binary option
!daily options
!digital options
!knock-out
!knockout
&limited-risk 
'restricted option
!knock
(limited-risk daily option
(limited-risk option
(limited-risk weekly option
!performance results
5no representation is being made
!data above refer to
!data above relate to
!data below refer to
!data below relate to
!data refer to
!data relate to
!data shown refer to
!data shown relate to
(figures above refer to
(figures above relate to
(figures below refer to
(figures below relate to
(figures refer to
!figures relate to
(figures shown refer to
(figures shown relate to
(numbers above refer to
(numbers above relate to
(numbers below refer to
(numbers below relate to
(numbers refer to
)numbers relate to
(numbers shown refer to
(numbers shown relate to
(results above refer to
(results above relate to
(results below refer to
(results below relate to
(results refer to
)results relate to
(results shown refer to
(results shown relate to
!model studio
!'d 
!'d've
!could've
!might've
!would've
+could have been better
&could have been easier
+could have been fun
&could have been nice
&could have been silly
+could have been wiser
'could have laughed
'could have liked
&could have missed it
&could have preferred
3could have reduced the figures
&could have thought
&could have to
+would have been better
&would have been easier
+would have been fun
&would have been nice
&would have been silly
+would have been wiser
'would have laughed
'would have liked
&would have missed it
&would have preferred
3would have reduced the figures
!would have thought
!would have to
! would have 
!got
)he would have got to
#he would have had to
(i would have got to
"i would have had to
*she would have got to
!she would have had to
+they would have got to
%they would have had to
!you would have got to
!you would have had to
!got you laughed
!got your laughed
"for the year
!in fees
!in postage
!in shops
#in tax
!more for
!saved 
#'d by 0000
!'d by now
!'d currently
!'d now
!'d still
!'d today
&would by 0000
!would currently
!would still
#'d by 0000 
$'d by 0000, 
!'d by now 
!'d by now, 
!'d currently 
!'d currently, 
!'d now 
!'d now, 
!'d still 
!'d still, 
!'d today 
!'d today, 
&would by 0000 
'would by 0000, 
&would by now 
&would by now, 
!would currently 
!would currently, 
!would now 
#would now, 
!would still 
&would still, 
!would today 
&would today, 
!'d amount to
!'d be looking at
!'d be sitting on
!'d be up
!'d be worth
!'d have
!'d hold
!'d own
!'d stand at
!would amount to
!would be looking at
!would be sitting on
$would be up
%would be worth
!would hold
!would own
!would stand at
!back in
!had an investor
!had anyone
!had someone
!had they
!year ago
!years ago
'anyone who had
%anyone who'd
!had a member
!had a reader
!had a subscriber
!had anybody
!had investors
!had somebody
"had we
!if a computer
!if a reader
!if a subscriber
!if an investor
!if anyone
!if somebody
!if someone
!if they
!if we
$imagine having
#imagine if
)imagine that having
(imagine that if
)imagine that you
"imagine you
!suppose 
&those who had
$those who'd
!if a computer had
!if a computer have
!if a computer'd
!if a reader had
!if a reader have
!if a reader'd
!if a subscriber had
!if a subscriber have
!if a subscriber'd
!if an investor had
!if an investor have
!if an investor'd
!if anyone had
!if anyone have
$if anyone'd
!if somebody had
!if somebody have
&if somebody'd
!if someone had
!if someone have
%if someone'd
"if they had
$if they have
"if they'd
!if we had
!if we have
$if we'd
!if you have
!suppose that 
!if you had 
!if you have 
!complain
!please
!speak
!you should
!if you had bought
!if you had held
!if you had invested
!if you had put
!if you have bought
!if you have held
!if you have invested
!if you have put
!'d 've been ahead
!'d 've been in profit
!'d 've been paid
!'d 've been up
!'d 've collected
!'d 've come out ahead
!'d 've made money
!'d 've pocketed
!'d 've won
!'d been ahead
!'d been in profit
!'d been paid
!'d been up
!'d collected
!'d come out ahead
!'d have been ahead
!'d have been in profit
!'d have been paid
!'d have been up
!'d have collected
!'d have come out ahead
!'d have made money
!'d have pocketed
!'d have won
!'d made money
!'d pocketed
!'d won
&would 've been ahead
&would 've been in profit
&would 've been paid
&would 've been up
&would 've collected
&would 've come out ahead
&would 've made money
&would 've pocketed
&would 've won
!would been ahead
!would been in profit
!would been paid
&would been up
!would collected
!would come out ahead
&would have been ahead
&would have been in profit
&would have been paid
+would have been up
&would have collected
'would have come out ahead
+would have made money
'would have pocketed
&would have won
&would made money
!would pocketed
!would won
!back test
!back- test
!hypothetical 
!out-of-sample
!paper trad
!paper-trad
!pro forma 
!pro-forma 
!simulated 
!walk-forward
!forma 
)hypothetical gain
*hypothetical growth
*hypothetical performance
)hypothetical portfolio
*hypothetical profit
*hypothetical result
!hypothetical return
!paper trade
!paper trading
!paper-trade
!paper-trading
)simulated across
&simulated for
'simulated from
'simulated gain
)simulated growth
!simulated on
'simulated over
*simulated performance
)simulated portfolio
)simulated profit
)simulated result
)simulated return
*simulated track record
'simulated trade
*simulated trading
(simulated using
!back tested
!back- tested
!limitations
'inherent limitations
#not back-tested
!not backtested
!not hypothetical
!not simulated
!simulat
'never a back-test
%never a backtest
#never a hypothetical
#never a simulat
&never back-test
!never backtest
!never hypothetical
!never simulat
$no a back-test
!no a backtest
!no a hypothetical
!no a simulat
!no back-test
!no backtest
!no hypothetical
!no simulat
)without a back-test
'without a backtest
&without a hypothetical
(without a simulat
(without back-test
%without backtest
$without hypothetical
!without simulat
!-year simulation
!in a test
!in beta testing
!in early testing
!in extensive test
!in historical test
!in its test
!in live testing
!in our test
!in our testing
!in rigorous test
!in test
!in testing
!in the test
!on paper
!simulation
!-year look
(all the way back 
!dating back 
!going back 
!historical
!look-back 
!lookback 
&looking back 
!retrospective
)stretching back 
(all the way back over
(all the way back through
(all the way back to
'dating back over
'dating back through
'dating back to
+go all the way back across 
+go all the way back over 
+go all the way back through 
!go back across 
!go back over 
!go back through 
&going back over
&going back through
-gone all the way back across 
-gone all the way back over 
-gone all the way back through 
%gone back across 
%gone back over 
!gone back through 
+historical back-run
*historical backrun
'historical modeling
'historical modelling
(historical simulation
'historical test
-historically back-run
*historically backrun
)historically modeling
)historically modelling
*historically simulation
)historically test
/looked all the way back across 
/looked all the way back over 
/looked all the way back through 
'looked back across 
'looked back over 
'looked back through 
(looking back over
(looking back through
(looking back to
,ran all the way back across 
,ran all the way back over 
,ran all the way back through 
$ran back across 
$ran back over 
$ran back through 
.retrospective back-run
+retrospective backrun
*retrospective modeling
*retrospective modelling
,retrospective simulation
*retrospective test
,run all the way back across 
,run all the way back over 
,run all the way back through 
!run back across 
$run back over 
!run back through 
0running all the way back across 
0running all the way back over 
0running all the way back through 
(running back across 
(running back over 
(running back through 
+stretching back over
+stretching back through
+stretching back to
/traced all the way back across 
/traced all the way back over 
/traced all the way back through 
'traced back across 
'traced back over 
'traced back through 
-went all the way back across 
-went all the way back over 
-went all the way back through 
%went back across 
%went back over 
!went back through 
/worked all the way back across 
/worked all the way back over 
/worked all the way back through 
'worked back across 
'worked back over 
'worked back through 
!actual record
'actual track record
"audited record
(audited track record
!its record
$its track record
!our record
!our track record
!published record
*published track record
!real-money record
!real-money track record
%the fund's record
%the fund's track record
!verified record
)verified track record
(actual actual record
.actual actual track record
!actual audited record
/actual audited track record
!actual published record
!actual published track record
)audited actual record
/audited actual track record
*audited audited record
0audited audited track record
'audited published record
2audited published track record
!its actual record
!its actual track record
!its audited record
!its audited track record
!its published record
!its published track record
!our actual record
!our actual track record
!our audited record
!our audited track record
!our published record
!our published track record
+published actual record
1published actual track record
!published audited record
2published audited track record
)published published record
4published published track record
!real-money actual record
!real-money actual track record
!real-money audited record
!real-money audited track record
%real-money published record
%real-money published track record
%the fund's actual record
%the fund's actual track record
%the fund's audited record
%the fund's audited track record
%the fund's published record
%the fund's published track record
*verified actual record
0verified actual track record
!verified audited record
1verified audited track record
%verified published record
3verified published track record
!created
!developed
!devised
!introduced
!invented
!launched
!opened
!unveiled
!went live
!0000 
!all data
!all prices
"all the data
"all the prices
!all the trades
!all trades
!backwards
!crashes
!cycles
!elections
!history
!recessions
!records
#today's rules
!trades
#years 0000
!0000 -
!0000 and
!0000 through
!0000 to
!0000 until
!bull
!cycle
!applied
!backdated
!calculated
%carried back
!checked
!fed
!modeled
!modelled
'projected back
!put through
!re-run 
!rebuilt
!reconstructed
!replayed
!rerun 
!rolled back
!running 
!set loose
!tested
!testing
!tests
!trained
!turned loose
!validated
!had run 
!has run 
!have run 
!had run a
!had run its
#had run our
!had run the
!has run a
!has run its
#has run our
!has run the
!have run a
#have run its
%have run our
!have run the
!clinic
#fund has been run
!by our current 
!by present-day 
!by the current 
!by the same 
#by today's 
!on our current 
(on present-day 
!on the current 
!on the same 
#on today's 
&under our current 
+under present-day 
&under the current 
&under the same 
&under today's 
&using our current 
+using present-day 
&using the current 
&using the same 
&using today's 
%with our current 
!with present-day 
%with the current 
%with the same 
%with today's 
!constituents
!criteria
$line-up
!parameters
!settings
!weights
&after the event
&after the fact
!backward
!live-tested on
!proven against 
!proven on 
!proven over 
!proven with 
!retro-fit
!retroactively
!retrofit
!retrospectiv
!retrospectively
!run against 
!run on 
!run over 
!run with 
!tested against 
!tested on 
%tested over 
!tested with 
%trialled against 
%trialled on 
'trialled over 
'trialled with 
!validated against 
!validated on 
(validated over 
(validated with 
!with hindsight
%with the benefit of hindsight
!added up 
!applied 
!calculated 
!conditions
!fit
!reckoned 
!worked out 
%added up after the event
%added up after the fact
&added up backward
%added up retroactively
%added up retrospectively
.applied after the event
.applied after the fact
"applied backward
"applied retroactively
"applied retrospectively
1calculated after the event
1calculated after the fact
*calculated backward
!calculated retroactively
!calculated retrospectively
/reckoned after the event
/reckoned after the fact
(reckoned backward
#reckoned retroactively
#reckoned retrospectively
'worked out after the event
1worked out after the fact
'worked out backward
'worked out retroactively
'worked out retrospectively
!could now
!acting
!betting
!copying
!following
!putting
" years of 
'historical data
(historical price
!past data
!past price
!what would have happened
!happened
'looked like this
&would have gone
'would have happened
&would have looked like this
!dummy 
!fictional 
!imaginary 
!make-believe 
!notional 
!paper 
!pretend 
!theoretical 
!virtual 
!would-be 
!demo
!play money
!practice
!practise
!back by 
!back in 
$back by
%back in 0000
!back to
%back to 0000
!began
!date
!founded
!across 
!over 
!through 
!crises
!crisis
!panic
!selloff
!driven 
!led 
!passed 
!fed it 
!fed its 
!fed our 
!fed the 
!fed them 
!fed these 
!fed those 
!put it 
!put its 
!put our 
!put these 
!put those 
$ran it 
!ran its 
!ran our 
!ran the 
!ran them 
!ran these 
!ran those 
%replayed it 
&replayed its 
&replayed our 
&replayed the 
'replayed them 
(replayed these 
(replayed those 
!run it 
!run its 
!run our 
!run the 
!run them 
!run these 
!run those 
!running it 
%running its 
%running our 
!running the 
&running them 
!running these 
!running those 
!tested it 
!tested its 
!tested our 
!tested the 
!tested them 
!tested these 
!tested those 
!tried it 
!tried its 
!tried our 
!tried the 
!tried them 
!tried these 
!tried those 
!worked it 
!worked its 
!worked our 
!worked the 
!worked them 
!worked these 
!worked those 
!anticipated
!correctly
!detected
!got right
#next week's
!predicts
'as if he had been 
'as if it had been 
!as if she had been 
!as if they had been 
'as if we had been 
$as if you had been 
!what if 
!what would have happened if 
!as if 
!what if it 
!what if someone 
!what if we 
%what if you 
&what if you'd 
!what would have happened if it 
!what would have happened if someone 
!what would have happened if we 
9what would have happened if you 
:what would have happened if you'd 
'as if he had been invested
'as if he had been there
'as if he had been trading
'as if it had been invested
'as if it had been there
'as if it had been trading
!as if she had been invested
!as if she had been there
!as if she had been trading
!as if they had been invested
!as if they had been there
!as if they had been trading
'as if we had been invested
'as if we had been there
'as if we had been trading
$as if you had been invested
$as if you had been there
$as if you had been trading
!candles
!newspapers
!quotes
!tables
!locked
!marched
!poured
!sat
!set
!showed
!shown
!chose
!decide
!loose
!ran
!loose among
!loose in
!loose on
!loose over
!loose upon
!let 
#as if he was 
#as if he were 
#as if it was 
#as if it were 
$as if she was 
$as if she were 
!as if they was 
!as if they were 
#as if we was 
#as if we were 
$as if you was 
$as if you were 
*as though he was 
)as though he were 
*as though it was 
)as though it were 
*as though she was 
*as though she were 
*as though they was 
*as though they were 
*as though we was 
)as though we were 
*as though you was 
*as though you were 
!cheating
!looking ahead
!peeking
!peeping
!as if he 
!as if it 
!as if she 
!as if they 
!as if we 
!as if you 
!as though he 
!as though it 
!as though she 
!as though they 
$as though we 
$as though you 
!no any cheating
!no any looking ahead
!no any peeking
!no any peeping
!no cheating
!no looking ahead
!no peeking
!no peeping
#not any cheating
"not any looking ahead
"not any peeking
"not any peeping
!not cheating
!not looking ahead
!not peeking
!not peeping
(without any cheating
(without any looking ahead
(without any peeking
(without any peeping
!without cheating
!without looking ahead
(without peeking
!without peeping
!computer
!machine
&every day since
!every month since
&every year since
! loose 
!fed 
!feed 
!played 
!relived 
!rewind 
!unleashe 
!unleashed 
!feed
!re-run
!relived
!rerun
!rewind
!set it loose
"turn it loose
!turn loose
&turned it loose
!unleashe
#our fund has
%our fund have
!our portfolio has
!our portfolio have
!our trust has
!our trust have
$the fund has
%the fund have
!the portfolio has
!the portfolio have
$the trust has
$the trust have
!film
' would have done
#on data from 
#on data of 
!on figures from 
!on figures of 
!on markets from 
!on markets of 
!on numbers from 
!on numbers of 
$on prices from 
!on prices of 
!on the data from 
!on the data of 
!on the figures from 
!on the figures of 
!on the markets from 
!on the markets of 
!on the numbers from 
!on the numbers of 
!on the prices from 
!on the prices of 
!paper portfolio
!paper profit
!paper record
!paper result
!paper track record
!re-enactment of 
!re-enactments of 
!re-run of 
#re-runs of 
(reenactment of 
)reenactments of 
!replay of 
#replays of 
!rerun of 
!reruns of 
(nobody ran it at the time
(nobody ran it then
(nobody ran it yet
/nobody running it at the time
.nobody running it then
.nobody running it yet
.nobody traded it at the time
-nobody traded it then
-nobody traded it yet
/nobody trading it at the time
.nobody trading it then
.nobody trading it yet
-nobody using it at the time
'nobody using it then
,nobody using it yet
'nobody was ran it at the time
'nobody was ran it then
,nobody was ran it yet
'nobody was running it at the time
'nobody was running it then
'nobody was running it yet
2nobody was traded it at the time
'nobody was traded it then
'nobody was traded it yet
3nobody was trading it at the time
'nobody was trading it then
'nobody was trading it yet
'nobody was using it at the time
'nobody was using it then
'nobody was using it yet
*on data from 0000
#on data from the last
#on data from the past
(on data of 0000
)on data of the last
)on data of the past
-on figures from 0000
+on figures from the last
0on figures from the past
+on figures of 0000
,on figures of the last
,on figures of the past
-on markets from 0000
+on markets from the last
0on markets from the past
+on markets of 0000
,on markets of the last
,on markets of the past
-on numbers from 0000
+on numbers from the last
0on numbers from the past
+on numbers of 0000
,on numbers of the last
,on numbers of the past
,on prices from 0000
*on prices from the last
/on prices from the past
*on prices of 0000
+on prices of the last
+on prices of the past
.on the data from 0000
!on the data from the last
!on the data from the past
,on the data of 0000
-on the data of the last
-on the data of the past
1on the figures from 0000
!on the figures from the last
!on the figures from the past
/on the figures of 0000
!on the figures of the last
0on the figures of the past
1on the markets from 0000
!on the markets from the last
!on the markets from the past
/on the markets of 0000
0on the markets of the last
0on the markets of the past
1on the numbers from 0000
!on the numbers from the last
!on the numbers from the past
/on the numbers of 0000
0on the numbers of the last
0on the numbers of the past
0on the prices from 0000
!on the prices from the last
!on the prices from the past
.on the prices of 0000
!on the prices of the last
/on the prices of the past
!paper profits
!paper results
!re-enactment of the 
!re-enactments of the 
!re-run of the 
#re-runs of the 
,reenactment of the 
-reenactments of the 
'replay of the 
(replays of the 
&rerun of the 
'reruns of the 
%what it would have done
%what the machine would have done
)what the model would have done
*what the rule would have done
6what the system would have done
0what they would have done
!had it been 
$had the machine been 
(had the model been 
'had the rule been 
#had the system been 
#had they been 
!around
!at work
!had it
$had the machine
"had the model
#had the rule
#had the system
!in charge
!switched on
!had it been alive
!had it been around
!had it been at work
!had it been going
!had it been in charge
!had it been live
!had it been running
!had it been switched on
$had the machine been alive
$had the machine been around
$had the machine been at work
0had the machine been going
$had the machine been in charge
1had the machine been live
$had the machine been running
0had the machine been switched on
(had the model been alive
(had the model been around
(had the model been at work
.had the model been going
(had the model been in charge
/had the model been live
(had the model been running
(had the model been switched on
'had the rule been alive
'had the rule been around
'had the rule been at work
-had the rule been going
'had the rule been in charge
.had the rule been live
'had the rule been running
'had the rule been switched on
#had the system been alive
#had the system been around
4had the system been at work
/had the system been going
#had the system been in charge
0had the system been live
/had the system been running
/had the system been switched on
#had they been alive
#had they been around
#had they been at work
)had they been going
#had they been in charge
*had they been live
#had they been running
#had they been switched on
!'d have 
!cases in 
!cases of 
&cases out in 
&cases out of 
!days in 
!days of 
!days out in 
%days out of 
!demo account
!demo portfolio
!dummy account
!dummy portfolio
(imaginary money
!months in 
!months of 
'months out in 
'months out of 
!paper money
'practice account
'practice portfolio
&pretend money
!times in 
!times of 
&times out in 
&times out of 
!trades of 
'trades out in 
'trades out of 
!trial account
!trial portfolio
!virtual money
!weeks in 
!weeks of 
&weeks out in 
&weeks out of 
!years in 
!years of 
&years out in 
&years out of 
!'d have called
!'d have closed
!'d have come home
!'d have ended
!'d have finished
!'d have kicked out
!'d have matured
!cases in
!cases of
%cases out in
%cases out of
!days in
!days of
!days out in
!days out of
!imaginary
!months in
!months of
&months out in
&months out of
!pretend
!times in
!times of
%times out in
%times out of
!trades in
!trades of
&trades out in
&trades out of
!virtual
!weeks in
!weeks of
!weeks out in
!weeks out of
&would have called
&would have closed
'would have come home
&would have finished
'would have kicked out
&would have matured
!years in
!years of
!years out in
%years out of
!open a demo account
&open a free demo account
&open a free practice account
!open a practice account
!the first
!your first
!issues
!share at
#from day 0
!minimum of
!free for 
!issues for 
!months for 
!try 
!weeks for 
%free for dozen
%free for eight
!free for eleven
%free for fifteen
%free for fifty
%free for five
%free for forty
%free for four
%free for hundred
%free for nine
!free for one
%free for seven
%free for six
!free for ten
!free for thirteen
!free for thirty
%free for three
%free for twelve
%free for twenty
%free for two
!a book
!emissions
!aim to deliver
!aim to earn
!aim to make
!aim to return
!aimed at
!aimed for
&aiming to deliver
&aiming to earn
&aiming to make
&aiming to return
"aims to deliver
!aims to earn
$aims to make
"aims to return
!count on
!counts on
!go for
!goes for
!plan for
!plan on
%planning for
!planning on
!plans for
!plans on
!shoot for
%shooting for
!shoots for
!monthly distribution
%monthly payment
!monthly return
!quarterly distribution
!quarterly income
!quarterly payment
!quarterly return
!weekly distribution
!weekly payment
!weekly return
!aim for 
!aim to pay 
!aiming for 
'aiming to pay 
!aims for 
%aims to pay 
!tax position
!tax rules
!tax treatment
!depend
&depend on your
'depends on your
! outside 
!back from 
!back from the taxman
!back off 
'beyond the taxman
!business 
!cgt deferral
!cgt exempt
!cgt free
!cgt relief
!cgt-exempt
!cgt-free
!cgt-relief
!eis relief
"eis tax relief
&eligible for 
/escape capital gains tax
*escape income tax
!escape inheritance tax
!exempt from 
*free from all tax
*free from any tax
&free from capital gains tax
!free from income tax
&free from tax
&free of all tax
&free of any tax
%free of capital gains tax
!free of income tax
$free of tax
!from tax
!iht exempt
!iht free
!iht relief
!iht-exempt
!iht-free
!iht-relief
!isa-eligible
!isaeligible
&keep all of it
!keep every penny
!keep every penny of
!keep it all
!keep the lot
!loss relief
&never give the taxman
!not a penny for 
!not a penny to 
(nothing to pay 
!refund from 
!refund off 
!sipp-eligible
!sippeligible
!tax advantaged
!tax efficient
!tax exempt
!tax free
!tax-advantaged
!tax-efficient
!tax-exempt
!tax-free
#taxman a penny
%taxman can't
!taxman cannot
!taxman gets nothing
!taxman gives
!taxman hands
!taxman pays
%taxman won't
#taxman's holiday
#taxman's reach
!vct relief
!vct tax relief
!wasting asset
!your tax
! tax
! taxes
!back from hmrc
!back from taxman
!back from the hmrc
!back from the your tax
!back from your tax
!back off hmrc
!back off taxman
!back off the hmrc
!back off the taxman
!back off the your tax
%back off your tax
&business property relief
!business relief
(capital gains tax
.capital gains tax relief
(capital gains taxes
"capital gainstax
"capital gainstaxes
*eligible for an isa
*eligible for an sipp
)eligible for isa
)eligible for sipp
(exempt from capital gains
(exempt from income
'exempt from inheritance
'exempt from stamp
!iht
'income tax relief
#income taxes
!incometax
!incometaxes
(inheritance tax
,inheritance tax relief
(inheritance taxes
!inheritancetax
!inheritancetaxes
!not a penny for hmrc
!not a penny for revenue
,not a penny for taxman
!not a penny for the hmrc
!not a penny for the revenue
!not a penny for the taxman
!not a penny to hmrc
!not a penny to revenue
!not a penny to taxman
!not a penny to the hmrc
!not a penny to the revenue
!not a penny to the taxman
,nothing to pay in tax
)nothing to pay on
7off your capital gains tax bill
0off your income tax bill
5off your inheritance tax bill
%off your tax
)off your tax bill
*out of taxman's reach
.out of the taxman's reach
'refund from hmrc
(refund from taxman
'refund from the hmrc
,refund from the taxman
1refund from the your tax
(refund from your tax
'refund off hmrc
'refund off taxman
)refund off the hmrc
+refund off the taxman
)refund off the your tax
'refund off your tax
!seis relief
%seis tax relief
'stamp duty tax
'stamp duty taxes
!stamp dutytax
!stamp dutytaxes
!tax efficiently
!tax-efficiently
!uk tax
!uk taxes
!uktax
!uktaxes
!up-front tax relief
(upfront tax relief
!wasting assets
!your estate
%your tax bill
!are outside 
!cuting 
!cuts 
!fall outside 
!falls outside 
!halve 
!halveing 
!halves 
!is outside 
!knocking 
!knocks 
!lie outside 
!lies outside 
!reduce 
!reduceing 
!reduces 
!shelter 
!sheltered 
!shrink 
!shrinking 
!shrinks 
!sit outside 
!sits outside 
!slash 
!slashing 
!slashs 
!stay outside 
!stays outside 
!trim 
!triming 
!trims 
!wipe 
!wipeing 
!wipes 
!zero
"n't tax free
"n't tax-free
!not exempt
#not tax free
#not tax-free
#tax-free shopping
$isn't tax free
$isn't tax-free
!chairman
!chief executive
!economist
!spokes
!clients report
!clients say
(clients tell us
"clients write
&customers report
*customers tell us
&customers write
!members report
!members say
(members tell us
#members write
$readers report
$readers say
(readers tell us
&students report
%students say
)students tell us
&students write
!subscribers report
!subscribers say
,subscribers tell us
(subscribers write
!" -
"" –
"" —
!"-
!"–
!"—
!adds 
!reports 
!tells us 
!governor
!professor
!strategist
!( aud
!( cad
!( eur
!(aud
!(cad
!(eur
!class aud
!class cad
!class eur
!classaud
!classcad
!classeur
!in american euro
!in american rupees
!in aud
!in australian dollars
!in australian euro
!in australian francs
!in australian rupees
!in australian yen
!in cad
!in canadian dollars
!in canadian euro
!in canadian francs
!in canadian rupees
!in canadian yen
!in eur
!in euro
!in rupees
!in swiss euro
$in swiss rupees
!in us euro
!in us rupees
!inaud
!incad
!ineur
!in american euros
!in australian euros
!in canadian euros
!in euros
!in swiss euros
!in us euros
!a$ 0
!a$0
!a€ 0
"a€0
!c$ 0
!c$0
!c€ 0
"c€0
"us$ 0
!us$0
#us€ 0
#us€0
!into
)unlisted brewery shares
!never offer
!owner
)private equity firm
)private equity owner
)private equity trust
! of itself
!bridge offer
!bridge raise
!bridge round
!buy a share
!buy a slice
!buy a stake
!buy into
!buy share
!buy slice
!buy stake
$closing offer
!closing raise
!closing round
!equity offer
!equity raise
!equity round
!funding offer
!funding raise
!funding round
!is raising
!minimum investment
!minimum ticket
!minimum twenty
!new shares at
!post-money
!pre-money
!raising 
!seed offer
!seed raise
!seed round
!share at 
!share cost 
!share for 
!share from 
!share offer
%share on offer
!share priced at 
!share raise
!share round
!shares cost 
!shares from 
&shares on offer
!take a stake in
!we are raising
!we're raising
!you can own shares
%become a investor in
%become a investor of
!become a owner in
!become a owner of
(become a part-investor in
(become a part-investor of
(become a part-owner in
(become a part-owner of
(become a part-shareholder in
(become a part-shareholder of
%become a partinvestor in
%become a partinvestor of
%become a partowner in
%become a partowner of
%become a partshareholder in
%become a partshareholder of
!become a shareholder in
!become a shareholder of
&become an investor in
&become an investor of
&become an owner in
&become an owner of
+become an part-investor in
+become an part-investor of
*become an part-owner in
*become an part-owner of
*become an part-shareholder in
*become an part-shareholder of
'become an partinvestor in
'become an partinvestor of
'become an partowner in
'become an partowner of
'become an partshareholder in
'become an partshareholder of
!become an shareholder in
!become an shareholder of
!become investor in
!become investor of
!become owner in
!become owner of
(become part-investor in
(become part-investor of
'become part-owner in
'become part-owner of
'become part-shareholder in
'become part-shareholder of
!become partinvestor in
!become partinvestor of
!become partowner in
!become partowner of
!become partshareholder in
!become partshareholder of
!become shareholder in
!become shareholder of
!buy a shares
!buy shares
)crowdfunding offer
!crowdfunding raise
)crowdfunding round
!own a bit
$raising $ 0
#raising $0
"raising 0
!raising a
&raising a fiver
&raising a tenner
%raising a$ 0
$raising a$0
!raising an
&raising aud 0
%raising aud0
&raising a£ 0
%raising a£0
'raising a€ 0
&raising a€0
%raising c$ 0
$raising c$0
&raising chf 0
%raising chf0
&raising c£ 0
%raising c£0
'raising c€ 0
&raising c€0
$raising dozen
!raising eight
(raising eight figure
(raising eight figures
(raising eight-figure
(raising eight-figures
!raising eighteen
'raising eighty
!raising eleven
&raising eur 0
%raising eur0
$raising fifteen
&raising fifty
$raising five
)raising five figure
)raising five figures
)raising five-figure
)raising five-figures
&raising forty
$raising four
$raising fourteen
&raising gbp 0
%raising gbp0
%raising hundred
!raising nine
!raising nineteen
'raising ninety
&raising nz$ 0
%raising nz$0
'raising nz£ 0
&raising nz£0
(raising nz€ 0
'raising nz€0
!raising one
&raising sek 0
%raising sek0
$raising seven
(raising seven figure
(raising seven figures
(raising seven-figure
(raising seven-figures
$raising seventeen
$raising seventy
$raising six
(raising six figure
(raising six figures
(raising six-figure
(raising six-figures
$raising sixteen
&raising sixty
!raising ten
!raising thirteen
'raising thirty
!raising three
&raising twelve
#raising twenty
#raising two
&raising us$ 0
%raising us$0
&raising usd 0
%raising usd0
'raising us£ 0
&raising us£0
(raising us€ 0
'raising us€0
%raising £ 0
$raising £0
&raising € 0
%raising €0
#selling +0
#selling -0
"selling 0
)selling double-digit
)selling double-figure
$selling dozen
!selling eight
!selling eighteen
'selling eighty
!selling eleven
$selling fifteen
&selling fifty
$selling five
#selling forty
$selling four
)selling four-digit
)selling four-figure
$selling fourteen
#selling hundred
#selling nine
#selling nineteen
#selling ninety
!selling one
#selling quadruple-digit
.selling quadruple-figure
$selling seven
$selling seventeen
$selling seventy
$selling six
$selling sixteen
&selling sixty
!selling ten
!selling thirteen
!selling thirty
!selling three
(selling three-digit
(selling three-figure
)selling triple-digit
)selling triple-figure
#selling twelve
#selling twenty
#selling two
.before anyone else can
'before it floats
'before it lists
'before the market
+before the stock market
'cannot be traded
!crowd-fund
!crowdfund
!eis
!no exchange
$no market for
#no stock market for
!not listed
!not quoted
!not traded
$not yet listed
!off exchange
!off-exchange
!pre-ipo
!private companies
(private company
#raising £
!start-up
!startup
!the pitch
!un-quoted
!unlisted
!unquoted
!seis
!aim: 
! companies
!alongside 
'before the company 
!crowd-funding
!crowdfunding
!eis fund
!eis investment
!eis offer
!eis opportunit
!eis portfolio
!eis qualifying
!eis scheme
!eis share
+enterprise investment scheme
!equity crowdfunding
!invest of 
#not yet quoted
!our series 
!piece in 
!piece of 
!quoted 
!seed enterprise
!seed stage
'series a alongside
%series a and
&series a raise
'series a round
&series a with
'series b alongside
%series b and
&series b raise
'series b round
&series b with
'series c alongside
%series c and
&series c raise
'series c round
&series c with
'series d alongside
%series d and
&series d raise
'series d round
&series d with
!slice in 
!slice of 
!stake in 
!stake of 
!unlisted 
&alongside angels
&alongside institutions
*alongside the angels
*alongside the institutions
*alongside the vcs
*alongside the venture capital
&alongside vcs
(alongside venture capital
'before it float
+before it goes public
&before it ipo
'before it ipos
'before it list
'before the company float
'before the company floats
4before the company goes public
'before the company ipo
'before the company ipos
'before the company list
'before the company lists
'before they float
'before they floats
-before they goes public
'before they ipo
'before they ipos
'before they list
'before they lists
!eis investments
!eis shares
!our series a
!our series b
!our series c
!our series d
!seis fund
!seis investment
!seis investments
!seis offer
!seis opportunit
!seis portfolio
!seis qualifying
!seis scheme
!seis share
!seis shares
0shares in early-stage companies
'shares in private companies
'shares in qualifying companies
0shares in start-up companies
&shares in startup companies
*shares in young companies
!un-quoted companies
!un-quoted company
!un-quoted share
!un-quoted shares
&unlisted bond
'unlisted bonds
(unlisted companies
)unlisted company
(unlisted securities
!unlisted share
!unlisted shares
#unquoted companies
#unquoted company
!unquoted share
!unquoted shares
!listed compan
!listed fund
!listed trust
(apply for the bond
!can't be sold
'cannot be sold
!loan note issued
!loan notes issued
!not transferable
!our business
!our company
!our firm
!ourselves
!the brewery
!the business
!the club
!the company
!the farm
!the firm
!% of 
!a eighth of 
#a fifth of 
!a half of 
!a part of 
!a quarter of 
#a sixth of 
#a slice of 
#a tenth of 
#a third of 
!an eighth of 
$an fifth of 
#an half of 
#an part of 
!an quarter of 
$an sixth of 
$an slice of 
$an tenth of 
$an third of 
'double-digit of 
!double-figure of 
!four-digit of 
!four-figure of 
!pc of 
!per cent of 
!percent of 
,percentage point of 
,percentage points of 
*quadruple-digit of 
*quadruple-figure of 
&three-digit of 
!three-figure of 
'triple-digit of 
!triple-figure of 
#said it
'allocated gold
!art fund
!bordeaux
!bullion
!burgundy
!cellar
!claret
!classic car
!collectible
!diamond
!fine wine
!forestry
!gold bar
!gold coin
!handbag
!memorabilia
&parcel of wine
'parcels of wine
!sovereigns
!stamps
"trading cards
!truffle
%vineyard plot
!watches
!whiskey
!whisky
!woodland
!gold bullion
!appreciat
!% accura
!% of
!always right
!britain's 
'double-digit accura
'double-digit of
!double-figure accura
!double-figure of
!four-digit accura
!four-digit of
!four-figure accura
!four-figure of
!most accurate 
!most profitable 
!most successful 
!pc accura
!pc of
!per cent accura
!per cent of
!percent accura
!percent of
,percentage point accura
,percentage point of
,percentage points accura
,percentage points of
!proven to 
*quadruple-digit accura
*quadruple-digit of
*quadruple-figure accura
*quadruple-figure of
&three-digit accura
&three-digit of
!three-figure accura
!three-figure of
'triple-digit accura
'triple-digit of
!triple-figure accura
!triple-figure of
!world's 
'better than +0
'better than -0
&better than 0
-better than double-digit
-better than double-figure
(better than dozen
(better than eight
'better than eleven
(better than fifteen
(better than fifty
(better than five
'better than forty
(better than four
'better than hundred
'better than nine
'better than one
'better than quadruple-digit
'better than quadruple-figure
(better than seven
(better than six
'better than ten
'better than thirteen
'better than thirty
'better than three
-better than triple-digit
-better than triple-figure
'better than twelve
'better than twenty
'better than two
&britain's best
'britain's leading
(britain's most accurate
(britain's most profitable
(britain's most successful
&britain's top
'double-digit accuracy
'double-digit accurate
!double-figure accuracy
!double-figure accurate
!four-digit accuracy
!four-digit accurate
!four-figure accuracy
!four-figure accurate
!most accurate
!most profitable
!most successful
!no.
!pc accuracy
!pc accurate
!per cent accuracy
!per cent accurate
(percent accuracy
!percent accurate
,percentage point accuracy
,percentage point accurate
,percentage points accuracy
,percentage points accurate
&proven to beat
&proven to deliver
&proven to make
'proven to outperform
'proven to work
*quadruple-digit accuracy
*quadruple-digit accurate
*quadruple-figure accuracy
*quadruple-figure accurate
&three-digit accuracy
&three-digit accurate
!three-figure accuracy
!three-figure accurate
'triple-digit accuracy
'triple-digit accurate
!triple-figure accuracy
!triple-figure accurate
"world's best
&world's most accurate
&world's most profitable
&world's most successful
!world's top
!survey of
!order before
!tuition
!ran at
!ran to
!totaled
!totalled
!leverag
!cattle
!commodities
!commodity
!corn
!crude
&currency pair
$heating oil
!hog
!mini
$natural gas
!soybean
!wheat
!wti
!a contract
!lot
!per contract
!stock futures 
'stock index futures 
!stock futures fell
!stock futures pointed
!stock futures rose
!stock futures slipped
!stock futures were
'stock index futures fell
'stock index futures pointed
'stock index futures rose
'stock index futures slipped
'stock index futures were
$were up
!futures fell
!futures point
!futures rose
!futures slipped
)futures were down
(futures were up
!fax
!seasonal
!crude oil
!e-mini
!emini
!each contract
!gas
!adviser
!advisor
!futures adviser
!futures advisor
!futures alert
%futures club
!futures course
!futures desk
!futures letter
!futures newsletter
%futures picks
!futures room
!futures school
!futures service
!live 
!real time 
!real-time 
(against live data
(against live market
(against live prices
)against live ticks
-against real-time data
-against real-time market
-against real-time prices
)against real-time ticks
"on live data
"on live market
#on live prices
$on live ticks
(on real-time data
(on real-time market
(on real-time prices
$on real-time ticks
!with live data
!with live market
%with live prices
!with live ticks
*with real-time data
*with real-time market
*with real-time prices
&with real-time ticks
(testing was done
)approved by the 
'backed by the 
*certified by the 
)endorsed by the 
,recommended by the 
'vetted by the 
! by the 
!government 
!government-
*approved by the cftc
*approved by the federal government
*approved by the nfa
*approved by the sec
0approved by the u.s government
1approved by the u.s. government
*approved by the us government
0approved by the us. government
(backed by the cftc
(backed by the federal government
(backed by the nfa
(backed by the sec
.backed by the u.s government
/backed by the u.s. government
(backed by the us government
.backed by the us. government
+certified by the cftc
+certified by the federal government
+certified by the nfa
+certified by the sec
1certified by the u.s government
2certified by the u.s. government
+certified by the us government
1certified by the us. government
!cftc approved
!cftc backed
!cftc certified
!cftc endorsed
!cftc recommended
!cftc vetted
!cftc-approved
!cftc-backed
!cftc-certified
!cftc-endorsed
!cftc-recommended
!cftc-vetted
*endorsed by the cftc
*endorsed by the federal government
*endorsed by the nfa
*endorsed by the sec
0endorsed by the u.s government
1endorsed by the u.s. government
*endorsed by the us government
0endorsed by the us. government
!finra approved
!finra backed
!finra certified
!finra endorsed
!finra recommended
!finra vetted
!finra-approved
!finra-backed
!finra-certified
!finra-endorsed
!finra-recommended
!finra-vetted
*government approved
!government endorsed
*government-approved
'government-endorsed
!nfa approved
!nfa backed
!nfa certified
!nfa endorsed
!nfa recommended
!nfa vetted
!nfa-approved
!nfa-backed
!nfa-certified
!nfa-endorsed
!nfa-recommended
!nfa-vetted
-recommended by the cftc
-recommended by the federal government
-recommended by the nfa
-recommended by the sec
3recommended by the u.s government
4recommended by the u.s. government
-recommended by the us government
3recommended by the us. government
!sec approved
!sec backed
!sec certified
!sec endorsed
!sec recommended
!sec vetted
!sec-approved
!sec-backed
!sec-certified
!sec-endorsed
!sec-recommended
!sec-vetted
(vetted by the cftc
(vetted by the federal government
(vetted by the nfa
(vetted by the sec
.vetted by the u.s government
/vetted by the u.s. government
(vetted by the us government
.vetted by the us. government
!commissioners
!proposal
!annually
!paid ad
!solicitation
&this is an ad
$special offer
!>>
!caveat
!compliance
!disclaim
!legal
!warn
!}}
!%%
!<<
![add
![insert
![tbc
![todo
!{{
!*|
!|
!approvals
!partners
!promotions
!authorised
'issued and approved by
!issued by
*approver frn 0000
!on 0
!on the 0
!on 0 
#on 00 
!on 00nd 
!on 00rd 
!on 00st 
!on 00th 
#on 0nd 
#on 0rd 
"on 0st 
!on 0th 
!on the 0 
#on the 00 
$on the 00nd 
$on the 00rd 
#on the 00st 
#on the 00th 
#on the 0nd 
#on the 0rd 
"on the 0st 
!on the 0th 
!on apr 0
#on april 0
!on aug 0
$on august 0
!on dec 0
!on december 0
!on feb 0
!on february 0
!on jan 0
!on january 0
!on jul 0
"on july 0
!on jun 0
"on june 0
!on mar 0
#on march 0
!on may 0
!on nov 0
!on november 0
!on oct 0
!on october 0
!on sep 0
"on sept 0
!on september 0
"on 0.0.00
"on 0.0/00
#on 0.00.00
#on 0.00/00
"on 0/0.00
"on 0/0/00
#on 0/00.00
#on 0/00/00
#on 00.0.00
#on 00.0/00
$on 00.00.00
$on 00.00/00
#on 00/0.00
#on 00/0/00
$on 00/00.00
$on 00/00/00
!s00
#section 00
!s 00approved
!s 00compliant
!s. 00approved
!s. 00compliant
!s.00approved
!s.00compliant
!s00approved
!s00compliant
'section 00approved
(section 00compliant
!met
!realised
!assurance
!objective
!n't a assurance
!n't a guarantee
!n't a promise
!no assurance
!no guarantee
!no promise
!not a assurance
!not a promise
!future
!indication
%historic experience
&historic growth
&historic performance
&historic price
'historic result
&historic return
'historical experience
(historical growth
(historical performance
(historical result
(historical return
!past experience
!past growth
!past result
!past return
%previous experience
&previous growth
)previous performance
&previous price
!previous result
!previous return
!prior experience
!prior growth
!prior performance
!prior price
!prior result
!prior return
%never be regarded as a
0never be relied on as a
#never be seen as a
%never be taken as a
!not be regarded as a
!not be relied on as a
!not be seen as a
!not be taken as a
!past experience can
!past experience must
!past experience should
!past performance can
!past performance must
!past performance should
!past result can
!past result must
!past result should
!past results can
!past results must
!past results should
%previous experience can
%previous experience must
%previous experience should
)previous performance can
1previous performance must
)previous performance should
*previous result can
*previous result must
*previous result should
,previous results can
,previous results must
!previous results should
!prior experience can
!prior experience must
!prior experience should
!prior performance can
!prior performance must
!prior performance should
!prior result can
!prior result must
!prior result should
!prior results can
!prior results must
!prior results should
!do not guarantee
!do not predict
%does not guarantee
%does not predict
!indicative
!earlier 
!past 
!prior 
!past results
!admittedly
!though
!while
!whilst
!although
!even though
!but
!except
!however
!yet
!baloney
'critics argue 
'critics claim 
!critics insist 
%critics say 
(critics tell us 
'critics think 
!differ
!disagree
(doubters argue 
(doubters claim 
)doubters insist 
&doubters say 
)doubters tell us 
(doubters think 
!hogwash
!nonsense
!not be true that
$not true that
!people argue 
!people claim 
!people insist 
!people say 
'people tell us 
!people think 
*pessimists argue 
*pessimists claim 
+pessimists insist 
(pessimists say 
+pessimists tell us 
*pessimists think 
!poppycock
!rubbish
(sceptics argue 
(sceptics claim 
)sceptics insist 
&sceptics say 
)sceptics tell us 
(sceptics think 
(skeptics argue 
(skeptics claim 
)skeptics insist 
&skeptics say 
)skeptics tell us 
(skeptics think 
!some argue 
!some claim 
!some insist 
!some say 
%some tell us 
!some think 
!they argue 
!they claim 
!they insist 
!they say 
%they tell us 
!they think 
!tosh
#i beg to differ
#i beg to disagree
!i differ
!i disagree
!we beg to differ
!we beg to disagree
!we differ
!we disagree
( crossed behind
!allegedly
!anyway
!apparently
!as if
"ask me
"ask us
#asks me
#asks us
!balderdash
!bean counter
!beancounter
!beg to differ
'begged to differ
!begs to differ
!bit hardly anyone 
!bit no one 
!bit nobody 
!bit only lawyers 
!bit that hardly anyone 
!bit that no one 
!bit that nobody 
*bit that only lawyers 
!blah
!bore are
!bore at
#bore can be
!bore is
%bore will be
!bores are
!bores at
%bores can be
!bores is
&bores will be
!boring 
!boring bit
!box-ticker
!boxticker
!bunkum
!codswallop
)consider it said
!cue the
!dreary 
!dull 
(explain that to
)for what it''s worth
!for what that is worth
!force
!forced to 
!funny how
!fussy 
!gloomy 
!got to 
!grey 
!happy now
!have to 
!hmm
!ho hum
!how dull
!i''m told
!in theory
"in tiny letters
!killjoy
!legal bit
(legally bound to 
!line hardly anyone 
%line no one 
!line nobody 
&line only lawyers 
!line that hardly anyone 
*line that no one 
&line that nobody 
+line that only lawyers 
!long-faced 
%make of it what you
.make of that what you
!moving on
!nannies
!nudge nudge
!nudge, nudge
!obligatory
!oblige
!obliged to 
"odd how
!officially
!oh well
"okay?
!part hardly anyone 
!part no one 
!part nobody 
&part only lawyers 
!part that hardly anyone 
!part that no one 
!part that nobody 
+part that only lawyers 
!party pooper
!pen-pushers
!penpushers
!pesky 
!phooey
!piffle
!pinch of salt
!pish
!po-faced 
#required to 
!satisfied
!say i have
!say i must
!say we have
!say we must
!says i have
!says i must
$says we have
#says we must
*sentence hardly anyone 
)sentence no one 
)sentence nobody 
*sentence only lawyers 
)sentence that hardly anyone 
.sentence that no one 
*sentence that nobody 
/sentence that only lawyers 
!shame
!sigh
!snore
!so there
$so they say
(so they tell us
!spoilsport
$strange how
!stuff hardly anyone 
&stuff no one 
!stuff nobody 
'stuff only lawyers 
!stuff that hardly anyone 
+stuff that no one 
'stuff that nobody 
,stuff that only lawyers 
!supposed to 
!supposedly
)take it as you like
&take it how you like
+take that as you like
.take that how you like
!technically
!tedious 
#tell me
!tell that to
#tell us
!tells me
!tells us
$the usual blather
$the usual caveat
$the usual disclaimer
%the usual guff
$the usual waffle
'there i have said it
'there i said it
&there i''ve said it
%there we have said it
&there we said it
'there we''ve said it
%there, i have said it
&there, i said it
&there, i''ve said it
&there, we have said it
&there, we said it
&there, we''ve said it
%there. i have said it
&there. i said it
&there. i''ve said it
&there. we have said it
&there. we said it
&there. we''ve said it
%there: i have said it
&there: i said it
&there: i''ve said it
&there: we have said it
&there: we said it
&there: we''ve said it
%there; i have said it
&there; i said it
&there; i''ve said it
&there; we have said it
&there; we said it
&there; we''ve said it
!tiresome 
!try telling that to
#want me
!want us
!wanted me
!wanted us
!wants me
!wants us
)warning hardly anyone 
(warning no one 
(warning nobody 
)warning only lawyers 
(warning that hardly anyone 
-warning that no one 
)warning that nobody 
.warning that only lawyers 
!we all know better
!we all know different
!we all know otherwise
"we know better
!we know different
!we know otherwise
!we''re told
!whatever
!who knew
!wink
!with a straight face
!yada
!yawn
!yeah right
!yeah, right
!yes yes
!yes, yes
!you and i 
!you and me 
!zzz
#all of
#some or all
"the lot
!what you 
!your deposit
!your investment
!your shirt
%less back than
!less than
!getting 
"can n't get 
!can n't receive 
!can n't recover 
"can not get 
!can not receive 
!can not recover 
!cann't get 
!cann't receive 
!cann't recover 
!cannot get 
!cannot receive 
!cannot recover 
&could n't get 
&could n't receive 
&could n't recover 
&could not get 
&could not receive 
&could not recover 
&couldn't get 
!couldn't receive 
'couldn't recover 
&couldnot get 
(couldnot receive 
'couldnot recover 
"may n't get 
!may n't receive 
!may n't recover 
"may not get 
!may not receive 
!may not recover 
!mayn't get 
!mayn't receive 
!mayn't recover 
!maynot get 
!maynot receive 
!maynot recover 
&might n't get 
&might n't receive 
&might n't recover 
&might not get 
&might not receive 
&might not recover 
&mightn't get 
!mightn't receive 
'mightn't recover 
&mightnot get 
(mightnot receive 
'mightnot recover 
%come out with less
%ended up with less
"ends up with less
!left with less
!fluctuate 
!moves 
!as well as
!further
!in price
!in value
!too
!be cut
!become worthless
!decline
!decrease
!go to nothing
!go to zero
!halve
!do 
!does 
"fall as well as rise
&falls as well as rise
!fund drop
!fund fall
!funds drop
!funds fall
!go down and up
!go down as well as up
!go down or up
!go down too
!go up or down
!goes down and up
!goes down as well as up
(goes down or up
!goes down too
%goes up or down
'investment drop
'investment fall
)investments drop
)investments fall
!price drop
!price fall
!prices drop
!prices fall
!share drop
!share fall
!shares drop
!shares fall
! as well
! in price
! in value
! too
!can be lost
'chance of capital loss
2chance of getting back less
'chance of losing
'chance of loss
!loss of all
$loss of capital
#loss of principal
!loss of some
&loss of the entire
&loss of the whole
$loss of your
&money could be lost
'money may be lost
+possibility of capital loss
7possibility of getting back less
+possibility of losing
+possibility of loss
%possible loss
'result in loss
$risk of capital loss
0risk of getting back less
"risk of losing
'money can be lost
! is at risk
!your capital is at risk
(capital you invest is at risk
(capital you put in is at risk
+investment is at risk
+investment you invest is at risk
+investment you put in is at risk
&money is at risk
&money you invest is at risk
&money you put in is at risk
&stake is at risk
&stake you invest is at risk
&stake you put in is at risk
(extremely risky
!high risk
!high-risk
!highly risky
!highly speculative
!very risky
%lose you money
! lose
%what you can lose
%what you could lose
%what you may lose
%what you might lose
!what you stand to lose
!worthless
!can become worthless
%can end up become worthless
%can end up worthless
!can worthless
!could become worthless
'could end up become worthless
'could end up worthless
!could worthless
!may become worthless
%may end up become worthless
%may end up worthless
!may worthless
!might become worthless
'might end up become worthless
'might end up worthless
!might worthless
'issuer can default
'issuer may default
(issuers can default
(issuers may default
)returns can be negative
! be at risk
!capital can
&capital could
$capital may
#capital might
'investment can
)investment could
'investment may
'investment might
!money can
!money could
!money may
!money might
)capital can be at risk
.capital could be at risk
)capital may be at risk
.capital might be at risk
,investment can be at risk
1investment could be at risk
,investment may be at risk
1investment might be at risk
'money can be at risk
,money could be at risk
'money may be at risk
,money might be at risk
!a certain risk
)a degree of risk
#a little risk
*a measure of risk
+an element of risk
(as with all invest
(as with any invest
#as with every invest
!like with all invest
!like with any invest
!like with every invest
!some risk
!money you 
&more than you 
!do not ever invest 
!do not invest 
!don't ever invest 
!don't invest 
'never ever invest 
!never invest 
&only ever invest 
!only invest 
!carries 
!carry 
!entail 
!entails 
!involve 
!involves 
!is not without 
!investments 
!it 
!applies
!see disclaimer
$see full disclaimer
$see full risk
#see full terms
$see our disclaimer
$see our full disclaimer
$see our full risk
$see our full terms
$see our risk
!see our terms
!see risk
!see terms
!t&c apply
!terms apply
!risk  applies
!risk  apply
!risk applies
!risk apply
!risk factors applies
!risk factors apply
!risk factorsapplies
!risk factorsapply
!risk warning applies
!risk warning apply
!risk warningapplies
!risk warningapply
'riskier  applies
'riskier  apply
$riskier applies
$riskier apply
$riskier factors applies
$riskier factors apply
$riskier factorsapplies
$riskier factorsapply
"riskier warning applies
"riskier warning apply
"riskier warningapplies
"riskier warningapply
!risks  applies
!risks  apply
!risks applies
!risks apply
!risks factors applies
!risks factors apply
!risks factorsapplies
!risks factorsapply
!risks warning applies
!risks warning apply
!risks warningapplies
!risks warningapply
!t&c
!terms
!terms 
!crazy if
!crazy not to
!crazy to
!daft if
!daft not to
!daft to
!foolish if
'foolish not to
!foolish to
!mad if
!mad not to
!mad to
!silly if
%silly not to
!silly to
!sorry if
%sorry not to
!sorry to
!almost never
!don't worry
!hardly ever
(practically impossible
!very unlikely to happen
$not true that 
!critics argue
&critics claim
!critics insist
!critics say
(critics tell us
&doubters argue
'doubters claim
!doubters insist
%doubters say
)doubters tell us
*not true that investment
)not true that market
)not true that prices
$not true that shares
*not true that you
(pessimists argue
)pessimists claim
!pessimists insist
'pessimists say
+pessimists tell us
!some argue
!some claim
!some insist
!some say
%some tell us
!they argue
!they claim
!they insist
!they say
%they tell us
<of retail investor accounts lose money
!% of all retail
!% of retail
!accounts
!many retail 
!most retail 
&some of the retail 
!the majority of retail 
%the vast majority of retail 
!many retail accounts
,many retail cfd accounts
!many retail client accounts
!many retail investor accounts
!most retail accounts
,most retail cfd accounts
!most retail client accounts
!most retail investor accounts
&some of the retail accounts
3some of the retail cfd accounts
&some of the retail client accounts
&some of the retail investor accounts
!the majority of retail accounts
7the majority of retail cfd accounts
!the majority of retail client accounts
!the majority of retail investor accounts
%the vast majority of retail accounts
%the vast majority of retail cfd accounts
%the vast majority of retail client accounts
%the vast majority of retail investor accounts
#complex products
)leveraged product
!margin trading
!these products
! product
!cfd are complex
!cfd are leveraged
!cfd are risky
!cfd is complex
!cfd is leveraged
!cfd is risky
%cfds are complex
%cfds are leveraged
!cfds are risky
!cfds is complex
!cfds is leveraged
!cfds is risky
)products are complex
)products are leveraged
)products are risky
)products is complex
(products is leveraged
)products is risky
!cfd are complex product
!cfd are leveraged product
!cfd are risky product
!cfd is complex product
!cfd is leveraged product
!cfd is risky product
%cfds are complex product
%cfds are leveraged product
)cfds are risky product
!cfds is complex product
!cfds is leveraged product
!cfds is risky product
)products are complex product
)products are leveraged product
-products are risky product
)products is complex product
(products is leveraged product
,products is risky product
!client accounts lose 
5client accounts who try it lose 
&clients lose 
-clients who try it lose 
0customer accounts lose 
7customer accounts who try it lose 
(customers lose 
/customers who try it lose 
!people lose 
,people who try it lose 
!retail accounts lose 
5retail accounts who try it lose 
'retail cfd accounts lose 
'retail cfd accounts who try it lose 
!retail investors lose 
6retail investors who try it lose 
&traders lose 
-traders who try it lose 
0client accounts lose money
0client accounts lose their
5client accounts who try it lose money
5client accounts who try it lose their
(clients lose money
(clients lose their
-clients who try it lose money
-clients who try it lose their
2customer accounts lose money
2customer accounts lose their
7customer accounts who try it lose money
7customer accounts who try it lose their
*customers lose money
*customers lose their
/customers who try it lose money
/customers who try it lose their
'people lose money
'people lose their
,people who try it lose money
,people who try it lose their
0retail accounts lose money
0retail accounts lose their
5retail accounts who try it lose money
5retail accounts who try it lose their
'retail cfd accounts lose money
'retail cfd accounts lose their
'retail cfd accounts who try it lose money
'retail cfd accounts who try it lose their
7retail client accounts lose money
7retail client accounts lose their
<retail client accounts who try it lose money
<retail client accounts who try it lose their
/retail clients lose money
/retail clients lose their
4retail clients who try it lose money
4retail clients who try it lose their
1retail investors lose money
1retail investors lose their
6retail investors who try it lose money
6retail investors who try it lose their
(traders lose money
(traders lose their
-traders who try it lose money
-traders who try it lose their
!spread bets
!spread betting
%cfds are complex instruments
" not be representative
%may not be representative
'might not be representative
*representative of
!not necessarily representative of
!not representative of
! guarantee 
!n't a guarantee for future performance
!n't a guarantee for future results
!n't a guarantee for future success
!n't a guarantee for performance
!n't a guarantee for results
!n't a guarantee for success
!n't a guarantee of future performance
!n't a guarantee of future results
!n't a guarantee of future success
!n't a guarantee of performance
!n't a guarantee of results
!n't a guarantee of success
-no guarantee for future performance
-no guarantee for future results
-no guarantee for future success
-no guarantee for performance
-no guarantee for results
-no guarantee for success
-no guarantee of future performance
-no guarantee of future results
-no guarantee of future success
-no guarantee of performance
-no guarantee of results
-no guarantee of success
.nor guarantee for future performance
.nor guarantee for future results
.nor guarantee for future success
.nor guarantee for performance
.nor guarantee for results
.nor guarantee for success
.nor guarantee of future performance
.nor guarantee of future results
.nor guarantee of future success
.nor guarantee of performance
!nor guarantee of results
.nor guarantee of success
!not a guarantee for future performance
!not a guarantee for future results
!not a guarantee for future success
!not a guarantee for performance
!not a guarantee for results
!not a guarantee for success
!not a guarantee of future performance
!not a guarantee of future results
!not a guarantee of future success
!not a guarantee of performance
!not a guarantee of results
!not a guarantee of success
1not an guarantee for future performance
1not an guarantee for future results
1not an guarantee for future success
!not an guarantee for performance
!not an guarantee for results
!not an guarantee for success
!not an guarantee of future performance
!not an guarantee of future results
!not an guarantee of future success
!not an guarantee of performance
!not an guarantee of results
!not an guarantee of success
! not guarantee 
!do not guarantee future performance
!do not guarantee future results
!do not guarantee future success
!do not guarantee performance
!do not guarantee results
!do not guarantee success
%does not guarantee future performance
%does not guarantee future results
%does not guarantee future success
%does not guarantee performance
%does not guarantee results
%does not guarantee success
!paid testimonial
!unpaid testimonial
!n't paid
!not paid
$in return for 
! comment
.in return for her comment
.in return for his comment
*in return for their comment
+result are n't typical
+result are not typical
(result is n't typical
(result is not typical
'result n't typical
'result not typical
,results are n't typical
,results are not typical
)results is n't typical
)results is not typical
(results n't typical
(results not typical
!i earn
!i get
!i may earn
!i may get
!i may receive
!i receive
!we earn
!we get
!we may earn
!we may get
!we may receive
!we receive
!, right?
$are it?
"are they?
#aren't it?
%aren't they?
#is it?
#is not it?
%is not they?
!is they?
"isn't it?
$isn't they?
#or are it?
%or are they?
"or is it?
$or is they?
!] %
!]%
!__
!insert
!tbc
!xx %
!xx%
![
(retail client accounts lose 
!retail clients lose 
!retail investor accounts lose 
9retail investor accounts lose money
9retail investor accounts lose their
!exchange rate
"exchange-rate
!affect
!fluctuat
!movement
!fall or rise
)increase or decrease
%rise or fall
!figures are 
!figures is 
)performance are 
!performance is 
%results are 
$results is 
(figures are given in 
(figures are in 
(figures are shown in 
(figures are stated in 
'figures is given in 
'figures is in 
(figures is shown in 
'figures is stated in 
,performance are given in 
,performance are in 
,performance are shown in 
,performance are stated in 
+performance is given in 
+performance is in 
,performance is shown in 
,performance is stated in 
(results are given in 
(results are in 
(results are shown in 
(results are stated in 
'results is given in 
'results is in 
(results is shown in 
'results is stated in 
'return are given in 
'return are in 
'return are shown in 
'return are stated in 
&return is given in 
&return is in 
'return is shown in 
&return is stated in 
(returns are given in 
(returns are in 
(returns are shown in 
(returns are stated in 
'returns is given in 
'returns is in 
(returns is shown in 
'returns is stated in 
!past performance do
) predict future 
2past performance do not predict future performance
2past performance do not predict future results
2past performance do not predict future return
!past performance does not predict future performance
!past performance does not predict future results
!past performance does not predict future return
6past performance doesn't predict future performance
6past performance doesn't predict future results
6past performance doesn't predict future return
1past performance don't predict future performance
1past performance don't predict future results
1past performance don't predict future return
!past performance 
Jpast performance are not a reliable guide for future 
5past performance are not a reliable guide of future 
5past performance are not a reliable guide to future 
Npast performance are not a reliable indicator for future 
5past performance are not a reliable indicator of future 
5past performance are not a reliable indicator to future 
Hpast performance are not reliable guide for future 
Hpast performance are not reliable guide of future 
!past performance are not reliable guide to future 
Lpast performance are not reliable indicator for future 
Lpast performance are not reliable indicator of future 
!past performance are not reliable indicator to future 
6past performance aren't a reliable guide for future 
6past performance aren't a reliable guide of future 
6past performance aren't a reliable guide to future 
6past performance aren't a reliable indicator for future 
6past performance aren't a reliable indicator of future 
6past performance aren't a reliable indicator to future 
2past performance aren't reliable guide for future 
2past performance aren't reliable guide of future 
2past performance aren't reliable guide to future 
2past performance aren't reliable indicator for future 
2past performance aren't reliable indicator of future 
2past performance aren't reliable indicator to future 
Ipast performance is not a reliable guide for future 
4past performance is not a reliable guide of future 
4past performance is not a reliable guide to future 
Mpast performance is not a reliable indicator for future 
4past performance is not a reliable indicator of future 
4past performance is not a reliable indicator to future 
Gpast performance is not reliable guide for future 
2past performance is not reliable guide of future 
2past performance is not reliable guide to future 
Kpast performance is not reliable indicator for future 
2past performance is not reliable indicator of future 
2past performance is not reliable indicator to future 
3past performance isn't a reliable guide for future 
3past performance isn't a reliable guide of future 
3past performance isn't a reliable guide to future 
3past performance isn't a reliable indicator for future 
3past performance isn't a reliable indicator of future 
3past performance isn't a reliable indicator to future 
1past performance isn't reliable guide for future 
1past performance isn't reliable guide of future 
1past performance isn't reliable guide to future 
1past performance isn't reliable indicator for future 
1past performance isn't reliable indicator of future 
1past performance isn't reliable indicator to future 
!not necessarily
#audited by
&calculated by
(calculations by
!data 
!ledger
$verified by
!courtesy of
!bloomberg
!citywire
!factset
!fe fundinfo
!lipper
!lseg
!morningstar
!refinitiv
!sharepad
!trustnet
! month
! year
!-month
!-year
!entire life
&since we began
&since we launched
&since we started
!%,
&double-digit,
'double-figure,
!four-digit,
!four-figure,
!pc,
"per cent,
!percent,
*percentage point,
+percentage points,
)quadruple-digit,
*quadruple-figure,
%three-digit,
&three-figure,
&triple-digit,
'triple-figure,
!0 yr
!0-year
!0-yr
!0year
!0yr
!five year
#five yr
!five-year
#five-yr
!fiveyear
!fiveyr
&since it began
&since it opened
&since it started
!seven year
!seven yr
!seven-year
!seven-yr
!sevenyear
!sevenyr
!ten year
#ten yr
#ten-yr
!tenyear
!tenyr
!00 year
!00 yr
!00-yr
!00year
!00yr
!0 full year
!0-full year
!0full year
!four full year
!four-full year
!four-year
#fourfull year
!fouryear
&three full year
&three-full year
!three-year
&threefull year
!threeyear
#two full year
#two-full year
!two-year
"twofull year
!twoyear
&reliable guide
&reliable indication
&reliable indicator
&reliable predictor
!outcome
!expectations
(projected figures
!projected return
#never be relied 
!not be relied 
%forecast can
%forecast must
(forecast should
&forecasts can
&forecasts must
)forecasts should
'prediction can
'prediction must
*prediction should
(predictions can
(predictions must
+predictions should
!projection can
'projection must
!projection should
!projections can
(projections must
!projections should
!target can
!target must
!target should
"targets can
#targets must
'targets should
!inaccurate
!incorrect
!not be achieved
!not be met
!not be reached
!not be realised
%not come true
'no one can foretell 
'no one can know 
!no one can predict 
!no one can see 
!no one foretell 
!no one know 
!no one predict 
!no one see 
!no-one can foretell 
!no-one can know 
!no-one can predict 
!no-one can see 
!no-one foretell 
!no-one know 
!no-one predict 
!no-one see 
'nobody can foretell 
'nobody can know 
'nobody can predict 
'nobody can see 
!nobody foretell 
!nobody know 
!nobody predict 
!nobody see 
'we can't can foretell 
'we can't can know 
'we can't can predict 
!we can't can see 
#we can't foretell 
#we can't know 
#we can't predict 
!we can't see 
*we cannot can foretell 
*we cannot can know 
*we cannot can predict 
*we cannot can see 
!we cannot foretell 
$we cannot know 
!we cannot predict 
!we cannot see 
!forward-looking statement
&estimate are 
%estimate is 
'estimates are 
&estimates is 
&forecast are 
%forecast is 
'forecasts are 
&forecasts is 
(prediction are 
!prediction is 
)predictions are 
!predictions is 
!projection are 
!projection is 
!projections are 
!projections is 
!target are 
!target is 
%targets are 
$targets is 
!a guide
!illustrat
!opinion
)forecast are a reliable 
)forecast are reliable 
)forecast is a reliable 
)forecast is reliable 
*forecasts are a reliable 
*forecasts are reliable 
*forecasts is a reliable 
)forecasts is reliable 
+prediction are a reliable 
+prediction are reliable 
+prediction is a reliable 
*prediction is reliable 
,predictions are a reliable 
,predictions are reliable 
,predictions is a reliable 
+predictions is reliable 
+projection are a reliable 
+projection are reliable 
+projection is a reliable 
*projection is reliable 
,projections are a reliable 
,projections are reliable 
,projections is a reliable 
+projections is reliable 
-forecast are not always 
-forecast are not necessarily 
*forecast is not always 
)forecast may not 
)forecast might not 
.forecasts are not always 
.forecasts are not necessarily 
+forecasts is not always 
*forecasts may not 
*forecasts might not 
/prediction are not always 
/prediction are not necessarily 
,prediction is not always 
+prediction may not 
+prediction might not 
0predictions are not always 
0predictions are not necessarily 
-predictions is not always 
,predictions may not 
,predictions might not 
/projection are not always 
/projection are not necessarily 
,projection is not always 
+projection may not 
+projection might not 
0projections are not always 
0projections are not necessarily 
-projections is not always 
,projections may not 
,projections might not 
!granted
!of course
!always carry
!always print
!always read
!always say
!always state
+are obliged to carry
+are obliged to print
!are obliged to read
+are obliged to say
!are obliged to state
!fca demand
!fca prescribe
!fca require
!fca say
!fca want
"have to carry
#have to print
!have to read
!have to say
!have to state
!law demand
!law prescribe
!law require
!law say
!law want
"like to carry
#like to print
!like to read
!like to say
!like to state
!must carry
!must print
!must read
!must say
!must state
)regulator demand
)regulator prescribe
)regulator require
&regulator say
&regulator want
!rule demand
!rule prescribe
!rule require
!rule say
!rule want
!rules demand
!rules prescribe
"rules require
!rules say
!rules want
!should carry
!should print
!should read
!should say
!should state
!ad 
!ads 
!advert 
!advertisement 
!advertisements 
!adverts 
!firm 
!firms 
!letter 
!letters 
!other 
!others 
!promotion 
!promotions 
$but don't worry
!but ours
!ours are
!ours does
!ours is
&speak for itself
%speak for themselves
'speaks for itself
*this time is different
+this time it's different
*this time its different
4considerable degree of risk
*considerable risk
!high degree of risk
3significant degree of risk
)significant risk
3substantial degree of risk
#can also lose
#can also losing
!can lose
!can losing
!could also lose
!could also losing
!could lose
!could losing
!may also lose
!may also losing
!may lose
!may losing
!will also lose
!will also losing
!will lose
!will losing
!lose all
!lose everything
!lose more than
%lose the whole
!lose your
!losing all
!losing everything
'losing more than
'losing the whole
!losing your
!futures are 
!futures is 
!futures trading is 
(futures are extremely risky
(futures are highly risky
(futures are risky
,futures are very risky
'futures is extremely risky
'futures is highly risky
(futures is risky
*futures is very risky
/futures trading is extremely risky
/futures trading is highly risky
0futures trading is risky
2futures trading is very risky
!limited risk
!consider
!have regard to
!having regard to
!financial situation
!needs
!objectives
!nor 
$ account of 
"did not considere
!did not take
"has not considere
$has not take
#have not considere
%have not take
"did not considere account of them
:did not considere account of your
"did not considered account of them
;did not considered account of your
!did not take account of them
5did not take account of your
!did not taken account of them
6did not taken account of your
"has not considere account of them
:has not considere account of your
"has not considered account of them
;has not considered account of your
$has not take account of them
5has not take account of your
$has not taken account of them
6has not taken account of your
#have not considere account of them
;have not considere account of your
#have not considered account of them
<have not considered account of your
%have not take account of them
6have not take account of your
%have not taken account of them
7have not taken account of your
%consider how
$consider if
%consider whether
!appropriate 
!right 
!suit 
!suitable 
!suits 
! appropriateness
%consider its
!consider the
)consider its appropriateness
)consider the appropriateness
,appropriate for you
&right for you
)suitable for you
&general advice
'general information
-general advice only!
-general advice only)
-general advice only,
-general advice only.
-general advice only;
(general advice!
(general advice)
(general advice,
(general advice.
(general advice;
2general information only!
2general information only)
2general information only,
2general information only.
2general information only;
-general information!
-general information)
'general information,
'general information.
-general information;
!not financial advice
!not investment advice
!not personal advice
!if you invest in this product you may lose some or all of the mo
0in this product you may lose some or all of the money you invest
!you may lose some or all of the money you invest
!if you cash in your investment before
*value of your investment 
! go down as well as up
:value of your investment can go down as well as up
:value of your investment may go down as well as up
$can get back less
&could get back less
"may get back less
&might get back less
!might lose
(you can get back less
!you can lose
*you could get back less
!you could lose
!you may get back less
!you may lose
*you might get back less
!you might lose
:are not a reliable guide to the future performance of this inves
5ot a reliable guide to the future performance of this investment
Gthe figures are estimates only and are not a reliable guide to t
Lthe figures are estimates only and they are not a reliable guide
Ythe figures are estimates only are not a reliable guide to the f
Hthe figures are estimates only they are not a reliable guide to 
?the figures are estimates only, and are not a reliable guide to 
?the figures are estimates only, and they are not a reliable guid
:the figures are estimates only, are not a reliable guide to the 
:the figures are estimates only, they are not a reliable guide to
?the figures are estimates only. and are not a reliable guide to 
?the figures are estimates only. and they are not a reliable guid
:the figures are estimates only. are not a reliable guide to the 
:the figures are estimates only. they are not a reliable guide to
?the figures are estimates only: and are not a reliable guide to 
?the figures are estimates only: and they are not a reliable guid
:the figures are estimates only: are not a reliable guide to the 
:the figures are estimates only: they are not a reliable guide to
?the figures are estimates only; and are not a reliable guide to 
?the figures are estimates only; and they are not a reliable guid
:the figures are estimates only; are not a reliable guide to the 
:the figures are estimates only; they are not a reliable guide to
Ithese figures are estimates only and are not a reliable guide to
Nthese figures are estimates only and they are not a reliable gui
Ethese figures are estimates only are not a reliable guide to the
Jthese figures are estimates only they are not a reliable guide t
Athese figures are estimates only, and are not a reliable guide t
Athese figures are estimates only, and they are not a reliable gu
<these figures are estimates only, are not a reliable guide to th
<these figures are estimates only, they are not a reliable guide 
Athese figures are estimates only. and are not a reliable guide t
Athese figures are estimates only. and they are not a reliable gu
<these figures are estimates only. are not a reliable guide to th
<these figures are estimates only. they are not a reliable guide 
Athese figures are estimates only: and are not a reliable guide t
Athese figures are estimates only: and they are not a reliable gu
<these figures are estimates only: are not a reliable guide to th
<these figures are estimates only: they are not a reliable guide 
Athese figures are estimates only; and are not a reliable guide t
Athese figures are estimates only; and they are not a reliable gu
<these figures are estimates only; are not a reliable guide to th
<these figures are estimates only; they are not a reliable guide 
! figures are 
!estimates
!the figures are estimates
!the figures are only estimates
.these figures are estimates
.these figures are only estimates
!n't a reliable
!n't reliable
!if you invest in this product you will not have any access to yo
5vest in this product you will not have any access to your money for
5vest in this product you will not have any access to your money until
$no way to get at
! not a reliable 
5past performance are not a reliable guide of future performance
5past performance are not a reliable guide of future results
5past performance are not a reliable guide to future performance
5past performance are not a reliable guide to future results
5past performance are not a reliable indicator of future performa
5past performance are not a reliable indicator of future results
5past performance are not a reliable indicator to future performa
5past performance are not a reliable indicator to future results
4past performance is not a reliable guide of future performance
4past performance is not a reliable guide of future results
4past performance is not a reliable guide to future performance
4past performance is not a reliable guide to future results
4past performance is not a reliable indicator of future performan
4past performance is not a reliable indicator of future results
4past performance is not a reliable indicator to future performan
4past performance is not a reliable indicator to future results
!past results 
1past performance are n't
!past performance are not
0past performance do n't
!past performance do not
2past performance does n't
!past performance does not
0past performance is n't
!past performance is not
-past results are n't
!past results are not
,past results do n't
!past results do not
.past results does n't
!past results does not
,past results is n't
!past results is not
!might not
!fluctuate
!stopped
$fail to pay
!miss payment
!missed payment
!are current
!are gross
!are historic
!are indicative
"are net
!are quoted
!are variable
!is current
!is gross
!is historic
!is indicative
!is net
!is quoted
!is variable
)dividend are collected
)dividend are paid
)dividend are received
(dividend is collected
(dividend is paid
(dividend is received
*dividends are collected
*dividends are paid
*dividends are received
*dividends is collected
*dividends is paid
)dividends is received
'income are collected
'income are paid
'income are received
'income is collected
'income is paid
&income is received
%rent are collected
%rent are paid
%rent are received
%rent is collected
%rent is paid
$rent is received
&rents are collected
&rents are paid
&rents are received
&rents is collected
&rents is paid
%rents is received
!did not hold
!did not own
!do not hold
!do not own
%does not hold
%does not own
!n't hold 
!n't own 
!did not 
!n't hold a
!n't hold shares
!n't hold the
!n't own a
"n't own shares
!n't own the
#hold no
!holds no
!hold neither
!holds neither
!own neither
!owns neither
!disclosure
"holding :
!holding:
#holdings :
"holdings:
#interest :
"interest:
$interests :
#interests:
%disclosure :
$disclosure:
&disclosures :
%disclosures:
!affiliates
!author
!contributors
!directors
!editor
!employees
!team
!writer
!from time to time
!sometimes
!n't recover
!not recover
)unlikely to be protected
!variable
!authorities
!authority
!supervisor
!looked at
!n't approved
!n't been approved
!n't been checked
!n't been reviewed
!n't been vetted
!n't checked
!n't reviewed
!n't vetted
!never approved
'never been approved
&never been checked
'never been reviewed
&never been vetted
!never checked
!never reviewed
!never vetted
!not approved
$not been checked
%not been reviewed
#not been vetted
!not checked
!not reviewed
!not vetted
!://
!www.
!http
$http://
!https://
!.at
!.be
!.cz
!.de
!.ee
!.es
!.fi
!.fr
!.gr
!.it
!.lt
!.lu
!.lv
!.mt
!.nl
!.pl
!.pt
!.se
!  0
! (0
! )0
! -0
! .0
! /0
! 00
!( 0
!((0
!()0
!(-0
!(.0
!(/0
!(00
!) 0
!)(0
!))0
!)-0
!).0
!)/0
!)00
!- 0
!-(0
!-)0
!--0
!-.0
!-/0
!-00
!. 0
!.(0
!.)0
!.-0
!..0
!./0
!.00
!/ 0
!/(0
!/)0
!/-0
!/.0
!//0
!/00
!0 0
!0(0
!0)0
!0-0
!0.0
!0/0
!0  
!0 (
!0 )
!0 -
!0 .
!0 /
!0( 
!0((
!0()
!0(-
!0(.
!0(/
!0) 
!0)(
!0))
!0)-
!0).
!0)/
!0- 
!0-(
!0-)
!0--
!0-.
!0-/
!0. 
!0.(
!0.)
!0.-
!0..
!0./
!0/ 
!0/(
!0/)
!0/-
!0/.
!0//
!00 
!00(
!00)
!00-
!00.
!00/
!@
!after 
7 requirements designed to promote 
! in accordance with 
$not been prepared in accordance with legal requirements designed
$not been prepared in accordance with regulatory requirements des
$not been prepared in accordance with the legal requirements desi
$not been prepared in accordance with the regulatory requirements
$not been produced in accordance with legal requirements designed
$not been produced in accordance with regulatory requirements des
$not been produced in accordance with the legal requirements desi
$not been produced in accordance with the regulatory requirements
$not been written in accordance with legal requirements designed 
$not been written in accordance with regulatory requirements desi
$not been written in accordance with the legal requirements desig
$not been written in accordance with the regulatory requirements 
<not prepared in accordance with legal requirements designed to p
<not prepared in accordance with regulatory requirements designed
@not prepared in accordance with the legal requirements designed 
;not prepared in accordance with the regulatory requirements desi
<not produced in accordance with legal requirements designed to p
<not produced in accordance with regulatory requirements designed
@not produced in accordance with the legal requirements designed 
;not produced in accordance with the regulatory requirements desi
;not written in accordance with legal requirements designed to pr
;not written in accordance with regulatory requirements designed 
?not written in accordance with the legal requirements designed t
:not written in accordance with the regulatory requirements desig
! on dealing ahead
%not bound by 
!not subject to 
+not bound by any prohibition on dealing ahead
+not bound by any prohibitions on dealing ahead
+not bound by any restriction on dealing ahead
+not bound by any restrictions on dealing ahead
)not bound by prohibition on dealing ahead
)not bound by prohibitions on dealing ahead
%not bound by restriction on dealing ahead
%not bound by restrictions on dealing ahead
+not bound by the prohibition on dealing ahead
+not bound by the prohibitions on dealing ahead
+not bound by the restriction on dealing ahead
+not bound by the restrictions on dealing ahead
-not subject to any prohibition on dealing ahead
-not subject to any prohibitions on dealing ahead
-not subject to any restriction on dealing ahead
-not subject to any restrictions on dealing ahead
!not subject to prohibition on dealing ahead
!not subject to prohibitions on dealing ahead
!not subject to restriction on dealing ahead
!not subject to restrictions on dealing ahead
-not subject to the prohibition on dealing ahead
-not subject to the prohibitions on dealing ahead
!not subject to the restriction on dealing ahead
!not subject to the restrictions on dealing ahead
!non-independent research
#one yr
!one-year
#one-yr
!oneyear
!oneyr
!00 months
!twelve months
!for year
!expire worthless
-not suitable for all
-not suitable for every
!speculative
!loss of 
!loss of entire investment
!loss of entire money
!loss of entire premium
!loss of entire stake
)loss of full investment
'loss of full money
'loss of full premium
'loss of full stake
$loss of investment
"loss of money
#loss of premium
!loss of stake
&loss of the entire investment
&loss of the entire money
&loss of the entire premium
&loss of the entire stake
&loss of the full investment
&loss of the full money
&loss of the full premium
&loss of the full stake
&loss of the investment
&loss of the money
&loss of the premium
&loss of the stake
&loss of the whole investment
&loss of the whole money
&loss of the whole premium
&loss of the whole stake
#loss of whole investment
#loss of whole money
#loss of whole premium
#loss of whole stake
$loss of your entire investment
$loss of your entire money
$loss of your entire premium
$loss of your entire stake
'loss of your full investment
'loss of your full money
'loss of your full premium
'loss of your full stake
)loss of your investment
'loss of your money
'loss of your premium
'loss of your stake
'loss of your whole investment
'loss of your whole money
'loss of your whole premium
'loss of your whole stake
. not suitable for all
!risk and 
)involve a high risk and 
)involve a risk and 
7involve a significant risk and 
&involve a substantial risk and 
(involve high risk and 
)involve risk and 
5involve significant risk and 
5involve substantial risk and 
*involves a high risk and 
*involves a risk and 
8involves a significant risk and 
8involves a substantial risk and 
)involves high risk and 
*involves risk and 
6involves significant risk and 
6involves substantial risk and 
0option involve a high risk and 
0option involve a risk and 
>option involve a significant risk and 
-option involve a substantial risk and 
/option involve high risk and 
0option involve risk and 
<option involve significant risk and 
<option involve substantial risk and 
1option involves a high risk and 
1option involves a risk and 
?option involves a significant risk and 
?option involves a substantial risk and 
0option involves high risk and 
1option involves risk and 
=option involves significant risk and 
=option involves substantial risk and 
1options involve a high risk and 
1options involve a risk and 
?options involve a significant risk and 
.options involve a substantial risk and 
0options involve high risk and 
1options involve risk and 
=options involve significant risk and 
=options involve substantial risk and 
2options involves a high risk and 
2options involves a risk and 
@options involves a significant risk and 
@options involves a substantial risk and 
1options involves high risk and 
2options involves risk and 
>options involves significant risk and 
>options involves substantial risk and 
!option carries
!option carry
'option come with
'option comes with
!option has
!option have
!option involve
"options carries
"options carry
(options come with
(options comes with
"options has
$options have
'options involve
"trading carries
&trading carry
(trading come with
(trading comes with
"trading has
$trading have
'trading involve
!option carries 
!option carry 
'option come with 
'option comes with 
!option has 
!option have 
!option involve 
!option involves 
"options carries 
'options carry 
(options come with 
(options comes with 
%options has 
&options have 
'options involve 
'options involves 
"trading carries 
'trading carry 
(trading come with 
(trading comes with 
%trading has 
&trading have 
'trading involve 
'trading involves 
"involve risk
!all
!entire
!geared
!many times 
!time decay
!time value
!expiration
!gear
!many times faster
!many times the
!compensation of
!in exchange for
!receives
!will pay
!will receive
!us dollars
!warrants
!has paid
!was paid
!were paid
!compensate 
!compensates 
!handed 
!owe 
!owes 
!paying 
!transferred 
!to pay 
%has been never paid
)has been not paid
!have been never paid
!have been not paid
!no compensat
!no paid
!no payment
%not been compensat
#not been paid
%not been payment
!was never paid
!was not paid
!were never paid
%were not paid
$fee can
$fee may
!fee might
!fee to be
!fees can
!fees may
!fees might
"fees to be
!paid a fee
!paid fee
!pay a fee
!pay fee
!pays a fee
!pays fee
!by a third party
$see our site
$see our website
$see our disclosure
) refer only to past
- refer only to the past
& refer to past
( refer to the past
* refers only to past
. refers only to the past
' refers to past
) refers to the past
* relate only to past
. relate only to the past
( relate to past
) relate to the past
+ relates only to past
/ relates only to the past
( relates to past
* relates to the past
!the figures are 
!the numbers are 
!the results are 
!these figures are 
!these numbers are 
!these results are 
!those figures are 
!those numbers are 
!those results are 
1the figures are of the past
,the figures are past
1the numbers are of the past
,the numbers are past
1the results are of the past
,the results are past
3these figures are of the past
.these figures are past
3these numbers are of the past
.these numbers are past
3these results are of the past
.these results are past
3those figures are of the past
.those figures are past
3those numbers are of the past
.those numbers are past
3those results are of the past
.those results are past
'historica figures
*historica performance data
(historica results
'historica returns
(historical figures
(historical performance data
(historical results
(historical returns
!past figures
!past performance data
!past returns
$can never be 
$can not be 
%cannever be 
!must never be 
%must not be 
&mustnever be 
"mustnot be 
'should never be 
'should not be 
(shouldnever be 
&shouldnot be 
!do not depend on 
!do not rely on 
!don't depend on 
!don't rely on 
!never depend on 
&never rely on 
!no one should depend on 
!no one should rely on 
!nobody should depend on 
.nobody should rely on 
!you should not depend on 
!you should not rely on 
!unreliable 
!performance 
!record 
!result 
!results 
!success 
!predictor
!! past performance figures!
!! past performance figures.
!! past performance only!
!! past performance only.
!! past performance!
!! past performance.
!! past results figures!
!! past results figures.
!! past results only!
!! past results only.
!! past results!
!! past results.
!. past performance figures!
!. past performance figures.
!. past performance only!
!. past performance only.
!. past performance!
!. past performance.
!. past results figures!
!. past results figures.
!. past results only!
!. past results only.
!. past results!
!. past results.
!? past performance figures!
!? past performance figures.
!? past performance only!
!? past performance only.
!? past performance!
!? past performance.
!? past results figures!
!? past results figures.
!? past results only!
!? past results only.
!? past results!
!? past results.
2past performance figures!
!past performance figures.
/past performance only!
!past performance only.
!past performance!
!past performance.
.past results figures!
.past results figures.
+past results only!
!past results only.
&past results!
!past results.
0performance are not a reliable guide
0performance are not a reliable indication
0performance are not a reliable indicator
0performance are not a reliable predictor
0performance are not reliable guide
0performance are not reliable indication
0performance are not reliable indicator
0performance are not reliable predictor
1performance aren't a reliable guide
1performance aren't a reliable indication
1performance aren't a reliable indicator
1performance aren't a reliable predictor
-performance aren't reliable guide
-performance aren't reliable indication
-performance aren't reliable indicator
-performance aren't reliable predictor
/performance is not a reliable guide
/performance is not a reliable indication
/performance is not a reliable indicator
/performance is not a reliable predictor
-performance is not reliable guide
-performance is not reliable indication
-performance is not reliable indicator
-performance is not reliable predictor
.performance isn't a reliable guide
.performance isn't a reliable indication
.performance isn't a reliable indicator
.performance isn't a reliable predictor
,performance isn't reliable guide
,performance isn't reliable indication
,performance isn't reliable indicator
,performance isn't reliable predictor
" to the past
!figure refer
!figure relate
!figure shown refer
!figure shown relate
!figures refer
!figures relate
(figures shown refer
(figures shown relate
!number refer
!number relate
'number shown refer
'number shown relate
"numbers refer
"numbers relate
(numbers shown refer
(numbers shown relate
!result refer
!result relate
'result shown refer
'result shown relate
$results refer
$results relate
(results shown refer
(results shown relate
.figure refer to the past
/figure refers to the past
/figure relate to the past
0figure relates to the past
4figure shown refer to the past
5figure shown refers to the past
5figure shown relate to the past
6figure shown relates to the past
/figures refer to the past
0figures refers to the past
0figures relate to the past
1figures relates to the past
5figures shown refer to the past
6figures shown refers to the past
6figures shown relate to the past
7figures shown relates to the past
.number refer to the past
/number refers to the past
/number relate to the past
0number relates to the past
4number shown refer to the past
5number shown refers to the past
5number shown relate to the past
6number shown relates to the past
/numbers refer to the past
0numbers refers to the past
0numbers relate to the past
1numbers relates to the past
5numbers shown refer to the past
6numbers shown refers to the past
6numbers shown relate to the past
7numbers shown relates to the past
.result refer to the past
/result refers to the past
/result relate to the past
0result relates to the past
4result shown refer to the past
5result shown refers to the past
5result shown relate to the past
6result shown relates to the past
/results refer to the past
0results refers to the past
0results relate to the past
1results relates to the past
5results shown refer to the past
6results shown refers to the past
6results shown relate to the past
7results shown relates to the past
!not typical
!your results 
! everything
-your results may vary
-your results will vary
!past performance are not everything
2past performance aren't everything
!past performance is not everything
2past performance isn't everything
!past results are not everything
.past results aren't everything
.past results is not everything
.past results isn't everything
(rendimenti passati
!rentabilidad
-resultaten uit het verleden
!wertentwicklung
! pasada
! pass
)performance pass
)performances pass
)rentabilidad pasada
.rentabilidades pasada
!blueprint
!compass
"crystal ball
!insurance
!map
!oracle
!prophecy
!prophet
!recipe
!view mirror
!yes
!product disclosure statement
!pds
(target market determination
!0 years
!00 month
!00-month
!twelve month
!twelve-month
"p o box 0
#p o. box 0
!p. o box 0
!p. o. box 0
"p.o box 0
!p.o. box 0
!po box 0
"po. box 0
!0 
!000 
!00000 
![address]
![postal address]
!*|list:address
!*|list_address
!|*
!indicat
!min to discover
!min to find out
!min to know
!min to read
!min to understand
!mins to discover
(mins to find out
%mins to know
!mins to read
$mins to understand
'minute to discover
*minute to find out
'minute to know
'minute to read
&minute to understand
(minutes to discover
+minutes to find out
(minutes to know
(minutes to read
'minutes to understand
!give us 
!spend 
!not invest 
'please don't invest 
!do not invest anything if
!do not invest anything unless
!do not invest if
!do not invest money if
!do not invest money unless
!do not invest unless
!never invest anything if
!never invest anything unless
!never invest if
.never invest money if
-never invest money unless
'never invest unless
!not invest anything if
!not invest anything unless
!not invest if
,not invest money if
+not invest money unless
!not invest unless
'please don't invest anything if
'please don't invest anything unless
'please don't invest if
'please don't invest money if
'please don't invest money unless
'please don't invest unless
!should invest 
-only invest if you are
-only invest if you can
-only invest if you could
3only invest money if you are
3only invest money if you can
3only invest money if you could
3only invest money what you are
7only invest money what you can
7only invest money what you could
-only invest what you are
1only invest what you can
1only invest what you could
/should invest if you are
/should invest if you can
/should invest if you could
5should invest money if you are
5should invest money if you can
5should invest money if you could
5should invest money what you are
9should invest money what you can
9should invest money what you could
/should invest what you are
3should invest what you can
3should invest what you could
!are not 
!is not 
!might not 
%are not be protected
$are not protected
$is not be protected
!is not protected
%may not be protected
#may not protected
'might not be protected
&might not protected
#no fscs protection
!no protection
!no regulatory protection
&will not be protected
%will not protected
' refer only to 
! refer to 
( refers only to 
" refers to 
( relate only to 
" relate to 
) relates only to 
! relates to 
!not actual
!not real
-hypothetical past performance
!back tested 
!back- tested 
!back-tested 
!backtested 
!numbers
!back tested data
!back tested figures
!back tested gain
!back tested numbers
!back tested result
!back tested return
!back tested track record
!back- tested data
!back- tested figures
!back- tested gain
!back- tested numbers
!back- tested result
!back- tested return
!back- tested track record
!back-tested data
!back-tested figures
!back-tested gain
!back-tested numbers
!back-tested result
!back-tested return
!back-tested track record
!backtested data
)backtested figures
!backtested gain
*backtested numbers
!backtested result
!backtested return
+backtested track record
)hypothetical data
*hypothetical figures
*hypothetical numbers
-hypothetical track record
&simulated data
(simulated figures
)simulated numbers
#are back tested
$are back- tested
#are back-tested
!are backtested
!are simulated
#has been back tested
)has been back- tested
)has been back-tested
#has been backtested
%has been simulated
!is back tested
!is back- tested
!is back-tested
!is backtested
!is simulated
!was back tested
$was back- tested
#was back-tested
!was backtested
!was simulated
!were back tested
%were back- tested
%were back-tested
!were backtested
!were simulated
!not a guide
!not an indicator
!not indicative
! from then on
#a month after
!a month thereafter
!a quarter after
!a quarter from
!a quarter thereafter
!a week after
!a week thereafter
!a year after
!a year from
!a year thereafter
$after, 
!afterwards 
%afterwards, 
!each month after
%each month from
!each month thereafter
!each quarter after
!each quarter from
!each quarter thereafter
%each week after
%each week from
%each week thereafter
%each year after
%each year from
%each year thereafter
!every month after
!every month thereafter
!every quarter after
!every quarter from
!every quarter thereafter
&every week after
&every week thereafter
&every year after
&every year from
&every year thereafter
%from month 0
!minimum term
!no subscription
/nothing further to pay
$one off payment
$one off price
%one time payment
$one time price
$one-off payment
$one-off price
$one-time payment
$one-time price
!per month after
!per month thereafter
!per quarter after
!per quarter from
!per quarter thereafter
!per week after
!per week thereafter
!per year after
#per year from
!per year thereafter
&stop at any time
$stop by
!stop whenever
!then 
!a month 
"a month from then on
!a quarter 
!a week 
!a year 
!a year from then on
!each month 
!each quarter 
!each week 
!each year 
!every month 
!every quarter 
!every week 
!every year 
!from day 
!from month 
!per month 
!per quarter 
!per week 
!per year 
!then $ 0
$then $0
#then 0
#then a
"then c$ 0
!then c$0
#then c£ 0
"then c£0
$then c€ 0
#then c€0
!then dozen
!then eight
!then eleven
!then fifteen
!then fifty
!then five
!then forty
!then four
!then hundred
!then nine
#then nz$ 0
"then nz$0
$then nz£ 0
#then nz£0
%then nz€ 0
$then nz€0
!then one
!then seven
!then six
!then ten
!then thirteen
!then thirty
!then three
!then twelve
!then twenty
!then two
#then us$ 0
"then us$0
$then us£ 0
#then us£0
%then us€ 0
$then us€0
"then £ 0
!then £0
#then € 0
"then €0
)conditions apply
+conditions may apply
!see site
$see the site
!see the terms
$see the website
!see website
"t&c may apply
!t&cs may apply
&terms may apply
5terms and conditions may apply
!affairs
!case
!situation
'individual affairs
*individual circumstances
'individual position
'individual situation
(personal affairs
(personal circumstances
&personal position
&personal situation
!your affairs
!your circumstances
%your own affairs
%your own circumstances
%your own position
!your own situation
!your position
!your situation
!how it works for you depends
!alter
!be withdrawn
'differ in future
(differ in the future
!can be altered
!can be changed
!can be withdrawn
!could be altered
%could be changed
%could be withdrawn
&likely to change
!may be altered
!may be changed
!may be withdrawn
$not fixed for ever
!subject to 
(subject to change
(subject to future change
!obtain 
!seek 
!most
!the majority of
)the one in the middle
!user
!generally
!in the middle
!on average
!the median
!typically
!the average 
!the middle 
!the typical 
!the middle account
!the middle member
!the middle one
!earned less
!earned money
!earned more
!earned nothing
!lost less
!lost more
!lost nothing
!made less
!made more
!made nothing
-result are may not be 
'result are n't 
'result are not 
(result is may not be 
'result is n't 
'result is not 
)result may not be 
$result n't 
!result not 
3result shown are may not be 
-result shown are n't 
-result shown are not 
/result shown may not be 
(result shown n't 
'result shown not 
.results are may not be 
(results are n't 
(results are not 
)results is may not be 
(results is n't 
(results is not 
*results may not be 
%results n't 
%results not 
4results shown are may not be 
.results shown are n't 
.results shown are not 
0results shown may not be 
)results shown n't 
(results shown not 
4result are may not be be typical
0result are may not be typical
,result are n't be typical
,result are not be typical
3result is may not be be typical
(result is may not be typical
(result is n't be typical
(result is not be typical
0result may not be be typical
,result may not be typical
(result n't be typical
(result not be typical
:result shown are may not be be typical
6result shown are may not be typical
2result shown are n't be typical
1result shown are n't typical
2result shown are not be typical
1result shown are not typical
6result shown may not be be typical
2result shown may not be typical
.result shown n't be typical
-result shown n't typical
.result shown not be typical
-result shown not typical
5results are may not be be typical
1results are may not be typical
-results are n't be typical
-results are not be typical
4results is may not be be typical
)results is may not be typical
)results is n't be typical
)results is not be typical
1results may not be be typical
-results may not be typical
)results n't be typical
)results not be typical
;results shown are may not be be typical
7results shown are may not be typical
3results shown are n't be typical
2results shown are n't typical
3results shown are not be typical
2results shown are not typical
7results shown may not be be typical
3results shown may not be typical
/results shown n't be typical
.results shown n't typical
/results shown not be typical
.results shown not typical
!actual result 
!actual results 
+individual result 
!individual results 
!your result 
"may not be 
!representative
%may not be typical
2not been approved by the 
.communication is not 
,communication is un
.communication was not 
-communication was un
)document is not 
'document is un
)document was not 
(document was un
!e-mail is not 
!e-mail is un
!e-mail was not 
!e-mail was un
&email is not 
$email is un
&email was not 
%email was un
3not been approved by the fca
3not been approved by the financial conduct authority
3not been approved by the regulator
&offer is not 
#offer is un
&offer was not 
%offer was un
*promotion is not 
(promotion is un
*promotion was not 
)promotion was un
/communication is not approved
/communication is not been approved
.communication is unapproved
.communication was not approved
0communication was not been approved
.communication was unapproved
*document is not approved
*document is not been approved
)document is unapproved
)document was not approved
+document was not been approved
)document was unapproved
!e-mail is not approved
!e-mail is not been approved
!e-mail is unapproved
!e-mail was not approved
!e-mail was not been approved
!e-mail was unapproved
'email is not approved
'email is not been approved
&email is unapproved
&email was not approved
(email was not been approved
&email was unapproved
'offer is not approved
'offer is not been approved
&offer is unapproved
&offer was not approved
(offer was not been approved
&offer was unapproved
+promotion is not approved
+promotion is not been approved
*promotion is unapproved
*promotion was not approved
,promotion was not been approved
*promotion was unapproved
!aren't protected
!not a regulated
!not be protected
!not protected
!not regulated
!un-regulated
!unregulated
"outside financial regulation
&outside regulation
2outside the scope of financial regulation
2outside the scope of regulation
2outside the scope of uk financial regulation
2outside the scope of uk regulation
(outside uk financial regulation
(outside uk regulation
!regulated
!as well as rise
&as well as up
!could fall
!fall down
!go in value
!lose some
!do your own research
!dyor
!nfa
!not a client
!not client
$not our client
!client for
!client of
!client since
"clients for
!clients of
!clients since
!un
!are compensated
!are paid
!been compensated
!is compensated
!is paid
!was compensated
!were compensated
!received 
!come true
!materialise
!materialize
!occur
!not occur
!uncertaint
#reflect actual
)represent actual
!illustration
!illustrative
!for illustration
!limitation
!limits
!back-tested or hypothetical performance
!back-tested or hypothetical results
!back-tested or hypothetical trading
!back-tested or simulated performance
!back-tested or simulated results
!back-tested or simulated trading
!back-tested performance
!back-tested results
!back-tested trading
*backtested or hypothetical performance
*backtested or hypothetical results
*backtested or hypothetical trading
*backtested or simulated performance
*backtested or simulated results
*backtested or simulated trading
+backtested performance
!backtested results
!backtested trading
,hypothetical or hypothetical performance
,hypothetical or hypothetical results
,hypothetical or hypothetical trading
-hypothetical or simulated performance
-hypothetical or simulated results
-hypothetical or simulated trading
*hypothetical results
-hypothetical trading
)simulated or hypothetical performance
)simulated or hypothetical results
)simulated or hypothetical trading
)simulated or simulated performance
)simulated or simulated results
)simulated or simulated trading
)simulated results
?hypothetical performance results have 
( inherent limitations
Ahypothetical performance results have certain inherent limitatio
Ahypothetical performance results have many inherent limitations
!n't appropriate for 
!n't be appropriate for 
!n't be right for 
!n't be suitable for 
!n't right for 
!n't suitable for 
!not appropriate for 
!not be appropriate for 
!not be right for 
!not be suitable for 
$not right for 
!not suitable for 
!n't appropriate for all
!n't appropriate for every
!n't appropriate for most
!n't be appropriate for all
!n't be appropriate for every
!n't be appropriate for most
!n't be right for all
!n't be right for every
!n't be right for most
!n't be suitable for all
!n't be suitable for every
!n't be suitable for most
!n't right for all
!n't right for every
!n't right for most
!n't suitable for all
!n't suitable for every
!n't suitable for most
0not appropriate for all
0not appropriate for every
0not appropriate for most
!not be appropriate for all
!not be appropriate for every
!not be appropriate for most
!not be right for all
!not be right for every
!not be right for most
!not be suitable for all
!not be suitable for every
!not be suitable for most
*not right for all
*not right for every
*not right for most
-not suitable for most
!option are 
!option is 
%options are 
"options is 
%trading are 
$trading is 
!past profits
!are no assurance
!are no guarantee
!are no indication
!is no assurance
!is no guarantee
!is no indication
+indicative of future 
/not indicative of future performance
/not indicative of future results
/not indicative of future returns
;not necessarily indicative of future performance
;not necessarily indicative of future results
;not necessarily indicative of future returns
(results may vary

0-18
0-1 4 19-31
32
33
34-41
42-43
44-55
56
57-58
59
60-64
36-37 65-118
119
19
19 120-214
215-216
217-222
223
224-229
230-253
254-257
254-260
261-264
265-280
281-312
223 313
314
315
316
317
318
319
320
321
322
323
324
325
326-328
329
330-333
334-361
362
363-364
365
366
367-371
330-331 333 372-376
377
378-382
30 326 382-391
392
393-400
401
402-408
409-412
413
414
415-422
326 387 423-424
382 425-432
433-438
439-442
443-448
449
450
451-453
453
454
455-457
451 458-476
451 460-463 469-473 477-483
451 458-476 484
485-495
485-488 492-493 496-500
485-488 490-495 497-498
501-514
515-523
430 453 524-537
538-542
527 543-550
527 543-553
388 554-588
589-681
589-595 597-624 626 628-630 632-643 646-663 665-675 678-734
589-595 597-624 626 628-630 632-643 646-663 665-675 678-681 683-721 723 725 728 730 732
631 735-791
442 631 791-797
798-800
801-803
804-824
805 824-832
805 807-829
833-860
861-894
873-930
931-937
507 938-944
330 401 567 792 945-968
330 878 945 947-952 954-957 959 961-962 964-997
333 371 373 375 998-999
591 1000-1024
387 1007-1008 1013-1016 1025-1026
362 1027-1034
1035-1071
1027-1028 1033-1034 1036-1070
1072-1076
1077
1078-1083
1084-1087
1035 1088-1094
1095-1111
1112-1117
1118-1125
1126-1134
1135-1186
1126 1187-1212
1135-1143 1145-1159 1162-1186 1189-1190 1196-1203
1213-1217
1218
1213-1217 1219
1220-1229
427 960 1112-1117 1230-1235
1236-1247
567 939 960 1226 1230-1231 1235 1248-1254
1255-1282
1258 1260 1262 1264 1275 1277 1283-1294
1258-1265 1275-1278 1283-1300
877-879 981 1301-1331
1071 1251 1332-1338
1339-1342
1226-1229 1343-1346
427 567 960 1231-1232 1235 1252 1347-1351
567 946 960 1347 1352-1358
1359-1362
1112-1117 1363-1377
1378-1438
1378-1394 1396-1403 1405-1423 1425-1441
1218 1380-1403 1405-1438 1440-1441
1112-1117 1442-1459
1460
1461-1462
1463-1464
427 430 747 1465-1482
747 1465-1473 1483-1526
1230-1231 1527-1538
1539-1556
1557-1563
1560 1564-1568
1558-1562 1567-1572
1336 1354-1355 1573-1576
1127 1536 1577-1582
387 1248 1333 1583-1593
1594-1607
1608-1612
1125 1574 1613-1618
1619-1661
1657 1662-1676
1218 1635-1638 1657-1661 1665-1671 1677-1680
1681-1691
1681 1683-1684 1686 1692-1713
1681 1683-1684 1686 1692-1703 1708-1761
1762-1778
1762-1763 1768-1772 1774-1787
1762-1766 1768-1772 1774-1778 1782-1787
1286 1788-1799
1286 1788-1800
450 1801-1805
1802-1803 1805-1836
1837-1842
30 32
1843-1858
587-588 1859-1866
1867-1873
587-588 1859-1864 1866 1874-1889
1890-1896
1897-1911
1897-1902 1912-1925
1897-1905 1910-1911 1913-1924
1926-1928
1927-1929
1930-1983
1984-1985
382 450 1986
1987-1995
1996-2020
1996-2021
2022
2023-2024
32-33 36-37 40-41 119 2025-2030
417 2031
2032-2034
2035
382 1375 1801 2036-2037
1806 2038-2041
1092 1801
1529 2042-2045
1801 1804
2046-2060
1806 2061-2065
1086 1801 2066-2069
2070-2073
1333 1371 2074-2079
2080-2088
2089-2095
2096-2099
2100
2101-2105
2102 2106-2173
334 336 2102 2112-2123 2154-2195
2196
1354 2197-2198
1575 2199-2204
1354 2197-2198 2205
1575 2199-2204 2206
2207-2222
320 2223-2225
1575 1583 1590 2069 2226-2235
2236-2247
2197 2248-2251
1035 1089 2204 2252-2276
2204 2253-2256 2261-2263 2271-2272 2277-2280
2281-2292
1898 1901 2092
2293-2294
2295-2314
2315-2323
2324-2328
2329-2334
42
2335-2345
2335-2337 2341-2342 2344 2346-2348
2335-2337 2339-2345 2347-2348
478 2349-2356
2342 2357-2359
2335 2338 2345 2360-2370
2335 2345 2347-2348 2360-2365 2367-2372
2367
2373
2360
526 2374-2382
526 2374-2375 2377-2386
2387-2420
502 1355 1461 1566 2388-2393 2396-2399 2405-2407 2417-2480
1461 1566 2388-2391 2393 2398-2399 2402-2414 2417-2419 2422 2427-2436 2438-2448 2452-2478 2481-2514
2515-2518
1226-1229 2519-2533
1573 2277 2519 2525-2527 2534-2557
387 1086 1248 1587 2067 2203 2230 2558-2574
1226-1228 1575 2200 2202-2203 2277 2280 2550 2556 2574-2583
1226-1228 1575 2200 2202-2203 2277 2280 2550 2556 2574-2585
1232 1252 2360 2586-2599
2600-2607
2600-2609
2200 2574 2576 2578 2610-2621
2252 2257-2260 2264-2270 2273-2276 2574 2612 2617-2651
2360 2589-2590 2594-2595 2652-2653
2654-2717
2654-2662 2695-2723
2628 2724-2769
2628 2724-2771
1232 2772-2780
1232 2772-2773 2775-2782
2783-2826
2783-2786 2793-2799 2806-2808 2827-2937
2783-2786 2793-2799 2806-2808 2827-2837 2850-2865 2874-2937
2938-2945
2946-2951
2952-2953
2954-2956
2037 2358 2955-2956
2955-2960
2200 2203 2574 2576 2961-2969
1566 2200 2203 2257 2961-2964 2968-2989
2200 2203 2964 2968
2990-2993
2994
2995
2996
2997
2998
2999-3025
2200 2203 2425 2695 2964 2968 2999-3000 3005-3006 3014-3015 3019-3020 3026-3040
937 1127 1131 1536 1577-1578 1608 3041-3042
1112-1117 1218 2551 3043-3063
937 1127 1131 1536 1577-1579 1581 1608 3041-3042
1354-1355 1575 2198 2271 3064-3069
1354-1355 1575 2198 2271 3064-3070
1354-1355 1575 1613 2198 2201 2271-2272 3064 3066-3067 3069 3071-3073
567 960 1232 1235 1249 1348 1353 2362 2592 2596-2597 3074-3082
567 960 1232 1235 1249 1348 1353 2362 2592 2596-2597 3074-3083
2370
1127 1355 3041 3084-3100
1575 3097 3100-3126
3097 3100-3102 3127-3202
2362 3203-3210
2362 3203-3211
2422 2766 3040 3212-3242
2422 3212-3216 3227-3232 3234-3368
2422 3212-3216 3227-3232 3234-3252 3264-3273 3280-3285 3290-3291 3293-3296 3299-3308 3315 3322-3368
2779 2992 3369-3370
2779 2992 3204 3369-3370
2598
3371-3458
2621 2720 3457-3522
3371-3376 3392-3397 3400-3405 3409-3444 3451-3456 3466-3479 3523-3642
2727 2739 2764-2765 2767 2769 3643-3714
1446 2987 3663 3673 3715-3766
2043-2044 3247 3663 3673 3716-3728 3731 3734-3765 3767-3770
1035
3030
1071 1089 1332-1334 1336-1338 1354 2198 2271-2272 2576 3205 3771-3785
793 796 1612 1640 1663-1664 1673-1674 3786-3833
1071 1336 1338 1355 1575 2570 2968 3032-3033 3040 3782 3784 3834-3835
3836-3838
3839
3840-3841
3842
3843
3844-3845
3846
3847-3851
3852-3860
3852 3854 3857-3868
3852 3854 3857-3871
1338 1574 3784 3872-3877
3878-3879
3880-3895
2582 3033 3896-3902
3881-3895 3903-3905
1338 1574 3906-3911
3912-3915
3872-3874 3916-3924
1338 3784 3872-3874 3918
3925
2197
3926
456 1092 1583
3927-3929
3930-3934
1112-1117 1218 2100 3057 3934-3940
1338 3032 3784 3872-3873 3877 3916 3937 3940-3945
939 1338 1574 3784 3877 3906-3907 3909 3941 3946-3948
3949-3954
3949-3955
3956-4011
3906 3957-3958 3960-3961 3963-3990 3992-4012
3906 3957-3958 3960-3961 3963-3990 3992-4014
3872-3874 3876 3906-3907 3916 3942 3944-3945 4015-4016
1338 1574 2294 3784 3897 3906-3907 4015 4017-4018
2425 3949-3954 4019-4022
4023-4028
4029-4037
4030-4032 4036-4041
4030-4040
323 4029 4033 4036-4037 4042-4044
4036-4038 4043-4104
2361-2362 2558 3073 3897 4105-4106
4107-4119
3073 3897
4120-4123
2360 4124
2593-2595 4125-4127
2340 2361-2362 2558 3073
387 2569 4128
2822 4129-4162
2358 2360 4163
4164-4199
4191 4194 4196 4200-4217
1574 2362 2558 3897 4218
3206 3211 4219-4244
3878 4245-4249
3206 3211 4219-4244 4250
3878 4245-4249 4251
1248 1332 1338 2067 2231 2233 2561 2569 2579 2582-2583 3130 3784 4252-4268
4269-4274
2197 4272 4275-4280
4281-4282
386 2071 4283-4285
4286-4295
4296-4310
4311-4313
1086 2569 4314
1333 1355 1574 1613-1614 1625 2437 3784 4256-4257 4315-4329
3771 4219 4326-4327 4330-4361
3206 3211 3771 4219-4244 4327 4329 4362-4363
3206 3211 3771 4219-4244 4250 4327 4329 4362-4363
4364-4368
4364-4369
4370
934 1132-1133 1608 1612 2043 4371-4374
1131 4041 4375-4391
503 2197 4272 4276 4279-4280 4392-4398
2779 2992 3369
4399-4419
4399-4422
4423-4444
390 1036 1042 1063 1094
390 1027 1036 1042 1063 1094
515 1071 2271 3945 4445-4454
4455-4461
515 520 3945 4445-4446 4448-4449 4453 4462-4468
1071 4447 4452 4469-4477
2339-2340 2345 4478-4479
4259 4480-4484
3205 4363 4484
3205-3206 4363
1025 1077 1230 1557 1574 2271 2821 3068 3897 4485-4522
1025 1230 1557 1574 2271 2821 3068 3897 4485-4501 4504-4532
387 631 747 791 1231 1234-1235 1352 1528 1531 1573 2277 3081 4533-4536
4537
50
387
3083
3079
1226 1228-1229 1338 1865 2520
2067 2558-2559 2561 2567 2570-2571 2573 4538-4541
4542
1092 1232 2576 2598 3081 3897 4543-4547
2600 2602 2606 4548-4550
2393 4551-4555
1574 2582 3033 4556
4557-4574
1112-1113 3061 4575-4577
4578-4592
1071 1338 1574 2200 2968 3032-3033 3784 4593
2755 4594-4597
4594 4598-4600
4594 4601-4611
4612-4641
4642-4701
4702-4747
2067 2558-2559 2561 2567-2568 2570-2571 2573 4538-4539 4748
1092 1232 3081 4544-4547 4749
1446 1574 4750-4769
4770-4808
4389-4391 4750-4761 4763-4766 4782-4787 4792-4803 4809-4829
3204 4830-4832
4833-4842
1226 1228-1229 1338 1865 2520 4702
379 427-428 430 4843-4859
379 427-428 430 4843-4860
2095 2710-2711 2715 4861
4862
4863-4886
4887-4895
4896-4905
2095
1035 1354 2598 2710-2711 2715 2717 4861 4906
2766 3419 4538 4594 4597 4601 4843 4907-4973
1071 1336 1338 1355 1575 2576 2581 2968 3032 3206 3211 3784 3873 4018 4593 4974-4977
4978-5037
5038-5039
5040
4927-4928
5041-5048
4941
5049-5050
2093 4862 5051-5095
457 4121 5096-5111
1071 1336 1338 1355 1575 2576 2968 3032 3206 3211 3784 3873 3925 4017-4018 4593 4976-4977
5112-5151
2094 4600 5152-5154
2854 4009 4595-4597 4709-4710 4714 4960 5155-5339
5340-5509
479 4927-4928 5328
1250 5510
4813 4854 5511-5557
2325 3207 4854 5521-5522 5535 5541 5551 5553 5556 5558-5611
5612
5613
5614-5637
5638-5665
5616-5635 5638-5653 5656-5663
2519 2521-2533
2203 4394 5666-5703
2203 4394 5666-5704
1354
1355 2204 2382 5705-5716
5716
5717-5761
5717-5776
1071 1332 1336 2231 4252 4261 5777
1332 2231 4252 4261 5777
1071 1336 5778-5781
1071 1218 1336 5778-5780
1071 1116-1117 1336 5778-5780
2295-2296 2300-2301 2305-2306 2310-2311
5782-5784
2101 5785-5789
5790-5817
2779 2992 3369-3370 5818-5819
2779 2992 3204 3369-3370 5818-5819
2382 3071 5820-5823
5824-5851
2203 2398-2399 2569 5852-5857
2101 5786-5789 5858-5860
2071 4393 5861-5871
2071 4393 5861-5872
5873-5896
2101
2037 2382 3071 5821-5822
5794-5795 5798 5807 5816-5817 5897-5898
2071 4393 5862-5863 5865-5868 5870-5871
2101 5785 5787 5899
2779 2992 3369 5818-5819
2382
517 519-521
5900
5901-5904
5905-5906
2074 2995 5907-5910
5911-5919
2074 2995 5907-5910 5920
5921-5925
4484 5926-5929
3003-3004 3009 3018 3023 5930-5980
1090 1092 1232 1234 1348 1583 2037 2201 2377-2379 2581 2592 2597-2598 2779 2992 3081 3204 3369-3370 3897 4398 4511 4544 5981-5993
2095 5994-5995
5996-6001
832 6002-6012
2393 2405 2565 3221 4259 4389 4552 4554 6013-6048
5930 5932-5934 5937-5943 5949 5952-5955 5962 5965 5971 5979 6049-6060
6061-6063
6064-6075
6076-6079
3221 3225 3753 3759 4323 6027 6030 6032-6036 6080-6115
6081 6116-6165
3221 3225 3753 3759 6027 6030 6032-6036 6081 6083-6123 6166-6169
6170-6310
1283 1293 1704 2393 4551 4553 4555 5856 6044 6048 6170-6171 6175 6177 6190 6208-6209 6222 6224 6242-6250 6259 6268 6273 6279-6280 6287-6291 6298 6308-6367
6368-6377
6378-6379
5742 5757 6380-6381
1071 1332 1336 2580 3939 3942 4261
2969 4325 4729 6046 6382-6387
1092 2377 2379 4398 4511
2095 4838 6388-6395
6396
2074 2078 5780 6397-6404
2393 2519 2521-2533 2617 2620-2621 4552 4554 5676 5690 5699-5700 6048 6405-6467
2074 2078 5780 6397-6404 6468-6483
2654 2660 2695-2696 2710-2711 2716 2968 3907 6484-6489
2588-2590 2593-2595 2654 2660 2695-2696 2710-2711 2716 2968 3907 4125-4127 6490-6516
5913 5919 6517-6526
6527
5826-5829 5833-5836 6468-6475 6528-6539
2252 2257-2260 2264-2270 2273-2276 6468-6475 6530 6532 6536 6538 6540-6548
2695 6549-6550
6551-6586
2100 6587-6588
6589-6592
3211 3945 4445 4453 4468 6593-6603
2079 6328 6604-6612
1092 1338 1583 2201 6613
2079 6400 6605-6606 6614-6617
1131 4381 6551 6554 6618-6625
6626-6635
6636-6643
6644-6648
1458
6649-6654
1458 6655-6656
1086 6657-6659
3218 4323 6315 6327 6338-6339 6367 6660-6679
1129 3247-3248 4372 6187-6188 6205-6206 6233-6236 6306-6307 6315 6327 6338-6339 6367 6666-6677 6680-6728
1129 3247-3248 4372 6315 6327 6338-6339 6367 6666-6677 6680 6684 6688 6698 6705 6709-6710 6714 6718 6725
4120 4122 6729-6730
4120 4122 6729-6731
6732-6733
2379 6734-6737
6738-6753
1226 1228-1229 6754
6738-6753 6755-6758
534 567 1092 1249 1583 2231 2377 2389 2779 2990 2992 3081 3130 3204 3369-3370 6759-6767
2393 2405 4552 4554 6042 6044 6048 6768-6769
1035 1071 1089 1336 1354 3205 3782 3835 6770-6772
6391 6615-6616 6773
3000 3006 5780 6774-6811
3000 3006 5974 5976 6774-6806 6810-6814
3000 3006 5974 5976 6774-6806 6810-6811 6815-6862
2393 2519 2521-2533 2580 4552 4554 5676 5690 5699-5700 6048 6405-6407 6419 6428-6429 6441 6463-6466
6046 6385 6863-6893
6046 6385 6660 6663 6679 6863-6864 6874-6879 6881-6885 6887-6890 6892-6895
6388 6390-6395 6896-6900
5935-5936 5970 6901-6917
2986 2988 6918-6927
2986 2988 6918-6928
2377-2379 2990 6929
6930-6959
6960
3419 3423 4963 6961-6967
3504 6961 6963 6968-6972
2991 6973-6976
6977-7018
2044 3788 4372 6698 7019-7022
4394 4838 6394-6395 6736
7023-7038
6394-6395 6626 7039-7040
6023-6025 7041-7064
6391 7065
7066
2393 2519 2521-2533 4552 4554 5676 5690 5699-5700 6048 6405-6407 6419 6428-6429 6441 6463-6466 7067-7079
1616 1618 6288-6289 7080-7098
3951 4018 7099-7106
4389
7107
4389 7108-7116
7117-7120
3821 6619-6620 7121-7129
7130-7161
7162-7219
2353 3909 6612 7220-7231
1092 4544 7232
7233
2200 2203 2574 2576 2967-2968 3834
2074 2078-2079 2506 5780 6397 6400 6402 6789-6790 6802 6804 7234-7258
2074 2078-2079 2506 5780 6397 6400 6402 6789-6790 6802 6804 7234-7262
363 1557 1573 2203 2277 2393 2545 2550 2556 2575 3834 5778 5780 5855-5856 6048 6222 6332 6353 6389 6895 7263-7286
6615-6616
6621-6622
1232 2201 2377-2378 2589-2591 2594-2595 2696 4398 4544 5985 5992 6613 7287-7288
5689 7289-7297
1774 2588 2593 4125-4127 6490 6494 6496 7298-7323
1774 2588 2593 4125-4127 6490 6494 6496 7299-7357
1229 1336 2204 2612 2619 6408 7358-7362
3000 3006 5780 6400 6776-6779 7363-7371
3903 4108
2200 2203 2964 2968 3834 7372
1092 1583 2360 2377 2379 2592 2596 4394 4833 4838 5678 5992 6391 6615-6616 7373
4258 4469 7374-7384
6059 6329 6619-6620 7385-7398
7399-7422
1226 1229
7423-7428
7429-7430
1371 1527 2074 5908 5933 5949 5956 7239 7265 7431-7437
1213 7207-7208 7438-7483
2660 2695 2716-2717 7484-7486
7487-7500
2043 2723 2793 7501-7508
2377 2990 4398 6379
4109 6096 6098 7509-7590
2349 3441 5040 5922 5924 6039 6146 6148 6926 7591-7646
3441 5040 5930 5933-5934 5937 5943-5948 5956 5971 5979 6533 6539 6926 7526-7557 7603-7607 7612 7617-7628 7645-7736
2377 7737
7738-7742
7237 7743-7762
1456 2719 7763-7767
7768-7801
3944 4323 7802-7929
387 456 676 2695 7930-7933
4277 7934-8014
1371 3788 3817 3819 3941 6663-6664 7432-7433 7437 8015-8067
8068-8071
1092 2201 4544
4600 7405-7407 7409-7410 8072-8107
5110 5182-5183 5216-5217 5236-5237 5266-5267 7137 7153 8108-8194
7137 7153 7405-7407 7409-7410 8107-8109 8112-8130 8133-8141 8144-8145 8148-8185 8195-8236
8237-8252
8237-8256
8250 8257
2646 5778 5780 7265 7457 7627 8258-8315
2646 5778 5974 5976 6582 6585 7265 7457 7627 8258-8324
5778 5974 5976 7265 7457 7627 8258-8282 8313-8315
6591
8325
2589-2590 2594-2595
2074 2969 5780 6384 7627 8267 8277 8326-8333
2393 2519 2521-2533 4552 4554 5676 5690 5699-5700 6048 6405-6407 6419 6428-6429 6441 6463-6466 6865-6866 6868 6873 6891 6927 7066 8334-8338
363 6389 7284 8339-8342
1232 1234 1575 2569 3897 7291 8343-8344
1232 1332 1574-1575 2201 2349 2569 2579 3897 4505 4519 4861 5678 5680 5694 5856 5993 6379 6391 6394-6395 6766 7282 7291 7373 8343 8345-8360
6895 8361-8365
2393 2519 2521-2533 4552 4554 5676 5690 5699-5700 6048 6405-6407 6419 6428-6429 6441 6463-6466 8366-8368
6895 8362 8364 8367-8386
3801 6865-6866 6868 6873 8387-8391
3211 6019 6046 6382-6383 6385 6387 6428-6429 6864 6874-6875 7863 7894 8392-8427
890 3801 6865-6866 6868 6873 8387-8391
8428-8431
8432-8433
4261 6734
2095 5994
3500 8434-8455
3806-3807 6680 6688 8441 8456-8465
3786 8441 8466-8498
8499-8524
2078 2080-2081 2095 4018 7100 8525-8529
6390 8500 8504 8507 8511-8512 8516 8518 8520
6921 8530-8536
8537-8560
6921 8531-8533 8535-8544 8546-8548 8561
7487 8562-8566
2203 8567-8573
2377
2393 2398 2405 2569 4552 4554 4808 5853 5855 6021 6042 6044 6048 6133 6332 8574-8583
5934 5937 5979 8584
8585-8586
8587
1112-1117 1218 3057 3935-3940
6291 8588-8596
6291 8589-8593 8596-8600
6291 8589-8598
6619-6620 7121-7122 7127-7128 7184 7459-7460 8601-8611
1529 1612 2723 3824 6367 6656 6714 7508 8612-8623
1092 1583 2598 2710-2711 2715 4544 8624
2044 5428 5431 6022 6024 6117 7041-7042 7045-7046 8625-8690
831 2044 3221 5428 5431 6022 6024 6030 6036 6117 7041-7042 7045-7046 8625 8629-8634 8636-8645 8647-8672 8674-8680 8682-8709
5930 5932-5934 5937-5939 5943 5949 5952-5953 5958 5964 5967 5969 5971-5973 5977 5979 6055 8710-8717
2377-2379
8718
8719-8753
2695 4544 6929 8624 8754
8755-8809
8755-8768 8781 8784-8861
8756-8768 8781 8784 8786-8801 8806 8810-8845 8850 8853 8862-8877
8878-8897
1461 2806-2807 4372 8878 8880-8888 8890-8896 8898-8904
1461 2806-2807 4372 8898-8915
6394-6395 8916
8917-8937
8917-8918 8922 8937-8967
8918 8923-8928 8937 8948-8964 8968-9019
567 1353 3081 9020
7054 8593 8618 9021-9046
6604 6608 8591 9044 9047-9073
7054 8593 8618 9023-9027 9030 9032-9035 9042-9045 9065-9066 9069-9070 9072-9115
2695-2696 2716 4544 9116-9118
6391 6394-6395
1557 9119-9136
1557 9119 9126-9141
9120-9125 9142-9150
6394-6395 7923 9151-9156
9157-9218
3051 3057 3060 3940 5654 9157-9160 9182-9193 9215-9219
9161-9181 9194-9214 9220-9246
1092 1583 3910 4398 4544
2074 2969 5778 5780 5908 6384 8265 8276 8305 8331 9247-9274
2074 2969 5778 5780 5908 6384 8276 8305 8318 8320 8322 8324 8331 9247-9316
1092 1583 2660 2695 2710-2711 4544 9317-9318
2393 4554 5856 6044 6048 6222 6464 7282
2074 5780 6384 6400 6974 7434 7994
1557 9319
1527 3072 4162 7285 8331 9157 9182 9186 9320-9328
2611 4513 9329-9336
6619 7233 9337-9340
5934 5937 5952-5953 5971
2589-2590 2594-2595 4544 5992-5993 6000 8624 9341
2589-2590 2594-2595 4544 5992-5993 6000 8624 9341-9343
5974 7122 7195 7219 7455 7459 7466 7476 8605 9344-9349
1086 1092 1573 2201 2277 2553 3079 3081 7098 9350
7771 7773 7775-7777 7779-7780 7794 7796-7798 7800-7801 8365 9351-9399
4565 6879 7871 7873-7875 7877-7878 7919 7921-7922 7925 7927-7928 8367-8368 9358-9361 9363 9371 9374-9376 9378 9390 9393 9400-9537
1092 3079 3081 6648
934 3768 6622 9538-9546
5934 5937 5952-5953 5956 5971 5979-5980
1092 1583 2201 2377 2379 2569 4544 6647 8624 9547
1527 4838 6391 7373 9548-9549
6732-6733 9550-9565
9566-9568
8916
9569
9570-9584
2422 9583 9585-9593
5974 7385 7389 9583 9592-9605
6061-6062 9606-9609
1527 5673 5675-5676 5681 5692 5699 9610-9611
9550 9555 9612-9663
9664-9684
9685-9690
9691-9702
6394-6395 9703
1338 3910 3925 5984 8529 9704-9705
1338 1574 2036 3076 3784 3910 4018 4274 5068 5984 7102 8529 9704 9706-9723
1338 1574 2036 3076 3784 3910 4018 4274 5068 5984 7102 8529 9704-9733
9734
9735
9736-9741
9742-9747
9748
5694 6379
9749-9750
9751-9752
1283 9753-9756
9117 9757-9759
2202-2203 4837-4838 5678 5688 7299 9760-9762
9763-9765
2342 2358 9766-9769
2342 2357-2358 9766-9770
9771
2200 2203 2519 2521-2533 2574 2581 2964 2967-2968 3834
2358 2360 2997 3081 4511 9772-9775
9771 9776
9777
1463-1464 9768 9778-9864
480 507 4499 4511 9773 9865-9878
9879-9912
4511 9773 9913-9916
2562 2597 9917-9920
2562 2597 9917-9919 9921-9924
9899
9925
9926-9930
9930-9949
9928-9930 9932-9949
9950
7028 9951-9985
9986
9987
9988-9991
9992-10013
9994-9999 10001-10014
9992-10013 10015-10018
9995 10002-10004 10007
10019
10002-10004
10020-10023
10024-10068
9998-9999 10002-10003 10012-10013
387 456 939 1235 1249 2520 3079 3081 10069-10071
1235 1252-1253 1348 3078-3079 4511 9773-9774
10072
10073-10076
6729 6731 10077-10086
2377 8587 10087-10092
6729 6731 10077-10086 10093-10095
10096-10111
1528 6612 10112-10114
10115-10118
8243 10119-10137
10138-10164
2582 3030 3033 3072-3073 3776 3896-3897 10165-10166
1355 1564 2200 2203 2574 2576 2968 3776 4926 5412 6783 7123 9229 9233-9234 9238 9242-9243 10167-10303
1355 2200 2203 2574 2576 2581 2964 2968 3776 4926 5412 6735 6783 7123 9913 10089 10167-10168 10173-10174 10184-10187 10193 10196 10201 10204-10205 10218 10221-10222 10227 10230 10235-10240 10248-10249 10253 10262 10275 10277-10278 10284 10301-10302 10304-10391
1533 10182-10183 10219-10220 10277 10312 10338 10392-10394
10395-10404
10405
10406
10407-10412
10233-10234 10413-10414
10415-10418
10419-10434
10435-10467
7487-7489 8562-8566 10435-10438 10449 10453 10455 10468-10501
7487-7489 8562-8566 10435-10451 10453 10455-10467 10470-10507
1086 2067 2200 2203 2398 2420 2569 2968 3834 8573 10508-10509
2991 6975 7371 10510-10512
1092 1583 2377
1086
6621-6622 10513
10216-10217 10372 10392 10514-10569
8661 8667 8669 10216-10217 10514-10515 10528 10559-10560 10570-10705
4398 4507 7274 10706-10713
2379 10714-10733
10734-10746
2358 2991 6974-6975 10747-10751
10752-10765
10766-10775
10760-10764 10774-10807
1575 2233 2519 2521-2533 2569 2581
9771 10808
5914 8239 8243 8247 8251 8255 10809-10812
2991 6975
10813-10817
1226 1228-1229 1333 1338 2520 10818-10819
4121 5111 10820-10839
6976 7080 10818 10840-10843
6976 7080 10818 10840-10845
6391 6393 7269 10846-10848
6391 6393 7269 10846-10850
2990 4256 10092 10851-10870
1132 1461 1566 2455 2478 3119 3798 8904 10854-10856 10859-10863 10865-10868 10871-10872
1132 1461 1566 2455 2478 3119 3798 8904 10854-10856 10859-10863 10865-10868 10871-10873
5990 10874-10878
2779 2992 3369 5818 10879
10324 10748 10880-10881
2695 10882-10885
10886-10913
10886-10963
10886-10913 10922 10925 10928 10931 10934 10937 10940 10943 10946 10949
2991 6974-6975 10964-10967
10393 10455 10968-10984
2765 2767 3680 3684 10342 10344-10345 10455 10968 10971-10972 10974-10976 10978-10983 10985-11036
2200 2203 2576 2967-2968 3733 3834 10245 11037-11045
1086 7373 11046
5780 7371 10510
11047-11072
11053-11055 11059-11064 11073-11135
11053-11055 11059-11064 11073 11076 11079 11082-11093 11100-11105 11118-11135
11136
1332 2200 2203 2569 2574 2578 2968 8568 9773 11137
3081
10257 10260-10261 11138-11181
10257 10260-10261 11138-11146 11150-11153 11160 11162-11171 11175-11178 11180-11366
10257 10260-10261 11138-11146 11150-11153 11160 11162-11171 11175-11178 11180-11186 11191-11254 11259 11264 11269 11274 11279-11342 11347 11352 11357 11362
10528 11367-11368
2779 2992 4831 10128 11369
7274 11370-11371
9157 9182 9186 11372-11374
11375-11376
2345 7180-7181 7217-7218 10222 11377-11405
7180-7181 7217-7218 10222 11378-11384 11386-11454
10222 11399 11406-11409 11413 11415-11422 11432-11447 11451-11533
11534-11539
2360 2363 11540-11541
11352 11542-11546
1086 2200 2203 2519 2521-2533 2569 2574 2578 2581 2968 3033 7424
11370
1564 9913 10322 11547-11558
1086 1575 2582 3033 3896 7291 7424 11559-11561
1529 7506-7507 8614 11562-11567
1092 1235 1348 2377 2991 3081 4511 6974-6975 11568-11569
8754 10087 10714 11570-11576
5106 11577-11604
1253 1588 2095 2991 5994 6975 7371 10510-10512 11605-11607
11608
5795 11609-11614
11609-11621
1575 2067 2200 2203 2519 2521-2533 2569 2574 2578-2579 3031 3035 3064 9326 11622
10878
11623
11624-11625
11626
11627-11628
11629-11630
10394 11136 11352 11631-11649
2378-2379 10394 11136 11179 11644-11645 11650-11670
935 937 1529 8614 11671-11683
2407 11684-11686
2695
10706 10708 10748 11687
1126 1132 1461 1566 2422 2478 3798 5990 8904 10871-10872 11688-11695
1533 2407 3896 5990 10394 10529 10877 11694 11696-11698
1126 1132 1461 1566 2422 2478 3798 8904 10871-10872 11691-11693 11699-11752
1533 5990 10394 10529 10877 11695
11753-11755
11756-11759
11760-11762
11763-11774
11775
11776
5933 7431 7436 10505 10808 11136 11179 11542 11777-11824
2582 3033 3776 3896 10166 10312 10505 10529 10808 11136 11352 11362 11542 11646 11786-11788 11794-11797 11800-11802 11807 11812-11813 11825-11863
2067 2203 2420 2569 2582 2968 3033 3776 3834 3896 5856 5933 7431 7436 8573 10166 10508 10808 11777-11784 11793 11798-11799 11807 11814-11824 11864-11874
9771 10312 10808 11849
11875
2569
11876-11877
2968
4838 6615-6616 9549 11878-11880
10222 10239 10251 10301 10381-10384 10388-10391 11399 11881-11930
8573 10083-10084 10188-10189 10228-10229 10239 11399 11883 11891-11892 11896-11899 11906-11907 11931-11952
6729 6731 10078-10079 10082-10083 10086 10093 10222 10239 10251 10301 11884-11890 11900-11905 11908-11911 11914-11916 11929-11930 11953-12082
10188-10189 10239 10301 11930 11944-11945 12083
12084-12088
504 2361 2370 2558 3030 3073 5868 11375 12089-12095
12084-12088 12096-12098
12084-12085 12088
4507 12099-12103
4507 12099-12104
12105-12129
2076 10282 12107-12110 12112-12113 12116 12122 12125-12128 12130-12147
1132 1461 1566 2422 2455 2478 3798 10282 10871-10872 12111 12114-12115 12117-12121 12123-12124 12144-12151
2991 6974-6975 9771 10808
2991 4120 4122 6729-6730 6974-6975
2991 5914 6974-6975 8239 8243 8247 8251 8255 10809-10812
1235 3081 4511
2854 10235 12152-12168
4830 12152 12155-12158 12161 12164 12167-12178
5410-5412 10235 12152-12155 12157-12159 12161-12163 12165-12166 12179-12185
6729 6731 10078-10079 10081 10083 10086 11943 12082 12186-12190
10858 10869-10870 12191-12212
6729 6731 10078-10079 10081 10083 10086 10093 11943 12082 12186-12190
10115-10118 12213-12244
1235 3081
11505 11511 12245-12276
12277-12328
11505 11511 12246-12278 12329-12331
12332
2262 12333-12337
12338-12375
12376-12419
12338-12369 12372-12375 12408-12415
327 1575 2579 3033 3064 9873 11660 12420-12421
4394 11505 11508 11511 11514 11931 12422-12442
4394 5523-5524 11931 12423-12424 12433-12436 12438-12470
4831-4832 11931 12423 12425-12435 12439-12442 12445-12449 12471-12545
1336 1338 1354 1575 2203 2569 2582 2968 3033 3064 3784 3896 12546
12547-12551
10415 11352 11645 12189 12552-12576
10415 11352 11362 11646 11850-11851 12552-12556 12560 12574 12576-12609
1132 1461 1566 2478 9242-9243 10872 11362 11646 11850-11851 12552 12568-12573 12576-12578 12599-12600 12609-12687
12575
7933 12688
11362 12609
8589 10001 12689-12717
8589 10001 12689-12701 12711-12729
2377 2582 3033 3040 3068 3072-3073 3205 3226 3776 3896 7231 10378 12711
12730-12731
1235 3081 11558 12732-12736
12737-12743
387 1336 1575-1576 3064 6648 12744-12746
12747-12748
1897 2093 12749
12750
4120-4122 12751
12752-12753
12754-12755
382 12756-12768
1529 12769-12779
791 3083 12780-12782
3075 6650 6761 12783-12792
3843 7161 7410 12793-12795
1249 1251 3081 9020
3075 6650 6761 12784-12785
1231 1332 1354 1575 2582 3897 4519 6389 6766 12796-12797
1583 2067 2069 2200 2574 4398 4544 6527 7285 12798
12799-12826
12802-12891
2044 7506 10743 11562 11564 11566 12802-12805 12827-12871 12876 12878 12880 12882 12884 12886 12888 12890
1529 1608 2043 2045 3768 4371 7021 8614 9546 11562 11564 12777 12892-12906
1248 1528 1584 1607 2067 2561 2563 2570 2572-2573 8573 12793 12795 12907-12913
1231 1233 1332 1338 1354 1574-1575 2271 2579 2582 3205-3206 3847 3897 4363 4519 4844 6383 6766 7291 9873 12914-12917
12918-12921
3948
12922-12933
1249 1251 3078 3083 9020 12934
1249 1251 3078 3083 9020 12935
1249 1251 3078 3083 9020 12936-12937
12938-12942
12943-12963
12947-12948 12964-12968
12943-12963 12969-12970
1231 1233 1332 1338 1574-1575 2579 2582 3897 4844 6766 11660 12914-12915
12749 12971-12974
886 12975-13019
2393 3075 4328 4554 6048 6761 10739 10743 10746 11566 12784 12913 13020-13026
1332 1338 1574-1575 2579 3206 3847 3897
4895 12777 12898 12903 12913 13027-13104
1130-1131 2718 3821 11566 12777 12898 12913 13027-13081 13083-13084 13086-13087 13091-13094 13101-13176
1130-1131 2718 3821 11566 12777 12898 12913 13027-13081 13083-13084 13086-13087 13091-13094 13101-13105 13110 13119 13135 13156 13161 13166 13169-13172
1231 1233 1332 1338 1354 1575 2579 2582 3897 4519 6383 6389 6766 7291 12914 12917 13177-13179
567 1249 1251 3078 3081 9020 13180
13181
2200 2576 2578 2581 2611 13182
1471 13183-13219
793 1254 13220-13389
1332 1338 1574-1575 2271 2579 3205-3206 3784 3847 3897 4363 9873 13390
1332 1338 1574-1575 2271 2579 3205-3206 3211 3784 3847 3897 4363 9873 13390
567 1249 1251 3081 9020 13391
13392-13393
13392 13394-13395
13392 13396-13397
4240 4363 13398-13399
387 4267 4482-4483 5823 7375 13400-13401
387 4240 4267 4326-4327 4363 4482 13398-13399 13401-13402
3205 4329 4362-4363 5823 13398-13399
3205 4240 4329 4362-4363 5823 13398-13399
13403
1248 1332 1338 4257 4267
1485
3205-3206 4329 4362-4363 5823
5823 13404
6244 6250 6472 6534 8378 8380 9059 9190 9215 13405-13468
13469
13470-13472
13473
13474-13511
3205-3206 4326-4327 4363
13512-13515
4370 13516
13517-13526
13527-13537
13527-13535 13538-13594
13527-13535 13538-13585 13587-13594
4259 4329 4363 10528 13595-13596
13597-13611
13597-13610 13612-13623
1229 1575 1684 2067 2200-2201 2519 2521-2533 2561 2569 2578
13601-13603
4120 4122 6729
4276 13624-13625
13626
13627
12737
12743
13628-13644
13628-13645
1575 2067 2200 2203 2277 2280 2569 2574 2581 13646-13648
1332 1575 2067 2200 2203 2233 2519 2521-2533 2569 2574 9333 10529
4276 4280 13649-13650
327 3064 13651-13652
327 1035 1115 1573 1614 2201 2743 3035 3064 3129-3130 6402 8343 12938 13653-13669
1115 1573 1614 2201 2743 3035 3129-3130 8343 13653 13655 13657 13659-13660 13663-13670
1115 1573 1614 2201 2743 3035 3129-3130 8343 13653 13655 13657-13661 13663-13670
2360-2361 2558 5868 5871 11375 13671-13674
1230 2335 2345 2347-2348 2360-2363 2367-2372
2197 2358 3915 5786 12737 12743 13624-13626 13675-13680
2197 2358 3915 5786 12737 12743 13624-13626 13677-13679 13681-13683
2197 2358 3915 5786 12737 12743 13624-13626 13675-13679 13682-13683
13651-13652 13684-13687
9873 13651-13652 13685-13688
13651-13652 13685-13687 13689-13690
1575 1614 2201 2579 3035 8343 13667 13691
13692-13698
2197 2358 4276 12737 12743 13677 13680 13699-13701
2197 2358 3031 4276 9708 12737 12743 13677 13699-13701
2197 2358 4276 12737 12743 13677 13682-13683 13699-13701
1230 4521 5978 13702-13769
1230 4521 6731 10078-10079 13735 13770-13789
13702-13734 13736-13759 13761-13769 13790-13825
1354 1575 2271 3064 3071 3897 4218 4509 13826-13827
13828-13832
13833-13838
13839-13841
2037 3071 13842-13844
13845-13846
13847
3808-3809 4593 13848-13871
3779 4593 13849 13851-13875
1608 1612 3768 3813 3824-3825 3904 4373 13851 13853-13865 13868 13870-13926
3779 6617 7274 9332 13927
3808-3809
940 1347 1352 1357 2200 4859 5153 13928-13935
13863-13864 13881 13884 13886 13890 13899 13902 13904 13909 13936-13955
3809 13956-13958
13959-13965
13960 13966-14005
13960-13965 13968-13974 13976-13986 13988-14005
3779
1371 6617
1608 4373 13877 13918 13923 13925
1071 1336 3779 7274 13927 14006
6605 13846 14007
14008
4508 14009-14010
14011-14013
13700-13701 14014-14019
1574-1575 2579 3066 3908 9873 14016-14017 14020
2579
1128 14021-14022
2067 2578-2579 9873 14023
3064
14024-14025
4831-4832 14026-14027
14028-14037
1112-1117 1218 3057 3935-3940 3946 14038-14039
1575 2067 2519 2521-2533 2578-2579 14040
14041-14050
14051-14080
2519 2521-2533 2578-2579 9873 14081
327 2558 3064
14082-14091
14082 14086 14092-14107
14082-14086 14088-14090 14095-14099 14103-14107
14108-14110
14023 14110-14120
2067 2519 2521-2533 2578 5996 9873 11622 14081 14121
2558 9020 14122-14123
327 14124
14125
14126-14135
14136-14175
2393 2519 2521-2533 4552 4554 5676 5690 5699-5700 6048 6405-6407 6419 6428-6429 6441 6463-6466
1086 4833 4835-4840 4842 5666-5687 5689-5704 6897 6900 7373 9156 10878 11046 11878 13737 14176-14202
2047 2588-2591 2593-2595 4031 4125-4127 6490 6494 6496 7287 14203-14231
5937 5952-5953 5971 5979-5980
2074 5780 5908 8331
2074 5780 5908 8276 8331
2980 6298 14232-14235
2578 2652 3064 5868 5871 11375 14236-14239
456 2574
3903
14240-14268
2095 5994-5995 9157 9182 9186 9190 9215 13459 13467 14269-14276
4829 4896 4898 4900-4905 6298 14232-14233 14277-14288
4829 4896 4898 4900-4905 6298 14232-14233 14277-14289
2224 2598 2715 2717 4906 6767 12746 14290-14291
1092 2580 3081 4544 14292
1227 14293-14296
2980 6298 14232-14235 14297-14301
2991 6974-6976 14302-14303
1092 4398 4544 6430 8624
6222 6660 7282 14304-14310
5994-5995 9157 9182 9186 9215 14271 14274
2968 6660 7282 14304 14307 14309-14310
2654-2662 2695-2717
5937 5952-5953 5979-5980 14311-14315
4808 5680-5681 6392 6900 14316-14324
1112-1117 1218 2551 3043-3063 14325-14327
2095 9567
9248 14328-14341
6617 6657 14342-14346
1616 6391 6394 7285 7484 8358 14347-14348
14303
12796
14349
14350
1232 1234 1573 2201 2277 2352 2553 2597 3081 6648 14351
13876 13920 14352-14361
13876 13920 14352 14355-14358 14361-14365
1577
6390 6392 6898 14320 14323 14366-14367
1577 14368
456 1092 1226 1583 1801 2074 2201 2598 2991 3079 3081 3897 4544 5780 6400 6648 6974-6976 9320 9873 14369-14379
6665 14380-14383
5785 5788 6657 8500 8511 8518 9152 14384-14387
1232 1234-1235 1573 2201 2277 2553 3081
7440 14388-14401
2991 6974-6976 11569 14303 14349
14402-14441
14402-14449
1925 6060 14450-14457
1232 1235 1573 2201 2277 2294 2553 2991 5780 6974 6976 14303 14458-14461
1232 1234-1235 1573 2201 2277 2294 2553 2991 3081 5780 6974 6976 14303 14458-14461
1458 14362 14364
2991 6974-6976 8326 11569 14303 14462
1092 1232 2201 2580 4544 5981 14375
2393 2405 4552 4554 5677 5698 6042 6044 6048
677 1132 1461 1663 1673-1674 3119-3120 3788 3793-3794 3811-3812 3817 3819 3821-3822 6621-6622 9348 10513 14463-14479
5937 5952-5953 5979-5980
2581 2652 2704-2705 3079 3954 5927 9116 14480-14481
14482-14486
2968 3834 7274
6974 14303 14487
2203 2399 2964 2968 3834 5856 6046 7923 14488-14490
2519 2521-2533 6419
2074 2991 5780 6384 6400 6402 6973-6976 7371 10510 14302-14303
3947 14491-14492
3947 14491-14493
1226 1228-1229 6754 14494-14498
2252 2257-2260 2264-2270 2273-2276
2578 2592 2594 2596 2991 3064 5993 6400 6974-6976 7486 10510 14302 14499-14500
14501-14515
2100 14516
1092 1574 1583 2578 2592 2596 2991 3064 4398 5988 5992-5993 6400 6973-6976 7274 7424 10510 14302-14303 14500 14517-14518
1337-1338 2203 2964 2968 3834 5688 8573
1610 3786 3823 7395 8389 8466 14312 14519-14534
2074 2991 5780 6400 6402 6974-6976 10510 14302-14303
2203 2968 3834 7923 14490
2074 2991 4398 5780 5981 6384 6400 6402 6973-6976 7371 10510 14302-14303
2074 2991 4398 5780 5981 6384 6400 6402 6973-6976 7371 10510 14302-14303 14535-14536
7511 7568-7569 14502-14503 14505 14507-14508 14510 14512-14513 14515
2231 2233 2582 2592 2596 2991 4256 4398 5780 5992-5993 6379 6974-6976 14302 14343 14366 14537-14543
2231 2233 2582 2592 2596 2991 4256 4398 5780 5992-5993 6379 6974-6976 10452 14302 14343 14366 14537-14543
14544-14570
14571-14577
6060 14450 14578-14579
6019 6046 6385 6864 6881 10087 14580-14585
14586-14617
1086 4837 7373 14195 14618
10847-10848 14306 14619-14634
1086 4837 7373 14195 14618 14635
1092 2991 4398 4906 5985 6974 6976
14636-14643
1086 10847-10848
1086 1229 1333 1337-1338 1354-1355 1557 2271 2580 2968 3834 4833 4837-4838 4977 7102 7282 7923 8358 11879 14644
2360 2589-2591 2594-2595 3897 6974 14645-14646
1557
2100 7269 14647-14745
1218 14746-14747
14748-14752
2578 2654 2695 4398 14753
14754-14757
2519
1354-1355 2198 2202-2203 2968 3834 9760-9761 14624-14625 14758-14772
1354-1355 2198 2202-2203 2968 3834 9760-9761 14624-14625 14758-14774
456 1092 1583 1801 2360 3910 4398 4544 7102 14754-14757
1229 1333-1334 1337-1338 1347 1371 1873 2262 2349 2968 3032-3033 3774 3941 3944 4018 4501 4838 5678 5692 5694 6222 6660 7282 8573 9156 10819 11879 14497 14775-14785
14027 14786-14788
11392 11397 14789-14790
14791-14802
14791-14803
7931 14804-14809
6612 7931 14303 14804 14806-14810
7931 14804 14806-14809 14811-14813
7923 14814-14815
1226 1229 1333 1337-1338 7378 7923
6976 12965 14816-14818
6976 12965 14816-14819
5676 5678-5679 5691-5692 5696 5699-5700 8632 14820-14836
456 3951 14781 14837
2968 6332 8573 13927 14838
8526-8527
14777 14782 14839-14851
2252 2257-2260 2264-2270 2273-2276 8573 14838-14839
2078
6660 14306-14308 14778 14852
4833 7222 8358 9549 11878-11880 14853-14854
2378-2379 2539 12421 12436 14855-14859
2993 14860-14879
379 427-428 1226-1227 1229 1338 6393 10818 14781 14880
379 427-428 1226-1227 1229 1338 3369 6393 10818 14781 14880
2407 2991 6974-6975 9771 10877 14303
14881
6405 6419
6405 6419 14882-14973
2721 2723 6329 7388 7504 14234-14235 14301 14974-14978
5680 5694 6391 6393 6615-6616 6900 7065 14198 14979
7628 14980-14986
2550 6391 6393-6395 6615-6616 6900 7269 14198 14987-14996
2074 2660 2695 2991 5780 6384 6400 6402 6974-6976 10510 14302-14303 14997
379 427-428 4322 4844 5172 5228 5249 9913 11547-11548 11622 14023 14998-15031
379 427-428 3031 4322 4534 4844 5172 5228 5249 9708 11622 14023 14801 14998-15030 15032-15094
379 427-428 4322 4844 5172 5228 5249 11622 14023 14998-15030 15032-15043 15046-15081 15083-15094
3204 6612 7235 9155
15095-15123
1086 8632 9156 14833 15124-15125
15126-15200
15201-15212
15213-15245
15201-15204 15214-15245
1848-1849 14762 15246-15297
1848-1849 15246-15258 15260 15263-15273 15276-15284 15288-15293 15297-15350
1848-1849 15246-15258 15260 15263-15273 15276-15284 15288-15293 15297-15323 15325-15329 15331-15335 15337-15350
960 2294 3908 5780 6974 7371 9215 10510 15351-15356
960 2294 3908 5780 6974 7371 9215 10510 15351-15357
4109-4111 15358-15368
2255 2262 2271-2272 2695 3030 3032 3944-3945 4016 4450 4976 14487 14762 15369-15384
2349 6039
455 1253 2991 5780 6973-6976 7371 10510-10512 11606 14302-14303 15385-15386
5134 15387
8627 8646 8681 15388-15403
1131 4381 15390-15401 15404-15407
2991 6974-6976 14303
8754 10452 14856 15408-15411
7282 7923 13934 14490 15412-15414
14809 15415-15418
15419-15422
567 960 1338 1354-1355 2198 4258 4274 8529 14775 15423-15426
14869 14873 15427-15436
15437-15441
15442-15476
15442-15481
15482-15553
2577 2585 3031 4534 9708 14801 14998 15554-15558
9157 9182 9186 9190 9215 14275
15559-15571
1226 1229 6754 15572
15573-15628
4022 15629-15633
15634-15697
1226-1227 1229 6754
1092 4398 4544 6974 6976 8624 14303
15698-15700
1092 1583 2654 2695 3030 5780 8526-8527 14753 14757 15701-15704
14754-14755 14757
15705-15706
4394 10452 15707-15710
12479 12481 15711-15718
2963 3903 7923 8897 13934 14490 15414 15719-15732
1337-1338 2963 7923 10452 13934 14490 14779 15414 15733-15735
1616 1618 2584 7082 7087 7089 7097 15736-15743
1112-1117 1218 1616 1618 2584 3057 3935-3940 7097 8535 15736 15740 15743
1071 1333 1336-1337 1873 2580 3205 4363 4544 5788 6394-6395 6617 6657 8358 15744-15749
387 1092 1232 1235 1252 1573 1583 2201 2277 2352 2553 2597 3077 5993 6400 6648 6974 9215 15750-15752
3786 3802-3803 3805 3823 15753-15755
1354-1355 2198 2203 3083 4859 5688 14781 15756-15760
387 455 960 1332 1584-1585 2578 10510 14101 14783 15386 15761-15767
2074 2991 5780 6400 6973-6976 10510 14302-14303
2199-2200 2576 2578 2611 2967 4508 15768
1557 9319 11660 14351 15769-15773
1086 4861 5680 5694 6391 6394-6395 6615-6616 7065 9548 14979 15774
1092 2990-2991 3081 4398 6973-6976 7274 14303 15775-15776
2740-2741 2743-2744 15777-15782
1557 2542-2545 2547-2550 14497 14624-14625 15735 15783-15809
2542-2545 2547-2550 14497 14623-14625 15735 15783-15870
1086 2199-2200 2576-2578 2611 2967 3031 15768
1092 3081 4398 7274
2199-2200 2576 2611 2967 15768
3369 5679-5682 5692 5694 14635 15871-15873
2991
9585 9588 15874-15910
5680 5694
3369 15911-15913
12436 14499 15914-15918
15769 15772-15773 15800-15801 15808-15809 15919-15935
15769-15771 15773 15923 15928 15936-15967
15968-15969
10716 15970-15989
5688 15990-16022
2567 2968 5688 8508 14838 16002 16011 16021 16023-16045
2976 2988 3786 6922 8336 11040 13394 15755 15990 15992-15995 15997-16001 16003-16006 16008 16010-16011 16017-16018 16020-16022 16046-16085
16086
16087-16091
16092-16102
14781 16095-16096 16102-16112
16092-16100 16102 16109-16113
2074 5788 8511 8518 14385 16114-16118
1283 6019 6407 6428-6429 6442 6864 7923 8466 10087 14580-14582 16119-16123
8272
2074 8511 8518 16114-16116
2519 2521-2533 16124
5936 5970 6901 6917 16125-16128
10513 14471 16129-16135
5994 9157 9215 14274 16136-16143
2582 3030 3033 3776 3896 4544 10165 16144-16147
2377 2991 6384 6973-6976 10510 14302-14303
16148
3911
1338 3784 3881 3897 3902 3906-3907 3941 3948
6464-6466
1218 6465-6466
2658-2659 2711 2991 3906 6974-6976 16149-16150
3218 4323 9773 16151-16170
3218 4323 9773 16151-16161 16163-16167 16169 16171-16222
4896 4900-4902 6698 6705 14287 16193-16225
2389 2567 4539
16226-16227
1527 2203 2393 2562 3834 4539 4552 4554 5855-5856 6042 6044 6046 6048 6332 16228-16229
2094 2991 6974-6976 14303 16230-16234
2393 4552 4554 6048 6387 16155 16158 16235
4896 4899 10233 14277-14279 14286 14523 16236-16242
1530 2558 4254 6332 16243-16245
10020 12171 14454 14456 16246-16249
4808 10087 14581-14583 14585 16250-16252
16253-16315
5701 6087 6090 6093 6095 14825 14828 14830 14832 14855 14858 16316-16395
3033 10813-10815 10817 14327 14523 14852 14978 16151 16154 16327 16396-16405
6087 6090 6093 6095 6665 14381 14383 16327 16336-16339 16341-16347 16368-16371 16373-16386 16406-16432
9553 9559 9564 16433-16465
16466-16493
16494-16496
1925 14457 14579 16497-16498
16499-16507
16508-16513
14307-14308 16514-16523
2991 6973-6976 10840 14303
4539 16524-16525
4394 6379 16526-16555
482 14766-14767 16528-16530 16541-16549 16551-16553 16556-16665
482 14767 16528-16530 16541-16549 16551-16553 16556-16612 16614-16622 16624-16642 16644-16659 16661-16665
5937 5980
16666-16680
4833 4837-4838 4855 6900 7484 9611 16681-16682
4017 4901 8514 16238 16683-16686
4838 6332 14746 16472 16488 16687-16701
1333 1336-1338 1347 1357 3784 3873-3874 4017-4018
480 1801 3080 3910 6736 10510
2557 16702-16720
1131 4041 16721-16728
16729-16731
4901 6290-6291 6407 6698 6705 8627 8632-8633 8635 8640-8646 8681 10020 14454 14456 15124 15151-15153 15392-15393 15396-15397 15400-15401 15403 16246 16249 16515 16522 16732-16886
2567 4838 6223 6290-6291 6390 6428-6429 8420-8421 8511 8518 8627 8635 8646 8681 13536 14382 15403 16114 16117 16238 16515 16522 16684 16735-16736 16774 16815 16862 16887-16962
2991 6973-6976 7271 8755 8785 11569 11606 14302-14303 15386 16963-16966
6290 16862
2581 2695 4544 7232 7274 8624 9117 16967
4898 10856 13876 16224 16821 16968-16972
427-428 430 567 960 1071 1333 1336-1338 1352 1354-1355 1357 2576 2963 2968 3205 3211 3784 3945 4018 4445 4453 4593 7923 8529 13691 16973-16974
521 1035 1089 2352 2581 2991 3203 5868 6770 6973-6976 9873 11569 11622 12762 14081 14302-14303 16975-16978
1577 4390 4829 16979-16981
2991 6383 6973-6976 14302-14303 16982
14305 14307-14308 15709-15710 16518 16523 16983-16986
427-428 430 1333-1334 1337 1355 4258 4501 13691 16987-16988
2378-2379 2991 6973-6976 14302-14303
16989-16994
1226 1228-1229 16995
1226 1228-1229 1573 2277 2538 9119 16995-17015
2991 6973-6976 14303
9913 10321-10322 17016-17035
1086 2582 3033 3055 3057 3060-3061 3937 3940 3942 4544 6617 12421 14343 14988 16146 17036-17037
1092 2598 2991 3081 6973-6976 9873 14302-14303
7503 11683 16242 17038-17058
1092 2581 2598 2991 6430 6973-6976 14302-14303 14375 17059
1015 17060-17067
28 11879 14853 17068-17074
2991 6973-6976 14302-14303
1086 2379 6660 6929 7282 7373 8632 9156 11046 11907 12107 14306 14833 14856 15124 15734 16397 17075-17101
17102-17111
1015 4901 6060 10020 13920 13926 14278 14454-14455 14523 16722 16981 17052 17055 17112-17131
17132-17140
1226-1227 2199 2349 2576 2611 2967 4508 4728-4729 11037 17141
4122 6621-6622 6729 10513 17142-17148
2991 6974-6976 14302-14303 17149-17150
1086 4837-4838 5670 5673-5674 5678 5681 5689 5692 6391 7291 7373 11046 14186 14189 17151-17156
6621-6622 10513 14463-14464
2074 2991 5780 6384 6400 6402 6973-6976 10510 10840 11569 14302-14303 14350 17157-17158
456 1092 1583 1801 2201 2231 2233 2360 2574 2578 2581 2592 2596 2660 2695 2710-2711 2715 2717 3897 3907 3910 4398 4544 5992 6527 14538-14543 14645 17159-17196
9319 14623-14626 17197-17202
1557 17197-17199 17203-17245
17246
17247-17267
1226-1227 1229 1333 1337-1338 2262 3032 3780 6394-6395 6737 7373 9549 10819 11879-11880 17268
1092 1115 9574 9576 9580
1092 9574 9576 9580 17269
1281 1338 1616 1618 2569 6288-6289 7097 15743-15744 17270-17287
1232 1402 1573 2201 2277 2352 2553 2597 3081 6648 15751-15752 17288
17289-17324
1456 6486 7767 17325-17326
1232 1402 1573 2277 3081
6657 8500 8511 9152 14385 17327-17331
10452 12330 14855 14858 15411 16316-16320 16332-16335 16358-16367 16387-16390 17332-17391
6543-6544 6737 17268 17392-17405
1086 15125 17406-17461
1086 6655-6656 15125 17410-17412 17414-17418 17421 17446 17462-17559
5676 5690 5699-5700 14976 17560-17563
17564-17618
2991 5780 6400 6973-6976 10510 10840 14302-14303
3043-3044 10318 10322 17032 17034-17035 17619-17626
1557 8364 15742 17627-17631
17632-17637
1112-1117 17635-17640
2968 3834 4833 4836-4838 4840 9156 14177 14322-14323 17641-17645
1092 1583 2201 2580 4544 7102 14754-14757
7503
2519 2521-2533 2537 17646-17650
1336 1354-1355 2198 2204 3033 3068 3071 4501 12546
2991 6974-6976 11569 14303 15978 17651-17652
16168 17653-17662
17658-17686
17687
568 1371 1377 1872 17688-17690
17691-17698
17699-17704
517 625 677 1129 1283 1294 1608 1789 1791-1793 1797-1800 3778 4520 6640 6749 7920 7926 8351 12778 17705-17862
6383
17863-17864
17865-17909
17910
1357 7433 14379
17911-17913
2991 14645 17914-17923
5595 10405 17924-17925
17926-17943
17944
4500 10452 17744 17746-17747 17807 17945-17983
8535 10452 17948-17949 17974-17978 17981 17984-18001
4500 6329 8615 12773 17055 17744 17746-17747 17807 17945-17946 17950-17973 17979 17982-17983 17986-17995 17997-18032
5595 13849 18033-18036
3801 13188 13655 14383 18037-18130
3801 13188 13655 14383 18037 18055-18075 18078-18087 18118-18127 18130-18238
18239-18250
18239-18262
3066 4496 17701 17703 17924-17925 18263
1792 3066 5928 17701 17703 18264-18266
3066 17701 17703 17924-17925 18263-18265
10099 10101 10109 17719 18267-18283
18047-18049 18272 18281 18284-18474
18048-18049 18272 18281 18284-18313 18315-18321 18323-18327 18329-18330 18332-18445 18449-18472 18474
18475-18479
1016 1794 6665 13188 14383 16823 18027 18480-18539
5982 10707 13257 13278-13279 13286 13289-13291 13296-13297 13301-13302 13311 13314 13321 13328-13334 16926 17070 18494 18540-18592
18593
28 9331 9350 10857 10870 18594-18609
1255 1257 1272 1281 1618 4706 4715 4724 4730 4732-4733 4735-4736 6171 6289 7080 18610-18620
387 567 631 676 1230 1375 2580 3077 7930 12102 12104 18621-18627
18628-18651
1283 18652
5982 6766 9331 10452 14322 17976 18594 18605-18606 18653-18654
6179 6181-6182 18655-18661
18662
18663-18664
9350 18594 18607 18665
932 1130 5706 14467 18666-18678
18679-18686
6773 18679-18681 18684 18687-18691
17070 17772 17805-17806 18678 18684 18692-18757
17721 17772 17805-17806 18678 18696 18707-18710 18714 18717-18722 18729-18746 18751 18758-18923
17721 17772 17805-17806 18678 18696 18707-18710 18714 18717-18722 18729-18746 18751 18758-18764 18767-18922
18924
1035 3077 5868 18925
18926-18933
18934
17721 18613-18614 18935-18940
7221 17756 18940-18979
17721 17756 18935-18938 18940-18966 18970-18978
387 507 941 1231 2580 3077 4258 7930 18622-18623 18627 18980
7798 17730 17733-17734 18981-19082
386 5524 7925 13473 14495-14496 18596 18603 19083-19137
19138
1371 1377 1872 17688-17690
19139-19144
17924-17925 18263
19011 19034
19145-19148
19149-19203
19179 19204-19235
7153 19169-19176 19179-19203 19218-19223 19236-19284
4154 4393 19285-19286
3061 3875 19287-19293
3875 19291-19314
6402 7102 19315-19317
19318-19328
19329-19392
1332 2231 4261 5780 19329-19330 19339-19340 19389-19393
12974 19394-19396
934 1608 3243 4373 4387 13105 19397-19398
457 1589-1590 2201 8343 12796 14350-14351 19399-19402
1332 2231 4261
1071 1112-1117 1218 1336 2574 3057 3935-3940 4454 5778 5780 10510
19403-19414
19403-19420
1071 1112-1117 1218 1336 2580 3057 3935-3940 3942
19421-19430
1687 19431-19483
504 3032 3937 3940 5664 15382
19484-19487
19488-19499
19500-19503
19504-19511
19512-19525
19526-19533
19526-19529 19533-19537
19526-19531 19533 19535-19537
19538
19539
19540-19571
19572
5937 5953 5980 19573-19577
6061 6063
19578-19603
19604
6391 19605
19606-19615
19616-19617
19618-19623
4041 6486 19624
9566-9568 19625-19633
19634-19657
2095 19658-19674
1557 1616 1618 6617 6657 6898 7425-7426 14343 14349-14350 14623 19675-19681
1616 1618 6617 6657 6898 7269 7425-7426 14343 14349-14350 14623 19675-19681
12796 14349 15554 19676-19679 19682-19708
7425-7426 12796 14349 15554 19676-19679 19682-19737
12796 14349 15554 19676-19679 19684-19708
19738-19739
457 1371 1528 8190 17689 19740-19743
19744-19751
19752-19805
8526-8527 15706 19806-19815
7424 15706 19809 19815-19843
8526-8527 15706 19806-19807 19809 19812-19813 19815 19817-19843
7102 14754-14757 19844-19845
19846
19846-19847
19848-19851
8526-8527 14756 19852
4121 5106 6729
19853-19876
19877-19892
16729 19893-19902
6210 7424 10069 19903-19988
19989-20004
19989-20052
14316 20053-20061
3032 3034 6921 7560 12100 14623 14779 15735 15783 15813 16685 20062-20078
1035 1071 1226-1229 1336 1338 2520 3032 3034 6734 7560 10087 12100 14623 15783 15813 16685 20069 20072-20075 20079-20085
6714 8620 11607 17050 20086-20109
20110-20112
20113-20124
940 1035 1353 2516 6770 14119 17155 20125-20126
20127-20151
4285 14783 15423 20152-20157
20158-20188
3032 3034 3905 12100 20077 20161 20169 20189-20195
20161-20166 20168-20169 20171-20188 20196-20220
2095 5994 9567 19628 19663 20221
2437 3784 4501 19485 19487 20222-20226
20227-20231
3034 4977 12100 20073 20075 20229 20231
6063 20232
18684 20232-20234
20232 20235-20237
19808 19814 20238-20247
1338 1355 1574 2203 2968 3033 3072 3784 3834 3940 4322 14781 17645
19846 20248-20251
19808 19814
6 1557 20252-20253
19675 20254-20257
6393 6678 20059 20258-20260
20261-20263
6735 6754 6864 9330 14580 14584 15735 20070 20085 20264-20267
1131 6714 17044 17052 17055-17056 20268-20270
1229 3034 5068 6754 12100 14779 20085
7247 14568 20271-20331
2074 6390 8500 8507 8511-8512 8516 8518 14188 16114-16116 20332-20335
6976 20336-20337
20338-20345
20346-20356
20347-20374
1557 6754 15735
2580 5068 16685 20375-20378
4975 6617 9611 14186 14988 15418 17154 18607 20091 20379-20385
1332-1333 1338 1371 1584 3780 6657 14303 14853 19315 20386-20389
20390-20394
1557 3034 4734 12100 14498 14779 15735 15783 20073
4829 6059 17133 20395
20396-20423
20424-20459
20396-20419 20436-20459
6390 8500 8504 8507 8511-8512 8518 14188 16114-16116
2080-2081 2086-2088 7102 8526-8527 20107 20460-20461
4534 6976 14625 14801 18653 20336
1557 3032 6754 10087 15735 20462-20464
3813 6714 17050 20465-20472
3780 4975 18626 19315 20091 20103 20108 20389 20473-20482
20483-20494
4271 8352 20495
11498 20496-20531
20517-20639
20517-20621 20634-20639
17325 20640-20645
2397 15771 18653 19679 20646-20654
9569 20655-20702
4008 6063 20249 20703-20742
1355 1574 3780 9562 13473 20743-20786
20787-20790
20791-20792
1226 1228 2520
6761 13020 13023
427 567 960 1226 1229 1231-1232 1235 1252 8344 20793
427 567 960 1226 1229 1231-1232 1235 1252 3083 8344 20793
1575 1705 2597 3080 5780 6594 6613 6657 8358 14385 20794
1232 1573 8344 20795-20796
1529 6622 11682 12895 20797-20801
1248 1253 1395 2563 6616 8572 14779 14784 20793 20802-20821
567 960 1226 1232 1235 1249 1252-1253 1348 3079 14784
567 960 1226 1232 1235 1249 1252-1253 1348 3079 3083 14784
1071 1336 1338 1575 6613 6644 6648 20822
2378 2589-2590 2592 2594-2595 2598 2695 2717 2779 2992 3369-3370 5992
2378 2589-2590 2592 2594-2595 2598 2695 2717 2779 2992 3204 3369-3370 5992
2662 2699 2710-2711 2715 3907 20823
3000 3006 5780 6211 6776-6779 6787 7243-7244 7363-7365 7371 15766 20824-20850
2199-2200 2203 2574
3000 3006 5780 6776-6779 7371
2739 2769 20851-20860
5974-5976 20861-20866
20867-20869
8577 20870
20871-20872
4398 9342-9343 20873-20947
2776 4398 9118 9342-9343 20875 20877 20879-20887 20889-20891 20893-20918 20924-20942 20944-21035
2993 5106 9343 13119 17133 20875 20877 20879-20887 20889-20891 20893-20902 20904-20913 20915-20918 20924-20942 20944-20946 20950-20962 20964 20968-20975 20977 20982 21000-21002 21004-21020 21031-21032 21036-21070
21071-21076
21071-21078
1929
2293 16231 16233 21079-21082
579 14812 21083-21104
21105-21110
1912 8608 13924 13926 21111-21113
2293 16231 16233-16234 21079-21082 21114-21116
5616-5617 5619-5621 5627-5628 5630-5632 5634-5635 5638 5640-5642 5644-5646 5648-5650 5652-5653 5656 5658-5660 5662-5663 21117-21152
5616-5617 5619-5621 5627-5628 5630-5632 5634-5635 5638 5640-5642 5644-5646 5648-5650 5652-5653 5656 5658-5660 5662-5663 21117-21158
5616-5617 5619-5621 5627-5628 5630-5632 5634-5635 5638 5640-5642 5644-5646 5648-5650 5652-5653 5656 5658-5660 5662-5663 21117-21143 21145-21152
1112-1113 1116-1117
1112-1113 1116-1117 21159-21170
1086 2582 4833 4835-4840 4842 5666-5687 5689-5704 6897 6900 7285 7373 7484 9156 9611 10878 11046 11878 13737 14176-14202 14343 21171
1092 2201 2991 3081 4544 6430 6974-6976
21172
12932 21173
2985
2198 6770 21174
21175-21177
531 1687-1690 3089 7440 9697 19449 21178-21224
531 1687-1690 3086-3089 9697 19449 21179-21204 21206-21418
531 1687-1690 3089 9697 19449 21179-21204 21206-21278 21281-21283 21285-21288 21300-21309 21316-21321 21326-21327 21329-21332 21335-21344 21351 21358-21383 21386-21391 21395-21396 21399-21402 21405 21408-21411 21414-21418
3146 3154 3158 21197-21198 21204 21222-21223 21419-21446
3146 3154 3158 21197-21198 21204 21222-21223 21419-21447
13677-13678
4450 4452 21448
1609 6049 6054 20886 21208 21434 21437 21449-21496
1609 20886 21019 21208 21420-21421 21434 21437 21452-21465 21467-21468 21470-21495 21497-21560
1609 20886 21019 21208 21434 21437 21452-21465 21467-21468 21470-21495 21497-21507 21509-21510 21512-21513 21515 21517 21519-21520 21522 21526-21531 21533-21538 21540-21548 21550 21552-21555 21557-21559
387 1234 1336 1355 1575 2233 2582 5992 6767 8343 12745
13699 21561-21563
21448
3064 12744 13601 13651
1684 13602-13603 21429 21431 21445 21564-21569
387 1229 1575 2067 2519 2521-2533 2569 2579 8343 8509 13826
11375
13673
5396 21570-21579
21580-21613
4373 13918
1898 1901 1904 3069 4276 4450 10510 21614
4370 12939 13638 21615-21641
4370 12939 13638 21615-21642
1575 2202 2277 2280 3064 4261 4977 5675 5681 5688 7231 7285 12095 13648 14644 21643
1848-1849 2077 4112 15246 15273 15277 21644-21682
2077 2096-2097 4109 4111 15246 15273 15277 21646 21683-21761
1071 1333 1336-1338 1354-1355 1575 3784
14124
1897 15351 15357 21762
223 600 628-631 747 791 1231 1233-1235 1402-1403 1531 1771 2592 3079 3081 3133 4535-4536 5987 9919 18623 21763-21764
1227 1229 2654-2662 2695-2717 14294 14779
2654-2662 2695-2717 5668 5672 21765-21768
1338 1355 3784 4018 4274 6974 8526-8527 8529 14303 14343
1338 1574 2087 2294 3784 3907 3910 4018 5984 8529 9715-9716 10819 21769
3873-3874 3917 3919 3925 21770-21782
3873-3874 3876 3917 3925 21771-21772 21783-21785
9735 21786-21787
3909 5694 6379 16550 16555 21788-21798
21788-21797 21799-21804
1338 1574 2087 3784 3907 3910 4018 5984 8529 9715-9716 21769 21805-21806
3873-3874 3917 3925 21770-21773 21777-21778 21780-21781 21807
3873-3874 3917 3925 21770-21773 21777 21780-21781 21807-21809
21783 21785 21810
3925 3945 4453 6601 21770-21774 21777 21780-21781 21811
567 940 960 1347 1352-1353 1357 2036 5153 7102 15424 21812-21813
9726-9727 21814-21825
19812-19813 21826-21828
2203 2968 5688 14781 17645
21829-21852
19315 20104 20107 20109 21853
2101 5785-5789 5868 21854-21859
2101 5785-5789 21860-21862
21863-21962
2101 5785 5787
2072 2092 2197 3071 3077 4257 4496 5821 17699 21963-21964
2200 2202 2277 2280 2556 2574 2611-2612 2617 2619 21965
2200 2202 2277 2280 2519 2521-2533 2556 2574 2611 21965
1092 1583 2360 2652-2653
223 313 21966-21968
30 323 21969
5688 6736 21970-21976
5688 6736 21971-21975 21977-21983
21977-21985
517 519-521 3065 21972 21986-21988
21989
21990-21991
21992
21993-21994
21995-22014
22015-22038
22039-22054
2101 2105
2100 22055-22056
2154-2173 22057-22066
1086 10312 10392 10529 14176 16694 22067-22068
456 2074 2199-2200 2203 5780 5908 7239
9771 10808 22069
2074 2203 5780 14176 16694 22067 22070
5911 22071-22078
22079
7100 13180 22080
2995 20229 20231 22081-22107
22108-22115
2995 22092 22094 22096 22098 22100 22102 22104 22106
22116-22151
2078 9771 22152-22156
8389 8536 14527 22157-22159
2995 22160
22161-22164
22161-22166
16965 22167-22170
22171-22228
2271 7424 7428 9281 22171 22186-22189 22202-22203 22228-22236
22171-22177 22180-22236
4539 4838 6063 10112 22228 22237-22458
7765 10814
3033 3896 9327 9913 10321-10322 11553 11555 22459-22465
22466-22467
1529 2045 8614 8626 11682 16132 22468
22469-22516
8568
12195 12199 22517-22520
1129 2719 7388 7763 8615 22521-22522
7221 10452 22523-22527
2990 4256 10087 10851 10864 10869 12209 15776 22528-22534
5934 5937 5952-5953 5979 22535-22536
22537-22564
22543 22545 22547-22548 22550 22552 22565-22568
11576 22569-22591
11576 22569-22592
1561-1562 22593-22594
1562 1566 22594-22605
1561-1562 22594-22605
22606-22611
14789-14790 22612
22462
22613
22614-22618
22619
5934 5937 5952-5953
22620-22635
22636-22640
22641
22642-22653
22654-22665
22666-22677
22462 22678-22679
22680-22687
6736
6621-6622 12893-12894 22688-22694
1673 3041 3798 3825 22695-22696
1539 1541 8343 22697-22711
486 6736 22712-22750
1539 1541 22698-22747
22751-22768
22162 22167 22170
10639 22297 22769-22773
22172-22176 22180-22184 22196-22200 22216-22220 22222-22226 22774
22775-22804
22172-22176 22180-22184 22196-22200 22216-22220 22222-22226 22785-22789
22805
22806-22807
22808
22809-22813
22814-22833
3839 22834
3850 3873-3874 22835-22837
22838
22839-22856
22857-22874
22875-22892
22893-22936
3784 3847 3850 3873 3906
3784 3847 3873 3906 22937-22938
22939
3850-3851 3873-3874 4593 22835
22940
22941-22942
22943
4122
22944-22945
22946
1902 5688 14838
22947-23006
23007
23008-23019
23020
23020-23021
23022-23023
23024
23025
23026-23028
23029-23040
42-43 417 1077 1113 1801 1804 23041-23052
32-33 417 1529 2043 2045 7501 8614 11566-11567 23041-23052
3733
2991 6974-6975
7100 13180 22156
23053-23063
23053-23067
23068-23074
23070-23075
22881 22884-22885 22887 22889 22891 23076-23078
22905-22906 22911-22914 22917-22918 22921-22922 22925-22926 22929-22930 22933-22934 23079-23080
2979 12893-12894 22688-22689 22692-22693
3784 3847 3873 3906
3872 3916 23081-23082
2399 2990 5856 8577 22531 23083-23085
23086-23088
3872 4257
11808-11811 23089-23094
23095-23134
23135
23136
23137-23148
23149
23150-23197
23198
1897 7184 7507 14470 23199-23204
363-364 1897 23203 23205
23206-23215
23216-23219
12733 14624-14625 15803 23220-23223
23224-23239
14758 23240-23250
14624-14625 15803 23251-23253
14237 14758 23240-23244 23254-23264
14236-14237 14758 23240-23244 23254-23269
14758 17007 17011 17015 23241 23243 23270-23287
23288-23291
1902 5688 22079 23292
2074 5780 5907-5908 7239 8276 23293-23295
23296-23297
23298-23321
15734 23322-23328
2074 5780 5907-5908 7239
23329-23368
6654 22079
23369
2074 2203 5780 5907-5908 7239
23370-23389
7239 22156 23390-23392
2074 5907-5908
23393-23416
10977
23417-23446
2074 5780 5907-5908
22161-22164 23447-23448
22161-22166 23447-23448
23449-23503
19322-19323 23459-23463 23469-23473 23484-23498 23504-23517
23518-23528
9734 22607 23529-23534
11576 22591
23535-23550
14789-14790 23551-23560
23561-23563
9752
23564-23575
23576
8572 18591 23577-23579
526 23580-23582
4120 4122 5106 23583
23584
23585-23590
23591-23614
23615-23617
23618-23622
23623
23624-23625
23626-23627
23628-23630
23631-23632
23633-23652
23653-23655
23656
23657
23658
23659
23660
23661
23662-23663
23537 23541 23545 23664-23668
23537 23541 23545 23664-23676
23677
23678
23679-23718
23719
23720
23721-23724
5911 5913-5914 5919 10810 22072 23725-23726
2074 5908 7239
23727
23728-23729
13720-13721 13728 13736-13738 13790-13791 13793 13825 23730
23731
23732-23747
23149 23748
23749-23764
7737 23198 23765
1086 2990 4256 6383 10312 10392 10529 12436 14499-14500 15776 15916 15918 23766-23767
456 2199-2200 2574 2576 2578 2581 2611 4328 4508
6929 23768-23770
10312 10392 10529 14500
4120-4122
2574
23771-23784
23785-23814
2231 2233
2271 2578 2582 4501 10819
6391 6615-6616
23815-23822
5523 12443 23823-23829
23815-23820 23824-23829
530 532 5818-5819 23830-23831
530 532 5818-5819 23830-23835
23836-23844
2578 4501 23845-23848
23837-23848
1338 2231 2233 2572 3077 6616
389 3954 16988 23849-23856
2991 6973-6975 23857-23858
2231 2233 3077 6616
2377-2378 4394
22467
12922 12930 23859-23860
2990 4256 10452 22619 23861-23862
1561-1562
12893-12894 22607-22608 22688-22689 22692-22693
2071 5868 23863-23865
2101 5787 5789 5899 14198 20090 23866
2993 5818
2071 23863-23864
2101 5789 5899 20090
2196 23867-23889
23890-23891
23891-23892
23891 23893-23894
1364-1370 23895-23912
14746 16689
1564 23913-23960
1564 23955-24002
1371 6592 15355
24003
2568 24004
2568 9117 9757-9759
24005
24006
24007-24030
24031
24032-24033
24034-24057
323 4033 4042
24058
14758 14765 23240-23244 24059-24063
24064-24065
19618 24066
14237 14624-14625 14758 15803 23240-23250 23260-23264
14236-14237 14624-14625 14758 15803 23240-23250 23260-23269
14237 14624-14625 14758 14765 15803 23240-23244 23260-23264 24059-24065
14236-14237 14624-14625 14758 14765 15803 23240-23244 23260-23269 24059-24065
14236-14237 23260-23269
14624
14625 15803
14758 14765 23240-23250 24059-24065
9734 9752 22607-22608 23533 24067-24070
7765
5934 5937 5952-5953 5979
24071
2582 3033 3776 7274
24072-24119
24120
24121
24122-24169
24170-24190
24191-24214
9734 22607-22609 22611 24070 24215
7274 11555 12731 22462 24216-24217
2582 7274
24074-24075 24082-24083 24086-24087 24094-24095 24098-24099 24102-24103 24106-24107 24114-24115 24118-24119
24067
4012 14006 21769 24218-24221
9331-9332 18597 21769 24220-24225
4012 9331-9332 18597 21769 24218 24220-24222 24224-24225
1085-1086 2069 2994 14195 24226-24230
1112-1113 2271 4360 4593 5637 24231-24232
1085-1086 2069 2994 14195 14635 24226-24230 24233-24235
1112-1113 2271 4360 4593 24232
11563 11566-11567 16129-16130 17052 24236-24242
11563 11566-11567 16129-16130 17052 24236-24243
1112-1113
1086 1090 1092 14195
1112-1113 21159-21160 21163-21164 21167-21168
24244-24257
1084-1086 2067 2572
4125-4126 24258-24271
24272
323 1085-1086
486 1090 23836 24273-24274
7930 12102 24275
486 1090 23836 24273-24275
330 332 375
24276-24291
2203 2551 5688 7433 12100 17645
24292-24300
7428
24301-24318
22160 24319-24329
7777 24330-24340
24341-24352
24353
7184 7502 7506-7507 24354-24358
7100 13180 22080 24359
7100 11555 13180 22080 22156 24359
24360-24407
24354
24408-24439
24440
24441-24464
24465-24512
23149 23748 24513-24514
23036 23040 24515-24517
23036 23040 24516-24525
5688 24526-24529
24526 24528-24531
24526 24528-24529 24532-24535
2995 22094-22095
5907 18619 24536-24545
11849 22161-22164 23447-23448 24546
11849 22161-22166 23447-23448 24546
16965-16966 22162 22167-22170
24547
24548
24549
23200-23201
1897
23199
23203
14763 24550
24551-24552
24553-24554
24555-24562
24563
20062 23997 24563-24565
24566-24567
24568-24569
24570
21983
21976
7239 9771 10977 14176 16694 24571
2074 2203 5780 5908 7239 7560
2995 22160 24329
24572-24591
11682 24592-24593
22685 24594-24595
11569 16965
24596-24619
22687 24620
24621-24644
5990 11695
4121 12082 13776 24645-24647
24648-24660
14754-14757 19844-19845
24661-24668
14754-14757 19844-19845 24669-24670
2203 2551 3834 7433 12100 17645
5688
5920 19819 19835 24671
19808 19814 24672-24675
2203 3834 7560 12100 16021 17645 24676
19817 19822-19823 19831 19838-19840 24677-24711
14754-14755 14757 19844-19845
24712-24736
8526-8527 19806-19807
7737 22155 23198 23765 24737-24739
1232 1348 5562 5565 5581 5584 5600 5603 20795-20796 24004 24740-24801
481 1232 1348 1578 2580 4508 6388 24778-24779 24802-24867
1539 22707 22709-22711 24273-24274 24868-24877
1539 1541 22707 22709-22711 24273-24274 24868-24878
20870
526 10819 24879-24881
24882-24897
24898
8577 24899-24902
24903-24914
6315 6327 6338 24909 24913 24915-24916
24903-24913 24915-24916
524
1529 11682 24917-24918
4545-4546 14487 14492 24919-24921
379 427-428 430 4844 4857 4859 14799 24922
24923-24927
379 427 4844 4857 4859 14799 24922
24921 24926 24928-24930
427 1574 14880 24921 24926 24928 24930
24921 24926 24928 24930-24933
11397 14833 24934-24943
4546
24944-24973
23029-23040 24974-25021
15776 22178
24356-24357
24356-24357 24514 25022-25026
25027
4546 25028
22941 25029
2101 25030
25031-25057
25047-25049 25058-25093
4284 11695 25094-25100
5990 24657-24658 25094 25101-25109
24657-24658 25094-25108
2772 8257 10091-10092 14789 23551-23552 23555 23862 25110-25115
23653 25116-25118
379 4322
25119-25121
25122-25127
1085-1086
2779 2992 3369 5819 25128
14635 24234-24235 25129-25135
320 1090 1092 1112-1113 2569
1485 4121 5106 12900 16132 25136
9771 10312 10977 14176 16694 25137-25140
2074 5780 5907-5908 7239 23392
5914 6736 22178 25141-25142
8526-8527 14756-14757
9771 10977 22069 24571 25143-25144
1902 3784 5688 22079
4120-4122 6729
25145-25146
25145-25147
19808 19814 24674-24675
517 25148-25149
19819 19835 19842 25150-25182
1902 3784 5688
19819 19835 19842 25174-25175 25182
25183
25184
25185-25186
25187-25198
24068-24069 25199-25232
2377 2379
24191-24192 24197-24200 24205-24208 24213-24214 25233-25238
2995 22160 24329 25239
2078 9771 10977 22079 24571
25240-25245
25246
1902 4977 5688
25247-25252
24513 25253
24357 25253
23036 23040 25253

0 1
2
3
4 5
6
7
8
9
10
11
12
3 <3
13
13
14 14
15
16
13
17 18 <18
15 <15
19 20 <21
22 5 <23
24
25 26
27
28
29
30
31
32
33
33 <33
34
35
36
37 38
39
40 41
36 <36
42 43
44
45
46
47
48
49 50
51
52
53
54
55
56
57
58
59 60
61 62
63
64
65
66
67 <67
68 <69
70 71 <72
-
73 74 <75
76 77 <77
78 <78
79
80 <81
82
-
83 84 <85
86 <87
88 89
-
90 91 <92
93 94 <95
96 97
98 99 <99
100
101 102 <102
103 104 <105
106 107 <106
108 <108
109 110
111
112 113 <114
115 116 <117
118 119 <120
112 121 <122
123 <123
124 <124
125 126 <127
128 129 <128
130 131 <119
132 <132
133 134
135
136 137 <138
112 <139
140 141 <142
143 <144
145
146
147 148 <149
112 150 <151
152 153 <153
154 155 <154
156 157 <158
159 160 <161
162 163 <164
165 <166
167 168 <168
169 170 <169
171
172 173 <174
175 <175
176 177 <178
179 <180
181 <181
182 183 <184
185 <186
187 <188
2 <189
190 <190
191 <191
192 193 <194
195 196
197 <198
199
200 <200
201 <201
202 <203
204 <204
205 206 <206
207 208 <209
210 <210
211
212 <212
213
214 <214
215 <215
216 <216
217 218
219 <219
220 221
222 <222
223 <223
224 <225
226 <226
227 <227
228 229
230 231 <232
233 <233
234 235 <236
237 <237
238 <238
239 <239
240 <241
242 243 <244
-
245 <245
246 247 <248
249 <250
251 <251
252 <253
254 255
256 <256
257 <258
259 <260
-
261 <262
263 264 <265
266 <266
267 <267
268 <268
269 270 <271
272 273 <273
274 <275
276 <276
277 <277
278 <278
279 <279
280 <280
281 282 <281
283 284 <285
286 <287
288 <288
289 <290
291 <291
292 293 <294
295 <296
297 298 <299
300 <301
302 <302
303 304 <305
306 307 <308
309 310 <309
311 312
313 <313
314 <314
315 <315
316 <316
317 318 <319
320 <320
321 <321
322 323 <324
325 <325
326 <326
327 328 <329
330 <330
331 <331
332 333 <333
334 <334
335 <335
336 337 <338
339 340
341 <341
342 <342
343 <344
345 346 <347
348 <348
349 <349
350 <350
351 <351
352 353 <354
355 356 <356
357 358
359 360
361 <361
362 <362
363 364 <365
-
366 <366
367 <367
368 369 <368
370 371 <372
370 371 <373
370 <374
375 376 <376
377 378 <379
380
381 382 <382
383 370 <372
384
385 <386
387 <388
389 <389
390 <390
391 370 <391
392 <392
393
394 <395
396 229 <396
397 <398
399 <399
400 <400
401
402 <402
403 <403
404 405 <404
406 <406
407 408
409 <409
13 <13
410 <410
411 <411
412 <412
413 <413
414 <414
415 416 <416
417 <417
418 <418
419 <419
420 421 <420
422 423 <422
424 <424
425 <425
426 427 <428
429 430
431 432 <432
433 <433
434 435 <436
437 <437
438 439 <438
440 <441
442 <442
443 <444
445 446 <446
447 <447
448 <448
449
450 <450
451
452 <452
453 454 <455
456 <457
458 459
460 <460
461
462 <462
463 464
465
466 <466
467 468
469 <469
470 <470
471 472 <473
474
475 <476
477
478 <478
479 <479
480 119 <481
482 <482
483
484 485 <486
487 <487
488 <488
489 490 <490
491 <492
493 <493
494 495 <494
496 497 <498
499
500 501 <501
502 503 <502
504 505
506 <506
29 507 <29
508 <508
509 <509
510
511 512 <513
514 515 <515
516 <516
- <517
518 <518
519 <519
520 284 <520
521 522 <522
523 <523
524 <524
525 <525
526 527 <528
529 530
531 <531
532 <532
533 119 <533
534 <534
535
536 <536
537 <537
538 284
539 540 <541
542 <543
544 <544
545 <545
546 547
548 <548
549 550 <549
551 <551
552 553
554 <554
550 555 <556
557 <557
558 <558
559 <559
560 561 <562
563 <563
564 565 <566
567 <568
569 <569
570 <570
571 572 <573
-
- <574
575 576 <576
577 <577
300 <301
578 579 <580
581
300 <301
582 583
584 <584
585 586 <587
588 <588
589 <589
590
591 592
593 <593
594 595 <595
596 <596
597 <597
598 <598
599
600 <600
601 602 <601
603 604 <604
-
605 606 <607
608 <608
609 610 <609
611 612
613 <613
614 615 <614
616 <617
- <618
619 <620
621 <621
622 <622
623 624
625 626 <626
627 628 <627
- <629
630 631 <631
632 633
634 <634
635 <635
636 <637
-
638 <638
639 640 <639
641 <641
642 643 <644
645 <645
646 <646
647 <647
-
648 <648
649 650
651 <651
652 653
654 <654
655 <655
656 657 <658
659 <660
661 <661
662 663 <664
665 <665
666 <666
667 <667
668 669
670
671
- <672
673 674 <675
676 677 <678
679 <679
680 <680
681 <681
682 <682
683 684 <685
686
- <687
688 <688
689 690 <691
692 693 <692
694 <694
538 695 <696
697 <697
698 <698
538 699
700 701 <702
703 704
705 <705
706 707 <708
706 707 <301
709 <709
710 711 <711
712 <712
713 714 <715
-
716 717 <718
719 <719
720 721 <722
723 <723
724 725 <726
727 <727
728 <728
729 730 <731
-
732 <732
733 734 <735
736 <736
119
737 738
739 <739
740
741 <741
742
743 <743
744 <744
745 746 <746
747 <748
749
750 <750
751 752
753 <753
754 755 <755
756 <756
523 757 <758
759 <759
760 761 <761
762 763 <764
765 766 <767
768 769 <770
771 <771
772 773 <774
775 <775
776 777 <778
779 780 <781
782 <782
783 784 <783
785 <785
786 <786
787 <788
789 790 <789
-
789
791 <791
789 <792
789
793 794
789 795 <796
797 <797
798 <799
800 <800
801 <801
802 803 <804
805 <805
789 538 <806
807 808 <809
810 811 <812
813
814 <814
815 816 <817
818 819 <818
820 <820
821 <821
822 <822
823 824 <825
826 827 <826
828 <828
829 <829
830
831 <831
832 833
834
835 <835
836 <836
837 <837
838 <838
839 840 <841
842 843 <844
845 <845
846 <846
847 <847
848 849 <849
850 851
852 <852
853 854
-
855 <855
856 857 <858
859
860 567 <861
862 <862
863 864 <865
866 <867
868 <869
870 871 <872
873 874
875 <875
876 <876
877 878 <879
880 <880
881 882 <883
884 849 <849
885 <885
886 887 <888
889 <889
890 <890
860 567 <861
891 <891
892 893 <894
895 896
897 <897
898 <898
899 <899
900 901 <902
903 <903
904 <904
905 <905
906
848 849 <849
907 <907
908 909 <910
911 <911
912 913 <913
914 <914
915 <915
916 <917
918
919
920 921 <921
922 923 <924
925 926 <927
928
929 <929
930 <930
931 932 <933
934
935 <935
936 937 <938
939 <939
940 <940
941 942 <943
944
945 946 <947
948 949 <949
950 951 <952
-
953
954 955 <956
-
957
958 <959
960 961 <962
963 964 <965
966 <966
967 968 <969
-
970 971 <972
-
973 <973
974 <974
975 976 <977
-
978 300 <301
979 <979
980 981 <982
983 <983
984 985 <986
- <987
988 <988
989 990 <991
860 567 <861
992 993 <994
995 <996
997 <997
998
999 <999
1000 <1000
1001 <1001
1002 <1002
1003 <1003
1004 <1004
-
364 1005
1006 <1006
1007 <1007
1008 1009 <1009
-
1010 <1010
1011 1012 <1012
1013 <1013
1014
1015 <1015
1016 <1016
1017 1018 <1019
1020 <1021
1022 <1022
1023 1024 <1023
1025
1026 1027 <1028
1029 <1029
1030 1031 <1032
1033 <1033
1034 <1034
1035 1036 <1035
1037 <1037
1038 1039 <1040
1041 <1041
1042 <1042
1043 1044 <1044
1045 1046
1047 <1048
1049 <1049
1050 1051 <1052
1053 1054 <1055
1056 <1057
1058 <1058
1059 1060 <1059
1061 <1061
1062 1063 <1062
1064 <1065
1066 1067 <1067
1068 <1068
1069 <1069
1070 <1070
1071 <1071
1072 1073 <1074
1075 <1075
1076 <1077
1078
1079 1080
1081 <1081
1082 <1082
1083 <1083
1084 <1084
1085 <1085
1086 <1087
1088 <1088
1089
1090 <1090
1091
474
1092 1093 <1094
1095 <1095
235 1096 <236
1097 1098 <1099
1100 1101 <1102
1103 <1103
1104 <1104
1105 1106 <1107
1108 1109 <1110
1111 <1111
1112 1113 <1112
1114 1115 <1114
1116 <1116
1117 <1117
1118 1119 <1120
1121 <1121
1122 1123 <1124
1125 <1125
1126 1127 <1128
1129 <1129
1130 1131 <1131
1132 <1132
1133 <1133
1134 1135 <1136
1137 1138 <1137
1139 <1140
1141 <1141
1142 <1142
1143 <1143
1144 <1144
1145 1146 <1145
1147
1148 <1149
1150
1151 <1151
1152 1153 <1154
1139 <1139
1155 1156 <1155
1157
1158 <1158
1159 <1159
1160 <1160
1161 <1162
1163 <1164
1165 <1165
1166 <1166
1167 <1168
1169 1163 <1169
1170 1171 <1170
1172 474 <1173
1174 <1174
1175 284 <1176
-
1177 <1177
1166 <1166
1178 <1178
1179 1180 <1180
-
1181 <1181
1182 <1182
1183 1163
1184 <1184
1185 284
1186 <1186
1187 <1187
1188 1189 <1188
1190 <1190
1191 <1191
1192 1193 <1192
1194 <1194
1195 <1195
1196 <1196
1197 <1197
699
1198 <1198
1199 1200 <1199
1201 1202 <1202
699 <1203
1204 <1204
1205 1206 <1206
1207 <1207
1208 284
1209 <1209
1210 <1211
1212 699 <1212
-
1213 <1214
1215 284
1216 <1216
1217 <1217
1218 <1219
-
1220 <1220
1221 <1221
1222 1223 <1222
1224 <1224
1225 1226
1227 <1227
1228 474 <1229
1230 1231
1232 <1232
1233 206 <1234
- <1235
1236 1237 <1237
1238 <1238
1239 <1239
1240 <1241
1242 206 <1234
1243 <1244
1245 <1245
1246
1247 1248 <1249
1250 1251 <1252
1253 <1253
1254 1255 <1254
474
1256 <1256
1257 <1257
1258 1259 <1260
1258 1261 <1261
1262 <1262
1263 <1263
1264 119 <1260
1265 <1266
1267 <1267
-
- <1268
1269 <1269
1270 <1270
1271 <1272
1273 1274 <1275
1276 1277
1278 <1279
1280
1281 1282 <1282
1283 <1283
1284 1285
1286 <1286
1287 1288 <1288
1289 <1290
1291 <1292
1293 <1293
1294 <1294
1295 1296 <1297
- <1298
1299 1163 <1299
- <1300
1301 <1301
1302 1303 <1304
1220 <1220
1305 <1305
1306 1307
1308 1308 <1308
1309 1310 <1311
1312 1313 <1314
1315 <1316
1317 1318
1319 1320 <1320
1321 <1321
1322 1323 <1323
1324 <1324
1325 1326
1327 <1327
1328 <1329
1330 <1330
1331 1332 <1333
1334 1334 <1335
1336 <1336
1337 1338 <1339
1340 <1340
1341 1342 <1341
1343 <1343
1344 474 <1344
1345 <1345
1346 <1346
1347 <1347
1348 1349 <1349
1324 <1324
1350 1351
1352 1353
- <1354
1355 <1355
1356 1357 <1356
1358 <1358
1359 <1359
1360 <1360
1361 <1362
1363 <1363
1364 <1364
1365 1366
1367 <1367
1220 <1220
1368 <1368
1369 1370 <1369
1371 <1371
1372 1373 <1372
1374 1375 <1374
1376 1377
1378 <1378
1379 <1379
1380 1381 <1382
1383 <1384
1385 1386 <1387
1388 1389 <1388
1390 474 <1390
1391 1392
1393 1394 <1394
-
1395 <1395
1396
1397 <1397
1398 <1398
1399 1400 <1400
1401 119 <1402
1403 <1403
1404 1405 <1406
1407
1408 1409 <1408
-
1410 <1410
1411 1412 <1412
593 1413 <593
1414 1415 <1414
1416 <1416
1417 1418 <1419
1420 <1420
1421 1422 <1421
1423 1424 <1423
1425 <1425
1426
1427 1428 <1427
1429 1430 <1431
1432 <1432
1433 1434 <1433
1435 1436
1437 <1437
1438 <1438
1439 <1439
1440 1441 <1440
-
1442 1443
-
- <1444
1445 1446 <1446
1447 <1447
- <1448
- <1449
1450 <1450
-
1451 <1451
1452 <1452
- <1453
1454 <1454
1455 1456 <1457
1458 <1458
1459 1460
1461 <1461
1462 284 <1462
1463 <1463
1464 1465 <1464
1466 <1466
1467
1468 1469 <1468
1181 <1181
1470 1471 <1472
1473 <1473
1474 1475 <1475
-
- <1476
- <1477
1478 1479
1480 <1481
1482 <1482
1483 1484 <1483
699 1485
-
1486 <1486
1487 1488
1489 <1489
1490
1491 1492
1493 1494
1495 1496 <1496
1497 <1497
1498 1499 <1498
1500 <1500
112 <1501
1502
1503 <1503
1504 1505 <1504
- <1506
1507 <1507
1508 1509 <1509
1510 1511 <1512
1513 <1513
1514
1515 1516 <1517
1518 1519 <1520
1521
1522 <1522
1523
1524 <1524
1525 1526 <1527
1528 <1528
1529 1530 <1530
1531 <1532
1533 1534 <1535
1536 1537 <1538
1539 <1539
1540 1541
1542 <1542
1543 1544 <1545
1531 <1532
1546 <1546
1547 1548 <1549
1550 <1551
1552 1553 <1553
1554 1555
1556 1557 <1558
1559 1560 <1561
1562 <1562
1563 1564 <1565
1566 <1566
1567 1568
1569 1570 <1571
1572 <1572
1573 1574 <1573
1575 1576 <1577
1578 <1578
1579 1580 <1581
1582 <1582
1583 1584 <1583
1585 <1585
1586 699 <1586
1587 <1587
1588
1589
1590 <1591
1592
1593 1594 <1594
-
1595 <1595
1596 1597 <1597
1598 1599 <1600
1601 1602 <1603
1604 <1604
1605 <1605
1606 <1606
1607 <1607
1608 <1608
1609 <1610
1611 1612 <1613
1614 <1614
1615 1616 <1616
1617 <1618
1619 <1619
1620 <1621
1622 1623 <1624
-
1625 1626 <1627
1628 <1628
1629 1630 <1631
-
1632 <1632
1633 <1634
1635 <1635
1636 1637 <1638
1639
1640 1641
-
1642 <1643
1258 1644 <1644
-
1645 1646 <1647
1648 <1649
1650 <1650
1651 1652 <1651
-
1653 1654 <1655
1656 1657 <1657
1658 1659
1660 1661 <1662
-
1663 1664 <1663
1665 <1665
1666 <1666
1667 1668
1669 <1669
1670 1671 <1672
1673 1674 <1674
-
1675
1676 <1676
1677 1678 <1679
1680 1681 <1682
1683
1684 1685 <1686
1687 1688 <1689
1690
- <1691
1692 <1692
1693 1694 <1695
-
1696 <1696
1697 <1697
1698 1699 <1700
-
1701 1702 <1703
1704 1705
1706 <1706
-
1707 699
1708 1709
1710 <1711
1712 <1712
699
1713 <1713
1714 1715
1716 <1717
1718 <1718
1719 <1720
1721 <1721
1722 474 <1722
1723 1724 <1724
1725 1726 <1726
1727 1728 <1727
1729 <1729
1730 1731 <1732
1733 <1734
1735 <1735
1736 <1736
1737 <1737
1738 <1735
1739 1735 <1735
1740 <1740
1735 <1735
1741 1742 <1743
1744 <1745
- <1746
1747 <1747
1748 <1748
1749 <1749
1750 1751 <1752
1753 1754 <1755
1756 <1757
506 1758 <506
1759 <1759
1760 1761 <1762
1763 <1763
1764 <1764
1765 <1765
1766 <1766
1767 <1767
1768
1769 <1769
1770 <1770
1771 1772 <1773
1774 <1774
1775 <1776
1777 <1777
1778 1779
1780 <1780
1781 <1781
1782 <1782
-
1783 <1783
1784 1785 <1785
1786 <1786
1787 1788 <1787
1789 <1789
1790 1791 <1792
1793 1794 <1795
1796 <1796
1797 <1797
776 1798 <1799
1800 1801 <1800
1802 <1803
1804 1805 <1806
1807 1808 <1808
1809 1810
1811 <1811
1812 <1812
2
1813 <1813
1814 1815 <1816
500 1817 <500
1818 1819 <1819
1820 <1820
1258 1821 <1822
1258 1823 <1823
1824 <1824
1825 1826 <1827
1828 1829 <1829
1830 1831 <1832
1833 1834 <1835
1836 1837 <1838
1839 1840 <1840
862 1840 <1840
1841 1842 <1843
1841 1844 <1841
1845 1846 <1847
1848
1849
1849 1850 <1849
1851 1852 <1852
1853 <1853
1854 1080
1855 <1855
1856 1857
1858 1859
1860 1861 <1860
1862 <1863
1864 1865 <1866
1867 <1867
1868 <1868
1869 1870 <1871
1872 1873 <1874
1875 <1875
1876 1877 <1878
1879 <1879
1880 1881 <1881
1882 1883 <1884
1885 1886 <1887
1888 1889 <1889
1890 <1890
1891 1892 <1893
1894 <1894
1895 119 <119
1896 1897 <1898
1899 1900 <1900
1901 1902 <1903
1904 <1905
1882 1906 <1907
1908 1909 <1909
1910 862 <1911
1912 1913 <1914
1915 1916 <1917
1918 1916 <1919
1920 <1921
1922 <1922
1923 1924 <1925
1926 <1926
1927 <1928
1929 1833 <1840
1830 1840 <1840
1840 1930 <1840
1931 1840 <1840
1932 <1933
1934 1264 <1935
1936 <1937
1938 1882 <1939
1940 1941 <1940
1942 1943 <1942
1944 <1945
1946 1947 <1948
1949 1929 <1950
1841 1830 <1841
1951 1841 <1841
1781 <1781
1952 1953 <1952
1954 <1954
1258 <1258
1342
633 <1955
1956 <1956
1957
1958 <1958
1959 <1959
1960 <1961
1962 <1962
1963 1964 <1965
1966 1833 <1967
1968 1969 <1969
1970 1971 <1970
1972 <1972
789 1973 <1973
1974 1975 <1974
1929 1976 <1977
1976 1978 <1979
1980 1981 <1982
1976 1844 <1976
1983 <1984
1985 <1985
28 <28
1986 <1986
1987 <1987
1988 <1988
1989 <1989
1990 1991 <1992
1993 <1993
1994 1995 <1996
1997 1998 <1999
2000 2001 <2000
2002 2003 <2004
2005 <2005
2006 <2007
2008 <2008
2009 2010 <2009
2011 2012 <2012
2013 2014 <2015
2016 <2017
2018 2019 <2020
2021 2022 <2023
2024 2025 <2025
2026 2027 <2026
2028 <2028
1949 2029 <2030
2031 <2032
1841 2033 <1841
2034 2035 <2035
2036 <2036
2037 2038
2039 2040 <2039
2041 <2041
2042
2043 2044
2045 2046 <2047
2042 2048 <2049
2050 2051 <2052
1930 2053 <2054
2055 2056 <2055
2057 <2057
2058 <2058
2059
2060 <2060
2061 <2061
2062 1882 <2062
2063 2064 <2065
2066 2067 <2068
1062 <1062
2069 2070 <2071
2072
2073 2074 <2073
2075 2076 <2076
2077
2078 2079 <2078
2080 2081 <2082
2083 2084 <2085
2086 <2086
2087 <2087
2088 <2088
2089 <2089
2090 <2090
2091 <2092
2093 <2094
2095 <2095
2096 <2096
2097 <2097
2098 <2098
2099
2100 2101 <2101
2102 2103 <2104
2105 2106 <2107
2108 1882 <2109
2110 <2110
2100 2111 <2100
2102 2112 <2113
2114 <2114
2115 2116 <2117
2118 2119 <2120
2121 2122 <2123
2124 2125 <2126
2127 <2127
1873 2128 <1873
2129 <2129
2130 2131 <2131
2132 2133 <2134
2135 <2135
2136 2137 <2137
2138 2139 <2140
2141 <2141
1963 1833 <1840
1833 2142 <1840
1833 2143 <2143
2144 1833 <1840
1830 1840 <1840
1951 1840 <1840
1840 2145 <1840
1840 2145 <1840
2146 1840 <1840
1929 2146 <1840
2147 1840 <1840
1929 2146 <1840
1841 <2148
2149 1929 <2150
2151 2152 <2153
2154 2155 <2156
2157 2158 <2159
2160 2161 <2160
1841 2162 <2163
1841 2164 <1841
2165 <2165
2166 <2166
2167 <2167
2168 <2168
2169 <2169
2170 <2170
2171 <2171
2172 <2172
2173 <2173
2174 <2174
2175 <2175
1258
2176 <2177
2178 <2178
2179 2180 <2179
2181 2182 <2181
2183 2184 <2184
2185 <2185
2186 2187 <2187
2188 2189 <2190
2191 <2192
2193 2194 <2195
2196 2197 <2137
2198 2199 <2199
2200 1666 <2201
2202 2203 <2204
2205 <2206
2207 <2207
1929 2146 <1840
1830 1840 <1840
2208 1840 <1840
2209 2210
2211 <2212
2213 2214 <2213
2215 <2215
2216 <2216
2217 1873 <1873
2218 2219 <2220
2221 2222 <2222
2223 2224 <2223
2225 2226 <2226
2227 2228 <2229
2230
2231 2232 <2233
2234 2235 <2236
2237 2238 <2239
2240 2241 <2242
2243 2244 <2245
2246 <2246
2247 <2247
2248
2249 <2249
2250 <2250
2251 <2252
2251 <2253
2254 <2255
2256 2257 <2257
1972 2258 <1972
2259 <2259
2260 2261 <2262
2263 <2264
2265 2266 <2267
1263
1666 2268 <2269
2270 2271 <2272
2273 <2274
2275 <2275
2276 1882 <2276
2277 2278 <2277
2185 2279 <2185
2280 2281 <2282
2283 2284 <2285


"""###
    }
}
