// Made by `make generate` from the folder rules. Do not edit.
// swift-format-ignore-file
extension BuiltinRulebook {
    /// SHA-256 of the law and vocabulary.
    public static var digest: String { "sha256:5a0cd3dfa229b7a9624d6ed41da168e73ad1efa7c25adad6b070c6e371a95f65" }

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
$	finance-phrase	(?:(?:(?:“pct”|“multiple”) (?:run|climb|rally|surge|gain|profit)\b|\b(?:sell|buy|selling|writing|write|buying) (?:puts|calls)\b|\b[\w-]+-listed\b|\b(?:a|the|one|each|every|first|next|this|that|our|his|her|of) (?:[\w-]+ )?trade\b(?! (?:in\b|body|union|show|fair|association|war|deal|secretary|mark|counter|price))|\b(?:physical|allocated|buy|own|in|of) (?:gold|silver|platinum)\b|\b(?:gold|silver|oil|copper|uranium) (?:price|has|is|at|could|will)\b|\b(?:market|stock|housing|pandemic|next|great|coming) crash\b|\bat “price” (?:a|per) share\b|\b(?:members|subscribers|readers|followers|clients|users|students|traders) (?:have |who |all )?(?:made|banked|earned|gained|pocketed|bagged|netted|cleared|booked)\b|\b(?:picks?|tips?|recommendations?|calls?|positions?) (?:went up|gained|returned|rose|made|soared|has (?:risen|doubled|gained)|is up|are up|were up|have (?:risen|gained))\b|\b(?:uranium|lithium|gold|silver|copper|oil|mining|tech|biotech|AI|crypto) (?:juniors?|miners?|explorers?|picks?|plays?|stocks?|shares?|tips?)\b|\b(?:the|a|an|this|our|each|of|global|growth|income|equity|bond|money market|tracker|index|property|infrastructure|pension|tech|hedge|mutual|managed) (?:[\w-]+ )?fund\b|\b(?:investment|unit|income|growth|infrastructure|real estate|venture|capital|split|listed) trusts?\b|\b(?:the|a|this|our) (?:[\w-]+ )?trust\b(?! (?:us|me|you|in|that|your|our|it|him|her|them|between|and))|\b(?:penny|growth|tech|mining|gold|dividend|value|AI|oil|small|the|this|that|a|one|our|his|her|next) (?:[\w-]+ )?(?:stock|share)\b(?! of)|\b(?:bonds?|loan notes?)\b[^.]{0,80}(?:“pct”|invest|year|pays?|earn)|\b(?:call|put|trading|trade|buy|covered|share|stock) options?\b|\boptions? (?:trad\w+|contracts?|expir\w+|premium|involve|are (?:high|risky)|carry|play|prints)\b|\bwhat a put is\b|\bcovered calls?\b|\bauthorised and regulated by the\b|\bappointed representative of\b|\bpast performance\b|\b(?:capital|money) (?:is |may be )?at risk\b|\b(?:go|fall) (?:down )?as well as (?:up|rise)\b|\b(?:may|might|could|can) (?:get|lose)[^.]{0,40}(?:less than|invest|money|back|all|some)\b|“pct” (?:a year|per year|p\.a\.|per annum|annually|compound\w*|dividend|yield|return|gain)|\b(?:times|double|treble) (?:your|their) (?:money|stake)\b|\b(?:steady|monthly|regular|extra|predictable|sleep-easy|passive|fixed) income\b|\b(?:your|our) (?:money|stake|capital|nest egg)\b[^.]{0,40}(?:grow|work|market|double|safe)|\blend (?:to|directly)\b|\b(?:beats?|beaten|outperform\w*) the (?:market|index|City|pros)\b|\b(?:gains|returns|profits) of\b|\bclosing price\b|\bprice target\b|\bthe (?:index|market) (?:will|has|would|could|is|rose|fell)\b))
$	finance-word	(?:\b(?:invest(?:s|ed|ing|ment|ments|ors?)?|shares|shareholders?|stocks|stock ?markets?|share ?prices?|stock ?pick\w*|funds|portfolios?|ETFs?|ETNs?|ETPs?|REITs?|VCTs?|S?EIS|ISAs?|SIPPs?|pensions?|dividends?|gilts|equities|trad(?:er|ers|ing)|trades|forex|CFDs?|spread[- ]bet\w*|futures|crypto\w*|bitcoin|tokens?|presale|NFTs?|mint(?:ed|s)|staking|bullion|FTSE|Nasdaq|S&P|Dow Jones|takeovers?|buyouts?|peer-to-peer|lenders|tipsters?|small-?caps?|mid-?caps?|brokers?|brokerage|IPOs?|hedge funds?|FRN|yields|annuit(?:y|ies)|commodit(?:y|ies)|compounded|altcoins?|multi-?baggers?|ten-?baggers?|analysts?|dealt|holders|savers|incomes?|stakes?|undervalued|wallets?|coins|tips? (?:service|sheet)|Wall Street|tick data|AIM|assets?|monetary|small[- ]caps?|mid[- ]caps?|large[- ]caps?|micro[- ]caps?|bull(?:ish)?|bear(?:ish)?|billionaires?|wealth|retire(?:s|d|ment|ments)?|options market|ounces?|vaulted|stockbroker\w*|speculat\w+|hedged?|valuation)\b)
$	fraction	(?:\b(?:a|one|two|three) ?-?(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)\b)
$	gap	(?:(?:[^.!?;]|\.(?=\d)){0,70}?)
$	ironic-question	(?:\b(?:is|isn't|is not|are|aren't) (?:it|they)\? ?|\bor (?:is|are) (?:it|they)\?|, right\?)
$	long-gap	(?:(?:[^.!?;]|\.(?=\d)){0,140}?)
$	made-money	(?:(?:made|earned|netted|banked|bagged|booked|pocketed|cleared|raked in|racked up|took home|walked away with|scored|reaped|pulled in|cashed out|cashed in|won|gained|profited))
$	made-past	(?:(?:made|earned|delivered|produced|generated|yielded|netted|banked|bagged|booked|pocketed|locked in|closed out|cashed out|cashed in|scored|notched(?: up)?|achieved|posted|recorded|racked up|raked in|enjoyed|seen|saw|clocked up|chalked up|handed|walked away with|took home|captured|nailed|grabbed|collected|paid(?: out)?|received|reaped|secured|landed|won|thrown off|threw off|cleared))
$	market	(?:(?:the market|markets|stock ?market|index|indices|FTSE(?: 100| 250| 350| All-Share)?|All-Share|S&P(?: 500)?|Nasdaq|Dow|DAX|benchmark))
$	mocked	(?:\b(?:lawyers?|solicitors?|compliance (?:officer|team|department|people)?|regulators?|they|legal (?:team|department)|my editor|the FCA|the suits|the small print)\b[^.!?]{0,40}?\b(?:make|makes|made|force[sd]?|oblige[sd]?|insist\w*|wants? (?:me|us)|wanted (?:me|us)|asks? (?:me|us)|tells? (?:me|us)|says? (?:I|we) (?:must|have))\b|\b(?:I|we)(?:'m| am|'re| are|'ve)? (?:have to|got to|obliged to|required to|legally bound to|forced to|supposed to) (?:say|tell|add|print|mention|warn|point out)\b|\b(?:yawn|blah|yada|consider it said|there, I said it|boring bit|legal bit|the usual (?:guff|waffle|blather|disclaimer|caveats?))\b)
$	money	(?:(?:US|A|C|NZ)?[£$€] ?\d[\d,]*(?:\.\d+)?(?: ?(?:k|m|bn|tn|million|billion|thousand|trillion)\b)?|\b\d[\d,]*(?:\.\d+)?(?: ?(?:p|pence|pounds?|dollars?|euros?|quid|grand|cents)\b)|\b(?:a|“number-word”)(?:[- ]“number-word”)? (?:thousand|million|hundred) ?(?:pounds?|dollars?|euros?|quid)?|\b(?:six|seven|five|eight)[- ]figures?\b)
$	month	(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))
$	multiple	(?:\b\d+(?:\.\d+)?[- ]?(?:x|fold|bagger|baggers)\b|\bx ?\d+\b|\b“number-word”[- ]?(?:fold|bagger|baggers)\b|\bmulti-?baggers?\b|\b(?:doubled|trebled|tripled|quadrupled|quintupled)\b|\b“count”-times\b|\b(?:twice|double|treble|triple|quadruple|“count” times|“count” or “count” times)(?: over\b|(?: (?:as much|as fast|its|their|your|the|his|her|our|what|that|in value|more|bigger|higher|larger|richer|wealthier|better off))))
$	not	(?:(?:\b(?:not|never|no longer|cannot)|n't))
$	number-word	(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen))
$	operating	(?:(?:revenues?|sales|turnover|like-for-like|orders|order book|output|production|sales volumes?|margins|earnings|EBITDA|operating profits?|pre-?tax profits?|net profits?|net income|gross profits?|cash flow|bookings|capacity|headcount|wages|inflation|unemployment|GDP|interest rates?|Bank Rate|page views|traffic|shipments|subscriber numbers|market share))
$	operating-move	(?:(?:\b“operating”\b(?:[^.!?;]|\.(?=\d)){0,40}?\b(?:rose|risen|up|grew|grown|doubled|trebled|tripled|climbed|jumped|increased|soared|surged|fell|fallen|down|dropped|ran to|of)\b|\b(?:rise|increase|growth|jump|fall|drop) (?:of “pct” )?in “operating”))
$	past-result	(?:\b(?:past|prior|previous|historic(?:al)?|earlier)\b (?:(?:investment |trading |fund |simulated )?(?:performance|results?|returns?|success|gains|record)|figures))
$	pct	(?:[+-]?\d[\d,]*(?:\.\d+)? ?(?:%|per ?cent\b|pc\b|percentage points?)|\b“number-word”(?:[- ]“number-word”)?(?: and a half)? per ?cent\b|\b(?:double|triple|three|four|quadruple)-(?:digit|figure)\b)
$	pick	(?:(?:picks?|tips?|trades?|positions?|recommendations?|calls?|holdings?|selections?|bets?|winners?|ideas?|names|signals?|alerts?))
$	placeholder	(?:(?:\{\{“placeholder-name”\}\}|%%“placeholder-name”%%|\*\|“placeholder-name”\|\*|\[(?:insert|add|tbc|todo)\b“placeholder-name”\]|<<“placeholder-name”>>))
$	placeholder-name	(?:[^{}%|\]]{0,60}?(?:risk|warn|disclaim|performance|legal|caveat|compliance)[^{}%|\]]{0,60}?)
$	price	(?:(?:US|A|C|NZ)?[£$€] ?\d[\d,]*(?:\.\d+)?|\b\d[\d,]*(?:\.\d+)? ?(?:p|pence|cents)\b)
$	quoted-example	(?:\b(?:ads?|adverts?|advertisements?|others?|firms?|brokers?|letters?|promotions?) (?:that |which |who )?(?:must|have to|are obliged to|should|like to|always) (?:say|print|carry|state|read)\b|\b(?:rules?|law|regulator|FCA) (?:says?|wants?|requires?|demands?|prescribes?)\b[^.!?]{0,40}?\b(?:ads?|adverts?|promotions?|firms?|warning)\b)
$	real-asset	(?:(?:gold|silver|platinum|bullion|copper|uranium|lithium|oil|wine|whisk(?:e)?y|casks?|classic cars?|watches|handbags?|art|diamonds?|forestry|woodland|plots?|farmland))
$	reliable-sign	(?:(?:indicators?|guides?|indications?|predictors?))
$	result-done	(?:(?:“made-past”|“rose-past”|“beat-past”|turned|caught|flagged|predicted|identified|spotted|picked|chosen|called|detected|signalled|signaled|alerted|warned|raised the alarm|foreseen|forecast|been (?:enough|on the right side|worth|paid|up|ahead|sitting|a winner|profitable|in profit|able|stopped out|correct|right)|pointed|steered|led|tipped|told|sent|got|had|kept|kept pace|grown|avoided|missed|stepped aside|sidestepped|got you|gotten|put you|taken|left you|sold|bought|beaten|become|ended up|finished|come out|worked|captured|hit|reached|lost|fallen|thrown|risen|swelled|amassed|accumulated|built))
$	result-sign	(?:(?:“pct”|“money”|“multiple”|\b“count” (?:[\w-]+ ){0,2}(?:out )?of (?:the )?(?:[\w-]+ )?“count”\b|\b(?:beat|beaten|outperform\w*|doubled|winn\w+|never lost|won on|accura\w+|profitable|profits?|gained|made money|all (?:“count”|of)|right|correct\w*|“count” times (?:in|out of))\b|\b(?:would|could) have\b))
$	rise-base	(?:(?:be|rise|climb|jump|gain|grow|increase|advance|appreciate|return|reach|hit|touch|deliver|yield|pay|earn|make|produce|generate|add|go up|go to|move|become|be worth|trade at|be trading|stand at|net|top|pass|exceed|compound|average|see))
$	rose-past	(?:(?:returned|gained|rose|risen|grew|grown|climbed|jumped|soared|surged|rocketed|skyrocketed|exploded|ballooned|shot up|spiked|leapt|leaped|advanced|appreciated|compounded|multiplied|doubled|trebled|tripled|quadrupled|went up|gone up|put on|added|averaged|rallied|increased|came to|come to|worked out at|works out at|amounted to|moved up))
$	short-gap	(?:(?:[^.!?;]|\.(?=\d)){0,30}?)
$	soar-base	(?:(?:double|hand you|net you|mint|treble|triple|quadruple|soar|rocket|sky-?rocket|surge|explode|go parabolic|moon|take off|multiply|balloon|boom|shoot up|break out|go through the roof|go vertical|outperform|turn (?:every |each |a |an |your |just |that )?“money” into|rerate|re-rate|skyrocket|fly|spike|outperform|beat the market))
$	system	(?:(?:strateg(?:y|ies)|systems?|algorithms?|algo|models?|AI|software|programs?|programme|method|formula|screen|machine|computer|robot|bot|indicator|rules?|approach|technology|engine|scanner|tool|app))
$	taken-back	(?:\b(?:but (?:don't worry|ours)|speaks? for itself|speak for themselves|this time (?:it'?s|is) different|ours (?:is|does|are))\b)
$	weekday	(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))
$	year	(?:(?:19|20)\d\d)
L	end-of-ad	it ends an advertisement	any=end
p	^[\W_]{0,6}#? ?(?:end ?ad|/ad|ad ends?|end of (?:the )?(?:ad|advert|advertisement|advertising|promotion|sponsored content|sponsored section)|(?:advertisement|advert|advertising|promotion|sponsored content) ends?(?: here)?|advertisement over|back to (?:the )?(?:letter|newsletter|editorial|our regular programming))[\W_]{0,8}$
L	ad	it is accepted everywhere	any=accepted
p	^[\W_]{0,6}?#? ?ads?[\W_]{0,8}$
p	^[\W_]{0,6}?#ad\b(?!ventur|id|vice|dict)
p	^[\[(] ?#?ad ?[\])]
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
p	^[\W_]{0,6}?#(?:advertisement|advert|advertising|paidad)\b
p	^[\W_]{0,6}?(?:this is|you are reading|the (?:page|text) (?:that )?you are (?:currently )?reading is) (?:a |an )?(?:paid[- ]for |paid )?(?:advertisement|advert|ad)\b
p	^[^.!?]{1,70}?(?:[|·•:–—,] ?| - |\()#?\[?(?:paid )?(?:advertisement|advert)[\])]?[\W_]{0,4}$
p	^(?:anzeige|werbung|publicité|publicidad|pubblicità|advertentie) ?/ ?advertisement\b
l
p	#(?:advert|advertisement|paidad)\b
p	\bthis (?:is|was) (?:a |an )?(?:paid )?(?:advert|advertisement)\b
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
p	^[\W_]{0,6}?#? ?(?:this (?:page |article |post )?is (?:an )?)?advertorial\b
l
p	\badvertorial\b
L	sponsored	it says that somebody paid, not that the advertiser had a say in the words; the regulator has held that not enough	any=unclear	us=accepted
p	^[\W_]{0,6}?#? ?sponsored?[\W_]{0,8}$
p	^[\W_]{0,6}?#? ?sponsored(?: (?:content|post|message|section|article|feature|story|link|placement|e-?mail|by|from))?\b(?=.{0,90}$|[:|·•–—])
p	^[\W_]{0,6}?#(?:sponsored|sponsor)\b
p	^[\W_]{0,6}?(?:a |the )?(?:word|message|note) from our sponsors?\b
p	^[\W_]{0,6}?(?:today's |this (?:week|issue|edition)'s |our )?sponsors?[\W_]{0,4}(?:$|:)
p	^[\W_]{0,6}?(?:today's|this (?:week|issue|edition)'s?|this) (?:issue|edition|newsletter|letter|e-?mail|section) is (?:sponsored|brought to you|supported|made possible) by\b
l
p	#(?:sponsored|sponsor)\b
L	spon	readers do not know the abbreviation	any=unclear
p	^[\W_]{0,6}?#?(?:spons?|sp)\b(?! ?\d)(?=[\W_]|$)[\W_]{0,8}(?:$|[:|])
p	^[\W_]{0,6}?#(?:spons?|sp)\b
L	in-association-with	it names a partner and does not say that the text is an advertisement	any=unclear
p	^[\W_]{0,6}?(?:produced |published |created |written |presented )?in (?:association|partnership|collaboration|conjunction) with\b(?=.{0,90}$)
p	^[\W_]{0,6}?(?:brought to you|presented|supported|funded|made possible|powered|provided|paid for) by\b(?=.{0,90}$)
p	^[\W_]{0,6}?(?:with )?thanks to (?-i:[A-Z])[\w&' ]{0,40}$
L	partner-content	it names a partner and does not say that the text is an advertisement	any=unclear
p	^[\W_]{0,6}?#? ?(?:paid )?(?:partner|partnered|brand|branded|commercial|client|native)(?:[- ](?:content|post|message|feature|article|story|offer|spotlight|promotion|partner|publisher|news))[\W_]{0,6}(?:$|[:|·•–—-])
p	^[\W_]{0,6}?#? ?(?:paid )?partnership\b(?: with\b)?(?=.{0,60}$)
p	^[\W_]{0,6}?(?:a (?:message|word|note) )?from (?:our|a) (?:partners?|friends?|advertisers?|clients?)\b(?=.{0,60}$)
p	^[\W_]{0,6}?our partners?[\W_]{0,4}$
p	^[\W_]{0,6}?#(?:partner|collab|collaboration|ambassador|brandambassador|iworkwith|pr|prtrip|paidpartnership)\b
p	^[\W_]{0,6}?(?:collab|collaboration|ambassador)[\W_]{0,4}$
L	promoted	a promotion may be a special offer of your own; write Ad or Advertisement	any=unclear	us=unclear
p	^[\W_]{0,6}?#? ?(?:paid )?(?:promoted|promotion|promotional|promo|prom)(?: (?:content|post|story|stories|feature|message|section|by|offer))?[\W_]{0,6}(?:$|[:|·•–—])
p	^[\W_]{0,6}?#prom(?:o|oted|otion)?\b
L	paid-promotion	it says that something was paid, not that it is an advertisement; write Advertisement	any=unclear	us=accepted
p	^[\W_]{0,6}?paid (?:promotion|placement|content|post|message|link|profile|endorsement)\b(?=.{0,80}$)
L	offer	it does not say that somebody paid for the text; write Ad or Advertisement	any=unclear
p	^[\W_]{0,6}?#? ?(?:reader|readers'?|reader's|member|members'?|subscriber|special|exclusive|third[- ]party|partner|marketplace)s?'? (?:offers?|messages?|announcements?|notices?)[\W_]{0,6}(?:$|[:|])
p	^[\W_]{0,6}?(?:special (?:message|announcement|bulletin)|dedicated e-?mail|solus e-?mail)[\W_]{0,6}(?:$|[:|])
L	recommended-by	it does not say that somebody paid for the text	any=unclear
p	^[\W_]{0,6}?(?:recommended (?:by|for you)|promoted stories|you may (?:also )?like|around the web|from around the web)\b(?=.{0,60}$)
L	affiliate	readers do not know what an affiliate is; the regulator wants the word Ad	any=unclear
p	^[\W_]{0,6}?#(?:aff|affiliate|afflink|af|affiliatelink)\b
p	^[\W_]{0,6}?\(?(?:contains )?affiliate(?: links?)?\)?[\W_]{0,6}$
B
d
p	^(?:[^.!?]{0,120}[.!?|·•] ?)?(?:to )?(?:unsubscribe|opt[- ]out)\b
d
p	\bunsubscribe\b
-	block
p	\b(?:you can|how to|rate)\b[^.!?]{0,30}\bunsubscribe rate\b
d
p	\b(?:to (?:stop|leave|quit|opt out)|stop (?:these|getting)|leave (?:the list|whenever)|opt out|manage (?:your )?(?:preferences|subscription)|update your preferences|view (?:this|it) in (?:your|a) browser|you (?:are receiving|receive|received|signed up)[^.!?]{0,40}because)\b
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
S	friends	60
d
p	\b(?:our friends (?:at|over at)|(?:our|a|my) (?:sister|companion|premium|paid|flagship|new) (?:service|letter|newsletter|publication|title|advisory)|teamed up with|partnered with|our partners? (?:at|is|are)|(?:our|today's|this week's) sponsors?\b|a message from|brought to you by|(?:my|our) (?:colleague|good friend|friend) (?-i:[A-Z])\w+|from our own stable|we've (?:arranged|negotiated|secured|agreed)|exclusive (?:to|for) (?:our )?readers|recommended broker|our recommended)\b
S	in-association	60
d
p	^\W{0,4}(?:in (?:association|partnership) with|presented by|supported by|paid for by)\b
S	opened-a-service	50
d
p	\b(?:opened|opening|open(?:ed)? (?:up )?|launched|launching) (?:(?:her|his|their|its|our|a|the|up) )?(?:doors? (?:to|of)|new service|service|research service|membership|places|trial)\b|\b(?:particulars|details|offer)\b[^.!?]{0,30}\b(?:behind|at|on|under|via) (?:this|the) (?:link|page)
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
p	\b(?:until|before|by|ends?(?: at)?|within) (?:midnight|tonight|(?:5|6|9|11|12)(?:[.:]\d\d)? ?pm|(?:24|48|72|twenty-four) hours|(?:this )?(?:sunday|saturday|friday) (?:night|evening))\b
S	latest-pick	40
d
p	\b(?:his|her|our|my|their) (?:latest|new|next|last|top|number one|free) (?:[\w-]+ ){0,2}(?:pick|tip|report|recommendation|share|stock|trade|buy|research)\b
S	discount	60
d
p	\b(?:half[- ]price|discount code|promo code|voucher code|use (?:the )?code|with code|with my code|your code|\d{1,2}% off|money-?off|introductory (?:price|offer)|limited-time offer|free trial|free for \d+ days|\d+-day trial|money[- ]back guarantee|charter (?:rate|member))\b
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
p	(?-i:[A-Z][\w&-]+ (?:[A-Z][\w&-]+ ){0,4}(?:Fund|Trust|ETF|Income Notes?|Managed Fund))\b
+	region
p	\b(?:minimum|units?|returns?|p\.a\.|invest\w*|withdraw\w*|income|distributions?)\b
-	sentence
p	\b(?:National|Wildlife|Heritage|Conservation|Hospital|Land|Literacy|Arts) (?:Trust|Fund)\b
p	\b(?:donat\w+|charit\w+|gifts?|volunteers?)\b
C	au-rating	a recommendation of a share with its code	conflict-of-interest	recommendation
-	sentence
p	\b(?:analysts?|brokers?) (?:at|of|say|said|rate)\b
p	\b(?:if you|suppose|say you) (?:buy|sell|hold)\b
p	\b(?:does|do|did|will|would) not\b
d
p	(?:^|[.!?:;] ?|\b(?:we|I|we'd|I'd|would|to|now|still) )(?:buy|sell|hold|accumulate|reduce|add|top up|take profits (?:in|on)|add to)\b (?:(?-i:[A-Z&])[\w&'.-]* ){1,5}?\((?:ASX|NZX|NSX)\s?:\s?(?-i:[A-Z0-9]{2,5})\)(?: (?:up to|under|below|at|around|above) (?:A?\$ ?)?\d[\d.,]*(?: ?(?:c|cents))?)?
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
p	\b(?:make|making|let|put|putting|get|set|have) (?:your|their|it) ?(?:money|cash|savings|capital|nest egg|pension|pot|spare change|pennies)? (?:[\w-]+ ){0,4}?(?:to work|work|grow|working|growing|going|go further|do more)\b|\b(?:money|savings|pensions?|cash|ISA|pot|capital|pennies) (?:could |can |to |that |which |[\w-]+ ){0,2}work(?:s|ing)?(?: harder| for you| even)?\b|\bputs? the pennies to work\b|\b(?:grow|boost|build|growing|building|supercharge|turbo-?charge|multiply|increase|protect|diversify|preserve|double|compound) (?:your|their|a) (?:[\w-]+ ){0,2}(?:wealth|money|savings|nest egg|portfolio|pot|income|capital|pension|fortune|returns|profits?|gains|future)\b|\blet (?:our|us|the) (?:[\w-]+ ){0,4}(?:grow|manage|invest|trade)\b|\bget more (?:from|out of) your (?:pension|savings|money|ISA|investments?)\b|\breach your (?:[\w-]+ )?goals\b|\b(?:sav(?:e|ing)|invest(?:ing)?) for (?:retirement|the future|later|your|their|old age|children|a (?:rainy day|deposit|house))\b|\brobo-?(?:portfolios?|advis\w+|investing)\b
+	region
p	“finance”
-	sentence
p	\b(?:vocabulary|audience|business|garden)\b
d
p	\b(?:earn|earns|earning|bank|banks|pays?|paying|yields?|yielding|collect|receive|delivers?|returns?|get|gives? you|hands? you|offers?|enjoy|pocket|pull in|generat\w+|making|take home|brings? in|nets?|paid)\b“short-gap”(?:“pct”|“money” (?:a|per|each|every) (?:month|week|day|year|quarter))
+	region
=	126
+	sentence
p	\b(?:income|interest|returns?|dividends?|yields?|a year|per year|every year|p\.a\.|per annum|annual\w*|month|monthly|week|weekly|quarter\w*|currently|rents?|invest\w*|lend\w*|shareholders|stake|staking|holders|price)\b
-	sentence
p	\b(?:fees? of|charges? of|commission of|(?:fee|charge) is|discount|off|postage|subscri\w+|renew\w*|cash ?back on|trading fee|salary|AER)\b
p	“not” (?:pay|earn)
d
p	\b(?:(?:dividend |current |running |gross |net |initial |target |rental |annual |projected )+yields?|yields?(?: of| over)?|yielding|income of|returns? of|interest of|coupon of|payout of)\b“short-gap”“pct”|“pct” (?:[\w-]+ ){0,2}(?:yields?|coupon|income|interest|dividend)\b|\babout “pct” at today's price|\bearn (?:interest|rewards?|income) on\b
+	region
=	126
-	sentence
p	\b(?:AER|overdraft|mortgage|fees? of|charges? of)\b
p	“operating-move”
d
p	\b(?:get paid|paid to you|paychecks?|monthly income|weekly income|regular income|passive income|extra income|second income|steady income|reliable income|tax-free income|a (?:second|extra) (?:salary|income)|income for life|pays? (?:you|them|it|out|its|something|quarterly|monthly|every)|paid out|first year's income|(?:an|growing|earn) income|income (?:twice|four times|every|each|paid|from)|income investors?|paid (?:quarterly|monthly|twice a year|every)|pays? them out)\b
+	region
=	126
+	context
p	(?<!\w)(?:invest\w*|income|returns?|dividends?|yields?|bonds?|fund|trust|REIT|shareholders|wind farms?|rents?|property|rental|lend\w*|stake|shares?|trad(?:e|es|ing)|options|“pct”)(?!\w)
-	sentence
p	\b(?:income tax|income may|income from (?:them|it)|income and capital|renews?|no dividend|pays no|no income|not|can fall)\b
d
p	\b(?:extra|little extra|more money|money|cash|thousands|profits?|gains|pounds) (?:in|into|to|for) (?:your|everyone's|our readers') (?:pocket|bank|account|purse|wallet|pension)\b|\b(?:profit|profits|benefit|gain|cash in|capitali[sz]e|make money|get rich|prosper) (?:from|on|in|as|by|when|with)\b|\b(?:take|taking) (?:a )?(?:part|share|stake) in the (?:rise|growth|boom|upside|gains)\b|\bhow (?:you|to|investors|readers) (?:can |could |might )?(?:profit|make money|cash in|benefit|retire early|retire on)\b
+	region
=	126
-	sentence
p	\bno (?:way|one) (?:to|can) (?:profit|benefit)\b
p	\b(?:their|its|the company's) (?:benefit|profit)\b
p	\bbook(?:ed)? a profit\b
p	\bchild benefit|pension benefit|benefit from (?:a|the) (?:scheme|FSCS)\b
=	134
d
p	\b(?:growth|income|returns?|profits?|gains)\b“short-gap”\b(?:from (?:the|a|an|our|UK|global|property|rents?|shares|companies)|without|comes?|like that|potential|opportunit(?:y|ies)|engine|for (?:you|investors|savers)|in (?:an?|your|any) )\b|\b(?:long-term|steady|capital|strong|superior|attractive|higher|better|real|healthy|generous|high|big|juicy|bigger|double-digit|inflation-beating|exceptional|market-beating|private equity|equity-like|above-inflation) (?:and steady |annual |monthly |capital |risk-adjusted )?(?:growth|returns?|income|yields?|profits?|gains|dividends?|payouts?)\b|\bupside\b|\b(?:growth and income|income and growth)\b|\b(?:exposure|access) to (?:the )?(?:[\w-]+ ){0,4}(?:growth|growing|economies|companies|markets?|returns?|boom|opportunit\w+|private|property|infrastructure|small|deals)\b
+	region
=	126
-	sentence
p	(?:\b(?:no|not|may|fall|nor)|n't)\b“short-gap”\b(?:growth|income|returns?|profits?)\b
p	\bin return for\b
=	134
p	\bpast performance\b
p	\bgive up\b
p	\btax return\b
p	\bor income\b
d
p	\b(?:aims?|aiming|seeks?|designed|built|helps?|wants?) to (?:make|grow|beat|deliver|pay|generate|provide|give|increase|help|preserve|outperform|double|profit)\b“gap”\b(?:money|growth|income|returns?|inflation|prices|market|wealth|savers|investors|profits?|cash|goals)\b|\b(?:aims?|seeks?) (?:for|to provide|to achieve|growth|income|capital)\b
+	region
=	126
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
p	\b(?:round(?:s|ing)? up (?:your|the) (?:shopping|change|coffee|purchases|spare)|rounds up)\b|\b(?:invest|investing) (?:in|with|alongside|from|now|today|for you) ?(?:our|us|the|a|an|this|these|some|British|global|property|companies|private|early-stage|tomorrow's|renewable|what|with|(?-i:[A-Z])\w+|as little)?\b|\bstart investing\b|\bopen an? (?:[\w-]+ ){0,4}(?:investment|dealing|ISA|stocks and shares|trading|share dealing|SIPP) ?(?:account|ISA)?\b|\bown (?:a )?(?:slice|part|piece|share)s? (?:of|in)\b|\bportfolios? (?:around|built|designed|tailored|for) you
+	region
=	126
-	sentence
p	\b(?:cash ISA|before you|don't|reader of|history of|journalist|cannot|crypto\w*|bitcoin|coins?)\b
d
p	\b(?:shares?|stocks?|picks?|tips?|trades?|companies|coins?|funds?|trusts?|ideas|plays?|opportunit(?:y|ies)) (?:that |which |we |I |he |she |they |you |to |our |experts |set |poised |before |with |for |are |could |can |should |every |income |investor |investors )+(?:buy|buying|own|watch|profit|believe|think|like|soar|double|beat|bank|call|calls|recommend|win|take off|rise)\b|\b(?:new|next|latest|top|best|favourite|secret|under-?the-?radar|overlooked|undiscovered|hidden|little-known|tiny|undervalued|cheap|exciting|promising|number one|number 1|no\. ?1|highest-conviction|free) (?:[\w-]+ ){0,3}(?:shares?|stocks?|picks?|tips?|recommendations?|buys?|small[- ]caps?|trades?|gems?|opportunit(?:y|ies)|plays?|idea)\b|\b(?:trading|trade|investment|share|stock|options?|money-making|dividend) (?:ideas?|tips?|signals?|alerts?|picks?|opportunities|recommendations?)\b|\b(?:three|four|five|six|seven|eight|ten|\d+) (?:[\w-]+ ){0,3}(?:shares|stocks|dividend payers|small-caps|coins|trusts) (?:to|that|which|every|yielding|set|poised|we|our|he|she|for)\b
+	region
p	\b(?:invest\w*|shares?|stocks?|trad(?:e|es|er|ers|ing)|portfolio|market|small-?caps?|pocket|profit\w*|money|wealth|gains?)\b
-	sentence
p	\b(?:share certificate|not recommend|no recommendations?)\b
C	cfd-offer	an offer of contracts for difference or spread bets	product-risk	restricted-options-offer
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
p	\b(?:trade|trading|forex|FX|markets|account|currency|pips?)\b
-	region
p	\b(?:leveraged ETP|exchange-traded product)\b
d
p	\b(?:go|going|trade|trading|position|positions) (?:long|short)(?: or (?:long|short))?\b|\b(?:with|using|up to) (?:“count”|\d+) times your (?:money|stake|deposit|capital)\b|\btake a (?:view|punt|position) on (?:the )?(?:FTSE|UK 100|DAX|Nasdaq|Dow|S&P|Wall Street|gold|oil|pound|dollar|euro|yen|markets?|AEX)\b
+	region
p	\b(?:leverage\w*|margin|account|platform|times your|spreads?|points?|trade)\b
-	region
p	\b(?:long/short fund|hedge fund|unit trust|short positions in)\b
d
p	\b(?:forex|FX|currency|foreign exchange)\b“gap”\b(?:signals?|account|trad(?:e|es|ing|er|ers)|pairs?|pips?|broker|robot|bot|platform)\b|\b(?:trade|trading)\b“short-gap”\b(?:forex|FX|EUR/USD|GBP/USD|the pound|currencies|the FTSE|the DAX|the Nasdaq|the Dow)\b
-	sentence
p	\bfutures\b
p	\bETFs?\b
p	\bforeign exchange (?:fee|charge|rate)
C	commissioned-research	research that somebody commissioned	ad-label
d
p	^(?:initiation|initiating coverage|initiation of coverage|research note|broker note|company note|equity research)\b[^.!?]{0,80}
+	draft
p	\b(?:commissioned (?:this|the|by)|paid (?:for|us for|to)|house broker|corporate broker|sponsored research|paid-for research|fee from)\b
d
p	\b(?:commissioned (?:this|the) (?:note|research|report|article|profile|analysis)|(?:note|research|report|analysis|profile) (?:was|is|has been) (?:commissioned|paid for|sponsored) by|commissioned (?:and paid for )?(?:research|by)|paid-for research|sponsored research|our house broker|issuer-sponsored)\b
C	comparison-with-deposit	an investment compared with cash in a bank	exaggeration
d
p	\b(?:“count” times (?:what|more than|the (?:rate|interest))|twice (?:what|the (?:rate|interest))|double (?:what|the (?:rate|interest))|more than|better than|beats?|beating|higher than|far more than|instead of|triple) (?:[\w-]+ ){0,4}(?:(?:your|the|a|any|high[- ]street) (?:bank|building society|cash ISA|savings account|savings|deposit)|cash ISA|cash in the bank|savings rates?|savings accounts?|bank (?:rate|interest|deposit|account)|banks? pays?|high[- ]street (?:bank|rates?))\b
+	region
=	126
-	sentence
p	\b(?:not|\w+n't|unlike|no) (?:a|like|the|as)?\b“short-gap”\b(?:deposit|savings)\b
p	\b(?:AER|bond from a bank)\b
p	\bfees?\b
d
p	\b(?:no point in (?:keeping|leaving)|why (?:leave|keep)|stop leaving|tired of|fed up with|instead of leaving|money (?:is )?(?:dozing|asleep|rotting|idle|languishing|lazy)|losing value in) (?:[\w-]+ ){0,5}(?:bank|savings?|deposit|cash ISA|account)\b
+	region
=	126
C	crypto-etn-offer	an offer of crypto exchange-traded notes	product-risk
d
p	\b“crypto-name”\b“gap”\b(?:ETNs?|ETPs?|exchange[- ]traded (?:notes?|products?)|cETNs?)\b
d
p	\b(?:ETNs?|ETPs?|exchange[- ]traded (?:notes?|products?)|cETNs?)\b“gap”\b“crypto-name”\b
C	crypto-offer	an offer of cryptoassets	product-risk	crypto-etn-offer	nft-offer
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
=	187
=	188
=	189
=	190
d
p	\b(?:pre-?sale|token sale|coin offering|ICO\b|initial coin|airdrop|liquidity mining|yield farming|staking rewards?|tokens? (?:are|is|at|for|from|sale|opens)|buy (?:the )?tokens?|altcoins?|crypto (?:wallet|exchange|app|account|portfolio|gems?|picks?|plays?|trades?|coins?)|next bitcoin|private Telegram|\d+ (?:coins|crypto-?assets|cryptocurrencies|tokens)|nineteen coins|“number-word” (?:new )?(?:coins|tokens|cryptoassets))\b
+	region
p	\b(?:“crypto-name”|tokens?|presale|wallet|blockchain|coins)\b
-	sentence
p	\b(?:gold|silver|commemorative|sovereign|rare|old) coins\b
p	\bNFTs?\b
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
p	^(?:(?:re|fw|fwd|aw) ?:|urgent|action required|important[:!]|final notice|reminder:|your (?:account|statement|order|invoice|holdings?|payment|policy|pension|delivery|password|refund|application|shares|(?:[\w-]+ )?(?:request|order|payment|transfer|transaction|withdrawal|deposit|booking|details|security|access|renewal)|[\w ]{0,30}#? ?\d{4,})\b|confirmation\b|security alert|invoice\b|receipt\b|[^:]{0,30}\b(?:about (?:monday|tuesday|wednesday|thursday|friday|our (?:call|conversation|meeting))|our conversation|your statement|your account|action required|account (?:alert|suspended|notice)))
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
C	easy-money	a promise of easy money	exaggeration
d
p	(?<!\w)(?:super[- ]?easy|so easy|easy money|anyone can (?:do|learn|follow|make)|anybody can (?:do|learn|follow|make)|no experience (?:needed|required|necessary|at all)|no (?:prior|previous|special) (?:experience|knowledge|skills?)|no skills? (?:needed|required)|(?:“count”|a few|few) minutes a (?:day|week|month)|“count” minutes on a|second salary|second income|retire (?:early|on|at|rich)|quit (?:your|the) (?:day )?job|fire your boss|free money|money (?:while|as) you sleep|make money in your sleep|beginner-?proof|even (?:a )?(?:complete )?beginners?|even if you(?:'ve| have) never|never (?:had )?(?:heard of|bought|traded|owned) a|get[- ]rich|financial freedom|financially free|effortless(?:ly)?|on autopilot|hands-free|set and forget|do nothing|without lifting a finger|(?:an )?extra (?:“count”|ten|few) (?:grand|thousand) a month|simple as (?:that|1-2-3)|copy and paste|push[- ]button|push of a button|“money” (?:a|per|every|each) (?:day|week|month)(?:, every| for life| from home| in your spare| on the side))\b
+	region
p	\b(?:invest\w*|trad(?:e|es|er|ers|ing)|shares?|stocks?|forex|crypto\w*|bitcoin|options|signals?|portfolio|profits?|returns|dividends?|markets?|property)\b
-	sentence
p	\b(?:not|\w+n't|never|no) (?:so |that |as |quite )?(?:easy|effortless|simple)\b
p	\bthere is no (?:free|easy)\b
p	\bget[- ]rich-?quick (?:scheme|scam)\b
p	\bno experience (?:of|in)\b
C	eu-foreign-currency	a result in another currency than the euro	performance-period
d
p	\bin (?:US |American |Swiss |pounds )?(?:dollars|sterling|francs|yen)\b|\b(?:in|class|\() ?(?-i:USD|GBP|CHF|JPY)\b
+	sentence
p	“pct”
+	block
p	\b(?:“rose-past”|returns?|performance|lost)\b
C	eu-fund-offer	an offer of units of a fund	ad-label
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
d
p	\bmembers?(?: of)? FINRA\b
d
p	\b(?-i:[A-Z]\w+ (?:[A-Z]\w+ )?Securities (?:LLC|Inc))\b
+	draft
=	253
C	forecast	a forecast	forecast
-	sentence
p	\b(?:forecasts?|projections?|predictions?|such figures|these figures|past performance|simulated past performance)\b“gap”\bnot (?:a |necessarily )?(?:reliable|guarantee\w*|indicat\w+)
d
p	\b(?:could|may|might|can|will|should|would|'ll|going to|set to|about to|poised to|expected to|tipped to|due to|likely to|on track to|on course to|primed to|positioned to|estimated to|projected to|forecast to|predicted to|destined to|bound to|able to|aims? to|aiming to|seeks? to|targets?|targeting|ready to|stands? to|heading (?:for|to|towards)|headed (?:for|to)|primed for|poised for|set for|ready for|ought to|look(?:ing)? at|potential to|potential for|chance (?:to|of)|shot at|way to) (?:(?:easily|also|still|then|soon|quickly|conceivably|realistically|eventually|be|have|well|even|one day|potentially|possibly|comfortably|just|see|help|you|us|it|the|shares?|price|investors?|more than|at least|as much as|nearly|its|their|your|this|that|stock|metal|index|gold|bitcoin|a|an|annual|returns?|gains?|profits?|of|go|up|by) ){0,7}?(?:“rise-base”|“soar-base”|returns?|gains?|gained|doubled|trebled|tripled|quadrupled|risen|upside)\b“gap”(?:“pct”|“multiple”|“fraction”|“money”|\b“count” times\b|\b(?:double|treble|triple)\b)
+	region
=	126
-	sentence
p	\b(?:“not”|lose|losing|loss|charged|renews?|cancel|fees?|charges?|postage|minimum|deposit|tax|relief|subscription|subscribe|owe|cost|costs|save|discount|refund|fine|allowance|salary|compensation|protected|scheme)\b
p	\b(?:would|could|might) have\b
p	\b(?:pay|paid) (?:back|us|you back)\b
d
p	\b(?:could|may|might|can|will|should|'ll|going to|set to|about to|poised to|expected to|tipped to|due to|likely to|on track to|on course to|primed to|estimated to|projected to|forecast to|predicted to|destined to|bound to|ready to|before (?:it|they|the (?:shares?|stock|price))|set|poised|tipped|primed|ready|next to) (?:(?:easily|also|still|soon|quickly|conceivably|eventually|be|have|well|even|one day|potentially|possibly|see|the|shares?|price|stocks?|its|this|that|stock|metal|index|gold|it|really|absolutely|start to|in value|about to|completely) ){0,5}(?:“soar-base”s?|doubled|trebled|tripled|quadrupled|soared|exploded|rocketed|surge|be worth (?:many|several|far|much)|make (?:you|your|investors|smart|early|them|him|her|people|its|those|a few) (?:[\w-]+ ){0,4}(?:rich|money|fortune|millionaires?|wealthy|killing|profits?|millions?))\b
+	region
=	126
-	sentence
p	“not”\b
p	\b(?:would|could|might) have (?!doubled|trebled|tripled)
=	134
p	\b(?:risks?|losses) (?:could|may|might|can)\b
p	\byour (?:reading|knowledge|subscription|team)\b
d
p	\b(?:make|turn|making|turning) (?:you|your|investors|smart|early|them|ordinary|people|savvy|those|readers) (?:[\w-]+ ){0,5}(?:rich|a lot of money|lots of money|serious money|big money|fortunes?|millionaires?|wealthy|a killing|millions?|life-changing)\b|\bmillionaire[- ]mak(?:er|ing)\b|\blife-changing (?:gains|wealth|returns|profits|money|sums?)\b|\bgenerational wealth\b|\bchange your (?:financial )?life\b
+	region
=	126
d
p	\b(?:before|until|when|once) (?:it|they|this|that|these|the) ?(?:[\w-]+ ){0,2}(?:takes? off|soars?|rockets?|explodes?|doubles?|trebles?|surges?|skyrockets?|re-?rates?|breaks? out|goes? parabolic|catch(?:es)? fire|runs?)\b|\b(?:send|sends|sending|push|drive|propel|catapult|launch|move|light)\w*\b“short-gap”\b(?:soaring|rocketing|skyrocketing|surging|flying|exploding|higher|sky-high|through the roof|into orbit|to the moon|up (?:by )?“pct”)(?!\w)|\bmatter of (?:time|when)\b|\b(?:heading|headed|going|on its way|bound|marching|racing|climbing|rising) (?:for|to|towards|back to|up to)\b“short-gap”“price”|\b(?:could|may|might|will|can) be (?:the |one of the )(?:biggest|best|next|greatest|most (?:profitable|lucrative|important)|single biggest)\b|\bchance (?:that )?“short-gap”\b(?:doubles?|trebles?|rises?|soars?|hits?|reaches|goes)\b|\b(?:has|have|sees?|puts?|with) (?:the |our |its )(?:[\w-]+ ){1,3}(?:doubling|trebling|tripling|quadrupling|rising|climbing|hitting|reaching|soaring|returning) (?:by |to |at )?(?:“price”|“pct”|by|in|over|within)|\b(?:could|may|might|will|can) (?:move|pop|jump|run|go|hit|happen|strike|start) (?:as (?:early|soon) as|any day|any moment|within (?:days|weeks|hours)|this (?:week|month)|next (?:week|month|“weekday”)|overnight)|\bas (?:soon|early) as (?:“month”|next|this|tomorrow|“weekday”)|\b(?:five|three|ten|these|“count”) (?:[\w-]+ ){0,2}(?:names|stocks|shares|companies|coins) (?:are|is|could be|will be|may be) next\b|\b(?:are|is|who(?:'s| is)) next\b[.?!]
+	region
=	126
-	sentence
=	261
=	258
=	134
p	\b(?:higher|bigger) (?:fees?|charges?|risks?|costs?|losses)\b
p	\bfell|fallen\b
d
p	\b(?:we|I) (?:see|have) (?:it at |them at |the shares at |fair value at |fair value of )?[£$€]?\d[\d.,]*p?(?=[.;,]? ?(?:$|(?-i:[A-Z])))
+	block
p	\b(?:shares?|stock|euro|pence|price|buy|sell)\b
d
p	\bpotential(?:ly)?\b“short-gap”(?:“pct”|“multiple”|“money”)|(?<!\w)(?:“pct”|“multiple”) (?:[\w-]+ ){0,2}(?:windfall|payday|opportunity|move|potential|upside|runner|rally|breakout|surge)\b
+	region
=	126
-	sentence
p	\b(?:lose|loss|losses|fee|fees|tax|refund)\b
p	\b(?:before|after|since|was|were|had|made|caught|would have|rode)\b
d
p	^(?:[\w'-]+ ){1,4}(?:at|to|hits?|reaches|above|past) (?:a )?“money”\?
d
p	\b(?:forecasts?|forecasting|projects?|projecting|predicts?|predicting|targets?|targeting|expects?|expecting|anticipates?|anticipating|(?:is|are|was|were) (?:forecast|projected|predicted|expected|tipped))\b(?! (?:a|the) (?:call|letter|reply|e-?mail|copy)\b)“gap”(?:“pct”|“multiple”|“fraction” (?:higher|more|rise|gain|return)|\b(?:income|returns?|gains?|yield|price|growth|rally|dividend) of“short-gap”“price”)
+	region
=	126
-	sentence
=	258
p	\b(?:fees? of|charges? of|inflation|interest rates?|Bank Rate|sales|revenue|profit|margin|fees?|charges?|costs?|GDP|unemployment)\b
=	134
p	\bnot (?:a |an )?(?:reliable|target|forecast|expect)
p	\bretail\b
d
p	(?:“pct”|“fraction”) (?:[\w-]+ ){0,2}(?:is|are) (?:expected|forecast|projected|predicted|likely|set|on course|due)\b|\b(?:growth|returns?|income|yields?|gains?|dividends?)\b“gap”\b(?:is|are) (?:expected|forecast|projected|predicted|set|on course) to (?:continue|rise|grow|increase|double|reach|hit|come)\b
+	region
=	126
-	sentence
=	134
p	\b(?:inflation|rents in|house prices)\b
d
p	\b(?:target|forecast|projection|prediction|call|estimate)s? (?:for|on|of) (?:the |this |its |our )?(?:[\w&]+ ){1,4}?(?:is|are|at|stands at|remains|of)? ?(?:now |still )?(?:[£$€]? ?\d[\d,.]+p?)
+	region
=	126
-	sentence
p	\b(?:no price target|call (?:us )?on|telephone|tel)\b
d
p	\b(?:(?:shares?|stock|company|it|they|price|gold|silver|bitcoin|coin|oil|copper)\b“short-gap”\b(?:goes|go|is going|are going|runs) to“short-gap”“price”|(?:says|say|calls? for|points? to|sees?)\b“short-gap”“price” (?:oil|gold|silver|bitcoin|copper|uranium|a share|per share|an ounce|a barrel|a tonne))
+	region
=	126
-	sentence
p	\b(?:dealing|trade|fee|minimum|charge)\b
d
p	\b(?:see|sees|seeing|have|has|puts?|expects?|call(?:s|ing)? for) (?:the )?(?:gold|silver|bitcoin|ether|oil|copper|uranium|it|them|shares?|stock|price|index|FTSE(?: 100)?|S&P(?: 500)?) (?:price )?(?:at|hitting|reaching|above|going to|heading for|over|topping) (?:over |more than )?[£$€]? ?\d[\d,.]+(?:p\b)?
+	region
=	126
-	sentence
p	\b(?:has|have) (?:been|traded|stood|closed|held)\b
p	\b(?:trading|traded|yesterday|today|now|closed|bought|sold) at\b
p	\b(?:tickets?|lunch|dinner|meet|office)\b
d
p	\b(?:are|is) worth (?:at least |some |around |about |another )?(?:“pct”|“multiple”|“fraction”) more\b|\bworth (?:at least )?(?:“pct”|“multiple”|double|twice|three times) (?:more|what|today's|the (?:current|present))
+	region
=	126
-	sentence
p	\b(?:now worth|today worth|bought|paid)\b
d
p	\b(?:on the (?:cusp|verge|brink|edge|eve|threshold) of|(?:could|may|might|will|can) be (?:the |one of the |your |my |our )?(?:single |very )?(?:most|biggest|best|greatest|next|largest)\b|light (?:a|the) (?:fire|fuse|touchpaper)|(?:mint|minted|create|creating|making|produce) (?:a |the |many |more |new |next |generation |wave |of |crop )*(?:millionaires?|billionaires?|fortunes?)|(?:rally|run|surge|move|boom|bull market|breakout|windfall) (?:is |that's |that is )?(?:coming|ahead|to come|imminent|just (?:starting|beginning|getting started)|has (?:only |just )?(?:begun|started)))\b
+	region
=	126
-	sentence
p	“not” (?:be )?
p	\b(?:would|could) have been\b
p	\b(?:risk|loss|worst|recession|bear)\b
d
p	\b(?:over|in|within|during|across) (?:the )?(?:next|coming) (?:“count” |few |several |couple of )?(?:years?|months?|weeks?|decades?)\b
+	region
=	126
+	context
p	(?:“pct”|“multiple”|“price”|\b(?:double|treble|triple|soar|higher|upside|gains?)\b)
-	sentence
p	\b(?:“not”|lose|fall|fees?|charges?|raise|invest(?:ed)? in|need (?:it|the|your) money|hold|open|build|publish|free|subscription|letters?|issues?|deliver(?:ed)? to)\b
=	134
d
p	\b(?:shares?|stocks?|compan(?:y|ies)|kind|sort|firms?|coins?|small-?caps?|funds?)\b“short-gap”\b(?:that|which|to) (?:could |might |will |can )?(?:doubles?|trebles?|triples?|quadruples?|multipl(?:y|ies)|soars?|rockets?|10x)\b
+	region
=	126
-	sentence
p	\b(?:has|have|had|already)\b
p	“not”
d
p	\bwhat (?:that|this|it) (?:does|will do|would do|could do|might do|means|could mean|might mean) (?:to|for) (?:the |a |an |its |their )?(?:[\w'-]+ ){0,3}(?:price|prices|shares?|stocks?|value|returns?|investors|holders)\b|\b(?:pencil(?:led|s)? in|bank(?:ing)? on|look(?:ing|s)? to (?:earn|make|return)|hop(?:e|es|ing) for|counting on|are after|is after|have in mind|aim(?:s|ing)? (?:at|for)|targets? (?:(?:monthly|annual|quarterly|steady|regular|high|net|an?) )*(?:returns?|income|yield|growth))\b
+	region
=	126
+	context
p	(?:“pct”|“multiple”|\bprice\b)
-	sentence
p	\b“not”\b
d
p	\b(?:expects?|expecting|sees?|foresees?|forecasts?|projects?|predicts?|predicting|believes?|thinks?|looks? for|reckons?|anticipates?|can expect|targets?|targeting|estimates?|calculates?|puts? (?:it|them|the (?:[\w-]+ ){1,2}) (?:at|above)|has (?:the|it)|pencils? in|modell?ing|values? (?:it|them|the)|envisages?|is convinced|are convinced|hopes? (?:for|to see)|wouldn't be surprised|disappointed if)\b(?: (?:that|to see|on|us|a|an|the|its|our|this|it|at|shares?|price|stock|metal))*“gap”(?:“pct”|“multiple”|“fraction”|“price”|\b(?:five|six|four|three|ten|“count”) (?:or “count” )?times\b|\bdouble|\btreble|\btwice)
+	region
=	126
+	sentence
p	\b(?:by|within|before|in “year”|next|over the|a year|per year|annual\w*|higher|upside|worth|returns?|premium|gains?|double\w*|treble\w*|rise|rising|target|central case|fair value|reach|hit|from here|a month|monthly|each year|every year|year one|first year|summer|spring|autumn|winter|Christmas|Easter|“year”|times over|up|sell at|profits? of|ounce|tonne|barrel)\b
-	sentence
p	\b(?:has|have) (?:“rose-past”|“made-past”|been|had|paid|gone|sold|built|raised|never|a |an |no |the )
=	258
p	\b(?:fees? of|charges? of|renews?|costs?|minimum|dealing|commission of|lose|losing|discount of|interest rates?|inflation of|relief|tax|fines?)\b
p	\b(?:put|puts) (?:on|by|up|in|into|aside)\b
=	134
d
p	\b(?:price target|target price|target (?:annual |net |gross |total )?(?:return|yield|income|IRR|price|dividend)|targets? (?:(?:monthly|annual|quarterly|steady|regular|high|net|a|an) )*(?:returns?|yields?|income|IRR|growth)|(?:projected|forecast|expected|estimated|anticipated|targeted|prospective|predicted|potential|project an?|forecast an?) (?:annual |net |gross |total |average |future |running |capital )?(?:returns?|yields?|growth|income|gains?|prices?|dividends?|NAV|IRR|profits?|value|upside|rise|pay-?outs?|rental)|fair value|intrinsic value|profit potential|growth potential|upside potential|return potential|potential (?:upside|profits?|gains?|returns?)|bull case|base case|central case|house view|price forecast|price prediction|listing price|exit (?:value|price|multiple)|the target is|target of|our target|targets? (?:of )?(?:“pct”|“price”))(?!\w)“gap”(?:“pct”|“price”|“multiple”|\b“count” times\b)
+	region
=	126
-	sentence
=	258
p	\bno price target\b
p	\bpublish no\b
p	\b(?:fee|fees|charges?) of\b
d
p	(?:“pct”|“multiple”) (?:[\w-]+ )?(?:upside|potential|target|projected|forecast|expected)\b|\bupside (?:of|to) (?:“pct”|“multiple”|“price”)|\b(?:huge|massive|enormous|significant|explosive|unlimited|tremendous|considerable|serious|asymmetric|incredible) (?:upside|growth potential|profit potential|gains? (?:ahead|to come)|potential (?:gains?|profits?|returns?|upside))\b
+	region
=	126
d
p	[+]? ?(?:“pct”|“multiple”|“price”)\)? (?:by|before|inside|in the next|over the next|over the coming|within)(?: the)? (?:end|start|middle|close|summer|autumn|spring|winter|time|new|next|coming|following|Christmas|Easter|year[- ]end|mid-?“year”|“month”|“year”|“count” (?:months|years|weeks|days)|few (?:months|years|weeks)|(?:twelve|12|six|five|ten) )
+	region
=	126
-	sentence
p	\b(?:by|before|in) “gap”(?:charged|pay|deposit|subscribe|renew|apply|invest|put in)\b
p	\b(?:gained|rose|rise|risen|returned|grew|was|were|had|up|sold|raised|put in|deposit|match|pay|pays|apply|save|minimum|fell|renew\w*|“beat-past”)\b
d
p	\b(?:is|are) going to (?:be|hit|reach|go|trade|double|treble|list|open)\b“short-gap”(?:“price”|“pct”|“multiple”|up|higher)|\bthat's (?:a|an) (?:treble|double|triple|ten-?bagger|“multiple”|“pct”)(?!\w)“gap”\b(?:on day one|from here|overnight|by)\b|\b(?:from here|on day one|at listing)\b“short-gap”(?:“pct”|“multiple”)
d
p	\bthe next (?:(?-i:[A-Z])\w+ )?(?:Nvidia|Amazon|Apple|Tesla|Google|Microsoft|Bitcoin|Facebook|Netflix|Alphabet|Meta|Palantir|ASOS|ARM|Fever-?Tree|Games Workshop|Berkshire|AMD|TSMC|ten-?bagger|multi-?bagger|10-?bagger|big (?:thing|winner|move|boom|mover)|bitcoin|bull (?:run|market)|gold rush|trillion-dollar|unicorn|hundred-bagger|100-?bagger|supercycle|boom|superstar)\b|\b(?:next|coming|imminent|massive|major|huge|giant|explosive|historic|enormous) (?:big |price |market |massive |major |explosive )?(?:move|moves|breakout|rally|bull (?:run|market)|surge|boom|windfall|pay-?day|melt-?up|price explosion|re-?rating|takeover wave|wealth (?:transfer|wave)|supercycle)\b
+	region
=	126
-	sentence
p	\b(?:after|before) the (?:last|“year”)
p	\bmoved? house\b
p	\b(?:bear|sell)
p	\b(?:would|could) have\b
d
p	\bonce[- ]in[- ]a[- ](?:generation|lifetime|decade|century)\b|\bonce in a lifetime\b|\b(?:biggest|greatest|best) (?:[\w-]+ ){0,3}(?:opportunity|opportunities|bull market|wealth (?:event|creation)|boom|buying opportunity) (?:of|since|in)\b
+	region
=	126
d
p	\b(?:it|system|signal|indicator|needle|radar|software|AI|program|technology|model|alarm|algorithm|same (?:signal|technology|system|pattern|setup|set-up|model|indicator)|which|that)\b“short-gap”\b(?:(?:has|have|is|'s)? ?(?:just|now|currently|again|once more|this (?:week|month|morning|Tuesday|Monday|Wednesday|Thursday|Friday))? ?(?:flagged|flagging|flashed|flashing|pinpoint(?:ed|ing)|raised the alarm|signalled|signalling|identified|identifying|spotted|triggered|triggering|picked|lit up|swung|fired|issued|pointing|points|warning of|warns of|gone off|found|zeroed in on|homing in on))\b“gap”\b(?:again|the next|next one|another|once more|a (?:new|second|third|fresh|massive|huge|major|big)|right now|as we speak|today|buy|all in|opportunity|for “year”|(?-i:[A-Z]{3,6}|NVIDIA|[A-Z][a-z]+))\b
+	region
p	\b(?:would have|signal|alarm|flag\w*|predict\w*|system|algorithm|AI|indicator|back-?test\w*)\b
-	sentence
=	258
d
p	\b(?:the last|last|previous|every) (?:“count” )?times? (?:this|that|the|it|we|our)\b“gap”\b(?:happened|flashed|fired|triggered|appeared|signal|saw)\b“gap”(?:“rose-past”|“pct”|“multiple”)|\bgoing by (?:the )?(?:earlier|past|previous|last)\b|\bif history (?:repeats|is any|rhymes)|\bhistory (?:says|suggests|shows)\b“gap”(?:“pct”|rise|double|soar)
+	region
=	126
d
p	\bif (?:it|the (?:shares?|stock|price)|they) (?:merely|just|only|simply|even)? ?(?:returns?|gets? back|recovers?|captures?|takes?|wins?|goes back)\b“long-gap”(?:“pct”|“multiple”|“money”|“fraction”)
+	region
=	126
-	sentence
p	\blose\b
d
p	\b(?:could|can|will|is) (?:this|a|an|the|these|it|silver|gold|bitcoin|copper|uranium|lithium|oil|(?:[\w£$-]+ ){1,4}?(?:shares?|stocks?|coin|token|company|metal|trust))\b“gap”\b(?:double|treble|triple|soar|rocket|explode|do (?:this|it) (?:twice|again)|make you|be (?:the next|about to|worth|your)|hit|reach|change|repeat|turn|have its)\b[^.!]{0,60}\?
+	region
=	126
-	sentence
=	261
p	\bhow (?:could|can)\b
p	\bgo wrong\b
d
p	^(?:[\w'-]+ ){1,4}(?:at|to|hits?|reaches|above) “price”\?$
d
p	\b(?:supply (?:going|goes) down|only one way|goes one way|one direction|sky's the limit|to the moon|(?:straight|only) up from here|no ceiling|you do the math)\b
+	region
=	126
C	futures-service	a futures or commodity trading service	product-risk
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
p	\b(?:FSCS|FDIC|Financial Services Compensation Scheme|compensation scheme|Deposit Guarantee Scheme|Pension Protection Fund|mortgage guarantee|guarantee scheme)\b
d
p	\b(?:un)?guarantee(?:d|s|ing)?\b
+	region
=	126
-	sentence
p	\b(?:not|never|no|\w+n't|nor|cannot|nobody|no one|neither|nothing|without|rather than|hardly|isn't|aren't)\b(?:[^.!?;,]|\.(?=\d)){0,40}?\bguarantee
p	\b(?:money[- ]back|satisfaction|price|delivery|best[- ]price|lifetime|refund|cash-?back|service|quality|no-?quibble|full|our|“count”[- ]day|subscription|personal|bank|loan|mortgage|parent|company|government|state|lender|delivery|happiness|performance-?free) guarantee\b
p	\bguaranteed? (?:stops?|stop[- ]loss\w*|delivery|acceptance|minimum hours|loans?|by supper|annuity rates?|against (?:faults?|loss in the post)|refund|money back|or your money back|authentic|genuine|to arrive|place|fresh)\b
p	\b(?:refund|money back|penny back|every penny|return your fee|subscription fee)\b
p	\bunless guaranteed\b
p	\bsecrecy guaranteed\b
d
p	\b(?:risk[- ]free|riskless|no[- ]risk|zero[- ]risk|free of (?:all )?risk|without (?:any |the |taking (?:any )?|a penny of )?risk\b|virtually no risk|almost no risk|no downside|nothing to lose|little or no risk|minimal risk|(?:with )?none of the risk|all (?:of )?the upside[^.!?]{0,20}none of the|zero downside)\b
+	region
=	126
-	sentence
p	\b(?:not|no|never|\w+n't|nothing is|nobody|without)\b“short-gap”\b(?:risk[- ]free|without risk|free of risk|riskless)\b
p	\bno such thing\b
p	\b(?:risk[- ]free|no[- ]risk|zero[- ]risk)(?: for)?(?: (?:“count”|a|an|your|[\w-]+))?(?: (?:days?|months?|weeks?))? ?(?:trial|subscription|membership|offer|look|preview|copy|issue|trial period|rates?|return of the|days?)\b
p	\b(?:trial|subscri\w+|try (?:it|us|the|our)|try|refund|money[- ]back|cancel\w*|membership|magazine)\b
p	\brisk-free rate\b
p	\bno risk (?:warning|assessment|committee|appetite)\b
d
p	\b(?:can't|cannot|can not|could ?n't|simply can't|you'll never|will never|never|impossible to|no way (?:to|you can)|not possible to|ca n't|won't) (?:possibly |ever |really |actually )?(?:lose|go wrong|fail|fall in (?:value|price)|drop in value|go down|lose money|lose a penny|lose out|crash)\b(?! (?:more|less|sleep|what you|touch|sight|any more|interest|by|over))
+	region
=	126
-	sentence
p	\bwe (?:can't|cannot) (?:promise|say)\b
p	\b(?:no one|nobody|don't|doesn't|never) (?:says?|believe|promise|think)\b
d
p	\b(?:never|not|\w+n't|isn't)\b (?:ever |be )?(?:at risk|in danger|in jeopardy)\b
+	region
=	126
+	sentence
p	\b(?:money|capital|stake|investment|cash|savings|principal|pot|deposit|original)\b
d
p	\b(?:sure thing|dead cert(?:ainty)?|sure[- ]?fire|stone-?cold certainty|fool-?proof|fail-?safe|bullet-?proof|cast-?iron|copper-bottomed|as safe as (?:houses|the bank|cash|a bank|money)|safe as houses|sleep[- ]easy|sleep[- ]soundly|rock[- ]solid (?:returns?|income|dividends?|profits?|yields?|investment)|risk nothing|free money|never fails|can't fail|total certainty|complete certainty|absolute certainty|with certainty|retire with certainty|no[- ]brainer|one-way bet|cash machine|iron-?clad|crash-?proof|recession-?proof|inflation-proof|peace of mind|set-and-forget profits|can bank on|sure bet|sure winner|certain winner|guaranteed winner|tails you (?:don't|can't) lose|as good as gold|safer than (?:houses|cash|the bank|shares)|safest (?:investment|asset|bet)|a banker\b(?! (?:from|by|who|at))|nailed-on|dead safe|money for old rope|licence to print money|can hardly fail|can't-lose|no-lose|win-win|heads you win|certain(?:ty)? (?:of )?(?:profit|return|income|gain)s?|certain (?:returns?|profits?|income)|100 ?(?:%|per cent) (?:safe|secure|protected|certain|reliable|risk-free|guaranteed)|(?:completely|totally|perfectly|absolutely|utterly|entirely|ultra-?|super-?|incredibly|extremely) ?(?:safe|secure)|safe and (?:secure|steady|reliable|predictable|sound (?:returns|income|investment))|(?:safe|secure|rock[- ]solid|iron-?clad|dependable|bullet-?proof)(?:,| and)? (?:“pct” |[\w-]+,? ){0,2}(?:returns?|income|investments?|yields?|profits?|dividends?|portfolio)|fixed returns?|safest (?:way|place|investment|income)|one of the most stable|predictable (?:income|returns?|profits?|growth|monthly|cash)|as predictable as|locked?[- ]in (?:profits?|gains?|returns?|income|from|at|for|your)|assured (?:“pct” |[\w-]+ )?(?:returns?|income|yields?|rents?|growth|rental)|safe haven (?:for|that)|(?:we|I|he|she|they) takes? (?:all|on all) (?:of )?the risk|never (?:have to )?worry about (?:the |a |market )?(?:crash\w*|markets?|money|losing|losses)|(?:every|each) (?:penny|pound|dollar|cent) (?:is|of it is|you (?:invest|put in) is) (?:fully )?(?:protected|safe|secure\w*|guaranteed|backed))\b
+	region
=	126
-	sentence
p	\b(?:not|\w+n't|never|no|nor|hardly|nothing is|without)\b“short-gap”\b(?:safe|secure|certain|predictable|assured|sure thing|fool-?proof|fail-?safe|bullet-?proof|no-brainer)\b
p	\bsecure (?:log-?in|site|server|account area|portal|message|website|storage|vault)
p	\bthere is no\b
p	\bis there any\b
p	\bsafe (?:custody|deposit box|keeping|harbou?r|withdrawal rate)\b
p	\block(?:ed)?[- ]in (?:period|your (?:price|discount|rate))\b
d
p	\b(?:no ifs(?:,? (?:and )?no buts| or buts)?|come what may|whatever happens|without fail|without exception|for certain)\b
+	region
=	126
+	context
p	\b(?:“pct”|income|pays?|paid|returns?|money|rent|profits?|interest|yield|back)\b
-	sentence
p	\b(?:has|have|had) (?:[\w-]+ ){0,2}paid\b
=	300
d
p	\b(?:pays?|gives?|hands?|returns?|gets?|get) (?:you )?(?:back )?(?:all (?:of )?(?:it|that|you|your|the)|everything|every (?:penny|pound)|the (?:whole|full)|in full|100 ?%)(?!\w)“short-gap”\b(?:back|lent|invest(?:ed)?|put in|paid|stake|capital|money|at the end|at maturity)\b
+	region
=	126
-	sentence
=	300
p	\b(?:may|might|could|if|cancel|refund|fees?|subscription|lose|trial|attributed)\b
d
p	\b(?:skip|skips|avoid|avoids|dodge|dodges|miss|misses|escape|escapes|sidestep|sidesteps|without|eliminates?|rules? out|removes?|cuts? out|spares? you|none of|minus) (?:all |any |every |of )*(?:the )?(?:losses|downside|crash(?:es)?|falls|downturns?|drops|bad (?:days|years)|risk of loss)\b|\bfloor under (?:your|every|the|each)\b
+	region
=	126
-	sentence
p	\b(?:aims?|tr(?:y|ies|ied)|seeks?|attempts?|helps?|may|might|would have|could have|hopes?|designed)\b
=	300
p	\bstep
d
p	\b(?:secured (?:on|against|by)|fully secured|asset-?backed|backed by (?:bricks|property|real|physical|land|first charges?|tangible))\b
+	region
=	126
+	context
p	(?<!\w)(?:income|returns?|invest\w*|yield|earn|pays?|“pct”|bonds?|your money|savers|investors)(?!\w)
-	sentence
p	\b(?:not|never|\w+n't|un)\b“short-gap”\bsecured\b
p	\b(?:loan|mortgage) (?:is|will be)?\b“short-gap”\bsecured on your\b
p	\bhome (?:may|could) be repossessed\b
d
p	\b(?:protects?|protecting|shields?|insulates?|defends?|gets?|keeps?|saves?|takes?) (?:you|your (?:money|capital|stake|wealth|savings|portfolio|cash|pension|investment|nest egg|principal)|yourself|every (?:penny|pound)|investors?|members?|subscribers?|the downside)\b“short-gap”\b(?:from (?:losing|losses|loss|any (?:crash|fall|loss)|every|the (?:next )?(?:crash|downturn|fall))|against (?:losing|losses|loss|any|every|market falls|falls|crashes|the)|out before|whatever (?:happens|the market)|no matter what|when (?:markets?|shares|prices) (?:fall|crash|drop)|safe\b|out of harm)
+	region
=	126
-	sentence
p	\b(?:not|\w+n't|never|cannot|may not|no|nothing|neither)\b“gap”\b(?:protect|shield|get you|keep)
p	\binflation\b
p	\b(?:fraud|scam|hackers?|identity)\b
d
p	\b(?:capital|principal|money|stake|investment|savings|deposit|cash|nest egg|wealth) (?:is|are|remains?|stays?|will be|would be) (?:always |fully |completely |totally |entirely |100% |perfectly |never anything but )?(?:safe|secure|secured|protected|guaranteed|ring-?fenced|insured|preserved)\b|\b(?:fully |100% |complete |total |built-in |full )(?:capital[- ])?(?:protect(?:ed|ion)|preservation)\b|\bcapital[- ](?:protected|guaranteed|secure)\b
+	region
=	126
-	sentence
p	\b(?:not|\w+n't|never|no|nor|none of)\b“short-gap”\b(?:safe|secure|protected|guaranteed|insured|protection)\b
p	\bup to (?:the limit|£|€)
-	region
p	\bif the (?:bank|issuer|counterparty|company) (?:fails|defaults|goes bust)\b
p	\bwho stands behind it\b
p	\bcounterparty risk\b
d
p	\b(?:promise|promises|promised|promising)\b“short-gap”(?:“pct”|returns?|profits?|gains?|income|payouts?|double|treble|make|money)|\b(?:will|you'll|'ll) (?:definitely|certainly|surely|undoubtedly|always|without doubt|inevitably) (?:make|earn|profit|rise|return|double|pay|beat|win|get|receive|grow|go up)\b|\b(?:certain|sure|bound|guaranteed|assured) to (?:make|earn|profit|rise|return|double|pay|beat|win|grow|go up)\b|\b(?:wins?|profits?|pays?|works?|makes? (?:you )?money|rises?|earns?|gains?|returns?|succeeds?)\b“short-gap”\b(?:every (?:single )?time|in any (?:market|weather|conditions?)|whatever (?:happens|the (?:market|stock market|economy|weather|index)(?: does| is doing)?)|whichever way|no matter (?:what|which|where|how)|up or down|in all (?:conditions|markets)|come what may|come rain or shine)\b|\b(?:stake|money|capital|investment|principal)\b“short-gap”\bcan never be lost\b|\b(?:returns?|profits?|gains?|income|yields?) (?:is|are) (?:certain|assured|sure|fixed|locked in|in the bag|safe|secure)\b
+	region
=	126
-	sentence
p	\b(?:not|\w+n't|never|no|nobody|cannot)\b“short-gap”\b(?:promise|certain|sure|guarantee)
p	\bpays? out something\b
p	\b(?:closed|ended|finished|made|booked|has|have)\b“gap”\bprofits?\b
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
C	ltaf-offer	an offer of a long-term asset fund	product-risk
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
C	nft-offer	an offer of non-fungible or other tokens outside the crypto regime	product-risk
d
p	\b(?:NFTs?|non-fungible tokens?)\b
-	sentence
p	\b(?:are NFTs dead|NFTs? (?:are|is) (?:dead|over)|not an NFT)\b
d
p	\bmint (?:now|yours|today|price|opens?|date|pass)\b|\b(?:season|collection|drop|birds?|apes?) (?:one |two |three )?(?:minted|mints)\b|\bfloor (?:is|price)\b
+	region
p	\b(?:mint(?:ed|s|ing)?|floor|token|collection|wallet|chain)\b
C	nmmi-offer	an offer that may not be made to ordinary retail readers	product-risk
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
p	\b(?:storage (?:pods?|units?)|forestry plots?|car park(?:ing)? spaces?|hotel rooms?|student (?:pods?|rooms?)|care[- ]home rooms?|burial plots?|teak|agarwood|truffle plantations?|carbon credits?|woodland shares?)\b
+	region
p	\b(?:return(?:ed|s)?|income|yield|invest\w*|earn|rent|pays?|resold|buy-?back|per annum|a year)\b
+	sentence
p	(?<!\w)(?:invest\w*|income|returns?|yield|earn|pays?|“pct”|own|lease|buy|guaranteed)(?!\w)
-	sentence
p	\b(?:REIT|listed|shares of|operator)\b
C	options-service	an options service or course	product-risk
-	sentence
p	\b(?:share|stock|employee) options?\b“gap”\b(?:scheme|plan|vest\w*|employer|company gives)\b
p	\b(?:CFDs|restricted options)\b
p	\bno other option\b
d
p	\b(?:trad(?:e|es|er|ers|ing)|buys?|buying|bought|sells?|selling|sold|writes?|writing|wrote|collects?|learn|using|play|playing) (?:[\w-]+ ){0,3}(?:options|calls|puts|call options?|put options?)\b|\boptions? (?:play|plays|trade|trades|trading|trader|traders|contracts?|strateg(?:y|ies)|income|alerts?|service|course|school|premiums?|market|prints|desk|spreads?|flow|tickets?|work)\b|\b(?:calls and puts|puts and calls|covered calls?|option premiums?|call sweeps|credit spreads?|iron condors?|on a call (?:over|on)|call (?:over|on) an? |strike (?:price|,)|naked puts?|selling premium)\b
+	region
p	\b(?:options?|strike|expiry|premium|puts?)\b
d
p	^options,? |\bwhat a put is\b|\blisted options\b
C	p2p-offer	an offer of peer-to-peer lending	product-risk
-	sentence
p	\bpeer-to-peer (?:payments?|file|network)\b
d
p	\b(?:peer-to-peer|P2P|crowd-?lending|marketplace lending|person-to-person)\b“gap”\b(?:lend\w*|loans?|invest\w*|platform|account|ISA)\b|\bpeer-to-peer lend\w+|\binnovative finance ISA\b|\bIFISA\b
d
p	\b(?:lend|lends|lending)\b (?:[\w-]+ ){0,4}?(?:to|money to|directly)\b (?:[\w,'-]+ ){0,6}?(?:her|him|them|businesses|borrowers|bakeries|boatyards|potteries|companies|homeowners|landlords|developers|people|firms|shops|farmers|small|local|British|traders|owners|directly)\b
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
=	437
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
C	past-performance	a past result	past-performance	simulated-performance
-	block
p	^(?:source|notes?)\b[^.]{0,40}$
d
p	\b(?:“rose-past”|“made-past”)\b(?! (?:by |to )?(?:law|hand))(?:(?!\b(?:aim|target|forecast|expect|tax|fee|charge))(?:[^.!?;]|\.(?=\d))){0,70}?(?:“pct”|“multiple”)
+	region
=	126
-	sentence
=	134
p	\b(?:fees?|charges?|commission|discount|off the price|VAT|deposit) (?:of|is|was|are|from)\b
p	\b(?:will|could|may|might|should|would) (?:have )?(?:be|double|treble|rise|go|return|make|reach)\b
p	\b(?:forecasts?|projections?|projected|targets?|targeting|price target)\b
d
p	\b(?:up|ahead|higher|risen|grown|gained) (?:by )?(?:more than |over |nearly |almost |an? |some |around |about )*(?:“pct”|“multiple”)
+	region
=	126
-	sentence
=	134
p	\bup to “pct”
p	\b(?:could|would|will|may|might|should) (?:be|go|have)\b
=	451
d
p	\b(?:“made-money”|turned|up|ahead|richer|pocketing) (?:(?:by|me|us|him|her|them|a|an|some|just|over|nearly|almost|more than|around|about|profits? of|gains? of|cool|tidy|whopping|further|extra|another|myself|out)\s)*“money”(?! (?:loan|mortgage|contract|order|grant|deal|per ton|for charity|for))
+	region
=	126
+	block
p	\b(?:I|I'm|I've|my|our|we|he|she|his|her|their|members?|readers?|subscribers?|clients?|followers?|investors?|traders?|contract|account|lot)\b
-	sentence
=	134
p	\b(?:charity|donat|prize money|salary|wages|turnover|funding|round|raise)\b
p	\b(?:could|would|will|may|might|should) (?:have )?\w+
p	\b(?:costs?|priced?|fee|subscription|worth of)\b
d
p	(?:“pct”|“multiple”) (?:up|ahead|higher|better off)\b
+	region
=	126
-	sentence
=	134
=	451
p	\b(?:could|will|may|might) (?:be|have)\b
d
p	(?<!from )(?<!was )“money” (?:up(?! (?:from|to))|ahead|better off|richer|in profit|(?:of )?(?:pure |clear |clean )?profits?|to the good|in the black)\b
+	region
=	126
-	sentence
p	“operating”
p	\b(?:could|would|will|may|might|pre-?tax|operating|net|annual) (?:have )?
d
p	\b(?:turn(?:ed|s|ing)?|grew|grown|transformed|converted|took|taken|parlayed|saw|swelled|built|ride|rode|nursed)\b“short-gap”(?:“money”|a (?:modest|small) [\w ]{1,20})“gap”\b(?:into|to|become|became)\b“short-gap”(?:“money”|a (?:quarter|half) of a million|a fortune|a (?:six|seven)-figure)
+	region
=	126
-	sentence
=	134
p	\bwould (?:have|now)\b
p	\b(?:could|will|may|might|can) (?:turn|grow|become)\b
d
p	\b(?:put|invested|staked|risked|started with|bought|began with)\b“short-gap”“money”[^!?]{0,90}?\b(?:it was|is now|are now|was|became|now|worth|had|sold|grew to|turned into)\b“short-gap”“money”
+	region
=	126
-	sentence
p	\bwould\b
p	\bif you\b
p	\bhad you\b
p	\bsuppose\b
=	463
d
p	\b(?:picked|tipped|recommended|flagged|spotted|named|put|bought|told|alerted|found|backed|chose|selected|highlighted|entered|got|shared|called|crossed|added|in)\b[^!?]{0,120}?\b(?:at|for|below|under|around|just|was) (?:a |just |only |about |around |split-adjusted )*“price”[^!?]{0,110}?\b(?:at|now|today|since|hit|hits|reached|touched|over|to|worth|above|past|trades?|trading|sold) (?:at |for |over |above |around |about |past |as high as |more than |nearly |out at |it out at |trades |it trades |it is |they are |worth )*“price”
+	region
=	126
-	sentence
p	\b(?:minimum|ticket|per month|a month|a year|each|subscribe|subscription|renew\w*|instead of|postage)\b
=	469
=	134
d
p	\b(?:sold|bought|entry|exit|buy price|sell price)\b[ :]{1,2}(?:at |for )?“price”[^!?]{0,30}?\b(?:sold|bought|entry|exit|now|today)\b[ :]{1,2}(?:at |for )?“price”
d
p	\b(?:ride|rode|followed|took|caught|held|watched)\b“gap”\bfrom (?:just |only |under |about )?“price” (?:to|up to|all the way to) (?:over |nearly |more than )?“price”
d
p	\b(?:from|at) (?:just |only |under |about |around )?“price” to (?:over |more than |nearly |about |a high of |as high as |almost )?“price”
+	region
=	126
-	sentence
p	\b(?:cost|costs|fee|fees|ranges?|ranging|between|minimum|instead|subscription|membership|tickets?|month|rates?|charges?|commission|could|will|may|might|target|expect\w*|forecast\w*)\b
=	463
d
p	\b(?:told|urged|tipped|recommended|bought|backed|alerted|flagged|picked|spotted|named)\b“gap”\b(?:at|when it was|when it (?:traded|cost|stood) (?:at|for)?|below|under|for|back at) (?:just |only |a mere |a measly |barely )(?:a )?“price”
+	region
=	126
-	sentence
p	\b(?:minimum|per month|a month|a year|subscribe|subscription|renew\w*|trial)\b
d
p	“money”“gap”\b(?:is|are|has become|have become|became|grew to|has grown to|turned into) (?:(?:now |today |already )*worth|now|today) “short-gap”“money”
+	region
=	126
-	sentence
p	\b(?:would|could|will|may|might|if|estimated|expected)\b
=	463
p	\b(?:minimum|fee|fees|cost|costs|price|renews?|limit|allowance)\b
d
p	\b(?:has|have|had|'s|'ve) (?:[\w-]+ ){0,3}(?:doubled|trebled|tripled|quadrupled|soared|rocketed|skyrocketed|exploded|surged)\b|\b(?:shares?|stock|pick|tip|price|fund|portfolio|list|stake|money|account|value|coin|token)s? (?:[\w-]+ ){0,2}(?:doubled|trebled|tripled|quadrupled|soared|rocketed|skyrocketed)\b|\b(?:seen|saw|watched|watch) (?:[\w-]+ ){1,4}(?:double|treble|triple|quadruple|soar|rocket|multiply)\b
+	region
=	126
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|prices?|funds?|portfolios?|investments?|money|stakes?|values?|coins?|tokens?|lists?|trusts?|positions?|accounts?|index|holdings?|bitcoin|it|they)\b
-	sentence
=	463
p	\b(?:could|will|may|might|would) (?:have )?(?:soon )?\w+
p	\b(?:orders|readership|bills|rent|prices for|mortgage|demand|output|staff|membership)\b
d
p	\b(?:bought out|taken over|snapped up|acquired|bid for)\b“gap”\b(?:premiums?|gain|profit)\b“short-gap”“pct”
+	region
=	126
-	sentence
p	\b(?:would|could|average)\b
d
p	(?:“pct”|\b“number-word”-?fold) (?:[\w-]+ ){0,3}(?:gains?|returns?|profits?|winners?|growth|rise|increase|uplift|jump|surge|wins)\b
+	region
=	126
-	sentence
=	134
=	451
p	\b(?:could|would|will|may|might|should|can|aim\w*|target\w*|expect\w*|forecast\w*|project\w*|potential|seek\w*) 
p	\b(?:up to|any|of any|half of)\b“short-gap”“pct”
d
p	“pct” (?:in|within|inside|over) (?:just |under |only |less than |about |a little over |barely |little more than )?(?:the (?:past|last|previous) )?(?:“count”|a|an|the) (?:[\w-]+ )?(?:minutes|hours|days|weeks|months|quarters|years|year|decade|week|month|sessions)\b
+	region
=	126
-	sentence
=	463
=	451
p	\b(?:could|will|may|might|should|aim\w*|expect\w*|fee of|bond|fixed|save|off|interest|cut|discount|rate of)\b
d
p	“big-pct” (?:on|from|with|since|for) (?:a|an|one|our|his|her|the|my|that|this|“year”|inception|launch|we|“month”)\b
+	region
=	126
-	sentence
=	463
=	451
p	\b(?:could|would|will|may|might|should|can|aim\w*|expect\w*|fee|charge\w*|relief|tax|taxman|owe|back|bond|fixed|interest|save|off|discount|of retail|accounts?|of our|premium)\b
d
p	\b(?:average|total|annuali[sz]ed|cumulative|closed|open|typical|median|mean|biggest|best|peak|top|overall|compound|realised|realized|actual|net|gross|historic(?:al)?)\b (?:[\w-]+ ){0,3}(?:gains?|returns?|profits?|performance|growth|winners?|tip|trade|win|wins?)\b“short-gap”(?:“pct”|“multiple”)
+	region
=	126
-	sentence
=	134
=	451
p	\b(?:could|would|will|may|might|should|aim\w*|target\w*|expect\w*|forecast\w*|project\w*)\b
d
p	\b(?:gains?|returns?|profits?|winners?|wins)\b(?: of| like| as (?:high|large|big) as| including| such as|:| averaging| topping| over| in excess of| worth) (?:up to |over |more than |as much as |around |about )*(?:“pct”|“multiple”|“money”)
+	region
=	126
-	sentence
=	134
=	451
p	\b(?:could|would|will|may|might|should|can|aim\w*|target\w*|expect\w*|forecast\w*|project\w*|potential|tax|allowance|pre-?tax|seek\w*)\b
d
p	“big-pct” (?:on|from|with|in) (?-i:[A-Z][\w&]+)
+	region
=	126
-	sentence
=	134
p	\b(?:could|will|may|might|should|discount|off|save|relief|tax|target\w*|fell|down|drop\w*|invested|allocat\w+|stake|holds?|held|owns?|of (?:the|its) (?:fund|assets|portfolio))\b
d
p	\b(?:got|put|brought) (?:you|them|us|readers|members|subscribers|clients|followers|investors) (?:in|into|onto|out|out of)\b“gap”\b(?:at|before|ahead of|when|for)\b
+	region
=	126
-	sentence
=	322
d
p	\b(?:members|readers|subscribers|we|I|clients|investors|followers|he|she|they) (?:who )?(?:got in|bought in|piled in|jumped in|were in|loaded up|climbed aboard)\b“gap”\b(?:at|before|for|when|on)\b
+	region
=	126
-	sentence
=	322
d
p	\b(?:tipped|alerted|warned|pointed) (?:us|me|him|her|them|you|readers|members|subscribers)\b“gap”\b(?:crash|low|top|bottom|rally|collapse|bull market|bear market|boom|surge|rebound|sell-off)\b
+	region
=	126
-	sentence
=	322
d
p	\b(?:received|been paid|paid out|earned|distributed|returned|paid)\b“short-gap”“money”“gap”\b(?:to date|so far|since (?:“year”|launch|inception|we)|in (?:interest|dividends|profits?|income|returns)|to (?:our )?(?:investors|lenders|members|holders))\b
+	region
=	126
-	sentence
=	134
p	\b(?:will|could|may|tax|fees?|charity|fine)\b
d
p	\b(?:average|actual|net|gross) returns? of “pct”“short-gap”(?:paid|to date|so far)
d
p	“pct”(?: ?\([^)]{1,30}\))?,? (?:and )?“pct”(?:,| and|;| \()
+	region
=	126
+	sentence
p	(?:\b(?:trades?|gain(?:s|ed)?|returned?|returns|winners?|profits?|tips?|picks?|closed|made|earned|banked|sold|paid|up|portfolios?|fund|price|model|year|years|shares)\b|“year”)
-	sentence
=	463
p	\b(?:fees? of|charges? of|commission of|APR|AER|could|deposit|scenario)\b
d
p	(?:“year”:? ?\(?[+-]?\d+(?:\.\d+)? ?%|[+-]?\d+(?:\.\d+)? ?% (?:\((?:to )?(?:“month” )?“year”\)|(?:to|in) (?:“month” )?“year”))(?:[^!?;]){0,12}?(?:“year”:? ?\(?[+-]?\d+(?:\.\d+)? ?%|[+-]?\d+(?:\.\d+)? ?% (?:\((?:to )?(?:“month” )?“year”\)|(?:to|in) (?:“month” )?“year”))
-	sentence
=	463
p	\b(?:inflation|interest|Bank Rate|CPI|tax)\b
p	\b(?:simulated|back-?tested|hypothetical)\b
d	cell
p	^[+-]?\d{1,3}(?:\.\d+)? ?%$
+	context
p	\b(?:twelve months to|12 months to|years? to|year ended|annuali[sz]ed|p\.a\.|one year|1 year|3 years|five years|5 years|10 years|since (?:launch|inception)|total return|fund|trust|portfolio|net of|after (?:fees|charges)|benchmark|our (?:picks|tips|trades)|gain|return|profit)\b
-	context
=	463
p	\b(?:fee|charge|commission|cost|spread|AER|rate|tax|model|simulated|back-?tested|hypothetical)\b
d
p	(?<![£$€\d.,])\b“count” (?:times |trades |tips |picks |calls )?(?:(?:out )?of|in) (?:(?:the|our|its|his|her|my|their|every|last|past) ){0,3}“count”\b
+	region
=	126
+	block
p	\b(?:“pick”|trade[sd]?|wins?|winning|profits?|profitable|green|black|money|gained|made|rose|risen|right|correct|ahead|beat(?:en)?|FTSE|market|index|up|closed|won|years?|quarters|months|weeks|approach|recommendations?)\b
-	sentence
=	463
=	322
p	\bwon?'?t\b
p	\b(?:lose|loses|losing|lost) money\b
p	\b(?:people|buyers|readers|adults|families|households|investors say|women|men|pensioners|lessons?|questions?|stars)\b
p	\b(?:seats|places|passes|copies|doctors|dentists|customers (?:would|say|recommend))\b
d
p	\b“count” (?:of (?:our|the|his|her|my|them|its) )?(?:“count” )?(?:[\w-]+ ){0,3}(?:winners?|winning (?:trades?|picks?|tips?|years?)|profitable (?:trades?|picks?|years?|months?|exits?))\b
+	region
=	126
-	sentence
=	322
p	\b(?:will|prize|competition|draw|readers will win|lucky)\b
d
p	\b(?:eleven|“count”) (?:of (?:them|these|those|which) )?(?:have |has |had |were |closed |all )?(?:made money|gone up|gained|risen|doubled|trebled|tripled|fallen by|beaten|finished ahead|closed (?:in|at) (?:a )?profit|ended (?:in|up)|turned a profit|received an approach|been (?:taken over|bought|bid for|acquired)|paid off|come good|rallied|soared)\b
+	region
=	126
-	sentence
=	322
=	463
d
p	\b(?:win|winning|success|strike|hit|profit) ?-?(?:rate|ratio|record|streak)\b
+	region
=	126
-	sentence
=	322
p	\bback-?test
d
p	(?:“pct”|\b“number-word” per cent) (?:accura(?:te|cy)|correct|right|of (?:the time|our (?:trades|tips|picks|calls)))\b|\b(?:accuracy|success|win) (?:rate )?of “pct”
+	region
=	126
-	sentence
=	322
=	528
p	\bpredicts?\b
d
p	\b(?:closed|sold|exited|banked|finished|ended|came out|come out|booked)\b“gap”\b(?:in profit|at a profit|in the (?:black|green|money)|a profit|ahead|green)\b
+	region
=	126
-	sentence
=	463
=	322
d
p	\b(?:not (?:a single|one)|no|never (?:once )?(?:had|made|suffered|lost|booked|posted|recorded)|hasn't (?:had|lost)|have(?:n't)? (?:never )?lost)\b“gap”\b(?:loss|loser|losing|lost a|down year|negative year|penny|cent|nickel|missed)\b
+	region
=	126
+	sentence
p	\b(?:year|trade|trades|since|month|quarter|ever|readers?|clients?|members?|record|never|one)\b
-	sentence
p	\b(?:could|would|may|might|protect|guarantee|insured)\b
p	\bno loss of\b
d
p	\b(?:no\. ?1|number one|#1|best[- ]performing|top[- ]performing|top[- ](?:rated|ranked)|best performer|top performer|first quartile|top quartile|top decile|top of (?:its|the|their) (?:sector|class|league|tables?|peer group)|ranked (?:first|second|third|top|no|in the top|number|#|\d+(?:st|nd|rd|th))|topped (?:its|the|their) (?:sector|class|table|peer)|best fund|best trust|rated (?:first|top|no\. ?1|number one)|first in its (?:sector|class)|five[- ]star (?:fund|rated|record)|(?:rated|awarded|has|earned|given|a) (?:five|5|four|4) stars|market[- ]beating|index[- ]beating|benchmark[- ]beating|world-beating returns)\b
+	region
=	126
-	sentence
p	\b(?:aim\w*|target\w*|seek\w*|could|customer service|platform|app store|podcast|broker|phone|service)\b
d
p	\b(?:has|have|had|we|it|he|she|and|that|which|list|portfolio|fund|trust|system|strategy|record of|history of|consistently|to|of|\w+ly)?\s?\b“beat-past”\b (?:[\w%.-]+ ){0,5}?(?:“market”|market|indexes|professionals|fund managers|funds|peers|rivals|sector|inflation|average|experts|pros|Wall Street|the City|hedge funds|world shares)\b
+	region
=	126
-	sentence
p	\b(?:could|would|will|may|might|should|aims?|aiming|target\w*|seek\w*|try|tries|hopes?|designed|want|how to|learn|can)\b“short-gap”\b(?:beat|outperform)
p	\bno one (?:can|beats)
d
p	(?:\b(?:plus|minus)|(?<!\w)\+) ?“pct”
+	region
=	126
-	sentence
=	463
p	\b(?:fee|charge|cash|base rate|Bank Rate|SONIA|inflation|CPI|RPI|target\w*|VAT|simulated|back-?test\w*)\b
-	context
p	\b(?:simulated|back-?tested)\b
-	region
p	\b(?:model results|hypothetical performance results)\b
d
p	\b(?:not one|none|not a single one|no (?:month|year|quarter|trade|position|investor|client))\b“gap”\b(?:in the red|under ?water|at a loss|down|a loss|lost)\b
+	region
=	126
-	sentence
p	\b(?:could|would|will|may|might)\b
=	463
d
p	\b(?:winners?|winning (?:trades?|tips?)|wins|gains|profits|successes|up (?:months|years))\b“short-gap”\b(?:for|to|against|out of) (?:every|each|“count”)\b|\b“count” (?:up|right|green) (?:and|to|against|for) “count” (?:down|wrong|red)\b
+	region
=	126
-	sentence
=	322
d
p	“price” (?:then|at the time|back then|that day)\b[^!?]{0,120}?“price”|“price”[^!?]{0,120}?\b(?:now|today|currently|these days|this morning|last (?:night|week|month|Friday|Tuesday)|on the screen|at the last count)\b[^!?]{0,40}?“price”|“price”[^!?]{0,120}?“price” (?:now|today|on the screen|this morning|at the last count)\b
+	region
=	126
+	block
p	\b(?:tips?|tipped|picks?|picked|bought|sold|put|recommended|shares?|stock|price|was|were|cost|stood|traded|name[ds]?|coin|token)\b
-	sentence
p	\b(?:minimum|a month|a year|per month|subscri\w+|renew\w*|trial|fee|fees|charge\w*|instead of|usually|normally|postage|save|offer|deal|ticket|will be|could|expect|net assets)\b
=	469
=	134
d
p	\b(?:best|top|leading|number one|no\. ?1|outstanding|highest) (?:[\w-]+ ){0,3}(?:fund|trust|portfolio|performer|manager|performance|tipster|returns?|stock ?picker|trader|newsletter|record)\b
+	region
=	126
-	sentence
p	\b(?:for you|choose|choosing|find|how to|which|compare|pick the|looking for|aim\w*|want|in class|interests?|offer|selection|buys?|by phone|service)\b
p	\b(?:could|will|may|might|should|can|would|aim\w*|expect\w*|forecast\w*|target\w*)\b
d
p	\b(?:dividends?|pay-?outs?|distributions?|coupons?|income|interest|payments?)\b
+	region
=	126
+	sentence
p	(?:\b(?:has|have|had|been|was|were|rose|grew|raised|paid|went)|'s|'ve)\b[^.!?]{0,90}?\b(?:each|every|consecutive|running|in a row|unbroken|straight|since (?:“month” )?“year”|(?:last|past) “count” years|“count” years)\b
-	sentence
p	\b(?:could|will|may|might|can|would|fall|falls|vary|tax|premium|subscription|fees?|market timing)\b
=	463
d
p	(?:\b(?:raised|increased|paying|grown|grew|gone up|rose|risen|maintained|held|lifted|boosted|covered|cut)|\b(?:has|have|had|'s|'ve|since|which|it|that) (?:[\w-]+ ){0,3}paid)\b“gap”\b(?:dividends?|pay-?outs?|distributions?|coupons?|incomes?|interest|something|it)?\b“gap”\b(?:(?:every|each)(?: single)? (?:year|quarter|month|week|Friday|one)|(?:since|from) (?:“month” )?“year”|since (?:its |our )?(?:launch|inception)|(?:for|in|over) (?:the (?:last|past) |more than |each of the last |at least )?“count” (?:consecutive |straight |successive |unbroken )?(?:years|quarters|decades)|“count” (?:years|quarters|times) (?:running|in a row))\b
+	region
=	126
+	sentence
p	\b(?:dividends?|pay-?outs?|paid|distributions?|coupons?|income|interest|investors|holders)\b
-	sentence
p	\b(?:would|could|will|may|might) 
p	\b(?:fee|subscription|premiums?|tax)\b
d
p	\b(?:dividends?|pay-?outs?|distributions?|coupons?|income)\b“gap”\b(?:has|have|had|was|were)\b“short-gap”\b(?:gone up|grown|risen|increased|been (?:raised|increased|paid|maintained|cut)|never|rose|grew)\b
+	region
=	126
-	sentence
p	\bmay\b
p	“operating” (?:rose|grew)
d
p	\b(?:never|not once|hasn't|has not)\b“short-gap”\b(?:missed|cut|reduced|suspended|skipped|defaulted on|late)\b“short-gap”\b(?:dividends?|pay-?outs?|payments?|coupons?|distributions?|it)\b
+	region
=	126
d
p	\b(?:unbroken|uninterrupted|progressive|consecutive)\b“short-gap”\b(?:dividends?|payments?|years|record|pay-?outs?|growth|increases)\b|\b“count” (?:straight|consecutive) (?:years|quarters|months|wins|winners|gains|positive)\b|\b“count” (?:years|trades|winners|wins|quarters|months) (?:running|in a row|on the trot)\b|\b“number-word” in a row\b
+	region
=	126
-	sentence
=	463
p	\bcold|rain\b
d
p	\b(?:proven|impressive|remarkable|outstanding|enviable|stellar|unrivalled|excellent|exceptional|strong|superb|long|verified|audited|incredible|extraordinary|phenomenal|consistent|solid|great|best|astonishing|unmatched) (?:[\w-]+ )?(?:track record|performance record|record of (?:success|profits|performance|growth|returns)|investment record|performance)\b|\btrack record\b|\b(?:record|knack|history|reputation|gift|eye) (?:of|for) (?:[\w-]+ )?(?:calling|picking|predicting|spotting|timing|finding|beating|making|delivering|identifying|uncovering|profits?|success)\b|\b(?:man|woman|analyst|investor|trader|economist|expert|guru|team|one) who (?:[\w-]+ )?(?:predicted|called|foresaw|warned|spotted|saw|tipped)\b|\brecord speaks for itself\b
+	region
=	126
-	sentence
p	\b(?:no|little|short|without a|poor) track record\b
=	146
d
p	\b(?:stellar|bumper|record|blockbuster|spectacular|banner|barnstorming|storming) year\b|\bstring of (?:winners|successes|big (?:wins|gains))\b|\bone winner after another\b|\bwinning streak\b|\bdone it again\b
+	region
=	126
-	sentence
=	463
d
p	\b(?:predicted|called|foresaw|forecast|warned of|picked|spotted|tipped|recommended|timed)\b“gap”\b(?:crash|collapse|bear market|dot-?com|credit crunch|financial crisis|bull market|bottom|crisis of|rally of|boom|ten-?baggers?|multi-?baggers?|winners?|biggest (?:winners|gainers|movers|stocks|tech stocks)|before (?:it|they|he|she|the (?:shares?|stock|price)) (?:soared|rose|shot|went|took|jumped|rocketed|surged|doubled|exploded|climbed|ran))\b
+	region
=	126
-	sentence
=	322
=	528
p	\bpredicted (?:that )?(?:on average )?“pct”
p	“system”\b“gap”\b(?:predicted|called|foresaw|forecast|picked|spotted)\b“gap”(?:“pct”|\bof the)
d
p	\b(?:had|gave|given|giving|got|offered|shown?|saw) “short-gap”\b(?:chance|opportunity|opportunities|shot) (?:to|at) (?:[\w-]+ ){0,4}(?:“pct”|“money”|“multiple”|gains?|profits?|winners?)
+	region
=	126
+	sentence
p	(?:“pct”|“money”|“multiple”)
-	sentence
p	\b(?:could|will|now|today) (?:have|get|be)\b
d
p	\b(?:“count”|twice|double|triple|treble|\d+x) (?:times )?(?:(?:their|your|his|her|our|my|the|its) )(?:[\w-]+ )?(?:money|stake|cash|investment|outlay|capital|initial|original|cost|issue price|purchase price)\b
+	region
=	126
-	sentence
p	\b(?:could|would|will|may|might|can|should|potential|aim\w*|lose)\b
p	\bback if\b
p	\b(?:with|take a view|leverage\w*|margin|trade|trading|go long|bet|deposit)\b“gap”\btimes your\b
d
p	\b(?:x ?\d+|\d+ ?x)(?:, ?(?:x ?\d+|\d+ ?x))+
d
p	\b(?:made|making|walked away with|built|earned|banked|amassed|minted|created|netted) (?:[\w-]+ ){0,3}(?:fortunes?|millions|a killing|a packet|a mint|life-changing|serious money|a lot of money|millionaires?|big (?:money|profits?|gains?|wins?)|huge (?:profits?|gains?)|money (?:back|every|in (?:each|every|all)))\b|\b(?:made|paid|won) back (?:my|their|his|her|the) (?:subscription|fee|cost)\b
+	region
=	126
-	sentence
p	\b(?:could|will|would|may|might|can|how to|to) (?:[\w-]+ ){0,2}(?:make|making|build)
=	463
d
p	\b(?:early|first|original) (?:investors|backers|buyers|subscribers|holders)\b“gap”\b(?:made|turned|banked|retired|became|are sitting|have made|saw|got rich|earned)\b
+	region
=	126
C	pressure	pressure to act at once	pressure
-	sentence
p	\b(?:ex-dividend|tax year|ISA deadline|deadline for|trading statement|Budget)\b
d
p	\b(?:(?:act|move|decide|respond|buy|get in|log in|sign up|join|watch) (?:now|fast|quickly|today|immediately|right away|straight away|at once|right now|while you can)|(?:spaces?|places?|seats?|spots?|numbers?|availability) (?:is|are) (?:strictly |very |extremely )?limited|everyone(?:'s| is) (?:buying|piling|getting|joining)|after (?:tonight|today|midnight|tomorrow|this)[^.!?]{0,20}too late|(?:they|it)(?:'re| are|'s| is) gone[.!]|you have until|before the (?:bell|opening bell)|until (?:midnight|tonight|\d{1,2}[.:]\d\d ?(?:pm|tonight)|11[.:]59)|don't hang around|won't (?:be here|come again|wait|hang around)|opportunit(?:y|ies) like this|in the next “count” (?:hours|minutes)|within “count” hours|in “count” hours|(?:must|need to) (?:act|move|be in|get in|buy|decide)\b|people (?:who )?(?:have )?(?:signed up|joined) (?:since|today|this)|(?:do|please) hurry|hurry[!, ]|time(?:'s| is)(?: fast)? running out|running out of time|clock is ticking|countdown|before it(?:'s| is) too late|before midnight|(?:tonight|today) (?:at|only)\b|last[- ]chance|final (?:chance|call|hours|opportunity)|don't (?:miss|wait|delay|hesitate|be left|get left)|do not (?:miss|delay|wait)|miss(?:ing)? out|you can't afford (?:to miss|not to)|can't afford to miss|mad to miss|crazy to miss|foolish to miss|kick yourself|regret (?:it|missing|not)|left behind|left on the platform|watching from the platform|missed the (?:boat|train)|miss the (?:boat|train|bus)|the train (?:pulls|leaves|is leaving)|there's still time|still time to|you (?:are|'re) early|get in (?:early|now|before|on the ground floor|ahead)|ahead of the crowd|before (?:everyone|everybody|the crowd|the rest|your (?:boss|neighbours?|friends)|Wall Street|the City|the (?:masses|mainstream|herd|big money))(?: else| does| finds out| catches on| wakes up| piles in)?|when it(?:'s| is) gone|once it(?:'s| is) gone|gone for good|never (?:be )?(?:repeated|open again|offered again)|not open again|everyone (?:is|will be) talking|everybody at your|don't be the (?:one|last|only)|if you(?:'re| are) (?:seeing|reading) this|window (?:is )?clos\w+|while (?:there's still|you (?:still )?can|stocks last|places last|it lasts)|fear of missing|urgent(?:ly)?|immediate(?:ly)? action|drop everything|right now[,:!]? (?:before|because|while)|seize the (?:moment|day)|won't last|will not last|going fast|selling (?:out )?fast|filling (?:up )?fast|almost (?:gone|full|sold out)|nearly (?:gone|full|sold out))\b
+	region
=	126
-	sentence
p	\b“count” (?:“month”)\b
p	\b(?:no (?:rush|hurry|need to)|there is no)\b
p	\b(?:not|\w+n't|never) (?:about )?(?:rush|hurry|urgent)\b
p	\byou will not be left\b
d
p	\b(?:only|just) (?:“count”) (?:[\w-]+ )?(?:places?|spots?|seats?|passes|copies|slots?|memberships?|spaces|tickets|openings|subscribers|readers)\b|\b(?:“count”) (?:[\w-]+ )?(?:places?|spots?|seats?|passes|copies|slots?|spaces|tickets) (?:left|remain\w*|available|to go)\b|\b(?:printed|released?|limited to|opening|letting in|admitting|accepting|taking|offering) (?:just |only |the first )?(?:“count”) (?:[\w-]+ )?(?:places|spots|seats|passes|copies|slots|memberships|spaces|tickets|members|readers|people|subscribers)\b|\bfirst (?:“count”|few|two hundred|hundred) (?:people |readers |investors |members |customers |subscribers )?(?:in|to|who|only)\b|\bpass number\b|\blimited (?:time|places|spaces|availability|number)\b
+	region
=	126
-	sentence
p	\bbeginners' day\b
d
p	\b(?:page|video|offer|presentation|link|website|site|doors?|window|deal|invitation|letter|price|broadcast|replay|enrol\w*|registration|access) (?:(?:will|is|are|being|be|must|may|could|it|and|to|has) ){0,3}(?:comes? down|close[sd]?|taken offline|go(?:es)? dark|closing|shuts?|shutting|expires?|expiring|taken (?:down|offline)|pulled|disappears?|vanish\w*|goes? (?:offline|dark|away)|ends?|removed)\b“gap”\b(?:tonight|today|tomorrow|midnight|noon|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|hours?|minutes?|soon|without notice|any (?:moment|minute|time)|this (?:evening|afternoon|week|weekend)|for good|forever|sunday|monday|tuesday|wednesday|thursday|friday|saturday|again)\b
+	region
=	126
-	sentence
p	\b\d{1,2} (?:“month”)\b
p	\b“month” \d{1,2}\b
d
p	\b(?:before|while) (?:this|the|it|his|her) ?(?:[\w-]+ )?(?:video|page|presentation|briefing|offer|link|interview|broadcast|is|it|window|door)? ?(?:is|gets?|goes|comes|'s)? ?(?:still )?(?:taken|offline|pulled|removed|online|available|down|open|live|closes?|expires?)\b
+	region
=	126
-	sentence
=	593
p	\bis available (?:at|from)\b
d
p	\b(?:list|book|books|round|club|room|class|intake|door|doors|offer|service|window|places?|membership|page) (?:will |is |are )?(?:shuts?|closes?|closing|fills?|filling) (?:when|once|as soon as|after|at (?:“count”|midnight|noon)|fast|up)\b
+	region
=	126
-	sentence
=	593
d
p	\b(?:hundreds|thousands|dozens) of (?:people|readers|investors|others) are (?:reading|watching|already|joining|piling|looking)\b|\beleven have gone since\b|\b“count” have (?:already )?(?:gone|been (?:taken|snapped up|claimed))\b
+	region
=	126
C	projection-tool	a tool that projects outcomes	simulated-performance
d
p	\b(?:runs?|simulates?|tests?|models?|projects?)\b“short-gap”\b(?:thousands? (?:of )?(?:markets|futures|scenarios|outcomes|paths)|\d[\d,]* (?:markets|scenarios|outcomes|simulations)|(?:a|an) (?:\w+ )?Monte[- ]Carlo|Monte[- ]Carlo (?:simulat\w+|analys\w+|models?|engine|paths|runs|trials|method|test\w*))\b
C	recommendation	a recommendation of a named share	conflict-of-interest
-	sentence
p	\b(?:analysts?|brokers?|Goldman|Morgan|UBS|Barclays|Jefferies|Berenberg|Citi) (?:at|has|have|had|rates?|cut|raised|upgraded|downgraded|say|said|reckon)\b
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
p	\b(?:shares?|stock|it|they|company)(?:'s| is| are| looks?| seems?| remains?) (?:[\w-]+ )?(?:under-?valued|over-?valued|too cheap|dirt cheap|a bargain|mis-?priced|a screaming buy)\b
+	draft
p	\b(?:AIM|LSE|LON|NYSE|Nasdaq|ASX|OTC)\s?:|\([A-Z]{2,5}(?:[,) ])|“price”
-	sentence
p	\b(?:house|pound|dollar|sterling|market|sector)\b
d
p	\bwe(?:'re| are) (?:buyers|sellers|buying|selling)\b“short-gap”(?:up to|below|under|at) “price”
C	registered-adviser	a registered investment adviser	conflict-of-interest
d
p	\b(?:investment advis[eo]rs? registered with the (?:SEC|Securities and Exchange Commission)|SEC[- ]registered (?:investment )?advis[eo]r|registered investment advis[eo]r)\b
C	restricted-options-offer	an offer of restricted options	product-risk
-	sentence
=	161
=	162
=	163
d
p	\b(?:restricted options?|knock-?outs?|barrier options?|limited-risk (?:daily |weekly )?options?|binary options?|daily options|digital options)\b
C	simulated-performance	a simulated result	simulated-performance
-	sentence
=	146
p	\bperformance results\b
p	\bno representation is being made\b
p	\b(?:figures|results|data|numbers) (?:above |below |shown )?(?:refer|relate) to\b
p	\bmodel studios?\b
d
p	\b(?:would|could|might|'d)(?: (?:(?:now|today|by now|also|still|easily|already|typically|then|even|only|comfortably|handily|theoretically|in theory|hypothetically|correctly|successfully|,) ?){0,3}(?:have|'ve|of)|'ve) (?:(?:now|today|by now|also|still|easily|already|correctly|successfully|comfortably|handily|automatically|since|more than|nearly|almost|on average|,) ?){0,3}“result-done”\b“gap”(?:“pct”|“money”|“multiple”|“fraction”|\b“count” (?:out )?(?:of|in)\b|\b“count”\b|\b(?:every|most|all|each|the)\b|$|[.,;:!?])
+	region
=	126
-	sentence
p	\b(?:would|could) have (?:thought|liked|preferred|been (?:better|wiser|nice|easier|fun|silly)|missed it|laughed|to|reduced the figures)\b
p	\b(?:you|he|she|they|I) would have (?:had|got) to\b
p	\bgot you(?:r)? laughed\b
p	\b(?:cost|saved|paid) (?:you |us |me )?“money” (?:in (?:fees|tax|postage|shops)|for the year|more for)
d
p	\b(?:would|'d) (?:now|today|by now|by “year”|currently|still)(?:,)? (?:have|be|hold|own|stand|sit|be worth|be sitting|be up|be looking)\b“gap”(?:“pct”|“money”|“multiple”|millionaire|rich)
+	region
=	126
d
p	\b(?:would|'d) (?:be worth|be sitting on|stand at|amount to|have grown|be up|be looking at|have|hold|own)\b“short-gap”(?:“pct”|“money”|“multiple”)
+	region
=	126
+	sentence
p	\b(?:had (?:you|anyone|someone|an investor|they)|if you(?:'d| had)|invested|put|since “year”|back in|in “year”|today|now|years? ago|followed|bought|suppose)\b
d
p	\b(?:had (?:you|anyone|anybody|someone|somebody|an investor|investors|they|we|a (?:reader|subscriber|member))|if (?:you|anyone|someone|somebody|an investor|they|we|a (?:computer|reader|subscriber))(?:'d| had| have)?(?: only| simply| just| merely)?|suppose (?:that )?(?:[^.!?]{0,40}?)(?:you|we|someone)(?:'d| had)?|imagine (?:that )?(?:you|having|if)|those who(?:'d| had)|anyone who(?:'d| had)?)\b“gap”\b(?:invested|bought|put|followed|applied|acted|held|owned|split|listened|let|taken|run|backed|placed|used|traded|copied|started|joined|read every)\b“gap”(?:“money”|“pct”|“multiple”|since (?:“month” )?“year”|in “year”|years? ago|each (?:of|time|tip|pick|trade|signal)|every (?:one|tip|pick|trade|signal))
+	region
=	126
+	block
p	(?:“money”|“pct”|“multiple”|\bwould\b|'d\b|\btoday\b)
-	sentence
p	\bif you (?:have|had) (?:invested|bought|put|held)\b“gap”\b(?:please|call|contact|you can|you may|you should|complain|claim|speak)\b
d
p	\b(?:back-?\s?test(?:s|ed|ing)?|paper[- ]trad(?:e|es|ed|ing)|out-of-sample|walk-forward|pro[- ]forma (?:returns?|results?|performance)|model results|hypothetical (?:returns?|gains?|profits?|portfolio|performance|results?|growth)|simulated (?:over|on|across|using|for|from|returns?|gains?|profits?|portfolio|performance|results?|trad(?:e|es|ing)|track record|growth))\b
+	context
p	“result-sign”
-	sentence
p	^(?:back-?\s?tested|hypothetical|simulated|model)(?: \w+)?[.!]?$
p	\b(?:inherent )?limitations\b
p	\bnot (?:back-?tested|simulated|hypothetical)\b
p	\b(?:no|never|without) (?:a )?(?:back-?test\w*|simulat\w+|hypothetical)
d
p	\b(?:on paper|in (?:our |its |the |extensive |historical |rigorous |a )?tests?\b(?: over| on| covering| of| going| across| against| since)|in (?:our |early |live |beta )?testing|in (?:a|our|the|over a|this) (?:[\w-]+ )?simulations?|(?:ten|“count”)-year simulation|simulations? (?:of|over|show|shows|ran))\b
+	region
=	126
+	sentence
=	630
d
p	\b(?:(?:run|ran|running|runs|re-?run) (?=(?:it |them |this |that |the [\w-]+ |our [\w-]+ |[\w-]+ )?(?:on|over|against|through|across|back|backwards?)\b)|applied|tested|tests|testing|trained|rebuilt|replayed|fed|set loose|calculated|modelled|modeled|validated|checked|tried|turned loose|put through|rolled back|carried back|projected back|backdated|reconstructed)\b“gap”\b(?:on|over|to|against|through|across|back to|backwards?|from|with|for|the|at)\b“gap”\b(?:(?:historical|past|old|previous|real|live|actual|price|tick|market) (?:data|prices|records|history|figures|ticks|markets?)|(?:“count”|several|many|last|past) (?:[\w-]+ ){0,3}(?:years|decades|months)|years “year”|since “year”|“year” (?:to|and|until|through|-)|today's rules|backwards|every (?:[\w-]+ )?(?:Tuesday|Monday|Friday|day|week|month|year|quarter|company|share|stock|trade|crash|cycle|bull|bear)|all (?:the )?(?:data|prices|trades))
+	region
=	126
+	context
=	630
-	sentence
p	\b(?:has|have|had) run (?:the|a|our|its)\b
p	\b(?:business|company|firm|shop|desk|clinic|course|fund has been run|managed)\b
d
p	\b(?:using|with|by|under|on) (?:today's|the current|our current|the same|present-day) (?:[\w-]+ )?(?:rules|settings|parameters|selection|criteria|method|weights|line-up|constituents)\b
+	context
p	(?:“pct”|“money”|“multiple”|\bback\b)
d
p	\b(?:tested|validated|proven|run|trialled) (?:on|with|against|over) (?:live|real|real-time|historical|past|out-of-sample|“count” years of) (?:[\w-]+ ){0,2}(?:data|markets?|prices|conditions|trades)\b|\blive-tested on\b|\bwith (?:the benefit of )?hindsight\b|\b(?:applied|calculated|worked out|added up|reckoned) (?:retrospectively|retroactively|backwards?|after the (?:fact|event))\b|\bretrospectiv\w+\b|\bretro-?fitt?\w*\b
+	region
=	126
+	context
=	630
d
p	\b(?:acting|trading|buying|selling|investing|holding|following|copying|betting|putting)\b“gap”\b(?:each|every|all|since “year”|in each|at each|whenever|only when)\b“long-gap”\b(?:would|could|'d) (?:have|now)\b
+	region
=	126
d
p	\b(?:using|based on|on|from|study of|analysis of|looking at|analysed|crunched) “short-gap”\b(?:historical (?:prices?|data)|past (?:prices?|data)|(?:“count”|“number-word”) years of (?:[\w-]+ )?(?:data|prices|history|records|returns))\b
+	region
=	126
+	sentence
=	630
d
p	\bwhat would have happened\b|\bwould have (?:happened|looked like this|gone)\b[^.!?]{0,20}:
+	region
=	126
+	block
p	(?:“money”|“pct”|“multiple”)
d
p	\b(?:pretend|imaginary|notional|make-believe|theoretical|fictional|dummy|virtual|hypothetical|paper|would-be|simulated) (?:[\w-]+ ){0,2}(?:trades?|trading|portfolios?|money|results?|accounts?|investors?|pot|profits?|gains?|returns?|pounds?|record)\b
+	region
=	126
+	context
=	630
-	sentence
p	\b(?:limitations|practise|practice|demo|play money)\b
p	^(?:hypothetical|simulated) \w+[.!]?$
d
p	“money”“gap”\bback (?:to|in) “year”[^!?]{0,100}?“money”|\b(?:wind|wound|turn|turned|roll|rolled|set|put|send|sent|take|taken|took|go|went) (?:[\w-]+ ){0,4}back (?:to|by|in) (?:“year”|“count” years)\b
+	region
=	126
+	block
=	630
-	sentence
p	\b(?:founded|opened|began|started|dates?|since)\b
d
p	\b(?:put|taken|run|walked|marched|passed|sent|led|driven) (?:[\w-]+ )?(?:through|over|across|back through) (?:the |its |our |all |every )*(?:last|past|previous|“count”)? ?(?:“count” )?(?:[\w-]+ )?(?:recessions?|crashes|bear markets?|bull markets?|cycles?|crises|crisis|decades?|years|sell-?offs?|panics?|elections?)\b
+	region
=	126
d
p	\b(?:AI|algorithms?|systems?|software|programs?|models?|machines?|computers?|robots?|indicators?|signals?|formulas?|screens?|scanners?|radar|technology|engine|bot|algo|code|tool|neural net\w*|backtests?)\b“gap”\b(?:identified|predicted|flagged|spotted|called|caught|detected|picked|foresaw|forecast|anticipated|pinpointed|nailed|correctly|got right|signalled)\b“gap”(?:“pct”|\b“count” (?:out )?of (?:the )?(?:last |past )?“count”\b|\b(?:nearly |almost )?(?:every|all|each)(?: one)? (?:of the|major|big|bear|bull|crash|takeover|buyout)\b)
+	region
=	126
-	sentence
p	\b(?:will|predicts|next week's)\b
d
p	\bas if (?:it|he|she|you|we|they) had been (?:there|trading|invested)\b|\bwhat (?:if|would have happened if) (?:you|you'd|we|it|someone) (?:had )?(?:owned|bought|held|invested|followed|put|known|acted)\b
+	region
=	126
C	subscription-offer	a subscription offer	costs
d
p	(?<!\w)(?:free trial|trial (?:for “price”|of (?:our|the|his|her|[\w']+)|at “price”|period|subscription)|(?:with|on) a (?:[\w-]+ )?trial|“price” (?:for|in) (?:the|your) first|first (?:month|week|issue|year|quarter|three months|“count” days|thirty days) (?:for|is|at|only|just|free)|try (?:it|us) for|half[- ]price|introductory (?:price|offer|rate)|just “price”|only “price”|for a pound|risk[- ]free (?:“count”|trial|subscription)|for (?:just |only )?“price”(?:[.,;!]|$))(?!\w)
+	region
p	\b(?:subscri\w+|membership|member|join|month|year|trial|renew\w*|charged|service|newsletter|letter|issues)\b
-	sentence
p	\b(?:postage|dealing|per trade|a share|shares? at|bought|sold|tipped|target|invest)\b
d
p	^“price”$
+	region
p	\b(?:minimum of|from day \d+|charged|renews?|a month)\b
C	target-return	a return that is aimed at	forecast	forecast
-	sentence
p	\b(?:“not”|lose|losing|inflation|salary|wages|fees? of|charges? of|relief|discount)\b
=	258
=	134
p	\b(?:revenues?|sales|margins?|turnover|emissions|headcount|market share)\b
d
p	\b(?:aim(?:s|ing|ed)? (?:for|at)|aim(?:s|ing)? to (?:pay|earn|return|make|deliver)|target(?:s|ing)?|seek(?:s|ing)?|look(?:s|ing)? for|shoot(?:s|ing)? for|go(?:es|ing)? for|count(?:s|ing)? on|plan(?:s|ning)? (?:for|on))\b“gap”“pct”(?: (?:net|gross))?(?: (?:a|per|each|every) (?:year|annum|month|quarter)| p\.?a\.?| annual\w*| yearly| (?:return|yield|income|distribution))
+	region
=	126
d
p	\b(?:aim(?:s|ing)? (?:for|at)|target(?:s|ing)?|seek(?:s|ing)?)\b“short-gap”\b(?:total |annual |net |gross |average |yearly )*(?:returns?|yields?|distributions?|income)\b“short-gap”“pct”
+	region
=	126
d
p	\b(?:target(?:s|ing)?|aim(?:s|ing)? (?:for|to pay)) (?:a |an )?(?:regular |steady |reliable )*(?:monthly|quarterly|weekly) (?:income|distributions?|returns?|payments?)\b
+	context
=	230
C	tax-benefit	a tax advantage	tax
-	sentence
p	\btax (?:treatment|rules|position)\b“gap”\b(?:depend|change)
p	\bdepends? on your\b
d
p	\b(?:tax[- ]free|free (?:of|from) (?:all |any |income |capital gains )?tax|tax[- ](?:efficient|exempt|advantaged|efficiently)|(?:income |inheritance |capital gains |upfront |up-front )?tax relief|(?:no|zero|without (?:paying )?(?:any )?) ?(?:capital gains|inheritance|income|stamp duty|UK)? ?tax(?:es)?\b(?! (?:advice|form|return))|(?:CGT|IHT)[- ](?:free|exempt|relief)|CGT deferral|loss relief|business (?:property )?relief|exempt from (?:capital gains|inheritance|income|stamp)|escape (?:inheritance|capital gains|income) tax|back from the taxman|never give the taxman|taxman (?:a penny|can't|cannot|won't|gets nothing)|out of (?:the )?taxman's reach|(?:EIS|SEIS|VCT) (?:tax )?relief|ISA-?eligible|SIPP-?eligible|eligible for (?:an )?(?:ISA|SIPP)|nothing to pay (?:on|in tax)|not a penny (?:to|for) (?:the )?(?:taxman|HMRC|Revenue)|beyond the taxman|taxman's holiday|keep every penny of|wasting assets?|shelter(?:ed)? (?:[\w-]+ )?from tax)\b
+	region
=	126
-	sentence
p	\b(?:tax-free shopping|not (?:tax[- ]free|exempt)|isn't tax[- ]free|n't tax[- ]free)\b
C	testimonial-figure	a customer's account of gains	testimonial
d
p	"[^"]{0,160}?\b(?:I|we|my|I'm|I've)\b[^"]{0,160}?(?:“money”|“pct”|\bretired?\b|paid (?:for|off)|gave up|quit)[^"]{0,160}"
+	region
=	126
-	sentence
p	\b(?:chief executive|chairman|minister|analyst|economist|director|spokes\w+)\b
d
p	\b(?:members|readers|subscribers|customers|clients|students) (?:report|tell us|say|write)\b“long-gap”(?:“money”|“pct”)
+	region
=	126
C	testimonial-quote	the words of a client	testimonial
d
p	"[^"]{20,400}[.!?]?"\s?(?:-|–|—)\s?[*_]?(?-i:[A-Z])[\w.']*(?: (?-i:[A-Z])[\w.']*)?
d	quote
p	"[^"]{20,400}"
C	unlisted-shares-offer	an offer of unlisted shares or bonds	product-risk	hnw-offer
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
p	\b(?:pre-IPO|before (?:it|the company|they) (?:lists?|floats?|goes public|IPOs?)|crowd-?funding|equity crowdfunding|unlisted (?:shares?|bonds?|compan(?:y|ies)|securities)|un-?quoted (?:shares?|compan(?:y|ies))|not yet (?:listed|quoted)|S?EIS (?:fund|portfolio|shares?|opportunit\w+|offer|qualifying|relief|scheme|investments?)|seed (?:round|stage|enterprise)|enterprise investment scheme|shares in (?:qualifying|young|early-stage|private|start-?up) companies|(?:invest|stake|slice|piece) (?:in|of) (?:a|this|these|the|our|tomorrow's|early-stage|private|young) (?:[\w-]+ ){0,3}(?:start-?ups?|brewery|business(?:es)?|compan(?:y|ies)|scale-?ups?|founders?))\b
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
=	155
p	\bgilts?\b
=	419
p	\bsavings bonds?\b
C	unregulated-investment	an investment outside financial regulation	product-risk
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
p	\bwould have\b
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
d
p	\b(?:trad(?:e|es|ed|ing)|spread|hedg(?:e|ing)|system|signals?|robot|account|contracts?|margin|leverag\w+|position|broker)\b“gap”\b(?:futures|forex|FX|currency pairs?|commodit(?:y|ies)|crude|WTI|natural gas|heating oil|corn|wheat|soybeans?|hogs?|cattle|EUR/USD|GBP/USD|e-?minis?)\b
+	region
p	\b(?:futures|forex|FX|commodit(?:y|ies)|EUR/USD|pips?|lots?|a contract|per contract)\b
-	sentence
p	\b(?:stock (?:index )?futures (?:rose|fell|slipped|were|pointed)|futures (?:rose|fell|slipped|point|were up|were down))\b
d
p	\b(?:futures|forex|FX|commodit(?:y|ies)|crude oil|corn|wheat|soybeans?|hogs?|cattle|EUR/USD|e-?minis?)\b“gap”\b(?:trad(?:e|es|ed|ing|ers?)|spreads?|hedg(?:e|ing)|system|signals?|robot|accounts?|contracts?|margin|leverag\w+|seasonals?|fax)\b
+	region
=	702
-	sentence
=	703
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
=	242
p	\b(?:rules?|mergers?|deals?|exchange|ETFs?|application|plan|budget|said|commissioners|proposal)\b“gap”\b(?:approved|endorsed|backed)\b
C	yield	a quoted income	capital-risk
-	region
=	121
=	123
d
p	\b(?:(?:dividend |current |running |gross |net |initial |rental |annual )*yields?|income of|coupon of|payout of)\b“short-gap”“pct”|“pct” (?:[\w-]+ ){0,2}(?:yields?|coupon|income)\b|\b(?:earn|pays?|collect|receive)s?\b“short-gap”“pct” (?:a year|per year|per annum|p\.a\.|annually)
+	region
=	126
-	sentence
p	\b(?:AER|overdraft|mortgage|fees?|charges?)\b
=	134
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
=	720
n	it names neither the firm that approved it nor the date
p	\b(?:section 21|s\.? ?21|s21)[- ]?(?:approved|compliant)\b
D	au-target-caveat	the statement that a target may not be reached	The target may not be achieved. Forecasts are not a reliable indicator of future performance.
e	uncertain		that the target may not be reached
d
p	\b(?:targets?|forecasts?|projections?|returns?|estimates?|rates?|distributions?|income)\b[^.!?]{0,50}?\b(?:may|might|could|can|is|are|will) ?(?:not|n't) (?:necessarily )?(?:be )?(?:achieved|reached|met|guaranteed|realised|paid|certain|assured)\b
d
p	\b(?:no|not a|n't a) (?:guarantee|assurance|promise)\b[^.!?]{0,50}?\b(?:targets?|forecasts?|returns?|objectives?|achieved|reached|met)\b
h
=	717
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
=	717
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
=	734
h
=	717
D	cfd-risk-warning	the risk warning for contracts for difference	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-UK-7a	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-UK-7b	CFDs and restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs and restricted options with this provider. You should consider whether you understand how CFDs and restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7c	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.	it is the text for restricted options; for contracts for difference it begins with "CFDs are complex instruments"
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
h
=	717
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
=	717
D	commission-notice	a notice that the link pays	Paid link: I get a commission if you buy through it.
e	commission		that the publisher is paid when readers buy through the link
d
p	\b(?:paid link|#?ad\b(?=[:\])])|we (?:may )?(?:earn|get|receive)|I (?:may )?(?:earn|get|receive)|(?:earns?|pays?|get|gets|receive) (?:us|me|we|I)?\b[^.!?]{0,40}\b(?:commission|referral fee|\$\d))
h
=	717
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
=	733
u	a question at its end makes fun of the warning
p	“ironic-question”
u	the words around it mock the warning
=	734
h
=	717
D	eu-cfd-risk-warning	the risk warning for contracts for difference	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-1	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-1 with T-EU-4	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. The vast majority of retail investor accounts lose money when trading CFDs. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-2	[percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you can afford to take the high risk of losing your money.	it is the abbreviated form, for media that are neither a web page nor a durable medium; a letter or an e-mail has room for the whole
t	T-EU-3	[percentage]% of retail CFD accounts lose money.	it is the form for media with a character limit; here is room for the whole
t	T-EU-1 with spread betting	Spread betting and CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.	it is a variant of the market; the prescribed text begins "CFDs are"
n	the place of the percentage is empty: it must be the provider's own figure
p	(?:\bXX ?%|\[[^\]]{0,40}\] ?%|\b__+ ?%|\b(?:insert|tbc)\b[^.]{0,30}%)
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
=	758
n	the words differ from the prescribed ones, and they may not be edited
=	161
n	it is not the whole of the prescribed text
p	\b(?:retail (?:investor |CFD |client )?accounts|retail investors|retail clients|traders|customers|people who try it) lose (?:money|their)\b
n	the words are prescribed; your own will not do
p	\b(?:CFDs?|leverage\w*|forex|trading)\b[^.!?]{0,50}?\b(?:involves?|carr(?:y|ies)|comes? with|high) (?:a |an |some |significant |substantial |high )*(?:levels? of )?risk
h
=	717
D	eu-currency-warning	the warning on currencies	The return may increase or decrease as a result of currency fluctuations.
e	currency		that the return may increase or decrease through currency fluctuations
d
p	\b(?:currency|exchange[- ]rate|exchange rates?|currencies)\b[^.!?]{0,80}?\b(?:fluctuat\w+|movements?|changes?|increase|decrease|rise|fall|affect)\b
d
p	\b(?:increase or decrease|rise or fall|fall or rise)\b[^.!?]{0,40}?\b(?:currency|exchange)\b
n	it names the currency and does not say that exchange rates move the return
p	\b(?:figures|returns?|results|performance) (?:is|are) (?:shown |given |stated )?in (?:US )?(?:dollars|sterling|francs|yen|USD|GBP|CHF)\b
h
=	717
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
=	717
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
=	733
u	a question at its end makes fun of the warning
=	777
u	the words around it mock the warning
=	734
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
p	“quoted-example”
u	the words beside it take the warning back
p	“taken-back”
h
=	717
D	fund-marketing-statement	the statement that this is a marketing communication	This is a marketing communication. Please refer to the prospectus and to the KID before making any final investment decisions.
e	marketing		that this is a marketing communication
d
p	\bmarketing communication\b
h
=	717
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
=	717
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
=	717
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
=	717
D	ie-estimates-warning	the Irish warning on estimates	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
e	estimates		that the figures are estimates only and not a reliable guide
d
p	\b(?:these|the) figures are estimates only[.;,:]? (?:and )?(?:they )?are not a reliable guide to the future performance of this investment\b
n	the words differ from those that the Code prescribes
p	\b(?:these|the) figures are (?:only )?estimates\b
n	the Code gives the words: "These figures are estimates only. They are not a reliable guide to the future performance of this investment."
p	\b(?:forecasts?|projections?|estimates?)\b[^.!?]{0,30}?\b(?:not|n't) (?:a )?(?:reliable|guarantee)
h
=	717
D	ie-past-performance	the Irish warning on past performance	Warning: Past performance is not a reliable guide to future performance.
e	guide		that past performance is not a reliable guide to future performance
d
p	\bpast performance (?:is|are) not a reliable (?:guide|indicator) (?:to|of) future (?:performance|results)\b
n	"no guarantee" says only that the outcome is not certain; the Code wants "not a reliable guide"
=	786
n	a word too many waters the warning down
p	\bpast (?:performance|results)\b[^.!?]{0,40}?\b(?:not necessarily|may not|might not)\b
u	the sentence denies the warning, or puts it into the mouths of others
=	733
u	a question at its end makes fun of the warning
=	777
u	the words around it mock the warning
=	734
h
=	717
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
n	the words differ from those that the law prescribes
p	\b(?:not|n't|never) (?:been )?(?:reviewed|approved|checked|vetted)\b[^.!?]{0,60}?\b(?:authority|authorities|regulators?)\b
h
=	717
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
=	717
D	net-performance	the performance after fees	After fees, the same portfolio returned [net figure] a year over the same period.
e	net		what was earned after fees
d
p	\b(?:net (?:of|returns?|performance)|after (?:all |our |management |advisory |deducting )*(?:fees|costs|charges|expenses)|net)\b
h
=	717
D	non-independent-research	the statement that the research is not independent	This is a marketing communication. It has not been prepared in accordance with legal requirements designed to promote the independence of investment research and is not subject to any prohibition on dealing ahead of the dissemination of investment research.
e	marketing		that it is a marketing communication
d
=	801
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
d
p	\b(?:twelve|12) months\b
d
p	\bfor (?:the )?year\b
e	five		the performance over five years
d
p	\b(?:five|5)[- ]?(?:years?|yrs?)\b
e	ten		the performance over ten years or the life of the portfolio
d
p	\b(?:ten|10)[- ]?(?:years?|yrs?)\b
d
p	\bsince inception\b
d
p	\bsince (?:its )?launch\b
h
=	717
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
=	733
u	the words around it mock the warning
=	734
h
=	717
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
=	717
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
=	775
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
u	it is only a concession before a sales line, which takes the warning back
p	\b(?:while|although|though|whilst|even though|admittedly|granted|of course|sure|yes)\b[^.!?]{0,20}?\bpast (?:performance|results)\b[^.!?]{0,90}?(?:,|;| -|–|—)
u	the sentence goes on with a condition or a "but" that takes the warning back
p	\bpast (?:performance|results)\b[^.!?]{0,80}?(?:,|;| -|–|—)? ?\b(?:but|yet|unless|except|however|though|until)\b
u	the sentence denies the warning, or puts it into the mouths of others
=	733
u	a question at its end makes fun of the warning
=	777
u	the words around it mock the warning
=	734
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
=	799
u	the words beside it take the warning back
=	800
h
=	717
D	pds-statement	the reference to the Product Disclosure Statement	Issued by [issuer]. Consider the Product Disclosure Statement and the target market determination, available at [address], before you decide.
e	pds		that there is a Product Disclosure Statement, where it can be had
d
p	\bProduct Disclosure Statements?\b
d
p	\b(?-i:PDS)\b
d
p	\btarget market determination\b
h
=	717
D	period-and-source	the period and the source of the figures	Source: [name], [date] to [date], in sterling, after charges.
e	source		where the figures come from
d
p	\bsources?\b
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
p	\b“year”\b
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
=	717
p	\[(?:address|postal address)\]
p	\*\|(?:LIST_ADDRESS|LIST:ADDRESS)[^|]*\|\*
p	\{\{[^}]{0,30}address[^}]{0,30}\}\}
D	qa-estimates-warning	the Qatari warning on estimates	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
t	T-QA-2	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
n	the words differ from those that the rule prescribes
p	\b(?:forecasts?|projections?|estimates?|targets?|figures|returns?)\b[^.!?]{0,40}?\b(?:not|no|n't|may|might|only)\b[^.!?]{0,40}?\b(?:reliable|guarantee\w*|estimates?|achieved|reached|indicat\w+)
h
=	717
D	qa-past-performance	the Qatari warning on past performance	Warning: Past performance is not a reliable guide to future performance.
t	T-QA-1	Warning: Past performance is not a reliable guide to future performance.
n	the words differ from those that the rule prescribes
p	\bpast (?:performance|results|returns)\b[^.!?]{0,60}?\b(?:not|no|n't|may|never)\b
h
=	717
D	restricted-options-risk-warning	the risk warning for restricted options	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7c	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7b	CFDs and restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs and restricted options with this provider. You should consider whether you understand how CFDs and restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7a	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.	it is the text for contracts for difference alone; restricted options must be named
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
=	758
n	the warning needs the provider's own percentage
=	759
n	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
=	760
n	the words differ from those that the law prescribes, and they may not be edited
=	761
n	it is not the whole of the prescribed text
=	762
n	the law prescribes the words; your own will not do
=	763
h
=	717
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
=	717
D	risk-warning-ltaf	the risk warning for long-term asset funds	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance. Take 2 mins to learn more
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here it must say how long the reader may wait for the money
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here it must say how long the reader may wait for the money
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here it must say how long the reader may wait for the money
t	T-UK-6c	This is a high-risk investment, so only invest if you can wait to get your money back.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	923
n	the words differ from those that the law prescribes, and they may not be edited
=	924
n	the words differ from those that the law prescribes, and they may not be edited
=	925
h
=	717
D	risk-warning-p2p	the risk warning for peer-to-peer lending	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here it must say that the money may be hard to get at
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here it must say that the money may be hard to get at
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here it must say that the money may be hard to get at
t	T-UK-6b	Don't invest unless you're prepared to lose money.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	923
n	the words differ from those that the law prescribes, and they may not be edited
=	924
n	the words differ from those that the law prescribes, and they may not be edited
=	925
h
=	717
D	risk-warning-unlisted-securities	the risk warning for unlisted shares and bonds	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here the words are "you are unlikely to be protected"
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here the words are "you are unlikely to be protected"
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here the words are "you are unlikely to be protected"
t	T-UK-6a	Don't invest unless you're prepared to lose all the money you invest.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	923
n	the words differ from those that the law prescribes, and they may not be edited
=	924
n	the words differ from those that the law prescribes, and they may not be edited
=	925
h
=	717
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
=	883
d
=	884
n	it does not say that the figures are simulated, so the reader takes them for a real record
p	“past-result” (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign”\b
n	"no guarantee" is not "not a reliable indicator", and it does not say that the figures are simulated
p	“past-result”\b[^.!?]{0,40}?\b(?:no|not an?|n't an?|never an?|not|cannot) (?:guarantees?|guaranteed|assurance|promise)\b
n	it waters down "is not a reliable indicator of future performance"
p	“past-result”\b[^.!?]{0,40}?\b(?:not necessarily|may not|might not|does not predict|not indicative|not a guide|not an indicator)\b
u	it is only a concession before a sales line, which takes the warning back
=	900
u	the sentence goes on with a condition or a "but" that takes the warning back
=	901
u	the sentence denies the warning, or puts it into the mouths of others
=	733
u	a question at its end makes fun of the warning
=	777
u	the words around it mock the warning
=	734
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
=	799
u	the words beside it take the warning back
=	800
h
=	717
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
=	733
u	the words around it mock it
=	734
h
=	717
D	typical-result	what readers can generally expect	Of [number] customers in [period], the one in the middle [result]; [share] made nothing or lost money.
e	typical		what most people get
d
p	\b(?:most|typical|average|median|the one in the middle|half of|the majority of)\b[^.!?]{0,100}?\b(?:customers?|members?|people|users?|students?|traders?|clients?|readers?|subscribers?)\b[^!?]{0,120}?(?:[\d$£%]|\bnothing|lost|lose)
d
p	\b(?:customers?|members?|people|users?|students?|traders?|clients?)\b[^.!?]{0,80}?\b(?:on average|typically|generally|in the middle|the median)\b[^!?]{0,80}?[\d$£%]
n	"not typical" does not say what is; the rule wants the generally expected result
p	\bresults? (?:are |is |shown (?:are )?)?(?:not|n't|may not be) (?:be )?typical\b
n	"results may vary" does not say what most people get
p	\b(?:individual |your |actual )?results? (?:(?:may|will|can|do) )?(?:vary|differ)\b
n	it does not say what most people get
p	\bmay not be (?:representative|typical)\b
h
=	717
D	unapproved-promotion-warning	the warning on an unapproved promotion	The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.
t	T-UK-8	The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.
n	the words differ from those that the law prescribes
p	\b(?:promotion|communication|offer|document|e-?mail) (?:is|was) (?:not (?:been )?|un)approved\b|\bnot been approved by the (?:FCA|Financial Conduct Authority|regulator)\b
h
=	717
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
=	733
u	the words around it mock it
=	734
h
=	717
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
=	771
h
=	717
D	us-forecast-caveat	a statement that the prediction may not come true	This is an opinion and may prove wrong; it is not a reliable indicator of future performance.
e	uncertain		that the prediction may not come true
d
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?|opinions?)\b[^.!?]{0,60}?\b(?:may|might|could|can|are|is|will)(?: not|n't| no)\b[^.!?]{0,50}?\b(?:achieved|reached|come true|guarantee\w*|reliable|certain|materiali[sz]e|occur)\b
d
p	\bforward-looking statements?\b[^!?]{0,120}?\b(?:risks?|uncertaint\w+|differ|not (?:guarantee|occur))\b
h
=	717
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
=	717
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
=	717
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
=	717
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
=	777
u	the words around it mock the warning
=	734
u	the sentence denies the warning, or puts it into the mouths of others
=	733
h
=	717
D	us-tool-legend	the legend for investment analysis tools	IMPORTANT: The projections or other information generated by [name of tool] regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
t	T-US-4	IMPORTANT: The projections or other information generated by [name of tool] regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
h
=	717
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
c	region	forecast
i	ad
w	region	simulated-performance
b
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast may not rest on a simulated result	0.1	stable
a	FCA COBS 4.6.7R(1)		2023-12	second-hand
a	FCA COBS 4.5A.14R		2025-10	second-hand
s	prohibited	{claim} promises something for the future in an advertisement whose proof is a simulated result. A forecast may not be based on simulated past performance or refer to it, and no warning mends that. Take out the forecast, or the simulated result.
r	uk-future-performance	uk	forecast	error
c	claim	forecast
i	ad
x	region	simulated-performance
q	adjacent	body	forecast
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A forecast needs the warning that forecasts are not reliable	0.1	stable
a	FCA COBS 4.6.7R(1)(d)		2023-12	second-hand
a	FCA COBS 4.5A.14R(e)		2025-10	second-hand
s	missing	{claim} tells readers what may be earned in future, and no warning stands beside it. The rules want a prominent warning that forecasts are not a reliable indicator of future performance, and objective data behind the forecast. Add the warning in the same paragraph or the next, or take the forecast out.
s	distant	{claim} is a forecast, but its warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do for a forecast: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
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
s	missing	{claim} tells readers what was earned in the past, and no warning stands beside it. Readers take such figures as a promise, so the rules want a warning that past performance is not a reliable indicator of future results. Add the warning in the same paragraph or the next.
s	distant	{claim} tells readers what was earned in the past, but the warning stands too far off ({nearest}). Move it into the same paragraph or the next.
s	altered	The warning beside {claim} does not do: {reason}. Put the accepted words in its place.
s	obscured	The warning for {claim} is there, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-past-performance-data	uk	performance-period	info
c	region	past-performance	simulated-performance
i	ad
q	region	visible	period-and-source
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A past result states its source and its period	0.1	stable
a	FCA COBS 4.6.2R(2), (3)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6	2026-04	seen
s	missing	{claim} is given without a source and a period. The rules want the last five years, in complete periods of twelve months, with the source.
s	distant	{claim} is given without a source and a period beside it ({nearest}).
s	altered	{claim}: {reason}.
s	obscured	The source and period of {claim} are there, but readers will not see them: {reason}.
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
c	region	benefit	past-performance	simulated-performance	forecast
i	ad
q	region	body	capital-risk	risk-warning-crypto	risk-warning-unlisted-securities	risk-warning-p2p	risk-warning-ltaf	cfd-risk-warning
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement that praises a return also says what can be lost	0.1	stable
a	FCA COBS 4.5A.3R(2)	https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14	2025-10	seen
a	FCA COBS 4.2.1R, 4.2.4G(1), 4.5.2R(2)		2023-12	second-hand
s	missing	This advertisement holds out a gain ({claim}) and does not say that money can be lost. Whoever praises the return must name the risk as well. Add a sentence on what the reader can lose, in the size of the rest of the text.
s	distant	This advertisement holds out a gain ({claim}); the risk is named only elsewhere ({nearest}). Each advertisement stands for itself: say within it what the reader can lose.
s	altered	This advertisement holds out a gain ({claim}), and its words on risk do not do: {reason}. Say plainly what the reader can lose.
s	obscured	This advertisement holds out a gain ({claim}); the risk is named, but readers will not see it: {reason}. Show it in the same size and colour as the text.
r	uk-risk-statement-specific	uk	capital-risk	info
c	region	benefit	past-performance	simulated-performance	forecast
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
r	us-options-risk	us	product-risk	error
c	region	options-service
i	ad
x	region	us-futures
q	region	legible	us-options-statement
f	readers	apply	the rule is for advertisements that private investors read	retail
y	An advertisement for options says that they are not suitable for all investors and what can be lost	0.1	stable
a	FINRA Rule 2220(d)	http://finra.complinet.com/en/display/display_main.html?rbid=2403&element_id=8623	2026-11	seen
s	missing	{claim} promotes trading in options. The advertisement must say that options are not suitable for all investors and balance the benefits with the risks, and it is not there. Put it at the top of the advertisement.
s	distant	{claim} promotes trading in options; the prescribed text stands too far off ({nearest}). Put it at the top of the advertisement.
s	altered	{claim} promotes trading in options, and the text is not the prescribed one: {reason}. Paste the words of the law.
s	obscured	{claim} promotes trading in options; the prescribed text is there, but readers will not see it: {reason}. Show it in full view, no smaller than the rest.
r	us-paid-touting	us	conflict-of-interest	error
c	region	described-security
i	ad
q	region	legible	paid-touting-disclosure
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
f	readers	apply	the rule is for advertisements that private investors read	retail
y	A registered adviser shows no hypothetical performance to the mass of retail readers	0.1	stable
a	17 CFR 275.206(4)-1(d)(6)		2026-11	second-hand
s	prohibited	{claim} is hypothetical performance. A registered adviser may show it only to readers to whose situation and objectives it is relevant, with criteria, assumptions, risks and limits; in an e-mail to everybody it has no place. Take it out.
r	us-sec-periods	us	performance-period	warning
c	region	past-performance
i	ad
w	region	registered-adviser
q	region	visible	one-five-ten-years
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
##"""
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
!advertisement
!advertising
!editorial
!letter
!our regular programming
)sponsored section
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
!#advert
!#paidad
.the page that you are currently reading is 
%the page you are currently reading is 
.the text that you are currently reading is 
'the text you are currently reading is 
!this is 
!you are reading 
!advertentie
!anzeige
!pubblicit
!publicidad
!publicit
!werbung
!/
&this is a advert
%this is a paid advert
$this is advert
&this is an advert
%this is an paid advert
)this is paid advert
&this was a advert
%this was a paid advert
%this was advert
&this was an advert
&this was an paid advert
%this was paid advert
!(advert
!(paid advert
![advert
![paid advert
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
! content
!paid 
!sponsored 
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
!sp
!#sp
!in association with
!in collaboration with
!in conjunction with
!in partnership with
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
!bulletin
!mail
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
!ask 
(compost: your letters
!dear editor
!from the 
#in-box
!inbox
!lab mail
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
!box
%from the counter
%from the flywire
%from the grid
)from the hive mind
(from the in-box
%from the inbox
%from the post
$letters page
!mail bag
!mailbag
!post bag
!postbag
!q &
!q&
!readers 
!readers, 
!you 
!ask
!bag
!counter
!flywire
!grid
!hive mind
!q
!readers
!write
!wrote
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
! i want
!access
!apply 
!book a 
!book your 
!claim 
!click 
!discover 
%find out how
%find out more
!get the 
!grab 
!immediate
!instant
!join for $
$join for £
!join here
!join now
!join today
!join us
!my free
$open an account here
$open an account in
$open an account now
$open an account today
!order 
!report
#reserve my
%reserve your
!save my 
!send me 
!show me 
!sign up 
!start my 
!start your 
)subscribe for £
!subscribe here
!subscribe now
!subscribe today
!take 
!take me 
!tap 
!unlock 
!watch her
!watch his
!watch it
!watch our
!watch the
!watch this
!your free
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
!a message from
!advisory
!exclusive 
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
!our new 
!our paid 
!our partner are
!our partner at
!our partner is
!our partners are
!our partners at
!our partners is
!our premium 
!our sister 
! sponsor
'exclusive for 
!exclusive to 
!my colleague
!my friend
"my good friend
!newsletter
!our colleague
!our friend
#our good friend
!our partner 
!our partners 
!we've 
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
$door of
!door to
!doors of
!doors to
!membership
!places
!trial
!$ 0
!$0
!£ 0
!£0
!€ 0
!€0
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
!cancel
!join
!renew
#sign up
!subscribe
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
!copy
!get
!issue
!read
!subscri
!try
!yours
!0 pm
!00 hours
!0pm
!friday evening
!friday night
!midnight
%saturday evening
%saturday night
!sunday evening
!sunday night
!tonight
'twenty-four hours
!before 
!by 
!end 
!ends 
!until 
!within 
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
!our latest 
!our next 
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
!stock
!tip
!trade
!0% off
!0-day trial
!back guarantee
'charter member
!charter rate
%discount code
#free for 0
!free trial
!half price
!half-price
!introductory 
(limited-time offer
!money-off
!moneyoff
!promo code
!use code
$use the code
!voucher code
!with code
!with my code
!your code
!0 days
)introductory offer
*introductory price
&money back guarantee
&money-back guarantee
!% off
!-day trial
!charter 
!code
!free for 
!money
!price
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
!frn
!from 
!invest 
!minimum 
!start 
!ticket of 
#tickets of 
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
!buy 
!invest in 
!open 
!own 
!trade 
!account
!app
$from £
!in minutes
!now
"through us
!today
!with us
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
!coins
!companies
!company
!her 
!his 
!investor
!shares
!stock picker
!stockpicker
!stocks
!the name 
!trader
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
! raising 
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
&closes at midnight
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
"click?id=
)advertising link
!affiliate 
!link
!program
!scheme
!fee
!be paid 
!earn 
!get 
!make 
!receive 
!aff link
!aff-link
'affiliate-link
!affiliatelink
!afflink
!compensat
!earn
!get a cut
!paid
!pays
!ftc
!regulator
!rule
!the words
!call
!forecast
!know
!never misses
!never wrong
!predict
!see
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
!fund
!income note
!trust
!distribution
!income
!invest
!minimum
!p.a.
!return
!unit
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
!analyst
!broker
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
! of deposit
!checking
!deposit
!money market
!savings
!beat
!better than
!forget
#instead of
!leave
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
- the pennies to work
!boost a 
!boost their 
!boost your 
!build a 
!build their 
!build your 
!building a 
!building their 
'building your 
!compound a 
!compound their 
'compound your 
!diversify a 
)diversify their 
(diversify your 
!do more
!double a 
!double their 
!double your 
*get more from your 
*get more out of your 
!go further
!going
!grow
!grow a 
!grow their 
!grow your 
!growing a 
!growing their 
&growing your 
#increase a 
(increase their 
'increase your 
!invest for 
'investing for 
!let our 
!let the 
$let us 
!multiply a 
!multiply their 
'multiply your 
!preserve a 
(preserve their 
'preserve your 
!protect a 
!protect their 
&protect your 
!reach your 
!robo-advis
!robo-investing
!robo-portfolio
!roboadvis
!roboinvesting
!roboportfolio
!save for 
!saving for 
!supercharge a 
+supercharge their 
*supercharge your 
!turbo-charge a 
!turbo-charge their 
!turbo-charge your 
!turbocharge a 
+turbocharge their 
*turbocharge your 
!work
!advis
!boost a
!boost their
!boost your
!build a
!build their
!build your
!building a
!building their
%building your
!cash 
!compound a
!compound their
&compound your
!diversify a
!diversify their
&diversify your
!double a
!double their
!double your
$get more from
!get more out of
!goals
!grow a
!grow their
!grow your
!growing
!growing a
!growing their
$growing your
#increase a
'increase their
&increase your
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
!money 
!multiply a
!multiply their
%multiply your
!pennies 
!pension 
!pensions 
!portfolio
!pot 
!preserve a
!preserve their
&preserve your
!protect a
!protect their
%protect your
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
!supercharge a
!supercharge their
)supercharge your
!to work
!turbo-charge a
!turbo-charge their
!turbo-charge your
!turbocharge a
!turbocharge their
)turbocharge your
!working
!boost 
!build 
!building 
!capital
!cash
!compound 
!diversify 
!double 
!get it
!get more 
!get their
!get your
!grow 
!growing 
#have it
!have their
!have your
!increase 
!isa
!let it
!let their
!let your
!make it
!make their
!make your
!making it
!making their
!making your
!multiply 
!pennies
!pension
!pot
!preserve 
!protect 
!put
!put it
!put their
!put your
!putting it
!putting their
%putting your
!robo
!save
!saving
#set it
!set their
!set your
!supercharge 
!turbo-charge 
!turbocharge 
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
!bank
!bring in
!brings in
!collect
!deliver
!enjoy
!generat
!gives you
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
! a day
! a month
! a quarter
! a week
! a year
" each day
! each month
! each quarter
! each week
! each year
! every day
! every month
" every quarter
! every week
! every year
! per day
! per month
! per quarter
! per week
! per year
!cent
!digit
!figure
(percentage point
!a year
!annual
!dividend
!every year
!holders
!interest
!lend
!per annum
!per year
!rent
!stake
!staking
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
!% 
!% at today's price
!annual yield
"current yield
#dividend yield
!double-digit 
3double-digit at today's price
!double-figure 
4double-figure at today's price
!earn income
!earn interest
!earn reward
!four-digit 
!four-digit at today's price
!four-figure 
!four-figure at today's price
!gross yield
&initial yield
!net yield
!pc 
)pc at today's price
!per cent 
/per cent at today's price
!percent 
.percent at today's price
*percentage point 
7percentage point at today's price
+percentage points 
8percentage points at today's price
(projected yield
)quadruple-digit 
6quadruple-digit at today's price
*quadruple-figure 
7quadruple-figure at today's price
!rental yield
"running yield
!target yield
!three-digit 
2three-digit at today's price
!three-figure 
3three-figure at today's price
!triple-digit 
3triple-digit at today's price
!triple-figure 
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
!can fall
'income and capital
!income from 
!income may
#income tax
!no dividend
!no income
!not
!pays no
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
!benefit
!capitalise
!capitalize
!cash in
#everyone's
!gain
!get rich
!make money
!our readers'
!profit
!profits
!prosper
!retire early
!retire on
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
!your
!capitali
!purse
!taking 
!wallet
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
!access to 
!exposure to 
!gains
!growth
'growth and income
'income and growth
!payout
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
!come
!engine
!exposure
!for investors
!for savers
$for you
!in a
!in your
!like that
!opportunit
!potential
!without
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
!investors
!market
!prices
!savers
$seek to achieve
$seek to provide
%seeks to achieve
&seeks to provide
!wealth
!aim
!double
!generate
!give
!increase
!make
!outperform
!preserve
!provide
!seek
!investing 
!put 
!save 
'subscribe for 
!0
!hundred
!million
!thousand
!bond
!managers
!stock market
!plan
!a copy
!bonus
!booklet
!course
!deal
!magazine
!per trade
!subscription
!voucher
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
!dealing
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
!investment
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
!round up 
%rounding up 
!rounds up 
!sipp
'stocks and shares
!trading
!before you
!cannot
!coin
!crypto
!don't
#history of
!journalist
!reader of
%dividend payers
!gem
!idea
!ideas
!money-making
!option
!play
!small cap
!small-cap
!small-caps
!trusts
!best 
!cheap 
!coin 
!dividend 
)dividend payers 
!exciting 
!favourite 
!free 
!fund 
!funds 
!hidden 
'highest-conviction 
!ideas 
!investment 
!latest 
!money-making 
!new 
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
!smallcap
!no recommendation
!not recommend
!share certificate
!complex instruments
!retail accounts
!retail investor accounts
'understand how
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
!currency
!forex
!fx
!markets
!pip
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
!up to 
!using 
!with 
!go 
!going 
!position 
!positions 
#take a 
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
!bot
!pair
!signal
!futures
%foreign exchange 
!rate
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
!by
!bank account
!bank deposit
!bank interest
!bank pay
!banks pay
&cash in the bank
!high street 
!high-street 
!savings rate
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
!stop leaving 
!tired of 
!why keep 
!why leave 
!altcoin
!avalanche
!bitcoin
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
!drop
!exchange
#for £
!in pounds
!millionaire
!opportunities
!opportunity
!pre-sale
!presale
!reward
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
!nft
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
)featured company
'featured stock
!profile
(sponsored stock
!copper
!corp
!drill
!gold
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
!mint
!supply
!:
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
!confirmation
!final notice
#important!
#important:
!invoice
!our conversation
!receipt
"reminder:
%security alert
!urgent
!your 
!your statement
!application
!aw :
!aw:
!booking
!delivery
!fw :
!fw:
"fwd :
!fwd:
!holding
!order
!password
!payment
!policy
!re :
!re:
!refund
!renewal
!request
!security
!statement
!transaction
!transfer
!withdrawal
!a month
!claim
!click
!club
!members
!reserve
#save my
!specialist
![ad]
!morning
!clear
!pull down
!pulling down
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
!a week
!each month
!each week
!each year
!every month
!every week
!per month
!per week
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
! your 
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
!beginner
'beginner-proof
!beginnerproof
#copy and paste
!do nothing
!easy money
!effortless
"even if you
(financially free
%fire your boss
!free money
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
!scam
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
!lost
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
!accumulate
!hold
!reduce
!sell
!fair value
"holding period
!target
!€
!analyst at
#analyst of
#analysts at
$analysts of
!broker at
!broker of
!brokers at
!brokers of
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
!afm
!amf
!bafin
(central bank of ireland
!cnmv
!consob
!cssf
!cysec
!esma
(european commission
%european union
(financial regulator
!fma
!fsma
!mfsa
!n't
!neither
!never
!no longer
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
!hmrc
!pra
!sec
!treasury
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
!could have
!might have
!paid back
$paid us
%paid you back
!pay back
!pay us
"pay you back
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
!make your 
!moon
!multiply
$net you
!re-rate
!rerate
!rocket
!shoot up
!soar
!spike
!surge
!take off
!treble
!turn 
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
!making your 
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
!turn your 
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
&turning your 
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
!a killing
#a lot of money
!big money
!fortune
!life-changing
$lots of money
!rich
&serious money
!wealthy
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
&matter of time
&matter of when
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
!headed 
!heading 
!hit
!hitting
!is next
!marching 
!matter of 
"may be 
!might be 
!names are
&names could be
!names is
%names may be
&names will be
!on its way 
!once 
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
!euro
!pence
!breakout
!move
!payday
!rally
!runner
!windfall
!tax
!after
!before
!caught
!had
!made
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
!are expected
!are forecast
!are likely
!are on course
!are on course to 
!are predicted
!are projected
"are set
$are set to 
!is due
!is expected
!is forecast
!is likely
!is on course
!is on course to 
!is predicted
!is projected
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
%calling for 
!expect 
!expects 
!has 
!have 
!puts 
!see 
!seeing 
!sees 
!above 
!at 
!over 
!topping 
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
!worth 
!more
!the current
!the present
$today's
!what
!bought
!now worth
!today worth
!ahead
!billionaire
!coming
!has begun
#has just begun
#has just started
#has only begun
#has only started
!has started
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
!to come
!best
!biggest
!greatest
!just beginning
!just getting started
!just starting
!largest
!most
!next
!begun
!create 
!creating 
!light a
!light the
!making 
!mint 
!minted 
!on the 
!produce 
!started
!never 
!no longer 
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
!build
!deliver to
!delivered to
!fall
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
!has
!have
!aim at
!aiming at
!aiming for
#aims at
!are after
!bank on
!banking on
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
!what it 
!what that 
!what this 
!what it
!what that
!what this
(what it could do 
(what it could mean 
!what it does 
!what it means 
%what it might do 
(what it might mean 
'what it will do 
(what it would do 
*what that could do 
*what that could mean 
!what that does 
!what that means 
*what that might do 
*what that might mean 
*what that will do 
*what that would do 
*what this could do 
*what this could mean 
!what this does 
!what this means 
*what this might do 
*what this might mean 
*what this will do 
*what this would do 
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
!discount of
!fine
!inflation of
!relief
!put aside
#put by
!put in
!put up
!puts aside
$puts by
!puts in
!puts on
$puts up
!anticipated 
!base case
!bull case
$central case
!estimated 
!exit multiple
!exit price
!exit value
!expected 
!forecast 
!growth potential
!house view
'intrinsic value
%listing price
!our target
!potential 
!predicted 
!price forecast
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
!anticipated
!estimated
!exit 
!expected
'potential gain
'potential profit
)potential return
(potential upside
!predicted
!project a
!projected
!prospective
!targeted
!publish no
!gain ahead
$gain to come
!gains ahead
%gains to come
!upside of 
!upside to 
!asymmetric 
!considerable 
!enormous 
!explosive 
!huge 
!incredible 
!massive 
!serious 
!significant 
!tremendous 
!unlimited 
!upside 
!inside 
!apply
!charged
!in 
!are going to 
!at listing
!from here
!is going to 
!on day one
!that's a
! going to 
!that's a 
!that's an 
!coming 
!giant 
!historic 
!imminent 
!major 
!00-bagger
!00bagger
!alphabet
!amazon
!amd
!apple
!arm
!asos
!berkshire
!big thing
!big winner
!bull market
!bull run
!facebook
!fever-tree
!fevertree
!games workshop
!gold rush
!google
%hundred-bagger
$melt-up
!meltup
!meta
!microsoft
!netflix
!nvidia
!palantir
!pay-day
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
!opportunities of
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
!boom 
!bull market 
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
!wealth creation
!wealth event
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
!every 
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
!earlier
!is any
!last
!past
!previous
!repeats
!rhymes
!says
!shows
!suggests
!time 
!times 
!if it 
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
!is 
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
!turn
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
&commodity options
!commodity trading
!contract
!system
!bean 
!cattle 
!chart
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
!model
%natural gas 
!soybeans 
!wheat 
!wti 
)substantial risk
!futures 
!are green
!market imply
!market says
&markets imply
!markets says
#traders put
!index futures 
!lose more
!risky
!excluding 
!gross of 
!not including 
!prior to 
!charges
!costs
!expenses
!fees
!% a year
!annualised
!annualized
!composite
!earned
%gross of fees
!gross performance
!gross return
+compensation scheme
(guarantee scheme
%mortgage guarantee
0pension protection fund
!guarantee
! guarantee
!best price
!best-price
!cash-back
!cashback
!full
!happiness
!lender
!lifetime
!loan
!money back
!money-back
!our
!parent
!personal
!quality
!quibble
!satisfaction
!state
! day
!-day
!back
!no-quibble
!noquibble
(performance-free
!performancefree
!acceptance
"against fault
.against loss in the post
"annuity rate
!authentic
!by supper
!fresh
!genuine
!minimum hours
"or your money back
!stop
!stop loss
!stop-loss
!to arrive
!every penny
!penny back
'return your fee
!subscription fee
!unless guaranteed
#secrecy guaranteed
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
!no such thing
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
!cannot 
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
!never promise
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
!can bank on
!can hardly fail
!can't fail
!can't-lose
!cash machine
!cast-iron
!castiron
!certain 
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
!each dollar 
!each penny 
!each pound 
%entirely safe
'entirely secure
!entirelysafe
!entirelysecure
!every cent 
!every dollar 
!every penny 
!every pound 
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
&money for old rope
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
!secure
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
&come what may
!for certain
!no ifs
&whatever happens
&without exception
!without fail
!had 
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
"000 %
!000%
!all 
!whole
!at maturity
!at the end
!lent
!attributed
!could
!if
!may
!might
!bad days
!bad years
!downside
!downturn
!drops
!falls
!floor under 
!losses
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
!without 
!bad 
!each
!every
!the
!attempt
!designed
!hope
!tried
!tries
!step
!asset-backed
!assetbacked
!fully secured
#secured against
#secured by
!secured on
!your money
!secured
!un
'secured on your
!loan 
!mortgage 
! be repossessed
!home could
!home may
!the downside
!you
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
$no matter what
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
!whatever 
!when market 
!when markets 
!when prices 
!when shares 
$get you
!keep
!protect
!shield
!fraud
!hacker
!identity
#capital guaranteed
#capital protected
!capital secure
#capital-guaranteed
#capital-protected
!capital-secure
!deposit 
!nest egg 
!preservation
!principal 
!protected
!protection
!stake 
!wealth 
!guaranteed
!insured
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
!capital-
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
!certain to 
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
!in any market
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
!promise
!promising
!return are 
!return is 
%returns are 
$returns is 
!sure to 
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
'assured to beat
(assured to double
'assured to earn
)assured to go up
(assured to grow
'assured to make
'assured to pay
(assured to profit
'assured to return
'assured to rise
'assured to win
#bound to beat
&bound to double
!bound to earn
'bound to go up
&bound to grow
%bound to make
%bound to pay
&bound to profit
!bound to return
!bound to rise
%bound to win
'certain to beat
(certain to double
'certain to earn
)certain to go up
(certain to grow
'certain to make
'certain to pay
(certain to profit
(certain to return
'certain to rise
'certain to win
!gain are
!gain is
!gains are
!gains is
*guaranteed to beat
+guaranteed to double
*guaranteed to earn
,guaranteed to go up
+guaranteed to grow
*guaranteed to make
*guaranteed to pay
+guaranteed to profit
*guaranteed to return
*guaranteed to rise
*guaranteed to win
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
"sure to beat
%sure to double
!sure to earn
&sure to go up
"sure to grow
$sure to make
$sure to pay
"sure to profit
!sure to return
!sure to rise
"sure to win
)whatever the economy
)whatever the index
-whatever the stock market
)whatever the weather
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
!bound
!condition
!conditions
!gains 
!income 
!no matter 
!return 
!returns 
!sure
!weather
!yield 
!yields 
! out something
!booked
!closed
!ended
!finished
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
!units
$not for
#not only for
!survey
(property or other assets
&warning list 
!free share tips
!free stock report
#fail to win
%fails to win
!ltaf
&term asset fund
!long 
"long-
!crypto-asset
!cryptoasset
!be bought
!public
!sale
!swap
'crypto-asset marketing communication
!for 
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
!floor
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
!orb
!retail bond
!bond fund
!what is a
!agarwood
!burial plot
$car park space
!car parking space
!carbon credit
!care home room
!care-home room
%forestry plot
!hotel room
$storage pod
$storage unit
"student pod
!student room
!teak
#truffle plantation
!woodland share
!buy-back
!buyback
!resold
!lease
!own
!operator
!reit
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
!collect 
!collects 
!learn 
!on a call 
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
%options ticket
!options trade
!options trading
"options work
!playing 
!sell 
!selling 
!sells 
!sold 
!strike 
!trader 
!traders 
!write 
!writes 
!writing 
!wrote 
!expiry
!premium
!strike
!listed options
!options, 
%what a put is
!peer-to-peer 
!file
!network
!crowd-lending
!crowdlending
!ifisa
'innovative finance isa
!marketplace lending
!p0p
!peer-to-peer
&person-to-person
!peer-to-peer lend
!bakeries
!boatyards
!borrowers
!british
!businesses
!developers
!directly
!farmers
!firms
!her
!him
!landlords
!local
!owners
!people
!potteries
!shops
!small
!them
!traders
!directly 
!to 
!borrower
!bank lend
!banks lend
!no one
!nobody
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
! lending
!finance
!financing
&lend from $ 0
%lend from $0
$lend from 0
'lend from a$ 0
&lend from a$0
(lend from a£ 0
'lend from a£0
)lend from a€ 0
(lend from a€0
'lend from c$ 0
&lend from c$0
(lend from c£ 0
'lend from c£0
)lend from c€ 0
(lend from c€0
(lend from nz$ 0
'lend from nz$0
)lend from nz£ 0
(lend from nz£0
*lend from nz€ 0
)lend from nz€0
(lend from us$ 0
'lend from us$0
)lend from us£ 0
(lend from us£0
*lend from us€ 0
)lend from us€0
'lend from £ 0
&lend from £0
(lend from € 0
'lend from €0
)lending from $ 0
(lending from $0
'lending from 0
*lending from a$ 0
)lending from a$0
+lending from a£ 0
*lending from a£0
,lending from a€ 0
+lending from a€0
*lending from c$ 0
)lending from c$0
+lending from c£ 0
*lending from c£0
,lending from c€ 0
+lending from c€0
+lending from nz$ 0
*lending from nz$0
,lending from nz£ 0
+lending from nz£0
-lending from nz€ 0
,lending from nz€0
+lending from us$ 0
*lending from us$0
,lending from us£ 0
+lending from us£0
-lending from us€ 0
,lending from us€0
*lending from £ 0
)lending from £0
+lending from € 0
*lending from €0
! loan
!begin
!start
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
!source
!charge are
!charge from
!charge was
!charges are
%charges from
!charges is
"charges was
!commission are
(commission from
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
!fee are
$fee was
!fees are
!fees from
!fees is
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
!be
!ahead 
!gained 
!grown 
!risen 
!could be
!could go
"may be
"may go
!may have
!might be
!might go
!should be
!should go
!should have
#will be
#will go
!will have
!would be
!would go
!bagged 
!banked 
!booked 
!cashed in 
!cashed out 
!cleared 
!earned 
!made 
!netted 
!pocketed 
!pocketing 
!profited 
!pulled in 
!raked in 
!reaped 
!richer 
!scored 
!took home 
!turned 
'walked away with 
!won 
!charity
!funding
!prize money
!worth of
!better off
!up
!in the black
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
!saw
!swelled
!taken
!took
!transformed
! of a million
!-figure
!a fortune
!a modest 
!a small 
!would now
!can become
!can grow
!can turn
!could become
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
!became
!grew to
!sold
!turned into
!worth
!would
!if you
$had you
!suppose
!around 
!below 
!under 
!was 
!bought:
!buy price 
#buy price:
!entry 
#entry:
"exit:
!sell price 
$sell price:
"sold:
!now 
!now:
!today 
#today:
!followed
!held
!watched
! to 
!between
!instead
!range
!ranging
!will
!a measly 
!a mere 
!barely 
!only 
!alerted
!named
!tipped
!told
!urged
!are 
!became 
!grew to 
!has become 
!has grown to 
!have become 
!turned into 
!allowance
!limit
!'s 
!'ve 
!list
!saw 
!seen 
!value
!watched 
!bills
!demand
!prices for
!readership
!staff
!acquired
!bid for
!bought out
#snapped up
!taken over
!average
!jump
!uplift
!winner
!wins
! per cent
! percent
!dozen-fold
!dozenfold
!eight-fold
&eighteen-fold
!eighteenfold
!eightfold
!eighty-fold
!eightyfold
!eleven-fold
!elevenfold
!fifteen-fold
!fifteenfold
!fifty-fold
!fiftyfold
!five-fold
!fivefold
!forty-fold
!fortyfold
!four-fold
!fourfold
&fourteen-fold
!fourteenfold
"hundred-fold
!hundredfold
!nine-fold
!ninefold
&nineteen-fold
!nineteenfold
!ninety-fold
!ninetyfold
!one-fold
!onefold
!seven-fold
!sevenfold
'seventeen-fold
!seventeenfold
#seventy-fold
!seventyfold
!six-fold
!sixfold
"sixteen-fold
!sixteenfold
!sixty-fold
!sixtyfold
!ten-fold
!tenfold
&thirteen-fold
!thirteenfold
!thirty-fold
!thirtyfold
!three-fold
!threefold
!twelve-fold
!twelvefold
!twenty-fold
!twentyfold
!two-fold
!twofold
!can
!should
!any
$half of
!up to
!days
!hours
!minutes
!quarters
!sessions
!cut
!fixed
$rate of
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
!of our
!of retail
!owe
!actual 
!annualised 
!annualized 
!average 
!biggest 
!closed 
!cumulative 
!gross 
!historical 
!mean 
!median 
!overall 
!peak 
!realised 
!realized 
!total 
!typical 
" as big as 
! as high as 
! as large as 
! averaging 
! including 
! like 
! of 
! over 
! such as 
! topping 
! worth 
!: 
!% in 
!per cent in 
!percent in 
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
!alerted 
!pointed 
!warned 
!bear market
!bottom
!collapse
!low
!rebound
!sell-off
!top
!distributed
!received
!returned
!in dividends
!in income
!in interest
!in profit
!in returns
#since 0000
!since inception
!since launch
!since we
!so far
!to date
!to holders
!to investors
!to lenders
!to members
!to our holders
!to our investors
!to our lenders
!to our members
!actual return of 
!actual returns of 
)average return of 
"average returns of 
!gross return of 
!gross returns of 
!net return of 
!net returns of 
!banked
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
$in 0000
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
!of 
!wo't
!wont
!wot
!lose money
!loses money
!losing money
!lost money
!adults
!buyers
!families
!households
&investors say
!lesson
!men
!pensioners
!question
!stars
!copies
!customers 
!dentists
!doctors
!passes
!seats
!recommend
!profitable 
!winning 
!exit
!competition
!draw
!lucky
!prize
!beaten
!been acquired
%been bid for
!been bought
!been taken over
'closed at a profit
'closed at profit
'closed in a profit
'closed in profit
!come good
!ended in
!ended up
!fallen by
!finished ahead
!made money
!paid off
(received an approach
&turned a profit
!ratio
!record
!streak
!success
!back-test
!backtest
!accuracy
%accuracy of 
)accuracy rate of 
!accurate
!correct
!of our calls
!of our picks
!of our tips
!of our trades
!of the time
!right
!success of 
(success rate of 
!win of 
!win rate of 
!a profit
!green
!in the money
!came out
!come out
!exited
!down year
!loser
!lost a
!missed
#negative year
!nickel
!penny
!ever
!one
#no loss of
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
"no. 0
!no.0
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
! stars
!beating
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
!no.
!ranked
!ranked #
!ranked 0
!ranked first
(ranked in the top
!ranked no
!ranked number
!ranked second
!ranked third
!ranked top
!rated
!rated 
!top of its
!top of the
!top performing
!top-performing
!topped its
!topped the
!app store
!phone
!podcast
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
!experts
!ftse
!fund managers
!funds
!index
!indices
!peers
!professionals
!pros
!rivals
!s&p
!sector
!the city
!wall street
!world shares
!how to
!learn
!want
!no one beats
!no one can
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
!down
!in the red
!under water
!underwater
!no client
!no investor
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
!successes
!up against 
!up and 
!up for 
!up months
!up years
!winning tip
!winning trade
!months
!red
!wrong
!years
!at the last count
!at the time
!currently
!last friday
!last month
!last night
!last tuesday
!last week
!on the screen
!that day
!then
!these days
!this morning
" at the last count
" at the time
! now
" on the screen
" that day
! then
! this morning
! today
!friday
!night
!tuesday
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
!tipster
!by phone
!choosing
!compare
!in class
$looking for
!selection
!which
!pay-out
! years
!consecutive
!in a row
!running
!straight
!unbroken
!'s
!'ve
!been
!raised
!went
!market timing
!vary
!decades
!each friday
!each one
!each quarter
&each single friday
&each single month
!each single one
&each single quarter
&each single week
&each single year
!every friday
!every one
!every quarter
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
!boosted
!covered
!lifted
!maintained
!paying
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
!since 
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
!years 
!been cut
!been maintained
!been paid
!been raised
!bank rate 
!bookings 
!capacity 
!cash flow 
!earnings 
!ebitda 
!gdp 
!gross profit 
!gross profits 
!headcount 
!inflation 
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
%analyst who 
'economist who 
!expert who 
!eye for 
$eye of 
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
!one who 
!record for 
!record of 
'record of growth
'record of profits
&record of returns
&record of success
.record speaks for itself
(reputation for 
'reputation of 
!team who 
!track record
!trader who 
! who 
!calling
!delivering
!finding
!performance record
!picking
!predicting
!spotting
!timing
!uncovering
!called
!warned
! track record
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
! year
!big gains
!big wins
!winners
!foresaw
!timed
!warned of
!credit crunch
!crisis of
$dot-com
!dotcom
&financial crisis
!before he 
!before she 
!biggest gainers
!biggest movers
!biggest stocks
(biggest tech stocks
!biggest winners
!com
!of the
!chance at 
!opportunities at 
!opportunities to 
(opportunity at 
(opportunity to 
!shot to 
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
!its 
!my 
!our 
!the 
!their 
!back if
!bet
!take a view
!with
!0 x, 0
!0 x, x 0
#0 x, x0
!0 x,0
"0 x,x 0
#0 x,x0
!0, 0
!0, x 0
!0, x0
!0,0
!0,x 0
!0,x0
!0x, 0
"0x, x 0
"0x, x0
!0x,0
!0x,x 0
!0x,x0
!0 x
!0x
!a mint
!a packet
!big gain
!big profit
!big win
!huge gain
!huge profit
!made back 
!millions
!money every
%money in all
!money in each
%money in every
!paid back 
!won back 
!made back her 
!made back his 
%made back my 
!made back the 
!made back their 
!paid back her 
!paid back his 
%paid back my 
!paid back the 
!paid back their 
!won back her 
!won back his 
$won back my 
!won back the 
!won back their 
!amassed 
!built 
!created 
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
!retired
!turned
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
!do hurry
!do not delay
!do not miss
!do not wait
#don't be left
!don't be the 
!don't delay
$don't get left
!don't hang around
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
!left behind
&left on the platform
!log in 
!mad to miss
!miss out
%miss the boat
%miss the bus
!miss the train
!missed the 
!missing out
!move 
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
!will not last
!window clos
&window is clos
!won't be here
!won't come again
!won't hang around
!won't last
!won't wait
!you 're early
!you are early
!you can't afford 
!you have until
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
!no need to
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
!accepting 
!admitting 
!copies available
!copies left
!copies remain
%copies to go
!first 
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
!printed 
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
!available
$first 0
!first dozen
!first eight
!first eleven
!first few
!first fifteen
!first fifty
!first five
!first forty
!first four
!first hundred
!first nine
!first one
!first seven
!first six
!first ten
!first thirteen
!first thirty
!first three
!first twelve
!first twenty
!first two
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
!left
!letting in
!limited 
!limited to
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
!printed
!release
!remain
!taking
!to go
'beginners' day
!close
!closing
!come down
!comes down
!disappear
!expire
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
!vanish
!0 am
!0am
!again
!any time
!for good
!forever
!hour
!minute
!monday
!noon
!saturday
!soon
!sunday
!this evening
!thursday
!tomorrow
!wednesday
!without notice
!broadcast
!door
!enrol
!invitation
!page
!registration
!replay
!site
!window
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
!offline
!online
!is available 
!fill
!book 
!books 
!club 
!door 
!doors 
!intake 
!list 
!membership 
!offer 
!page 
!place 
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
!claimed
&dozens of investors are 
!dozens of others are 
'dozens of people are 
!dozens of readers are 
(hundreds of investors are 
(hundreds of others are 
)hundreds of people are 
)hundreds of readers are 
)thousands of investors are 
)thousands of others are 
*thousands of people are 
*thousands of readers are 
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
! markets
! outcomes
! scenarios
! simulations
!carlo 
!monte 
#monte-
'thousand futures
&thousand markets
(thousand of futures
)thousand of markets
(thousand of outcomes
(thousand of paths
(thousand of scenarios
(thousand outcomes
'thousand paths
%thousand scenarios
'thousands futures
'thousands markets
*thousands of futures
*thousands of markets
*thousands of outcomes
)thousands of paths
)thousands of scenarios
'thousands outcomes
'thousands paths
'thousands scenarios
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
!example
!fined
!glossary
!quiz
!accumulate 
!add 
!hold 
!take profits 
!top slice 
#top up 
!i would not
"say you
!they buy
!we buy
!you can
!initiate 
!initiated 
!initiating 
!it's 
!rate 
!rates 
!remain 
!remains 
!they're 
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
!(
!dollar
!pound
!we are buyers
!we are buying
!we are sellers
!we are selling
!we're buyers
!we're buying
!we're sellers
!we're selling
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
!out
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
! would have 
!got
! to
!got you laughed
!got your laughed
"for the year
!in fees
!in postage
!in shops
#in tax
!more for
!cost 
!saved 
#'d by 0000
!'d by now
!'d currently
!'d now
!'d still
!'d today
&would by 0000
!would by now
!would currently
!would still
!would today
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
!if you had
!if you'd
!year ago
!years ago
!anyone who
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
!acted
!applied
!copied
!let
!listened
!owned
!placed
!read every
!run
!split
!used
!if 
!imagine 
!someone
!those who
!we
!if you had 
!if you have 
!complain
!contact
!please
!speak
!you may
!you should
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
!pro forma performance
!pro forma result
!pro forma return
!pro-forma performance
!pro-forma result
!pro-forma return
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
!back testing
!back tests
!back- tested
!back- testing
!back- tests
!back-testing
!back-tests
!backtesting
!backtests
)hypothetical gains
*hypothetical profits
*hypothetical results
!hypothetical returns
!paper traded
!paper trades
!paper-traded
!paper-trades
!pro forma results
!pro forma returns
!pro-forma results
!pro-forma returns
(simulated gains
)simulated profits
)simulated results
)simulated returns
)simulated trades
!limitations
#not back-tested
!not backtested
!not hypothetical
!not simulated
!simulat
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
!0000 
!all data
!all prices
"all the data
"all the prices
!all the trades
!all trades
!backwards
!data
!figures
!history
!records
!ticks
#today's rules
#years 0000
!0000 -
!0000 and
!0000 through
!0000 to
!0000 until
!bull
!cycle
!backdated
!calculated
%carried back
!checked
!fed
!modeled
!modelled
'projected back
!put through
!ran 
!rebuilt
!reconstructed
!replayed
!rolled back
!run 
!running 
!runs 
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
!clinic
!desk
#fund has been run
!managed
!shop
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
!method
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
!fit
!reckoned 
!trades
!worked out 
!could now
!acting
!betting
!buying
!copying
!following
!putting
!selling
" years of 
'historical data
(historical price
!past data
!past price
!analysed 
%analysis of 
!crunched 
!on 
!study of 
!what would have happened
!happened
'looked like this
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
!result
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
!opened
!across 
!through 
!crashes
!crises
!crisis
!election
!panic
!selloff
!correctly
!detected
!got right
!nailed
!big
!buyout
!major
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
" in the first
# in your first
!for a pound
!only $ 0
$only $0
"only a$ 0
!only a$0
#only a£ 0
"only a£0
$only a€ 0
#only a€0
"only c$ 0
!only c$0
#only c£ 0
"only c£0
$only c€ 0
#only c€0
#only nz$ 0
"only nz$0
$only nz£ 0
#only nz£0
%only nz€ 0
$only nz€0
#only us$ 0
"only us$0
$only us£ 0
#only us£0
%only us€ 0
$only us€0
"only £ 0
!only £0
#only € 0
"only €0
!risk free 
!risk-free 
!trial 
!try it for
!try us for
!issues
!share at
#from day 0
!minimum of
!emissions
!aim to deliver
!aim to earn
!aim to make
!aim to pay
!aim to return
!aimed at
!aimed for
&aiming to deliver
&aiming to earn
&aiming to make
&aiming to pay
&aiming to return
"aims to deliver
!aims to earn
$aims to make
$aims to pay
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
!back from the taxman
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
!keep every penny of
!loss relief
&never give the taxman
!not a penny for 
!not a penny to 
(nothing to pay 
!sipp-eligible
!sippeligible
!tax advantaged
!tax efficient
!tax exempt
!tax free
!tax relief
!tax-advantaged
!tax-efficient
!tax-exempt
!tax-free
#taxman a penny
%taxman can't
!taxman cannot
!taxman gets nothing
%taxman won't
#taxman's holiday
#taxman's reach
!vct relief
!vct tax relief
!wasting asset
"n't tax free
"n't tax-free
!not exempt
#not tax free
#not tax-free
#tax-free shopping
!"
!gave up
!quit
!retire
!chairman
!chief executive
!director
!economist
!minister
!spokes
!clients report
!clients say
(clients tell us
"clients write
&customers report
&customers say
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
)unlisted brewery shares
!never offer
!not offer
!owner
! of itself
!become 
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
!own a 
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
! on offer
%become a investor 
!become a owner 
(become a part-investor 
(become a part-owner 
(become a part-shareholder 
%become a partinvestor 
%become a partowner 
%become a partshareholder 
!become a shareholder 
&become an investor 
&become an owner 
+become an part-investor 
*become an part-owner 
*become an part-shareholder 
'become an partinvestor 
'become an partowner 
'become an partshareholder 
!become an shareholder 
!become investor 
!become owner 
(become part-investor 
'become part-owner 
'become part-shareholder 
!become partinvestor 
!become partowner 
!become partshareholder 
!become shareholder 
!share are
!share cost
!share for
!share from
!share priced at
!shares cost
!shares from
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
(london stock exchange
!main market
!aim: 
! companies
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
!piece in 
!piece of 
!quoted 
!seed enterprise
!seed stage
!slice in 
!slice of 
!stake in 
!stake of 
!unlisted 
'before the company
!before they
!brewery
!enterprise
!founder
!not yet 
!qualifying
!scale-up
!scaleup
!shares in 
!stage
!un-quoted 
&unlisted bond
(unlisted companies
)unlisted company
(unlisted securities
!unlisted share
!unquoted 
!crowd
!eis 
!quoted
!securities
!seed 
0shares in early-stage companies
'shares in private companies
'shares in qualifying companies
0shares in start-up companies
&shares in startup companies
*shares in young companies
!un-quoted companies
!un-quoted company
!un-quoted share
#unquoted companies
#unquoted company
!unquoted share
'investment trust
!listed compan
!listed fund
!listed trust
!debenture
(apply for the bond
!can't be sold
'cannot be sold
!loan note issued
!loan notes issued
!not transferable
!term
!gilt
"savings bond
'allocated gold
!art fund
!bordeaux
!bullion
!burgundy
!cask
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
!appreciat
!vault
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
! accura
!leading
!profitable
!successful
(customer service
!survey of
!on sale
!order before
!order by
!tuition
!half
!ran at
!ran to
!totaled
!totalled
!came in at
!reached
!stood at
!total
!leverag
!position
!robot
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
!commodit
!e-mini
!emini
!a contract
!lot
!per contract
!stock futures 
'stock index futures 
!slipped
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
!were down
$were up
!fax
!seasonal
!crude oil
!each contract
!gas
!adviser
!advisor
!alert
!picks
!room
!school
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
*approved by the securities and exchange commission
0approved by the u.s government
1approved by the u.s. government
*approved by the us government
0approved by the us. government
(backed by the cftc
(backed by the federal government
(backed by the nfa
(backed by the sec
(backed by the securities and exchange commission
.backed by the u.s government
/backed by the u.s. government
(backed by the us government
.backed by the us. government
+certified by the cftc
+certified by the federal government
+certified by the nfa
+certified by the sec
+certified by the securities and exchange commission
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
*endorsed by the securities and exchange commission
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
-recommended by the securities and exchange commission
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
(vetted by the securities and exchange commission
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
!%%
!*|
!<<
![add
![insert
![tbc
![todo
!{{
!caveat
!compliance
!disclaim
!legal
!warn
!>>
!|*
!}}
!approvals
!partners
!promotions
!authorised
'issued and approved by
!issued by
*approver frn 0000
!on 0
!on the 0
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
!achieved
!met
!realised
!are n't 
!are not 
$aren't 
!arenot 
!can n't 
$cann't 
!could not 
!couldnot 
#is n't 
!is not 
!isn't 
!isnot 
!may n't 
!may not 
#mayn't 
!maynot 
!might n't 
!might not 
!mightn't 
!mightnot 
!will n't 
!will not 
!willn't 
!willnot 
!assurance
!objective
!n't a 
#not a 
!future
!guide
!indication
!indicator
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
!do not guarantee
!do not predict
%does not guarantee
%does not predict
!indicative
!earlier 
!past 
!prior 
!do not 
!does not 
!figures 
!performance 
!record 
!result 
!results 
!success 
!past results
!admittedly
!though
!while
!whilst
!but
!except
!however
!unless
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
!forecasts
#i beg to differ
#i beg to disagree
!i differ
!i disagree
!we beg to differ
!we beg to disagree
!we differ
!we disagree
!blah
!boring bit
!compliance 
)consider it said
!forced to 
!got to 
!have to 
!lawyer
!legal bit
!legal department
!legal team
(legally bound to 
!my editor
!obliged to 
#required to 
!solicitor
!supposed to 
$the fca
$the small print
!the suits
$the usual blather
$the usual caveat
$the usual disclaimer
%the usual guff
$the usual waffle
&there, i said it
!they
!yada
!yawn
"ask me
"ask us
#asks me
#asks us
!blather
!force
&forced to add
&forced to mention
&forced to point out
&forced to print
&forced to say
&forced to tell
&forced to warn
!got to add
!got to mention
!got to point out
!got to print
!got to say
!got to tell
!got to warn
!guff
#have to add
"have to mention
"have to point out
#have to print
!have to say
!have to tell
"have to warn
!insist
(legally bound to add
(legally bound to mention
(legally bound to point out
(legally bound to print
(legally bound to say
(legally bound to tell
(legally bound to warn
!oblige
'obliged to add
'obliged to mention
'obliged to point out
'obliged to print
'obliged to say
'obliged to tell
'obliged to warn
(required to add
(required to mention
(required to point out
(required to print
(required to say
(required to tell
(required to warn
!say i have
!say i must
!say we have
!say we must
!says i have
!says i must
$says we have
#says we must
(supposed to add
(supposed to mention
(supposed to point out
(supposed to print
(supposed to say
(supposed to tell
(supposed to warn
#tell me
#tell us
!tells me
!tells us
!waffle
#want me
!want us
!wanted me
!wanted us
!wants me
!wants us
!add
!makes
!mention
!point out
!print
!tell
!lose 
!losing 
!risk of 
#all of
#some or all
"the lot
!what you 
!your deposit
!your investment
!your shirt
!your stake
%what you invest
%what you paid
%what you put
!what you stake
%less back than
!less than
!be worth 
!gets 
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
!end up with less
%ended up with less
&ending up with less
"ends up with less
!left with less
!fall 
!falls 
!fluctuate 
!goes 
!moves 
!as well as
!below
!further
!in price
!in value
!too
!be cut
!be lost
!become worthless
!decline
!decrease
!go to nothing
!go to zero
!halve
!lose value
!shrink
!sink
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
!worthless
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
!come with 
!comes with 
!entail 
!entails 
!involve 
!involves 
!is not without 
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
!in theory
'no need to worry
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
!% of all retail
!% of retail
!accounts
!many retail 
!most retail 
&some of the retail 
!the majority of retail 
%the vast majority of retail 
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
" not be representative
*representative of
! guarantee 
! not guarantee 
!do
!paid testimonial
!n't paid
!not paid
$in return for 
! comment
!his
!their
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
!reliable 
!predictor
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
!past performance do
) predict future 
!past performance 
!not necessarily
&reliable guide
&reliable indication
&reliable indicator
&reliable predictor
!outcome
#never be relied 
!not be relied 
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
!reliable
$are not always
$are not necessarily
!is not always
!may not
!might not
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
!have to read
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
,appropriate for you
&right for you
)suitable for you
&general advice
'general information
!not financial advice
!not investment advice
!not personal advice
!if you invest in this product you may lose some or all of the mo
0in this product you may lose some or all of the money you invest
!you may lose some or all of the money you invest
!if you cash in your investment before
*value of your investment 
! go down as well as up
$can get back less
&could get back less
"may get back less
&might get back less
!might lose
:are not a reliable guide to the future performance of this inves
5ot a reliable guide to the future performance of this investment
) figures are estimates only
! figures are 
!estimates
!n't a guarantee
!n't a reliable
!n't guarantee
!n't reliable
! not a reliable 
!fluctuate
!stopped
!doesn't 
!has been 
$has beenn't 
!default
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
"n't get
!n't recover
"not get
!not recover
)unlikely to be protected
!variable
!authorities
!authority
!whitepaper
!://
!www.
!http
!.at
!.be
!.com
!.cz
!.de
!.ee
!.es
!.eu
!.example
!.fi
!.fr
!.gr
!.ie
!.io
!.it
!.lt
!.lu
!.lv
!.mt
!.net
!.nl
!.org
!.pl
!.pt
!.se
!+ 0
!+0
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
!independence
! on dealing ahead
%not bound by 
!not subject to 
!prohibition
!restriction
!non-independent research
!0 yr
!0-year
!0-yr
!0year
!0yr
#one yr
!one-year
#one-yr
!oneyear
!oneyr
!00 months
!twelve months
!for year
!five year
#five yr
!five-year
#five-yr
!fiveyear
!fiveyr
!00 year
!00 yr
!00-year
!00-yr
!00year
!00yr
!ten year
#ten yr
!ten-year
#ten-yr
!tenyear
!tenyr
!expire worthless
-not suitable for all
-not suitable for every
!speculative
!all
!entire
%what you pay
!loss of 
. not suitable for all
!risk and 
!involve
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
"involve risk
!expir
!geared
!gearing
!many times 
!time decay
!time value
!expiration
!gear
!many times faster
!many times the
!compensated
!compensation of
!in exchange for
!receives
!will pay
!will receive
!us dollars
!warrants
!compensate 
!compensates 
!gives 
!handed 
!owe 
!owes 
!pay 
!paying 
!pays 
!sent 
!transferred 
!compensation
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
!accept
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
!number
!the figures are 
!the numbers are 
!the results are 
!these figures are 
!these numbers are 
!these results are 
!those figures are 
!those numbers are 
!those results are 
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
!cannot be 
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
%figures as a
!gains as a
)performance as a
!record as a
$result as a
%results as a
$return as a
%returns as a
%success as a
!unreliable 
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
!not typical
!past results 
!your results 
! everything
-your results may vary
-your results will vary
!your results may
!your results will
(rendimenti passati
!rentabilidad
-resultaten uit het verleden
!wertentwicklung
! pasada
! pass
!yes
!until
!product disclosure statement
!pds
(target market determination
&calculated by
(calculations by
#audited by
!ledger
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
![address]
![postal address]
!*|list:address
!*|list_address
!address
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
!should invest 
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
!back tested 
!back- tested 
!back-tested 
!backtested 
!numbers
!were 
!not a guide
!not an indicator
!not indicative
! from then on
$after, 
!afterwards 
%afterwards, 
%from month 0
!minimum term
!month after
!month from
!month thereafter
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
!quarter after
!quarter from
!quarter thereafter
&stop at any time
$stop by
!stop whenever
!then $ 0
$then $0
#then 0
"then a$ 0
!then a$0
#then a£ 0
"then a£0
$then a€ 0
#then a€0
"then c$ 0
!then c$0
#then c£ 0
"then c£0
$then c€ 0
#then c€0
#then nz$ 0
"then nz$0
$then nz£ 0
#then nz£0
%then nz€ 0
$then nz€0
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
!week after
!week from
!week thereafter
!year after
!year from
!year thereafter
"a month from then on
!a year from then on
!from day 
!from month 
!month 
!stop 
!then 
!week 
!year 
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
!altered
!changed
!withdrawn
!obtain 
!seek 
!the majority of
)the one in the middle
!customer
!student
!user
!generally
!in the middle
!on average
!the median
!typically
!$
!£
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
"may not be 
!representative
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
!no protection
!no regulatory protection
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
!may fall
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
!been 
!received 
!receives 
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
!limitation
!limits
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
!option are 
!option carries 
!option carry 
!option involve 
!option involves 
!option is 
%options are 
"options carries 
'options carry 
'options involve 
'options involves 
"options is 
%trading are 
"trading carries 
'trading carry 
'trading involve 
'trading involves 
$trading is 
!past profits
!are no assurance
!are no guarantee
!are no indication
!is no assurance
!is no guarantee
!is no indication
+indicative of future 
(results may vary

0-18
0-1 4 19-31
0-1 4 19 30-38
32
39
40-47
48-49
50-61
62
63-64
65
66-70
42-43 71-124
125
19
126-127
128-133
33
134-139
140
141-152
153-156
157-188
33-34
189
190-191
192
193
194
195
196
197
198
199
200
201
202
203-205
206
207-210
211-238
239
240
241-244
207-208 210 245-249
250
251-255
30 203 255-264
265
266-273
274
275-281
282-283
284
285
286-293
203 260 294-295
255 296-303
304-309
310-313
203 294 314-315
316-321
322
323
324-326
326
327
324 328-346
324 328-343 347
348-358
348-351 355-356 359-363
364-377
378-386
301 326 387-400
401-405
390 406-413
36 261 315 414-440
36 261 315 414-416 420-421 426-428 437 441-458
36 261 315 414-416 418-421 426-428 437 449 459-468
469-561
471 476 485-486 489 504 506 511 556-559 562-611
511 612-668
36 207 274 669-693
207 669 672-677 679-682 684 686-687 689-723
36 207 669-670 672 680 682-686 688 712-713 724-736
210 241 244 246 248
471 737-761
260 744-745 750-753 762-763
471 685 737-743 746-749 754-761 764-770
771-776
777-786
298 563 685 768 770 787-791
792-803
36 563 588 685 770 783 788 804-810
811-822
823-828
706 714 829-861
588 862-869
870-890
870-871 873-875 877-879 881-895
875 877 881 884 887-890 892-902
903-920
921-927
924 928-932
924-926 931-933
934-939
940-953
260 805 863 954-964
965-969
970-977
978-1020
1016 1021-1035
866-867 1016 1036-1047
1048-1058
1048 1050-1051 1053 1059-1080
1048 1050-1051 1053 1081-1105
570 1106-1121
570 1106-1107 1112-1115 1117-1130
1131-1143
323 1144-1148
1145-1146 1148-1179
1180-1186
1187-1201
1187-1192 1202-1215
1216-1218
1219-1272
1273-1274
255 323 1275
1276-1300
1301
288 1302
1303
255 1144 1304-1306
1144 1307
1308-1312
1144 1147
1149 1313-1317
1144 1318-1322
1323-1326
863 1327-1333
1334-1340
1341-1344
1345
1346-1350
211 213 1347 1351-1404
1405
1406-1409
1410-1417
1418-1433
197 1434-1436
1437-1438
1439-1447
1448-1452
1453-1458
48
1459-1469
1459-1461 1465-1466 1468 1470-1472
1459-1461 1465-1466 1468 1473-1477
1478-1486
1466 1487-1489
1459 1462 1469 1490-1500
563 1459 1469 1471-1472 1490-1493 1497-1502
1497
1503
1490
389 1504-1512
1513-1579
930 1529 1535-1537 1579-1686
869 901 962 1412 1477 1537 1602 1687-1736
1737-1740
783-786 1741-1755
260 805 958 1319 1321 1415 1756-1773
1741 1747-1749 1774-1797
783-785 902 1411-1412 1414-1415 1773 1798-1809
789 808 1490 1810-1823
1824-1831
1411 1773 1800 1803 1832-1843
1773 1834 1839-1889
1411 1741 1743-1755 1773 1800 1803 1833 1837-1838
1490 1813-1814 1818-1819 1890-1891
1892-1955
1853 1956-2001
789 2002-2010
2011-2054
2055-2129
601 970 1717 1756 1769 2055 2058 2060-2062 2064-2068 2130-2133
2134-2141
2142-2147
2148-2149
2150-2152
1306 1488 2151-2152
1411 1415 1773 1800 2064 2153-2160
930 1411 1415 1849 2064 2153-2156 2160-2180
563 930 934 1849 2157-2158 2160-2192
1411 1415 2064 2156
2193
2194
2195
2196
2197
2198-2224
901 1411 1415 1602 1691 1933 2064 2156 2198-2199 2204-2205 2213-2214 2218-2219 2225-2237
959 1478 1537 1760 1768 2064 2238-2247
934-937 965 2248-2251
771-776 1796 2252-2255
933 1042 1407 1409 1412 1645 1705 1717 2256-2258
971 1042 1045 1407 1409 1412-1413 1477 1645 1705 1718 2256-2259
36 685 768 770 787 789 806 1492 1816 1820-1821 2260-2268
1500
935 1645 2248 2269-2285
1412 2282 2285-2311
1705 2282 2285 2312-2375
1492 2376-2383
862-864 866-869 1036-1037 1042 1045 1407 1409 1800 2190 2327 2375 2378 2384-2394
969 999 1022-1023 1032-1033 2395-2444
866-867 869 901 1412 1645 1769 2060 2064 2230 2237 2375 2392 2445
2446-2448
2449
2450-2451
2452
458
2453
2454-2458
2459-2467
2459 2461 2464-2475
869 970 2375 2476-2480
2481-2482
2483-2498
2484-2501
901 969 1475 1690 1808 2436 2502-2506
869 970 2507-2512
2513-2516
2476-2478 2517-2525
869 2375 2476-2478 2519
869 970 1438 2375 2477-2478 2480 2509 2517-2518 2520-2528
2529
1406
2530
954 1307 2531
2532-2537
2538-2546
190 2539-2541 2545-2549
200 2538 2542 2545-2546 2550-2552
2545-2547 2551-2612
865 2545-2546 2548-2549 2551-2561 2577-2613
1469 1475 1477 1491-1492 1756 1892 2614-2622
2623-2633
1475 1477
2634-2637
1490 2638
1307
2639-2659
970 1475 1492 1730 1756
2379 2660-2686
2481 2687-2691
2692-2697
1406 2695 2698-2703
2704-2705
259 1324 2706-2708
2709-2723
2724-2726
1321 1768 2727
863 970-972 984 1041 1623 1645 2133 2188 2375 2728-2741
1036 2660 2739-2740 2742-2773
1036 2133 2379 2660-2686 2740 2774-2775
2776-2780
2781
2614 2782-2801
2802-2823
263 2824-2827
378 867 1042 2828-2838
2839-2845
378 383 2828-2829 2831-2833 2837 2846-2852
867 2830 2836 2853-2861
1463-1464 1469 2862-2863
2864-2869
2378 2775 2869
2378-2379 2775
2049 2870-2893
563 762 921 970 1042 1475 1717 2871-2877 2881-2889 2891 2894-2917
260 511 624 668 770 788 791 1798 2267 2918-2925
2926
56
260
730
768
783 785-786 869 1742 2927
1319 1756-1757 1759 1766 1769-1770 1772 2243 2928-2930
789 1307 1475 1800 1822 2267 2931-2935
1824 1826 1830 2936-2938
2239 2939-2943
901 970 1808 2944
2945-2962
771-772 2255 2963-2965
1798 1801 1806 2918 2966-2973
2974-2988
867 869 901 970 1411 2064 2230 2375 2989
1987 2990-2993
2990 2994-2996
2990 2994 2997
2998-3027
3028-3087
1998 2061 2067-2068 2990 2993 3088-3152
866-867 869 1412 1645 1800 2064 2230 2375 2379 2477 2528 2662 2989 3153-3154
3155-3214
3215-3216
3217
2061 3110
1306 3218
3123
3219-3242
3243-3270
1741 1743-1755
1415 3271-3309
1407
1416 1512 1645 3310-3321
3321
3322-3366
2252
862 866-867 3367-3370
862 3367-3370
866-867 3371-3374
866-867 2252 3371-3373
3375-3382
3383-3385
1346 3386-3390
3391-3418
3419-3433
2009 3434-3438
1512 2259 3439-3442
3443-3470
1415 1537 1768 2181 2242 3471-3475
1346 3387-3390 3476-3478
1324 3479-3490
3491-3514
1346
1306 1512 2259 3440-3441
3395-3396 3399 3408 3417-3418 3515-3516
1324 3480-3481 3483-3487 3489-3490
1346 3386 3388 3517
2009 3434-3436 3438
1512
380 382-384
3518
3519-3522
3523-3524
1328 2194 3525-3528
3529-3537
2202-2203 2208 2217 2222 3538-3588
1340 3589-3590
3591-3596
3538 3540-3542 3545-3551 3557 3560-3563 3570 3573 3579 3587 3597-3608
1764 2239 2244 2868 2940 2942 3609-3646
2009 3434 3436-3437
3647-3649
3650-3661
3662-3665
2736 3623 3626 3628-3633 3666-3704
3667 3705-3754
2254 3667 3705-3706 3755-3763
3764-3904
823 827 1071 2239 2503 2939 2941 2943 3474 3641 3645 3764-3765 3769 3771 3784 3802-3803 3816 3818 3837-3845 3854 3862 3867 3873-3874 3881-3885 3892 3902-3957
3958-3967
3968-3969
3347 3362 3970-3971
862 866-867 902 3370 3972-3973
2160 2191 2738 3643 3974-3979
1307 1507 1509 2910 3980
1340 3981-3989
3990
1328 1332 3373 3991-3998
1741 1743-1755 1839 1842-1843 2239 2940 2942 3281 3296 3305-3306 3645 3999-4061
954 1307 1892 1898 1933-1934 1948-1949 1954 2064 2508 2932
3531 3537 4062-4071
4072
3445-3448 3452-3455 4073-4092
1844 1849 1851 1856 1858 1863 1865 1867 1869 1871 1874 1876 1881 1883 1885 1887 4074-4075 4077 4079-4081 4084-4085 4087 4089-4091 4093-4101
1933 4102-4103
4104-4139
1345 4140-4141
4142-4145
2662 2828 2831 2837 2852 4146-4156
1333 3922 4157-4165
869 954 1307 1413 2312
2249 4104 4107 4166-4174
3551 3554 3817 3860 4175-4178
4179-4188
4189-4196
4197-4201
4202
4203-4207
1321 4208-4210
2736 3758 3909 3921 3930-3931 3957 4211-4234
2736 3758 4211-4220 4222-4243
4211 4213 4220 4234-4254
2634 2636 4255-4256
4257-4258
1509 4259-4262
4263-4278
783 785-786 4279
36 397 806 954 1307 1507 2009 2267 2316 3368 3434 3436-3437 4280-4290
2239 2940 2942 3635 3639 3641 3645 4291-4292
866-867 1037-1038 1407 2378 2392 2445 4293-4295
3984 4296-4298
2199 2205 3373 4299-4326
2199 2205 3582 3584 4299-4323 4327-4329
1411 1415 1773 2156 2199 2205 4299-4313 4315-4316 4318-4319 4321-4323 4330-4353
902 1741 1743-1755 2239 2940 2942 3281 3296 3305-3306 3645 3999-4001 4013 4022-4023 4035 4057-4060
1328 1332-1333 1722 3373 3991 3994 3996 4308-4309 4321 4323 4354-4378
4169-4170
789 1413 1507-1508 1813-1815 1818-1819 1934 2312 2932 3980 4379-4382
3295 4383-4391
1880 3371 3373 4392-4450
1328 2191 3371 3582 3584 4393-4395 4402-4406 4409-4412 4417 4439-4440 4449-4463
4144
4464
1813-1814 1818-1819
1328 2160 2191 3373 4402 4407 4412 4454 4461 4465-4470
1741 1743-1755 2239 2940 2942 3281 3296 3305-3306 3645 3999-4001 4013 4022-4023 4035 4057-4060 4471-4482
823-824 828 4274 4277-4278 4483
789 791 1412 1475 1768 4385 4484-4485
823-824 4486
4487-4492
1741 1743-1755 2239 2940 2942 3281 3296 3305-3306 3645 3999-4001 4013 4022-4023 4035 4057-4060 4493-4495
2412 4473-4475 4477 4496-4500
2662 3615 3643 3974-3977 3979 4022-4023 4501-4542
4543-4546
4547-4548
3370 4259
1340 3589
4549-4571
2417-2418 4556 4572-4583
2737-2738 3615 4512 4556 4584-4616
4617-4642
4643-4650
4651-4674
4675-4686
4687-4692
1415 4693-4699
1507
3542 3545 3587 4700
2239 2942 3472-3473 3617 3639 3641 3645 3722 3925 4701-4711
4712-4713
4714
3885 4715-4723
3885 4716-4720 4723-4727
869 2511 2529 4728-4731
869 970 1305 2262 2375 2511 2528 2697 4728 4730-4751
4752
4753
4754-4759
4760
3300 3969
4761-4762
823 4763-4766
4767-4770
1414-1415 3283 3294 3985 4771-4775
4776-4778
1466 1488 4779-4782
4783
4784
685 902 1038 1742 1756 1890 2267 2898 2910 3294 3486 4785-4802
685 902 1038 1756 1890 2267 2898 2910 3486 4789-4793 4796-4799 4801-4809
370 2898 2910 4793-4794 4810-4823
2910 4794 4824-4827
4828
4829
4830-4851
4832-4837 4839-4852
4833 4840-4842 4845
4853
4836-4837 4840-4841 4850-4851
260 768 770 804 806 1742 2267 2531 4854-4856
768 770 787 808-809 2265 2910 4794-4795
4857
4858-4861
4255 4862-4872
1507 4714 4873-4878
4879-4882
4883-4902
4903-4929
901 1475 1477 1690-1691 1718 1808 2327 4930-4931
928 1411 1415 1645 1773 1800 2064 2327 3109 4932-5077
1411 1415 1645 1773 1800 1807 2064 2156 2327 3109 4260 4824 4875 4932-4933 4938-4939 4949-4953 4956 4960 4963 4968 4971-4972 4991 4994-4995 5000 5003 5008-5014 5022-5023 5027 5036 5049 5051-5052 5058 5075-5076 5078-5165
4947-4948 4992-4993 5051 5086 5112 5166-5169
5170-5179
5180
5181
5182-5187
5006-5007 5188-5189
5190-5193
5194-5199
901 1321 1411 1415 1741 1743-1755 1768 1773 1803 1807 2064 4805
1321
4169-4170 5200
928 4824 5096 5201-5212
4643 4789 5209-5210 5213-5216
901 1321 1412 1690 1808 4385 4805 5217-5219
770 787 1307 1507 2267 2910 5220-5224
4873 5225-5233
5234-5262
2129 4873 5227-5230 5232-5233 5263-5266
809 959 1340 2238 2247 3589 5223-5224 5267-5271
5272
3396 5273-5278
1319 1411-1412 1415 1741 1743-1755 1768 1773 2229 2232 2256 5279
5280
2009 3434 3436 5281
5282
5283-5284
5285
5286-5287
298 301 1041 4824 5096 5288-5289
5168 5197 5290-5309
934 5168 5303-5305 5310-5322
5323-5326
1933
3218 5327-5329
930 1590 1638 1675 2408 5330-5343
1690 5168-5169 5325 5338 5340 5344-5348
930 5168-5169 5280 5340 5344-5403
5168-5169 5340-5341 5344-5345
5404-5406
5407-5410
5411-5413
5414
5415
3541 5194 5303 5318 5416-5467
901 1690 1808 2327 4931 5194 5197 5303 5306 5426-5428 5434-5438 5441-5443 5448-5449 5455-5456 5468-5560
901 1411 1415 1690 1741 1745-1755 1808 2021 2034-2035 2060 2064 2159 2230 2239 2243 2327 2479 3538 3587 3645 4643 4931 5086 5194 5197 5306 5344 5426 5455-5456 5546-5549 5561-5572
4783 5086 5448 5569
5573
1768
2064
3985 4297-4298 5574-5577
5578-5584
260 866 1412 2256 4201 5585-5588
5589-5590
1187 1338 5591
5592
260 1768 2241
2634-2636 5593
5594-5595
5596-5597
5598-5599
5598 5600-5601
2682 2775 5602-5603
260 2866-2867 3442 5604-5607
2133 2378 2774-2775 3442 5602-5603
5608
5609
805 862 869 2733 5607
2133 2378-2379 2774-2775 3442
2781 5610
5611-5620
5621-5631
5621-5629 5632-5688
2133 2775 2868 5689-5691
5692-5706
786 1051 1319 1411-1413 1741 1743-1755 1759 1768 1803
5696-5698
2634 2636 4255
2699 5707-5708
5709
5710
5578
5584
5711-5726
1319 1411-1412 1415 1768 1773 1798 1805 1807 5727-5729
862 1319 1411-1412 1415 1741 1743-1755 1768 1773 5344 5730-5731
2699 2703 5732-5733
5734-5736
1306 2259 5737-5739
5740-5741
5742
2419-2420 2989 5743-5761
2389 2989 5744 5746-5765
965 969 2424 2435-2436 2500 5746 5748-5752 5755 5758-5759 5762-5821
1721 2389 5822-5824
2420 5825-5827
5828
2906 5829-5830
5831-5838
970 1412 1705 1804 2509 4793 5833-5834 5839
1804
1037 5840-5859
5860-5861
1319 1803-1804 4793 5862
2256
5863-5864
5865-5868
5869-5878
1407 4805 5879-5943
771-776 2252 5944-5946
1319 1412 1741 1743-1755 1803-1804 5947
5948-5957
1741 1743-1755 1803-1804 4793 5958
204 1756 2256
5959-5968
5959 5963 5969-5984
204 5985
1741 1743-1755 2239 2940 2942 3281 3296 3305-3306 3645 3999-4001 4013 4022-4023 4035 4057-4060
1812-1815 1817-1819 2540 4379 5986-6021
3545 3560-3561 3579 3587-3588
1415 2239 2243 3473-3474 3645 4160 6022
1328 3373 3526 4461
2171 3892 6023-6026
2499
1340 3589-3590 6027-6041
3892 6023-6024 6042-6062
1435 1822 1953 1955 4290 5587 6063-6065
902 1307 2267 2932 6066
3816 4211 6067-6068
3589-3590 6027 6029 6031-6032 6037 6039
2064 4211 6067-6071
1892-1900 1933-1955
3545 3560-3561 3587-3588 6072-6076
3285-3286 3986 4711 6077-6086
771-776 1796 2252-2255 6087-6089
771-776 1796 2252-2255 6090-6091
1340 6092
6093-6107
1721 4208 6108-6112
974 3984 3988 6113-6117
6118
6119
6120
6121
4176 4221 5609 6122-6125
789 791 1413 1481 1798 1821 2267 2918 2972 4201 5264
4453 5766 5814 6126-6134
4453 5766 5814 6126 6129-6131 6134-6138
934
3983 3986 6081 6085 6139-6141
6142
934 4176
768 783 954 1144 1307 1328 1413 2267 2531 2932 3373 3994 4201 5221 5223-5224 6143-6147
4221 6148-6151
3386 3389 4208 4618 4629 4636 6152-6156
770 789 791 1413 1798 2267 2918 2972
4202 6135 6137
4700 6157-6163
4452 4454 5221-5224 6118 6147
789 902 1307 1413 2932 6164-6165
2239 2940 2942 3282 3304 3635 3639 3641 3645
557 863 866-868 901-902 970 1407 1645 1808 2378 2775 4169-4170 5200 6166-6172
3545 3560-3561 3587-3588
768 1807 1890 1942-1943 6173-6177
6178-6182
2060 2064 5823
5221 6118 6183
1415 2060 2064 2156 2242 3474 3643 6184-6187
1741 1743-1755 4013
1741 1743-1755 6188-6247
1328 2191 2238 2247 3373 3994 3996 5221 5223-5224 6118 6147 6248-6249
6250-6252
783 785-786 4279 6253-6257
1844 1849 1851 1856 1858 1863 1865 1867 1869 1871 1874 1876 1881 1883 1885 1887
4177 4483 4486
1729 1803 1816 1818 1820 2238 2256 3994 5221 5223-5224 6147 6249 6258-6260
6261-6275
954 970 1307 1729 1803 1816 1820 2238 2256 3980 3994 4382 4805 5221 5223-5224 5823 6118 6147 6248-6249 6259 6276-6278
868-869 1415 2060 2064 2156 3294 4699
967 1692 2395 2434 4498 6073 6279-6295
1328 2238 3373 3994 3996 5221 5223-5224 6118 6147 6249
1415 2060 2064 6186-6187
6296-6307
1328 2191 2238 2247 3373 3980 3994 3996 5221 5223-5224 6118 6147 6164 6248-6249
6262-6263 6265 6267-6268 6270 6272-6273 6275 6308-6310
1729 1808 1816 1820 2732 3368 3373 3969 3980 4382 5221 5223-5224 5731 6109 6140 6147 6249 6311-6317
6318-6344
6345-6351
3608 6352-6354
3615 3643 3977 4512 4873 6355-6361
1321 4775 6362-6364
6365-6383
1307 3980 4380 5221 5223 6063 6147
6384-6391
1321 6374-6375
786 863 868-869 902 921 1042 1321 1407 1645 2060 2064 3154 3985 4747 4775 5575 6068 6115 6186 6392-6393
1475 1490 1813-1815 1818-1819 5221 6394-6395
921
1345 6396-6495
1741 6396-6495
1803 1892 1933 3980 6496
6497-6500
1741
1407 1409 1414-1415 1645 2060 2064 4772-4773 6371-6372 6501-6515
954 1144 1307 1490 2511 2531 2932 3980 4747 6497-6500
4486 6516
5868 6517-6519
6520-6523
466 5854 6524-6533
769 6534-6539
769 4165 6118 6534 6536-6540
6186 6541-6542
783 786 863 868-869 6186 6543
6147 6544-6547
3281 3283-3284 3297-3298 3302 3305-3306 6548-6565
2531 6566-6568
2064 3925 4699 5824 6569
6570-6571
6572-6586
1844 1849 1851 1856 1858 1863 1865 1867 1869 1871 1874 1876 1881 1883 1885 1887 4699 6569 6572
1741 1743-1755 6572 6575-6582
1332
4211 6069 6368 6587-6589
5574-5577 6115 6392 6590-6592
1508-1509 1794 6593-6599
252 298-299 783-784 786 869 3987 6567 6600-6601
4783 5221 5223-5224 5325 5345 6118
6602
6505 6603-6656
6603 6610-6612 6617 6632 6643 6647-6648 6656-6689
685 1438 2238 2247 2509 3373 5221 6690-6692
2623-2625 6693-6703
1933 2230 2834 6183 6505 6704-6721
1478 2244
809 2238 2247 3373 5221 5223-5224 5268-5269 5271 6118 6147 6248-6249 6722-6724
6725-6726
6727-6729
954 1307 1691 1892 1933 3373 6496 6500 6570-6571 6730-6733
6497-6498 6500
6734-6735
3291 6736-6740
6741-6750
5221 5223-5224 6118 6147
2065 2155 2499 6186-6187 6751-6766
868-869 2065 2155 6186-6187 6737 6759 6767-6770
868-869 2065 2155 3892 6186-6187 6737 6759 6768-6769
974 976 6771-6783
974 976 4649 6771 6773 6779 6782-6791
783 785 974 976 2252 6771 6773 6779 6782-6783 6792-6794
863 866-868 902 1721 2378 2775 2932 3389 3988-3989 4208 6115 6795-6797
260 770 789 808 954 1307 1413 1481 1729 1798 1821 2264 2918 2972 3994 4201 5221 6037 6798-6800
2395 2413-2414 2416 2434 6801-6803
730 1043-1044 1047 1407 1409 1415 1645 3294 6567 6804-6806
260 685 862 955-956 1803 2186 2238 5978 6722 6724 6807-6813
1328 2238 3373 3994 5221 5223-5224 6118 6147 6248-6249
1410-1411 1800 1803 1833 2159 2906 6814
921 5264-5265 6815-6820
1321 3285 3300 3984 3988-3989 4297-4298 6821-6825
1307 2267 3980 4283 5221 5223-5224 5823 6118 6147 6248 6826-6827
921 1801 2967-2971 6256 6371-6372 6770 6828-6856
1321 3284-3287 3298 3300 6140 6258 6824 6857-6861
4097 4177 4486 4686 5264-5265 5609 6370 6862-6912
1321 1410-1411 1800 1802-1803 1833 2159 2229 6814
1307 2267 3980 5823
1410-1411 1800 1833 2159 6814
3284-3287 3298 3300 3436 6913-6916
5223
6917-6955
3285 3300
3436 6956-6958
6258 6596 6959-6963
6816 6819-6820 6847-6848 6855-6856 6964-6980
6816-6818 6820 6968 6973 6981-7012
7013-7014
3294 7015-7042
1766 2064 3294 4626 6569 6658 7025 7032 7037 7041 7043-7052
1766 2064 3294 4459 4626 4636 6082 6154 6569 6658 7025 7033 7035 7037 7041 7044-7046 7048-7054
7055
7056-7066
6567 7059-7060 7066-7076
6759 7059-7060 7066 7077-7080
1328 3389 4459 4629 4636 6154 7053 7081-7083
823 3615 4001 4022-4023 4036 4512 4873 6186 6283 6355-6357 7084-7088
3597-3602 3615 4001 4036 4512 4535-4536 4873 6186 6355-6357 7084-7085 7088-7096
4408
1328 4459 4629 4636 7053 7081
1741 1743-1755 7097
3544 3578 7098-7103
5200 6169 7104-7110
3589 6027 6037 6039 7111-7118
901 1690-1691 1808 2327 2932 4930 7119-7122
1039-1040 7123-7127
1507 2191 2238 5221 5223-5224 6118 6147 6248-6249
7128
2512
869 1475 2375 2484 2507-2508 7129-7131
7132-7149
4059-4060 7150-7151
2736 3755-3759 3762 4794 7152-7166
1638 2164 2736 3755-3756 3758-3759 3762 4475 7152-7153 7160 7167-7181
4249 4251 6043 6048-6050 6061 7182-7214
1766 2243 4280
3542 3545 3560-3561 3587-3588 5861
7215-7229
3985 4775 6082 6113 6392 7230-7233
7234-7239
380 505 557 594 823 828 965 1132 1135-1137 1141-1143 2190 2891 4193 4274 7240-7402
5223 6394 7403-7412
5180 7413-7415
7416-7433
7434
753 1138 2132 4221 6151 7435-7496
7450 7497-7574
7575
28 7576-7595
811 813 816 821 976 3765 3883 6792 6794 7596-7613
36 260 511 556 563 902 1304 2264 7614-7622
7623-7634
7635-7658
823 7659
4289 6084 6737 7499 7576 7581 7590-7591 7660-7662
7663
7576-7577 7592 7664
3311 7665-7680
7681-7688
4296 7681-7683 7686 7689-7693
6084 6181 7685-7686 7694-7706
2255 2479 7707-7713
2479 7711-7734
7735-7761
7762-7772
7773-7776
965 5811 7777-7782
2499 4175-4176 6122-6124
960-961 1413 4484 5264 6119 6121 7783-7787
862 3368 3370
4700 6157 6683 7123 7788-7796
866-867 1773 2238 2252 2838 3371 3373
7797-7808
866-867 902 2252 3972-3973
7809-7818
1054 7791 7819-7870
2252 2870 7871
367 2230 3269 6718 7872-7873
7874-7881
7882-7885
7886-7893
7894-7901
7894-7897 7901-7905
2389 7894-7897 7901 7906
7907
7908
7909-7940
7941
3545 3561 3588 7942-7946
4170 6167 6516
3647 3649
7947
3984 7948
7949
7950-7951
7952-7957
190 7958-7959
6092 7960-7970
1340 7971-7987
921 974 976 1721 4208 6109 6120-6121 6139 6370 7988-7996
6119-6120 7989-7992 7997-8022
1721 3386 4208 4254 6084 6109 6139-6140 6797 7307 8023-8033
5200 5289 7997 8034-8038
8039-8040
1327 2919 7787 8041-8046
6570-6571 6735 8047-8056
4805 6735 8050 8056-8089
6497-6498 6570-6571 6735 8047-8048 8050 8056-8116
4747 6497-6500 8090 8093
8117
8118-8121
6499 6570-6571 8122
2635 4255 5262
8123-8138
2230-2231 4643 6370 6767 6770 6828 8139-8153
783-786 866-867 869 1038 1742 2230-2231 4259 4873 6370 6828 8146-8151 8154-8160
5270 8024 8161-8184
8185-8187
1038 1738 2263 4293 8188-8192
8193-8217
2708 6812 8218-8224
8225-8255
2230-2231 2501 5563 8147 8228 8236 8256-8262
1340 3589 6092 7963 7976 8263
1623 2375 2903 8264-8270
8271-8275
2231 3154 8147 8149-8150 8273 8275
934 2500 3559 8276-8280
3649 8281
7686 8281-8283
2870 8281
8049 8055 8284-8293
869 901 970 1041 1415 1645 1718 2060 2064 2375 6567 7873 8294
8117 8295-8298
8049 8055
6 921 8299-8300
7988 8301-8304
921 6815 7988 8303
3987 4254 8305-8308
4177 8309-8310
4260 4279 4512 6355 6360 6770 8160 8311-8316
1328 3983 4451 4459 4618 4625 4629-4630 4634 4636 7053 7081 8317-8320
1741 1743-1755 3441 4259 4873 6516 7097 8159 8321-8323
6147 8324-8325
8326-8333
8334-8344
770 777 779 877-880 4221 5609 7441 7548 8345-8382
36 298 685 770 783 786 788-789 808 4485 8383
1072 1412 1821 2266 2312 3373 4147 4208 6115 6154 8384
789 2918 4485 8385-8386
1507-1508 1813-1814 1816 1818-1819 1822 1933 1955 2009 3434 3436-3437 4382
1900 1937 1948-1949 1953 2508 8387
2199 2205 2247 3373 3805 4299-4302 4306 4363-4364 6811 8388-8417
1410-1411 1415 1773
2199 2205 2247 3373 4299-4302
1971 2001 8418-8427
3582-3584 8428-8433
8434-8436
4704 8437
8438-8439
3980 8440-8502
8503-8508
8509
771-776 1741 1743-1755 1796 2252-2255 2542 6563 8510-8512
1437 8513-8518
431 8519-8541
8542-8547
8548
8549-8550
2176
1409 4293 8551
394 1054-1057 2274 7836 8552-8600
260 771-776 936 965 968 1071-1074 1796 2252-2255 4290 5587 5812 8384 8560 8573 8577 8579-8580 8597-8635
2333 2341 2345 8572-8573 8580 8598-8599 8636-8663
8664-8665
2834 2836 8666
966 3597 3602 8450 8584 8651 8654 8667-8692
260 866 1037-1038 1306 1407 1645 1738 2190 2327 3773 4382 5587 6064 8654 8658-8659 8679-8680 8693-8710
823 866 1037-1038 1738 2256 2699 8654 8658-8659 8679-8680 8695 8697 8700-8701 8711-8727
260 791 866 1412 1645 1808 4290 4382 4484 5586 5731
8728-8731
8666
2256 5585 5696 8732
1051 5697-5698 8646 8648 8662 8733-8738
260 786 1319 1412 1741 1743-1755 1768 1804 4484 4627 8739
8740
8741
2781 5720 8742-8769
1412 1414 1798 1805 2256 3154 3280 3286 3294 3370 5729 6117 6171 6393 8770-8771
1331 2626 6603 6630-6632 6636 8772-8810
1331 1341-1342 2623 2625 6603 6632 6636 6671 8774 8811-8888
1331 1478 1579 1760 2243-2244 2252 4235 6361 6575 6603 6632 6636 8773-8774 8777 8779 8781 8783 8788 8790 8792 8794 8796 8799 8801 8803 8805 8807 8809 8854-8856 8889-8892
863 866-869 1407 1412 1645 2375
5985
1187 6690 8893-8894
1340
33 480 508-511 624 668 768 770 788 790-791 878-879 1114 1816 2267 2319 2923-2925 7616 8895-8898
784 786 1892-1900 1933-1955 6767 8899
1892-1900 1933-1955 3273 3277 8900-8903
3273 3277 3285 3300 3969 8900-8907
869 1645 2375 2528 2697 4731 5221 6109 6118 6570-6571
869 970 1438 2375 2508 2511 2528 4730-4731 4742-4743 8908-8910
2477-2478 2518 2520 2529 8911-8923
2477-2478 2518 2520 2529 8911 8914-8918 8920-8926
2477-2478 2480 2518 2529 8912-8913 8927-8929
4753 8930-8931
2510 3300 3969 8932-8944
869 970 2375 2508 2511 2528 4730-4731 4742-4743 8908 8910 8945-8946
2477-2478 2518 2529 8911-8914 8918-8919 8921-8922 8947
2477-2478 2518 2529 8911 8914 8918 8921-8922 8924-8926 8947
8927 8929 8948
2529 2831 2837 4154 8911-8915 8918 8921-8922 8949
36 685 1305 2263 2921 4747 8189 8950-8955
8053-8054 8956-8958
1415 2064 3294 6567 8294
8959-8982
1346 3386-3390 3486 8983-8988
1346 3386-3390 8989-8991
8992-9097
1346 3386 3388
1325 1337 1406 2259 2264 2733 2894 3440 7234 9098-9099
1411 1414 1773 1798 1805-1806 1833-1834 1839 1841 9100
1411 1414 1741 1743-1755 1773 1798 1805-1806 1833 9100
1319 1741 1747-1749 1759 1768 1771 1794-1797
954 1307 1490 1890-1891
33-34 9101-9103
30 200 9104
9105-9112
3294 4261 9113-9117
49 9105 9118-9120
2613
380 382-384 933 9114 9121-9123
9124
9125-9126
9127
9128-9129
9130-9153
9154-9169
1346 1350
1345 9170-9171
1321 5086 5166 5344 8905 9172-9174
1328 1410-1411 1415 2531 3373 3526 4359
4863 4865-4867 9175-9198
4783 5448 9199
1328 1415 3373 8905 9172-9173 9200
2635 9201-9202
9203
9204-9206
2194 8273 8275 9207-9233
9234-9241
2194 9218 9220 9222 9224 9226 9228 9230 9232
1332 4783 9242-9246
4498 4650 6287 9247-9249
5564 5567-5568 9250-9257
5223-5224
5564 5567-5568 9252-9257
2194 9258
9259-9262
9263-9267
9268-9325
1042 4678 4805 9268 9283-9286 9299-9300 9325-9334
1324 9335-9363
349 2243 3985 9113 9335-9336 9338 9343 9360 9362-9440
349 2243 3985 4165 9113 9117 9335-9336 9338 9343 9360 9362-9369 9384 9392 9400 9415-9422 9430-9446
9447-9448
3542 3545 3560-3561 3587-3588 5861 9449
901 1690 4824 5095-5096 5207 5209 9450-9457
901 1690 2892 4643 5207 5209 9450-9452 9458-9461
9462-9463
601 1310 1312 7107 9464-9466
9467-9514
4694
9515-9520
2502 7320 9521-9525
6737 9526-9531
2732 4283 4873 6827 9532-9542
3542 3545 3560-3561 3587 9543-9544
9545-9572
9551 9553 9555-9556 9558 9560 9573-9576
5233 9577-9599
925-926 9600-9601
926 930 9601-9612
9613-9618
6520 6522 9619
9620
3542 3545 3560-3561
9621-9625
9626
9627-9638
9639-9650
9453 9651-9652
9653-9660
4261
4169-4170 9661-9669
903 905 4484 9670-9684
349 4261 9685-9723
4172 4261 9721 9723
9724-9741
9260 9263 9267
9742-9748
9269-9273 9277-9281 9293-9297 9313-9317 9319-9323 9749
9750-9779
1042 2231 2327 5289 9761
9780-9781
9782
9783-9787
2449 9788
2457 2477-2478 9789-9791
9792
9793-9810
9811-9828
2375 2454 2457 2477 2507
9661-9662 9665-9668
9829
9830
2636
9831
1192 3294 6569
9832
9833
9834
9835-9836
9837
9838
5849 9839-9840
9841-9852
48-49 288 772 1144 1147 2870 9853-9864
9865
9204-9206 9866
5221 5223-5224
9204 9206 9246
9867-9877
9878-9884
9880-9885
9817 9820-9821 9823 9825 9827 9886-9888
2170 9661-9664 9667-9668
2375 2454 2477 2507
2476 2517 9889-9890
2242 3474 4283 4704 9536 9891-9893
9894-9896
2476 2733
5450-5453 9897-9902
9903
9904
9905
9906
9907-9910
1192 3294 9203 9911
9912-9913
6769 9914-9920
1328 3373 3525-3526 4359
9921-9960
4207 9203
9961
1328 1415 3373 3525-3526 4359
2634-2636 4255
9962-9981
4359 9246 9982-9984
1328 3525-3526
9985
9986-9990
1328 3373 3525-3526
9259-9262 9991-9992
9388-9389 9993-10045
10046-10056
4752 9614 10057-10062
5233 9599
10063-10078
6520 6522 10079-10088
10089-10091
4762
10092
4698 7573 10093-10095
389 10096-10098
2634 2636 5262 10099
10100
10101-10106
10107-10109
10110-10114
10115
10116-10117
10118-10120
10121-10122
10123-10125
10126
10127
10128
10129
10130
10131
5223 6248
10065 10069 10073 10132-10136
10137
10138
10139
10140
10141
5266
3529 3531-3532 3537 10142-10145
1328 3526 4359
10146
9906 9989-9990
1321 2732 3975 4283 5086 5166 5344 6258-6259 6596 6827 6961 6963 10147-10148
1410-1411 1773 1800 1803 1807 1833 2531 2741 2906
3542 3545 3560-3561 3587 4700 4867 6157 9177 9180 9185 9189 9193 9197 9544 10149-10151
10152-10155
5086 5166 5344 6259
2634-2636
1773
10156-10169
10170-10199
3368 5731
1042 1803 1808 2903 8909
3984 4297-4298
10200-10207
9250-9251 10208-10214
393 395 3435 3438 10215-10216
10217-10225
1803 2903 10226-10229
2870
869 1771 2264 3368 4298 5731
262 6177 8038 10230-10237
5221 5223-5224 6248 10238-10239
2264 3368 4298 5731
1507-1508 3291
9463
10240-10243
2732 4283 6737 9620 10244-10245
925-926
9614-9615 9661-9664 9667-9668
1324 10246-10247
1346 3390 3517 8164
3442 10248
10249-10250
10250-10251
10252-10276
10277-10278
928 10279-10326
928 10321-10368
1327 4145 6691
10369
1767 10370
1767 4767-4770
10371
10372
10373
10374
10375-10376
10377-10378
200 2542 2550
10379
6501 6508 10380-10389
10390-10391
7952 10392
6501 10380-10384 10393-10398
10399-10410
6371
6372 6850
4752 4762 9614-9615 10061 10411-10414
9447
3542 3545 3560-3561 3587
901 1483 1808 5216 5265 5823 9459-9460 10415-10417
10418
901 1808 2327 5823
10419
10420
10421
10422-10442
4752 9614-9616 9618 10414 10443
5209 5216 5823 9453 10415-10416
1321 1721 1768 5209 5216 5823 10415-10416
1808 5823
10411
8908 10444-10449
5822 7581-7582 8908 10448-10453
1321-1322 2193 6363 10454-10459
771-772 1042 2772 2989 3242 10460-10461
2252 3242 10460
771-772 1042 2772 2989 10461
7104-7105 10462-10472
771-772
1307 1321 6363 10473
10474-10487
1319 1321 1771 10454 10488
6006 6008 10489-10502
10503
200 1321 10454
349 10217 10473 10504-10505
7618 7621 10506
207 209 248
10507-10522
1415 1796 3294 8147 8294 10523
10524-10532
4678
9258 10533-10543
10544-10555
10556-10567
10568-10576
10577
1415 2155 3294 6567 6569 8148 8294
9176-9177 9184-9185
5209 9204-9206 9246 9866
9253
10578
10579-10602
9905 10603-10605
9848 9852 10606-10608
2194 9256 9258 10609-10610
3294 10611-10614
10611 10613-10616
5569 9259-9262 9991-9992 10617
9260 9263-9267 10618
10619
10620
10621
10622-10623
1187
10624
10625
6506 10626
10627-10628
10629-10630
10631-10638
10639
10640-10641
10642-10643
9119
9112
9120
10644
4359 4783 8905 9172 9985 10645
1328 1415 3373 3526 4359 8148
2194 9258 10543
10646-10665
601 10666-10667
9658 10668-10669
5222 9266
9660 10670
5340-5341
2635 9176 9184 9188 9192 9196
6497-6500 8090 8093
10671-10678
6497-6500 8090 8093 10679-10680
1415 1796 2060 8147 8294 10523
3294
8049 8055 10681-10684
1415 2060 7041 8147-8148 8294 10685
6497-6498 6500 8090 8093
4700 6125 6157 10150 10686
6570-6571 8047-8048
9245 9906 9989-9990 10687-10689
787 789 8385-8386 10370 10690-10751
787 789 902 936 2906 3981 4096 10699-10700 10752-10760
903 9680 9682-9684 10504-10505 10761-10770
8437
389 8909 10771-10773
8279
10774-10789
10790
4704 10791-10794
10795-10806
3909 3921 3930 10801 10805 10807-10808
4704 10801 10805 10809-10811
387
601 1310 10812-10813
2933-2934 4242 6183 6251 10814-10815
252 298-299 301 1047 5854 10816-10818
10819-10823
252 298 1047 5854 10816-10818
1741 2252 10824-10825
2934
10826-10855
6827 9275
9255-9256
10856
2934 10857
1346 10858
10859-10885
1324 3483-3484 10886-10921
2707 5341 10922-10928
5340 10922 10929-10939
2002 4877-4878 6520 10079-10080 10083 10245 10940-10946
10123 10947-10949
252 1041
10950-10952
10953-10958
1321 10454
2009 3434 3436 3438 5281
4700 6125 6157 10686 10959
197 771-772 1307 1768 10473
2635 5262 5609 7107 10960-10961
4783 5086 8905 9172 9985 10962-10965
1328 3373 3525-3526 4359 9984
3532 4261 9275 10966-10967
6499-6500 6570-6571
4783 9199 9985 10645 10968-10969
1192 2375 3294 9203
10970-10971
8049 8055 10683-10684
380 10972-10973
1192 3294 5266 8148 10415
1192 2375 3294
10974-10985
1507 1509
10986-11003
2194 9258 10543 11004
1332 4783 9203 9985 10645
11005-11010
11011
1192 3154 3294
10603 11012
9256 11012

0 1 2
3
4
5 6
7
8
9
10
11
12
13
4
14
14
15
16
14
17 18 19
15
20
21 6
22
23 24 25
26
27
28
29
30
31
32
32
33
34
35
36 37
38
39 40
35
41
42
43
44
45
46 47
48
49
50
51
52
53
54
55
56 57
58 59 60
61
62
63
64
65
66
67 68
-
69 70
71 72
73
74
75
76 77 78
-
79 80
81
82 83 84
85
86 87 88
89 90 91
92
93
94 95
96 97
98 99 100
101
102 103 104
89 105
106 107
108 109
110 111 112
113 114 115
116 117
118
119 120
121
122 123
124
125
126 127
128
129
3
130
131 132
133 134
135
136
137
138
139
140
141 142
143 144
145
146
147
148
149
150
151
152
153 154
155 156 157
158
159 160 161
162
163
164
165
166 167 168
-
169
170 171 172
173
174
175
176 177 178
179
180
181
-
182
183 184 185
186
187
188
189 190
191 192 193
194
195
196
197
198
199
200 201 202
203 204
205
206
207
208
209 210 211
212
213 214
215
216
217
218
219 220
221
222
223 224
225
226
227 228 229
230
231
232 233 234
235
236
237 238
239
240 241
242 243 244
245 246
247 248
249
250
251 252
253 254
253 254
253
255 256
257 258
259
260 261
262 253
263
264
265
266
267
268 154
269
270
271
272
273
274
275 276
277
278 279
280
14
281
282
283
284
285
286 287
288
289
290 291
292 293 294
295
296
297 298 299
300 301
302
303
304
305
306 307 308
309
310 311
312
313
314
315
316
317 318
319
320
321 322
323
324
325 326 327
328
329
330 331
332 333
334
335 336
337 338
339 340
341
28 342
343
344
345
346 347
348
-
349
350
351 352
353
354
355
356
357 358 359
360 361
362
363
364 318
365
366
367
368
369 204
370 371
372
373
374
375 376
377
378 379
380
381 318 382
383
379 384 385
386
387
388
389 390
391
392 393 394
395
396
397
398 399
-
400
401 402
403
353
404 405 406
407
353
408
-
409
410
411
412 413
414
415
416
417 418
419
420 421
-
422 423
424 425
426
427
428
429
430 431 432
433
-
434 435 436
437 438
439
369 440 441
442
443
369 318
444 445
446 447
448
449 450
451 452
453
454 455
456
457
458
459
459
460 461 462
459 463
464
465
466
467 468
469
470
471 472
473
474
475
476 477
478
479
480
481
482 483
484
485
486
487
488
489 490
491
492
493 494
495 496 497
498
499 500 501
502
503
504
505
506 507
508 509
510 511
512 513 514
515
516
517
518 519 520
521
522
523 524
525
526
527 528 529
530
531 532
533 534
535
536
537
538
539
-
540 541
542
543
544 545
546 547
548
549
550 551
552
553
554
555 556
557
558
559
560 561
562
563
564
565
566
567
568
569
570
571 572
573
574
575 576 577
578
579
580 581
582 583
584 585 586
587
588
589
590
591 592 593
594
595
596
597
598 599
584
600
601
602
603 604
605
606 601
607 312
608
609 204
-
610
603
611
612 601
613
614 204
615
616
617 618 619
620
621
622 623 204
624
625
626
627
318 628
629
630 631
632 633 318
318 634 635
636
637 638 318
639
640 204 641
642
643
644 645
-
646
647
648 649 312
650
651 652 653
654
655 312
656 657 658
659
660 142
661
662 663
664
665 666
667
668 142
669
670
671
672 673
674 675 204
676
677 678
312
679
680
681 682 683
684
685
686 318
687
688
689
-
690
691
692
693 694
695 696
697
698
699 700
701
702 703 704
705
706 707
708
709
710
711
712 713
714
715 716
717 718
719
720 312
721
722
723
724 725
726
727 728 729
730 731 732
733
734
735 736
737
738
739
740 741
742
743 744 745
746
646
747
748 749
750
751 752
753 754
755 756
757
758 759 760
761
762 763 764
765 766 767
768 312
769 770
771 772
-
773
774 775
776
777
778 779
780 781
782 783 784
785 786
787 788
789
790
791
792
793
794
795 796
797
798 799 800
801
802
803 804
805
806 807
808 809 810
811 812 813
814
815
816 318 817
818
819 820
821
822
823
824 825
826
827
828
829 830
831 832 833
834
835
836
837
838 839
840
841 842 843
844
845 846
847
848
849
850 851 852
-
853 854
855 856 857
-
858
859
860
861 862
863
864 865 866
867
868
869 870
-
871 872
873 874
875 876 877
878 879 880
-
881 882
883
884
885 886 887
888
889 890
891 892
893
894 895
896
897
898
318
899
900
901
902 312
903 904
905 906
907 908
909
910
911
912 913
914
915
916
912
917
918
919 920
921 922
923
341 924
925
926 927 928
929
930
931
932
933
934
935
936
937
938
939 940 941
942
943
944
945
-
946
947 948 949
950
951 952 953
954
955 956
957 958 959
960
961
449 962
963 964
965
966 967 968
969 970
971 972 973
974
975
3
976
977 978 979
335 980 981
982 983
984
681 985
681 986
987
988 989
990 991 992
993 994 995
996 997 998
999 1000 996
1001 1002 1003
1004 1002 1005
1006 1007
1006 1008
1009 1010
1011 1012 1013
1014 1015
1014 1016 1017
1018 1019
1020
1021 561
1022
1023 1024
1025 1026
1027 1028
1029
1030 1031
1032
1033
1034 1035
1036
1037 1038
1039
1040 1041
1042 1043
1044 1045 1046
1047 1048
1049
1050 1051 1052
1053 318
1054 1055
1056 1057
1058 1059
1060
1042 1061 1062
1063 1004
1064 1065
1066 1067
1068 1067 1069
1070
1071
1072 1073 1074
1075
1076
1077 996 1078
993 1002
1002 1079 1005
1080 1002 1005
1081
1082 686 1083
1084
1085 1042 1086
1087 1088
1089 1090
1091
1092 1093
1094 1077
1006 993
1095 1006
1096 1097
1098 996 1078
1099 1100 1035
1101 1102
1103
459 1104 1105
1106 1107
1077 1108
1108 1109 1110
1111 1112
1108 1008
1113
1114
27
1115
1116
1117
1118
1119 1120
1121
1122 1123 1124
1125 1126
1127 1128
1129 1130
1131
1132
1133
1134 1135
1136 1137
1138 1139 1140
1141
1142 1143 1144
1145 1146 1147
1148 1149
1094 1150
1006 1151
1152 1153 1154
1155
1156 1157
1158 1159
1160
1161
1162 1163
1164 1165
1161 1166
1167 1168 1169
1079 1170 1171
1172 1173
1174
1175
1176
1177
1178
1179 1042
1180 1181 561
1182
1183 1184
1185
1186 1187
1188 1189 1187
1190
1191 1192
1193 1194 1195
1196 1197 1198
1199
1200
1201
1202
1203
1204
1205
1206
1207
1208
1209 1210 1211
1212 1213
1214 1215 1216
1217 1042
1218
1209 1219 1220
1212 1221
1222
1223 1224
1225 1226 1227
1228 1229
1230 1231
1232
1035 1233
1234
1235 1236
1237 1238
1239
1240 1241
1242 1243
1244
1096 996
996 1245 1078
996 1246 1247
1248 996 1078
993 1002
1095 1002 1249
1002 1005
1002 1005 1250
1078 1002 1005
1077 1078
1251 1002
1077 1078 1002
1006
1252 1077
1253 1254
1255 1256 1257
1258 1259
1006 1260
1006 1261
1262
1263
1264
943
1265
1266
1267
1268
681
1269
1270
1271
1272
681
1273
1274
1275 1276
1277 1278 1279
1280 1281
1282
1283 1284
1285 1286
1287
1288 1289
1290 1291
1292 1293
1294 884
1295 1296
1297 1298
1299
1077 1078 1002
993 1002
1300 1002 1249
1301 1302
1303
1304 1305 1306
1307
1308
1309 1035
1310 1311 1312
1313 1314
1315 1316
1317 1318 1319
1320 1321
1322 1323
1324 1325
1326 1327 1328
1329 1330
1331
1332
1333
1334
1335
1336 1337
1336 1338
1339 1340
1341 1342
1103 1343
1344
1345 1346 1105
1347
1348 1349
685 1350
884 1351
1352
1353
1354 1042
1355 1356
1282 1357
1358 1359 1065
1360 1361


"""##
    }
}
