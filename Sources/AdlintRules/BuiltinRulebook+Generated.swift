// Made by `make generate` from the folder rules. Do not edit.
// swift-format-ignore-file
extension BuiltinRulebook {
    /// SHA-256 of the law and vocabulary.
    public static var digest: String { "sha256:d92a85e303d73d6cf9c90fa48863b7c95b3439f9663cd677619c49ae8d25e5aa" }

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
$	finance-word	(?:\b(?:invest(?:s|ed|ing|ment|ments|ors?)?|shares|shareholders?|stocks|stock ?markets?|share ?prices?|stock ?pick\w*|funds|portfolios?|ETFs?|ETNs?|ETPs?|REITs?|VCTs?|S?EIS|ISAs?|SIPPs?|pensions?|dividends?|gilts|equities|trad(?:er|ers|ing)|trades|forex|CFDs?|spread[- ]bet\w*|futures|crypto\w*|bitcoin|tokens?|presale|NFTs?|mint(?:ed|s)|staking|bullion|FTSE|Nasdaq|S&P|Dow Jones|takeovers?|buyouts?|peer-to-peer|lenders|tipsters?|small-?caps?|mid-?caps?|brokers?|brokerage|IPOs?|hedge funds?|FRN|yields|annuit(?:y|ies)|commodit(?:y|ies)|compounded|altcoins?|multi-?baggers?|ten-?baggers?|analysts?|dealt|holders|savers|incomes?|stakes?|undervalued|wallets?|coins|tips? (?:service|sheet)|Wall Street|tick data|AIM|assets?|monetary|small[- ]caps?|mid[- ]caps?|large[- ]caps?|micro[- ]caps?|bull(?:ish)?|bear(?:ish)?|billionaires?|wealth|retire(?:s|d|ment|ments)?|options market|ounces?|vaulted|stockbroker\w*|speculat\w+|hedged?|valuation|options|annuit\w+|ounce|sovereigns|Britannias|whisky casks?|royalties|payouts?|dividend-\w+|deposit interest|nest eggs?)\b)
$	fraction	(?:\b(?:a|one|two|three) ?-?(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths)\b)
$	gap	(?:(?:[^.!?;]|\.(?=\d)){0,70}?)
$	ironic-question	(?:\b(?:is|isn't|is not|are|aren't) (?:it|they)\? ?|\bor (?:is|are) (?:it|they)\?|, right\?)
$	long-gap	(?:(?:[^.!?;]|\.(?=\d)){0,140}?)
$	made-money	(?:(?:made|earned|netted|banked|bagged|booked|pocketed|cleared|raked in|racked up|took home|walked away with|scored|reaped|pulled in|cashed out|cashed in|won|gained|profited))
$	made-past	(?:(?:made|earned|delivered|produced|generated|yielded|netted|banked|bagged|booked|pocketed|locked in|closed out|cashed out|cashed in|scored|notched(?: up)?|achieved|posted|recorded|racked up|raked in|enjoyed|seen|saw|clocked up|chalked up|handed|walked away with|took home|captured|nailed|grabbed|collected|paid(?: out)?|received|reaped|secured|landed|won|thrown off|threw off|cleared))
$	market	(?:(?:the market|markets|stock ?market|index|indices|FTSE(?: 100| 250| 350| All-Share)?|All-Share|S&P(?: 500)?|Nasdaq|Dow|DAX|benchmark))
$	mocked	(?:\b(?:lawyers?|solicitors?|compliance (?:officer|team|department|people)?|regulators?|they|legal (?:team|department)|my editor|the FCA|the suits|the small print)\b[^.!?]{0,40}?\b(?:make|makes|made|force[sd]?|oblige[sd]?|insist\w*|wants? (?:me|us)|wanted (?:me|us)|asks? (?:me|us)|tells? (?:me|us)|says? (?:I|we) (?:must|have))\b|\b(?:I|we)(?:'m| am|'re| are|'ve)? (?:have to|got to|obliged to|required to|legally bound to|forced to|supposed to) (?:say|tell|add|print|mention|warn|point out)\b|\b(?:yawn|blah|yada|consider it said|there, I said it|boring bit|legal bit|the usual (?:guff|waffle|blather|disclaimer|caveats?))\b)
$	money	(?:(?:US|A|C|NZ)?[£$€] ?\d[\d,]*(?:\.\d+)?(?: ?(?:k|m|bn|tn|million|billion|thousand|trillion)\b)?|\b\d[\d,]*(?:\.\d+)?(?: ?(?:p|pence|pounds?|dollars?|euros?|quid|grand|cents)\b)|\b(?:a|“number-word”)(?:[- ]“number-word”)? (?:thousand|million|hundred) ?(?:pounds?|dollars?|euros?|quid)?|\b(?:an?|“number-word”)(?:[- ]“number-word”)? (?:grand|quid|tenner|fiver)\b|\ba (?:tenner|fiver)\b|\b(?:six|seven|five|eight)[- ]figures?\b)
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
$	price	(?:(?:US|A|C|NZ)?[£$€] ?\d[\d,]*(?:\.\d+)?|\b\d[\d,]*(?:\.\d+)? ?(?:p|pence|cents|c)\b|\b(?:an?|“number-word”) (?:quid|pounds?|dollars?|bucks?)\b)
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
p	\b(?:until|before|by|ends?(?: at)?|within) (?:midnight|tonight|(?:5|6|9|11|12)(?:[.:]\d\d)? ?pm|(?:24|48|72|twenty-four) hours|(?:this )?(?:sunday|saturday|friday) (?:night|evening))\b
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
p	\b(?:half[- ]price|discount code|promo code|voucher code|use (?:the )?code|with code|with my code|your code|\d{1,2}% off|money-?off|introductory (?:price|offer)|limited-time offer|free trial|free for \d+ days|\d+-day trial|risk-free trial|charter (?:rate|member|offer)|founding members?)\b
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
=	150
+	sentence
p	\b(?:income|interest|returns?|dividends?|yields?|a year|per year|every year|p\.a\.|per annum|annual\w*|month|monthly|week|weekly|quarter\w*|currently|rents?|invest\w*|lend\w*|shareholders|stake|staking|holders|price)\b
-	sentence
p	\b(?:fees? of|charges? of|commission of|(?:fee|charge) is|discount|off|postage|subscri\w+|renew\w*|cash ?back on|trading fee|salary|AER)\b
p	“not” (?:pay|earn)
d
p	\b(?:(?:dividend |current |running |gross |net |initial |target |rental |annual |projected )+yields?|yields?(?: of| over)?|yielding|income of|returns? of|interest of|coupon of|payout of)\b“short-gap”“pct”|“pct” (?:[\w'-]+ ){0,2}(?:yields?|coupon|income|interest|dividend)\b|\babout “pct” at today's price|\bearn (?:interest|rewards?|income) on\b
+	region
=	150
-	sentence
p	\b(?:AER|overdraft|mortgage|fees? of|charges? of)\b
p	“operating-move”
d
p	\b(?:get paid|paid to you|paychecks?|monthly income|weekly income|regular income|passive income|extra income|second income|steady income|reliable income|tax-free income|a (?:second|extra) (?:salary|income)|income for life|pays? (?:you|them|it|out|its|something|quarterly|monthly|every)|paid out|first year's income|(?:an|growing|earn) income|income (?:twice|four times|every|each|paid|from)|income investors?|paid (?:quarterly|monthly|twice a year|every)|pays? them out)\b
+	region
=	150
+	context
p	(?<!\w)(?:invest\w*|income|returns?|dividends?|yields?|bonds?|fund|trust|REIT|shareholders|wind farms?|rents?|property|rental|lend\w*|stake|shares?|trad(?:e|es|ing)|options|“pct”)(?!\w)
-	sentence
p	\b(?:income tax|income may|income from (?:them|it)|income and capital|renews?|no dividend|pays no|no income|not|can fall)\b
d
p	\b(?:extra|little extra|more money|money|cash|thousands|profits?|gains|pounds) (?:in|into|to|for) (?:your|everyone's|our readers') (?:pocket|bank|account|purse|wallet|pension)\b|\b(?:profit|profits|benefit|gain|cash in|capitali[sz]e|make money|get rich|prosper) (?:from|on|in|as|by|when|with)\b|\b(?:take|taking) (?:a )?(?:part|share|stake) in the (?:rise|growth|boom|upside|gains)\b|\bhow (?:you|to|investors|readers) (?:can |could |might )?(?:profit|make money|cash in|benefit|retire early|retire on)\b
+	region
=	150
-	sentence
p	\bno (?:way|one) (?:to|can) (?:profit|benefit)\b
p	\b(?:their|its|the company's) (?:benefit|profit)\b
p	\bbook(?:ed)? a profit\b
p	\bchild benefit|pension benefit|benefit from (?:a|the) (?:scheme|FSCS)\b
=	158
d
p	\b(?:growth|income|returns?|profits?|gains)\b“short-gap”\b(?:from (?:the|a|an|our|UK|global|property|rents?|shares|companies)|without|comes?|like that|potential|opportunit(?:y|ies)|engine|for (?:you|investors|savers)|in (?:an?|your|any) )\b|\b(?:long-term|steady|capital|strong|superior|attractive|higher|better|real|healthy|generous|high|big|juicy|bigger|double-digit|inflation-beating|exceptional|market-beating|private equity|equity-like|above-inflation) (?:and steady |annual |monthly |capital |risk-adjusted )?(?:growth|returns?|income|yields?|profits?|gains|dividends?|payouts?)\b|\bupside\b|\b(?:growth and income|income and growth)\b|\b(?:exposure|access) to (?:the )?(?:[\w'-]+ ){0,4}(?:growth|growing|economies|companies|markets?|returns?|boom|opportunit\w+|private|property|infrastructure|small|deals)\b
+	region
=	150
-	sentence
p	(?:\b(?:no|not|may|fall|nor)|n't)\b“short-gap”\b(?:growth|income|returns?|profits?)\b
p	\bin return for\b
=	158
p	\bpast performance\b
p	\bgive up\b
p	\btax return\b
p	\bor income\b
d
p	\b(?:aims?|aiming|seeks?|designed|built|helps?|wants?) to (?:make|grow|beat|deliver|pay|generate|provide|give|increase|help|preserve|outperform|double|profit)\b“gap”\b(?:money|growth|income|returns?|inflation|prices|market|wealth|savers|investors|profits?|cash|goals)\b|\b(?:aims?|seeks?) (?:for|to provide|to achieve|growth|income|capital)\b
+	region
=	150
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
=	150
-	sentence
p	\b(?:cash ISA|before you|don't|reader of|history of|journalist|cannot|crypto\w*|bitcoin|coins?)\b
d
p	\b(?:cheques?|checks?|payments?|pay-?days?|pay-?cheques?|deposits|cash) (?:of (?:up to )?“money” )?(?:for “money” )?(?:land\w*|arriv\w+|drop\w*|roll\w*|flow\w*|hit\w*|turning up|coming) (?:on|in|into|through|to|onto)\b|\bearning “money”\b|\b(?:build|building|create|creating|amass|accumulate) (?:[\w'-]+ ){0,2}(?:wealth|riches|fortune|nest egg|income stream|second income)\b|\byour (?:money|savings|capital|cash|wealth|pension|ISA|pot|investment) (?:grows?|works?|compounds?|multiplies|sweats?|earns?|is put to work|gets to work)\b|\bmak(?:e|es|ing) (?:your|their) (?:savings|money|cash|capital) (?:sweat|work|count|earn|pay)\b
+	region
=	150
-	sentence
p	“not”\b
p	\bsalary\b
d
p	\bretir(?:e|ing) (?:sooner|early|earlier|richer|comfortably|in comfort|well|wealthy|with confidence|years? early)\b|\b(?:find|finds|finding|spot|spots|uncover|uncovers|back|backs|own|buy|discover) (?:tomorrow's|the next) (?:winners?|giants?|champions?|leaders?|stars?|big)\b|\bbeat(?:ing)? (?:inflation|the taxman|the banks?|rising prices|cash|the cost of living) (?:with|by|through|and|in|using)\b|\b(?:smarter|better|richer|more rewarding) (?:home|place|use) for (?:your|idle|spare) (?:cash|money|savings|capital)\b|\bpays? you to wait\b|\bincome (?:now|today)[.,;:]? (?:and )?growth (?:later|tomorrow|for)\b|\b(?:deals|returns|opportunities|investments|access|strategies) (?:as|of|enjoyed by|reserved for|used by|once reserved for) (?:the )?(?:big |large |wealthy |ultra-|super-)*(?:institutions|rich|wealthy|pros|professionals|pension funds|hedge funds|billionaires|millionaires|insiders)\b
+	region
=	150
-	sentence
=	183
d
p	\b(?:turn|turns|turning|transform|transforming|convert|converting) (?:their|your|a|an|spare|idle) (?:[\w'-]+ ){0,3}(?:into|in to) (?:an? |some )?(?:[\w'-]+ ){0,3}(?:income|profits?|fortune|cash|wealth|gains?|income machine|money|riches|pension|salary)\b|\b(?:generate|collect|create|earn|extract|bring in|make) (?:an? |some )?(?:extra |steady |regular |weekly |monthly |instant |reliable |additional )+(?:cash|income|money|payouts?|premium)\b|\b(?:start|begin|keep|stop missing out on) profiting\b|\bprofiting from\b|\bgain exposure to\b
+	region
=	150
-	sentence
=	183
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
=	203
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
=	150
-	sentence
p	\b(?:not|\w+n't|unlike|no) (?:a|like|the|as)?\b“short-gap”\b(?:deposit|savings)\b
p	\b(?:AER|bond from a bank)\b
p	\bfees? (?:of|are|is)\b
d
p	\b(?:your|the|a|any|high[- ]street|most) (?:bank|building society|cash ISA|savings account|savings|deposit account|banks)\b(?: account)?(?: will| might| currently)? (?:pays?|offers?|gives?)(?: you)?“short-gap”“pct”[^!?]{0,120}?\b(?:“count” times|twice|double|treble|more|“pct”)
+	region
=	150
+	sentence
p	\b(?:these|this|our|ours|we|you|fund|shares?|bonds?|portfolio|could|instead|but|while|whereas)\b
-	sentence
p	\b(?:AER|capital is not at risk|FSCS)\b
d
p	\b(?:don't|do not|stop|why|never|no need to) (?:leave|let|leaving|letting|keep|keeping) (?:it|them|your (?:money|cash|savings|pension|pot))\b[^.!?]{0,30}\b(?:rot\w*|d(?:ie|ying)|sleep\w*|idle|gather\w*|in (?:the|a) bank|in cash|under the mattress)\b
+	region
=	150
d
p	\b(?:no point in (?:keeping|leaving)|why (?:leave|keep)|stop leaving|tired of|fed up with|instead of leaving|money (?:is )?(?:dozing|asleep|rotting|idle|languishing|lazy)|losing value in) (?:[\w'-]+ ){0,5}(?:bank|savings?|deposit|cash ISA|account)\b
+	region
=	150
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
=	229
=	230
=	231
=	232
d
p	\b(?:pre-?sale|token sale|coin offering|ICO\b|initial coin|airdrop|liquidity mining|yield farming|staking rewards?|tokens? (?:are|is|at|for|from|sale|opens)|buy (?:the )?tokens?|altcoins?|crypto (?:wallet|exchange|app|account|portfolio|gems?|picks?|plays?|trades?|coins?)|next bitcoin|private Telegram|\d+ (?:coins|crypto-?assets|cryptocurrencies|tokens)|nineteen coins|“number-word” (?:new )?(?:coins|tokens|cryptoassets))\b
+	region
p	\b(?:“crypto-name”|tokens?|presale|wallet|blockchain|coins)\b
-	sentence
p	\b(?:gold|silver|commemorative|sovereign|rare|old) coins\b
p	\bNFTs?\b
d
p	\b(?:stake|staking|buy|sell|swap|earn|hold|trade|mint|claim)\b (?:your |some |more |up to )?(?:\$ ?)?(?-i:SOL|ADA|DOGE|AVAX|MATIC|XLM|LTC|TRX|BTC|ETH|XRP|BNB|DOT|LINK|SHIB)\b
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
=	260
d
p	\bturn(?:s|ed|ing)? (?:an? |your |their )?“money” (?:[\w'-]+ ){0,2}into (?:an? )?“money” (?:[\w'-]+ )?accounts?\b|\breplac(?:e|es|ed|ing) (?:your|their|his|her|a) (?:[\w'-]+ )?(?:pay-?che(?:ck|que)|salary|income|wages|day job|nine-to-five|9-to-5)\b|\b(?:anyone|anybody|everyone|anyone at all) (?:with|who (?:has|can|owns)) (?:[\w'-]+ ){1,5}can (?:do|make|earn|learn|trade|use|profit|copy|follow)\b|\b(?:ordinary|everyday|regular) (?:people|folks|Americans|investors|traders|men and women)\b“short-gap”\b(?:earn(?:ing)?|mak(?:e|ing)|bank(?:ing)?|collect(?:ing)?|pull(?:ing)? in)\b“short-gap”“money”
+	region
=	150
-	sentence
p	\b(?:no one|nobody|can't|cannot)\b
d
p	\b(?:made|earned|banked|cleared|netted|pocketed|collected|pulled in|brought in|took home)\b“short-gap”“money”“short-gap”\b(?:in|during|within) (?:(?:her|his|their|my|the|our|just|only|less than|a|one|under) ){1,3}(?:first |single )?(?:“count” )?(?:days?|weeks?|months?|year|afternoons?|mornings?|trades?)\b
+	region
=	150
+	sentence
p	\b(?:student|member|subscriber|teacher|schoolteacher|retired|retiree|nurse|plumber|driver|mother|mom|mum|father|dad|grandm\w+|grandf\w+|beginner|customer|trader|client|reader)s?\b
-	sentence
p	\b(?:would have|raised|turnover|revenue|sales)\b
d
p	\bif you can (?:work|use|boil|send|read|make|tie|count|press|operate|order|change|text|tap|switch|set|open|fry|drive|butter|turn|program|microwave|follow)\b[^.!?;]{1,50}?,? ?\byou (?:can|could|'ll be able to|already know (?:how|enough) to) (?:do|trade|make|follow|copy|manage|handle|run|use|profit|earn|learn|play|invest)\b
+	region
=	150
d
p	\b(?:made|earned|banked|cleared|netted|pocketed|collected|pulled in|brought in|took home)\b (?:[\w'-]+ ){0,3}?“money”“short-gap”\b(?:in|during|within|by) (?:(?:her|his|their) )(?:(?:very )?(?:first|second|third|last|opening) )(?:few |“count” )?(?:days?|weeks?|weekend|months?|year|trades?|sessions?)\b
+	region
=	150
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
=	312
C	forecast	a forecast	forecast
-	sentence
p	\b(?:forecasts?|projections?|predictions?|such figures|these figures|past performance|simulated past performance)\b“gap”\bnot (?:a |necessarily )?(?:reliable|guarantee\w*|indicat\w+)
p	\b(?:demand|supply|consumption|usage|need)\b“short-gap”\b(?:is|are|will|could|may|should)\b“short-gap”\b(?:outstrip|outpace|outrun|exceed|overtake)\b(?![^.!?]{0,200}\b(?:shares?|stocks?|prices?|returns?|fund|money|investors?)\b)
d
p	\b(?:could|may|might|can|will|should|would|'ll|going to|set to|about to|poised to|expected to|tipped to|due to|likely to|on track to|on course to|primed to|positioned to|estimated to|projected to|forecast to|predicted to|destined to|bound to|able to|aims? to|aiming to|seeks? to|targets?|targeting|ready to|stands? to|heading (?:for|to|towards)|headed (?:for|to)|primed for|poised for|set for|ready for|ought to|look(?:ing)? at|potential to|potential for|chance (?:to|of)|shot at|way to) (?:(?:easily|also|still|then|soon|quickly|conceivably|realistically|eventually|be|have|well|even|one day|potentially|possibly|comfortably|just|see|help|you|us|it|the|shares?|price|investors?|more than|at least|as much as|nearly|its|their|your|this|that|stock|metal|index|gold|bitcoin|a|an|annual|returns?|gains?|profits?|of|go|up|by) ){0,7}?(?:“rise-base”|“soar-base”|returns?|gains?|gained|doubled|trebled|tripled|quadrupled|risen|upside)\b“gap”(?:“pct”|“multiple”|“fraction”|“money”|\b“count” times\b|\b(?:double|treble|triple)\b)
+	region
=	150
-	sentence
p	\b(?:“not”|lose|losing|loss|charged|renews?|cancel|fees?|charges?|postage|minimum|deposit|tax|relief|subscription|subscribe|owe|cost|costs|save|discount|refund|fine|allowance|salary|compensation|protected|scheme|on offer|on sale|available|priced at|bigger than|contract|rent|quotes?)\b
p	\b(?:would|could|might) have\b
p	\b(?:pay|paid) (?:back|us|you back)\b
d
p	\b(?:could|may|might|can|will|should|'ll|going to|set to|about to|poised to|expected to|tipped to|due to|likely to|on track to|on course to|primed to|estimated to|projected to|forecast to|predicted to|destined to|bound to|ready to|before (?:it|they|the (?:shares?|stock|price))|set|poised|tipped|primed|ready|next to) (?:(?:easily|also|still|soon|quickly|conceivably|eventually|be|have|well|even|one day|potentially|possibly|see|the|shares?|price|stocks?|its|this|that|stock|metal|index|gold|it|really|absolutely|start to|in value|about to|completely) ){0,5}(?:“soar-base”s?|doubled|trebled|tripled|quadrupled|soared|exploded|rocketed|surge|be worth (?:many|several|far|much)|make (?:you|your|investors|smart|early|them|him|her|people|its|those|a few) (?:[\w'-]+ ){0,4}(?:rich|money|fortune|millionaires?|wealthy|killing|profits?|millions?))\b
+	region
=	150
-	sentence
=	183
p	\b(?:would|could|might) have (?!doubled|trebled|tripled)
=	158
p	\b(?:risks?|losses) (?:could|may|might|can)\b
p	\byour (?:reading|knowledge|subscription|team)\b
d
p	\b(?:make|turn|making|turning) (?:you|your|investors|smart|early|them|ordinary|people|savvy|those|readers) (?:[\w'-]+ ){0,5}(?:rich|a lot of money|lots of money|serious money|big money|fortunes?|millionaires?|wealthy|a killing|millions?|life-changing)\b|\bmillionaire[- ]mak(?:er|ing)\b|\blife-changing (?:gains|wealth|returns|profits|money|sums?)\b|\bgenerational wealth\b|\bchange your (?:financial )?life\b
+	region
=	150
d
p	\b(?:before|until|when|once) (?:it|they|this|that|these|the) ?(?:[\w'-]+ ){0,2}(?:takes? off|soars?|rockets?|explodes?|doubles?|trebles?|surges?|skyrockets?|re-?rates?|breaks? out|goes? parabolic|catch(?:es)? fire|runs?)\b|\b(?:send|sends|sending|push|drive|propel|catapult|launch|move|light)\w*\b“short-gap”\b(?:soaring|rocketing|skyrocketing|surging|flying|exploding|higher|sky-high|through the roof|into orbit|to the moon|up (?:by )?(?:“pct”|“multiple”))(?!\w)|\b(?:matter|question) of (?:time|when)\b|\b(?:heading|headed|going|on its way|bound|marching|racing|climbing|rising) (?:for|to|towards|back to|up to)\b“short-gap”“price”|\b(?:could|may|might|will|can) be (?:the |one of the )(?:biggest|best|next|greatest|most (?:profitable|lucrative|important)|single biggest)\b|\bchance (?:that )?“short-gap”\b(?:doubles?|trebles?|rises?|soars?|hits?|reaches|goes)\b|\b(?:has|have|sees?|puts?|with) (?:the |our |its )(?:[\w'-]+ ){1,3}(?:doubling|trebling|tripling|quadrupling|rising|climbing|hitting|reaching|soaring|returning) (?:by |to |at )?(?:“price”|“pct”|by|in|over|within)|\b(?:could|may|might|will|can) (?:move|pop|jump|run|go|hit|happen|strike|start) (?:as (?:early|soon) as|any day|any moment|within (?:days|weeks|hours)|this (?:week|month)|next (?:week|month|“weekday”)|overnight)|\bas (?:soon|early) as (?:“month”|next|this|tomorrow|“weekday”)|\b(?:five|three|ten|these|“count”) (?:[\w'-]+ ){0,2}(?:names|stocks|shares|companies|coins) (?:are|is|could be|will be|may be) next\b|\b(?:are|is|who(?:'s| is)) next\b[.?!]
+	region
=	150
-	sentence
=	183
=	318
=	158
p	\b(?:higher|bigger) (?:fees?|charges?|risks?|costs?|losses)\b
p	\bfell|fallen\b
d
p	\b(?:we|I) (?:see|have) (?:it at |them at |the shares at |fair value at |fair value of )?[£$€]?\d[\d.,]*p?(?=[.;,]? ?(?:$|(?-i:[A-Z])))
+	block
p	\b(?:shares?|stock|euro|pence|price|buy|sell)\b
d
p	\bpotential(?:ly)?\b“short-gap”(?:“pct”|“multiple”|“money”)|(?<!\w)(?:“pct”|“multiple”) (?:[\w'-]+ ){0,2}(?:windfall|payday|opportunity|move|potential|upside|runner|rally|breakout|surge)\b
+	region
=	150
-	sentence
p	\b(?:lose|loss|losses|fee|fees|tax|refund)\b
p	\b(?:before|after|since|was|were|had|made|caught|would have|rode)\b
d
p	^(?:[\w'-]+ ){1,4}(?:at|to|hits?|reaches|above|past) (?:a )?“money”\?
d
p	\b(?:forecasts?|forecasting|projects?|projecting|predicts?|predicting|targets?|targeting|expects?|expecting|anticipates?|anticipating|(?:is|are|was|were) (?:forecast|projected|predicted|expected|tipped))\b(?! (?:a|the) (?:call|letter|reply|e-?mail|copy)\b)“gap”(?:“pct”|“multiple”|“fraction” (?:higher|more|rise|gain|return)|\b(?:income|returns?|gains?|yield|price|growth|rally|dividend) of“short-gap”“price”)
+	region
=	150
-	sentence
=	318
p	\b(?:fees? of|charges? of|inflation|interest rates?|Bank Rate|sales|revenue|profit|margin|fees?|charges?|costs?|GDP|unemployment)\b
=	158
p	\bnot (?:a |an )?(?:reliable|target|forecast|expect)
p	\bretail\b
d
p	(?:“pct”|“fraction”) (?:[\w'-]+ ){0,2}(?:is|are) (?:expected|forecast|projected|predicted|likely|set|on course|due)\b|\b(?:growth|returns?|income|yields?|gains?|dividends?)\b“gap”\b(?:is|are) (?:expected|forecast|projected|predicted|set|on course) to (?:continue|rise|grow|increase|double|reach|hit|come)\b
+	region
=	150
-	sentence
=	158
p	\b(?:inflation|rents in|house prices)\b
d
p	\b(?:target|forecast|projection|prediction|call|estimate)s? (?:for|on|of) (?:the |this |its |our )?(?:[\w&]+ ){1,4}?(?:is|are|at|stands at|remains|of)? ?(?:now |still )?(?:[£$€]? ?\d[\d,.]+p?)
+	region
=	150
-	sentence
p	\b(?:no price target|call (?:us )?on|telephone|tel)\b
d
p	\b(?:(?:shares?|stock|company|it|they|price|gold|silver|bitcoin|coin|oil|copper)\b“short-gap”\b(?:goes|go|is going|are going|runs) to“short-gap”“price”|(?:says|say|calls? for|points? to|sees?)\b“short-gap”“price” (?:oil|gold|silver|bitcoin|copper|uranium|a share|per share|an ounce|a barrel|a tonne))
+	region
=	150
-	sentence
p	\b(?:dealing|trade|fee|minimum|charge)\b
d
p	\b(?:see|sees|seeing|have|has|puts?|expects?|call(?:s|ing)? for) (?:the )?(?:gold|silver|bitcoin|ether|oil|copper|uranium|it|them|shares?|stock|price|index|FTSE(?: 100)?|S&P(?: 500)?) (?:price )?(?:at|hitting|reaching|above|going to|heading for|over|topping) (?:over |more than )?[£$€]? ?\d[\d,.]+(?:p\b)?
+	region
=	150
-	sentence
p	\b(?:has|have) (?:been|traded|stood|closed|held)\b
p	\b(?:trading|traded|yesterday|today|now|closed|bought|sold) at\b
p	\b(?:tickets?|lunch|dinner|meet|office)\b
d
p	\b(?:are|is) worth (?:at least |some |around |about |another )?(?:“pct”|“multiple”|“fraction”) more\b|\bworth (?:at least )?(?:“pct”|“multiple”|double|twice|three times) (?:more|what|today's|the (?:current|present))
+	region
=	150
-	sentence
p	\b(?:now worth|today worth|bought|paid)\b
d
p	\b(?:on the (?:cusp|verge|brink|edge|eve|threshold) of|(?:could|may|might|will|can) be (?:the |one of the |your |my |our )?(?:single |very )?(?:most|biggest|best|greatest|next|largest)\b|light (?:a|the) (?:fire|fuse|touchpaper)|(?:mint|minted|create|creating|making|produce) (?:a |the |many |more |new |next |generation |wave |of |crop )*(?:millionaires?|billionaires?|fortunes?)|(?:rally|run|surge|move|boom|bull market|breakout|windfall) (?:is |that's |that is )?(?:coming|ahead|to come|imminent|just (?:starting|beginning|getting started)|(?:has|have) (?:only |just |barely ){0,2}(?:begun|started)))\b
+	region
=	150
-	sentence
p	“not” (?:be )?
p	\b(?:would|could) have been\b
p	\b(?:risk|loss|worst|recession|bear)\b
d
p	\b(?:over|in|within|during|across) (?:the )?(?:next|coming) (?:“count” |few |several |couple of )?(?:years?|months?|weeks?|decades?)\b
+	region
=	150
+	context
p	(?:“pct”|“multiple”|“price”|\b(?:double|treble|triple|soar|higher|upside|gains?)\b)
-	sentence
p	\b(?:“not”|lose|fall|fees?|charges?|raise|invest(?:ed)? in|need (?:it|the|your) money|hold|open|build|publish|free|subscription|letters?|issues?|deliver(?:ed)? to)\b
=	158
d
p	\b(?:shares?|stocks?|compan(?:y|ies)|kind|sort|firms?|coins?|small-?caps?|funds?)\b“short-gap”\b(?:that|which|to) (?:could |might |will |can )?(?:doubles?|trebles?|triples?|quadruples?|multipl(?:y|ies)|soars?|rockets?|10x)\b
+	region
=	150
-	sentence
p	\b(?:has|have|had|already)\b
p	“not”
d
p	\bwhat (?:that|this|it) (?:does|will do|would do|could do|might do|means|could mean|might mean) (?:to|for) (?:the |a |an |its |their )?(?:[\w'-]+ ){0,3}(?:price|prices|shares?|stocks?|value|returns?|investors|holders)\b|\b(?:pencil(?:led|s)? in|(?:can|could|to|'re|are|you'll) bank(?:ing)? on|look(?:ing|s)? to (?:earn|make|return)|hop(?:e|es|ing) for|counting on|are after|is after|have in mind|aim(?:s|ing)? (?:at|for)|targets? (?:(?:monthly|annual|quarterly|steady|regular|high|net|an?) )*(?:returns?|income|yield|growth))\b
+	region
=	150
+	context
p	(?:“pct”|“multiple”|\bprice\b)
-	sentence
p	\b“not”\b
d
p	\b(?:stage|scene|table) is (?:now )?set for\b|\bnext leg (?:up|higher)\b|\b(?:“multiple”|ten-?bagger|multi-?bagger|winner) (?:is )?written all over it\b|\b(?:lies|lie) (?:dead )?ahead for (?:holders|investors|shareholders|the shares?|the stock|those)\b|\b(?:explosive|exponential|parabolic|spectacular|massive|huge|enormous|tremendous) (?:growth|gains?|profits?|returns?|upside|rally|run)\b“gap”\b(?:ahead|to come|coming|await|from here)\b|\b(?:monster|massive|huge|giant|epic|historic|explosive|ferocious|almighty|powerful|major) (?:new )?(?:rally|bull market|upswing|bounce|rebound|move up|move higher|run-?up|melt-?up|surge)\b
+	region
=	150
-	sentence
=	183
p	\b(?:after|since|was|were|had|saw|rode|caught|during|last year's|enjoyed|followed)\b
=	318
d
p	\b(?:every|good|real|strong|decent|fair|excellent|better than even|very real|serious|genuine|distinct|fighting) (?:chance|possibility|prospect|odds|shot) (?:of|that|at|to) “gap”\b(?:doubling|trebling|tripling|quadrupling|rising|soaring|gaining|returning|multiplying|re-?rating|a bid|a takeover|“multiple”|“pct”|“price”)
+	region
=	150
-	sentence
p	\b(?:lose|losing|loss|fall|falling|default)\b
d
p	\b(?:would ?n't|won't|wouldn't|doesn't|need not|needn't) (?:take|need|require|have to (?:do|be)) (?:much|a lot|a great deal|more than [\w' ]{1,30}?) (?:for|to) “gap”\b(?:double|treble|triple|soar|rise|re-?rate|move|take off|“pct”|“multiple”|“price”)
+	region
=	150
d
p	\b(?:could|can|will|may|might|that|to|you could|about to|which) (?:just |soon |easily |well |still |potentially |one day )*(?:[2-9]|1\d|20|50|100)x\b
+	region
=	150
d
p	\b(?:could|might|may|will|can|to|just) (?:well |easily |just |simply |even |soon |one day |help )*(?:you )?(?:retire (?:a (?:decade|few years)|years|early|rich|in style|wealthy)|pay for your (?:retirement|children's|grandchildren's|mortgage|house)|fund your retirement|pay off your mortgage)\b
+	region
=	150
+	sentence
p	\b(?:could|might|may|will|can)\b
-	sentence
=	183
d
p	\b(?:make|making|pocket|bank|clean up|walk away with|mint|coin) (?:an? |the )?(?:absolute |small |considerable |vast |serious |tidy |enormous )*(?:fortune|killing|mint|packet|bundle|money) (?:from|on|out of|when|as|if|over) (?:what|whatever|the next|this|it|the coming)\b
+	region
=	150
-	sentence
p	\b(?:made|was|were|lost|risks?)\b
d
p	\b(?:be|become|becoming|being|is|as) the (?:next |new )?(?-i:[A-Z]\w+) of (?:[\w'-]+ ){0,3}(?:quantum|AI|biotech|batteries|lithium|uranium|space|mining|healthcare|crypto|fintech|robotics|energy|defence|Asia|Europe|India|Africa|Britain|its (?:industry|sector)|the (?:sector|industry|future))\b|\bthe (?-i:Microsoft|Apple|Amazon|Google|Tesla|Nvidia|Netflix|Uber|Shopify|Intel) of (?:the )?[\w'-]+\b
+	region
=	150
-	sentence
p	\b(?:was|were|once|has been|so-called)\b
d
p	\b(?:shares?|stocks?|price|it|they|this|gold|silver|bitcoin|miners?|small-?caps?)\b“short-gap”\b(?:to )?(?:go|going|goes) (?:vertical|parabolic|ballistic|through the roof|stratospheric|to the moon|bananas|nuclear|crazy)\b
+	region
=	150
-	sentence
=	183
p	\b(?:went|had)\b
d
p	\bupside (?:here |potential |from here |now |ahead )*(?:is|looks|could be|remains|seems) (?:[\w'-]+ ){0,2}(?:enormous|huge|massive|considerable|significant|unlimited|vast|substantial|tremendous|explosive|staggering|compelling|exceptional|“pct”|“multiple”)
+	region
=	150
d
p	\b(?:indicator|signal|pattern|setup|set-up|light|needle|gauge|model|ratio)\b“gap”\b(?:turned|flashed|fired|flipped|crossed|triggered|lit|went|hit)\b[^!?]{0,160}\b(?:turned|flashed|fired|flipped|crossed|triggered|lit up|went|hit)\b[^.!?]{0,40}\b(?:on “weekday”|this (?:week|month|morning)|last (?:week|“weekday”)|again|yesterday|today|now|days ago)\b
+	region
=	150
+	block
p	(?:“rose-past”|“pct”|“multiple”|\b(?:rally|higher|soared|fourfold|gains?)\b)
d
p	(?:^|[.!?:] |\bhow to |\bto |\bcan |\bcould |\band )turn (?:(?:every|each|just|your|a|an|only|as little as|the next) )*“money”“short-gap”\binto (?:a |an |as much as |over |more than |up to |potentially )*“money”
+	region
=	150
-	sentence
=	318
p	\b(?:helped|allowed|enabled|used)\b
d
p	\b(?:expect|expects|predict|predicts|reckon|believe|think|bet|convinced|certain|tip|tipping) (?:that )?(?:it|them|this|these|the shares|he|she|we|they) (?:to|will|'ll|can) (?:be|become|end|finish|turn out)\b“gap”\b(?:best|top|biggest|winner|star|strongest|leader|“multiple”)
+	region
=	150
d
p	(?:“pct”) (?:above|more than|higher than|below|under) (?:where|what|today's|the current|its current|current|the present|the latest|last night's|the market) ?(?:the )?(?:shares?|stock|price|share price|level|trades?|it trades)\b|\b(?:model|sums|maths|numbers|valuation|calculations?|figures) (?:points?|suggests?|implies|imply|says?|gets? us|comes? out|values?) ?(?:to|at|it at|that)? ?“short-gap”“price”
+	region
=	150
-	sentence
=	158
p	\b(?:debt|costs?|fee)\b
d
p	\blook forward to (?:an? )?(?:[\w'-]+ ){0,3}(?:income|returns?|yield|gains?|profits?|dividends?|payouts?)\b“short-gap”(?:“pct”|“money”|“multiple”)
+	region
=	150
d
p	\b(?:expects?|expecting|sees?|foresees?|forecasts?|projects?|predicts?|predicting|believes?|thinks?|looks? for|reckons?|anticipates?|can expect|targets?|targeting|estimates?|calculates?|puts? (?:it|them|the (?:[\w'-]+ ){1,2}) (?:at|above)|has (?:the|it)|pencils? in|modell?ing|values? (?:it|them|the)|envisages?|is convinced|are convinced|hopes? (?:for|to see)|wouldn't be surprised|disappointed if)\b(?: (?:that|to see|on|us|a|an|the|its|our|this|it|at|shares?|price|stock|metal))*“gap”(?:“pct”|“multiple”|“fraction”|“price”|\b(?:five|six|four|three|ten|“count”) (?:or “count” )?times\b|\bdouble|\btreble|\btwice)
+	region
=	150
+	sentence
p	\b(?:by|within|before|in “year”|next|over the|a year|per year|annual\w*|higher|upside|worth|returns?|premium|gains?|double\w*|treble\w*|rise|rising|target|central case|fair value|reach|hit|from here|a month|monthly|each year|every year|year one|first year|summer|spring|autumn|winter|Christmas|Easter|“year”|times over|up|sell at|profits? of|ounce|tonne|barrel)\b
-	sentence
p	\b(?:has|have) (?:“rose-past”|“made-past”|been|had|paid|gone|sold|built|raised|never|a |an |no |the )
=	318
p	\b(?:fees? of|charges? of|renews?|costs?|minimum|dealing|commission of|lose|losing|discount of|interest rates?|inflation of|relief|tax|fines?)\b
p	\b(?:put|puts) (?:on|by|up|in|into|aside)\b
p	\bsees? (?:what|how|why|where|whether|who|our|the (?:fees?|charges?|costs?))\b|\b(?:fees?|charges?) (?:are|is|:)|“pct” a year, no\b|\(\d+(?:\.\d+)?% (?:a year|per year)
=	158
d
p	\b(?:target(?:s|ing)?|aim(?:s|ing)? (?:for|at|to pay)|seek(?:s|ing)?(?: to pay)?|plan(?:s|ning)? to pay|expect(?:s|ing)?(?: to pay)?|hop(?:es|ing) to pay)\b“short-gap”(?:“price” (?:a|per) (?:share|unit|year)|(?:dividends?|payouts?|distributions?|coupons?) of“short-gap”“price”)
+	region
=	150
d
p	\b(?:up to|as much as) “pct” (?:[\w-]+ ){0,2}(?:growth|returns?|income|gains?|profits?|bonus at maturity)\b“short-gap”\b(?:on your|over|in|within|for|at maturity|a year|per)\b
+	region
=	150
-	sentence
p	\b(?:off|discount|discounts?|relief|fees?|charges?|lost|loss|lose|AER|has|have|had|gained|returned|made|banked)\b
d
p	\b(?:mean|means|plan|plans|intend|intends|hope|hopes|expect|expects|aim|aims|look|looking|set|due|go|going) (?:to )?(?:float|list|sell (?:the (?:company|business)|up|out)|exit|be (?:bought|acquired|taken over)|come to market|go public|sell on)\b“gap”\bat\b“short-gap”(?:“price”|“multiple”|\b(?:“count” times|twice|double|treble)\b)
+	region
=	150
d
p	\b(?:in|after|over|within) “count” (?:years?|months?)(?:' time)?,? (?:you'd|you would|you could|you'll|you might|you may|it'd|it would|it could|that'd|that would|that could|your (?:money|pot|savings) (?:could|would|might|may)) (?:have|be|get|own|grow|become|reach|see)\b
+	region
=	150
-	sentence
p	\b(?:ago|back|past|last|if you(?:'d| had))\b
=	183
p	\b(?:sentence|prison)\b
d
p	\b(?:number|forecast|outlook|estimate|projection|sum|call|view|guess|central case|assumption)s? (?:for (?:[\w'/-]+ ){1,5})?(?:is|are|:) (?:now |still |for )?(?:“pct”|“price”)|\b(?:ought|bound|sure|certain|likely) to (?:do|be|return|make|manage) (?:better|more|even better)\b|\bbecomes? (?:about |around |some |nearly |roughly )?(?:an? (?:hundred|quarter|half)|“money”)\b
+	region
=	150
+	sentence
p	(?:“pct”|“money”|“multiple”|\b(?:hundred|thousand|year)\b)
-	sentence
=	158
p	\b(?:inflation|GDP|unemployment|wages|rate of|became|has become)\b
d
p	\bif (?:it|the (?:fund|pot|plan|investment|portfolio|money)|your (?:money|fund|pot|investment)|this|markets?) (?:grows?|returns?|grew|gains?|earns?|rises?) (?:at |by )?“pct”
+	region
=	150
-	sentence
p	\b(?:fell|falls?|lose|tax)\b
d
p	\b(?:easy|quick|good|cool|further|potential|possible|likely) “pct” in (?:this|it|them|these)\b|\b(?:payouts?|returns?|payback|pay-?off) of (?:up to |as much as |around )?“price” for (?:every|each) “price”|\bbet (?:my|the|your) (?:house|shirt|farm|bottom dollar) (?:on|that)\b|\b(?:should|ought to|will|is set to|are set to|can|could|'ll) (?:[\w-]+ )?(?:beat|outpace|outstrip|outperform|thrash|trounce) (?:cash|inflation|the (?:market|index|FTSE|S&P|pros|banks)|savings|shares|gilts|gold)\b|\bturns? (?:small|ordinary|early|patient|humble|private) (?:investors|savers|stakes|shareholders) into\b|\b(?:decade|century|year|future|rest of the (?:decade|year)) belongs? to\b|\b(?:headed|heading|going|bound|on (?:its|the) way|marching) (?:for|to|towards) (?:three|four|five|six)[- ]figures\b|\bdo(?:ing)? (?:a|an) (?-i:Games Workshop|Nvidia|Tesla|Amazon|Apple|Asos|ASOS|Fevertree|Bitcoin)\b
+	region
=	150
-	sentence
=	183
=	318
p	\b(?:lose|may not)\b
p	\b(?:aims?|seeks?|tries) to\b
d
p	\b(?:surprised|amazed|astonished|shocked|disappointed|stunned|flabbergasted) (?:if|to see|not to see)\b
+	region
=	150
+	sentence
p	(?:“price”|“pct”|“multiple”|\b(?:doubl\w+|trebl\w+|tripl\w+|quadrupl\w+|soar\w*|higher|twice|times|rise[sn]?|bid|takeover|new high)\b)
-	sentence
p	\b(?:fell|falls?|lower|lose|was|were) (?:surprised|amazed)?\b(?! (?:to|if))
d
p	\b(?:another|a further|a good|easily|at least) “pct” (?:in it|to come|to go|on the table|upside|from here|left in|in the tank|or more from)\b|\bplenty more (?:to come|in the tank|where that came from|in it)\b|\b(?:ten-?bagger|multi-?bagger|winner|double|treble|“multiple”|boom|bull market|fortune) in the making\b|\btomorrow's (?:[\w-]+ )?(?:giants?|winners?|FTSE|blue chips?|leaders?|stars?|Nvidia|Amazon|millionaires?)\b|\bsigns? (?:all |now )?points? to\b“gap”\b(?:up|higher|rally|rise|gains?|boom|breakout)\b|\b(?:won't|will not|can't|cannot|not going to) (?:be|stay|remain|last) (?:(?:this |so |that )?(?:cheap|low|small|down here|at this price|at these prices|under [£$€]?\d[\d.]*p?|a secret)|for long)(?: (?:for )?(?:much |very )?long(?:er)?)?\b
+	region
=	150
-	sentence
p	\b(?:rates?|inflation|weather|offer|page|video|places|price of membership)\b
d
p	\b(?:bid|takeover|offer|approach|buyer|suitor)(?:'s| is) (?:on (?:the|its) way|coming|likely|imminent|just a matter|circling|in the wings|only a matter)\b|\b(?:money|money's|smart money(?:'s| is)|I'm|we're|they're) (?:is )?(?:betting|bet) on (?:a )?“price”\b|\b(?:my|our|his|her) (?:guess|hunch|bet|best guess|number|view|call)\b[?:,]? ?“short-gap”(?:“price”|“pct”|“multiple”|\b“number-word” hundred\b)|\b(?:an? )?“price” (?:share|stock|company|coin|metal) (?:by|within|before|in|next|this time)\b|\bgive it “count” (?:years?|months?)\b
+	region
=	150
-	sentence
p	\b(?:was|were) (?:my|our)\b
p	\b(?:minimum|fee|costs?)\b
d
p	\b(?:income|dividends?|payouts?|rents?|returns?|earnings|it|they) (?:should|ought to|will|is set to|are set to) (?:rise|grow|increase|go up|climb) (?:every|each|year after|with inflation|from here|steadily)\b|\b(?:be|find yourself|end up|left|you'll be|could be) sitting (?:on|pretty)\b|\b(?:chuck|pack|jack|give|throw) (?:in|up) (?:the|your) (?:day )?job\b|\bplan is to (?:sell|float|list|exit|sell out)\b“gap”(?:“price”|“multiple”|\b“count” times\b|\btwice\b|\bdouble\b)|\b(?:you'll|you will|you could|you might|you may|you'd) (?:have |be |soon |well |then )*(?:doubl|trebl|tripl|quadrupl|multipl)\w+ (?:your|the)\b
+	region
=	150
-	sentence
p	“not” (?:rise|grow|guaranteed|promise)
=	318
p	\b(?:not guaranteed|may fall)\b
d
p	\b(?:price (?:target|objective)|fair price|target price|target (?:annual |net |gross |total )?(?:return|yield|income|IRR|price|dividend)|targets? (?:(?:monthly|annual|quarterly|steady|regular|high|net|a|an) )*(?:returns?|yields?|income|IRR|growth)|(?:projected|forecast|expected|estimated|anticipated|targeted|prospective|predicted|potential|project an?|forecast an?) (?:annual |net |gross |total |average |future |running |capital )?(?:returns?|yields?|growth|income|gains?|prices?|dividends?|NAV|IRR|profits?|value|upside|rise|pay-?outs?|rental)|fair value|intrinsic value|profit potential|growth potential|upside potential|return potential|potential (?:upside|profits?|gains?|returns?)|bull case|base case|central case|house view|price forecast|price prediction|listing price|exit (?:value|price|multiple)|the target is|target of|our target|targets? (?:of )?(?:“pct”|“price”))(?!\w)“gap”(?:“pct”|“price”|“multiple”|\b“count” times\b)
+	region
=	150
-	sentence
=	318
p	\bno price target\b
p	\bpublish no\b
p	\b(?:fee|fees|charges?) of\b
d
p	(?:“pct”|“multiple”) (?:[\w'-]+ )?(?:upside|potential|target|projected|forecast|expected)\b|\bupside (?:of|to) (?:“pct”|“multiple”|“price”)|\b(?:huge|massive|enormous|significant|explosive|unlimited|tremendous|considerable|serious|asymmetric|incredible) (?:upside|growth potential|profit potential|gains? (?:ahead|to come)|potential (?:gains?|profits?|returns?|upside))\b
+	region
=	150
d
p	[+]? ?(?:“pct”|“multiple”|“price”)\)? (?:by|before|inside|in the next|over the next|over the coming|within)(?: the)? (?:end|start|middle|close|summer|autumn|spring|winter|time|new|next|coming|following|Christmas|Easter|year[- ]end|mid-?“year”|“month”|“year”|“count” (?:months|years|weeks|days)|few (?:months|years|weeks)|(?:twelve|12|six|five|ten) )
+	region
=	150
-	sentence
p	\b(?:by|before|in) “gap”(?:charged|pay|deposit|subscribe|renew|apply|invest|put in)\b
p	\b(?:gained|rose|rise|risen|returned|grew|was|were|had|up|sold|raised|put in|deposit|match|pay|pays|apply|save|minimum|fell|renew\w*|“beat-past”)\b
d
p	\b(?:is|are) going to (?:be|hit|reach|go|trade|double|treble|list|open)\b“short-gap”(?:“price”|“pct”|“multiple”|up|higher)|\bthat's (?:a|an) (?:treble|double|triple|ten-?bagger|“multiple”|“pct”)(?!\w)“gap”\b(?:on day one|from here|overnight|by)\b|\b(?:from here|on day one|at listing)\b“short-gap”(?:“pct”|“multiple”)
d
p	\bthe next (?:(?-i:[A-Z])\w+ )?(?:Nvidia|Amazon|Apple|Tesla|Google|Microsoft|Bitcoin|Facebook|Netflix|Alphabet|Meta|Palantir|ASOS|ARM|Fever-?Tree|Games Workshop|Berkshire|AMD|TSMC|ten-?bagger|multi-?bagger|10-?bagger|big (?:thing|winner|move|boom|mover)|bitcoin|bull (?:run|market)|gold rush|trillion-dollar|unicorn|hundred-bagger|100-?bagger|supercycle|boom|superstar)\b|\b(?:next|coming|imminent|massive|major|huge|giant|explosive|historic|enormous) (?:big |price |market |massive |major |explosive )?(?:move|moves|breakout|rally|bull (?:run|market)|surge|boom|windfall|melt-?up|price explosion|re-?rating|takeover wave|wealth (?:transfer|wave)|supercycle)\b
+	region
=	150
-	sentence
p	\b(?:after|before) the (?:last|“year”)
p	\bmoved? house\b
p	\b(?:bear|sell)
p	\b(?:would|could) have\b
d
p	\bonce[- ]in[- ]a[- ](?:generation|lifetime|decade|century)\b|\bonce in a lifetime\b|\b(?:biggest|greatest|best) (?:[\w'-]+ ){0,3}(?:opportunity|opportunities|bull market|wealth (?:event|creation)|boom|buying opportunity) (?:of|since|in)\b
+	region
=	150
d
p	\b(?:it|system|signal|indicator|needle|radar|software|AI|program|technology|model|alarm|algorithm|same (?:signal|technology|system|pattern|setup|set-up|model|indicator)|which|that)\b“short-gap”\b(?:(?:has|have|is|'s)? ?(?:just|now|currently|again|once more|this (?:week|month|morning|Tuesday|Monday|Wednesday|Thursday|Friday))? ?(?:flagged|flagging|flashed|flashing|pinpoint(?:ed|ing)|raised the alarm|signalled|signalling|identified|identifying|spotted|triggered|triggering|picked|lit up|swung|fired|issued|pointing|points|warning of|warns of|gone off|found|zeroed in on|homing in on))\b“gap”\b(?:again|the next|next one|another|once more|a (?:new|second|third|fresh|massive|huge|major|big)|right now|as we speak|today|buy|all in|opportunity|for “year”|(?-i:[A-Z]{3,6}|NVIDIA|[A-Z][a-z]+))\b
+	region
p	\b(?:would have|signal|alarm|flag\w*|predict\w*|system|algorithm|AI|indicator|back-?test\w*)\b
-	sentence
p	\b(?:spotted|caught|picked|flagged|identified|found|pinpointed|triggered|signalled)\b“short-gap”\b“count” (?:out )?of (?:the |its |our )?(?:[\w'-]+ )?“count”\b
=	318
d
p	\b(?:the last|last|previous|every) (?:“count” )?times? (?:this|that|the|it|we|our)\b“gap”\b(?:happened|flashed|fired|triggered|appeared|signal|saw)\b“gap”(?:“rose-past”|“pct”|“multiple”)|\bgoing by (?:the )?(?:earlier|past|previous|last)\b|\bif history (?:repeats|is any|rhymes)|\bhistory (?:says|suggests|shows)\b“gap”(?:“pct”|rise|double|soar)
+	region
=	150
d
p	\bif (?:it|the (?:shares?|stock|price)|they) (?:merely|just|only|simply|even)? ?(?:returns?|gets? back|recovers?|captures?|takes?|wins?|goes back)\b“long-gap”(?:“pct”|“multiple”|“money”|“fraction”)
+	region
=	150
-	sentence
p	\blose\b
d
p	\b(?:could|can|will|is) (?:this|a|an|the|these|it|silver|gold|bitcoin|copper|uranium|lithium|oil|(?:[\w£$-]+ ){1,4}?(?:shares?|stocks?|coin|token|company|metal|trust))\b“gap”\b(?:double|treble|triple|soar|rocket|explode|multiply|quadruple|grow|return|pay|do (?:this|it) (?:twice|again)|make you|be (?:the next|about to|worth|your)|hit|reach|change|repeat|turn|have its)\b[^.!]{0,60}\?
+	region
=	150
-	sentence
=	183
p	\bhow (?:could|can)\b
p	\bgo wrong\b
d
p	^(?:[\w'-]+ ){1,4}(?:at|to|hits?|reaches|above) “price”\?$
d
p	\b(?:supply (?:going|goes) down|only one way|goes one way|one direction|sky's the limit|to the moon|(?:straight|only) up from here|no ceiling|you do the math)\b
+	region
=	150
d
p	\b(?:we|I|he|she|they|analysts?|(?-i:[A-Z]\w+))(?:'d| would| still| now)? (?:think|reckon|believe|guess|fancy|suspect|figure|expect|say|bet)s? (?:that )?(?:[\w'-]+ ){1,4}?(?:gets?|goes|climbs?|rises?|runs?|makes it|is going|heads|will (?:get|go|be|stand|trade|climb)|is (?:worth|at)|trades?|stands?) (?:all the way |back |up )*(?:to |at |past |above |over )?(?:about |around |nearly |more than )?“money”
+	region
=	150
-	sentence
=	318
p	\b(?:costs?|fees?|charges?|sales|revenue|turnover|salary|bill)\b
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
p	\b(?:FSCS|FDIC|Financial Services Compensation Scheme|compensation scheme|Deposit Guarantee Scheme|Pension Protection Fund|mortgage guarantee|guarantee scheme)\b
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
=	150
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
d
p	\b(?:risk[- ]free|riskless|no[- ]risk|zero[- ]risk|free of (?:all )?risk|without (?:any |the |taking (?:any )?|a penny of )?risk\b|virtually no risk|almost no risk|no downside|nothing to lose|little or no risk|minimal risk|(?:with )?none of the risk|all (?:of )?the upside[^.!?]{0,20}none of the|zero downside)\b
+	region
=	150
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
=	150
-	sentence
p	\b(?:anyone|anybody|those|somebody|someone|whoever|people|salesmen) (?:who|that) (?:tells?|says?|promis\w+|claims?|insists?)\b
p	\bwe (?:can't|cannot) (?:promise|say)\b
p	\b(?:no one|nobody|don't|doesn't|never) (?:says?|believe|promise|think)\b
d
p	\b(?:never|not|\w+n't|isn't)\b (?:ever |be )?(?:at risk|in danger|in jeopardy)\b
+	region
=	150
+	sentence
p	\b(?:money|capital|stake|investment|cash|savings|principal|pot|deposit|original)\b
d
p	\b(?:sure thing|dead cert(?:ainty)?|sure[- ]?fire|stone-?cold certainty|fool-?proof|fail-?safe|bullet-?proof|cast-?iron|copper-bottomed|as safe as (?:houses|the bank|cash|a bank|money)|safe as houses|sleep[- ]easy|sleep[- ]soundly|rock[- ]solid (?:returns?|income|dividends?|profits?|yields?|investment)|risk nothing|free money|never fails|can't fail|total certainty|complete certainty|absolute certainty|with certainty|retire with certainty|no[- ]brainer|one-way bet|cash machine|iron-?clad|crash-?proof|recession-?proof|inflation-proof|peace of mind|set-and-forget profits|can bank on|sure bet|sure winner|certain winner|guaranteed winner|tails you (?:don't|can't) lose|as good as gold|safer than (?:houses|cash|the bank|shares)|safest (?:investment|asset|bet)|a banker\b(?! (?:from|by|who|at))|nailed-on|dead safe|money for old rope|licence to print money|can hardly fail|can't-lose|no-lose|win-win|heads you win|certain(?:ty)? (?:of )?(?:profit|return|income|gain)s?|certain (?:returns?|profits?|income)|100 ?(?:%|per cent) (?:safe|secure|protected|certain|reliable|risk-free|guaranteed)|(?:completely|totally|perfectly|absolutely|utterly|entirely|ultra-?|super-?|incredibly|extremely) ?(?:safe|secure)|safe and (?:secure|steady|reliable|predictable|sound (?:returns|income|investment))|(?:safe|secure|rock[- ]solid|iron-?clad|dependable|bullet-?proof)(?:,| and)? (?:“pct” |[\w-]+,? ){0,2}(?:returns?|income|investments?|yields?|profits?|dividends?|portfolio)|fixed returns?|safest (?:way|place|investment|income)|one of the most stable|predictable (?:income|returns?|profits?|growth|monthly|cash)|as predictable as|locked?[- ]in (?:profits?|gains?|returns?|income|from|at|for|your)|assured (?:“pct” |[\w'-]+ )?(?:returns?|income|yields?|rents?|growth|rental)|safe haven (?:for|that)|(?:we|I|he|she|they) takes? (?:all|on all) (?:of )?the risk|never (?:have to )?worry about (?:the |a |market )?(?:crash\w*|markets?|money|losing|losses)|(?:every|each) (?:penny|pound|dollar|cent) (?:is|of it is|you (?:invest|put in) is) (?:fully )?(?:protected|safe|secure\w*|guaranteed|backed))\b
+	region
=	150
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
=	150
+	sentence
p	\b(?:profits?|make money|making money|earns?|earning|pays?|paid|income|returns?|gains?|wins?|works?|grow)\b
-	sentence
=	183
p	\b(?:may|might|aims?|seeks?|designed|tries)\b
p	\b(?:lose|loses|fees?|charges?)\b
p	\b(?:has|have|had) (?:[\w-]+ ){0,3}paid\b
d
p	\b(?:risk|danger|downside|catch|the risk)\? (?:there (?:isn't|is not|aren't|is)|none|no|not|nil|zero|what risk)\b|\bsafest “pct”|“pct” (?:assured|guaranteed)\b|\b(?:never|don't have to|no need to|needn't|without having to) (?:need to |have to )?(?:worry|fret|lose sleep) (?:about|over) (?:it|them|this|your|the|a|markets?|crashes|losses)\b|\b(?:safety net|safeguard|backstop|floor|buffer|fail-?safe)\b“gap”\b(?:never lose|can't lose|cannot lose|protects? you|means you|no (?:loss|losses))\b|\bnever lose (?:more than|a (?:penny|cent|pound)|money|your (?:shirt|capital|stake|money))\b
+	region
=	150
-	sentence
p	\b(?:tax|password|hacker|scam|you can (?:never|only) lose|limited to|premium|there is (?:a|always|some|no guarantee))\b
d
p	\b(?:we|they|the (?:company|developer|issuer|firm|borrower|seller)|I) (?:will |'ll |would )?(?:personally |always |fully )?(?:cover|covers|bear|bears|absorb|absorbs|make good|makes good|refund|refunds|swallow|reimburse) (?:all |any |every |your |the |each |of )*(?:trading |investment )?(?:loss(?:es)?|downside|shortfall)\b|\b(?:we|they|the (?:company|developer|issuer|firm|seller|vendor)|it) (?:will |'ll )?(?:buy|take|buys|takes) (?:it|them|your (?:shares?|units?|plot|casks?|bonds?|stake|room|property)|the (?:shares?|units?|plot|cask)) back (?:at|for|from you at)\b
+	region
p	(?:“finance”|\binvestors?\b|\brent)
-	sentence
=	359
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
=	150
+	sentence
p	\b(?:will|'ll|ever|make sure|our system|never (?:have|suffer)|you|again)\b
-	sentence
p	\b(?:last year|in 20\d\d|since|had|has had|have had|so far|to date)\b
d
p	\b(?:insured|protected|hedged|covered|guarded|secured|immune|safeguarded|bullet-?proofed|insulated) (?:100% |fully |completely )?(?:against|from) (?:any |all |every |a |the |market |capital |investment )*(?:loss(?:es)?|crash(?:es)?|falls?|downturns?|default|downside)\b|\bloss-?proof\b|\b(?:nest egg|capital|money|pot|stake|savings|investment|principal|wealth|portfolio) (?:simply |just |ca|wo|can |will |could |does |do )*(?:n't|not|never|cannot) (?:ever |possibly |simply |just |really )*(?:shrink|fall|disappear|vanish|be lost|be wiped out|drop|go down|lose value|be touched|evaporate)\b
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|never|cannot|may not|nothing|no strategy|neither)\b“gap”\b(?:insured|protected|hedged|covered|guarded|secured)\b
p	\b(?:fraud|theft|fire|cyber)\b
p	\b(?:so (?:that )?(?:it|they)|inflation)\b
d
p	\b(?:it )?(?:doesn't|does not|won't|will not|makes no) (?:matter|difference) (?:to you |a jot )?(?:if|whether|what|which way|how)\b“gap”\b(?:you(?:'ll| will) (?:still|always)|you still|always|still (?:pays?|get|earn|make))\b|\b(?:still|always) (?:get|pays? (?:out|you)|earn|collect|receive|make) (?:your|you|the|that|money)\b“short-gap”(?:“pct”|\bincome\b|\bprofit|\bno matter\b|\bwhatever\b)
+	region
=	150
-	sentence
p	\b(?:may|might|could|if the (?:issuer|company|tenant)|not always)\b
d
p	\b(?:returns?|income|profits?|gains?|dividends?|payouts?|cheques?)\b“short-gap”\b(?:set your watch by|like clockwork|as regular as clockwork|rain or shine|week in,? week out|month in,? month out|year in,? year out|day in,? day out|you can (?:count|rely|depend|bank) on|without interruption)\b|\b(?:consistent|predictable|dependable|reliable|clockwork)(?:,| and)? (?:and )?(?:consistent|predictable|dependable|reliable|steady) (?:returns?|income|profits?|gains?|payouts?|winners?)\b
+	region
=	150
-	sentence
=	359
p	\b(?:has|have|had) (?:[\w-]+ ){0,2}(?:paid|returned|delivered)\b
p	\b(?:aims?|seeks?|targets?)\b
d
p	\b(?:(?:about )?as (?:risky|dangerous|hazardous) as (?:a |your )?(?:savings|bank|building society|cash|deposit|walking|crossing)|no (?:more|riskier) (?:risk(?:y)? )?than (?:a |your )?(?:savings|bank|cash|deposit)|(?:practically|virtually|almost|next to|all but) (?:impossible|no chance|no way) (?:to|of) (?:lose|losing|fail|failing|go(?:ing)? wrong)|nothing (?:is|in life is) (?:certain|guaranteed|sure)[^!?]{0,40}\bexcept (?:this|that|these|our|one))\b
+	region
=	150
d
p	\bno matter what\b
+	region
=	150
+	sentence
p	\b(?:income|pays?|returns?|money back|price you paid|profits?|interest|yield|get back|buy)\b
-	sentence
p	“not” (?:guarantee|promise)
p	\bsubscription\b
d
p	\b(?:you|we|they|it|gold|property|land|bricks and mortar|shares) (?:can|could) only (?:win|gain|go up|rise|make money|profit)\b|\bstands? ready to (?:buy|take|repurchase)\b|\b(?:a |the )?floor (?:under|beneath|below)\b|\b(?:has|have) never (?:once |yet )?(?:let (?:anyone|anybody|us|investors|you) down|failed|lost (?:anyone|an investor|investors) (?:a penny|money))\b|\bsafest (?:home|haven|harbour|store|place|spot|thing|way|bet)\b|\b(?:they|nobody|no one) can(?:'t|not)? (?:ever )?(?:come (?:back )?and )?take it (?:back|away|from you)\b|\b(?:a |an )?lifetime of (?:[\w'-]+ )?income\b|\bincome (?:you can|that you can|to) (?:rely|count|depend|bank|live) on\b|\b(?:whatever|no matter what) (?:happens|becomes|goes wrong|may happen|the weather)(?: to| in| with| next)?\b|\b(?:let|leave) (?:others|everyone else|the rest) (?:to )?(?:fret|worry|panic|lose sleep)\b
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|never say|no one|nobody says)\b“short-gap”\b(?:only win|floor|safest)
p	\b(?:he pays you|premium|you've kept)\b
p	\b(?:may|might|could) (?:not )?be\b
p	\bgilts?|government bonds?\b
d
p	\b(?:have|need|be) (?:to )?(?:try|trying|work) (?:quite |very |pretty |really |awfully )?hard to (?:lose|go wrong|fail)\b|\b(?:it's|that's|this is|as good as|like) (?:having )?(?:money|cash) in the bank\b|\b(?:take|takes|taken|taking|took) (?:all (?:of )?)?the (?:risk|worry|danger|gamble|guesswork and risk|fear) out of\b|\bwhat (?:could|can) (?:possibly )?go wrong\?|\b(?:nobody|no one|not one (?:investor|client|member|saver)) (?:has )?(?:ever )?(?:yet )?(?:lost|loses) (?:a (?:penny|cent|pound)|money|so much as)\b|\b(?:put|can put) a foot wrong\b|\bsavings account,? (?:only|but) (?:better|with)\b|\b(?:can't|cannot|can never|won't|will never) (?:ever )?(?:fall|drop|go|sink) (?:below|under) (?:what|the (?:amount|sum|price)|your|where)\b|\bheads you win\b
+	region
=	150
-	sentence
p	\b(?:has|have|had)(?:n't| not) taken\b
p	\b(?:pays? interest|AER|current account)\b
d
p	\b(?:no ifs(?:,? (?:and )?no buts| or buts)?|come what may|whatever happens|without fail|without exception|for certain)\b
+	region
=	150
+	context
p	\b(?:“pct”|income|pays?|paid|returns?|money|rent|profits?|interest|yield|back)\b
-	sentence
p	\b(?:has|have|had) (?:[\w'-]+ ){0,2}paid\b
p	\bhe pays you\b
=	359
d
p	\b(?:pays?|gives?|hands?|returns?|gets?|get) (?:you )?(?:back )?(?:all (?:of )?(?:it|that|you|your|the)|everything|every (?:penny|pound)|the (?:whole|full)|in full|100 ?%)(?!\w)“short-gap”\b(?:back|lent|invest(?:ed)?|put in|paid|stake|capital|money|at the end|at maturity)\b
+	region
=	150
-	sentence
=	359
p	\b(?:may|might|could|if|cancel|refund|fees?|subscription|lose|trial|attributed)\b
d
p	\b(?:skip|skips|avoid|avoids|dodge|dodges|miss|misses|escape|escapes|sidestep|sidesteps|without|eliminates?|rules? out|removes?|cuts? out|spares? you|none of|minus) (?:all |any |every |of )*(?:the )?(?:losses|downside|crash(?:es)?|falls|downturns?|drops|bad (?:days|years)|risk of loss)\b|\bfloor under (?:your|every|the|each)\b
+	region
=	150
-	sentence
p	\b(?:aims?|tr(?:y|ies|ied)|seeks?|attempts?|helps?|may|might|would have|could have|hopes?|designed)\b
=	359
p	\bstep
d
p	\b(?:secured (?:on|against|by)|fully secured|asset-?backed|backed by (?:bricks|property|real|physical|land|first charges?|tangible))\b
+	region
=	150
+	context
p	(?<!\w)(?:income|returns?|invest\w*|yield|earn|pays?|“pct”|bonds?|your money|savers|investors|lenders?|lend|interest)(?!\w)
-	sentence
p	\b(?:not|never|\w+n't|un)\b“short-gap”\bsecured\b
p	\b(?:loan|mortgage) (?:is|will be)?\b“short-gap”\bsecured on your\b
p	\bhome (?:may|could) be repossessed\b
d
p	\b(?:protects?|protecting|shields?|insulates?|defends?|gets?|keeps?|saves?|takes?) (?:you|your (?:money|capital|stake|wealth|savings|portfolio|cash|pension|investment|nest egg|principal)|yourself|every (?:penny|pound)|investors?|members?|subscribers?|the downside)\b“short-gap”\b(?:from (?:losing|losses|loss|any (?:crash|fall|loss)|every|the (?:next )?(?:crash|downturn|fall))|against (?:losing|losses|loss|any|every|market falls|falls|crashes|the)|out before|whatever (?:happens|the market)|no matter what|when (?:markets?|shares|prices) (?:fall|crash|drop)|safe\b|out of harm)
+	region
=	150
-	sentence
p	\b(?:not|\w+n't|never|cannot|may not|no|nothing|neither)\b“gap”\b(?:protect|shield|get you|keep)
p	\binflation\b
p	\b(?:fraud|scam|hackers?|identity)\b
d
p	\b(?:capital|principal|money|stake|investment|savings|deposit|cash|nest egg|wealth) (?:is|are|remains?|stays?|will be|would be) (?:always |fully |completely |totally |entirely |100% |perfectly |never anything but )?(?:safe|secure|secured|protected|guaranteed|ring-?fenced|insured|preserved)\b|\b(?:fully |100% |complete |total |built-in |full )(?:capital[- ])?(?:protect(?:ed|ion)|preservation)\b|\bcapital[- ](?:protected|guaranteed|secure)\b
+	region
=	150
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
=	150
-	sentence
p	\b(?:not|\w+n't|never|no|nobody|cannot)\b“short-gap”\b(?:promise|certain|sure|guarantee)
p	\bpays? out something\b
=	532
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
=	610
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
=	150
-	sentence
=	158
p	\b(?:fees?|charges?|commission|discount|off the price|VAT|deposit) (?:of|is|was|are|from)\b
p	\b(?:will|could|may|might|should|would) (?:have )?(?:be|double|treble|rise|go|return|make|reach)\b
p	\b(?:forecasts?|projections?|projected|targets?|targeting|price target)\b
d
p	\b(?:up|ahead|higher|risen|grown|gained) (?:by )?(?:more than |over |nearly |almost |an? |some |around |about )*(?:“pct”|“multiple”)
+	region
=	150
-	sentence
=	158
p	\b(?:bond|gilt|government|Treasury|10-year|ten-year|interest|mortgage)s?\b“short-gap”\b(?:yields?|rates?)\b|\byields? on\b
p	\bup to “pct”
p	\b(?:could|would|will|may|might|should) (?:be|go|have)\b
=	624
d
p	\b(?:“made-money”|turned|up|ahead|richer|pocketing) (?:(?:by|me|us|him|her|them|a|an|some|just|over|nearly|almost|more than|around|about|profits? of|gains? of|cool|tidy|whopping|further|extra|another|myself|out)\s)*“money”(?! (?:loan|mortgage|contract|order|grant|deal|per ton|for charity|for))
+	region
=	150
+	block
p	\b(?:I|I'm|I've|my|our|we|he|she|his|her|their|members?|readers?|subscribers?|clients?|followers?|investors?|traders?|contract|account|lot|retired|pensioner|(?:one|single) (?:afternoon|morning|day|week|month|trade|play))\b
-	sentence
=	158
p	\b(?:charity|donat|prize money|salary|wages|turnover|funding|round|raise)\b
p	\b(?:could|would|will|may|might|should) (?:have )?\w+
p	\b(?:costs?|priced?|fee|subscription|worth of)\b
d
p	\b(?:up|ahead|higher|risen|rose|grown|gained|climbed|jumped|added|put on) (?:by )?(?:more than |over |nearly |almost |about )*(?:half(?! (?:a|an|past|price|of|the|year|term|time|empty|full)\b)|“fraction”|a half)\b
+	region
=	150
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|portfolio|fund|trust|price|position|holding|it|they|recommendations?|money|stake|year|we|I|list)\b
-	sentence
=	158
p	\b(?:could|will|may|might|would|should)\b
p	\b(?:costs?|bills?|fees?|tax|price of)\b
d
p	(?:“pct”|“multiple”) (?:up|ahead|higher|better off|to the good|in (?:profit|front|the black|the money)|richer)\b
+	region
=	150
-	sentence
=	158
=	624
p	\b(?:could|will|may|might) (?:be|have)\b
d
p	(?<!from )(?<!was )“money” (?:up(?! (?:from|to))|ahead|better off|richer|in profit|(?:of )?(?:pure |clear |clean )?profits?|to the good|in the black)\b
+	region
=	150
-	sentence
p	“operating”
p	\b(?:could|would|will|may|might|pre-?tax|operating|net|annual) (?:have )?
d
p	(?:(?<!^)(?<![.!?:] )(?<!how to )(?<!\bto )(?<!and )\bturn|\b(?:turned|turns|turning)|\b(?:grew|grown|transformed|converted|took|taken|parlayed|saw|swelled|built|ride|rode|nursed))\b“short-gap”(?:“money”|a (?:modest|small) [\w ]{1,20})“gap”\b(?:into|to|become|became)\b“short-gap”(?:“money”|a (?:quarter|half) of a million|a fortune|a (?:six|seven)-figure)
+	region
=	150
-	sentence
=	158
p	\bwould (?:have|now)\b
p	\b(?:could|will|may|might|can) (?:turn|grow|become)\b
d
p	\b(?:put|invested|staked|risked|started with|bought|began with)\b“short-gap”“money”[^!?]{0,90}?\b(?:it was|is now|are now|was|became|now|worth|had|sold|grew to|turned into)\b“short-gap”“money”
+	region
=	150
-	sentence
p	\bwould\b
p	\bif you\b
p	\bhad you\b
p	\bsuppose\b
=	641
d
p	\b(?:picked|tipped|recommended|flagged|spotted|named|put|bought|told|alerted|found|backed|chose|selected|highlighted|entered|got|shared|called|crossed|added|in)\b[^!?]{0,120}?\b(?:at|for|below|under|around|just|was) (?:a |just |only |about |around |split-adjusted )*“price”[^!?]{0,110}?\b(?:at|now|today|since|hits?|reached|touch(?:ed)?|peaked|climb(?:ed)? to|went (?:on )?to|topped|over|to|worth|above|past|trades?|trading|sold) (?:at |for |over |above |around |about |past |as high as |more than |nearly |out at |it out at |trades |it trades |it is |they are |worth )*“price”
+	region
=	150
-	sentence
p	\b(?:minimum|ticket|per month|a month|a year|each|subscribe|subscription|renew\w*|instead of|postage)\b
=	647
=	158
d
p	\b(?:sold|bought|entry|exit|buy price|sell price)\b[ :]{1,2}(?:at |for )?“price”[^!?]{0,30}?\b(?:sold|bought|entry|exit|now|today)\b[ :]{1,2}(?:at |for )?“price”
d
p	\b(?:ride|rode|followed|took|caught|held|watched)\b“gap”\bfrom (?:just |only |under |about )?“price” (?:to|up to|all the way to) (?:over |nearly |more than )?“price”
d
p	\b(?:from|at) (?:just |only |under |about |around )?“price” to (?:over |more than |nearly |about |a high of |as high as |almost )?“price”
+	region
=	150
-	sentence
p	\b(?:cost|costs|fee|fees|ranges?|ranging|between|balances?|deposits?|loans?|accounts? (?:of|with)|sizes?|salar(?:y|ies)|limits?|minimum|instead|subscription|membership|tickets?|month|rates?|charges?|commission|could|will|may|might|target|expect\w*|forecast\w*)\b
=	641
d
p	\b(?:told|urged|tipped|recommended|bought|backed|alerted|flagged|picked|spotted|named)\b“gap”\b(?:at|when it was|when it (?:traded|cost|stood) (?:at|for)?|below|under|for|back at) (?:just |only |a mere |a measly |barely )(?:a )?“price”
+	region
=	150
-	sentence
p	\b(?:minimum|per month|a month|a year|subscribe|subscription|renew\w*|trial)\b
d
p	“money”“short-gap”\b(?:had |has |have |soon |quickly |later )?(?:became|become|turned into|grew (?:in)?to|grown (?:in)?to|swelled to|mushroomed (?:in)?to|ballooned (?:in)?to|snowballed (?:in)?to|compounded to) (?:a |an |more than |over |nearly |almost |just |some |about )*“money”
+	region
=	150
-	sentence
p	\b(?:would|could|will|may|might|if|had you)\b
=	641
d
p	\b(?:I'm|I am|we're|he's|she's|they're) (?:now |already |currently )?(?:up|ahead) (?:by )?(?:over |more than |nearly |almost |about |some )?(?:“money”|“pct”|\d[\d,.]* ?k\b)
+	region
=	150
d
p	\b(?:tipped|spotted|recommended|flagged|alerted|told|urged|picked|discovered|backed)\b (?:[\w'&]+ ){1,7}?(?:at|below|under|for) (?:around |about |less than |roughly )?“price”
+	region
=	150
+	sentence
p	\b(?:he|she|I|we|they|readers|members|subscribers|followers|clients|letter|service|analysts?)\b
-	sentence
p	\b(?:minimum|per month|a month|a year|subscribe|subscription|renew\w*|trial|target|brokers?|Jefferies|Goldman|UBS|Barclays|could|will|may|would)\b
=	158
d
p	“money”“gap”\b(?:is|are|has become|have become|became|grew to|has grown to|turned into) (?:(?:now |today |already )*worth|now|today) “short-gap”“money”
+	region
=	150
-	sentence
p	\b(?:would|could|will|may|might|if|estimated|expected)\b
=	641
p	\b(?:minimum|fee|fees|cost|costs|price|renews?|limit|allowance)\b
d
p	\b(?:has|have|had|'s|'ve) (?:[\w'-]+ ){0,3}(?:doubled|trebled|tripled|quadrupled|soared|rocketed|skyrocketed|exploded|surged)\b|\b(?:shares?|stock|pick|tip|price|fund|portfolio|list|stake|money|account|value|coin|token)s? (?:[\w'-]+ ){0,2}(?:doubled|trebled|tripled|quadrupled|soared|rocketed|skyrocketed)\b|\b(?:seen|saw|watched|watch) (?:[\w'-]+ ){1,4}(?:double|treble|triple|quadruple|soar|rocket|multiply)\b
+	region
=	150
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|prices?|funds?|portfolios?|investments?|money|stakes?|values?|coins?|tokens?|lists?|trusts?|positions?|accounts?|index|holdings?|bitcoin|it|they)\b
-	sentence
=	641
p	\b(?:could|will|may|might|would) (?:have )?(?:soon )?\w+
p	\b(?:orders|readership|bills|rent|prices for|mortgage|demand|output|staff|membership)\b
d
p	\b(?:bought out|taken over|snapped up|acquired|bid for)\b“gap”\b(?:premiums?|gain|profit)\b“short-gap”“pct”
+	region
=	150
-	sentence
p	\b(?:would|could|average)\b
d
p	(?:“pct”|\b“number-word”-?fold) (?:[\w'-]+ ){0,3}(?:gains?|returns?|profits?|winners?|growth|rise|increase|uplift|jump|surge|wins)\b
+	region
=	150
-	sentence
=	158
=	624
p	\b(?:could|would|will|may|might|should|can|aim\w*|target\w*|expect\w*|forecast\w*|project\w*|potential|seek\w*) 
p	\b(?:up to|any|of any|half of)\b“short-gap”“pct”
d
p	“pct” (?:in|within|inside|over) (?:just |under |only |less than |about |a little over |barely |little more than )?(?:the (?:past|last|previous) )?(?:“count”|a|an|the) (?:[\w'-]+ )?(?:minutes|hours|days|weeks|months|quarters|years|year|decade|week|month|sessions)\b
+	region
=	150
-	sentence
=	641
=	624
p	\b(?:could|will|may|might|should|aim\w*|expect\w*|fee of|bond|fixed|save|off|interest|cut|discount|rate of)\b
d
p	“big-pct” (?:on|from|with|since|for) (?:a|an|one|our|his|her|the|my|that|this|“year”|inception|launch|we|“month”)\b
+	region
=	150
-	sentence
=	641
=	624
p	\b(?:could|would|will|may|might|should|can|aim\w*|expect\w*|fee|charge\w*|relief|tax|taxman|owe|back|bond|fixed|interest|save|off|discount|of retail|accounts?|of our|premium)\b
d
p	\b(?:average|total|annuali[sz]ed|cumulative|closed|open|typical|median|mean|biggest|best|peak|top|overall|compound|realised|realized|actual|net|gross|historic(?:al)?)\b (?:[\w'-]+ ){0,3}(?:gains?|returns?|profits?|performance|growth|winners?|tip|trade|win|wins?)\b“short-gap”(?:“pct”|“multiple”)
+	region
=	150
-	sentence
=	158
=	624
p	\b(?:could|would|will|may|might|should|aim\w*|target\w*|expect\w*|forecast\w*|project\w*)\b
d
p	\b(?:gains?|returns?|profits?|winners?|wins)\b(?: of| like| as (?:high|large|big) as| including| such as|:| averaging| topping| over| in excess of| worth) (?:up to |over |more than |as much as |around |about )*(?:“pct”|“multiple”|“money”)
+	region
=	150
-	sentence
=	158
=	624
p	\b(?:could|would|will|may|might|should|can|aim\w*|target\w*|expect\w*|forecast\w*|project\w*|potential|tax|allowance|pre-?tax|seek\w*)\b
d
p	“big-pct” (?:on|from|with|in) (?-i:[A-Z][\w&]+)
+	region
=	150
-	sentence
=	158
p	\b(?:could|will|may|might|should|discount|off|save|relief|tax|target\w*|fell|down|drop\w*|invested|allocat\w+|stake|holds?|held|owns?|of (?:the|its) (?:fund|assets|portfolio))\b
d
p	\b(?:got|put|brought) (?:you|them|us|readers|members|subscribers|clients|followers|investors) (?:in|into|onto|out|out of)\b“gap”\b(?:at|before|ahead of|when|for)\b
+	region
=	150
-	sentence
=	431
d
p	\b(?:members|readers|subscribers|we|I|clients|investors|followers|he|she|they) (?:who )?(?:got in|bought in|piled in|jumped in|were in|loaded up|climbed aboard)\b“gap”\b(?:at|before|for|when|on)\b
+	region
=	150
-	sentence
=	431
d
p	\b(?:tipped|alerted|warned|pointed) (?:us|me|him|her|them|you|readers|members|subscribers)\b“gap”\b(?:crash|low|top|bottom|rally|collapse|bull market|bear market|boom|surge|rebound|sell-off)\b
+	region
=	150
-	sentence
=	431
d
p	\b(?:received|been paid|paid out|earned|distributed|returned|paid)\b“short-gap”“money”“gap”\b(?:to date|so far|since (?:“year”|launch|inception|we)|in (?:interest|dividends|profits?|income|returns)|to (?:our )?(?:investors|lenders|members|holders))\b
+	region
=	150
-	sentence
=	158
p	\b(?:will|could|may|tax|fees?|charity|fine)\b
d
p	\b(?:average|actual|net|gross) returns? of “pct”“short-gap”(?:paid|to date|so far)
d
p	“pct”(?: ?\([^)]{1,30}\))?,? (?:and )?“pct”(?:,| and|;| \()
+	region
=	150
+	sentence
p	(?:\b(?:trades?|gain(?:s|ed)?|returned?|returns|winners?|profits?|tips?|picks?|closed|made|earned|banked|sold|paid|up|portfolios?|fund|price|model|year|years|shares)\b|“year”)
-	sentence
=	641
p	\b(?:fees? of|charges? of|commission of|APR|AER|could|deposit|scenario)\b
d
p	(?:“year”:? ?\(?[+-]?\d+(?:\.\d+)? ?%|[+-]?\d+(?:\.\d+)? ?% (?:\((?:to )?(?:“month” )?“year”\)|(?:to|in) (?:“month” )?“year”))(?:[^!?;]){0,12}?(?:“year”:? ?\(?[+-]?\d+(?:\.\d+)? ?%|[+-]?\d+(?:\.\d+)? ?% (?:\((?:to )?(?:“month” )?“year”\)|(?:to|in) (?:“month” )?“year”))
-	sentence
p	\b(?:fell|lost|dropped|declined|slipped) by “pct” in “year” and (?:by )?“pct” in\b
=	641
p	\b(?:inflation|interest|Bank Rate|CPI|tax)\b
p	\b(?:simulated|back-?tested|hypothetical)\b
d	cell
p	^[+-]?\d{1,3}(?:\.\d+)? ?%$
+	context
p	\b(?:twelve months to|12 months to|years? to|year ended|annuali[sz]ed|p\.a\.|one year|1 year|3 years|five years|5 years|10 years|since (?:launch|inception)|total return|fund|trust|portfolio|net of|after (?:fees|charges)|benchmark|our (?:picks|tips|trades)|gain|return|profit)\b
-	context
=	641
p	\b(?:fee|charge|commission|cost|spread|AER|rate|tax|model|simulated|back-?tested|hypothetical)\b
d
p	(?<![£$€\d.,])\b“count” (?:times |trades |tips |picks |calls )?(?:(?:out )?of|in) (?:(?:the|our|its|his|her|my|their|every|last|past) ){0,3}“count”\b
+	region
=	150
+	block
p	\b(?:“pick”|trade[sd]?|wins?|winning|profits?|profitable|green|black|money|gained|made|rose|risen|right|correct|ahead|beat(?:en)?|FTSE|market|index|up|closed|won|years?|quarters|months|weeks|approach|recommendations?|higher|record|tipped|wrote|written about)\b
-	sentence
=	641
=	431
p	\bwon?'?t\b
p	\b(?:lose|loses|losing|lost) money\b
p	\b(?:people|buyers|readers|adults|families|households|investors say|women|men|pensioners|lessons?|questions?|stars)\b
p	\b(?:seats|places|passes|copies|doctors|dentists|customers (?:would|say|recommend))\b
d
p	\b“count” (?:of (?:our|the|his|her|my|them|its) )?(?:“count” )?(?:[\w'-]+ ){0,3}(?:winners?|winning (?:trades?|picks?|tips?|years?)|profitable (?:trades?|picks?|years?|months?|exits?))\b
+	region
=	150
-	sentence
=	431
p	\b(?:will|prize|competition|draw|readers will win|lucky)\b
d
p	\b(?:eleven|“count”) (?:of (?:(?:them|these|those|which)|(?:our|my|his|her|their|last (?:year|quarter|month)'s|this year's|the|those) (?:[\w'-]+ ){0,2}?“pick”) )?(?:have |has |had |were |closed |all )?(?:made money|gone up|gained|risen|doubled|trebled|tripled|fallen by|beaten|finished ahead|closed (?:in|at) (?:a )?profit|ended (?:in|up)|turned a profit|received an approach|been (?:taken over|bought|bid for|acquired)|paid off|come good|rallied|soared)\b
+	region
=	150
-	sentence
=	431
=	641
d
p	\b(?:win|winning|success|strike|hit|profit) ?-?(?:rate|ratio|record|streak)\b
+	region
=	150
-	sentence
=	431
p	\bback-?test
d
p	(?:“pct”|\b“number-word” per cent) (?:accura(?:te|cy)|correct|right|of (?:the time|our (?:trades|tips|picks|calls)))\b|\b(?:accuracy|success|win) (?:rate )?of “pct”
+	region
=	150
-	sentence
=	431
=	713
p	\bpredicts?\b
d
p	\b(?:closed|sold|exited|banked|finished|ended|came out|come out|booked)\b“gap”\b(?:in profit|at a profit|in the (?:black|green|money)|a profit|ahead|green)\b
+	region
=	150
-	sentence
=	641
=	431
d
p	\b(?:not (?:a single|one)|no|never (?:once )?(?:had|made|suffered|lost|booked|posted|recorded)|hasn't (?:had|lost)|have(?:n't)? (?:never )?lost)\b“gap”\b(?:loss|loser|losing|lost a|down year|negative year|penny|cent|nickel|missed)\b
+	region
=	150
+	sentence
p	\b(?:year|trade|trades|since|month|quarter|ever|readers?|clients?|members?|record|never|one)\b
-	sentence
p	\b(?:could|would|may|might|protect|guarantee|insured)\b
p	\bno loss of\b
d
p	\b(?:go|gone|went|going|rise|risen|rose|grow|grown|increase[d]?|multipl(?:y|ied)) (?:up )?(?:in value )?(?:by )?(?:more than |over |nearly |almost |about )*(?:“count” times|(?:“count”|many|several)-?fold)\b
+	region
=	150
+	sentence
p	\b(?:seen|saw|has|have|had|'ve|went|rose|grew|since)\b
-	sentence
=	158
=	636
d
p	\b(?:growth|rise|gain|return|increase|profit|climb|jump) of (?:around |about |roughly |some |nearly |almost |over |more than |a little over )*(?:“pct”|“multiple”)(?: (?:a year|per year|per annum|each year|annually))?
+	region
=	150
+	sentence
p	\b(?:that's|that is|which is|makes|has|have|had|since|was|were|over|every year|saw|seen|showing|gave|an average|in (?:“year”|the last|just))\b
-	sentence
=	158
p	\b(?:could|would|will|may|might|should|assum\w+|expect\w*|forecast\w*|target\w*|aim\w*|project\w*|potential|inflation|GDP)\b
d
p	\b(?:lenders?|investors?|members?|clients?|readers?|customers?|borrowers?|backers)\b“short-gap”\b(?:in|out of) (?:a hundred|ten|every (?:hundred|ten)|100|10)\b|\b(?:got|had|received|been paid|earned) (?:back )?(?:every penny|all (?:of )?(?:it|their money)|their money)(?: back)?\b“gap”\b(?:since|so far|to date|with (?:interest|a profit))\b|\b(?:money|cash|income|payments?|premiums?) (?:coming|came|come|rolling|rolled) in\b“short-gap”\b(?:on|in|for) “count” of (?:the |our )?(?:last |past )?“count”\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might) 
p	\b(?:voted|say|believe|cannot)\b
d
p	\bwe'?(?:ve| have) (?:done|made|placed|called|tipped|closed|had) (?:“count”)[.,;!]? (?:and )?(?:all |every one of )?(?:“count”|every one|all)(?: of them)? (?:have |has )?(?:paid|won|worked|made money|came good|come good)\b|\b(?:and )?(?:“count”|all|every one) of them (?:have |has )?(?:paid|won|worked|came good|made money)\b
+	region
=	150
d
p	\b(?:gold|silver|bitcoin|oil|shares?|stocks?|small-?caps?|the market|miners?|it)(?:'s| has| have|'ve) been (?:on (?:one|a (?:tear|roll|run|charge)|fire)|flying|soaring|rocketing|the (?:best|star|standout)|unstoppable)\b|\bon (?:a (?:tear|roll|charge|winning run|hot streak))\b|\b(?:red|white)-hot (?:streak|run|form)\b
+	region
=	150
-	sentence
=	727
d
p	\bthe (?:members|readers|subscribers|clients|average member|typical member|traders|students)(?:'s?|s')? (?:average|typical|mean|median) (?:was|is|gain|profit|return|income|has been|take)\b“short-gap”(?:“money”|“pct”)|\b(?:members|readers|subscribers|clients) averaged?\b“short-gap”(?:“money”|“pct”)
+	region
=	150
d
p	\b(?:no\. ?1|number one|#1|best[- ]performing|top[- ]performing|top[- ](?:rated|ranked)|best performer|top performer|first quartile|top quartile|top decile|top of (?:its|the|their) (?:sector|class|league|tables?|peer group)|ranked (?:first|second|third|top|no|in the top|number|#|\d+(?:st|nd|rd|th))|topped (?:its|the|their) (?:sector|class|table|peer)|best fund|best trust|rated (?:first|top|no\. ?1|number one)|first in its (?:sector|class)|five[- ]star (?:fund|rated|record)|(?:rated|awarded|has|earned|given|a) (?:five|5|four|4) stars|market[- ]beating|index[- ]beating|benchmark[- ]beating|world-beating returns)\b
+	region
=	150
-	sentence
p	\b(?:aim\w*|target\w*|seek\w*|could|expect (?:it|them|this) to|will be|customer service|platform|app store|podcast|broker|phone|service)\b
d
p	\b(?:has|have|had|we|it|he|she|and|that|which|list|portfolio|fund|trust|system|strategy|record of|history of|consistently|to|of|\w+ly)?\s?\b“beat-past”\b (?:[\w%.-]+ ){0,5}?(?:“market”|market|indexes|professionals|fund managers|funds|peers|rivals|sector|inflation|average|experts|pros|Wall Street|the City|hedge funds|world shares|shares|equities|stocks|bonds|gilts|cash|gold|property)\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might|should|aims?|aiming|target\w*|seek\w*|try|tries|hopes?|designed|want|how to|learn|can)\b“short-gap”\b(?:beat|outperform)
p	\bno one (?:can|beats)
d
p	\b(?:left|leaves|leaving|put|puts|putting) (?:the )?(?:[\w&'-]+ ){0,2}?(?:“market”|market|index|indices|benchmark|peers|rivals|professionals|pros|funds|Wall Street|the City|sector|competition) (?:in the dust|in the shade|standing|trailing|far behind|for dead|to shame|behind)\b|\b(?:ran|run|running) (?:rings|circles) (?:a?round)\b
+	region
=	150
-	sentence
p	\b(?:could|will|may|might|would)\b
d
p	\b“count” (?:up|winners?|wins|gainers?|risers?|successes|profits)(?:,| and|;| against| to|,? with| versus| v) “count” (?:down|losers?|losses|fallers?|flat|failures|duds)\b
+	region
=	150
-	sentence
=	431
p	\b(?:seats|played|games|matches|drawn)\b
d
p	\b(?:portfolio|fund|strategy|system|service|list|picks|tips|trades?|trust|letter|selections|method|approach)\b(?: [\w-]+){0,2} (?:made|has made|have made|'s made) (?:money|a profit|a mint|serious money)\b
+	region
=	150
-	sentence
=	431
p	\b(?:never|not|n't) (?:once )?(?:made|has made)\b
d
p	\b(?:we|I|he|she|they|readers|members|subscribers) (?:were|was|got|have been|'ve been) (?:in )?(?:very )?early (?:to|in|on|into|with) (?:the )?(?-i:[A-Z][\w&]+)\b(?<!January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)
+	region
=	150
d
p	\b(?:readers|subscribers|members|investors|holders|followers|clients|shareholders|backers|those who|anyone who|everyone who)\b“gap”\b(?:(?:handsomely|richly|amply|well|nicely|lavishly) (?:rewarded|paid|compensated)|(?:done|did|doing) (?:very |rather |extremely |remarkably |so )?(?:well|nicely|handsomely) out of)\b
+	region
=	150
-	sentence
p	\b(?:could|will|may|might|would|should) be\b
d
p	\b(?:fund|trust|fund manager|manager|tipster|newsletter|tip ?sheet|stock-?picker|investor|analyst|trader|portfolio) of the (?:year|decade|month|century)\b
+	region
=	150
-	sentence
p	\b(?:shortlist\w*|nominat\w*|vote|voting|judges|ceremony)\b
d
p	\b(?:gone up|risen|increased|grown|appreciated|rose|went up|climbed) (?:in (?:value|price|worth) )?(?:every|each) (?:single )?(?:year|month|quarter|decade)\b
+	region
=	150
-	sentence
=	641
p	\b(?:would|could|will|fees?|costs?|bills?|tax)\b
d
p	(?:\b(?:plus|minus)|(?<!\w)\+) ?“pct”
+	region
=	150
-	sentence
=	641
p	\b(?:fee|charge|cash|base rate|Bank Rate|SONIA|inflation|CPI|RPI|target\w*|VAT|simulated|back-?test\w*)\b
-	context
p	\b(?:simulated|back-?tested)\b
-	region
p	\b(?:model results|hypothetical performance results)\b
d
p	\b(?:not one|none|not a single one|no (?:month|year|quarter|trade|position|investor|client))\b“gap”\b(?:in the red|under ?water|at a loss|down|a loss|lost)\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might)\b
=	641
d
p	\b(?:winners?|winning (?:trades?|tips?)|wins|gains|profits|successes|up (?:months|years))\b“short-gap”\b(?:for|to|against|out of) (?:every|each|“count”)\b|\b“count” (?:up|right|green) (?:and|to|against|for) “count” (?:down|wrong|red)\b
+	region
=	150
-	sentence
=	431
d
p	“price” (?:then|at the time|back then|that day)\b[^!?]{0,120}?“price”|“price”[^!?]{0,120}?\b(?:now|today|currently|these days|this morning|last (?:night|week|month|Friday|Tuesday)|on the screen|at the last count)\b[^!?]{0,40}?“price”|“price”[^!?]{0,120}?“price” (?:now|today|on the screen|this morning|at the last count)\b
+	region
=	150
+	block
p	\b(?:tips?|tipped|picks?|picked|bought|sold|put|recommended|shares?|stock|price|was|were|cost|stood|traded|name[ds]?|coin|token|wrote|changes? hands|changing hands)\b
-	sentence
p	\b(?:minimum|a month|a year|per month|subscri\w+|renew\w*|trial|fee|fees|charge\w*|instead of|usually|normally|postage|save|offer|deal|ticket|will be|could|expect|net assets)\b
=	647
=	158
d
p	\b(?:best|top|leading|number one|no\. ?1|outstanding|highest) (?:[\w'-]+ ){0,3}(?:fund|trust|portfolio|performer|manager|performance|tipster|returns?|stock ?picker|trader|newsletter|record)\b
+	region
=	150
-	sentence
p	\b(?:for you|choose|choosing|find|how to|which|compare|pick the|looking for|aim\w*|want|in class|interests?|offer|selection|buys?|by phone|service)\b
p	\b(?:could|will|may|might|should|can|would|aim\w*|expect\w*|forecast\w*|target\w*)\b
d
p	\b(?:dividends?|pay-?outs?|distributions?|coupons?|income|interest|payments?)\b
+	region
=	150
+	sentence
p	(?:\b(?:has|have|had|been|was|were|rose|grew|raised|paid|went)|'s|'ve)\b[^.!?]{0,90}?\b(?:each|every|consecutive|running|in a row|unbroken|straight|since (?:“month” )?“year”|(?:last|past) “count” years|“count” years)\b
-	sentence
p	\b(?:could|will|may|might|can|would|fall|falls|vary|tax|premium|subscription|fees?|market timing)\b
p	\bpaid (?:into|to you|to your|out (?:each|every|monthly|quarterly)|monthly|quarterly|each|every)\b
=	641
d
p	(?:\b(?:raised|increased|paying|grown|grew|gone up|rose|risen|maintained|held|lifted|boosted|covered|cut)|\b(?:has|have|had|'s|'ve|since|which|it|that) (?:[\w'-]+ ){0,3}paid)\b“gap”\b(?:dividends?|pay-?outs?|distributions?|coupons?|incomes?|interest|something|it)?\b“gap”\b(?:(?:every|each)(?: single)? (?:year|quarter|month|week|Friday|one)|(?:since|from) (?:“month” )?“year”|since (?:its |our )?(?:launch|inception)|(?:for|in|over) (?:the (?:last|past) |more than |each of the (?:last|past) |every one of the (?:last|past) |at least )?“count” (?:consecutive |straight |successive |unbroken )?(?:years|quarters|decades)|“count” (?:years|quarters|times) (?:running|in a row))\b
+	region
=	150
+	sentence
p	\b(?:dividends?|pay-?outs?|paid|distributions?|coupons?|income|interest|investors|holders)\b
-	sentence
p	\b(?:would|could|will|may|might) 
p	\b(?:fee|subscription|premiums?|tax(?![- ]free))\b
d
p	\b(?:dividends?|pay-?outs?|distributions?|coupons?|income)\b“gap”\b(?:has|have|had|was|were)\b“short-gap”\b(?:gone up|grown|risen|increased|been (?:raised|increased|paid|maintained|cut)|never|rose|grew)\b
+	region
=	150
-	sentence
p	\bmay\b
p	“operating” (?:rose|grew)
d
p	\b(?:never|not once|hasn't|has not)\b“short-gap”\b(?:missed|cut|reduced|suspended|skipped|defaulted on|late)\b“short-gap”\b(?:dividends?|pay-?outs?|payments?|coupons?|distributions?|it)\b
+	region
=	150
d
p	\b(?:unbroken|uninterrupted|progressive|consecutive)\b“short-gap”\b(?:dividends?|payments?|years|record|pay-?outs?|growth|increases)\b|\b“count” (?:straight|consecutive) (?:years|quarters|months|wins|winners|gains|positive)\b|\b“count” (?:years|trades|winners|wins|quarters|months) (?:running|in a row|on the trot)\b|\b“number-word” in a row\b
+	region
=	150
-	sentence
=	641
p	\bcold|rain\b
p	\b(?:come|comes|came|fallen|fell|run|ran|been) (?:up )?short\b|\b(?:shortfalls?|shortages?|deficits?|harvests?|crops?)\b
d
p	\b(?:proven|impressive|remarkable|outstanding|enviable|stellar|unrivalled|excellent|exceptional|strong|superb|long|verified|audited|incredible|extraordinary|phenomenal|consistent|solid|great|best|astonishing|unmatched) (?:[\w'-]+ )?(?:track record|performance record|record of (?:success|profits|performance|growth|returns)|investment record|performance)\b|\btrack record\b|\b(?:record|knack|history|reputation|gift|eye) (?:of|for) (?:[\w'-]+ )?(?:calling|picking|predicting|spotting|timing|finding|beating|making|delivering|identifying|uncovering|profits?|success)\b|\b(?:man|woman|analyst|investor|trader|economist|expert|guru|team|one) who (?:[\w'-]+ )?(?:predicted|called|foresaw|warned|spotted|saw|tipped)\b|\b(?:record|chart|figures|numbers|results|performance) speaks? for (?:itself|themselves)\b
+	region
=	150
-	sentence
p	\b(?:no|little|short|without a|poor) track record\b
=	170
d
p	\b(?:stellar|bumper|record|blockbuster|spectacular|banner|barnstorming|storming) year\b|\bstring of (?:winners|successes|big (?:wins|gains))\b|\bone winner after another\b|\bwinning streak\b|\bdone it again\b
+	region
=	150
-	sentence
=	641
d
p	\b(?:predicted|called|foresaw|forecast|warned of|picked|spotted|tipped|recommended|timed)\b“gap”\b(?:crash|collapse|bear market|dot-?com|credit crunch|financial crisis|bull market|bottom|crisis of|rally of|boom|ten-?baggers?|multi-?baggers?|winners?|biggest (?:winners|gainers|movers|stocks|tech stocks)|before (?:it|they|he|she|the (?:shares?|stock|price)) (?:soared|rose|shot|went|took|jumped|rocketed|surged|doubled|exploded|climbed|ran))\b
+	region
=	150
-	sentence
=	431
=	713
p	\bpredicted (?:that )?(?:on average )?“pct”
p	“system”\b“gap”\b(?:predicted|called|foresaw|forecast|picked|spotted)\b“gap”(?:“pct”|\bof the)
d
p	\b(?:had|gave|given|giving|got|offered|shown?|saw) “short-gap”\b(?:chance|opportunity|opportunities|shot) (?:to|at) (?:[\w'-]+ ){0,4}(?:“pct”|“money”|“multiple”|gains?|profits?|winners?)
+	region
=	150
+	sentence
p	(?:“pct”|“money”|“multiple”)
-	sentence
p	\b(?:could|will|now|today) (?:have|get|be)\b
d
p	\b(?:“count”|twice|double|triple|treble|\d+x) (?:times )?(?:(?:their|your|his|her|our|my|the|its) )(?:[\w'-]+ )?(?:money|stake|cash|investment|outlay|capital|initial|original|cost|issue price|purchase price)\b
+	region
=	150
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
=	150
-	sentence
p	\b(?:could|will|would|may|might|can|how to|to) (?:[\w'-]+ ){0,2}(?:make|making|build)
=	641
d
p	\b(?:went|gone) on to (?:[\w'-]+ ){0,4}?(?:double|treble|triple|quadruple|soar|rocket|gain|return|rise|climb|surge|deliver|make|become|hit|reach|touch)\b
+	region
=	150
+	sentence
p	\b(?:shares?|stocks?|picks?|tips?|recommend\w*|it|they|which|that|compan(?:y|ies)|funds?|readers?|members?|investors?)\b
-	sentence
=	158
p	\b(?:could|will|may|might|would|chief|minister|president|director|manager of|university)\b
d
p	\b(?:sitting on|sat on|banked|bagged|scored|locked in|cashed in|booked|took|hit|landed|grabbed|enjoyed|collected|closed(?: out)?(?: for)?) (?:an? )?(?:quick |easy |cool |fast |clean |straight |near |nice )*(?:double|treble|triple|quadruple|home run|windfall|big (?:win|gain))\b
+	region
=	150
-	sentence
p	\b(?:could|will|may|might|can)\b“short-gap”\b(?:sit|bank|bag|score|hit|land|grab)\w*
=	431
d
p	\b(?:nailed|called|timed|caught|picked|spotted|marked|rang the bell at) (?:(?:both|almost|nearly|exactly|to the day) )*(?:the )?(?:exact |absolute |very |precise )?(?:top|bottom|peak|lows?|highs?|turn(?:ing point)?|crash|bust|collapse)\b
+	region
=	150
-	sentence
=	431
p	\b(?:nobody|no one|impossible|can't|cannot|trying|try) (?:can |to )?(?:call|time|pick)\w*
d
p	\b(?:made|earned|making) (?:you|us|them|our readers|readers|members|subscribers|clients|investors|holders|shareholders) (?:good |serious |real |a lot of |proper |big |decent )?(?:money|a fortune|a packet|a profit|a killing)\b|\bclean sweep\b|\ball (?:of )?(?:(?:our|my|the) )?“count” (?:of )?(?:[\w'-]+ ){0,4}(?:closed|ended|finished|went|came out) (?:higher|up|in profit|ahead|at a profit|in the black)\b|\b(?:just|only|precisely|exactly|a mere) “count” (?:losing|down|negative|bad|loss-making) (?:years?|months?|quarters?|trades?|weeks?)\b|\b(?:made|earned) more (?:out of|from|on) (?:this|that|these|one) (?:one )?(?:idea|trade|share|stock|tip|investment)\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might|can) (?:have )?(?:make|made|earn)
=	641
d
p	\b(?:up|gains? of|rises? of|returns? of|profits? of|winners? of|made|gained|returned) (?:by )?\d+(?:\.\d+)?(?:,| and| or)(?: (?:and )?\d+(?:\.\d+)?,?)+ ?(?:%|per ?cent)
+	region
=	150
-	sentence
=	158
=	727
d
p	\b(?:told|warned|urged|begged|advised) (?:everyone|everybody|readers|clients|members|subscribers|followers|people|his|her|their|our|anyone who(?:'d| would) listen) (?:[\w'-]+ )?to (?:buy|sell|short|get (?:in|out)|load up|dump|bail out|pile in)\b
+	region
=	150
-	sentence
=	431
p	\b(?:broker|adviser|bank) (?:told|urged)\b
d
p	\b(?:readers?|members?|subscribers?|clients?|followers?|investors?|holders|those|we|I|they|he|she)\b“gap”\b(?:(?:well |now |comfortably |handily )*(?:in the money|quids in|sitting pretty|laughing|in clover|in the black|ahead of the game)|cleaned up|made hay|made out like bandits|did very nicely|done very nicely)\b
+	region
=	150
-	sentence
p	\b(?:could|would|will|may|might|can|'ll)\b“short-gap”\b(?:be|clean|make)
d
p	\b(?:more than |has |have |easily |already |already more than )(?:paid|earned) for (?:itself|themselves|the subscription|my subscription|membership)\b|\b(?:called|spotted|predicted|foresaw|saw|picked) (?:the|this year's|last year's) (?:[\w-]+ )?(?:rally|boom|bull run|surge|sell-?off|slump|bear market|bull market)\b(?: (?:coming|before|early))?|\b(?:our|my|the|his|her) (?:list|portfolio|picks?|fund|strategy|model|tips|selections|trust)\b“short-gap”\b(?:fell|dropped|lost|slipped|was down|were down|gave up)\b“short-gap”\b(?:just|only|a mere|barely|less than half|far less)\b
+	region
=	150
-	sentence
p	\b(?:could|would) (?:have )?
d
p	\b(?:early|first|original) (?:investors|backers|buyers|subscribers|holders)\b“gap”\b(?:made|turned|banked|retired|became|are sitting|have made|saw|got rich|earned)\b
+	region
=	150
d
p	(?<!\w)(?:\+ ?|(?:up|made|banked|caught|bagged|took|net|total(?: of)?:?) )\d[\d,.]* ?(?:pips|points|ticks)\b|\b“count” (?:pips|ticks) (?:up|banked|in profit|of profit|profit|so far|this (?:week|month)|last (?:week|month)|in (?:“month”|a (?:day|week|month)))\b|\b“count” (?:of (?:them|those|these) )?(?:all )?(?:hit|reached|made|struck|touched) (?:their |its |the |our |full |first |second |profit )*(?:targets?|TP ?\d?|take-?profits?|goals?)\b
+	region
p	\b(?:signals?|trad(?:e|es|er|ers|ing)|pips|forex|FX|tips?|picks?|room|alerts?|shares?)\b
-	sentence
=	431
p	\b(?:spreads?|stop(?:s|-loss)?|risk|aim\w*|per trade|commission)\b
p	\b(?:basis|percentage|loyalty|reward|data|index|FTSE|Dow|Nasdaq|market) ?points?\b
=	641
d
p	\b(?:put|stuck|invested|staked|started (?:off |out )?with|paid|popped|placed)\b (?:in )?(?:just |about |only |my |the |a |some )*(?:“money”|“number-word”(?:[- ]“number-word”)? (?:thousand|hundred|grand))[^!?]{0,140}?\b(?:taken|took|got|drawn|drew|pulled|cashed|had|brought) (?:(?:it|back|home) )?(?:out|home|back)\b (?:just |about |over |nearly |almost |more than )*(?:“money”|“count”\b)
+	region
=	150
+	block
p	\b(?:I|we|my|our|he|she|they)\b
-	sentence
=	647
=	648
=	650
=	641
C	pressure	pressure to act at once	pressure
-	sentence
p	\b(?:ex-dividend|tax year|ISA deadline|deadline for|trading statement|Budget)\b
d
p	\b(?:(?:act|move|decide|respond|buy|get in|log in|sign up|join|watch) (?:now|fast|quickly|today|immediately|right away|straight away|at once|right now|while you can)|(?:spaces?|places?|seats?|spots?|numbers?|availability) (?:is|are) (?:strictly |very |extremely )?limited|everyone(?:'s| is) (?:buying|piling|getting|joining)|after (?:tonight|today|midnight|tomorrow|this)[^.!?]{0,20}too late|(?:they|it)(?:'re| are|'s| is) gone[.!]|you have until|before the (?:bell|opening bell)|until (?:midnight|tonight|\d{1,2}[.:]\d\d ?(?:pm|tonight)|11[.:]59)|don't hang (?:around|about)|won't (?:be here|come again|wait|hang around)|opportunit(?:y|ies) like this|in the next “count” (?:hours|minutes)|within “count” hours|in “count” hours|(?:must|need to) (?:act|move|be in|get in|buy|decide)\b|people (?:who )?(?:have )?(?:signed up|joined) (?:since|today|this)|(?:do|please) hurry|hurry[!, ]|time(?:'s| is)(?: fast)? running out|running out of time|clock is ticking|countdown|before it(?:'s| is) too late|before midnight|(?:tonight|today) (?:at|only)\b|last[- ]chance|final (?:chance|call|hours|opportunity)|don't (?:miss|wait|delay|hesitate|be left|get left)|do not (?:miss|delay|wait)|miss(?:ing)? out|you can't afford (?:to miss|not to)|can't afford to miss|mad to miss|crazy to miss|foolish to miss|kick yourself|regret (?:it|missing|not)|left behind|left on the platform|watching from the platform|missed the (?:boat|train)|miss the (?:boat|train|bus)|the train (?:pulls|leaves|is leaving)|there's still time|still time to|you (?:are|'re) early|get in (?:early|now|before|on the ground floor|ahead)|ahead of the crowd|before (?:everyone|everybody|the crowd|the rest|your (?:boss|neighbours?|friends)|Wall Street|the City|the (?:masses|mainstream|herd|big money))(?: else| does| finds out| catches on| wakes up| piles in)?|when it(?:'s| is) gone|once it(?:'s| is) gone|gone for good|never (?:be )?(?:repeated|open again|offered again)|not open again|everyone (?:is|will be) talking|everybody at your|don't be the (?:one|last|only)|if you(?:'re| are) (?:seeing|reading) this|window (?:is )?clos\w+|while (?:there's still|you (?:still )?can|stocks last|places last|it lasts)|fear of missing|urgent(?:ly)?|immediate(?:ly)? action|drop everything|right now[,:!]? (?:before|because|while)|seize the (?:moment|day)|won't last|will not last|going fast|selling (?:out )?fast|filling (?:up )?fast|almost (?:gone|full|sold out)|nearly (?:gone|full|sold out))\b
+	region
=	150
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
=	150
-	sentence
p	\b(?:call options?|never too late|not too late|isn't too late|no (?:need|reason) to)\b
d
p	\bif you(?:'re| are) not (?:in|on board|positioned|ready) (?:by|before|when)\b|\b(?:need|have|got|want) to (?:act|move|be in|get in|buy|decide|respond|do (?:this|it)|position yourself) (?:before|by|ahead of|prior to|now|today|fast|quickly|right away|at once)\b|\b(?:will|won't) you (?:own it|be (?:in|one of them|ready|among them|there|left)|still be)\b|\b(?:everyone|everybody|all your friends|your neighbours)\b“short-gap”\b(?:will be|is|are) (?:talking|buying|piling|wishing)\b|\b(?:close|shut|slam) (?:the |our )?(?:doors?|books|list|offer|window) (?:at any (?:time|moment|minute)|without (?:notice|warning)|for good|tonight|tomorrow|soon|early)\b|\bdemand (?:has been|is) (?:overwhelming|huge|enormous|unprecedented|through the roof|off the charts|so high)\b|\b(?:first|next|only) “count” (?:[\w'-]+ )?(?:readers|people|members|subscribers|investors|callers|applicants|replies|orders|customers|to (?:respond|reply|apply|join|act))\b
+	region
=	150
-	sentence
p	\b\d{1,2} (?:“month”)\b(?! when)
p	\b(?:no (?:rush|hurry|need)|tax year|ISA|applications? close|ex-dividend)\b
d
p	\b(?:in|ends?(?: in)?|closes?(?: in)?|left|remaining|only|countdown:?|just) \d{1,2}:[0-5]\d:[0-5]\d\b(?! (?:UTC|GMT))|\b\d{1,2}:[0-5]\d:[0-5]\d (?:left|remaining|to go)\b|\b(?:ones|those|people|anyone|everyone|investors|readers) who (?:slept|missed|waited|hesitated|dithered|sat|passed|snoozed|stood aside)\b|\broom for (?:just |only |another )?“count” (?:more )?(?:people|members|readers|traders|names|of you)?|\bclos(?:e|ing) the (?:list|books?|doors?|club)\b|\b(?:before|while) the (?:rest of the world|crowd|herd|City|market|big boys|Wall Street|others|rest|public|mainstream) (?:wakes?|catch(?:es)?|gets?|finds?|notices?|cottons?|sleeps?|piles?)\b|\b(?:doesn't|don't|rarely|seldom) come (?:along|around|by)(?: very)? often\b|\b(?:price|it) goes up (?:at (?:each|every|midnight|the next)|tonight|tomorrow|on “weekday”|every)\b|\bdoesn't tiptoe\b
+	region
=	150
-	sentence
p	\b(?:live on|trading hours|opens at|closes at|posted at)\b
d
p	\b(?:only|just) (?:“count”) (?:[\w'-]+ )?(?:places?|spots?|seats?|passes|copies|slots?|memberships?|spaces|tickets|openings|subscribers|readers)\b|\b(?:“count”) (?:[\w'-]+ )?(?:places?|spots?|seats?|passes|copies|slots?|spaces|tickets) (?:left|remain\w*|available|to go)\b|\b(?:printed|released?|limited to|opening|letting in|admitting|accepting|taking|offering) (?:just |only |the first )?(?:“count”) (?:[\w'-]+ )?(?:places|spots|seats|passes|copies|slots|memberships|spaces|tickets|members|readers|people|subscribers)\b|\bfirst (?:“count”|few|two hundred|hundred) (?:people |readers |investors |members |customers |subscribers )?(?:in|to|who|only)\b|\bpass number\b|\blimited (?:time|places|spaces|availability|number)\b
+	region
=	150
-	sentence
p	\bbeginners' day\b
d
p	\b(?:page|video|offer|presentation|link|website|site|doors?|window|deal|invitation|letter|price|broadcast|replay|enrol\w*|registration|access) (?:(?:will|is|are|being|be|must|may|could|it|and|to|has) ){0,3}(?:comes? down|close[sd]?|taken offline|go(?:es)? dark|closing|shuts?|shutting|expires?|expiring|taken (?:down|offline)|pulled|disappears?|vanish\w*|goes? (?:offline|dark|away)|ends?|removed)\b“gap”\b(?:tonight|today|tomorrow|midnight|noon|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|hours?|minutes?|soon|without notice|any (?:moment|minute|time)|this (?:evening|afternoon|week|weekend)|for good|forever|sunday|monday|tuesday|wednesday|thursday|friday|saturday|again)\b
+	region
=	150
-	sentence
p	\b\d{1,2} (?:“month”)\b
p	\b“month” \d{1,2}\b
d
p	\b(?:before|while) (?:this|the|it|his|her) ?(?:[\w'-]+ )?(?:video|page|presentation|briefing|offer|link|interview|broadcast|is|it|window|door)? ?(?:is|gets?|goes|comes|'s)? ?(?:still )?(?:taken|offline|pulled|removed|online|available|down|open|live|closes?|expires?)\b
+	region
=	150
-	sentence
=	836
p	\bis available (?:at|from)\b
d
p	\b(?:list|book|books|round|club|room|class|intake|door|doors|offer|service|window|places?|membership|page) (?:will |is |are )?(?:shuts?|closes?|closing|fills?|filling) (?:on (?:“weekday”)(?! \d)|tonight|tomorrow|when|once|as soon as|after|at (?:“count”|midnight|noon)|fast|up)\b
+	region
=	150
-	sentence
=	836
d
p	\b(?:hundreds|thousands|dozens) of (?:people|readers|investors|others) are (?:reading|watching|already|joining|piling|looking)\b|\beleven have gone since\b|\b“count” have (?:already )?(?:gone|been (?:taken|snapped up|claimed))\b
+	region
=	150
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
=	191
=	192
=	193
d
p	\b(?:restricted options?|knock-?outs?|barrier options?|limited-risk (?:daily |weekly )?options?|binary options?|daily options|digital options)\b
C	simulated-performance	a simulated result	simulated-performance
-	sentence
=	170
p	\bperformance results\b
p	\bno representation is being made\b
p	\b(?:figures|results|data|numbers) (?:above |below |shown )?(?:refer|relate) to\b
p	\bmodel studios?\b
d
p	\b(?:would|could|might|'d)(?: (?:(?:now|today|by now|also|still|easily|already|typically|then|even|only|comfortably|handily|theoretically|in theory|hypothetically|correctly|successfully|,) ?){0,3}(?:have|'ve|of)|'ve) (?:(?:now|today|by now|also|still|easily|already|correctly|successfully|comfortably|handily|automatically|since|more than|nearly|almost|on average|,) ?){0,3}“result-done”\b“gap”(?:“pct”|“money”|“multiple”|“fraction”|\b“count” (?:out )?(?:of|in)\b|\b“count”\b|\b(?:every|most|all|each|the)\b|$|[.,;:!?])
+	region
=	150
-	sentence
p	\b(?:would|could) have (?:thought|liked|preferred|been (?:better|wiser|nice|easier|fun|silly)|missed it|laughed|to|reduced the figures)\b
p	\b(?:you|he|she|they|I) would have (?:had|got) to\b
p	\bgot you(?:r)? laughed\b
p	\b(?:cost|saved|paid) (?:you |us |me )?“money” (?:in (?:fees|tax|postage|shops)|for the year|more for)
d
p	\b(?:would|'d) (?:now|today|by now|by “year”|currently|still)(?:,)? (?:have|be|hold|own|stand|sit|be worth|be sitting|be up|be looking)\b“gap”(?:“pct”|“money”|“multiple”|millionaire|rich)
+	region
=	150
d
p	\b(?:would|'d) (?:be worth|be sitting on|stand at|amount to|have grown|be up|be looking at|have|hold|own)\b“short-gap”(?:“pct”|“money”|“multiple”)
+	region
=	150
+	sentence
p	\b(?:had (?:you|anyone|someone|an investor|they)|if you(?:'d| had)|invested|put|since “year”|back in|in “year”|today|now|years? ago|followed|bought|suppose)\b
d
p	\b(?:had (?:you|anyone|anybody|someone|somebody|an investor|investors|they|we|a (?:reader|subscriber|member))|if (?:you|anyone|someone|somebody|an investor|they|we|a (?:computer|reader|subscriber))(?:'d| had| have)?(?: only| simply| just| merely)?|suppose (?:that )?(?:[^.!?]{0,40}?)(?:you|we|someone)(?:'d| had)?|imagine (?:that )?(?:you|having|if)|those who(?:'d| had)|anyone who(?:'d| had)|anyone who(?=[^.!?]{0,120}(?:\bwould\b|'d\b)))\b“gap”\b(?:invested|turning|running|doing|buying|holding|trading|following|selling|using|bought|put|followed|applied|acted|held|owned|split|listened|let|taken|run|backed|placed|used|traded|copied|started|joined|read every)\b“gap”(?:“money”|“pct”|“multiple”|since (?:“month” )?“year”|in “year”|years? ago|each (?:of|time|tip|pick|trade|signal)|every (?:one|tip|pick|trade|signal))
+	region
=	150
+	block
p	(?:“money”|“pct”|“multiple”|\bwould\b|'d\b|\btoday\b)
-	sentence
p	\bif you (?:have|had) (?:invested|bought|put|held)\b“gap”\b(?:please|call|contact|you can|you may|you should|complain|claim|speak)\b
d
p	(?:'d|\bwould) (?:have |'ve )?(?:been paid|been up|been ahead|made money|been in profit|won|collected|pocketed|come out ahead)\b“short-gap”\b“count” (?:weeks?|months?|times|years?|trades?|Fridays?|days?)? ?(?:out of|of|in) (?:every )?(?:the (?:last|past) )?“count”
+	region
=	150
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
=	150
+	sentence
=	875
d
p	\b(?:historical(?:ly)?|retrospective) (?:tests?|testing|tested|simulations?|modell?ing|back-?runs?)\b|\blook-?back (?:test|study|analysis|window|period|simulation)?|\b“count”-year look-?back\b|\b(?:went|gone|go|looked|worked|traced|ran|run|running) (?:all the way )?back (?:over|through|across) (?:(?:the|more than|over|some|nearly) )*(?:(?:last|past) )?“count” (?:[\w'-]+ ){0,2}(?:years|decades|months|trades)\b|\b(?:going|looking|dating|stretching|all the way) back (?:to|over|through) (?:the )?(?:“year”|“count” years)\b
+	region
=	150
+	context
=	875
+	block
p	\b(?:“system”|signals?|patterns?|strateg\w+|trades?|rules?|tests?|testing|numbers|quants|simulat\w+|would)\b
-	sentence
p	\b(?:our|its|the fund's|audited|verified|actual|real-money|published) (?:audited |published |actual )?(?:track )?record\b
d
p	\b(?:launched|created|built|introduced|unveiled|invented|devised|developed|went live|opened)\b(?:[^.!?;]|\.(?=\d)){0,60}?\b(?:202[4-9]|this (?:year|spring|summer|autumn|winter|month|week)|last (?:year|month|week|spring|summer|autumn|winter))\b[^!?]{0,140}?\b(?:since|from|back to|between) (?:“month” )?(?:19\d\d|20[01]\d|202[0-2])\b
+	region
=	150
+	block
=	875
+	sentence
p	\b(?:“system”|index|portfolio|signals?|strateg\w+)\b
d
p	\b(?:(?:run|ran|running|runs|re-?run) (?=(?:it |them |this |that |the [\w'-]+ |our [\w'-]+ |[\w'-]+ )?(?:on|over|against|through|across|back|backwards?)\b)|applied|tested|tests|testing|trained|rebuilt|replayed|fed|set loose|calculated|modelled|modeled|validated|checked|tried|turned loose|put through|rolled back|carried back|projected back|backdated|reconstructed)\b“gap”\b(?:on|over|to|against|through|across|back to|backwards?|from|with|for|the|at)\b“gap”\b(?:(?:historical|past|old|previous|real|live|actual|price|tick|market) (?:data|prices|records|history|figures|ticks|markets?)|(?:“count”|several|many|last|past) (?:[\w'-]+ ){0,3}(?:years|decades|months)|years “year”|since “year”|from “year”|“year” (?:to|and|until|through|-)|“count” (?:[\w'-]+ )?(?:trades|market cycles|cycles|recessions|crashes|elections)|today's rules|backwards|every (?:[\w'-]+ )?(?:Tuesday|Monday|Friday|day|week|month|year|quarter|company|share|stock|trade|crash|cycle|bull|bear)|all (?:the )?(?:data|prices|trades))
+	region
=	150
+	context
=	875
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
=	150
+	context
=	875
d
p	\b(?:acting|trading|buying|selling|investing|holding|following|copying|betting|putting)\b“gap”\b(?:each|every|all|since “year”|in each|at each|whenever|only when)\b“long-gap”\b(?:would|could|'d) (?:have|now)\b
+	region
=	150
d
p	\b(?:using|based on|on|from|study of|analysis of|looking at|analysed|crunched) “short-gap”\b(?:historical (?:prices?|data)|past (?:prices?|data)|(?:“count”|“number-word”) years of (?:[\w'-]+ )?(?:data|prices|history|records|returns))\b
+	region
=	150
+	sentence
=	875
d
p	\bwhat would have happened\b|\bwould have (?:happened|looked like this|gone)\b[^.!?]{0,20}:
+	region
=	150
+	block
p	(?:“money”|“pct”|“multiple”)
d
p	\b(?:pretend|imaginary|notional|make-believe|theoretical|fictional|dummy|virtual|hypothetical|paper|would-be|simulated) (?:[\w'-]+ ){0,2}(?:trades?|trading|portfolios?|money|results?|accounts?|investors?|pot|profits?|gains?|returns?|pounds?|record)\b
+	region
=	150
+	context
=	875
-	sentence
p	\b(?:limitations|practise|practice|demo|play money)\b
p	^(?:hypothetical|simulated) \w+[.!]?$
d
p	“money”“gap”\bback (?:to|in) “year”[^!?]{0,100}?“money”|\b(?:wind|wound|turn|turned|roll|rolled|set|put|send|sent|take|taken|took|go|went) (?:(?:the|it|you|us|your|this|that|same|clocks?|calendar|system|model|money|all|way|date|algorithm|rules) ){0,4}back (?:to|by|in) (?:“year”|“count” years)\b
+	region
=	150
+	block
=	875
-	sentence
p	\b(?:founded|opened|began|started|dates?|since)\b
d
p	\b(?:put|taken|run|walked|marched|passed|sent|led|driven) (?:[\w'-]+ )?(?:through|over|across|back through) (?:the |its |our |all |every )*(?:last|past|previous|“count”)? ?(?:“count” )?(?:[\w'-]+ )?(?:recessions?|crashes|bear markets?|bull markets?|cycles?|crises|crisis|decades?|years|sell-?offs?|panics?|elections?)\b
+	region
=	150
d
p	\b(?:AI|algorithms?|systems?|software|programs?|models?|machines?|computers?|robots?|indicators?|signals?|formulas?|screens?|scanners?|radar|technology|engine|bot|algo|code|tool|neural net\w*|backtests?)\b“gap”\b(?:identified|predicted|flagged|spotted|called|caught|detected|picked|foresaw|forecast|anticipated|pinpointed|nailed|correctly|got right|signalled)\b“gap”(?:“pct”|\b“count” (?:out )?of (?:the )?(?:last |past )?“count”\b|\b(?:nearly |almost )?(?:every|all|each)(?: one)? (?:of the|major|big|bear|bull|crash|takeover|buyout)\b)
+	region
=	150
-	sentence
p	\b(?:will|predicts|next week's)\b
d
p	\bas if (?:it|he|she|you|we|they) had been (?:there|trading|invested)\b|\bwhat (?:if|would have happened if) (?:you|you'd|we|it|someone) (?:had )?(?:owned|bought|held|invested|followed|put|known|acted)\b
+	region
=	150
d
p	\b(?:sat|set|fed|gave|given|handed|showed|shown|let|put|turned|locked|shut|poured|played|marched)\b“gap”\b(?:prices?|charts?|ticks|quotes|price pages|price lists|tables|newspapers|candles)\b“short-gap”\b(?:of|from|for|since|going back) (?:the )?(?:(?:last|past|previous) )?(?:“count” (?:[\w'-]+ )?(?:years|decades)|decade|“year”|“month” “year”)
+	region
=	150
+	context
=	875
+	block
p	\b(?:it|“system”|rules?|(?-i:[A-Z]\w+))\b“gap”\b(?:chose|choose|pick|picked|trade|traded|buy|bought|play|played|decide|decided|call|called|loose|run|ran|came out|would)\b
d
p	\b(?:turned|let|set|cut) (?:[\w'-]+ ){1,4}loose (?:on|upon|over|in|among)\b“gap”(?:“year”|\b(?:trading days?|years|decades|sessions|months|prices|history|data)\b)
+	region
=	150
d
p	\bas (?:if|though) (?:it|he|she|you|we|they) (?:were|was) (?:there|trading|living through|in the market)\b|\b(?:no|not|without) (?:any )?(?:peeping|peeking|looking ahead|cheating)\b
+	region
=	150
+	context
=	875
d
p	\b(?:it|which|that)\b (?:[\w']+ )?(?:spotted|caught|called|flagged|identified|picked|predicted|foresaw|found|pinpointed|nailed)\b“short-gap”\b“count” (?:out )?of (?:the |its |our )?(?:[\w'-]+ )?“count”\b
+	region
p	\b(?:AI|algorithms?|models?|machines?|software|robots?|computers?|neural|trained|back-?test\w*)\b
-	sentence
p	\b(?:will|next week's|members|readers|live|since launch)\b
C	subscription-offer	a subscription offer	costs
d
p	(?<!\w)(?:free trial|trial (?:for “price”|of (?:our|the|his|her|[\w']+)|at “price”|period|subscription)|(?:with|on) a (?:[\w'-]+ )?trial|“price” (?:for|in) (?:the|your) first|first (?:month|week|issue|year|quarter|three months|“count” days|thirty days) (?:for|is|at|only|just|free)|try (?:it|us) for|half[- ]price|introductory (?:price|offer|rate)|just “price”|only “price”|for a pound|risk[- ]free (?:“count”|trial|subscription)|for (?:just |only )?“price”(?:[.,;!]|$)|(?:is |are )?(?:yours |absolutely |completely )?free for (?:the first )?(?:“count”|a|the first|your first) (?:days?|weeks?|months?)|(?:“count”|first) (?:days?|weeks?|months?)(?:' (?:access|membership|trial))? (?:free|on us|for nothing)|(?:normally|usually|was) “price”[^!?]{0,60}?“price”)(?!\w)
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
=	318
=	158
p	\b(?:revenues?|sales|margins?|turnover|emissions|headcount|market share)\b
d
p	\b(?:aim(?:s|ing|ed)? (?:for|at)|aim(?:s|ing)? to (?:pay|earn|return|make|deliver)|target(?:s|ing)?|seek(?:s|ing)?|look(?:s|ing)? for|shoot(?:s|ing)? for|go(?:es|ing)? for|count(?:s|ing)? on|plan(?:s|ning)? (?:for|on))\b“gap”“pct”(?: (?:net|gross))?(?: (?:a|per|each|every) (?:year|annum|month|quarter)| p\.?a\.?| annual\w*| yearly| (?:return|yield|income|distribution))
+	region
=	150
d
p	\b(?:aim(?:s|ing)? (?:for|at)|target(?:s|ing)?|seek(?:s|ing)?)\b“short-gap”\b(?:total |annual |net |gross |average |yearly )*(?:returns?|yields?|distributions?|income)\b“short-gap”“pct”
+	region
=	150
d
p	\b(?:target(?:s|ing)?|aim(?:s|ing)? (?:for|to pay)) (?:a |an )?(?:regular |steady |reliable )*(?:monthly|quarterly|weekly) (?:income|distributions?|returns?|payments?)\b
+	context
=	289
C	tax-benefit	a tax advantage	tax
-	sentence
p	\btax (?:treatment|rules|position)\b“gap”\b(?:depend|change)
p	\bdepends? on your\b
d
p	\b(?:tax[- ]free|free (?:of|from) (?:all |any |income |capital gains )?tax|tax[- ](?:efficient|exempt|advantaged|efficiently)|(?:income |inheritance |capital gains |upfront |up-front )?tax relief|(?:no|zero|without (?:paying )?(?:any )?) ?(?:capital gains|inheritance|income|stamp duty|UK)? ?tax(?:es)?\b(?! (?:advice|form|return))|(?:CGT|IHT)[- ](?:free|exempt|relief)|CGT deferral|loss relief|business (?:property )?relief|exempt from (?:capital gains|inheritance|income|stamp)|escape (?:inheritance|capital gains|income) tax|back from the taxman|never give the taxman|taxman (?:a penny|can't|cannot|won't|gets nothing)|out of (?:the )?taxman's reach|(?:EIS|SEIS|VCT) (?:tax )?relief|ISA-?eligible|SIPP-?eligible|eligible for (?:an )?(?:ISA|SIPP)|nothing to pay (?:on|in tax)|(?:falls?|fall|sits?|sit|stays?|lies|lie|are|is) outside (?:of )?(?:the scope of )?(?:inheritance tax|IHT|your estate)|(?:cut|slash|reduce|halve|trim|shrink)(?:s|ing)? (?:this year's|your|next year's|the) (?:[\w-]+ )?tax bill|keep (?:the lot|it all|every penny|all of it)|off your (?:income |inheritance |capital gains )?tax bill|(?:knock|cut|slash|reduce|wipe)(?:s|ing)? (?:[\w'%-]+ ){0,4}(?:off )?your tax(?: bill)?|(?:back|refund) (?:from|off) (?:the )?(?:taxman|HMRC|your tax)|taxman (?:pays|gives|hands)|not a penny (?:to|for) (?:the )?(?:taxman|HMRC|Revenue)|beyond the taxman|taxman's holiday|keep every penny of|wasting assets?|shelter(?:ed)? (?:[\w'-]+ )?from tax)\b
+	region
=	150
-	sentence
p	\b(?:tax-free shopping|not (?:tax[- ]free|exempt)|isn't tax[- ]free|n't tax[- ]free)\b
C	testimonial-figure	a customer's account of gains	testimonial
d
p	"[^"]{0,160}?\b(?:I|we|my|I'm|I've)\b[^"]{0,160}?(?:“money”|“pct”|\bretired?\b|paid (?:for|off)|gave up|quit)[^"]{0,160}"
+	region
=	150
-	sentence
p	\b(?:chief executive|chairman|minister|analyst|economist|director|spokes\w+)\b
d
p	\b(?:members|readers|subscribers|customers|clients|students) (?:report|tell us|say|write)\b“long-gap”(?:“money”|“pct”)
+	region
=	150
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
=	289
+	block
=	290
d
p	(?:US|A|C)?[$€] ?\d[\d,]*(?:\.\d+)?(?: ?(?:k|m|million|thousand)\b)?“short-gap”\b(?:into|became|grew to|is now worth|would (?:now )?be worth|would have (?:become|grown to)|to)\b“short-gap”(?:US|A|C)?[$€] ?\d[\d,]*
+	region
=	150
+	sentence
p	\b(?:“rose-past”|“made-past”|turned|grew|became|worth|into|invested|stake)\b
-	sentence
p	\b(?:will|could|may|might|fees?|costs?|price of|subscription|minimum)\b
=	641
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
=	179
p	\bgilts?\b
=	589
p	\bsavings bonds?\b
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
=	276
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
=	967
-	sentence
=	968
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
=	301
p	\b(?:rules?|mergers?|deals?|exchange|ETFs?|application|plan|budget|said|commissioners|proposal)\b“gap”\b(?:approved|endorsed|backed)\b
C	yield	a quoted income	capital-risk
-	region
=	145
=	147
d
p	\b(?:(?:dividend |current |running |gross |net |initial |rental |annual )*yields?|income of|coupon of|payout of)\b“short-gap”“pct”|“pct” (?:[\w'-]+ ){0,2}(?:yields?|coupon|income)\b|\b(?:earn|pays?|collect|receive)s?\b“short-gap”“pct” (?:a year|per year|per annum|p\.a\.|annually)
+	region
=	150
-	sentence
p	\b(?:AER|overdraft|mortgage|fees?|charges?)\b
=	158
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
=	985
n	it names neither the firm that approved it nor the date
p	\b(?:section 21|s\.? ?21|s21)[- ]?(?:approved|compliant)\b
D	au-target-caveat	the statement that a target may not be reached	The target may not be achieved. Forecasts are not a reliable indicator of future performance.
e	uncertain		that the target may not be reached
d
p	\b(?:targets?|forecasts?|projections?|returns?|estimates?|rates?|distributions?|income)\b[^.!?]{0,50}?\b(?:may|might|could|can|is|are|will) ?(?:not|n't) (?:necessarily )?(?:be )?(?:achieved|reached|met|guaranteed|realised|paid|certain|assured)\b
d
p	\b(?:no|not a|n't a) (?:guarantee|assurance|promise)\b[^.!?]{0,50}?\b(?:targets?|forecasts?|returns?|objectives?|achieved|reached|met)\b
h
=	982
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
=	982
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
=	999
h
=	982
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
u	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
p	\b(?:spread[- ]bets?|spread[- ]betting|forex|FX|leveraged products?|options)\b[^.!?]{0,40}?\bCFDs are complex instruments\b
h
=	982
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
=	982
D	commission-notice	a notice that the link pays	Paid link: I get a commission if you buy through it.
e	commission		that the publisher is paid when readers buy through the link
d
p	\b(?:paid link|#?ad\b(?=[:\])])|we (?:may )?(?:earn|get|receive)|I (?:may )?(?:earn|get|receive)|(?:earns?|pays?|get|gets|receive) (?:us|me|we|I)?\b[^.!?]{0,40}\b(?:commission|referral fee|\$\d))
h
=	982
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
=	998
u	a question at its end makes fun of the warning
p	“ironic-question”
u	the words around it mock the warning
=	999
h
=	982
D	eu-cfd-risk-warning	the risk warning for contracts for difference	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-1	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-1 with T-EU-4	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. The vast majority of retail investor accounts lose money when trading CFDs. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
t	T-EU-2	[percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you can afford to take the high risk of losing your money.	it is the abbreviated form, for media that are neither a web page nor a durable medium; a letter or an e-mail has room for the whole
t	T-EU-3	[percentage]% of retail CFD accounts lose money.	it is the form for media with a character limit; here is room for the whole
t	T-EU-1 with spread betting	Spread betting and CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.	it is a variant of the market; the prescribed text begins "CFDs are"
n	the place of the percentage is empty: it must be the provider's own figure
p	(?:\bXX ?%|\[[^\]]{0,40}\] ?%|\b__+ ?%|\b(?:insert|tbc)\b[^.]{0,30}%)
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
=	1023
n	the words differ from the prescribed ones, and they may not be edited
=	191
n	it is not the whole of the prescribed text
p	\b(?:retail (?:investor |CFD |client )?accounts|retail investors|retail clients|traders|customers|people who try it) lose (?:money|their)\b
n	the words are prescribed; your own will not do
p	\b(?:CFDs?|leverage\w*|forex|trading)\b[^.!?]{0,50}?\b(?:involves?|carr(?:y|ies)|comes? with|high) (?:a |an |some |significant |substantial |high )*(?:levels? of )?risk
u	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
=	1029
h
=	982
D	eu-currency-warning	the warning on currencies	The return may increase or decrease as a result of currency fluctuations.
e	currency		that the return may increase or decrease through currency fluctuations
d
p	\b(?:currency|exchange[- ]rate|exchange rates?|currencies)\b[^.!?]{0,80}?\b(?:fluctuat\w+|movements?|changes?|increase|decrease|rise|fall|affect)\b
d
p	\b(?:increase or decrease|rise or fall|fall or rise)\b[^.!?]{0,40}?\b(?:currency|exchange)\b
n	it names the currency and does not say that exchange rates move the return
p	\b(?:figures|returns?|results|performance) (?:is|are) (?:shown |given |stated )?in (?:US )?(?:dollars|sterling|francs|yen|USD|GBP|CHF)\b
h
=	982
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
=	982
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
p	\b“count”[- ](?:year|month)\b
d
p	\bsince (?:launch|inception|we (?:began|started|launched)|its launch)\b|\b(?:whole|entire) life\b
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
=	998
u	a question at its end makes fun of the warning
=	1043
u	the words around it mock the warning
=	999
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
p	“quoted-example”
u	the words beside it take the warning back
p	“taken-back”
h
=	982
D	fund-marketing-statement	the statement that this is a marketing communication	This is a marketing communication. Please refer to the prospectus and to the KID before making any final investment decisions.
e	marketing		that this is a marketing communication
d
p	\bmarketing communication\b
h
=	982
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
=	982
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
=	982
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
=	982
D	ie-estimates-warning	the Irish warning on estimates	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
e	estimates		that the figures are estimates only and not a reliable guide
d
p	\b(?:these|the) figures are estimates only[.;,:]? (?:and )?(?:they )?are not a reliable guide to the future performance of this investment\b
n	the words differ from those that the Code prescribes
p	\b(?:these|the) figures are (?:only )?estimates\b
n	the Code gives the words: "These figures are estimates only. They are not a reliable guide to the future performance of this investment."
p	\b(?:forecasts?|projections?|estimates?)\b[^.!?]{0,30}?\b(?:not|n't) (?:a )?(?:reliable|guarantee)
h
=	982
D	ie-past-performance	the Irish warning on past performance	Warning: Past performance is not a reliable guide to future performance.
e	guide		that past performance is not a reliable guide to future performance
d
p	\bpast performance (?:is|are) not a reliable (?:guide|indicator) (?:to|of) future (?:performance|results)\b
n	the words differ from those that the Code prescribes
p	\bpast (?:performance|results) (?:is|are|does|do) (?:not|n't)\b[^.!?]{0,40}?\b(?:guide|indicat\w+|predict\w*)\b
n	"no guarantee" says only that the outcome is not certain; the Code wants "not a reliable guide"
=	1052
n	a word too many waters the warning down
p	\bpast (?:performance|results)\b[^.!?]{0,40}?\b(?:not necessarily|may not|might not)\b
u	the sentence denies the warning, or puts it into the mouths of others
=	998
u	a question at its end makes fun of the warning
=	1043
u	the words around it mock the warning
=	999
h
=	982
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
=	982
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
=	982
D	net-performance	the performance after fees	After fees, the same portfolio returned [net figure] a year over the same period.
e	net		what was earned after fees
d
p	\b(?:net (?:of|returns?|performance)|after (?:all |our |management |advisory |deducting )*(?:fees|costs|charges|expenses)|net)\b
h
=	982
D	non-independent-research	the statement that the research is not independent	This is a marketing communication. It has not been prepared in accordance with legal requirements designed to promote the independence of investment research and is not subject to any prohibition on dealing ahead of the dissemination of investment research.
e	marketing		that it is a marketing communication
d
=	1074
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
p	\b(?:five|5)[- ]?(?:years?|yrs?)\b
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
=	982
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
=	998
u	the words around it mock the warning
=	999
h
=	982
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
=	982
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
=	1041
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
=	998
u	a question at its end makes fun of the warning
=	1043
u	the words around it mock the warning
=	999
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
=	1072
u	the words beside it take the warning back
=	1073
h
=	982
D	pds-statement	the reference to the Product Disclosure Statement	Issued by [issuer]. Consider the Product Disclosure Statement and the target market determination, available at [address], before you decide.
e	pds		that there is a Product Disclosure Statement, where it can be had
d
p	\bProduct Disclosure Statements?\b
d
p	\b(?-i:PDS)\b
d
p	\btarget market determination\b
h
=	982
D	period-and-source	the period and the source of the figures	Source: [name], [date] to [date], in sterling, after charges.
e	source		where the figures come from
d
=	1054
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
=	1057
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
=	982
p	\[(?:address|postal address)\]
p	\*\|(?:LIST_ADDRESS|LIST:ADDRESS)[^|]*\|\*
p	\{\{[^}]{0,30}address[^}]{0,30}\}\}
D	qa-estimates-warning	the Qatari warning on estimates	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
t	T-QA-2	Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
n	the words differ from those that the rule prescribes
p	\b(?:forecasts?|projections?|estimates?|targets?|figures|returns?)\b[^.!?]{0,40}?\b(?:not|no|n't|may|might|only)\b[^.!?]{0,40}?\b(?:reliable|guarantee\w*|estimates?|achieved|reached|indicat\w+)
h
=	982
D	qa-past-performance	the Qatari warning on past performance	Warning: Past performance is not a reliable guide to future performance.
t	T-QA-1	Warning: Past performance is not a reliable guide to future performance.
n	the words differ from those that the rule prescribes
p	\bpast (?:performance|results|returns)\b[^.!?]{0,60}?\b(?:not|no|n't|may|never)\b
h
=	982
D	restricted-options-risk-warning	the risk warning for restricted options	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7c	Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7b	CFDs and restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs and restricted options with this provider. You should consider whether you understand how CFDs and restricted options work and whether you can afford to take the high risk of losing your money.
t	T-UK-7a	CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.	it is the text for contracts for difference alone; restricted options must be named
n	it is the range of the whole industry from 2018; the warning needs the provider's own percentage
=	1023
n	the warning needs the provider's own percentage
=	1024
n	the prescribed text begins with "CFDs are complex instruments"; a variant of the market does not do
=	1025
n	the words differ from those that the law prescribes, and they may not be edited
=	1026
n	it is not the whole of the prescribed text
=	1027
n	the law prescribes the words; your own will not do
=	1028
h
=	982
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
=	982
D	risk-warning-ltaf	the risk warning for long-term asset funds	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance. Take 2 mins to learn more
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here it must say how long the reader may wait for the money
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here it must say how long the reader may wait for the money
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here it must say how long the reader may wait for the money
t	T-UK-6c	This is a high-risk investment, so only invest if you can wait to get your money back.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	1199
n	the words differ from those that the law prescribes, and they may not be edited
=	1200
n	the words differ from those that the law prescribes, and they may not be edited
=	1201
h
=	982
D	risk-warning-p2p	the risk warning for peer-to-peer lending	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.	it is the warning for unlisted shares and bonds; here it must say that the money may be hard to get at
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here it must say that the money may be hard to get at
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here it must say that the money may be hard to get at
t	T-UK-6b	Don't invest unless you're prepared to lose money.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	1199
n	the words differ from those that the law prescribes, and they may not be edited
=	1200
n	the words differ from those that the law prescribes, and they may not be edited
=	1201
h
=	982
D	risk-warning-unlisted-securities	the risk warning for unlisted shares and bonds	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong. Take 2 mins to learn more
t	T-UK-1	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.
t	T-UK-2	Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.	it is the warning for peer-to-peer lending; here the words are "you are unlikely to be protected"
t	T-UK-3	This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.	it is the warning for long-term asset funds; here the words are "you are unlikely to be protected"
t	T-UK-4	Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.	it is the warning for cryptoassets; here the words are "you are unlikely to be protected"
t	T-UK-6a	Don't invest unless you're prepared to lose all the money you invest.	it is the short form, for places with too few characters for the whole: an e-mail or a page has room
n	the words differ from those that the law prescribes, and they may not be edited
=	1199
n	the words differ from those that the law prescribes, and they may not be edited
=	1200
n	the words differ from those that the law prescribes, and they may not be edited
=	1201
h
=	982
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
=	1161
d
=	1162
n	it does not say that the figures are simulated, so the reader takes them for a real record
p	“past-result” (?:is|are)(?: not|n't) (?:a )?reliable “reliable-sign”\b
n	"no guarantee" is not "not a reliable indicator", and it does not say that the figures are simulated
p	“past-result”\b[^.!?]{0,40}?\b(?:no|not an?|n't an?|never an?|not|cannot) (?:guarantees?|guaranteed|assurance|promise)\b
n	it waters down "is not a reliable indicator of future performance"
p	“past-result”\b[^.!?]{0,40}?\b(?:not necessarily|may not|might not|does not predict|not indicative|not a guide|not an indicator)\b
u	it is only a concession before a sales line, which takes the warning back
=	1178
u	the sentence goes on with a condition or a "but" that takes the warning back
=	1179
u	the sentence denies the warning, or puts it into the mouths of others
=	998
u	a question at its end makes fun of the warning
=	1043
u	the words around it mock the warning
=	999
u	it quotes what advertisements must say; a reader does not take it as a warning about this one
=	1072
u	the words beside it take the warning back
=	1073
h
=	982
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
=	998
u	the words around it mock it
=	999
h
=	982
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
=	982
D	unapproved-promotion-warning	the warning on an unapproved promotion	The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.
t	T-UK-8	The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.
n	the words differ from those that the law prescribes
p	\b(?:promotion|communication|offer|document|e-?mail) (?:is|was) (?:not (?:been )?|un)approved\b|\bnot been approved by the (?:FCA|Financial Conduct Authority|regulator)\b
h
=	982
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
=	998
u	the words around it mock it
=	999
h
=	982
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
=	1037
h
=	982
D	us-forecast-caveat	a statement that the prediction may not come true	This is an opinion and may prove wrong; it is not a reliable indicator of future performance.
e	uncertain		that the prediction may not come true
d
p	\b(?:forecasts?|projections?|predictions?|targets?|estimates?|opinions?)\b[^.!?]{0,60}?\b(?:may|might|could|can|are|is|will)(?: not|n't| no)\b[^.!?]{0,50}?\b(?:achieved|reached|come true|guarantee\w*|reliable|certain|materiali[sz]e|occur)\b
d
p	\bforward-looking statements?\b[^!?]{0,120}?\b(?:risks?|uncertaint\w+|differ|not (?:guarantee|occur))\b
h
=	982
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
=	982
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
=	982
D	us-nfa-hypothetical-statement	the NFA's statement on hypothetical results	HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
t	T-US-2 (NFA)	HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
t	T-US-3 (NFA, composites)	THIS COMPOSITE PERFORMANCE RECORD IS HYPOTHETICAL AND THESE TRADING ADVISORS HAVE NOT TRADED TOGETHER IN THE MANNER SHOWN IN THE COMPOSITE. HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY MULTI-ADVISOR MANAGED ACCOUNT OR POOL WILL OR IS LIKELY TO ACHIEVE A COMPOSITE PERFORMANCE RECORD SIMILAR TO THAT SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD AND THE ACTUAL RECORD SUBSEQUENTLY ACHIEVED. ONE OF THE LIMITATIONS OF A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD IS THAT DECISIONS RELATING TO THE SELECTION OF TRADING ADVISORS AND THE ALLOCATION OF ASSETS AMONG THOSE TRADING ADVISORS WERE MADE WITH THE BENEFIT OF HINDSIGHT BASED UPON THE HISTORICAL RATES OF RETURN OF THE SELECTED TRADING ADVISORS. THEREFORE, COMPOSITE PERFORMANCE RECORDS INVARIABLY SHOW POSITIVE RATES OF RETURN. ANOTHER INHERENT LIMITATION ON THESE RESULTS IS THAT THE ALLOCATION DECISIONS REFLECTED IN THE PERFORMANCE RECORD WERE NOT MADE UNDER ACTUAL MARKET CONDITIONS AND, THEREFORE, CANNOT COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FURTHERMORE, THE COMPOSITE PERFORMANCE RECORD MAY BE DISTORTED BECAUSE THE ALLOCATION OF ASSETS CHANGES FROM TIME TO TIME AND THESE ADJUSTMENTS ARE NOT REFLECTED IN THE COMPOSITE.
t	T-US-1 (CFTC)	These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.	it is the CFTC's text; a member of the NFA prints the NFA's
n	one sentence of the prescribed statement does not do; it must stand whole
p	\bhypothetical performance results have (?:many|certain) inherent limitations\b
h
=	982
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
=	982
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
=	1043
u	the words around it mock the warning
=	999
u	the sentence denies the warning, or puts it into the mouths of others
=	998
h
=	982
D	us-tool-legend	the legend for investment analysis tools	IMPORTANT: The projections or other information generated by [name of tool] regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
t	T-US-4	IMPORTANT: The projections or other information generated by [name of tool] regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
h
=	982
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
!copy
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
'charter member
$charter offer
!charter rate
%discount code
&founding member
#free for 0
!free trial
!half price
!half-price
!introductory 
(limited-time offer
!money-off
!moneyoff
!promo code
!risk-free trial
!use code
$use the code
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
!income note
!trust
!distribution
!income
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
!save 
'subscribe for 
!a fiver
!a tenner
!fiver
!grand
!hundred
!million
!quid
!tenner
!thousand
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
&earning a£ 0
%earning a£0
'earning a€ 0
&earning a€0
%earning c$ 0
$earning c$0
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
!dollar
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
!hold 
!mint 
!sell 
!staking 
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
!morning
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
!turn 
!turned 
!turning 
!turns 
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
!hmrc
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
!tax
!could have
!might have
!paid back
$paid us
%paid you back
!pay back
!pay us
"pay you back
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
!pence
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
!puts 
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
!charge are
"charges :
!charges are
!charges is
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
#bound to be
!bound to do
%bound to make
!bound to manage
!bound to return
!calls 
&central case 
'central cases 
&certain to be
&certain to do
'certain to make
'certain to manage
(certain to return
!estimate 
!estimates 
!forecast 
!forecasts 
!guess 
!guesss 
!half
%likely to be
!likely to do
&likely to make
&likely to manage
!likely to return
!number 
#ought to be
#ought to do
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
!become 
!becomes 
%bound to be 
!bound to do 
%bound to make 
!bound to manage 
!bound to return 
'certain to be 
'certain to do 
'certain to make 
'certain to manage 
(certain to return 
&likely to be 
&likely to do 
&likely to make 
&likely to manage 
!likely to return 
%ought to be 
%ought to do 
%ought to make 
#ought to manage 
#ought to return 
"sure to be 
"sure to do 
$sure to make 
"sure to manage 
!sure to return 
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
!chuck in the 
%chuck in your 
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
!give up the 
"give up your 
+income are set to 
(income is set to 
'income ought to 
!income should 
!income will 
!it are set to 
!it is set to 
#it ought to 
!it should 
!jack in the 
!jack in your 
!jack up the 
!jack up your 
!left sitting on
!left sitting pretty
!pack in the 
"pack in your 
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
!the next 
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
!fees
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
(never have to worry
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
!wealth 
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
!could be
%could not be
"may be
"may not be
!might be
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
!your money
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
!keep 
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
!book
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
!lease
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
!expiry
!strike
!academy
!advantage
!bootcamp
!desk
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
!p0p
!peer-to-peer
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
!source
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
!locked in
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
!won
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
!should be
!should go
!should have
#will be
#will go
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
!balance
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
!named
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
!price 
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
!bills
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
!wrote
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
!draw
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
!come good
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
!missed
#negative year
!nickel
!penny
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
!cash rolling in
'income came in
'income come in
(income coming in
!income rolled in
!income rolling in
&money came in
&money come in
!money coming in
!money rolled in
!money rolling in
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
!voted
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
!behind
!for dead
!in the dust
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
!standing
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
!up against 
!up and 
!up for 
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
" at the time
" that day
! then
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
! years
!consecutive
!in a row
!running
!straight
!unbroken
!'s
!been
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
!nailed 
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
'could have made
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
'might have made
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
'would have made
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
!turned
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
!taken 
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
!everyone
!first 
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
!00:00:00 left
!00:00:00 remaining
!00:00:00 to go
!0:00:00 left
!0:00:00 remaining
!0:00:00 to go
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
!site
!website
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
!book 
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
!quiz
!add 
!take profits 
!top slice 
#top up 
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
!(
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
!contact
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
!data
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
!ran 
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
!across 
!over 
!through 
!crises
!crisis
!election
!panic
!selloff
!driven 
!led 
!marched 
!passed 
!sent 
!walked 
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
!given
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
!cut 
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
!issues
!share at
#from day 0
!minimum of
!enjoy 
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
!tax bill
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
!taxes
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
!knock 
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
!not offer
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
&raising a£ 0
%raising a£0
'raising a€ 0
&raising a€0
%raising c$ 0
$raising c$0
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
(london stock exchange
!main market
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
!gold bullion
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
!guide
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
#all of
#some or all
"the lot
!what you 
!your deposit
!your investment
!your shirt
!your stake
%less back than
!less than
!be worth 
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
!come with 
!comes with 
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
!in theory
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
!entire life
&since we began
&since we launched
&since we started
!whole life
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
!do not 
!does not 
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
!we
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
!whitepaper
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
!whole
!expir
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
!yes
!until
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
!may not 
!might not 
!will not 
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
!then 
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
!then $ 0
$then $0
#then 0
$then a 
"then a$ 0
!then a$0
!then an 
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
!then dozen 
!then eight 
!then eighteen 
!then eighty 
!then eleven 
!then fifteen 
!then fifty 
!then five 
!then forty 
!then four 
!then fourteen 
!then hundred 
!then nine 
!then nineteen 
!then ninety 
#then nz$ 0
"then nz$0
$then nz£ 0
#then nz£0
%then nz€ 0
$then nz€0
!then one 
!then seven 
!then seventeen 
!then seventy 
!then six 
!then sixteen 
!then sixty 
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
120-121
122-127
128
129-134
135-158
159-162
159-165
166-169
170-185
186-217
128 218
219
220
221
222
223
224
225
226
227
228
229
230
231-233
234
235-238
239-266
267
268-269
270
271
272-276
235-236 238 277-281
282
283-287
30 231 287-296
297
298-305
306
307-313
314-317
318
319
320-327
231 292 328-329
287 330-337
338-343
344-347
348-353
354
355
356-358
358
359
360-362
356 363-381
356 365-368 374-378 382-388
356 363-381 389
390-400
390-393 397-398 401-405
390-393 395-400 402-403
406-419
420-428
335 358 429-442
443-447
432 448-455
432 448-458
293 459-493
494-586
494-500 502-529 531 533-535 537-548 551-568 570-580 583-639
494-500 502-529 531 533-535 537-548 551-568 570-580 583-586 588-626 628 630 633 635 637
536 640-696
347 536 696-702
235 306 472 697 703-726
235 703 705-710 712-715 717 719-720 722-756
238 276 278 280 757-758
496 759-783
292 766-767 772-775 784-785
267 786-793
794-830
786-787 792-793 795-829
831-835
836
837-842
843-846
794 847-853
854-870
871-876
877-884
885-893
894-945
885 946-971
894-902 904-918 921-945 948-949 955-962
972-976
977
972-976 978
979-988
332 718 871-876 989-994
995-1006
472 718 985 989-990 994 1007-1014
1015-1026
1027-1032
739 747 1033-1065
830 1011 1066-1072
1073-1076
985-988 1077-1080
332 472 718 990-991 994 1012 1081-1085
472 704 718 1081 1086-1092
1093-1096
871-876 1097-1111
1112-1134
1112-1118 1120-1122 1124-1127 1129-1137
977 1114-1122 1124-1134 1136-1137
871-876 1138-1155
1156
1157-1158
1159-1160
332 335 652 1161-1178
652 1161-1169 1179-1222
989-990 1223-1234
1235-1252
1253-1259
1256 1260-1264
1254-1258 1263-1268
1070 1088-1089 1269-1272
886 1232 1273-1278
292 1008 1067 1279-1289
1290-1303
1304-1308
884 1270 1309-1314
1315-1357
1353 1358-1372
977 1331-1334 1353-1357 1361-1367 1373-1376
1377-1387
1377 1379-1380 1382 1388-1409
1377 1379-1380 1382 1388-1399 1404-1457
1458-1474
1458-1459 1464-1468 1470-1483
1458-1462 1464-1468 1470-1474 1478-1483
1484-1496
1484-1497
355 1498-1502
1499-1500 1502-1533
1534-1539
30 32
1540-1546
1547-1561
1547-1552 1562-1575
1547-1555 1560-1561 1563-1574
1576-1578
1577-1579
1580-1633
1634-1635
287 355 1636
1637-1645
1646-1670
1646-1671
1672
1673-1674
32-33 36-37 40-41 119 1675-1680
322 1681
1682-1684
1685
287 1109 1498 1686-1687
1503 1688-1691
851 1498
1225 1692-1695
1498 1501
1696-1710
1503 1711-1715
845 1498 1716-1719
1720-1723
1067 1105 1724-1729
1730-1738
1739-1745
1746-1749
1750
1751-1755
1752 1756-1823
239 241 1752 1762-1773 1804-1845
1846
1088 1847-1849
1271 1850-1856
1857-1872
225 1873-1875
1271 1279 1286 1719 1876-1885
1886-1897
1847 1898-1901
794 848 1855 1902-1926
1855 1903-1906 1911-1913 1921-1922 1927-1930
1931-1942
1548 1551 1742
1943-1944
1945-1964
1965-1973
1974-1978
1979-1984
42
1985-1995
1985-1987 1991-1992 1994 1996-1998
1985-1987 1989-1995 1997-1998
383 1999-2006
1992 2007-2009
1985 1988 1995 2010-2020
1985 1995 1997-1998 2010-2015 2017-2022
2017
2023
2010
431 2024-2032
431 2024-2025 2027-2036
2037-2070
407 1089 1157 1262 2038-2043 2046-2049 2055-2057 2067-2130
1157 1262 2038-2041 2043 2048-2049 2052-2064 2067-2069 2072 2077-2086 2088-2098 2102-2128 2131-2164
2165-2168
985-988 2169-2183
1269 1927 2169 2175-2177 2184-2207
292 845 1008 1283 1717 1854 1880 2208-2224
985-987 1271 1851 1853-1854 1927 1930 2200 2206 2224-2233
985-987 1271 1851 1853-1854 1927 1930 2200 2206 2224-2235
991 1012 2010 2236-2249
2250-2257
2250-2259
1851 2224 2226 2228 2260-2271
1902 1907-1910 1914-1920 1923-1926 2224 2262 2267-2301
2010 2239-2240 2244-2245 2302-2303
2304-2367
2304-2312 2345-2373
2278 2374-2419
2278 2374-2421
991 2422-2430
991 2422-2423 2425-2432
2433-2476
2433-2436 2443-2449 2456-2458 2477-2587
2433-2436 2443-2449 2456-2458 2477-2487 2500-2515 2524-2587
2588-2595
2596-2601
2602-2603
2604-2606
1687 2008 2605-2606
2605-2610
1851 1854 2224 2226 2611-2619
1262 1851 1854 1907 2611-2614 2618-2639
1851 1854 2614 2618
2640-2643
2644
2645
2646
2647
2648
2649-2675
1851 1854 2075 2345 2614 2618 2649-2650 2655-2656 2664-2665 2669-2670 2676-2690
886 890 1232 1273-1274 1304 2691-2693
871-876 977 2201 2694-2702
886 890 1232 1273-1275 1277 1304 2691-2693
1088-1089 1271 1849 1921 2703-2708
1088-1089 1271 1849 1921 2703-2709
1088-1089 1271 1309 1849 1852 1921-1922 2703 2705-2706 2708 2710-2712
472 718 991 994 1009 1082 1087 2012 2242 2246-2247 2713-2721
472 718 991 994 1009 1082 1087 2012 2242 2246-2247 2713-2722
2020
886 1089 2691 2723-2739
1271 2736 2739-2765
2736 2739-2741 2766-2841
2012 2842-2849
2012 2842-2850
2072 2416 2690 2851-2881
2072 2851-2855 2866-2871 2873-2995
2072 2851-2855 2866-2871 2873-2891 2901-2908 2915-2918 2923-2924 2926-2927 2930-2937 2944 2951-2995
2429 2642 2996-2997
2429 2642 2843 2996-2997
2248
2998-3085
2271 2370 3084-3149
2998-3003 3019-3024 3027-3032 3036-3071 3078-3083 3093-3106 3150-3269
2377 2389 2414-2415 2417 2419 3270-3341
1142 2637 3290 3300 3342-3393
1693-1694 2886 3290 3300 3343-3355 3358 3361-3392 3394-3397
794
2680
830 848 1066-1068 1070-1072 1088 1849 1921-1922 2226 2844 3398-3412
698 701 1308 1336 1359-1360 1369-1370 3413-3460
830 1070 1072 1089 1271 2220 2618 2682-2683 2690 3409 3411 3461-3462
3463-3465
3466
3467-3468
3469
3470
3471-3472
3473
3474-3478
3479-3487
3479 3481 3484-3495
3479 3481 3484-3498
1072 1270 3411 3499-3504
3505-3506
3507-3522
2232 2683 3523-3529
3508-3522 3530-3532
1072 1270 3533-3538
3539-3542
3499-3501 3543-3551
1072 3411 3499-3501 3545
3552
1847
3553
361 851 1279
3554-3556
3557-3561
871-876 977 1750 2700 3561-3564
1072 2682 3411 3499-3500 3504 3543 3563-3569
1007 1072 1270 3411 3504 3533-3534 3536 3565 3570-3572
3573-3578
3573-3579
3580-3635
3533 3581-3582 3584-3585 3587-3614 3616-3636
3533 3581-3582 3584-3585 3587-3614 3616-3638
3499-3501 3503 3533-3534 3543 3566 3568-3569 3639-3640
1072 1270 1944 3411 3524 3533-3534 3639 3641-3642
2075 3573-3578 3643-3646
3647-3652
3653-3661
3654-3656 3660-3665
3654-3664
228 3653 3657 3660-3661 3666-3668
3660-3662 3667-3728
2011-2012 2208 2712 3524 3729-3730
3731-3743
2712 3524
3744-3747
2010 3748
2243-2245 3749-3751
1990 2011-2012 2208 2712
292 2219 3752
2472 3753-3786
2008 2010 3787
3788-3823
3815 3818 3820 3824-3841
1270 2012 2208 3524 3842
2845 2850 3843-3868
3505 3869-3873
2845 2850 3843-3868 3874
3505 3869-3873 3875
1008 1066 1072 1717 1881 1883 2211 2219 2229 2232-2233 2769 3411 3876-3892
3893-3898
1847 3896 3899-3904
3905-3906
291 1721 3907-3909
3910-3919
3920-3934
3935-3937
845 2219 3938
1067 1089 1270 1309-1310 1321 2087 3411 3880-3881 3939-3953
3398 3843 3950-3951 3954-3985
2845 2850 3398 3843-3868 3951 3953 3986-3987
2845 2850 3398 3843-3868 3874 3951 3953 3986-3987
3988-3992
3988-3993
3994
891-892 1304 1308 1693 3995-3999
4000-4020
4000-4023
4024-4045
295 795 801 822 853
295 786 795 801 822 853
420 830 1921 3569 4046-4055
4056-4062
420 425 3569 4046-4047 4049-4050 4054 4063-4069
830 4048 4053 4070-4078
1989-1990 1995 4079-4080
3883 4081-4085
2844 3987 4085
2844-2845 3987
784 836 989 1253 1270 1921 2471 2707 3524 4086-4123
784 989 1253 1270 1921 2471 2707 3524 4086-4102 4105-4133
292 536 652 696 990 993-994 1086 1224 1227 1269 1927 2720 4134-4137
4138
50
292
2722
2718
985 987-988 1072 2170 4139
1717 2208-2209 2211 2217 2220-2221 2223 4140-4143
4144
851 991 2226 2248 2720 3524 4145-4149
2250 2252 2256 4150-4152
2043 4153-4157
1270 2232 2683 4158
4159-4176
871-872 2702 4177-4179
4180-4194
830 1072 1270 1851 2618 2682-2683 3411 4195
2405 4196-4199
4196 4200-4202
4196 4203-4213
4214-4243
4244-4303
4304-4349
1717 2208-2209 2211 2217-2218 2220-2221 2223 4140-4141 4350
851 991 2720 4146-4149 4351
1142 1270 4352-4371
4372-4410
4352-4363 4365-4368 4384-4389 4394-4405 4411-4434
2843 4435-4437
4438-4447
985 987-988 1072 2170 4139 4304
284 332-333 335 4448-4464
284 332-333 335 4448-4465
1745 2360-2361 2365 4466
4467
4468-4491
4492-4500
4501-4510
1745
794 1088 2248 2360-2361 2365 2367 4466 4511
2416 3046 4140 4196 4199 4203 4448 4512-4578
830 1070 1072 1089 1271 2226 2231 2618 2682 2845 2850 3411 3500 3642 4195 4579-4582
4583-4642
4643-4644
4645
4532-4533
4646-4653
4546
4654-4655
1743 4467 4656-4700
362 3745 4701-4716
830 1070 1072 1089 1271 2226 2618 2682 2845 2850 3411 3500 3552 3641-3642 4195 4581-4582
4717-4756
1744 4202 4757-4759
4760-4783
4784-4811
4762-4781 4784-4799 4802-4809
2169 2171-2183
1854 4812-4850
1854 4812-4851
1088
1089 1855 2032 4852-4863
4863
4864-4908
4864-4923
830 1066 1070 1881 3876 3885 4924
1066 1881 3876 3885 4924
830 1070 4925-4928
830 977 1070 4925-4927
830 875-876 1070 4925-4927
1945-1946 1950-1951 1955-1956 1960-1961
4929-4931
1751 4932-4936
4937-4964
2429 2642 2996-2997 4965-4966
2429 2642 2843 2996-2997 4965-4966
2032 2710 4967-4970
4971-4998
1854 2048-2049 2219 4999-5004
1751 4933-4936 5005-5007
1721 5008-5019
1721 5008-5020
5021-5044
1751
1687 2032 2710 4968-4969
4941-4942 4945 4954 4963-4964 5045-5046
1721 5009-5010 5012-5016 5018-5019
1751 4932 4934 5047
2429 2642 2996 4965-4966
2032
422 424-426
5048
5049-5052
5053-5054
1724 2645 5055-5058
5059-5067
1724 2645 5055-5058 5068
5069-5073
4085 5074-5077
2653-2654 2659 2668 2673 5078-5128
849 851 991 993 1082 1279 1687 1852 2027-2029 2231 2242 2247-2248 2429 2642 2720 2843 2996-2997 3524 4112 4146 5129-5142
1745 5143-5144
5145-5150
2043 2055 2215 2860 3883 4154 4156 4431 5151-5186
5078 5080-5082 5085-5091 5097 5100-5103 5110 5113 5119 5127 5187-5198
5199-5201
5202-5213
5214-5217
2860 2864 3380 3386 3947 5165 5168 5170-5174 5218-5253
5219 5254-5303
2860 2864 3380 3386 5165 5168 5170-5174 5219 5221-5261 5304-5307
5308-5448
1027 1031 1400 2043 4153 4155 4157 5003 5182 5186 5308-5309 5313 5315 5328 5346-5347 5360 5362 5380-5388 5397 5406 5411 5417-5418 5425-5429 5436 5446-5505
5506-5515
5516-5517
4889 4904 5518-5519
830 1066 1070 2230 3566 3885 5520
2619 3949 4331 5184 5521-5526
851 2027 2029 4112 5142
1745 4443 5527-5534
5535
1724 1728 4927 5536-5543
2043 2169 2171-2183 2267 2270-2271 4154 4156 4822 4837 4846-4847 5186 5544-5606
1724 1728 4927 5536-5543 5607-5622
851 1279 2304 2310 2345-2346 2360-2361 2366 2618 3534 4146
5061 5067 5623-5632
5633
4973-4976 4980-4983 5607-5614 5634-5645
1902 1907-1910 1914-1920 1923-1926 5607-5614 5636 5638 5642 5644 5646-5654
2345 5655-5656
5657-5692
1750 5693-5694
5695-5698
2850 3569 4046 4054 4069 5699-5709
1729 5466 5710-5718
851 1072 1279 1852 5719
1729 5539 5711-5712 5720-5723
890 5657 5660 5724-5732
5733-5742
5743-5750
5751-5755
1154
5756-5761
1154 5762-5763
845 5764-5766
2857 3947 5453 5465 5476-5477 5505 5767-5786
888 2886-2887 3997 5325-5326 5343-5344 5371-5374 5444-5445 5453 5465 5476-5477 5505 5773-5784 5787-5835
888 2886-2887 3997 5453 5465 5476-5477 5505 5773-5784 5787 5791 5795 5805 5812 5816-5817 5821 5825 5832
3744 3746 5836-5837
3744 3746 5836-5838
5839-5840
2029 5841-5844
5845-5860
985 987-988 5861
5845-5860 5862-5865
439 472 851 1009 1279 1881 2027 2039 2429 2640 2642 2720 2769 2843 2996-2997 5866-5874
2043 2055 4154 4156 5180 5182 5186 5875-5876
794 830 848 1070 1088 2844 3409 3462 5877-5879
5530 5721-5722 5880
2650 2656 4927 5881-5918
2650 2656 5122 5124 5881-5913 5917-5921
2650 2656 5122 5124 5881-5913 5917-5918 5922-5969
2043 2169 2171-2183 2230 4154 4156 4822 4837 4846-4847 5186 5544-5546 5558 5567-5568 5580 5602-5605
5184 5524 5970-6000
5184 5524 5767 5770 5786 5970-5971 5981-5986 5988-5992 5994-5997 5999-6002
5527 5529-5534 6003-6007
5083-5084 5118 6008-6024
2636 2638 6025-6034
2636 2638 6025-6035
2027-2029 2640 6036
6037-6066
6067
3046 3050 4568 6068-6074
3131 6068 6070 6075-6079
2641 6080-6083
6084-6125
1694 3415 3997 5805 6126-6129
4443 4832 5533-5534 5843
6130-6145
5533-5534 5733 6146-6147
5161-5163 6148-6171
5530 6172
6173
2043 2169 2171-2183 4154 4156 4822 4837 4846-4847 5186 5544-5546 5558 5567-5568 5580 5602-5605 6174-6186
1312 1314 5426-5427 6187-6205
3575 3642 6206-6213
4431
6214
4431 6215-6223
6224-6227
3448 5725-5726 6228-6236
6237-6268
6269-6326
2003 3536 5718 6327-6338
851 4146 6339
6340
1851 1854 2224 2226 2617-2618 3461
1724 1728-1729 2156 4927 5536 5539 5541 5896-5897 5909 5911 6341-6365
1724 1728-1729 2156 4927 5536 5539 5541 5896-5897 5909 5911 6341-6369
268 1253 1269 1854 1927 2043 2195 2200 2206 2225 3461 4925 4927 5002-5003 5186 5360 5470 5491 5528 6002 6370-6393
5721-5722
5727-5728
991 1852 2027-2028 2239-2241 2244-2245 2346 4146 5133 5140 5142 5719 6394-6395
4836 6396-6404
1470 2238 2243 3749-3751 6405-6433
1470 2238 2243 3749-3751 6406-6467
988 1070 1855 2262 2269 5547 6468-6472
2650 2656 4927 5539 5883-5886 6473-6481
3530 3732
1851 1854 2614 2618 3461 6482
851 1279 2010 2027 2029 2242 2246 4438 4443 4824 4832 5140 5530 5721-5722 6483
3882 4070 6484-6494
5197 5467 5725-5726 6495-6508
6509-6532
985 988
6533-6538
6539-6540
1105 1223 1724 5056 5081 5097 5104 6346 6372 6541-6547
871-876 972 977 986 2201 2694-2702 6314-6315 6548-6592
972 6314-6315 6548-6549 6555-6557 6563-6568 6575 6581-6585 6591-6619
2310 2345 2366-2367 6620-6622
6623-6636
1693 2373 2443 6637-6644
2027 2640 5142 5517
3733 5234 5236 6645-6726
1999 3068 4645 5070 5072 5177 5284 5286 6033 6727-6782
3068 4645 5078 5081-5082 5085 5091-5096 5104 5119 5127 5639 5645 6033 6662-6693 6739-6743 6748 6753-6764 6781-6872
2027 6873
6874-6878
6344 6879-6898
1152 2369 6899-6903
6904-6937
3568 3947 6938-7065
292 361 581 2345 7066-7069
3901 7070-7150
1105 3415 3444 3446 3565 5770-5771 6542-6543 6547 7151-7203
7204-7207
851 1852 4146
4202 6515-6517 6519-6520 7208-7243
4715 6244 6260 7244-7338
6244 6260 6515-6517 6519-6520 7243-7245 7250-7268 7273-7281 7286-7287 7292-7329 7339-7380
7381-7396
7381-7400
7394 7401
2296 4925 4927 6372 6565 6763 7402-7459
2296 4925 5122 5124 5688 5691 6372 6565 6763 7402-7468
4925 5122 5124 6372 6565 6763 7402-7426 7457-7459
5697
7469
2239-2240 2244-2245
1724 2619 4927 5523 6763 7411 7421 7470-7477
2043 2169 2171-2183 4154 4156 4822 4837 4846-4847 5186 5544-5546 5558 5567-5568 5580 5602-5605 5972-5973 5975 5980 5998 6034 6173 7478-7482
268 5528 6391 7483-7486
991 993 1271 2219 3524 6398 7487-7488
991 1852 1999 2219 3524 4466 4824 4826 4841 5003 5141 5517 5530 5533-5534 6389 6398 6483 7487 7489-7500
6002 7501-7505
2043 2169 2171-2183 4154 4156 4822 4837 4846-4847 5186 5544-5546 5558 5567-5568 5580 5602-5605 7506-7508
6002 7502 7504 7507-7526
3428 5972-5973 5975 5980 7527-7531
2850 5157 5184 5521-5522 5524 5526 5567-5568 5971 5981-5982 6999 7030 7532-7567
3428 5972-5973 5975 5980 7527-7531 7568
7569-7572
7573-7574
3885 5841
1745 5143
3127 7575-7596
3433-3434 5787 5795 7582 7597-7606
3413 7582 7607-7639
7640-7665
1728 1730-1731 1745 3642 6207 7666-7670
5529 7641 7645 7648 7652-7653 7657 7659 7661
6028 7671-7677
7678-7701
6028 7672-7674 7676-7685 7687-7689 7702
6623 7703-7707
1854 7708-7714
2027
2043 2048 2055 2219 4154 4156 4410 5000 5002 5159 5180 5182 5186 5271 5470 7715-7724
5082 5085 5127 7725
7726-7727
7728
871-876 977 2700 3562-3564
5429 7729-7737
5429 7730-7734 7737-7741
5429 7730-7739
5725-5726 6228-6229 6234-6235 6291 6567-6568 7742-7752
1225 1308 2373 3451 5505 5763 5821 6644 7753-7764
851 1279 2248 2360-2361 2365 4146 7765
1072 3537 3552 5132 7670 7766-7767
1072 1270 1686 2715 3411 3537 3642 3898 4673 5132 6209 7670 7766 7768-7785
1072 1270 1686 2715 3411 3537 3642 3898 4673 5132 6209 7670 7766-7795
7796
7797
7798-7803
7804-7809
7810
4841 5517
7811-7812
7813-7814
1027 7815-7818
7819-7822
1853-1854 4442-4443 4824 4835 6406 7823-7825
7826-7828
1992 2008 7829-7832
1992 2007-2008 7829-7833
7834
1851 1854 2169 2171-2183 2224 2231 2614 2617-2618 3461
2008 2010 2647 2720 4112 7835-7838
7834 7839
7840
1159-1160 7831 7841-7927
385 412 4100 4112 7836 7928-7941
7942-7975
4112 7836 7976-7979
2212 2247 7980-7983
2212 2247 7980-7982 7984-7987
7962
7988
7989-7993
7993-8012
7991-7993 7995-8012
8013
8014-8035
8016-8021 8023-8036
8014-8035 8037-8040
8017 8024-8026 8029
8041
8024-8026
8042-8045
8046-8090
8020-8021 8024-8025 8034-8035
292 361 994 1007 1009 2170 2718 2720 8091-8093
994 1012-1013 1082 2717-2718 4112 7836-7837
8094
8095-8098
5836 5838 8099-8108
2027 7728 8109-8114
5836 5838 8099-8108 8115-8117
8118-8133
1224 5718 8134-8136
8137-8140
7387 8141-8159
8160-8186
2232 2680 2683 2711-2712 3403 3523-3524 8187-8188
1089 1260 1851 1854 2224 2226 2618 3403 4531 5890 6230 8189-8332
1089 1851 1854 2224 2226 2231 2614 2618 3403 4531 5842 5890 6230 7976 8111 8189-8190 8195-8196 8206-8209 8215 8218 8223 8226-8227 8246 8249-8250 8255 8258 8263-8269 8277-8278 8282 8291 8304 8306-8307 8313 8330-8331 8333-8420
1229 8204-8205 8247-8248 8306 8341 8367 8421-8423
8424-8433
8434
8435
8436-8441
8261-8262 8442-8443
8444-8447
8448-8463
8464-8496
6623-6625 7703-7707 8464-8467 8478 8482 8484 8497-8530
6623-6625 7703-7707 8464-8480 8482 8484-8496 8499-8536
845 1717 1851 1854 2048 2070 2219 2618 3461 7714 8537-8538
2641 6082 6481 8539-8541
851 1279 2027
845
5727-5728 8542
8244-8245 8401 8421 8543-8598
8244-8245 8543-8544 8557 8588-8589 8599-8737
4108 5142 6381 8738-8745
2029 8746-8765
8766-8778
2008 2641 6081-6082 8779-8783
8784-8797
8798-8807
8792-8796 8806-8839
1271 1883 2169 2171-2183 2219 2231
7834 8840
5062 7383 7387 7391 7395 7399 8841-8844
2641 6082
8845-8849
985 987-988 1067 1072 2170 8850-8851
3745 4716 8852-8871
6083 6187 8850 8872-8875
6083 6187 8850 8872-8877
5530 5532 6376 8878-8880
5530 5532 6376 8878-8882
2640 3880 8114 8883-8902
891 1157 1262 2105 2128 2758 3425 8886-8888 8891-8895 8897-8900 8903-8905
891 1157 1262 2105 2128 2758 3425 8886-8888 8891-8895 8897-8900 8903-8906
5138 8907-8911
2429 2642 2996 4965 8912
8353 8780 8913-8914
2345 8915-8918
8919-8946
8919-8996
8919-8946 8955 8958 8961 8964 8967 8970 8973 8976 8979 8982
2641 6081-6082 8997-9000
8422 8484 9001-9017
2415 2417 3307 3311 8371 8373-8374 8484 9001 9004-9005 9007-9009 9011-9016 9018-9069
1851 1854 2226 2617-2618 3360 3461 8274 9070-9078
845 6483 9079
4927 6481 8539
9080-9105
9086-9088 9092-9097 9106-9168
9086-9088 9092-9097 9106 9109 9112 9115-9126 9133-9138 9151-9168
9169
1066 1851 1854 2219 2224 2228 2618 7709 7836 9170
2720
8286 8289-8290 9171-9214
8286 8289-8290 9171-9179 9183-9186 9193 9195-9204 9208-9211 9213-9399
8286 8289-8290 9171-9179 9183-9186 9193 9195-9204 9208-9211 9213-9219 9224-9287 9292 9297 9302 9307 9312-9375 9380 9385 9390 9395
8557 9400-9401
2429 2642 4436 8150 9402
6381 9403-9404
9405-9410
9411-9412
1995 6287-6288 6324-6325 8250 9413-9441
6287-6288 6324-6325 8250 9414-9420 9422-9490
8250 9435 9442-9445 9449 9451-9458 9468-9483 9487-9569
9570-9575
2010 2013 9576-9577
9385 9578-9582
845 1851 1854 2169 2171-2183 2219 2224 2228 2231 2618 2683 6534
9403
1260 7976 8351 9583-9594
845 1271 2232 2683 3523 6398 6534 9595-9597
1225 6642-6643 7755 9598-9603
851 994 1082 2027 2641 2720 4112 6081-6082 9604-9605
8109 8746 9606-9613
4711 9614-9641
1013 1284 1745 2641 5143 6082 6481 8539-8541 9642-9644
9645
4942 9646-9651
9646-9658
1271 1717 1851 1854 2169 2171-2183 2219 2224 2228-2229 2681 2685 2703 9659-9660
8911
9661
9662-9663
9664
9665-9666
9667-9668
8423 9169 9385 9669-9687
2028-2029 8423 9169 9212 9682-9683 9688-9708
1225 2692 7755 9709-9722
2057 9723-9725
2345
8738 8740 8780 9726
885 891 1157 1262 2072 2128 3425 5138 8903-8905 9727-9734
1229 2057 3523 5138 8423 8558 8910 9733 9735-9737
885 891 1157 1262 2072 2128 3425 8903-8905 9730-9732 9738-9791
1229 5138 8423 8558 8910 9734
9792-9794
9795-9798
9799-9801
9802-9813
9814
9815
5081 6541 6546 8534 8840 9169 9212 9578 9816-9863
2232 2683 3403 3523 8188 8341 8534 8558 8840 9169 9385 9395 9578 9684 9825-9827 9833-9836 9839-9841 9846 9851-9852 9864-9902
1717 1854 2070 2219 2232 2618 2683 3403 3461 3523 5003 5081 6541 6546 7714 8188 8537 8840 9816-9823 9832 9837-9838 9846 9853-9863 9903-9913
7834 8341 8840 9888
9914
2219
9915-9916
2618
4443 5721-5722 9917-9920
9921-9927
292 1070 1271-1272 2703 5755 9928-9930
9931-9932
1547 1743 9933
9934
3744-3746 9935
9936-9937
9938-9939
287 9940-9952
1225 9953-9963
696 2722 9964-9966
2714 5757 5868 9967-9976
3470 6268 6520 9977-9979
1009 1011 2720 9980
2714 5757 5868 9968-9969
990 1066 1088 1271 2232 3524 4120 5528 5873 9981-9982
1279 1717 1719 1851 2224 4146 5142 5633 6392 9983
9984-10011
9987-10076
1694 6642 8775 9598 9600 9602 9987-9990 10012-10056 10061 10063 10065 10067 10069 10071 10073 10075
10077-10078
10077 10079-10080
10077 10081-10082
3864 3987 10083-10084
292 3891 4083-4084 4970 6485 10085-10086
292 3864 3891 3950-3951 3987 4083 10083-10084 10086-10087
2844 3953 3986-3987 4970 10083-10084
2844 3864 3953 3986-3987 4970 10083-10084
10088
1008 1066 1072 3881 3891
1181
2844-2845 3953 3986-3987 4970
3994 10089
10090-10099
10100-10110
10100-10108 10111-10167
10100-10108 10111-10158 10160-10167
3883 3953 3987 8557 10168-10169
10170-10184
10170-10183 10185-10196
988 1271 1380 1717 1851-1852 2169 2171-2183 2211 2219 2228
10174-10176
3744 3746 5836
3900 10197-10198
10199
10200
9921
9927
10201-10217
10201-10218
1271 1717 1851 1854 1927 1930 2219 2224 2231 10219-10221
1066 1271 1717 1851 1854 1883 2169 2171-2183 2219 2224 8558 10222
3900 3904 10223-10224
10225-10227
1687 2710 10228-10230
10231-10232
10233
3435-3436 4195 10234-10257
3406 4195 10235 10237-10261
1304 1308 3395 3440 3451-3452 3531 3998 10237 10239-10251 10254 10256-10312
3406 5723 6381 10313-10314
3435-3436
1081 1086 1091 1851 4464 4758 10315-10323
10249-10250 10267 10270 10272 10276 10285 10288 10290 10295 10324-10343
3436 10344-10346
10347-10353
10348 10354-10393
10348-10353 10356-10362 10364-10374 10376-10393
3406
10394
4109 10395-10396
10397-10399
10400-10407
1270-1271 2229 2705 3535 7936 10402-10403 10408
2229
887 10409-10410
1717 2228-2229 7936 10411
2703
10412-10413
4436-4437 10414-10415
10416-10425
871-876 977 2700 3562-3564 3570 10426-10427
1271 1717 2169 2171-2183 2228-2229 10428
10429-10438
10439-10468
2169 2171-2183 2228-2229 7936 10469
232 2208 2703
10470-10479
10470 10474 10480-10495
10470-10474 10476-10478 10483-10487 10491-10495
232 10496
2043 2169 2171-2183 4154 4156 4822 4837 4846-4847 5186 5544-5546 5558 5567-5568 5580 5602-5605
845 4438 4440-4445 4447 4812-4831 4833-4834 4836-4851 6004 6007 6483 8911 9079 9917 10497-10525
1697 2238-2241 2243-2245 3655 3749-3751 6394 6409 6411-6412 10526-10554
5085 5100-5101 5119 5127-5128
1724 4927 5056 7475
1724 4927 5056 7420 7475
2630 5436 10555-10558
2228 2302 2703 5015 5019 9411 10559-10562
361 2224
3530
10563-10591
1745 5143-5144 9405 9407 9409 10592-10603
4432 4501 4503 4505-4510 5436 10555-10556 10604-10615
4432 4501 4503 4505-4510 5436 10555-10556 10604-10616
1874 2248 2365 2367 4511 5874 9930 10617-10618
851 2230 2720 4146 10619
986 6569 10620-10622
2630 5436 10555-10558 10623-10627
2641 6081-6083 10628-10629
851 4146 5142 5569 7765
5360 5767 6389 10630-10636
5143-5144 9405 9407 9409 10594 10599 10601
2618 5767 6389 10630 10633 10635-10636
2304-2312 2345-2367
5085 5100-5101 5127-5128 10637-10641
4410 4826-4827 5531 6007 10642-10650
871-876 977 2201 2694-2702 10651-10653
1745 10654
10655-10669
5723 5764 10670-10674
10629
9981
10675
10676
991 993 1269 1852 1927 2002 2203 2247 2720 5755 10677
10262 10306 10678-10687
10262 10306 10678 10681-10684 10687-10691
1273
5529 5531 6005 10646 10649 10692-10693
1273 10694
361 851 985 1279 1498 1724 1852 2248 2641 2718 2720 3524 4146 4927 5539 5755 6081-6083 7936 10695-10706
5772 10707-10710
4932 4935 5764 7641 7652 7659 10711-10715
991 993-994 1269 1852 1927 2203 2720
6593 10716-10729
2641 6081-6083 9605 10629 10675
10730-10769
10730-10777
1575 5198 10778-10785
991 994 1269 1852 1927 1944 2203 2641 4927 6081 6083 10629 10786-10789
991 993-994 1269 1852 1927 1944 2203 2641 2720 4927 6081 6083 10629 10786-10789
1154 10688 10690
2641 6081-6083 7470 9605 10629 10790
851 991 1852 2230 4146 5129 10702
2043 2055 4154 4156 4823 4845 5180 5182 5186
582 891 1157 1359 1369-1370 2758-2759 3415 3420-3421 3438-3439 3444 3446 3448-3449 5727-5728 8542 10791-10808
5085 5100-5101 5127-5128
2231 2302 2354-2355 2718 3578 5075 10809-10811
10812-10816
2618 3461 6381
6081 10629 10817
1854 2049 2614 2618 3461 5003 5184 7059 10818-10820
2169 2171-2183 5558
1724 2641 4927 5523 5539 5541 6080-6083 6481 8539 10628-10629
3571 10821-10822
3571 10821-10823
985 987-988 5861 10824-10828
1902 1907-1910 1914-1920 1923-1926
2228 2242 2244 2246 2641 2703 5141 5539 6081-6083 6622 8539 10628 10829-10830
10831-10845
1750 10846
851 1270 1279 2228 2242 2246 2641 2703 5136 5140-5142 5539 6080-6083 6381 6534 8539 10628-10629 10830 10847-10848
1071-1072 1854 2614 2618 3461 4835 7714
1306 3413 3450 6505 7529 7607 10638 10849-10864
1724 2641 4927 5539 5541 6081-6083 8539 10628-10629
1854 2618 3461 7059 10820
1724 2641 4927 5129 5142 5523 5539 5541 6080-6083 6481 8539 10628-10629
1724 2641 4927 5129 5142 5523 5539 5541 6080-6083 6481 8539 10628-10629 10865-10866
6647 6704-6705 10832-10833 10835 10837-10838 10840 10842-10843 10845
1881 1883 2232 2242 2246 2641 3880 4927 5140-5142 5517 6081-6083 10628 10671 10692 10867-10873
1881 1883 2232 2242 2246 2641 3880 4927 5140-5142 5517 6081-6083 8481 10628 10671 10692 10867-10873
10874-10900
10901-10907
5198 10778 10908-10909
5157 5184 5524 5971 5988 8109 10910-10915
10916-10947
845 4442 6483 10517 10948
8879-8880 10632 10949-10964
845 4442 6483 10517 10948 10965
851 2641 4511 5133 5142 6081 6083
10966-10973
845 8879-8880
845 988 1067 1071-1072 1088-1089 1253 1921 2230 2618 3461 4438 4442-4443 4582 6209 6389 7059 7498 9918 10974
2010 2239-2241 2244-2245 3524 6081 10975-10976
1253
1750 6376 10977-11075
977 11076-11077
11078-11082
2228 2304 2345 5142 11083
11084-11087
2169
1088-1089 1849 1853-1854 2618 3461 7823-7824 10954-10955 11088-11102
1088-1089 1849 1853-1854 2618 3461 7823-7824 10954-10955 11088-11104
361 851 1279 1498 2010 3537 4146 5142 6209 11084-11087
988 1067-1068 1071-1072 1081 1105 1912 1999 2618 2682-2683 3401 3565 3568 3642 4102 4443 4824 4839 4841 5360 5767 6389 7714 8851 9918 10524 10827 11105-11116
10415 11117-11119
9428 9433 11120-11121
11122-11133
11122-11134
7067 11135-11140
5718 7067 10629 11135 11137-11141
7067 11135 11137-11140 11142-11144
7059 11145-11146
985 988 1067 1071-1072 6488 7059
6083 11147-11150
6083 11147-11151
4822 4824-4825 4838-4839 4843 4846-4847 11152-11169
361 3575 11111 11170
2618 5470 7714 10314 11171
7667-7668
11107 11112 11172-11184
1902 1907-1910 1914-1920 1923-1926 7714 11171-11172
1728
5767 10632-10634 11108 11185
4438 6329 7498 9917-9920 11186-11187
2028-2029 2189 11188-11194
2643 11195-11214
284 332-333 985-986 988 1072 5532 8850 11111 11215
284 332-333 985-986 988 1072 2996 5532 8850 11111 11215
2057 2641 6081-6082 7834 8910 10629
11216
5544 5558
5544 5558 11217-11308
2371 2373 5467 6498 6640 10557-10558 10627 11309-11313
4826 4841 5530 5532 5721-5722 6007 6172 10520 11314
6764 11315-11321
2200 5530 5532-5534 5721-5722 6007 6376 10520 11322-11331
1724 2310 2345 2641 4927 5523 5539 5541 6081-6083 8539 10628-10629 11332
284 332-333 3946 4449 7976 9583-9584 9659 10411 11333-11369
284 332-333 2681 3946 4135 4449 7770 9659 10411 11132 11333-11368 11370-11432
284 332-333 3946 4449 9659 10411 11333-11368 11370-11381 11384-11419 11421-11432
2843 5718 6342 11433
11434-11462
845 10524 11161 11166 11463-11464
11465-11539
11540-11551
11552-11584
11540-11543 11553-11584
11092 11585-11638
11585-11597 11599 11602-11614 11617-11625 11629-11634 11638-11691
11585-11597 11599 11602-11614 11617-11625 11629-11634 11638-11664 11666-11670 11672-11676 11678-11691
718 1944 3535 4927 6081 6481 8539 10599 11692-11697
718 1944 3535 4927 6081 6481 8539 10599 11692-11698
3733-3735 11699-11709
1905 1912 1921-1922 2345 2680 2682 3568-3569 3640 4051 4581 10817 11092 11710-11725
1999 5177
360 1013 2641 4927 6080-6083 6481 8539-8541 9643 10628-10629 11726-11727
4739 11728
11729-11747
890 5729 11733-11744 11748-11751
2641 6081-6083 10629
8481 9612 11189 11752-11755
6389 7059 10322 10820 11756-11758
11140 11759-11762
11763-11766
472 718 1072 1088-1089 1849 3882 3898 7670 11105 11767-11770
11204 11208 11771-11780
11781-11785
11786-11820
11786-11825
11826-11897
2227 2235 2681 4135 7770 11132 11333 11898-11902
9405 9407 9409 10596 10599 10602
11903-11915
985 988 5861 11916
11917-11972
3646 11973-11977
11978-12041
985-986 988 5861
851 4146 5142 6081 6083 7765 10629
12042-12044
851 1279 2304 2345 2680 4927 7667-7668 11083 11087 12045-12048
11084-11085 11087
12049-12050
4832 8481 12051-12054
12055-12064
2613 3530 7059 10322 10820 11758 12065-12079
1071-1072 2613 7059 8481 10322 10820 11109 11758 12080-12082
1312 1314 2234 6189 6194 6196 6204 12083-12090
871-876 977 1312 1314 2234 2700 3562-3564 6204 7676 12083 12087 12090-12093
830 1067 1070-1071 2230 2844 3987 4146 4935 5533-5534 5723 5764 7498 11116 12094-12099
292 851 991 994 1012 1269 1279 1852 1927 2002 2203 2247 2716 5141 5539 5755 6081 10599 12100-12102
3413 3429-3430 3432 3450 12103-12105
1088-1089 1849 1854 2722 4464 4835 11111 12106-12110
292 360 718 1066 1280-1281 2228 8539 10489 11113 11727 12111-12117
1724 2641 4927 5539 6080-6083 8539 10628-10629
1850-1851 2226 2228 2261 2617 4109 12118
1253 9698 10677 12119-12124
845 4466 4826 4841 5530 5533-5534 5721-5722 6172 11314 12125-12126
851 2640-2641 2720 5142 6080-6083 6381 10629 12127-12128
2390-2391 2393-2394 12129-12134
1253 2192-2195 2197-2200 10827 10954-10955 12082 12135-12161
2192-2195 2197-2200 10827 10953-10955 12082 12135-12222
845 1850-1851 2226-2228 2261 2617 2681 12118
851 2720 5142 6381
1850-1851 2226 2261 2617 12118
2996 4825-4828 4839 4841 10965 12223-12225
2641
12226-12264
4826 4841
2996 12265-12267
10829 11191 12268-12272
12120 12123-12124 12152-12153 12160-12161 12273-12289
12120-12122 12124 12277 12282 12290-12321
12322-12323
8748 12324-12343
4835 12344-12376
2217 2618 4835 7649 11171 12356 12365 12375 12377-12399
2626 2638 3413 6029 7480 9073 10079 12105 12344 12346-12349 12351-12355 12357-12360 12362 12364-12365 12371-12372 12374-12376 12400-12439
12440
12441-12445
12446-12456
11111 12449-12450 12456-12466
12446-12454 12456 12463-12467
1724 4935 7652 7659 10713 12468-12472
1027 5157 5546 5567-5568 5581 5971 7059 7607 8109 10910-10912 12473-12477
7416
1724 7652 7659 12468-12470
2169 2171-2183 12478
5084 5118 6008 6024 12479-12482
8542 10800 12483-12489
5143 9405 10599 10601 12490-12497
2232 2680 2683 3403 3523 4146 8187 12498-12501
2027 2641 5523 6080-6083 8539 10628-10629
12502
3538
1072 3411 3508 3524 3529 3533-3534 3565 3572
5603-5605
977 5604-5605
2308-2309 2361 2641 3533 6081-6083 12503-12504
2857 3947 7836 12505-12524
2857 3947 7836 12505-12515 12517-12521 12523 12525-12576
4501 4505-4507 5805 5812 10614 12547-12579
2039 2217 4141
12580-12581
1223 1854 2043 2212 3461 4141 4154 4156 5002-5003 5180 5182 5184 5186 5470 12582-12583
1744 2641 6081-6083 10629 12584-12588
2043 4154 4156 5186 5526 12509 12512 12589
4501 4504 8261 10604-10606 10613 10853 12590-12596
1226 2208 3878 5470 12597-12599
8042 10782 10784 12600-12604
4410 8109 10911-10913 10915 12605-12607
12608-12670
4848 5225 5228 5231 5233 11157 11160 11163 11165 11188 11192 12671-12750
2683 8845-8847 8849 10653 10853 11185 11313 12505 12508 12682 12751-12760
5225 5228 5231 5233 5772 10708 10710 12682 12691-12694 12696-12702 12723-12726 12728-12741 12761-12787
12788-12823
12824-12851
12852-12854
1575 10785 10909 12855-12856
12857-12865
12866-12871
10633-10634 12872-12881
2641 6080-6083 8872 10629
4141 12882-12883
4832 5517 12884-12913
387 11096-11097 12886-12888 12899-12907 12909-12911 12914-13023
387 11097 12886-12888 12899-12907 12909-12911 12914-12970 12972-12980 12982-13000 13002-13017 13019-13023
5085 5128
13024-13038
4438 4442-4443 4460 6007 6620 13039-13041
3641 4506 7655 12592 13042-13045
4443 5470 11076 12830 12846 13046-13060
1067 1070-1072 1081 1091 3411 3500-3501 3641-3642
385 1498 2719 3537 5843 8539
2207 13061-13079
890 3665 13080-13087
13088-13090
13091-13096
422 530 582 888 1027 1032 1304 1485 1488-1490 1494-1497 3405 4121 5747 5856 7056 7062 7491 9962 13097-13254
5522
13255-13256
13257-13301
13302
1091 6543 10706
13303-13305
2641 10975 13306-13315
8434 13316-13318
13319-13336
13337
4101 8481 13136 13138-13139 13199 13338-13376
7676 8481 13341-13342 13367-13371 13374 13377-13394
4101 5467 7756 9957 13136 13138-13139 13199 13338-13339 13343-13366 13372 13375-13376 13379-13388 13390-13426
10235 13317 13427-13430
3428 10710 13431-13526
3428 10710 13431 13449-13471 13474-13483 13514-13523 13526-13634
13635-13646
13635-13658
2705 4097 13093 13095 13316 13318 13659
1489 2705 5076 13093 13095 13660-13662
2705 13093 13095 13316 13318 13659-13661
8121 8123 8131 13111 13663-13679
13441-13443 13668 13677 13680-13864
13442-13443 13668 13677 13680-13703 13705-13711 13713-13717 13719-13720 13722-13835 13839-13862 13864
13865-13869
775 1491 5772 10710 13421 13451 13870-13930
5130 8739 13884 13931-14006
14007
28 8889 8902 14008-14025
1015 1017 1020 1025 1314 4308 4317 4326 4332 4334-4335 4337-4338 5309 5427 6187 14026-14036
292 472 536 581 989 1109 2230 2716 7066 14037-14045
14046-14069
1027 14070
5130 5873 8481 10648 13369 14008 14012 14021-14022 14071-14072
5317 5319-5320 14073-14079
14080
14081-14082
14008-14009 14023 14083
889 4853 10795 14084-14097
14098-14105
5880 14098-14100 14103 14106-14110
2702 3502 14111-14117
3502 14115-14138
5541 6209 14139-14141
14142-14152
14153-14216
1066 1881 3885 4927 14153-14154 14163-14164 14213-14217
14218-14221
1304 2882 3996 3998 14222-14225
362 1285-1286 1852 7487 9981 10676-10677 14226-14229
1066 1881 3885
830 871-876 977 1070 2224 2700 3562-3564 4055 4925 4927 8539
14230-14241
14230-14247
830 871-876 977 1070 2230 2700 3562-3564 3566 5520
14248-14257
1383 14258-14310
836 871-876 977 2700 3562-3564 14311
409 2682 3563-3564 4810 11723
14312-14315
14316-14327
14328-14331
14332-14339
14340-14353
14354-14361
14354-14357 14361-14365
14354-14359 14361 14363-14365
14366
14367
14368-14399
14400
5085 5101 5128 14401-14405
5199 5201
14406-14431
14432
5530 14433
14434-14443
14444-14445
14446-14451
3665 14452-14453
10654 14454-14464
14465-14488
1745 14489-14505
1253 1312 1314 5723 5764 6005 6535-6536 10671 10675-10676 10953 14506-14512
1312 1314 5723 5764 6005 6376 6535-6536 10671 10675-10676 10953 14506-14512
9981 10675 11898 14507-14510 14513-14539
6535-6536 9981 10675 11898 14507-14510 14513-14568
9981 10675 11898 14507-14510 14515-14539
14569-14570
362 1105 1224 7334 14571-14575
14576-14583
14584-14637
7667-7668 12050 14638-14647
6534 12050 14641 14647-14675
7667-7668 12050 14638-14639 14641 14644-14645 14647 14649-14675
6209 11084-11087 14676-14677
14678
14678-14679
14680-14683
7667-7668 11086 14684
3745 4711 5836
14685-14708
14709-14724
13088 14725-14734
5348 6534 8091 14735-14820
14821-14836
14821-14884
10642 14885-14893
2682 2684 6028 6696 10953 11109 12082 12135 12165 13044 14894-14911
794 830 985-988 1070 1072 2170 2682 2684 5841 6696 8109 10953 12135 12165 13044 14901 14904-14908 14912-14918
5821 7761 9644 14919-14943
14944-14946
14947-14958
794 1087 2166 5877 10318 14959-14962
14963-14987
3909 11113 11767 14988-14993
14994-15024
2682 2684 3532 14904 14910 14997 15005 15025-15031
14997-15002 15004-15005 15007-15024 15032-15056
1745 5143 10654 14457 14494 15057
2087 3411 4102 14313 14315 15058-15062
15063-15067
2684 4582 14904 14906 14908 15065 15067
5201 15068
14103 15068-15070
15068 15071-15073
14640 14646 15074-15083
1072 1089 1270 1854 2618 2683 2711 3411 3461 3564 3946 11111 15084
14678 15085-15088
14640 14646
6 1253 15089-15090
14506 15091-15094
5532 5785 14891 15095-15097
15098-15100
5842 5861 5971 10910 10914 12082 14902 14918 15101-15105
890 5821 13420 15106-15111
1724 5529 7641 7648 7652-7653 7657 7659 10510 12468-12470 15112-15115
6083 15116-15117
15118-15125
15126-15136
15127-15154
1253 5861 12082
2230 4673 13044 15155-15158
4580 5723 10507 11323 11762 13041 14023 14924 15159-15166
1066-1067 1072 1105 1280 3407 5764 10629 11186 14139 15167-15170
15171-15175
1253 2684 4336 10828 11109 12082 12135 14904 14906
4432 5197 15176-15177
15178-15205
15206-15241
15178-15201 15218-15241
5529 7641 7645 7648 7652-7653 7659 10510 12468-12470
1730-1731 1736-1738 6209 7667-7668 14941 15242-15243
4135 6083 10955 11132 14071 15116
332 472 718 985 988 990-991 994 1012 7488 15244
332 472 718 985 988 990-991 994 1012 2722 7488 15244
1271 1401 2247 2719 4927 5700 5719 5764 7498 10713 15245
991 1269 7488 15246-15247
1225 5728 9721 15248-15253
1008 1013 1119 2213 5722 7713 11109 11114 15244 15254-15273
472 718 985 991 994 1009 1012-1013 1082 2718 11114
472 718 985 991 994 1009 1012-1013 1082 2718 2722 11114
830 1070 1072 1271 5719 5751 5755 15274
2028 2239-2240 2242 2244-2245 2248 2345 2367 2429 2642 2996-2997 5140
2028 2239-2240 2242 2244-2245 2248 2345 2367 2429 2642 2843 2996-2997 5140
2312 2349 2360-2361 2365 3534 15275
2650 2656 4927 5349 5883-5886 5894 6350-6351 6473-6475 6481 12116 15276-15302
1850-1851 1854 2224
2650 2656 4927 5883-5886 6481
2389 2419 15303-15312
5122-5124 15313-15318
15319-15321
7718 15322
15323-15324
5142 15325-15401
2426 5142 15327 15329 15331-15339 15341-15343 15345-15370 15376-15396 15398-15490
2643 4711 15176 15327 15329 15331-15339 15341-15343 15345-15354 15356-15365 15367-15370 15376-15378 15380-15396 15398-15400 15404-15416 15418 15422-15429 15431 15436 15454-15456 15458-15474 15486-15487 15491-15526
15527-15532
15527-15534
1579
1943 12585 12587 15535-15538
484 11143 15539-15560
15561-15566
1562 7749 10310 10312 15567-15569
1943 12585 12587-12588 15535-15538 15570-15572
4762-4763 4765-4767 4773-4774 4776-4778 4780-4781 4784 4786-4788 4790-4792 4794-4796 4798-4799 4802 4804-4806 4808-4809 15573-15608
4762-4763 4765-4767 4773-4774 4776-4778 4780-4781 4784 4786-4788 4790-4792 4794-4796 4798-4799 4802 4804-4806 4808-4809 15573-15614
4762-4763 4765-4767 4773-4774 4776-4778 4780-4781 4784 4786-4788 4790-4792 4794-4796 4798-4799 4802 4804-4806 4808-4809 15573-15599 15601-15608
871-872 875-876
871-872 875-876 15615-15626
845 2232 4438 4440-4445 4447 4812-4831 4833-4834 4836-4851 6004 6007 6392 6483 6620 8911 9079 9917 10497-10525 10671 13041 15627
851 1852 2641 2720 4146 5569 6081-6083
15628
15629-15630
2635
1849 5877 15631
15632-15634
436 1383-1386 2728 6593 14276 15635-15682
436 1383-1386 2725-2728 14276 15636-15662 15664-15864
436 1383-1386 2728 14276 15636-15662 15664-15736 15739-15741 15743-15746 15756-15763 15770-15773 15778-15779 15781-15782 15785-15792 15799 15806-15829 15832-15837 15841-15842 15845-15848 15851 15854-15857 15860-15864
2785 2793 2797 15654-15655 15662 15680-15681 15865-15892
2785 2793 2797 15654-15655 15662 15680-15681 15865-15893
15894-15895
4051 4053 15896
1305 5187 5192 15338 15666 15880 15883 15897-15944
1305 15338 15473 15666 15866-15867 15880 15883 15900-15913 15915-15916 15918-15943 15945-16008
1305 15338 15473 15666 15880 15883 15900-15913 15915-15916 15918-15943 15945-15955 15957-15958 15960-15961 15963 15965 15967-15968 15970 15974-15979 15981-15986 15988-15996 15998 16000-16003 16005-16007
292 993 1070 1089 1271 1883 2232 5140 5874 7487 9929
16009-16012
15896
2703 9928 10174 16013
1380 10175-10176 15875 15877 15891 16014-16019
292 988 1271 1717 2169 2171-2183 2219 2229 7487 7650 16020
9411
16021
3994 10211 16022-16049
3994 10211 16022-16050
1271 1853 1927 1930 2703 3885 4582 4821 4827 4835 6338 6392 10221 10974 16051-16052
1727 3736 11585 11612-11614 11618 16053-16091
1727 1746-1747 3733 3735 11585 11614 11618 16055 16092-16170
830 1067 1070-1072 1088-1089 1271 3411
10496
1547 11692 11698 16171
128 505 533-536 652 696 990 992-994 1121-1122 1227 1467 2242 2718 2720 2772 4136-4137 5135 7982 14039 16172-16173
986 988 2304-2312 2345-2367 6569 11109
2304-2312 2345-2367 4814 4818 16174-16177
1072 1089 3411 3642 3898 6081 7667-7668 7670 10629 10671
1072 1270 1737 1944 3411 3534 3537 3642 5132 7670 7777-7778 8851 16178
3500-3501 3544 3546 3552 16179-16191
3500-3501 3503 3544 3552 16180-16181 16192-16194
7797 16195-16196
3536 4841 5517 12908 12913 16197-16207
16197-16206 16208-16213
1072 1270 1737 3411 3534 3537 3642 5132 7670 7777-7778 16178 16214-16215
3500-3501 3544 3552 16179-16182 16186-16187 16189-16190 16216
3500-3501 3544 3552 16179-16182 16186 16189-16190 16216-16218
16192 16194 16219
3552 3569 4054 5707 16179-16183 16186 16189-16190 16220
472 718 1081 1086-1087 1091 1686 4758 6209 10318 11768 16221-16222
7788-7789 16223-16234
14644-14645 16235-16237
1854 2618 4835 11111 15084
16238-16261
14139 14938 14941 14943 16262
1751 4932-4936 5015 16263-16268
1751 4932-4936 16269-16271
16272-16371
1751 4932 4934
1722 1742 1847 2710 2716 3881 4097 4968 13091 16372-16373
1851 1853 1927 1930 2206 2224 2261-2262 2267 2269 16374
1851 1853 1927 1930 2169 2171-2183 2206 2224 2261 16374
851 1279 2010 2302-2303
128 218 16375-16377
30 228 16378
4835 5843 16379-16385
4835 5843 16380-16384 16386-16392
16386-16394
422 424-426 2704 16381 16395-16397
16398
16399-16400
16401
16402-16403
16404-16423
16424-16447
16448-16463
1751 1755
1750 16464-16465
1804-1823 16466-16475
845 8341 8421 8558 10497 13053 16476-16477
361 1724 1850-1851 1854 4927 5056 6346
7834 8840 16478
1724 1854 4927 10497 13053 16476 16479
5059 16480-16487
16488
6207 16489-16490
2645 15065 15067 16491-16517
16518-16525
2645 16502 16504 16506 16508 16510 16512 16514 16516
16526-16561
1728 7834 16562-16566
7529 7677 10857 16567-16569
2645 16570
16571-16574
16571-16576
16577-16581
16582-16639
1921 6534 6538 16582 16597-16600 16613-16614 16639-16648
16582-16588 16591-16639 16641-16648
1721 16649-16677
391 4141 4443 8134 16380 16649-16650 16652 16657 16674 16676-16753
6901 8846
2683 3523 7976 8350-8351 9589 9591 16754-16761
16762-16763
1225 1695 7755 9721 12486 16764-16765
16766-16813
7709
16814-16819
888 2369 6498 6899 7756 16820-16821
6328 8481 16822-16826
2640 3880 8109 8883 8896 8901 12128 16827-16834
5082 5085 5100-5101 5127 16835-16836
16837-16864
16843 16845 16847-16848 16850 16852 16865-16868
9613 16869-16891
9613 16869-16892
1257-1258 16893-16894
1258 1262 16894-16905
1257-1258 16894-16905
16906-16911
11120-11121 16912
16913
5082 5085 5100-5101
16914-16929
16930-16934
16935
16936-16947
16948-16959
16960-16971
16757 16972-16973
16974-16981
5843
5727-5728 16982-16990
1369 2691 3425 3452 16991-16992
1235 1237 7487 16993-17007
391 5843 17008-17046
1235 1237 16994-17043
17047-17064
16572 16577 16581
8671 17065-17070
16583-16587 16591-16595 16607-16611 16627-16631 16633-16637 17071
17072-17101
16583-16587 16591-16595 16607-16611 16627-16631 16633-16637 17082-17086
17102-17103
17104
17105-17109
17110-17129
3466 17130
3477 3500-3501 17131-17133
17134
17135-17152
17153-17170
17171-17188
17189-17232
3411 3474 3477 3500 3533
3411 3474 3500 3533 17233-17234
17235
3477-3478 3500-3501 4195 17131
17236
17237-17238
17239
3746
17240-17241
17242
1552 4835 11171
17243-17302
17303
17304-17315
17316
17316-17317
17318-17319
17320
17321
17322-17324
17325-17336
42-43 322 836 872 1498 1501 17337-17348
32-33 322 1225 1693 1695 6637 7755 9602-9603 17337-17348
3360
2641 6081-6082
6207 16489 16566
17349-17359
17349-17363
17364-17370
17366-17371
17177 17180-17181 17183 17185 17187 17372-17374
17201-17202 17207-17210 17213-17214 17217-17218 17221-17222 17225-17226 17229-17230 17375-17376
2629 16982-16985 16988-16989
3411 3474 3500 3533
3499 3543 17377-17378
2049 2640 5003 7718 16830 17379-17381
17382-17384
3499 3881
9847-9850 17385-17390
17391-17430
17431
17432
17433-17444
17445
17446-17493
17494
1547 6291 6643 10799 17495-17500
268-269 1547 17499 17501
17502-17511
10954-10955 12155 17512-17516
17517-17520
1552 4835 16488 17521
1724 4927 5055-5056 6346 7420 17522-17524
17525-17526
17527-17550
12081 17551-17557
1724 4927 5055-5056 6346
17558-17597
5761 16488
17598
1724 1854 4927 5055-5056 6346
17599-17618
6346 16566 17619-17621
1724 5055-5056
17622-17645
9010
17646-17675
1724 4927 5055-5056
16571-16574 17676-17677
16571-16576 17676-17677
16702-16703 17678-17730
14146-14147 17688-17692 17696-17700 17711-17725 17731-17744
17745-17755
7796 16907 17756-17761
9613 16891
17762-17777
11120-11121 17778-17787
17788-17790
7814
17791-17802
17803
7713 14005 17804-17806
431 17807-17809
3744 3746 4711 17810
17811
17812-17817
17818-17841
17842-17844
17845-17849
17850
17851-17852
17853-17854
17855-17857
17858-17859
17860-17879
17880-17882
17883
17884
17885
17886
17887
17888
17889-17890
17764 17768 17772 17891-17895
17764 17768 17772 17891-17903
17904
17905
17906-17945
17946
17947
17948-17951
5059 5061-5062 5067 8842 16481 17952-17953
1724 5056 6346
17954
17955-17970
17445 17971
17972-17987
6873 17494 17988
845 2640 3880 5522 8341 8421 8558 10829-10830 11191 12128 12270 12272 17989-17990
361 1850-1851 2224 2226 2228 2231 2261 3952 4109
6036 17991-17993
8341 8421 8558 10830
3744-3746
2224
17994-18007
18008-18037
1881 1883
1921 2228 2232 4102 8851
5530 5721-5722
18038-18045
18046-18054
18038-18043 18049-18054
435 437 4965-4966 18055-18056
435 437 4965-4966 18055-18060
18061-18069
2228 4102 18070-18073
18062-18073
1072 1881 1883 2222 2716 5722
294 3578 18074-18082
2641 6080-6082 18083-18084
1881 1883 2716 5722
2027-2028 4832
16763
18085-18088
2640 3880 8481 16913 18089-18090
1257-1258
16907-16908 16982-16985 16988-16989
1721 5015 18091-18093
1751 4934 4936 5047 10520 14923 18094
2643 4965
1721 18091-18092
1751 4936 5047 14923
1846 18095-18117
4970 18118
18119-18120
18120-18121
18120 18122-18123
1098-1104 18124-18141
11076 13048
1260 18142-18189
1260 18184-18231
1105 5698 11696
18232
2218 18233
2218 7819-7822
18234
18235
18236-18259
18260
18261-18262
18263-18286
228 3657 3666
18287
11088 11095 18288-18297
18298-18299
14446 18300
10560 10954-10955 11088 12155 18288-18292 18301-18311
10559-10560 10954-10955 11088 12155 18288-18292 18301-18316
11088 18288-18292 18301-18306
10560 10954-10955 11088 11095 12155 18288-18299 18307-18311
10559-10560 10954-10955 11088 11095 12155 18288-18299 18307-18316
10559-10560 18307-18316
10954
10955 12155
11088 11095 18288-18299 18301-18306
7796 7814 16907-16908 17760 18317-18320
6901
5082 5085 5100-5101 5127
18321
2232 2683 3403 6381
18322-18369
18370
18371
18372-18419
18420-18440
18441-18464
7796 16907-16909 16911 18320 18465
6381 9591 16757 18466-18468
2232 6381
18324-18325 18332-18333 18336-18337 18344-18345 18348-18349 18352-18353 18356-18357 18364-18365 18368-18369
18317
3636 16178 18469-18473
10313 14012-14013 16178 18472-18477
3636 10313 14012-14013 16178 18470 18472-18474 18476-18477
844-845 1719 2644 10517 18478-18482
871-872 1921 3984 4195 4783 18483-18484
844-845 1719 2644 10517 10965 18478-18482 18485-18487
871-872 1921 3984 4195 18484
9599 9602-9603 12483-12484 15110 18488-18494
9599 9602-9603 12483-12484 15110 18488-18495
871-872
845 849 851 10517
871-872 15615-15616 15619-15620 15623-15624
18496-18509
843-845 1717 2222
3749-3750 18510-18523
18524
228 844-845
391 849 18061 18525-18526
7066 14043 18527
391 849 18061 18525-18527
235 237 280
18528-18543
1854 2201 4835 6543 14904 15084
18544-18552
6538
18553-18570
16570 18571-18581
6913 18582-18592
18593-18604
18605
6291 6638 6642-6643 18606-18610
6207 16489-16490 18611
6207 9591 16489-16490 16566 18611
18612-18659
18606
18660-18691
18692
18693-18716
18717-18764
17445 17971 18765-18766
17332 17336 18767-18769
17332 17336 18768-18777
4835 18778-18781
18778 18780-18783
18778 18780-18781 18784-18787
9888 16571-16574 17676-17677 18788
9888 16571-16576 17676-17677 18788
16572 16577-16581 18789
18790
18791
18792
17496-17497
1547
17495
17499
11093 18793
18794-18795
18796-18797
18798-18805
18806
14894 18226 18806-18808
18809-18810
18811-18812
18813
16392
16385
6346 7834 9010 10497 13053 18814
1724 1854 4927 5056 6346 6696
2645 16570 18581
18815-18834
9721 18835-18836
16979 18837-18838
9605 16580
18839-18862
16981 18863
18864-18887
5138 9734
3745 18888-18892
18893-18905
11084-11087 14676-14677
18906-18913
11084-11087 14676-14677 18914-18915
1854 2201 3461 6543 14904 15084
4835
5068 14651 14667 18916
14640 14646 18917-18920
1854 3461 6696 12375 14904 15084 18921
14649 14654-14655 14663 14670-14672 18922-18956
11084-11085 11087 14676-14677
18957-18981
7667-7668 14638-14639
6873 16565 17494 17988 18982-18984
991 1082 15246-15247 18233 18985-19016
386 991 1082 1274 2230 4109 5527 5649 18994-18995 19017-19085
1235 17003 17005-17007 18525-18526 19086-19095
1235 1237 17003 17005-17007 18525-18526 19086-19096
15322
431 8851 19097-19099
19100-19115
19116
7718 19117-19120
19121-19132
5453 5465 5476 19127 19131 19133-19134
19121-19131 19133-19134
429
1225 9721 19135-19136
4147-4148 10817 10822 19137-19139
284 332-333 335 4449 4462 4464 11130 19140
19141-19145
284 332 4449 4462 4464 11130 19140
4148
19146-19175
17325-17336 19176-19223
12128 16589
18608-18609
18608-18609 18766 19224-19228
19229
4148 19230
17237 19231
1751 19232
19233-19259
19249-19251 19260-19295
3908 9734 19296-19302
5138 18902-18903 19296 19303-19311
18902-18903 19296-19310
2422 7401 8113-8114 11120 17778-17779 17782 18090 19312-19317
17880 19318-19320
284 3946
19321-19323
19324-19329
844-845
2429 2642 2996 4966 19330
10965 18486-18487 19331-19337
225 849 851 871-872 2219
1181 3745 4711 12486 19338-19339
7834 8341 9010 10497 13053 19340-19343
1724 4927 5055-5056 6346 17621
5062 5843 16589 19344-19345
7667-7668 11086-11087
7834 9010 16478 18814 19346-19347
1552 3411 4835 16488
3744-3746 5836
19348-19349
19348-19350
14640 14646 18919-18920
422 19351-19352
14651 14667 14674 19353-19385
1552 3411 4835
14651 14667 14674 19377-19378 19385
19386
19387
19388-19389
19390-19401
18318-18319 19402-19435
2027 2029
18441-18442 18447-18450 18455-18458 18463-18464 19436-19441
2645 16570 18581 19442
1728 7834 9010 16488 18814
19443-19448
19449
1552 4582 4835
19450-19455
18765 19456
18609 19456
17332 17336 19456

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
14
15
13
16 17 <17
14 <14
18 19 <20
21 5 <22
23
24 25
26
27
28
29
30
31
32
32 <32
33
34
35
36 37
38
39 40
35 <35
41 42
43
44
45
46
47
48 49
50
51
52
53
54
55
56
57
58 59
60 61
62
63
64
65
66 <66
67 <68
69 70 <71
-
72 73 <74
75 76 <76
77 <77
78
79 <80
81
-
82 83 <84
85 <86
87 88 <88
89
90 91 <91
92 93 <94
95 96 <95
97 <97
98 99
100
101 102 <103
104 105 <106
107 108 <109
101 110 <111
112 <112
113 <113
114 <115
116 117 <116
118 119 <108
120 <120
121 122
123
124 125 <126
101 <127
128 129 <130
131 <132
133
134
135 136 <137
101 138 <139
140 141 <141
142 143 <142
144 145 <146
147 148 <149
150 151 <152
153 <154
155 156 <156
157 158 <157
159 <159
160 161 <162
163 <164
165 <165
166 167 <168
169 <170
171 <172
2 <173
174 <174
175 <175
176 177 <178
179 180
181 <182
183
184 <184
185 <185
186 <187
188 <188
189 190 <190
191 192 <193
194 <194
195
196 <196
197 <197
198 <198
199 200
201 <201
202 203
204 <204
205 <205
206 <207
208 <208
209 <209
210 211
212 213 <214
215 <215
216 217 <218
219 <219
220 <220
221 <221
222 <223
224 225 <226
-
227 <227
228 229 <230
231 <232
233 <233
234 <235
236 237
238 <238
239 <240
241 <242
-
243 <244
245 246 <247
248 <248
249 <249
250 <250
251 252 <253
254 255 <255
256 <257
258 <258
259 <259
260 <260
261 <261
262 <262
263 264 <263
265 266 <267
268 <269
270 <270
271 <272
273 <273
274 275 <276
277 <278
279 280 <281
282 <283
284 <284
285 286 <287
288 289 <290
291 292 <291
293 294
295 <295
296 <296
297 <297
298 <298
299 300 <301
302 <302
303 <303
304 305 <306
307 <307
308 <308
309 310 <311
312 <312
313 <313
314 315 <315
316 <316
317 <317
318 319 <320
321 322
323 <323
324 <324
325 <326
327 328 <329
330 <330
331 <331
332 <332
333 <333
334 335 <336
337 338 <338
339 340
341 342
343 <343
344 <344
345 346 <347
-
348 <348
349 <349
350 351 <350
352 353 <354
352 353 <355
352 <356
357 358 <358
359 360 <361
362
363 364 <364
365 352 <354
366
367 <368
369 <370
371 <371
372 <372
373 <374
375 211 <375
376 <377
378 <378
379 <379
380
381 <381
382 <382
383 384 <383
385 <385
386 387
388 <388
13 <13
389 <389
390 <390
391 <391
392 <392
393 <393
394 395 <395
396 <396
397 <397
398 <398
399 400 <399
401 402 <401
403 <403
404 <404
405 406 <407
408 409
410 411 <411
412 <412
413 414 <415
416 <416
417 418 <417
419 <420
421 <421
422 <423
424 425 <425
426 <426
427 <427
428
429 <429
430
431 <431
432 433 <434
435 <436
437 438
439 <439
440
441 <441
442 443 <444
445
446 <447
448
449 <449
450 <450
451 108 <452
453 <453
454
455 456 <457
458 <458
459 <459
460 461 <461
462 <463
464 <464
465 466 <465
467 468 <469
470
471 472 <472
473 474 <473
475 476
477 <477
28 478 <28
479 <479
480 <480
481
482 483 <484
485 486 <486
487 <487
- <488
489 <489
490 <490
491 492 <492
493 <493
494 <494
495 <495
496 497 <498
499 500
501 <501
502 <502
503 108 <503
504 <504
505
506 <506
507 <507
508 266
509 510 <511
512 <512
513 <513
514 <514
515 516
517 <517
518 519 <518
520 <520
521 522
523 <523
519 524 <525
526 <526
527 <527
528 <528
529 530 <531
532 <532
533 534 <535
536 <537
538 <538
539 <539
540 541 <542
-
- <543
544 545 <545
546 <546
282 <283
547 548 <549
550
282 <283
551 552
553 <553
554 555 <556
557 <557
558 <558
559
560 561
562 <562
563 564 <564
565 <565
566 <566
567 <567
568
569 <569
570 571 <570
572 573 <573
-
574 575 <576
577 <577
578 579 <578
580 581
582 <582
583 584 <583
585 <586
- <587
588 <589
590 <590
591 <591
592 593
594 595 <595
596 597 <596
- <598
599 600 <600
601 602
603 <603
604 <604
605 606 <607
-
608 <608
609 610 <609
611 <611
612 613 <614
615 <615
616 <616
617 <617
-
618 <618
619 620
621 <621
622 623
624 <624
625 <625
626 627 <628
629 <630
631 <631
632 633 <634
635 <635
636 <636
637 <637
638 639
640
641
- <642
643 644 <645
646 647 <648
649 <649
650 <650
651 <651
652 <652
653 654 <655
656
- <657
658 <658
659 660 <661
662 663 <662
664 <664
508 665 <666
667 <667
668 <668
508 669
670 671 <672
673 674
675 <675
676 677 <678
679 <679
680 681 <682
683 684 <685
686 <686
687 688 <687
689 <689
690 <690
691 <692
693 694 <693
-
693
695 <695
693 <696
693
697 698
693 699 <700
701 <701
702 <703
704 <704
705 <705
706 707 <708
709 <709
710 711 <712
713
714 <714
715 716 <717
718 719 <718
720 <720
721 <721
722 <722
723 724 <725
726 727 <726
728 <728
729 <729
730
731 <731
732 733
734
735 <735
736 <736
737 <737
738 <738
739 740 <741
742 743 <744
745 <745
746 <746
747 <747
748 749 <749
750 751
752 <752
753 754
-
755 <755
756 757 <758
759
760 536 <761
762 <762
763 764 <765
766 <767
768 <769
770 771 <772
773 774
775 <775
776 <776
777 778 <779
780 <780
781 782 <783
784 749 <749
785 <785
786 787 <788
789 <789
790 <790
760 536 <761
791 <791
792 793 <794
795 796
797 <797
798 <798
799 <799
800 801 <802
803 <803
804 <804
805 <805
806
748 749 <749
807 <807
808 809 <810
811 <811
812 813 <813
814 <814
815 <815
816 <817
818
819
820 821 <821
822 823 <824
825 826 <827
828
829 <829
830 <830
831 832 <833
834
835 <835
836 837 <838
839 <839
840 <840
841 842 <843
844
845 846 <847
848 849 <849
850 <850
851 <851
852 <852
853 <853
854 <854
-
346 855
856 <856
857 <857
858 859 <859
-
860 <860
861 862 <862
863 <863
864
865 <865
866 <866
867 868 <869
870 871 <872
873 874 <875
876 <877
878 <878
879 880 <879
881 <881
882 <882
883 <883
884 885 <886
887 <887
888 <889
890
891 892
893 <893
894 <894
895 <895
896 <896
897 <897
898 <899
900 <900
901
902 <902
903 904 <903
905 <905
906 <906
907 908 <909
910 <910
911 912 <913
914 <914
915 916 <917
918 <918
919 920 <921
922 923 <922
924 <925
926 <926
927 <927
928 <928
929 <929
930 931 <930
932
933 <934
935
936 <936
937 938 <939
924 <924
940 <940
941 <942
943 <943
944 <944
945 <946
947 941 <947
948 949 <948
950 445 <951
952 <952
953 266 <954
-
955 <955
944 <944
956 <956
957 958 <958
-
959 <959
960 <960
961 941
962 <962
963 266
964 <964
965 <965
966 967 <966
968 <968
969 <969
970 266 <970
971 <971
972 <972
973 <973
974 <974
669
975 <975
976 977 <976
978 979 <979
669 <980
981 <981
982 983 <983
984 <984
985 266
986 <986
987 <988
989 669 <989
-
990 <991
992 266
993 <993
994 <994
995 <996
-
997 <997
998 <998
999 1000 <999
1001 <1001
1002 1003
1004 <1004
1005 445 <1006
1007 1008
1009 <1009
1010 190 <1011
- <1012
1013 1014 <1014
1015 <1015
1016 <1016
1017 <1018
1019 190 <1011
1020 <1021
1022 <1022
1023
1024 1025 <1026
1027 1028 <1029
1030 <1030
1031 1032 <1031
445
1033 <1033
1034 <1034
1035 1036 <1037
1035 1038 <1038
1039 <1039
1040 <1040
1041 108 <1037
1042 <1043
1044 <1044
-
- <1045
1046 <1046
1047 <1047
1048 <1049
1050 1051 <1052
1053 1054
1055 <1056
1057
1058 1059 <1059
1060 <1060
1061 1062
1063 <1063
1064 1065 <1065
1066 <1067
1068 <1069
1070 <1070
1071 <1071
1072 1073 <1074
- <1075
1076 941 <1076
- <1077
1078 <1078
1079 1080 <1081
997 <997
1082 <1082
1083 1084
1085 1085 <1085
1086 1087 <1088
1089 1090 <1091
1092 <1093
1094 1095
1096 1097 <1097
1098 <1098
1099 1100 <1100
1101 <1101
1102 1103
1104 <1104
1105 <1106
1107 <1107
1108 1109 <1110
1111 1111 <1112
1113 <1113
1114 1115 <1116
1117 <1117
1118 1119 <1118
1120 <1120
1121 445 <1121
1122 <1122
1123 <1123
1124 <1124
1125 1126 <1126
1101 <1101
1127 1128
1129 1130
- <1131
1132 <1132
1133 1134 <1133
1135 <1135
1136 <1136
1137 <1137
1138 <1139
1140 <1140
1141 <1141
1142 1143
1144 <1144
997 <997
1145 <1145
1146 1147 <1146
1148 <1148
1149 1150 <1149
1151 1152 <1151
1153 1154
1155 <1155
1156 <1156
1157 1158 <1159
1160 <1161
1162 1163 <1164
1165 1166 <1165
1167 445 <1167
1168 1169
1170 1171 <1171
-
1172 <1172
1173
1174 <1174
1175 <1175
1176 1177 <1177
1178 108 <1179
1180 <1180
1181 1182 <1183
1184
1185 1186 <1185
-
1187 <1187
1188 1189 <1189
562 1190 <562
1191 1192 <1191
1193 <1193
1194 1195 <1196
1197 <1197
1198 1199 <1198
1200 1201 <1200
1202 <1202
1203
1204 1205 <1204
1206 1207 <1208
1209 <1209
1210 1211 <1210
1212 1213
1214 <1214
1215 <1215
1216 <1216
1217 1218 <1217
-
1219 <1219
1220
1221 1222 <1223
1224 1225 <1226
1227
1228 <1228
1229
1230 <1230
1231 1232 <1233
1234 <1234
1235 1236 <1236
1237 <1238
1239 1240 <1241
1242 1243 <1244
1245 <1245
1246 1247
1248 <1248
1249 1250 <1251
1237 <1238
1252 <1252
1253 1254 <1255
1256 <1257
1258 1259 <1259
1260 1261
1262 1263 <1264
1265 <1265
1266 1267 <1266
1268 <1268
1269 669 <1269
1270 <1270
1271
1272
1273 <1274
1275
1276 1277 <1277
1278
1279 <1279
1280 1281 <1281
1282 1283 <1284
1285 1286 <1287
1288 <1288
1289 <1289
1290 <1290
1291 <1291
1292 <1292
1293 <1294
1295 1296 <1297
1298 <1298
1299 1300 <1300
1301 <1302
1303 <1303
1304 <1305
1306 1307 <1308
-
1309 1310 <1311
1312 <1312
1313 1314 <1315
-
1316 <1316
1317 <1318
1319 <1319
1320 1321 <1322
1323
1324 1325
-
1326 <1327
1035 1328 <1328
-
1329 1330 <1331
1332 <1333
1334 <1334
1335 1336 <1335
-
1337 1338 <1339
1340 1341 <1341
1342 1343
1344 1345 <1346
-
1347 1348 <1347
1349 <1349
1350 <1350
1351 1352
1353 <1353
1354 1355 <1356
1357
1358 <1358
1359 1360 <1361
1362 1363 <1364
1365
1366 1367 <1368
1369 1370 <1371
1372
- <1373
1374 <1374
-
1375 <1376
1377 <1377
669
1378 <1378
1379 1380
1381 <1382
1383 <1383
1384 <1385
1386 <1386
1387 445 <1387
1388 1389 <1389
1390 1391 <1391
1392 1393 <1392
1394 <1394
1395 1396 <1397
1398 <1399
1400 <1400
1401 <1401
1402 <1402
1403 <1400
1404 1400 <1400
1405 <1405
1400 <1400
1406 1407 <1408
1409 <1410
- <1411
1412 <1412
1413 <1413
1414 <1414
1415 1416 <1417
1418 1419 <1420
1421 <1422
477 1423 <477
1424 <1424
1425 1426 <1427
1428 <1428
1429 <1429
1430 <1430
1431 <1431
1432 <1432
1433
1434 <1434
1435 <1435
1436 <1437
1438 <1438
1439 1440
1441 <1441
1442 <1442
1443 <1443
-
1444 <1444
1445 1446 <1446
1447 <1447
1448 1449 <1448
1450 <1450
1451 1452 <1453
1454 1455 <1456
1457 <1457
1458 <1458
680 1459 <1460
1461 1462 <1461
1463 <1464
1465 1466 <1467
1468 1469 <1469
1470 1471
1472 <1472
1473 <1473
2
1474 <1474
1475 1476 <1477
471 1478 <471
1479 1480 <1480
1481 <1481
1035 1482 <1483
1035 1484 <1484
1485 <1485
1486 1487 <1488
1489 1490 <1490
1491 1492 <1493
1494 1495 <1496
1497 1498 <1499
1500 1501 <1501
762 1501 <1501
1502 1503 <1504
1502 1505 <1502
1506 1507 <1508
1509 1510
1511
1511 1512 <1511
1513 1514 <1514
1515 <1515
1516 892
1517 <1517
1518 1519
1520 1521
1522 1523 <1522
1524 <1525
1526 1527 <1528
1529 <1529
1530 <1530
1531 1532 <1533
1534 <1534
1535 1536 <1537
1538 <1538
1539 1540 <1540
1541 1542 <1543
1544 1545 <1546
1547 1548 <1548
1549 <1549
1550 1551 <1552
1553 108 <108
1554 1555 <1556
1557 1558 <1558
1559 1560 <1561
1562 <1563
1541 1564 <1565
1566 1567 <1567
1568 762 <1569
1570 1571 <1572
1573 1574 <1575
1576 1574 <1577
1578 <1579
1580 <1580
1581 1582 <1583
1584 <1584
1585 <1586
1587 1494 <1501
1491 1501 <1501
1501 1588 <1501
1589 1501 <1501
1590 <1591
1592 1041 <1593
1594 <1595
1596 1541 <1597
1598 1599 <1598
1600 1601 <1600
1602 <1603
1604 1605 <1606
1607 1587 <1608
1502 1491 <1502
1609 1502 <1502
1442 <1442
1610 1611 <1610
1612 <1612
1035 <1035
1119
602
1613 <1613
1614 1615 <1616
1617 1494 <1618
1619 1620 <1620
1621 1622 <1621
1623 <1623
693 1624 <1624
1625 1626 <1625
1587 1627 <1628
1627 1629 <1630
1631 1632 <1633
1627 1505 <1627
1634 <1635
1636 <1636
27 <27
1637 <1637
1638 <1638
1639 <1639
1640 <1640
1641 1642 <1643
1644 <1644
1645 1646 <1647
1648 1649 <1650
1651 1652 <1651
1653 1654 <1655
1656 <1656
1657 <1658
1659 <1659
1660 1661 <1660
1662 1663 <1663
1664 1665 <1666
1667 <1668
1669 1670 <1671
1672 1673 <1674
1675 1676 <1676
1607 1677 <1678
1679 <1680
1502 1681 <1502
1682 1683 <1683
1684 <1684
1685 1686
1687 1688 <1687
1689 <1689
1690
1691 1692
1693 1694 <1695
1690 1696 <1697
1698 1699 <1700
1588 1701 <1702
1703 1704 <1703
1705 <1705
1706 <1706
1707
1708 <1708
1709 <1709
1710 1541 <1710
1711 1712 <1713
1714 1715 <1716
1717 <1717
1718 1719 <1720
1721
1722 1723 <1722
1724 1725 <1725
1726
1727 1728 <1727
1729 1730 <1731
1732 1733 <1734
1735 <1735
1736 <1736
1737 <1737
1738 <1738
1739 <1739
1740 <1741
1742 <1742
1743 <1744
1745 <1745
1746 <1746
1747 <1747
1748 <1748
1749
1750 1751 <1751
1752 1753 <1754
1755 1756 <1757
1758 1541 <1759
1760 <1760
1750 1761 <1750
1752 1762 <1763
1764 <1764
1765 1766 <1767
1768 1769 <1770
1771 1772 <1773
1774 1775 <1776
1777 <1777
1532 1778 <1532
1779 <1779
1780 1781 <1781
1782 1783 <1784
1785 <1785
1786 1787 <1787
1788 1789 <1790
1791 <1791
1614 1494 <1501
1494 1792 <1501
1494 1793 <1793
1794 1494 <1501
1491 1501 <1501
1609 1501 <1501
1501 1795 <1501
1501 1795 <1501
1796 1501 <1501
1587 1796 <1501
1797 1501 <1501
1587 1796 <1501
1502 <1798
1799 1587 <1800
1801 1802 <1803
1804 1805 <1806
1807 1808 <1809
1502 1810 <1811
1502 1812 <1502
1813 <1813
1814 <1814
1815 <1815
1816 <1816
1817 <1817
1818 <1818
1819 <1819
1820 <1820
1821 <1821
1822 <1822
1823 <1823
1035
1824 <1825
1826 <1826
1827 1828 <1827
1829 1830 <1829
1831 1832 <1832
1833 <1833
1834 1835 <1835
1836 1837 <1838
1839 <1840
1841 1842 <1843
1844 1845 <1787
1846 1847 <1847
1848 1350 <1849
1850 1851 <1852
1853 <1854
1855 <1855
1587 1796 <1501
1491 1501 <1501
1856 1501 <1501
1857 1858
1859 <1860
1861 1862 <1861
1863 <1863
1864 <1864
1865 1532 <1532
1866 1867 <1868
1869 1870 <1870
1871 1872 <1871
1873 1874 <1874
1875 1876 <1877
1878 1879 <1880
1881 1882 <1883
1884 1885 <1886
1887 1888 <1889
1890 <1890
1891 <1891
1892
1893 <1893
1894 <1894
1895 <1896
1895 <1897
1898 <1899
1900 1901 <1901
1623 1902 <1623
1903 <1903
1904 1905 <1906
1907 <1908
1909 1910 <1911
1040
1350 1912 <1913
1914 1915 <1916
1917 <1918
1919 <1919
1920 1541 <1920
1921 1922 <1921
1833 1923 <1833
1924 1925 <1926
1927 1928 <1929


"""###
    }
}
