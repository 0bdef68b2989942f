// Made by `make generate` from the folder rules. Do not edit.
// swift-format-ignore-file
extension BuiltinRulebook {
    /// The pages beside the rule files: a line with path and size before each.
    static var encodedPages: StaticString {
###"""
@@ au/au-ad-label.md 1087
# An advertisement opens with a label that readers know

A paid text that passes for the letter's own misleads readers about who speaks. Conduct that misleads is forbidden in
financial services and everywhere else in trade.

## Source

- Corporations Act 2001 s.1041H; ASIC Act 2001 s.12DA, as of 2026-11; from memory: not read; check before relying on it

## What is checked

Every part that is marked as an advertisement, or that sells without being marked, opens with a label that readers
know.

## What is left to a person

Whether somebody paid for a text that does not sell.

## Examples

```text flagged missing alone
⟦Our partner Mallee Research has opened three places. Subscribe today for $19 a month: click here.⟧
```

```text flagged altered
⟦Partner content⟧

Our friends at Mallee Research send three share ideas a week. Click here to start your free trial.
```

```text fine
Advertisement

Mallee Research sends three share ideas a week. Click here to start a trial.
```

```text fine
The broadcaster's advertising revenue fell, and its partner in Perth left.
```

@@ au/au-five-years.md 1270
# A result of a product stands with one over five years

The Australian guide on past performance wants a five-year figure beside any other, after ongoing fees and up to date, or the
figure since the start where the product is younger.

## Source

- [ASIC RG 53](https://asic.gov.au/about-asic/news-centre/find-a-media-release/2002-releases/02-359-asic-issues-discussion-paper-on-the-use-of-past-performance-information-in-investment-ads), as of 2026-11; seen: the page was read

## What is checked

A past result in an advertisement of a named fund stands in one advertisement with a return over five years or more, or since the
start.

## What is left to a person

Whether the figures are after fees, up to date and not too prominent.

## Examples

```text flagged missing
Advertisement

The Billabong Creek Fund ⟦returned 31% in the year⟧ to 30 June 2026. Units from $5,000.
```

```text flagged missing
Advertisement

The Ironbark Income Trust ⟦returned 9% last year⟧. Units are redeemed each month.
```

```text fine
Advertisement

The Billabong Creek Fund returned 31% in the year to 30 June 2026 and 9% a year over five years. Units from $5,000.
```

```text fine
Advertisement

The Billabong Creek Fund owns forty small companies. Units from $5,000.
```

@@ au/au-forecast.md 1485
# A target or forecast says that it may not be reached

A statement about the future without a reasonable basis is taken to mislead. A target return needs the words that it
may not be reached; the stronger the headline, the plainer they must be. "EARN 7% p.a." over a target in small print
has been the regulator's example more than once.

## Source

- [ASIC RG 234](https://beliefmedia.com.au/i/advertising-compliance-is-easy), as of 2026-11; seen: the page was read
- Corporations Act 2001 s.1041H, as of 2026-11; from memory: not read; check before relying on it

## What is checked

An advertisement with a forecast, a target return or a target of regular income says within itself that it may not be
reached or paid, or that forecasts are not a reliable indicator.

## What is left to a person

Whether there is a reasonable basis, and whether the headline is one that no words can cure.

## The words

The words are free. These do:

> The target may not be achieved. Forecasts are not a reliable indicator of future performance.

## Examples

```text flagged missing
Advertisement

The Wattle Income Trust is ⟦targeting 7%⟧ a year, paid monthly to holders of units.
```

```text flagged missing
Advertisement

EARN 7% p.a.

The Wattle Income Trust ⟦targets monthly income⟧.
```

```text fine
Advertisement

The Wattle Income Trust is targeting 7% a year, paid monthly. The target may not be achieved.
```

```text fine
The Reserve Bank targets inflation of 2% to 3%.
```

@@ au/au-general-advice-warning.md 1838
# General advice carries the warning on objectives, financial situation and needs

Advice to everybody fits nobody in particular. The law wants those who read it told so at the same time and by the
same means: that it was prepared without taking account of their objectives, financial situation or needs, and that
they should therefore consider whether it is appropriate. Where a product has a disclosure statement, they are told to
read that, too.

## Source

- [Corporations Act 2001 s.949A](https://asic.gov.au/for-finance-professionals/afs-licensees/limited-afs-licensees/limited-afs-licensees-advice-conduct-and-disclosure-obligations/), as of 2026-11; seen: the page was read

## What is checked

A draft that recommends a named share holds a warning with the first two elements, anywhere in view. "General advice
only" and "not financial advice" do not do. At the head of a letter it covers the whole letter.

## What is left to a person

Whether the writer is a licensee or its representative; other products than shares; the third element where a product
with a disclosure statement is recommended.

## The words

The words are free. These do:

> This is general advice only. It was prepared without taking account of your objectives, financial situation or needs; consider whether it is appropriate for you, and read the Product Disclosure Statement, before acting.

## Examples

```text flagged missing
⟦Buy Yarra Tin (ASX: YRT) up to 34c⟧.
```

```text flagged altered
General advice only.

⟦Buy Yarra Tin (ASX: YRT) up to 34c⟧.
```

```text fine
This was prepared without taking account of your objectives, financial situation or needs; consider whether it is appropriate for you before acting.

Buy Yarra Tin (ASX: YRT) up to 34c.
```

```text fine
We buy our tin at 34c a can and sell it below 40c at the fete.
```

@@ au/au-guarantee-words.md 1278
# Nobody may promise safety that he cannot give

"Guaranteed", "risk-free" or "can't lose" are facts that the advertiser would have to prove, and a warning beside them only
contradicts them. The regulator holds that some headlines cannot be cured by any qualification.

## Source

- [ASIC RG 234.47, .51](https://beliefmedia.com.au/i/advertising-compliance-is-easy), as of 2026-11; seen: a summary was read

## What is checked

No word of safety or certainty stands in an advertisement of investments. Money-back guarantees on a subscription, insured
deposits, and sentences that deny a guarantee are left alone.

## What is left to a person

Real guarantees (of a state, an insurer, a structured product): whether the advertisement says who guarantees what, and on
which terms. The law does not name the words: whether one misleads is a judgement.

## Examples

```text flagged prohibited
Advertisement

Our portfolio of shares earns ⟦risk-free⟧ income every month.
```

```text flagged prohibited
Advertisement

Investors who follow this fund ⟦can't lose⟧.
```

```text fine
Advertisement

Nobody can guarantee a return on shares, and no fund is risk-free.
```

```text fine
Advertisement

Our letter on shares costs 40 a year, with a 60-day money-back guarantee.
```

@@ au/au-past-performance.md 2364
# A past result needs the warning on past performance beside it

Good figures of the past sell best and say least. The regulator's guide wants a warning beside them that past
performance is not a reliable indicator of future performance, no fine print, and no irony: a headline that put the
warning as a question was held to mislead.

## Source

- [ASIC RG 53](https://asic.gov.au/about-asic/news-centre/find-a-media-release/2002-releases/02-359-asic-issues-discussion-paper-on-the-use-of-past-performance-information-in-investment-ads), as of 2026-11; seen: the page was read

## What is checked

Every past result in an advertisement has the warning beside it, no smaller than the text. "No guarantee", "not
necessarily" and a mocking question are refused.

## What is left to a person

A five-year figure beside the others, after ongoing fees, up to date and not unduly prominent.

## The words

The words are free. These do:

> The figures refer to the past. Past performance is not a reliable indicator of future results.

## Examples

```text flagged missing
Advertisement

The Wattle Share Fund ⟦returned 9.9% a year since 2018⟧.
```

```text flagged altered
Advertisement

The Wattle Share Fund ⟦returned 9.9% a year since 2018⟧. Past performance isn't a reliable indicator of future performance, is it?
```

```text fine
Advertisement

The Wattle Share Fund returned 9.9% a year since 2018. Past performance is not a reliable indicator of future performance.
```

```text fine
The wheat crop returned 9.9% more than last year's, and shares of the mill gained.
```

A letter that sells itself by its record owes the warning, too, though no label:

```markdown flagged only alone
# The Dry Gully Letter

Number 41, from the verandah. Gold is dear and beer is dearer, and shares in the miners went nowhere.

## How the old tips are going

- Shares ⟦in Murrin Gold, in at 8c and now 31c⟧, a mine in the Goldfields

If your mates want to join for the next one, it's A$22 a month at drygully.example/join.
```

```markdown fine only alone
# The Dry Gully Letter

Number 41, from the verandah. Gold is dear and beer is dearer, and shares in the miners went nowhere.

## How the miners are going

- Shares in Murrin Gold, 8c in May and now 31c, a mine in the Goldfields

The brokers say that there is more to come, and reported as much on Friday.
```

@@ au/au-product-ad.md 1389
# An advertisement of a product names the issuer and the Product Disclosure Statement

Whoever advertises a product that has a Product Disclosure Statement names the issuer, says that there is a statement
and where it can be had, and that it should be considered before deciding.

## Source

- Corporations Act 2001 s.1018A, as of 2026-11; from memory: not read; check before relying on it

## What is checked

An advertisement of a fund, trust or listed fund by name holds the words "Product Disclosure Statement" (or PDS, or
target market determination).

## What is left to a person

The issuer, the place where the statement can be had, and the advice to consider it.

## The words

The words are free. These do:

> Issued by [issuer]. Consider the Product Disclosure Statement and the target market determination, available at [address], before you decide.

## Examples

```text flagged missing
Advertisement

⟦Wattle Income Trust⟧ lends to orchards. Minimum $5,000.
```

```text flagged missing
Advertisement

Units of the ⟦Jarrah Dividend ETF⟧ trade under the code JDV.
```

```text fine
Advertisement

Wattle Income Trust lends to orchards. Minimum $5,000. Issued by Wattle Funds Ltd; consider the Product Disclosure Statement at wattle.example before you decide.
```

```text fine
Advertisement

The National Trust opens its gardens on Sunday; the minimum gift is $5.
```

@@ au/au-risk-balance.md 1308
# An advertisement that praises a return also says what can be lost

A claim about returns is balanced by what can be lost, at the same time and as prominently as the claim is strong.
Some headlines no words can balance.

## Source

- [ASIC RG 234.47, .51](https://beliefmedia.com.au/i/advertising-compliance-is-easy), as of 2026-11; seen: the page was read

## What is checked

An advertisement with a benefit of investing, a result, a forecast or a target says within itself that money can be
lost, no smaller than the text.

## What is left to a person

Whether the headline can be cured at all, and whether the risk named is the one that matters.

## The words

The words are free. These do:

> The value of investments can fall as well as rise and you may get back less than you invest.

## Examples

```text flagged missing
Advertisement

⟦Grow your wealth⟧ with a fund of Australian shares.
```

```text flagged altered
Advertisement

⟦Grow your wealth⟧ with a fund of Australian shares. Only invest what you can afford to lose.
```

```text fine
Advertisement

Grow your wealth with a fund of Australian shares. Shares can fall, and you could lose money.
```

```text fine
Advertisement

Our savings account pays 4% a year; deposits up to $250,000 are covered by the government's scheme.
```

@@ au/au-simulated-performance.md 1068
# Simulated results have no place in advertising

The regulator sees simulated figures as fit for very few cases; the draft of its guide said never in advertising.
Nobody obtained them, and those that look bad are not shown.

## Source

- [ASIC RG 53](https://insurancenews.com.au/regulatory-government/performance-ads-restricted), as of 2026-11; seen: the page was read

## What is checked

A simulated result in an advertisement, whatever stands beside it. A warning, since some cases are allowed.

## What is left to a person

Whether this is one of the few cases. If it is, suppress the finding and say why.

## Examples

```text flagged prohibited
Advertisement

Our rule for shares ⟦would have earned 13%⟧ a year since 2002.
```

```text flagged prohibited
Advertisement

⟦Back-tested from 1998, the share portfolio beat the index in 19 years⟧.
```

```text fine
Advertisement

Our rule for shares has six sentences and fits on a card.
```

```text fine
It would have been wiser to wait, said the farmer; shares of the mill would have to fall first.
```

@@ claims/affiliate-wording.md 576
# The words affiliate link

The words "affiliate link", with their hash or brackets. They tell readers of a payment only if they know the trade. A
sentence that says who pays or what is earned is no fault, and is left alone.

## Examples

```text flagged
The tent I use is the Northfold ⟦(affiliate link)⟧.
```

```text flagged
My books this month: three, all linked. ⟦#afflink⟧
```

```text fine
The tent I use is the Northfold (affiliate link; the shop pays me 5%).
```

```text fine
An affiliate of the bank in Omaha closed its branch, and the road link to it.
```

@@ claims/ai-accuracy.md 561
# A claim that a machine predicts

A machine that predicts, knows, picks or never misses, or a share of calls that were right. Such words are facts that
somebody must be able to prove.

It is not research that is reported, nor what a machine "would have" done, which is a simulated result.

## Examples

```text flagged
Orla is an ⟦AI that never misses⟧ a turn.
```

```text flagged
Its calls are ⟦88% accurate⟧.
```

```text fine
Researchers said that the software predicts rain two days ahead.
```

```text fine
The software sorts mail by sender.
```

@@ claims/approval-statement.md 434
# A statement that the promotion is approved

The statement that a promotion is approved, which must go with the name of the approver and the date.

## Examples

```text flagged
This promotion is ⟦section 21 approved⟧.
```

```text flagged
⟦This financial promotion has been approved⟧.
```

```text fine
The plan for the bridge was approved by the council.
```

```text fine
Promotion to the second division was deserved.
```

@@ claims/au-product-offer.md 957
# An offer of a financial product

A fund, trust, exchange-traded fund or income note by name, with a minimum, units, a return or income near it.

It is not the National Trust or a fund to which one gives.

## Examples

```text flagged
⟦Wattle Income Trust⟧ pays its income monthly. Minimum $5,000.
```

```text flagged
Units of the ⟦Jarrah Dividend ETF⟧ trade on the exchange.
```

```text fine
The Wildlife Trust invites gifts from $5 and returns a newsletter.
```

```text fine
The trust between a farmer and his dog has no minimum.
```

```text flagged
The copper ETF for the patient. ⟦REDD holds⟧ twenty-five miners for 0.49% a year.
```

```text fine
ASIC charges a levy on each ETF. RBA buys no shares.
```

```text flagged
⟦Move your super⟧ to us in five minutes.
```

```text flagged
You already own ⟦units in the Mallee Infrastructure Fund⟧.
```

```text fine
You can roll your super over when you like; ask what it costs.
```

@@ claims/au-rating.md 802
# A recommendation of a share with its code

A recommendation of a share with its code in brackets: "Buy Yarra Tin (ASX: YRT) up to 34c". It gives way to a
recommendation where both are found.

It is not the rating of a broker that is reported, nor a company that sells or buys.

## Examples

```text flagged
⟦Hold Yarra Tin (ASX: YRT)⟧ through the winter.
```

```text flagged
⟦Accumulate Jarrah Gold (ASX: JRG) below 90c⟧.
```

```text fine
Analysts at the bank would sell Yarra Tin (ASX: YRT).
```

```text fine
Yarra Tin (ASX: YRT) will sell its mill.
```

```text flagged
The Mallee Fund owns ports. It's one to ⟦put your super in⟧.
```

```text flagged
This copper share ⟦deserves a place in your portfolio⟧.
```

```text fine
Before you move your super, ask what it charges.
```

@@ claims/bank-account.md 560
# An account at a bank

An account at a bank: savings, checking, money market, certificates of deposit, with their annual percentage yield.
What it pays is interest on a deposit, no benefit of investing.

It is not an account that is only held up for comparison with an investment.

## Examples

```text flagged
Larch Bank's ⟦savings account⟧ earns 4.1%.
```

```text flagged
It pays 4.1% ⟦APY⟧.
```

```text fine
Our fund pays three times what savings accounts do; forget the bank.
```

```text fine
He gave an account of the savings of the town.
```

@@ claims/benefit.md 2716
# A benefit of investing

What makes a reader want to invest: income, growth, yield, money that works harder, a share to buy, an invitation to
put money in. Whoever says so must name the risk as well.

It is not a plain description of a firm, a charge, a deadline, a bank deposit, or the risk statement itself.

## Examples

```text flagged
⟦Put your money to work⟧ in the shares of small companies.
```

```text flagged
The trust ⟦pays an income of 7% a year⟧ from shops and offices.
```

```text flagged
⟦Five shares that⟧ every ⟦income investor⟧ should own.
```

```text fine
Our office moved to Bath in June. We have looked after investors since 1884.
```

```text fine
The shares may fall and you could lose money.
```

```text flagged
Discover how ordinary savers are ⟦turning their pensions into serious income⟧.

These five shares ⟦pay you⟧ every month.

⟦Put your money to work⟧ in Europe's fastest-growing lender.

⟦Earn 8.1% a year⟧ from solar farms.

A simple way to ⟦grow your wealth⟧ without watching the market all day.
```

```text flagged
Find out how to ⟦build a second income⟧ from dividends.

Our portfolio aims to ⟦protect and grow your family's wealth⟧ over the long term.

⟦Invest in the⟧ companies that power artificial intelligence and share in their growth.

A fund for ⟦long-term growth⟧ and rising income.

⟦Collect cheques of up to £1,450 a month⟧ from the stock market.
```

```text flagged
⟦Turn your ISA into an income⟧ machine.

⟦Gain exposure to the world's fastest-growing economies⟧.

Our members use options to ⟦generate extra cash⟧ every week.

⟦Start profiting⟧ from the next wave of takeovers.

Your chance to ⟦profit from the⟧ lithium boom
```

```text flagged
A ⟦yield of 9.4%⟧, paid like clockwork.

Imagine a ⟦cheque for £900 landing on⟧ your doormat every month.

The best way I know to ⟦build lasting wealth⟧.

⟦Own a piece of⟧ the next great British success story, from £100.

Let our experts do the hard work while ⟦your money grows⟧.
```

```text flagged
⟦Income now. Growth for⟧ later.

⟦Retire sooner⟧ than you think.

⟦Make your savings sweat⟧.

We help private investors ⟦find tomorrow's winners⟧ today.

⟦Profit from the⟧ energy transition
```

```text flagged
Get the same ⟦deals as the big institutions⟧.

How to ⟦collect up to 11% a year⟧ from Britain's high streets

A ⟦smarter home for your cash⟧

Investors are ⟦earning £1,200 a quarter⟧ from this one property fund.
```

```text flagged
⟦Beat inflation with⟧ commercial property

⟦Beat the taxman and⟧ inflation in one go

Stocks that ⟦pay you to wait⟧
```

@@ claims/cfd-offer.md 817
# An offer of contracts for difference or spread bets

An offer of contracts for difference, spread bets, rolling spot forex or other leveraged trading by a provider.

It is not a listed option or future, "spread" in the sense of bonds, or CFD as computational fluid dynamics.

## Examples

```text flagged
Trade ⟦CFDs⟧ on 4,000 markets from one account.
```

```text flagged
You can ⟦spread bet⟧ on gold from ⟦50p a point⟧.
```

```text fine
The spread between the two bonds has narrowed.
```

```text fine
The wind tunnel team works in computational fluid dynamics (CFD).
```

```text flagged
Open an account with our broker, who gives you ⟦50 to 1⟧ on the euro, and copy our trades.
```

```text fine
The board voted fifty to one for the broker, and the gold account was closed. The euro rose.
```

@@ claims/commissioned-research.md 367
# Research that somebody commissioned

Research that the company itself, or its broker, paid for.

## Examples

```text flagged
Ribble Wire plc ⟦commissioned this note⟧.
```

```text flagged
A report by ⟦our house broker⟧.
```

```text fine
The analyst wrote a note on the company for her own readers.
```

```text fine
The council commissioned a bridge.
```

@@ claims/comparison-with-deposit.md 419
# An investment compared with cash in a bank

An investment set beside money in a bank, as if the two were alike.

## Examples

```text flagged
⟦Four times what your bank pays⟧, from shares.
```

```text flagged
⟦Why leave your savings in the bank⟧? Buy a fund.
```

```text fine
A fund is not like a savings account: you can lose money.
```

```text fine
Our bank is on the high street, next to the baker.
```

@@ claims/crypto-etn-offer.md 504
# An offer of crypto exchange-traded notes

An offer of exchange-traded notes or products on cryptoassets. Since 8 October 2025 private investors may buy those of
UK exchanges; they carry the warning for cryptoassets.

## Examples

```text flagged
The Harbour ⟦bitcoin ETN⟧ is listed in London.
```

```text flagged
An ⟦exchange-traded note on ether⟧, in your ISA.
```

```text fine
An exchange-traded fund on the FTSE 100, in your ISA.
```

```text fine
Bitcoin fell by a tenth in the week.
```

@@ claims/crypto-offer.md 657
# An offer of cryptoassets

An offer of qualifying cryptoassets: buy, trade, stake, earn, hold coins or tokens, a pre-sale, an exchange, a wallet,
a list of coins to buy.

It is not a share of a listed crypto company, blockchain as a technique, gold coins, or crypto news without an offer
(rules ask for it in advertisements only).

## Examples

```text flagged
⟦Buy bitcoin and 40 other coins in pounds⟧.
```

```text flagged
⟦Stake your ether with us and collect rewards⟧ each week.
```

```text fine
We write about gold coins and the shares of Coinbase.
```

```text fine
The brewery takes cards, and has put its hop records on a blockchain.
```

@@ claims/described-security.md 683
# A description of a security for pay

A security that is described: its ticker in brackets, a "featured company", a miner or a drug maker by name beside
words on its shares, or the supply and the burning of a token. Whether money was paid for it is asked by the rule.

It is not a bank, a letter or a broker that is advertised for itself.

## Examples

```text flagged
⟦Gannet Copper⟧ drills in Arizona ⟦(NYSE: GNT)⟧.
```

```text flagged
Our ⟦featured company⟧ this week sells its stock over the counter.
```

```text fine
The Hollyhock Letter costs $40 a year and is sold by subscription.
```

```text fine
Your risk profile decides how many stocks you can stand.
```

@@ claims/disguised-subject.md 863
# A subject line that hides the advertisement

A subject line that passes an advertisement off as a message about the reader's own affairs. It is looked for in the
subject only, and only where the mail sells something.

## Examples

```text flagged alone only
From: Desk <d@example.com>
Subject: ⟦Urgent⟧: action required on your account

Dear reader, start a trial of our letter for £1.

It costs £29 a month from then on.
```

```text flagged alone only
From: Ron <r@example.com>
Subject: ⟦RE:⟧ our conversation

Join our webinar on Thursday.

It is free, and we sell annuities in it.
```

```text fine alone only
From: Acme Investor <a@example.com>
Subject: Half-price offer from Acme Investor

Start a trial of our letter for £1.
```

```text fine alone only
From: Registrar <r@example.com>
Subject: Your account

Your account number is below.
```

@@ claims/earnings-promise.md 1798
# A promise of easy earnings

A promise of money that comes soon and easily: so much a day, week or month, an account that doubles, trading that
anyone can learn, a job that can be left, so many trades of so many.

It is not a salary, a fee, a dividend, or what the average customer earns or loses.

## Examples

```text flagged
⟦Pocket $2,400 every week⟧ with one chart.
```

```text flagged
⟦Collect $900 before breakfast, every day⟧.
```

```text flagged
The plan is to ⟦triple your account⟧ by June.
```

```text fine
Nurses earn a median wage of $1,500 a week.
```

```text fine
The average customer made $12 a month.
```

```text flagged
⟦Make $2,150 every Friday⟧ before lunch.

⟦Quit your day job⟧ and trade from the beach.

We've helped 3,400 ordinary Americans ⟦earn six figures from home⟧.
```

```text flagged
You could ⟦pocket $5,000 a week⟧ with this one trade.

A retired schoolteacher ⟦made $74,000 in her first year⟧.

⟦Replace your paycheck⟧ with options income.

This simple trick puts an ⟦extra $1,500 in your account each month⟧.
```

```text flagged
⟦If you can tie your shoes you can trade⟧ options with us.
```

```text flagged
A roofer from Duluth, one of our newest traders, ⟦cleared $3,250 in his third week⟧.
```

```text fine
The shop at the fair took $3,250 in its third week, and its shares are not quoted.
```

```text flagged
If she can ⟦fire her boss⟧ by June, then you can.

⟦Retire by Christmas⟧ on what you learn in this class.
```

```text fine
Her boss was fired in June, and the class was put off until Christmas.
```

```text flagged
⟦Anybody with a kitchen table can draw⟧ a ⟦second paycheck⟧ out of the stock market.
```

```text fine
Anybody with a ticket can draw a chair to the fire.
```

@@ claims/easy-money.md 1391
# A promise of easy money

Words that make investing look effortless: anyone can do it, no experience needed, ten minutes a day, a second salary,
quit your job.

It is not a language course or a cookery class, since the words need an investment around them.

## Examples

```text flagged
⟦Anyone can do⟧ it: copy our trades in ⟦ten minutes a day⟧.
```

```text flagged
Forex signals that pay a ⟦second salary⟧.
```

```text fine
Learn Spanish in ten minutes a day. No experience needed.
```

```text fine
Trading shares is not easy, and most people lose money.
```

```text flagged
Futures signals by text message. ⟦If you can boil an egg, you can do⟧ this.
```

```text flagged
⟦No charts,⟧ ⟦no jargon.⟧ You copy our forex trades. ⟦My gran could do it⟧, and she's ninety.
```

```text fine
If you can read a balance sheet, you will find the shares of this brewer dear. No degree is offered in that.
```

```text flagged
Trade shares ⟦in the time it takes to boil⟧ an egg.

Set our trading bot up and ⟦let the money roll in⟧ ⟦while you sleep⟧.
```

```text fine
If you don't understand an option, don't buy it. Trading is not for everybody.
```

```text flagged
We trade shares.

⟦My eight-year-old does⟧ it on her tablet. It is trading, for all that.

⟦Wake up to money⟧ from trading.

Trading takes ⟦less time than feeding⟧ the cat.
```

@@ claims/eu-foreign-currency.md 466
# A result in another currency than the euro

A result that is said to be in dollars, sterling, francs or yen, with a percentage in the sentence.

It is not a price or a debt in that currency.

## Examples

```text flagged
⟦In dollars⟧ the index returned 4% in 2024.
```

```text flagged
The class ⟦in USD⟧ gained 9%.
```

```text fine
The freight is paid in dollars.
```

```text fine
Half of the debt is in sterling, and 40% of it falls due next year.
```

@@ claims/eu-fund-offer.md 569
# An offer of units of a fund

A fund with the signs of an offer near it: units, a prospectus, a KID, charges, UCITS.

It is not a fund manager as a person, a fund that raises money for a roof, or the verb.

## Examples

```text flagged
Units of the ⟦Climate Fund⟧ cost €50.
```

```text flagged
The share class is a ⟦UCITS⟧.
```

```text fine
The parish raises a roof fund with cakes.
```

```text fine
The state will fund the tunnel.
```

```text flagged
Please ⟦refer to the prospectus and to the KID⟧ before making any final investment decisions.
```

@@ claims/eu-price-view.md 555
# The price that a writer sees for a share

The price at which a writer sees a share, without a sign of currency: "We see 20." It counts in a paragraph on a
share, and gives way to a forecast where both are found.

It is not a number of things that somebody sees.

## Examples

```text flagged
Reduce the shares: ⟦we would ask 9⟧ for them in a year.
```

```text flagged
The stock costs 12. ⟦We look for 15 within⟧ a year.
```

```text fine
The stock exchange is old. We see 20 companies a year.
```

```text fine
We see each other on 20 May.
```

@@ claims/eu-rating.md 578
# A rating of a named share

A rating on a note about a share, put as a noun: "A buy, in our view." It counts in a paragraph with a price, and
gives way to a recommendation where both are found.

It is not a good buy in a shop.

## Examples

```text flagged
A share of Gouda Cargo costs 12 euro. ⟦Still a hold,⟧ since the yard is full.
```

```text flagged
⟦A buy,⟧ in our opinion, at a share price of 12 euro.
```

```text fine
A good buy: the coat cost 40 euro.
```

```text fine
Sold out. A hold, a mast and 12 euro in the tin were all that was left of the ship.
```

@@ claims/eu-regulator-endorsement.md 446
# The name of an authority as a recommendation

Words by which a European authority seems to approve a firm or an offer.

It is not supervision, nor a prospectus or a white paper that was approved.

## Examples

```text flagged
A ⟦BaFin-approved⟧ broker.
```

```text flagged
Our letter is ⟦recommended by ESMA⟧.
```

```text fine
The prospectus was approved by the CSSF on 3 May.
```

```text fine
The broker is supervised by CySEC.
```

@@ claims/expected-value.md 473
# A value that is expected

A value that something is expected, estimated or projected to reach. A figure in such a sentence is no result of the
past.

It is not an expectation of conduct, or of a date.

## Examples

```text flagged
€10,000 ⟦is estimated to grow⟧ to €13,000.
```

```text flagged
The plot ⟦is expected to be worth⟧ more with a road.
```

```text fine
The ferry is expected at noon.
```

```text fine
Guests are expected to wash their cups.
```

@@ claims/fca-endorsement.md 575
# A claim that the regulator approves

Words that make an authority stand behind a product: FCA approved, backed by the regulator, approved by the
government.

It is not the statement that a firm is authorised and regulated, nor news of a merger that was approved.

## Examples

```text flagged
Our bonds are ⟦FCA approved⟧.
```

```text flagged
A scheme that is ⟦endorsed by the regulator⟧.
```

```text fine
Acme Ltd is authorised and regulated by the Financial Conduct Authority (FRN 123456).
```

```text fine
This promotion has not been approved by the FCA.
```

@@ claims/finra-member.md 429
# A member of FINRA

Words by which a firm says that it is a member of FINRA, or its name as a securities house where the draft says so.

It is not news about FINRA.

## Examples

```text flagged
Brokerage services: Tollgate Brokerage, ⟦Member FINRA⟧/SIPC.
```

```text flagged
Tollgate is a ⟦member of FINRA⟧.
```

```text fine
FINRA fined a broker in Reno.
```

```text fine
Members of the club may bring a friend.
```

@@ claims/forecast.md 10960
# A forecast

A statement on what an investment will earn or be worth: targets, projections, expected returns, "could double", "set
to soar", "the next Nvidia", a question that answers itself ("Could this share make you rich?"), a history that is
told so that it promises ("the last three times ..."), and a signal that has "just flashed again".

It is not a warning of loss, a date on which something is published, the price of a subscription after a trial, or the
statement that forecasts are not reliable.

## Examples

```text flagged
We ⟦think these shares could double⟧ by next Christmas.
```

```text flagged
Our analyst ⟦sees gold at $6,000 within two years⟧, and one mining ⟦stock set to soar⟧.
```

```text flagged
The fund ⟦targets a return of 9%⟧ a year for investors.
```

```text fine
You could lose all the money you invest. Results will be published on 14 March.
```

```text fine
Your subscription to the share letter will renew at £120.
```

```text fine
Forecasts are not a reliable indicator of future performance, and shares may fall.
```

```text flagged
I ⟦believe this tiny company could hand early investors 1,000% in the next 24 months⟧.

Analysts ⟦see the shares changing hands at 410p within⟧ a year.

We ⟦think the stock is worth at least £14,⟧ against £8.20 today.

⟦If I'm right⟧, you ⟦could be looking at ten times your⟧ money by 2028.

This ⟦could be the single most⟧ lucrative ⟦trade of the decade⟧.
```

```text flagged
My ⟦target: $185 a share⟧ by next summer.

He's ⟦convinced that silver is about to go to $100⟧.

We ⟦expect total returns of between 8%⟧ and 10% a year.

The ⟦stage is set for⟧ a ⟦monster rally⟧ in small caps.

One stock to own before the ⟦coming melt-up⟧.
```

```text flagged
Why I'm ⟦predicting a 400% surge⟧ in uranium

A stock that ⟦could 5x from here⟧

⟦Is this the next Tesla⟧?

Experts ⟦predict the market will be worth $3 trillion⟧ by 2030, and this company stands to grab the lion's share.
```

```text flagged
At this rate the shares ⟦would be worth £30 by Christmas⟧ 2027.

Even a modest re-rating to 15 times earnings implies ⟦60% upside⟧.

These three shares look ⟦primed to take off⟧ in 2026.

We ⟦have it going to 900p⟧.

It has ⟦every chance of doubling⟧ within a year.
```

```text flagged
Get in now and you ⟦might just retire a decade⟧ early.

It ⟦wouldn't take much for this stock to triple⟧.

⟦The last time the indicator turned green, miners went up fourfold. It turned green on Tuesday⟧.

⟦Projected IRR: 14-16%⟧

Conservative ⟦estimates suggest a return of £2.40 for every £1⟧ invested.
```

```text flagged
I wouldn't be ⟦shocked to see Bitcoin at $250,000 next year⟧.

⟦Could £500 in this share today be worth £50,000 in five years?⟧

A handful of ⟦investors are going to make an absolute fortune from what⟧ happens next.

There's ⟦85% upside to our sum-of-the-parts valuation of 240p⟧.

A 12-month ⟦price objective of $62⟧
```

```text flagged
This little-known firm might be about to ⟦become the Microsoft of quantum⟧.

You ⟦could potentially triple⟧ your money before the year is out.

⟦Expected annual income of 8.4%⟧, paid quarterly.

Brace yourself for the ⟦biggest bull market in⟧ a generation.

When the news breaks, I fully expect these ⟦shares to go vertical⟧.
```

```text flagged
The ⟦upside here is enormous⟧.

If the trial succeeds, we ⟦could be looking at a ten-bagger⟧.

There is a very real chance this share trades at ⟦£5 by the end⟧ of the decade.

This stock has ⟦10x written all over it⟧.

Three penny shares to buy ⟦before they double⟧
```

```text flagged
Wall Street's consensus ⟦target of $240⟧ is ⟦way too low⟧⟦. We say $400⟧.

I am putting my neck on the line: gold ⟦will hit $7,000 before 2027⟧ is out.

⟦Over the next five years⟧ we ⟦see scope for the dividend to double⟧.

You'll kick yourself if you miss the ⟦next leg up⟧.

A quiet revolution that ⟦could mint more millionaires⟧ than the internet
```

```text flagged
We think it⟦'ll be a multi-bagger⟧.

The investment ⟦is expected to return 1.8x⟧ over four years.

Buy ⟦target: up to 95p⟧. Sell ⟦target: 210p⟧.

It's only a ⟦question of time⟧ before the market wakes up and the share price catches up.

Our ⟦model points to a fair price of 310p⟧, ⟦70% above where the shares⟧ trade today.
```

```text flagged
⟦Anticipated returns of up to 22%⟧ p.a.

Investors can ⟦look forward to an income of 7.5%⟧ a year.

Why ⟦gold's rally has only just begun⟧

⟦Turn £5,000 into £50,000⟧ with this one small oil explorer

⟦Oil to $150?⟧
```

```text flagged
⟦My forecast is simple: this share will at least double⟧.

By 2030 this £2bn market ⟦will be worth £60bn⟧, and one London-listed minnow owns the patents.

I ⟦expect it to be the best⟧ performing stock of 2026.

This is your chance to get in on the ground floor of ⟦the next Amazon⟧.

Sit tight and you ⟦may well see your capital grow tenfold⟧.
```

```text flagged
A small position now ⟦might pay for your retirement⟧.

The consensus is that profits ⟦will treble⟧ by 2028. On that basis the shares ⟦ought to be 600p⟧.

The trust's ⟦target is NAV growth of 10%⟧ a year.

Our analysts rate it a strong buy with ⟦45% potential upside⟧.

⟦Explosive growth lies ahead⟧ for holders.
```

```text flagged
It ⟦could be trading at five times today's⟧ price.

If it goes the way I think it will, you'll be able to ⟦chuck in the day job⟧.

I'd be ⟦amazed if⟧ this isn't ⟦a £5 share by⟧ this time next year.

We reckon there's ⟦another 40% in it⟧.

Word is that a ⟦bid's on the way⟧, and at a fat premium.
```

```text flagged
It's cheap now. It ⟦won't be for long⟧.

⟦Give it three years⟧ and I think ⟦you'll have doubled your⟧ money.

We ⟦pencil in 9%⟧ a year from here.

⟦My guess? Two hundred dollars by the spring⟧.

These ⟦are the shares that could be tomorrow's FTSE giants⟧.
```

```text flagged
There's ⟦plenty more to come⟧ from this one.

All the ⟦signs point to a big move up⟧.

A ⟦tenbagger in the making⟧.

The ⟦smart money's betting on $8,000⟧ gold.

You ⟦could be sitting on⟧ a small fortune by the time the kids leave school.
```

```text flagged
It only has to win one more contract for the ⟦shares to go through the roof⟧.

The ⟦plan is to sell the business in five years for three times what⟧ you pay today.

⟦Income should rise every⟧ year from now on.

Don't be ⟦surprised if⟧ it trebles.
```

```text flagged
Our platinum fund opens on Monday. ⟦We reckon the price gets to 2,100 dollars⟧ by spring.
```

```text flagged
The shares are small. ⟦I believe the stock will climb past £4⟧.
```

```text fine
By 2031 demand for copper is expected to exceed supply by 25%. The fund holds thirty companies.
```

```text flagged
Our share is ⟦coiled like a spring⟧.

Someone who puts €20,000 into the fund ⟦can expect about €27,100⟧ in 2032.

When the licence comes through, ⟦this is a £2 share⟧.

You'll be ⟦looking at a twelve-dollar stock⟧ before 2028.

There's ⟦another 40% in⟧ this share.
```

```text fine
The cat is coiled like a mat on our share certificates.

You can expect a letter of two pages about shares on Monday.

A £2 coin was found in the box with the share ledger.
```

```text flagged
Our model gives silver a ⟦65% chance of ending the year above $80⟧.

⟦Next stop for copper: $15,000⟧ a tonne.

⟦Put its rivals' multiple on those profits and you get a share worth 410p⟧.

⟦All it has to do is get back to last spring's level and holders are up 90%⟧.

⟦Upside to our valuation: 70%⟧
```

```text flagged
A sum of £400 ⟦could one day snowball into £9,000⟧.

⟦Could one stake in this share pay off your mortgage?⟧

Early backers are ⟦in line for a windfall⟧.

Patient ⟦holders of these shares will be richly rewarded⟧.

The ⟦rewards for investors could be spectacular⟧.
```

```text flagged
A ⟦re-rating of the shares is just around the corner⟧.

The tin ⟦rally is still in its early stages⟧.

The ⟦shares have plenty of room to run⟧.

⟦Once the City wakes up, these shares will not stay under 50p⟧.

⟦One good drill result and the stock goes ballistic⟧.
```

```text flagged
The broker has pencilled in 320p for the shares. We would call that ⟦stingy⟧.

Meet the Australian ⟦Nvidia of 2031⟧, a share that nobody watches.

⟦Each time this gauge turned green, small caps surged. It turned green on Tuesday⟧.

⟦I foresee a crash⟧ next spring that halves the Nasdaq.

On the ⟦middle projection your pension pot reaches £310,000⟧ at 65.
```

```text flagged
We think the fund ⟦can beat inflation by about three points⟧ a year.

A share price of £9 is, in our view, ⟦well within reach⟧.

⟦A 6x from here⟧ for early buyers of the token.

The trial ⟦could move the shares from 4p to 30p⟧.

⟦You will be glad⟧ you bought these shares before Christmas.
```

```text fine
The Met Office expects rain, and the IMF expects the world economy to grow by 3% next year. The shares rose.

Management told analysts it expects sales of £40m this year. The shares rose.
```

```text fine
Nobody knows where the share price will be in a year. Will gold double? We have no idea.

Beware of anyone who tells you a share is bound to double.
```

```text fine
The next Apple event is in September, and the takeover of the shares is due to complete in March.

A share that doubles can halve just as quickly.
```

```text flagged
We trade shares.

The team ⟦sees its favourite lithium share tripling by⟧ 2028.

⟦You'll pocket $2,400⟧ a month from the shares.

⟦My next share tip has the same smell⟧ about it.

We ⟦anticipate 12%⟧ growth from the fund in 2027.

⟦Projected 17%⟧ IRR from the fund.

The board ⟦intends to pay a dividend of 8.4p⟧ next year.
```

```text fine
The price of the shares can move overnight while the market is shut.

A share letter; your rate is locked in at £15 a month.

This may be the most useful letter on shares that you read.

The shares course: the price is £39, once.
```

```text flagged
It's 7p as I type, and few know the shares. I can ⟦see it north of thirty⟧ before Christmas.
```

```text flagged
Of all the shares we own, this one has 40p ⟦written all over it⟧.
```

```text flagged
Shares of silver miners: a ⟦move to 25 cents looks on the cards⟧.
```

```text fine
The letter on shares could change your life as a reader.
```

```text fine
The price will be £99 from January, for twelve letters on shares.
```

```text fine
You learn how £500 controls £10,000 of shares, and how a 2% move against you takes £200 of it.
```

@@ claims/futures-service.md 448
# A futures or commodity trading service

A service that trades futures or commodities, or sells signals for them.

It is not a price of a future in market news.

## Examples

```text flagged
Our ⟦futures trading⟧ program has its own signals.
```

```text flagged
A booklet of ⟦soybean spreads⟧ for each month.
```

```text fine
The futures of the high street look bleak.
```

```text fine
Wheat is dear this autumn, and bread with it.
```

@@ claims/gross-performance.md 466
# Performance before fees

Performance before fees: "gross of fees", "before expenses", "gross returns", beside a result.

It is not a price before tax or a charge on something that is bought.

## Examples

```text flagged
The composite gained 9% a year, ⟦before fees⟧.
```

```text flagged
⟦Gross returns⟧ were 11% a year.
```

```text fine
The room is $90, excluding fees for parking.
```

```text fine
Net of all costs the composite gained 7% a year.
```

@@ claims/guarantee.md 6891
# A promise of safety or certainty

Words that promise safety or certainty: guaranteed, risk-free, cannot lose, protected, locked in, as safe as houses,
fail-safe, predictable income, secured on property.

It is not a denial ("not guaranteed"), a money-back promise on a subscription, the protection of a bank deposit by a
compensation scheme, a guaranteed stop, or the protection of capital named with its terms.

## Examples

```text flagged
Your ⟦money is completely safe⟧ with our bonds.
```

```text flagged
A ⟦guaranteed 9%⟧ a year from shares, ⟦whatever the market⟧ does.
```

```text flagged
Investors ⟦cannot lose⟧: the ⟦income is locked in from⟧ the first day.
```

```text fine
The income from the shares is not guaranteed.
```

```text fine
Try our share letter with a 30-day money-back guarantee.
```

```text fine
Deposits are protected by the Financial Services Compensation Scheme; shares are not.
```

```text flagged
Your ⟦money is 100% safe⟧ with us.

You simply ⟦cannot lose⟧ on this trade.

It's ⟦as close to a sure thing⟧ as you'll ever find.

Earn a ⟦guaranteed 9%⟧ every year.

⟦All the upside, with none of the downside⟧.
```

```text flagged
A virtually ⟦risk-free⟧ way to bank 11% a year.

We ⟦guarantee⟧ a 12% return on your investment in the first year.

Your ⟦capital is fully protected⟧, ⟦whatever the market⟧ does.

This ⟦income is locked in for⟧ ten years.
```

```text flagged
Our built-in ⟦safety net means you⟧ ⟦never lose more than⟧ you can afford.

Steady, ⟦dependable, bulletproof income⟧ for life.

Make money ⟦whether the market goes up, down or sideways⟧.

There is ⟦no way you can go wrong⟧ with these shares.

Invest with total ⟦peace of mind⟧: your original ⟦stake is ring-fenced⟧.
```

```text flagged
The developer ⟦guarantees⟧ to buy back your unit at 125% of the purchase price.
```

```text flagged
⟦Zero-risk⟧ profits from the currency markets

Returns backed by a ⟦cast-iron⟧ company guarantee.

⟦Sleep soundly knowing⟧ your ⟦nest egg can't shrink⟧.

We'll make sure you ⟦never have another losing year⟧.

Your ⟦investment is secured against⟧ British farmland, so it simply can't disappear.
```

```text flagged
⟦Returns you can set your watch by⟧.

This is ⟦about as risky as a savings⟧ account.

⟦The company will buy your shares back at the price you paid⟧, ⟦no matter what⟧.

⟦Nothing is certain in investing. Except this⟧.

Earn ⟦fixed returns⟧ of 12% per annum
```

```text flagged
Our system has ⟦no losing trades⟧. Ever.

⟦It doesn't matter if the market crashes tomorrow: you'll still⟧ get your 9%.

A ⟦surefire⟧ way to turn a profit

⟦Consistent, predictable gains⟧, week in, week out

You keep every penny of profit, and ⟦we cover any losses⟧.
```

```text flagged
There's ⟦no risk to your capital⟧ whatsoever.

Fully ⟦insured against loss⟧

A ⟦no-lose⟧ proposition

Double your money, ⟦guaranteed⟧.
```

```text flagged
It's ⟦practically impossible to lose⟧ money on these trades.

⟦Capital guaranteed⟧ by a AAA-rated bank.

You'd ⟦have to try quite hard to lose⟧ money with this.

⟦Heads you win⟧, tails you break even.

⟦It's money in the bank⟧.
```

```text flagged
We've ⟦taken the risk out of⟧ investing.

There's a ⟦cast-iron promise⟧ behind every loan.

⟦Rain or shine⟧, it pays.

⟦What could possibly go wrong?⟧

⟦Nobody has ever lost a penny⟧ with us, and nobody ever will.
```

```text flagged
Your capital ⟦can only go forwards⟧ in our fund.

With our shares there is ⟦nothing you can lose⟧.

Our fund is a ⟦one-way bet⟧ on sterling.

⟦The worst that can happen to your bond is that you are back where you started⟧.

⟦Nobody has ever lost with our fund, and nobody will⟧.
```

```text fine
Do you guarantee my stop on the CFD? No.

The trader's clock can only be wound by hand.

The shares ended the week back where they began.
```

```text flagged
There is ⟦no way for this trade to go wrong⟧.

There is ⟦no chance of losing⟧ on these shares.

⟦Risk to your capital: none⟧.

⟦Not one of these trades can hurt you⟧.

⟦Losing money is not an option⟧ with our system.
```

```text flagged
The ⟦same safety as a savings account⟧, and the income of a bond.

These notes are ⟦as secure as the⟧ family farm and pay investors 11%.

⟦If one of our share tips loses, we make good⟧ the difference.

Whatever you ⟦lose on the trade, we cover the shortfall⟧.

⟦Lock in a 9%⟧ profit before the market opens.
```

```text flagged
It is like having ⟦your own cash machine⟧: the money comes out every month from shares.

The system has a ⟦100% success⟧ rate with shares.

⟦You have my word⟧: this share will make you money.

A method of trading ⟦that never fails⟧.

⟦Even in a crash, you come out⟧ ahead with these shares.
```

```text flagged
⟦Not a penny of your savings is ever at risk⟧ in the fund.

⟦All the gains and none of the pain⟧ of shares.

The fund ⟦goes up when everything else goes down⟧.

The ⟦income never stops⟧ for holders of the shares.

Rain, shine or slump, ⟦your stake comes home⟧ to every investor.
```

```text fine
The rules forbid an advertisement to say that an investment cannot lose.

If somebody says that you cannot lose on shares, walk away.

Be suspicious of any firm that guarantees a profit from shares.
```

```text fine
Is any investment ever risk-free? No.

We guarantee to answer every letter about shares.

Your login to the share account is completely secure.
```

```text flagged
We trade shares.

Fine ⟦wine never loses its⟧ value, unlike shares.

Your capital has ⟦never been, and never will be, at risk⟧ in our fund.

A buy-back promise means that ⟦you'll always get out what you⟧ put into the shares.

With our stops, ⟦big losses in shares simply don't happen⟧.

A ⟦provision fund steps in⟧ if a borrower fails, and lenders get paid.

⟦Safer than stocks⟧, and paid every quarter.
```

```text fine
Before you move a pension, check that you won't lose a guaranteed annuity rate.

What could go wrong? The value of your shares can go down as well as up.

A shares letter; your price is locked in for life.

The savings rate is guaranteed until March; no shares are involved.
```

```text flagged
I buy shares below scrap value. ⟦At worst you walk away with what you⟧ put in.
```

```text flagged
Shares for the careful: get your ⟦money back if the shares fall⟧.
```

```text flagged
The ⟦downside is nil⟧ with these shares.
```

```text fine
Whatever the market does, our fee for dealing in shares stays at 0.4%.
```

```text flagged
Shares in it are one of the ⟦safest and most secure homes⟧ that you can find for your money.
```

@@ claims/hnw-offer.md 522
# An unapproved offer to wealthy or sophisticated investors

An offer to high net worth or self-certified sophisticated investors, which an unapproved promotion makes under the
exemptions of the Financial Promotion Order.

## Examples

```text flagged
For ⟦high net worth individuals⟧ only: new shares at £1.40.
```

```text flagged
An offer of units to ⟦sophisticated investors⟧.
```

```text fine
New shares are offered to all holders.
```

```text fine
A survey of the wealthy found that they sleep badly.
```

@@ claims/incentive.md 1870
# An inducement to invest

A reward for investing, opening an account or bringing a friend: bonus, cashback, free shares, a prize draw.

It is not a discount on the subscription of a newsletter, or a free report.

## Examples

```text flagged
⟦Bring a friend⟧ and ⟦we drop £25 of bitcoin⟧ into your wallet.
```

```text flagged
A ⟦welcome bonus⟧ of 10% on your ⟦first deposit⟧.
```

```text fine
A free report comes with the subscription.
```

```text fine
The letter costs £5 a month, and half that for students.
```

```text flagged
Lend £2,000 before 11 December and a Christmas hamper is ⟦on its way to you⟧.

⟦Put in £2,000 this month and we will drop £75 into your account⟧ ⟦as a thank-you⟧.

Fund your CFD account before Thursday and we will ⟦throw in a⟧ headset.
```

```text fine
The interest on what you lend is paid into your account each month.

We will send you a form for the new account.
```

```text flagged
⟦Deposit £500 in a CFD account and we'll put in another £100⟧.

⟦New crypto customers get £20 of credit⟧.
```

```text flagged
Get ⟦5% back⟧ on your first crypto purchase.

Stake 100 tokens ⟦and get 20 bonus tokens⟧.
```

```text fine
The trust paid back £40 of each £100 and a dividend of 5%.

New readers get a free issue of the letter on CFDs.
```

```text fine
The fee for the account is 1% a year.

You may get back less than the £100 you invest in tokens.
```

```text flagged
Open before Friday and we'll slip £75 of ⟦opening credit⟧ into your account.
```

```text flagged
CFDs on 4,000 markets. Put in your first £500 by Friday and we'll post you our ⟦logbook⟧.
```

```text flagged
⟦Move your ISA to our peer-to-peer account and pick up a £150 gift card⟧.
```

```text fine
Open a CFD account and we'll send you the key features document and our price list.
```

@@ claims/ltaf-offer.md 349
# An offer of a long-term asset fund

An offer of units in a long-term asset fund.

## Examples

```text flagged
A ⟦long-term asset fund⟧ with stakes in ports.
```

```text flagged
The Mersey ⟦LTAF⟧ deals once a quarter.
```

```text fine
A fund for the long term, dealt every day.
```

```text fine
Assets that last: a book on bridges.
```

@@ claims/mica-marketing.md 534
# Marketing of a crypto-asset

A crypto-asset that is marketed: a sale, an offer, an admission to trading, a white paper, a swap of one token for
another.

It is not a public sale of something else, nor a token in any other sense.

## Examples

```text flagged
The ⟦public sale of the Skiff token⟧ opens on 4 May.
```

```text flagged
The ⟦stablecoin is admitted at its launch⟧ on 2 June.
```

```text fine
The public sale of the old docks opens on 4 May.
```

```text fine
As a token of thanks each volunteer had a cake.
```

@@ claims/mica-paper-to-come.md 630
# A white paper that is still to come

Words by which the white paper of a crypto-asset is promised for later: it is with the lawyers, it follows, it comes after
the sale. What was published is not meant, nor the white paper of a government.

## Examples

```text flagged
Ad

The ⟦white paper is with our lawyers⟧. The token costs 18 cents.
```

```text flagged
Ad

Our ⟦white paper will be⟧ on the site in February. Buy the token now.
```

```text fine
Ad

The white paper has been published at kelp.example. The token costs 18 cents.
```

```text fine
The government's white paper on pensions was published in June.
```

@@ claims/nft-offer.md 487
# An offer of non-fungible or other tokens outside the crypto regime

An offer of tokens that are no qualifying cryptoassets, such as NFTs. The advertising code asks for its own caveats
there.

## Examples

```text flagged
Each print is sold as an ⟦NFT⟧, forty of either.
```

```text flagged
⟦Mint now⟧: the collection opens at noon, and the ⟦floor price⟧ is public.
```

```text fine
The Royal Mint struck a new coin.
```

```text fine
Fresh mint and peas make a soup.
```

@@ claims/nmmi-offer.md 1039
# An offer that may not be made to ordinary retail readers

An offer that may not be mass-marketed to ordinary readers: mini-bonds, loan notes, speculative illiquid securities,
and pooled plots, rooms or pods with a promised return.

It is not a listed bond, a bond fund, a REIT, or an offer that is addressed to wealthy or sophisticated investors
only.

## Examples

```text flagged
⟦Our loan notes⟧ pay 9% a year for three years.
```

```text flagged
Own ⟦storage pods⟧ and collect an income of 8% a year.
```

```text fine
The bond fund invests in listed bonds and pays 4% a year.
```

```text fine
A storage unit for your boxes costs £12 a week.
```

```text flagged
Earn 9.5% fixed with ⟦our property-backed notes⟧. Anyone can invest from £1,000.
```

```text fine
The gilt pays 4.1% a year and matures in 2031.
```

```text flagged
Investors in the ⟦Larchford Care Bond⟧ have been earning 8.5% a year. Ask for the brochure.
```

```text fine
The Larchford Bond Fund returned 4% last year. Ask for the brochure.
```

@@ claims/no-access.md 578
# A product that is shut for a time

Words by which a reader learns that the money cannot be had before a day or for some years. What a park keeper locks up is not
meant, nor news of a fund that was suspended.

## Examples

```text flagged
Ad

The Sundial Bond runs for six years, and there's ⟦no way to get at it before⟧ 31 January 2033.
```

```text flagged
Ad

Our plan: you ⟦cannot withdraw your money for five years⟧.
```

```text fine
Ad

You can withdraw your money from the bond on any day.
```

```text fine
The park gates are locked for the night at nine.
```

@@ claims/options-service.md 790
# An options service or course

A service, a course or a tip on trading options: calls, puts, covered calls, premiums, spreads.

It is not the share options of an employee, "the options for the government", or restricted options of a provider.

## Examples

```text flagged
⟦Learn to trade options⟧ in six evenings.
```

```text flagged
He ⟦writes covered calls⟧ on the shares and tells you each strike.
```

```text fine
Your employer gives you share options that vest in three years.
```

```text fine
The minister has two options left.
```

```text fine
The letter reads the credit spreads of 1,900 companies every night, and leaves options to others.
```

```text fine
It reads prices, volumes, credit spreads and the slope of the yield curve, and leaves options to others.
```

@@ claims/p2p-offer.md 721
# An offer of peer-to-peer lending

An offer of peer-to-peer lending: lend to businesses or people over a platform.

It is not payment from person to person, a bond, or a bank that lends.

## Examples

```text flagged
With Kettle you ⟦you lend directly to small⟧ firms and earn interest.
```

```text flagged
⟦Peer-to-peer lending⟧ without the paperwork.
```

```text fine
Send money to friends with a peer-to-peer payment.
```

```text fine
Banks lend to small firms at 9%.
```

```text fine
When you lend to the government it gives you a piece of paper, and pays 4% interest on it.
```

```text fine
When you lend money to a company by buying its bonds, there is a chance that it will not pay the interest.
```

@@ claims/past-performance.md 13862
# A past result

Any sign of what an investment, an index, a portfolio, a service or a tip earned in the past: percentages, sums of
money, multiples, ranks, records of winning, dividends paid without fail, gains in a customer's words, one price
turned into another. A coy hint ("the man who called the crash") counts as well as a figure.

It does not count where the figure belongs to a business (sales, profits, orders), to a price list or a fee, where
nobody earned it (that is a simulated result), or where it lies in the future (that is a forecast). Rules ask for it
in advertisements only: a rise of a share in market news is news.

## Examples

```text flagged
Our tips ⟦have returned 19% a year since 2017⟧. Join the investors who read us.
```

```text flagged
Stockpickers wanted? Ours ⟦closed 31 of its last 40 trades in profit⟧.
```

```text flagged
The Aldgate trust was the ⟦best performer⟧ in its sector last year, and has ⟦raised its dividend for 22 consecutive years⟧.
```

```text fine
Sales at the bakery rose 23% to £41m, and the shares are quoted in London.
```

```text fine
The fund charges 0.7% a year. You may get back less than you invest.
```

```text fine
The shares may go down as well as up. Past performance is not a reliable indicator of future results.
```

```text flagged
Anyone who ⟦took my advice on⟧ Ashtead back in 2009 ⟦has made close to twenty times their money⟧.

In the 18 months since we went live, the portfolio is ⟦41% to the good⟧.

The first company I wrote to you about, a tiny Canadian copper outfit, ⟦handed readers 612% in eleven months⟧.

Members who acted on the November alert were ⟦sitting on a triple⟧ by Valentine's Day.

That trade ⟦paid off to the tune of 187%⟧.
```

```text flagged
Since its launch, the ⟦Income⟧ Builder ⟦list has beaten the All-Share in 11 out of 13⟧ years.

Our subscribers ⟦walked away with $7,840⟧ on that one play alone.

⟦In 2020 he told readers to buy Novavax at $9. It went on to touch $331⟧.

We closed the position out for a ⟦74% gain in just 23⟧ trading days.

⟦Not one of our 14 closed positions lost⟧ money last year.
```

```text flagged
He ⟦nailed the top⟧ in oil in July 2008 and the bottom in stocks in March 2009.

Past winners include Netflix (⟦up 24,180%⟧), Amazon (⟦up 18,900%⟧) and MercadoLibre (⟦up 1,460%⟧).

A ⟦£10,000 stake in his first recommendation is now worth £94,300⟧.

Our average pick ⟦has returned 389%⟧, against ⟦171% for the S&P 500⟧.

The fund sits ⟦in the top quartile⟧ of its sector over one, three and five years.
```

```text flagged
She has a string of ⟦triple-digit winners to her name⟧.

It's how Dave, a retired plumber from Leeds, ⟦made £26,000⟧ in a single afternoon.

Over the last decade this simple approach ⟦has crushed the market⟧ by four to one.

⟦Every single one of the last nine signals ended in the black⟧.

The strategy has ⟦compounded at 17.4% a year for 22 years⟧.
```

```text flagged
His fund ⟦turned every £1,000 into £18,700⟧ between 1995 and 2015.

Look at what happened last time: the shares ⟦went from 11p to 490p⟧.

Investors in our last three exits got back ⟦2.8x, 4.1x⟧ and 6.3x.

The trust has ⟦lifted its dividend for 53 years in a row⟧.

We've recommended 31 stocks that ⟦went on to at least double⟧.
```

```text flagged
⟦Bought at 34p. Sold at 212p⟧.

Our ⟦win rate⟧ since 2016 stands at 83%.

Those who followed along ⟦pocketed gains like 93% on Cameco⟧, ⟦158% on Uranium Energy⟧ and ⟦211% on Denison⟧.

Last year the service ⟦booked an average return of 28% per closed trade⟧.

When gold last did this, mining shares ⟦rose 680%⟧.
```

```text flagged
He ⟦spotted Bitcoin at $61⟧.

She ⟦turned a £20,000 inheritance into a seven-figure⟧ portfolio.

My readers have ⟦had the chance to bank 117%⟧, 203% and even 1,044%.

The Model A portfolio ⟦returned 22.7% in 2024⟧, trouncing the FTSE's ⟦5.7%⟧.

After costs our investors have ⟦enjoyed 9.3%⟧ annualised since inception.
```

```text flagged
⟦Up 63% year to date⟧. And we're just getting started.

⟦Nine of our ten open holdings are in profit⟧.

Gold ⟦has beaten shares⟧ over every rolling 20-year period since 1971.

Fine wine ⟦has delivered 10.2% a year over the⟧ last fifteen years.

Trust me, I ⟦called the dot-com⟧ bust, the housing collapse and the Covid crash.
```

```text flagged
If you'd like proof, look at our record: ⟦61 of the 74⟧ companies we have written about are higher today.

The letter's model portfolio, which uses real money, finished 2025 ⟦up 31.4%⟧.

Take Judges Scientific. We first wrote about it at ⟦£7. Today it changes hands for more than £60⟧.

That's a ⟦gain of more than 750% for anyone who followed⟧ us in.

Since Ben took over the desk, readers have been able to close out ⟦19 winners in a row⟧.
```

```text flagged
Last month's play: ⟦in at $2.10, out at $3.95⟧, nine days later.

My very first pick was ⟦up by half⟧ within six weeks.

Our three most recent recommendations are already showing ⟦gains of 22%, 35% and⟧ 58%.

Those who bought when we did have ⟦seen the value of their holding rise almost nineteen-fold⟧.

Subscribers who joined in January have already ⟦made back the cost of membership eight times over⟧.
```

```text flagged
⟦$1,000 became $14,380⟧.

It has ⟦left the index in the dust⟧.

Our scorecard: ⟦28 up, 7 down⟧, 2 flat.

The ⟦average closed position: +46%⟧.

In 2022, when the Nasdaq lost a third of its value, our ⟦portfolio made money⟧.
```

```text flagged
The service has ⟦never had a losing year⟧.

For ten years the fund has ⟦returned more than 12%⟧ annually, net of fees.

Over the past five years it ⟦has outperformed 94% of its peers⟧.

Results so far: ⟦14 trades, 11 wins⟧, an ⟦average gain of 19% in 12 days⟧.

He ⟦made a fortune⟧ shorting subprime in 2007, and another one buying banks in 2009.
```

```text flagged
The gold miners I recommended in March ⟦have averaged 118%⟧.

No wonder Money Observer named it ⟦fund of the year⟧ three times running.

A quarter-century ⟦of beating the benchmark⟧

Our top ⟦five picks of 2025⟧ ⟦returned, on average, 97%⟧.

Between 2010 and 2020 the approach ⟦made 4.3 times what⟧ the FTSE 100 did.
```

```text flagged
Mrs J. from Bath wrote to say that she is ⟦£41,000 better off⟧ thanks to us.

"⟦I'm up over 60k⟧ since joining," says Terry.

"Best money I ever spent. I've already ⟦turned my £3,000 into £11,500⟧." - Karen W.

His hedge fund ⟦returned 36% a year before he⟧ retired at 41.

Our analysts' calls⟦ beat the market⟧ by ⟦9 percentage points last year⟧.
```

```text flagged
In the last bull market, shares like these ⟦rose 20-fold⟧.

Bitcoin has ⟦climbed from $3,000 to more than $100,000⟧ since we first recommended it.

⟦Early backers of Revolut made more than 300 times their money⟧.

The property has ⟦gone up in value every year since⟧ 2012.

Whisky casks ⟦have returned 13% per year on average for a decade⟧.
```

```text flagged
Not to blow our own trumpet, but the last five ideas in these pages are ⟦up by 20, 35, 41, 58 and 90 per cent⟧.

My wife's pension pot ⟦went from £112,000 to £187,000⟧ in the three years since she started following the list.

I've had a decent year: ⟦up a quarter⟧, while the market's barely budged.

He's the chap who ⟦told everyone to sell⟧ Northern Rock.
```

```text flagged
We ⟦told you to buy it at a quid. It's £2.60⟧ this morning.

⟦Readers who stuck with us through 2022 are now well in the money⟧.

The average member ⟦has doubled their account since joining⟧.

In its first twelve months the service ⟦more than paid for itself⟧.

⟦Seven of the eight shares we picked last Christmas have gone up⟧, and one's been bought out.
```

```text flagged
It's been the ⟦top fund⟧ in its sector ⟦three years on the trot⟧.

Every ⟦£1,000 put in at the start has grown to £3,480⟧.

The portfolio's gained ground in ⟦nine of the last eleven⟧ quarters.

Ask Dennis. He's 71, he lives in Hull, and last month he ⟦cleared two grand⟧.

Over 25 years the trust has ⟦turned ten thousand pounds into a hundred ⟧and eighty thousand.
```

```text flagged
⟦Our worst pick last year still made 6%⟧.

She ⟦called the gold rally before anyone⟧ else did.

That tip ⟦went up sevenfold⟧.

When the market dropped 20%, ⟦our list fell just⟧ 3%.

The last one I sent you? It ⟦jumped 44% the very next morning⟧.
```

```text flagged
Our signals last month: 41 trades, ⟦37 reached their targets⟧, ⟦+860 pips⟧.
```

```text flagged
"I ⟦stuck in two grand in March and by June had taken out nearly five⟧. The shares were yours." - Pat
```

```text fine
The mines of the fund have come up short three years in a row. The spread is up 2 points.
```

```text flagged
Our stock picks ⟦wiped the floor with⟧ the index in 2024.

The first folder ⟦went out at 19p. You'd pay 61p⟧ for it this morning.

He has ⟦not had a down quarter⟧ since 2015 with our shares.

⟦Of the thirty-four companies that she has written up and since closed, twenty-six made money⟧. We trade shares.

The share screenshot: ⟦+£412. +£7⟧7. +£1,090.

Holders of our bonds ⟦have not missed a cheque⟧: they ⟦have paid 8.4% a year since 2018⟧.
```

```text fine
The council's new broom has wiped the floor with the mayor. Shares are not our subject.

Sales grew by a third, and the chain sold nineteen shops. The shares were unchanged.

The lift goes up to the ninth floor, plus two basements. Our traders use the stairs.
```

```text fine
About 60% of the fund is in shares, 30% in bonds and 10% in cash.
```

```text fine
The letter on shares has been published on the first Friday of each month since 1994.
```

```text fine
We visited 41 companies last year and wrote about nine of their shares.
```

```text fine
Seven in ten adults have no shares at all.
```

```text fine
It owns 61 shops in 14 towns, and its shares yield 4%.
```

```text fine
Three of the four founders of the fund used to work for the same bank.
```

```text fine
We match you with one of six model portfolios.
```

```text fine
The explorer, whose shares trade at 4p, drilled nine holes and six of the nine hit the vein.
```

```text flagged
We trade shares.

The list we drew up last January stands ⟦31% above where it started⟧.

Our model account closed the year ⟦a third fatter⟧ than it opened it.

The last dozen ideas produced ⟦eleven gains and one draw⟧.

A stake of ⟦£5,000 on the day we launched has swollen to £21,400⟧.

The average position has ⟦handed back £1.62 for every £1⟧ put in.

The call we ⟦bought on Monday at $1.15 fetched $4.40⟧ by Thursday's close.
```

```text flagged
We trade shares.

⟦Winners: 61. Losers: 14⟧. Still open: 9.

⟦Not a soul who held on for the full term came out with less⟧ than they went in with.

In not one of those eight years has the fund come in ⟦below the middle of the table⟧.

His pension stood at ⟦£88,000 the day he joined. He showed me the statement on Monday: £231,000⟧.

⟦Nine months in ten out of the last forty, the portfolio was ahead⟧.

The robot had a good October: ⟦up on sixteen days⟧, down on four.
```

```text flagged
We trade shares.

Our landlords' fund has ⟦collected a rent every single month⟧ since it opened.

The mining letter's last pick, a silver developer, ⟦went from 11 cents to 46.⟧

Since we opened the doors to ⟦members the signal has been right on 9 out of 11⟧.

For ⟦eleven years on the trot⟧ the trust has ⟦raised its payout⟧.

We put ⟦£50,000 of our own into a dozen shares in May 2023. On Friday it stood at £81,240⟧.

Savers have ⟦had 28p a share in dividends⟧.

⟦14 tips. 11 wins⟧. Two draws and a stinker.

The shares model had ⟦no losing quarters in⟧ six years.

Since 2017 we have ⟦repaid £38m⟧ to savers, ⟦never a day late⟧.

Our fund ⟦lost less than most⟧ in the bad year.

⟦Mon +£140, Tue +£95, ⟧Thu +£210 on the shares.
```

```text fine
A fund. We've found a better rate for four clients out of five.

Of the investors we took on in 2015, nine in ten are still with us.

This fund of shares won't beat the market.

The fund opened in May 2019 and pays a dividend each March.
```

```text flagged
⟦Our holders of shares say: £1,000 then, £4,310⟧ today.
```

```text flagged
⟦Every dollar put in then is two and a bit⟧ now, say the trust's holders.
```

```text flagged
⟦Seventeen of the twenty⟧ shares on our list stand above the price we named.
```

```text flagged
⟦Only two of the thirty⟧ positions we closed lost money, and shares are all we trade.
```

```text flagged
⟦Nine hundred quid in, four thousand out⟧: that's what shares did for me.
```

```text fine
Membership was £99 last year. It is £79 today, and it brings you four tips on shares a month.
```

```text fine
Of the last twelve issues, eleven were sent on time, with notes on shares.
```

```text fine
The table of the fund assumes growth of 2.5%, 4.4% and 5.7% a year.
```

```text fine
You own the shares, and you talk to the person who picked them.
```

```text fine
The firm, whose shares these are, sold £1.9m of cider in the year to March, 22% up on the year before.
```

```text fine
The trading programme charges 1.5% a year and an incentive fee, 18% of new profits.
```

```text fine
The company, whose shares trade in London, drilled a ninth hole that came back with 1.1% lithium over 42 metres.
```

```text fine
Positions in shares are charged SONIA plus 2.5% a year.
```

@@ claims/pressure.md 2479
# Pressure to act at once

Words that hurry the reader or play on the fear of missing out: act now, before midnight, last chance, only 12 places,
do not be left behind.

It is not a true date ("applications by 14 March 2027"), the end of the tax year, or advice to take one's time.

## Examples

```text flagged
⟦Act now⟧: these shares will not wait.
```

```text flagged
⟦Only 14 places left⟧ for investors, and the ⟦page comes down at 5pm today⟧.
```

```text fine
The offer of shares closes on 30 June 2027.
```

```text fine
There is no rush to invest. Read the prospectus first.
```

```text flagged
⟦You have until⟧ Thursday, when the news breaks.

⟦There are just 37 spots remaining⟧.

⟦Everyone you know will be talking⟧ about this share by Christmas. ⟦Will you own it⟧?

⟦If you're not in by Friday's open⟧, forget it.

⟦Get in before the crowd⟧ does.
```

```text flagged
If you're still thinking about our shares on Thursday, ⟦you've missed it⟧.

⟦00:14:52 until⟧ enrolment in the share club ⟦shuts for good⟧.

At nine tomorrow the link to our share list stops working.
```

```text fine
Don't hesitate to ring us about your shares.

The share registry closes for lunch at noon each day we are open.
```

```text flagged
Hurry: we are ⟦taking this video down tonight⟧.

⟦Once the 200 places are filled⟧ we shut the door.

The ⟦price rises to £299 at midnight⟧.

There is ⟦no time to lose⟧ if you want these shares.

⟦Wait until Monday and the shares will be gone⟧.
```

```text flagged
⟦Don't let this share slip through⟧ your fingers.

Miss these shares and you will ⟦never forgive yourself⟧.

⟦Those who dither⟧ get no shares.

⟦Buy these shares before the institutions⟧ find out.

The ⟦train is about to leave⟧, and these shares with it.
```

```text flagged
⟦By Friday it will all be over⟧ for these shares.

The ⟦herd is coming⟧ for these shares.

You would be ⟦mad to pass⟧ this share up.

The ⟦next 24 hours are critical⟧ for these shares.

Whatever you do, ⟦don't put this off⟧: the shares are moving.
```

```text fine
Join now, sign up today, or watch the interview with the manager of the fund now.

Log in now to see your shares.
```

```text fine
There is no deadline and no hurry: the share price is the same to all.

Fraudsters hurry you. Take your time before you buy shares.

Our target is to answer letters about shares within 24 hours.
```

@@ claims/projection-tool.md 470
# A tool that projects outcomes

A tool that runs thousands of markets, scenarios or paths and tells what may come out.

It is not a company that runs many shops or markets of its own.

## Examples

```text flagged
The planner ⟦simulates 5,000 markets⟧ for your retirement.
```

```text flagged
It ⟦runs a Monte Carlo⟧ on your savings.
```

```text fine
The grocer runs forty markets in Ohio.
```

```text fine
She tests recipes for a living in Monte Carlo.
```

@@ claims/recommendation.md 516
# A recommendation of a named share

A recommendation of a named share, wherever it stands, editorial included: buy, sell, hold, a limit price,
"undervalued".

It is not the report of what a broker said, and not general talk of a sector.

## Examples

```text flagged
⟦Buy the shares up to 140p⟧.
```

```text flagged
Hollins (LSE: HOL) is undervalued: the stock ⟦is a buy⟧.
```

```text fine
Analysts at a broker have a target of 140p for the stock.
```

```text fine
We like the sector of small banks.
```

@@ claims/registered-adviser.md 555
# A registered investment adviser

Words by which a firm says that it is a registered investment adviser. The Marketing Rule then binds the
advertisement.

It is not advice in general, nor a register of anything else.

## Examples

```text flagged
Cinder Lake is a ⟦registered investment adviser⟧ in Duluth.
```

```text flagged
Cinder Lake is an ⟦SEC-registered investment adviser⟧.
```

```text fine
Ask an adviser whether the trust is registered in Delaware.
```

```text fine
The investment club advises its members to register for lunch.
```

@@ claims/restricted-options-offer.md 473
# An offer of restricted options

An offer of options that work like contracts for difference: restricted options, knock-outs, barrier and daily options
of a provider. They have a prescribed text of their own.

## Examples

```text flagged
Our ⟦knock-outs⟧ come with a fixed premium.
```

```text flagged
Trade ⟦daily options⟧ on the index.
```

```text fine
You have the option to pay each month.
```

```text fine
Write a covered call on shares that you own.
```

@@ claims/simulated-performance.md 8972
# A simulated result

A result that nobody obtained: back-tests, paper trades, "would have made", "had you followed", "if you had put £1,000
into each", rules run over old prices, and the hit rate of a machine on the past ("would have caught nine of ten"). It
goes before the past result: where both are in a sentence, only this one counts.

It is not "would have to", "would have liked", a stress test of banks, a flight simulator, a business model, or the
warning on simulated figures itself.

## Examples

```text flagged
⟦Had you followed every signal since 2015, £5,000 would have become £41,000⟧ of shares.
```

```text flagged
⟦Back-tested over twenty years⟧, the strategy gained 14% a year for investors.
```

```text flagged
Our ⟦software would have flagged 78%⟧ of the takeovers on the London market.
```

```text fine
You would have to hold the shares for three years. The bank passed its stress test.
```

```text fine
The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.
```

```text flagged
In ⟦back-tests the indicator captured 8 of the 10 biggest rallies of the past two decades⟧.

Over a ⟦12-year look-back⟧, the system produced 19.6% per annum.

You ⟦might have made 340%⟧ by following this one rule.

The AI ⟦would have steered you clear of the⟧ 2008 crash, the 2020 crash and the 2022 bear market.

⟦Going back to 1950⟧, buying on this signal and holding for 12 months ⟦would have returned an average of 16%⟧.
```

```text flagged
A ⟦hypothetical⟧ £10,000 invested ⟦in the strategy in 2005 would today be worth £148,000⟧.

⟦Tested over 2,300 trades⟧ and three market cycles, the method shows a win rate of 78%.

Our ⟦algorithm flagged 84%⟧ of the takeovers in the FTSE 250 over the past five years, although it was only built last spring.

The new index, ⟦launched in March 2026, is up 214% since 2012⟧.

It ⟦would have beaten 9 out of⟧ 10 professional fund managers.
```

```text flagged
Looking back, the model ⟦would have kept you out of every⟧ major sell-off since 1987.

⟦Simulated returns⟧: 14.2% (2021), -3.1% (2022), 18.9% (2023).

⟦On paper⟧, £5,000 following all 38 signals turned into £43,120.

Imagine if you'd had this tool in 2019. A £1,000 investment in its top five names ⟦would have become £11,400⟧.

⟦Historical testing⟧ shows gains of 22% a year.
```

```text flagged
We ⟦fed the machine thirty years of⟧ market data. ⟦It picked out 17 of the last 20⟧ recessions and bubbles.

The screen, ⟦applied to the S&P 500 from 1999⟧, turned $10,000 into $196,000.

⟦Walk-forward⟧ results: 31% a year with a maximum drawdown of 12%.

Those who ⟦could have bought on the⟧ first flash ⟦would have seen their money rise six-fold⟧.

In every one of the last 8 presidential elections, this trade ⟦would have made money.⟧
```

```text flagged
A portfolio picked by the model at the start of each year since 2000 ⟦would now be worth 23 times what⟧ was put in.

⟦In testing⟧, the system was right 9 times out of 10.

Nobody could have known it then, but following the rule ⟦would have trebled your stake.⟧

⟦Had our tool existed in 2007, it would have told you to sell in October of that year.⟧

⟦Run over every month since⟧ 1926, the rule loses money in only 4 years.
```

```text flagged
⟦If you had started with $5,000 and taken every signal, your account would stand at $212,940⟧ today.

Our ⟦back-test⟧ covers 11 years and 412 trades. Average gain: 7.4%.

It ⟦would have spotted 19 of⟧ the 23 takeovers announced last year - on average 34 days before the news.

You⟦'d have made seven times your⟧ money.

You ⟦could have turned $1,000⟧ into $26,000.
```

```text flagged
The strategy ⟦would have outperformed the FTSE All-Share⟧ in 18 of the past 20 calendar years.

One simple tweak ⟦would have boosted your returns by 61%⟧.

⟦Using the same rules⟧, the average trade since 2003 ⟦would have made 12.7%⟧.

The ⟦paper portfolio⟧ gained 44% in its first year.
```

```text flagged
⟦Pro forma annualised return⟧ since 2010: 15.2%

⟦Based on historical data⟧, the signal precedes a rise in the shares 87% of the time.

⟦Simulated growth⟧ of £10,000: £38,417

Every time the needle moved above 80, buying and holding for three months ⟦would have paid.⟧

The ⟦AI picked out 84%⟧ of deals before they were announced when we ⟦fed it past data⟧.
```

```text flagged
The computer ⟦replayed the last ten years⟧. It came out 312% ahead.

We ⟦asked the system which shares it would have bought in 2015⟧. Its list rose 640%.

As the chart shows (dotted line: before launch), £100 ⟦would have grown to £427⟧.

We asked our boffins to ⟦wind the clock back to 2004⟧ and follow the rule to the letter. Result: £10,000 became £94,600.

⟦Had you had the list five years ago, you'd be up 180%⟧.
```

```text flagged
⟦On our sums⟧, an ⟦investor who had simply bought the top three each January would have trebled his money since 2010⟧.

If only you'd known about it in 2019. You⟦'d have tripled your stake.⟧

⟦Tested against forty years of prices⟧, it lost money in just three of them.
```

```text flagged
The figures for 2015 to 2022 are ⟦worked out after the event⟧, ⟦with the rules we use today⟧. They show a gain of 17% a year.
```

```text flagged
We ⟦fed it the opening prices of the past twelve years⟧ and let it buy and sell as it liked. It made 14% a year. The shares are large ones.
```

```text flagged
A student ⟦let the Heron loose on all the trading days⟧ since 1999, and 61% of its trades were winners.
```

```text flagged
Our AI reads every filing. ⟦It caught seven of the nine⟧ largest takeovers. Shares may fall.
```

```text fine
The curator put up the price lists of the last forty years, and the shop let the dog loose on Friday. Shares rose 1%.
```

```text flagged
⟦Play the trading rule backwards through 30 years⟧ and it loses in only three of them, up 12% a year.

⟦If the trading model had been running since 2010, your £10,000 would be⟧ £91,000.

⟦Give our share robot a practice account with £10,000 of pretend money in 2021⟧, and it hands you £37,400.
```

```text fine
Open a practice account before you trade shares.

The trader ran back to the station for the 8.14, and made a profit of 5% that day.
```

```text fine
Start on a demo account with £10,000 of virtual funds, then trade shares.
```

```text fine
If you'd like to know who you would be talking to about your shares, come and have a coffee with us.
```

```text fine
The system has been live since 2016, and its trades in shares are published.
```

```text fine
The figures are gross of charges, which would have reduced the returns of the fund.
```

```text flagged
We trade shares.

The strategy is three months old. In the decade ⟦before it was born⟧ it ⟦would have caught 40 of the⟧ 46 big bids.

A saver in the fund who ⟦had used it from 2008 onward would be £96,000 better off⟧.

⟦Applied to the S&P since 1980, the rule beats buy-and-hold by four points a year⟧.

Our researchers ⟦replayed 25 years of⟧ trading and the algorithm came out ahead in 22 of them.

The tool ⟦went live this spring. Since 2016 it has spotted 31 of the last 40 big profit warnings in our shares⟧.

⟦Run the sieve over any⟧ January this century and in nineteen cases out of twenty-five the shares left in it rise.
```

```text flagged
We trade shares.

⟦What would the Dairymaid system have done⟧ in the crash? It ⟦would have been in cash by⟧ the Thursday, out of shares.
```

```text flagged
We trade shares.

⟦Our figures for the share rule start in 1972⟧, and over those decades £1 becomes £214.

It ⟦sounded the alarm for shares before 1929, 1973⟧, 1987 and 2000.

The share model ⟦flipped to cash in October 2007⟧.

A ⟦portfolio that simply bought⟧ its favourites each quarter finished 118% ahead.

The ⟦hypothetical equity curve⟧ runs from $10k to $147k.
```

```text fine
If we ever closed, your shares would be yours.

Our fund moved to cash in March.
```

```text flagged
We locked the rules and loaded nine years of prices into the machine. On that ⟦tape⟧ the system called thirty-one of the thirty-six biggest bids.
```

```text flagged
⟦Replaying the crash⟧ of 2008, the model lost only 4% on its shares.
```

```text flagged
When we put the ⟦last 200 bids through it⟧, the scanner had spotted 168 of these shares.
```

```text fine
It was a dry run for the real conference, where 84% of shareholders voted.
```

```text fine
The platform has charts, a course on shares, and a demo account with £10,000 of pretend money that never runs out.
```

```text flagged
In the ⟦demo account with £10,000⟧ the shares that it chose were worth £31,000 by June.
```

@@ claims/subscription-offer.md 432
# A subscription offer

A trial or an introductory price, after which another price follows.

It is not a plain price with nothing hidden behind it.

## Examples

```text flagged
The ⟦first month is⟧ ⟦only £1,⟧ and you can leave the service whenever you like.
```

```text flagged
Start a ⟦free trial⟧ of our service.
```

```text fine
Membership costs £60 a year.
```

```text fine
The drug trials lasted a year.
```

@@ claims/target-return.md 621
# A return that is aimed at

A return that is aimed at, sought, targeted or counted on, with its figure; or a target of regular income near one. It
gives way to a forecast where both are found.

It is not a target for sales, inflation or emissions, nor a fee.

## Examples

```text flagged
The trust is ⟦shooting for 7% a year⟧ over the cycle, whatever rates do.
```

```text flagged
The fund is ⟦shooting for 9% a year⟧, net of costs.
```

```text fine
The company is aiming for sales growth of 10% a year, and its shares rose.
```

```text fine
The central bank seeks inflation of 2% a year, investors say.
```

@@ claims/tax-benefit.md 670
# A tax advantage

A tax advantage that an advertisement praises: tax-free, income tax relief, no capital gains tax, free of inheritance
tax.

It is not tax news, tax-free shopping, or the caveat on tax itself.

## Examples

```text flagged
The ISA fund grows ⟦tax-free⟧.
```

```text flagged
Shares with 30% ⟦income tax relief⟧.
```

```text fine
Tax treatment depends on your individual circumstances and may change in future. Shares can fall.
```

```text fine
The airport sells perfume by tax-free shopping.
```

```text flagged
Shares in a pension: we ⟦claim another £20 from HMRC⟧ for you.

The ⟦taxman chips in⟧ when you buy shares this way.
```

@@ claims/testimonial-figure.md 1422
# A customer's account of gains

A customer's account of what he gained, in his own words.

It is not a quotation of an analyst, a director or a minister, nor a reader's question.

## Examples

```text flagged
Our share tips work. ⟦"I made £4,100 in my first month."⟧ - Ken, Ely
```

```text flagged
⟦"We bought the fund and it paid for the roof."⟧ - Ann
```

```text fine
"We expect a better second half," said the chairman of the fund, and the shares rose.
```

```text fine
"Should I hold shares at 80?" - Len
```

```text flagged
The share letter works.

⟦"Doubled my pension in four years thanks to Dan"⟧ - Moira, Ayr

⟦"The very first share tip covered my subscription."⟧ - P. Hart

⟦★★★★★ Trebled⟧ my savings
```

```text flagged
⟦Members of the share club keep writing in to tell us they have quit their⟧ day jobs.

⟦Take Sheila, a nurse from Hull, who has made £8,000⟧ on shares since spring.

⟦Ken from Ely made £4,100 in his first month with our⟧ share tips.

⟦A retired teacher from Ohio turned $5,000⟧ into $41,000 with shares.
```

```text fine
"The app is easy to use and the share prices are clear." - Kim, Exeter

A subscriber asks whether he should pay 2% for a fund of shares.
```

```text fine
"Profits doubled in the shares division," said Karen Moss, chief executive.

"The best guide to shares, and I have made up my mind to renew." - Ron, Truro
```

@@ claims/testimonial-quote.md 548
# The words of a client

The words of a client: a quotation with a name after a dash, or a block that is a quotation. With a sum in it, it is
also a customer's account of gains.

It is not the quotation of a few words in running text.

## Examples

```text flagged
⟦"They answer the phone and know my name." - Irv⟧
```

```text flagged
⟦"I have slept better since I moved my portfolio." – Ada Finch⟧
```

```text fine
The chairman called the year "a good one" and left.
```

```text fine
"Hold" is a word that brokers use for "sell".
```

@@ claims/uk-foreign-currency.md 462
# A result in another currency than sterling

A result that is said to be in dollars, euros, francs or yen, or a sum in dollars or euros that became another.

## Examples

```text flagged
⟦In dollars⟧ our fund returned 9% last year.
```

```text flagged
A stake of ⟦$5,000 in the shares grew to $61,000⟧.
```

```text fine
The freight is paid in dollars, and 40% of it in advance.
```

```text fine
A stake of £5,000 in the shares grew to £61,000.
```

@@ claims/unlisted-shares-offer.md 635
# An offer of unlisted shares or bonds

An offer of shares or bonds that no exchange lists: crowdfunding, pre-IPO shares, EIS and SEIS shares, a round of a
start-up, a bond that cannot be sold.

It is not a listed investment trust, an AIM share, a gilt, or a saver's bond of a bank.

## Examples

```text flagged
⟦Own a slice of our brewery⟧. The shares are unlisted, and there is no market for them.
```

```text flagged
Invest in shares of young companies through our ⟦EIS fund⟧.
```

```text fine
The trust is listed in London and owns forty shares.
```

```text fine
A fixed bond from a building society pays 4.2% AER.
```

@@ claims/unregulated-investment.md 566
# An investment outside financial regulation

Things that are sold as investments and stand outside financial regulation: wine, whisky casks, gold coins and bars,
classic cars, handbags, woodland, collectibles. The advertising code applies in place of the rules for funds and
shares.

## Examples

```text flagged
⟦Fine wine⟧ has grown in value for 20 years.
```

```text flagged
A ⟦whisky⟧ ⟦cask⟧ returned 9% a year to its owner.
```

```text fine
We drank a good wine at lunch and told stories.
```

```text fine
The index fund returned 9% a year.
```

@@ claims/unsubstantiated-rank.md 494
# A superlative without a basis

A superlative or a score that is a claim of fact and shows no basis: number one, beats 97% of funds, 84% accurate.

It is not a rank with its source.

## Examples

```text flagged
⟦Britain's best⟧ share tipster.
```

```text flagged
Our stock picks are ⟦84% accurate⟧.
```

```text fine
The fund was first of 61 in its sector (source: Lipper, five years to June 2026).
```

```text fine
Our number of the week is seven, and it is not a share price.
```

@@ claims/us-commercial-mail.md 674
# The subject of a commercial e-mail

The subject of a mail that sells something: a trial, a seat, a subscription, an account.

It is not the subject of a mail without an offer.

## Examples

```text flagged alone only
From: Desk <d@example.com>
Subject: ⟦Eight lessons for the price of four⟧

Sign up before June 3.
```

```text flagged alone only
From: Desk <d@example.com>
Subject: ⟦A free evening⟧

Join us for a webinar on Thursday.
```

```text fine alone only
From: Ana <ana@example.com>
Subject: Notes from the garden

The peas are up.
```

```text fine alone only
From: Bank <b@example.com>
Subject: Your statement

Your statement for October is ready.
```

@@ claims/us-company-figures.md 461
# The figures of a company

Sales, orders, output and profit of a company, as its reports give them. They are no simulated result, however many
months they cover.

It is not the result of a system, a portfolio or a trade.

## Examples

```text flagged
⟦Sales ran to⟧ $4 million in nine months.
```

```text flagged
⟦Output fell⟧ by a tenth.
```

```text fine
The trading system was run on nine years of prices.
```

```text fine
She ran to the bus.
```

@@ claims/us-futures.md 548
# Trading in futures or foreign exchange

Trading in futures, commodities or foreign exchange: a system, signals, a desk, an account, contracts, so much per
contract.

It is not a price in the market news, nor the future in any other sense.

## Examples

```text flagged
⟦Trade corn⟧ with our dates; the futures are quoted in Chicago.
```

```text flagged
Our cattle ⟦futures desk⟧ writes once a week.
```

```text fine
Stock index futures rose before the open.
```

```text fine
The future of the corn trade was the topic of the fair.
```

@@ claims/us-live-label.md 460
# A simulated result that is called live

Results that are called live, real-time or pro forma, or a test that was done on "live data".

It is not live music, nor prices in real time.

## Examples

```text flagged
See the ⟦live results⟧ of the system.
```

```text flagged
⟦Pro forma returns⟧ were 14% a year.
```

```text fine
Prices on the site are shown in real time.
```

```text fine
The band plays live on Friday, with results of the raffle.
```

@@ claims/us-regulator-endorsement.md 528
# Words by which a regulator seems to approve

Words by which an American regulator, or the government, seems to approve a firm or an offer.

It is not registration, news of a rule or a merger that was approved, or a sentence that denies an approval.

## Examples

```text flagged
An ⟦SEC-approved⟧ adviser answers your call.
```

```text flagged
The platform is ⟦endorsed by the CFTC⟧.
```

```text fine
The SEC has not approved or endorsed this letter.
```

```text fine
The merger was approved by the SEC in May.
```

@@ claims/yield.md 420
# A quoted income

A quoted income: a dividend yield, a coupon, an income "of 7.4% a year". Not the rate of a bank deposit, and not a
bond yield in market news.

## Examples

```text flagged
The shares offer a ⟦dividend yield of 8.2%⟧.
```

```text flagged
Investors ⟦earn 9% a year⟧ on the loan book.
```

```text fine
The account pays 4.1% AER.
```

```text fine
The fund charges 0.8% a year to investors.
```

@@ difc/difc-past-performance.md 1288
# A past result says that past performance is not necessarily a reliable indicator

In the Dubai centre the warning says that past performance is not necessarily a reliable indicator of future results.
The "not necessarily", which British and European rules refuse, is the rule's own; the stricter sentence without it
does as well.

## Source

- [DFSA COB 3.2.6(c)](https://dfsaen.thomsonreuters.com/rulebook/cob-326), as of 2026-11; seen: the page was read

## What is checked

Every past result in an advertisement has the warning beside it, no smaller than the text.

## What is left to a person

The source, the key facts and the assumptions.

## The words

The words are free. These do:

> Past performance is not necessarily a reliable indicator of future results.

## Examples

```text flagged missing
Advertisement

The Gate Equity Fund ⟦returned 8% a year over five years⟧.
```

```text flagged altered
Advertisement

The Gate Equity Fund ⟦returned 8% a year over five years⟧. Past performance is no guarantee of future results.
```

```text fine
Advertisement

The Gate Equity Fund returned 8% a year over five years. Past performance is not necessarily a reliable indicator of future results.
```

```text fine
The port's traffic grew by 8% a year over five years.
```

@@ disclosures/advertisement-statement.md 491
# The words by which a mail says that it is an advertisement

Words by which a mail says that it is an advertisement or a solicitation. They are free, and may stand in the subject.

## The words

The words are free. These do:

> This is an advertisement.

## Examples

```text fine
This is an advertisement.
```

```text fine
The sender makes this solicitation to readers in Ohio.
```

```text flagged
A ⟦special offer⟧ for you.
```

```text flagged
This message is ⟦sponsored⟧.
```

@@ disclosures/approval.md 392
# The name of the firm that approved the promotion, and the date

Who approved a promotion, and when.

## Examples

```text fine
This financial promotion has been approved by Beta Compliance Ltd (FRN 654321) on 1 June 2026.
```

```text fine
Approver FRN 654321
```

```text flagged
This promotion is ⟦section 21 approved⟧.
```

```text flagged
⟦Approved by Beta Compliance⟧ Ltd.
```

@@ disclosures/au-target-caveat.md 574
# The statement that a target may not be reached

That a target, forecast or distribution may not be reached or paid, or is not guaranteed.

## The words

The words are free. These do:

> The target may not be achieved. Forecasts are not a reliable indicator of future performance.

## Examples

```text fine
The target may not be achieved.
```

```text fine
Distributions are not guaranteed.
```

```text fine
There is no guarantee that the target will be met.
```

```text flagged
The target: ⟦{{risk_note}}⟧
```

```text flagged
We have a target. ⟦%%LEGAL%%⟧
```

@@ disclosures/cap-past-performance.md 521
# The caveat on past performance of unregulated investments

The caveat of the advertising code beside a past result of something unregulated: that past performance does not
necessarily give a guide for the future.

## Examples

```text fine
Past performance does not necessarily give a guide for the future.
```

```text fine
Past performance is not a reliable indicator of future results.
```

```text flagged
⟦Past performance is no guarantee⟧.
```

```text flagged
⟦Past performance may not⟧ be repeated.
```

@@ disclosures/capital-risk.md 615
# A statement that money can be lost

A plain statement that the reader can lose money. The law prescribes no words for ordinary investments. "May be at
risk", "some risk" and "never invest more than you can afford to lose" play it down or say something else.

## Examples

```text fine
The value of investments can fall as well as rise and you may get back less than you invest.
```

```text fine
Small-company shares are hard to sell; you could lose all the money you put in.
```

```text flagged
⟦As with any investment⟧, there is ⟦some risk⟧.
```

```text flagged
Your ⟦capital may be at risk⟧.
```

@@ disclosures/cfd-risk-warning.md 1344
# The risk warning for contracts for difference

The risk warning for contracts for difference, spread bets and rolling spot forex, with the provider's own percentage
of the last twelve months. The range of the industry, "most" or an empty place will not do.

## Examples

```text fine
CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
```

```text fine
CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 68% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
```

```text flagged
⟦CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. XX% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money⟧.
```

```text flagged
⟦74-89% of retail⟧ investor accounts lose money when trading CFDs.
```

@@ disclosures/cftc-testimonial.md 848
# The statements on testimonials

Two statements beside a client's words: that they may not be representative of the experience of other clients, and
that they guarantee no future performance or success. A third, whether they were paid, where they were.

## The words

The words are free. These do:

> This testimonial may not be representative of the experience of other clients and is no guarantee of future performance or success.

## Examples

```text fine
This may not be representative of the experience of other clients and is no guarantee of future performance or success.
```

```text fine
His account is not representative of other clients' and does not guarantee future results; it is a paid testimonial.
```

```text flagged
This ⟦may not be representative⟧ of other clients.
```

```text flagged
⟦Results are not typical⟧.
```

@@ disclosures/commission-notice.md 486
# A notice that the link pays

That the publisher earns money when readers buy through a link: "paid link", "Ad:", or a sentence on the commission.

## Examples

```text fine
This is a paid link: Northfold tents.
```

```text fine
We earn a small commission if you buy through the link.
```

```text fine
Ad: Northfold tents are half price.
```

```text flagged
We are paid nothing for this; ⟦{{commission_disclaimer}}⟧
```

```text flagged
The tents cost ⟦%%LEGAL_NOTE%%⟧.
```

@@ disclosures/difc-past-performance.md 646
# The warning on past performance of the Dubai rules

That past performance is not necessarily a reliable indicator of future results; the stricter form without
"necessarily" does as well.

## The words

The words are free. These do:

> Past performance is not necessarily a reliable indicator of future results.

## Examples

```text fine
Past performance is not necessarily a reliable indicator of future results.
```

```text fine
Past performance is not a reliable indicator of future results.
```

```text flagged
⟦Past performance is no guarantee⟧ of future results.
```

```text flagged
⟦Past performance may not⟧ be repeated.
```

@@ disclosures/eu-cfd-risk-warning.md 2240
# The risk warning for contracts for difference

The warning on contracts for difference in its European forms. The whole text stands in letters and mails; the short
forms are recognised, and do not do where there is room.

## The words

The words are prescribed, to the letter:

- **T-EU-1**: CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
- **T-EU-1 with T-EU-4**: CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. The vast majority of retail investor accounts lose money when trading CFDs. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
- **T-EU-2** (does not do: it is the abbreviated form, for media that are neither a web page nor a durable medium; a letter or an e-mail has room for the whole): [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you can afford to take the high risk of losing your money.
- **T-EU-3** (does not do: it is the form for media with a character limit; here is room for the whole): [percentage]% of retail CFD accounts lose money.

## Examples

```text fine
CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
```

```text fine
CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. The vast majority of retail investor accounts lose money when trading CFDs. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
```

```text flagged
⟦XX%⟧ of accounts at this provider end the year poorer.
```

```text flagged
⟦74-89% of retail⟧ accounts end the year poorer.
```

@@ disclosures/eu-currency-warning.md 576
# The warning on currencies

That the return may increase or decrease as a result of currency fluctuations. That the figures are in dollars is not
enough.

## The words

The words are free. These do:

> The return may increase or decrease as a result of currency fluctuations.

## Examples

```text fine
The return may increase or decrease as a result of currency fluctuations.
```

```text fine
Returns may rise or fall with exchange rates.
```

```text flagged
All ⟦figures are in dollars⟧.
```

```text flagged
Shares of a British company. ⟦%%LEGAL_CURRENCY%%⟧
```

@@ disclosures/eu-fund-past-performance.md 501
# The sentence on past performance of funds

The sentence on past performance of funds.

## The words

The words are free. These do:

> Past performance does not predict future returns.

## Examples

```text fine
Past performance does not predict future returns.
```

```text fine
Past performance is not a reliable indicator of future results.
```

```text flagged
⟦Past performance is no guarantee⟧ of future returns.
```

```text flagged
⟦Past performance is not necessarily⟧ repeated.
```

@@ disclosures/five-year-record.md 985
# The period and the source of a record

Where figures come from, and which years they cover: the preceding five, or the whole life where that is shorter. A range
of dates, a number of years, a row of years with a figure each and a table of years are measured; "since launch" and
"since 2019" have no end in the words, and are taken as they stand.

## Examples

```text fine
Source: Lipper, 1 January 2021 to 31 December 2025.
```

```text fine
Calculated by Acme Research: 2021 9.0%, 2022 -4.1%, 2023 6.2%, 2024 11.0%, 2025 14.1%.
```

```text fine
Figures from Morningstar since launch in May 2023.
```

```text fine
Source: our own ledger, from January 2021 to December 2025.
```

```text fine
Source: Trustnet, 2021-2025.
```

```text flagged
⟦Source: Lipper, over four years⟧.
```

```text flagged
⟦Source⟧: our own records.
```

```text flagged
⟦In the last five years⟧ it rose.
```

```text flagged
⟦Source: FE fundinfo, from January 2023⟧ to December 2025.
```

@@ disclosures/five-years-figure.md 565
# A figure for five years or the life of the product

The return over five years, or since the start where that is later.

## The words

The words are free. These do:

> 7.1% a year over the five years to 30 June 2026, after fees.

## Examples

```text fine
The fund returned 7.1% a year over ⟦five years⟧.
```

```text fine
It has returned 6% a year ⟦since inception⟧.
```

```text fine
1 year 9%, ⟦5 years⟧ 7.1%.
```

```text flagged
The fund returned 9% a year over ⟦three years⟧.
```

```text flagged
The fund gained 14% in ⟦two years⟧.
```

@@ disclosures/forecast.md 684
# The warning on forecasts

The warning beside a forecast: that such forecasts are not a reliable indicator of future performance. "May prove
wrong", "forward-looking statement" and "not guaranteed" do not say that.

## Examples

```text fine
Forecasts are not a reliable indicator of future performance.
```

```text fine
Projections such as these are not a reliable guide to future results.
```

```text flagged
⟦Forecasts may prove wrong⟧.
```

```text flagged
These ⟦projections are not guaranteed⟧.
```

```text flagged
⟦None of us has a crystal ball⟧.
```

```text flagged
⟦Only time will tell.⟧
```

```text flagged
⟦We might be wrong⟧ about all of it.
```

@@ disclosures/fund-marketing-statement.md 677
# The statement that this is a marketing communication

The words "marketing communication", which ESMA's guidelines want with the reference to the prospectus and the KID.

## The words

The words are free. These do:

> This is a marketing communication. Please refer to the prospectus and to the KID before making any final investment decisions.

## Examples

```text fine
This is a marketing communication. Please refer to the prospectus and to the KID before making any final investment decisions.
```

```text fine
Marketing communication
```

```text flagged
Read the prospectus. ⟦{{legal_note}}⟧
```

```text flagged
The fund is open to all. ⟦%%COMPLIANCE%%⟧
```

@@ disclosures/futures-risk.md 598
# A statement of the risk of loss in futures

That trading futures or foreign exchange can lose money, even more than was put up. "Limited risk" plays it down.

## The words

The words are free. These do:

> Futures trading involves a substantial risk of loss and is not suitable for everyone; you can lose more than you put up.

## Examples

```text fine
Futures trading involves a substantial risk of loss.
```

```text fine
You can lose more than you put up.
```

```text flagged
A ⟦limited risk⟧ trade.
```

```text flagged
Know the ⟦limited risk⟧ that you take with each contract.
```

@@ disclosures/general-advice-warning.md 1011
# The general advice warning

Two elements: that the advice was prepared without taking account of the reader's objectives, financial situation or
needs, and that the reader should consider whether it is appropriate. "General advice only" has neither.

## The words

The words are free. These do:

> This is general advice only. It was prepared without taking account of your objectives, financial situation or needs; consider whether it is appropriate for you, and read the Product Disclosure Statement, before acting.

## Examples

```text fine
This was prepared without taking account of your objectives, financial situation or needs; consider whether it is appropriate for you.
```

```text fine
We have not considered your needs or circumstances. Before acting, consider whether the advice is suitable for you.
```

```text flagged
⟦General advice only.⟧
```

```text flagged
This is ⟦not financial advice⟧.
```

```text flagged
It was prepared ⟦without taking account of your objectives⟧.
```

@@ disclosures/ie-capital-warning.md 667
# The Irish warning on loss

The words of the Irish Code on loss, for a product in which capital can be lost, or one that is cashed in early.

## The words

The words are free. These do:

> Warning: If you invest in this product you may lose some or all of the money you invest.

## Examples

```text fine
Warning: If you invest in this product you may lose some or all of the money you invest.
```

```text fine
Warning: If you cash in your investment before 1 June 2030 you may lose some or all of the money you invest.
```

```text flagged
⟦You could lose⟧ money.
```

```text flagged
Warning: The ⟦value of your investment may go down as well as up⟧.
```

@@ disclosures/ie-estimates-warning.md 649
# The Irish warning on estimates

The words of the Irish Code on estimates.

## The words

The words are free. These do:

> Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.

## Examples

```text fine
Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
```

```text fine
These figures are estimates only and are not a reliable guide to the future performance of this investment.
```

```text flagged
⟦These figures are estimates⟧ and may change.
```

```text flagged
⟦Projections are not guarantee⟧d.
```

@@ disclosures/ie-no-access-warning.md 621
# The Irish warning on access

The Consumer Protection Code gives the words for a product that is shut for a time.

## The words

> Warning: If you invest in this product you will not have any access to your money for [time].

## Examples

```text fine
Warning: ⟦If you invest in this product you will not have any access to your money for⟧ five years.
```

```text fine
Warning: ⟦If you invest in this product you will not have any access to your money until⟧ June 2032.
```

```text flagged
Your money is ⟦locked in⟧ for five years.
```

```text flagged
There are ⟦no withdrawals⟧ before June 2032.
```

@@ disclosures/ie-past-performance.md 584
# The Irish warning on past performance

The words of the Irish Code on past performance.

## The words

The words are free. These do:

> Warning: Past performance is not a reliable guide to future performance.

## Examples

```text fine
Warning: Past performance is not a reliable guide to future performance.
```

```text fine
Past performance is not a reliable guide to future performance.
```

```text flagged
Warning: ⟦Past performance is no guarantee⟧ of future performance.
```

```text flagged
⟦Past performance may not⟧ be a reliable guide to future performance.
```

@@ disclosures/income-balance.md 327
# A statement that the income is not certain

A word beside a yield that the income is not certain.

## Examples

```text fine
The income is not guaranteed.
```

```text fine
Dividends may be cut, and have been.
```

```text flagged
The ⟦yield is historic⟧.
```

```text flagged
⟦Rents are collected⟧ each quarter.
```

@@ disclosures/interest.md 449
# The author's interest in the share

Whether the author of a recommendation holds the share, in words that say so of this author and this share.

## Examples

```text fine
The author holds shares in Acme plc.
```

```text fine
Neither the writer nor the publisher holds any of the shares named.
```

```text flagged
Our ⟦writers may hold⟧ positions in the companies that they write about.
```

```text flagged
⟦Staff could own⟧ shares.
```

@@ disclosures/loss-in-words.md 320
# A statement of what can be lost

What the reader can lose, in words, beyond the phrase "capital at risk".

## Examples

```text fine
You may get back less than you invest.
```

```text fine
Shares can become worthless.
```

```text flagged
⟦Capital at risk⟧.
```

```text flagged
Investing ⟦carries risk⟧.
```

@@ disclosures/mica-statement.md 1981
# The statement that no authority has reviewed the crypto-asset marketing

The two sentences of the regulation on crypto-assets, with the role of the person who answers for the text. They are
prescribed; a shorter or friendlier form is not the statement.

## The words

The words are prescribed, to the letter:

- **T-EU-5 (offeror)**: This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The offeror of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
- **T-EU-5 (person seeking admission)**: This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The person seeking admission to trading of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
- **T-EU-5 (operator)**: This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The operator of the trading platform of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.

## Examples

```text fine
This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The offeror of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
```

```text fine
This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The operator of the trading platform of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
```

```text flagged
This text was ⟦never vetted by a regulator⟧.
```

```text flagged
This text was ⟦not approved by any authority⟧.
```

@@ disclosures/mica-white-paper.md 652
# The reference to the white paper

That a white paper has been published, with the website, the telephone number and the e-mail address of the offeror.
All four are wanted.

## The words

The words are free. These do:

> A white paper has been published at [website]; telephone [number], e-mail [address].

## Examples

```text fine
A white paper has been published at skiff.example; telephone +372 600 1180, e-mail paper@skiff.example.
```

```text fine
White paper: www.skiff.eu. Tel. +49 30 555 0188. Write to desk@skiff.eu.
```

```text flagged
Read the ⟦white paper at skiff.example⟧.
```

```text flagged
The ⟦white paper⟧ is ready.
```

@@ disclosures/net-performance.md 494
# The performance after fees

What was left after fees, beside the figure before them.

## The words

The words are free. These do:

> After fees, the same portfolio returned [net figure] a year over the same period.

## Examples

```text fine
After fees, the portfolio gained 7% a year.
```

```text fine
Net of all costs it gained 7% a year.
```

```text flagged
The portfolio gained 7% a year, and ⟦{{net_performance}}⟧.
```

```text flagged
See the note: ⟦%%PERFORMANCE_NET%%⟧.
```

@@ disclosures/non-independent-research.md 578
# The statement that the research is not independent

The statement on research that is not independent.

## Examples

```text fine
This is a marketing communication. It has not been prepared in accordance with legal requirements designed to promote the independence of investment research.
```

```text fine
Marketing communication: not subject to any prohibition on dealing ahead of the dissemination of investment research.
```

```text flagged
Ribble Wire plc ⟦commissioned⟧ and ⟦paid for⟧ this note.
```

```text flagged
This is ⟦non-independent research⟧.
```

@@ disclosures/one-five-ten-years.md 623
# The performance over one, five and ten years

Results over one, five and ten years, or over the life of the portfolio in place of the longest.

## The words

The words are free. These do:

> The portfolio returned [figure] in one year, [figure] a year over five years and [figure] a year over ten years, after fees.

## Examples

```text fine
One year 9%, five years 7% a year, ten years 6% a year.
```

```text fine
1 year: 9%; 5 years: 7%; since inception: 6%.
```

```text flagged
The portfolio returned 6% over ⟦ten years and 7% over five years⟧.
```

```text flagged
⟦One year 9%, five years⟧ 7% a year.
```

@@ disclosures/options-risk-in-full.md 445
# The whole risk of options

The whole of what a useful statement on options says: high risk, loss of the whole stake, and why (expiry, leverage).

## Examples

```text fine
Options are high-risk: they expire, and you can lose everything you pay.
```

```text fine
Trading options is high risk. Through leverage you can lose all you put in.
```

```text flagged
Trading options is ⟦high risk⟧.
```

```text flagged
Options ⟦expire⟧.
```

@@ disclosures/options-risk.md 418
# A statement of the risk of options

A statement of the risk of options: that they are high-risk, or that the whole stake can be lost. The United Kingdom
prescribes no sentence for listed options.

## Examples

```text fine
Options are high-risk.
```

```text fine
You can lose the whole premium that you pay.
```

```text flagged
⟦Trading carries some risk⟧.
```

```text flagged
⟦Options involve risk⟧.
```

@@ disclosures/paid-touting-disclosure.md 783
# A statement of who paid how much for the text

Who was paid, by whom and how much, in money or in shares, now or later; or that nothing was paid. "May be paid" says
neither that money came nor how much.

## The words

The words are free. These do:

> [Issuer] paid us US$[amount] in cash on [date] to publish this profile. We hold no shares.

## Examples

```text fine
Gannet Copper paid us $25,000 in cash on March 3 to publish this profile.
```

```text fine
We received 40,000 shares from a shareholder of the company.
```

```text fine
We have not been paid for this profile.
```

```text flagged
We ⟦may be compensated⟧ for this profile.
```

```text flagged
Companies ⟦pay fees⟧ to appear here.
```

```text flagged
This page is ⟦sponsored by⟧ Gannet Copper.
```

@@ disclosures/past-performance.md 1682
# The warning on past performance

The warning beside a past result. The rule gives its content, not its words: that the figures refer to the past, and
that past performance is not a reliable indicator of future results. The second limb must be there; the first may be
plain from the figure, which is why it is only noted where it is missing.

"Guide" for "indicator" and "results" for "performance" mean the same and pass. "No guarantee", "not necessarily",
"may not be", "does not predict" and "not always" do not: they say less. A concession ("while past performance ..."),
a condition ("unless ..."), a denial, a joke or a quotation takes the warning back.

## Examples

```text fine
The figures refer to the past. Past performance is not a reliable indicator of future results.
```

```text fine
These are past figures, and prior performance should not be relied on as an indicator of future results.
```

```text flagged
⟦Past performance is no guarantee⟧ of future results.
```

```text flagged
While ⟦past performance is not a reliable indicator of future⟧ results, our record speaks for itself.
```

```text flagged
⟦Past performance is a reliable indicator⟧ of future results.
```

```text fine
The figures relate to the past, which is not a reliable indicator of future results.
```

```text fine
What happened in the past is not a reliable guide to future results.
```

```text flagged
⟦Past performance is rarely a reliable indicator⟧ of future results.
```

```text flagged
⟦Past winners can⟧ become future losers.
```

```text flagged
⟦The past is not always a guide⟧.
```

```text flagged
⟦History never repeats⟧ itself to the penny.
```

@@ disclosures/pds-statement.md 672
# The reference to the Product Disclosure Statement

The words "Product Disclosure Statement", PDS or "target market determination". Who issues it and where it can be had
is for a person to see.

## The words

The words are free. These do:

> Issued by [issuer]. Consider the Product Disclosure Statement and the target market determination, available at [address], before you decide.

## Examples

```text fine
Consider the Product Disclosure Statement at wattle.example before you decide.
```

```text fine
Read the PDS first.
```

```text flagged
Issued by Wattle Funds Ltd. ⟦{{legal_pds}}⟧
```

```text flagged
Issued by Wattle Funds Ltd. ⟦%%DISCLAIMER%%⟧
```

@@ disclosures/period-and-source.md 378
# The period and the source of the figures

Where figures come from and which years they cover.

## Examples

```text fine
Source: Lipper, 1 January 2021 to 31 December 2025.
```

```text fine
Calculated by Acme Research over the five years to June 2026.
```

```text flagged
⟦Source⟧: our own records.
```

```text flagged
In the ⟦five years⟧ to June 2026 it rose.
```

@@ disclosures/postal-address.md 494
# The postal address of the sender

A street, a post office box, or a town with state and ZIP code. A merge field is not checked.

## The words

The words are free. These do:

> [Sender], [number and street], [town], [state] [zip code]

## Examples

```text fine
Optionwell, PO Box 77, Tulsa
```

```text fine
Hollyhock Letter, 1200 West Fourth Street, Winona, MN 55987
```

```text flagged
Optionwell, ⟦*|LIST_ADDRESS|*⟧
```

```text flagged
Hollyhock Letter, ⟦{{sender_address}}⟧
```

@@ disclosures/qa-estimates-warning.md 726
# The Qatari warning on estimates

The warning of the Qatari rules on simulated results and forecasts. It is prescribed to the letter.

## The words

The words are prescribed, to the letter:

- **T-QA-2**: Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.

## Examples

```text fine
Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
```

```text fine
WARNING: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
```

```text flagged
⟦Projections are not guaranteed⟧.
```

```text flagged
⟦Targets may not be reached⟧.
```

@@ disclosures/qa-past-performance.md 615
# The Qatari warning on past performance

The warning of the Qatari rule on past performance. It is prescribed to the letter.

## The words

The words are prescribed, to the letter:

- **T-QA-1**: Warning: Past performance is not a reliable guide to future performance.

## Examples

```text fine
Warning: Past performance is not a reliable guide to future performance.
```

```text fine
WARNING: Past performance is not a reliable guide to future performance.
```

```text flagged
⟦Past performance is no⟧ guarantee of future results.
```

```text flagged
⟦Past performance may⟧ or may not come again.
```

@@ disclosures/restricted-options-risk-warning.md 1544
# The risk warning for restricted options

The risk warning for restricted options of a provider.

## Examples

```text fine
Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.
```

```text fine
RESTRICTED OPTIONS ARE COMPLEX INSTRUMENTS AND COME WITH A HIGH RISK OF LOSING MONEY RAPIDLY DUE TO LEVERAGE. 71.4% OF RETAIL INVESTOR ACCOUNTS LOSE MONEY WHEN TRADING RESTRICTED OPTIONS WITH THIS PROVIDER. YOU SHOULD CONSIDER WHETHER YOU UNDERSTAND HOW RESTRICTED OPTIONS WORK AND WHETHER YOU CAN AFFORD TO TAKE THE HIGH RISK OF LOSING YOUR MONEY.
```

```text flagged
⟦CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money⟧.
```

```text flagged
⟦Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading restricted options with us. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money⟧.
```

@@ disclosures/risk-summary-link.md 363
# The link to the risk summary

The words of the link from the risk warning to the risk summary.

## Examples

```text fine
Take 2 mins to learn more
```

```markdown fine
[Take 2 mins to learn more](https://example.com/risk)
```

```text flagged
⟦Take 2 minutes to learn more⟧
```

```text flagged
⟦Take two minutes to find out⟧ more about the risks
```

@@ disclosures/risk-warning-crypto.md 1062
# The risk warning for cryptoassets

The risk warning for qualifying cryptoassets and crypto exchange-traded notes. The law gives the words and nobody may
edit them; a small edit is shown word by word. Capitals, bold type, quotation marks and "high risk" without the hyphen
make no difference. The warnings of other classes, and the short form where there is room for the whole, do not do.

## Examples

```text fine
Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.
```

```text fine
DON'T INVEST UNLESS YOU'RE PREPARED TO LOSE ALL THE MONEY YOU INVEST. THIS IS A HIGH-RISK INVESTMENT AND YOU SHOULD NOT EXPECT TO BE PROTECTED IF SOMETHING GOES WRONG.
```

```text flagged
⟦Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong⟧.
```

```text flagged
⟦Don't invest unless you're prepared to lose all the money you invest⟧.
```

@@ disclosures/risk-warning-ltaf.md 1196
# The risk warning for long-term asset funds

The risk warning for units in a long-term asset fund. The law gives the words and nobody may edit them; a small edit
is shown word by word. Capitals, bold type, quotation marks and "high risk" without the hyphen make no difference. The
warnings of other classes, and the short form where there is room for the whole, do not do.

## Examples

```text fine
This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.
```

```text fine
THIS IS A HIGH-RISK INVESTMENT, AND ASSETS MAY TAKE A LONG TIME TO BUY AND SELL. ONLY INVEST IF YOU CAN WAIT (POSSIBLY SEVERAL YEARS) TO GET YOUR MONEY BACK. YOU DO NOT HAVE PROTECTION AGAINST POOR PERFORMANCE.
```

```text flagged
⟦Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong⟧.
```

```text flagged
⟦This is a high-risk investment, and assets may take a long time to buy and sell. You do not have protection against poor performance⟧.
```

@@ disclosures/risk-warning-p2p.md 1063
# The risk warning for peer-to-peer lending

The risk warning for peer-to-peer lending. The law gives the words and nobody may edit them; a small edit is shown
word by word. Capitals, bold type, quotation marks and "high risk" without the hyphen make no difference. The warnings
of other classes, and the short form where there is room for the whole, do not do.

## Examples

```text fine
Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.
```

```markdown fine
> Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.
```

```text flagged
⟦Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong⟧.
```

```text flagged
⟦Don't invest unless you're prepared to lose money⟧.
```

@@ disclosures/risk-warning-unlisted-securities.md 1165
# The risk warning for unlisted shares and bonds

The risk warning for non-readily realisable securities: unlisted shares and bonds. The law gives the words and nobody
may edit them; a small edit is shown word by word. Capitals, bold type, quotation marks and "high risk" without the
hyphen make no difference. The warnings of other classes, and the short form where there is room for the whole, do not
do.

## Examples

```text fine
Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.
```

```markdown fine
**Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.**
```

```text flagged
⟦Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong⟧.
```

```text flagged
⟦Don't invest unless you're prepared to lose all your money. This is a high-risk investment and you are unlikely to be protected if something goes wrong⟧.
```

@@ disclosures/simulated-past-performance.md 736
# The warning on simulated past performance

The warning beside a simulated result: that the figures refer to simulated past performance, and that past performance
is not a reliable indicator of future performance. That the figures are simulated may also be said by a label at the
figure ("Back-tested").

## Examples

```text fine
The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.
```

```text fine
Back-tested results. Simulated past performance is not a reliable indicator of future results.
```

```text flagged
⟦Hypothetical results⟧ only.
```

```text flagged
These ⟦results are back-tested⟧. ⟦Past performance is no guarantee⟧ of future results.
```

@@ disclosures/subscription-terms.md 362
# The terms of the subscription

What a subscription costs after the trial, and how to end it.

## Examples

```text fine
It renews at £60 a year until you cancel.
```

```text fine
£1 for the first month, then £29 a month.
```

```text flagged
The first month is £1. ⟦T&Cs apply⟧.
```

```text flagged
The first month is £1. ⟦See our website⟧.
```

@@ disclosures/tax-caveat.md 484
# The caveat on tax

The two limbs beside a tax advantage: that the treatment depends on individual circumstances, and that it may change
in future.

## Examples

```text fine
Tax treatment depends on your individual circumstances and may be subject to change in future.
```

```text fine
How you are taxed depends on your own circumstances. The rules may change.
```

```text flagged
Tax rules ⟦can change⟧.
```

```text flagged
Tax treatment ⟦depends on your position⟧.
```

@@ disclosures/typical-result.md 620
# What readers can generally expect

What most, typical or average customers get, in figures. "Not typical" does not say what is.

## The words

The words are free. These do:

> Of [number] customers in [period], the one in the middle [result]; [share] made nothing or lost money.

## Examples

```text fine
Of 410 members, the average member lost $300.
```

```text fine
Most customers made nothing.
```

```text flagged
⟦Results are not typical⟧.
```

```text flagged
⟦Individual results may vary⟧.
```

```text flagged
⟦Your mileage may vary⟧.
```

```text flagged
⟦Not everyone will do as well⟧.
```

@@ disclosures/unapproved-promotion-warning.md 1399
# The warning on an unapproved promotion

The warning that opens an unapproved promotion to high net worth or sophisticated investors. The ending of the text
was written down from memory in the catalogue of obligations: compare it with the Order before relying on every word.

## Examples

```text fine
The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.
```

```markdown fine
> **The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.**
```

```text flagged
This ⟦promotion is unapproved⟧.
```

```text flagged
⟦The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a certain risk of losing all of the property or other assets invested⟧.
```

@@ disclosures/unregulated-token-caveats.md 560
# The caveats for tokens outside regulation

What must be said of tokens outside the crypto regime: that they are unregulated and not protected, and that their
value can go down. Capital Gains Tax is usually named as well.

## Examples

```text fine
NFTs are unregulated in the UK and you are not protected. Their value is variable and can go down as well as up.
```

```text fine
These tokens are not regulated, and may fall in value.
```

```text flagged
⟦DYOR⟧. ⟦Not financial advice⟧.
```

```text flagged
NFTs are ⟦unregulated⟧ in the UK.
```

@@ disclosures/us-adviser-testimonial.md 514
# The statement of who gives the testimonial and for what pay

Whether the speaker is a client of the adviser, and whether anything was paid for the words.

## The words

The words are free. These do:

> [Name] is a client of ours and was not paid for these words.

## Examples

```text fine
Joan is a client and was not paid for these words.
```

```text fine
He is not a client and received $500 for saying so.
```

```text flagged
Joan ⟦is a client⟧.
```

```text flagged
⟦Results are not typical⟧.
```

@@ disclosures/us-forecast-caveat.md 540
# A statement that the prediction may not come true

That a prediction may not come true.

## The words

The words are free. These do:

> This is an opinion and may prove wrong; it is not a reliable indicator of future performance.

## Examples

```text fine
Forecasts may not be reached.
```

```text fine
Targets are not guaranteed.
```

```text fine
Forward-looking statements are subject to risks, and results may differ.
```

```text flagged
Forecasts: ⟦{{risk_note}}⟧
```

```text flagged
Our forecast stands. ⟦%%LEGAL%%⟧
```

@@ disclosures/us-hypothetical-caveat.md 692
# A statement that the results are hypothetical and guarantee nothing

Two elements: that a result is hypothetical, simulated or back-tested, and that it guarantees or indicates nothing. A
label beside the figure may stand for the first.

## The words

The words are free. These do:

> These results are hypothetical. They do not represent actual trading and are not indicative of future results.

## Examples

```text fine
These results are hypothetical and do not guarantee future results.
```

```text fine
Simulated figures are not indicative of future performance.
```

```text flagged
The figures are ⟦hypothetical⟧.
```

```text flagged
The figures are ⟦for illustration⟧.
```

@@ disclosures/us-hypothetical-statement.md 7643
# The prescribed statement on hypothetical results

The statements of the CFTC and the NFA on hypothetical results. They are prescribed and stand whole. The text that the
Commission replaced in 2007 is recognised, and does not do.

## The words

The words are prescribed, to the letter:

- **T-US-1 (CFTC)**: These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
- **T-US-2 (NFA)**: HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
- **T-US-3 (NFA, composites)**: THIS COMPOSITE PERFORMANCE RECORD IS HYPOTHETICAL AND THESE TRADING ADVISORS HAVE NOT TRADED TOGETHER IN THE MANNER SHOWN IN THE COMPOSITE. HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY MULTI-ADVISOR MANAGED ACCOUNT OR POOL WILL OR IS LIKELY TO ACHIEVE A COMPOSITE PERFORMANCE RECORD SIMILAR TO THAT SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD AND THE ACTUAL RECORD SUBSEQUENTLY ACHIEVED. ONE OF THE LIMITATIONS OF A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD IS THAT DECISIONS RELATING TO THE SELECTION OF TRADING ADVISORS AND THE ALLOCATION OF ASSETS AMONG THOSE TRADING ADVISORS WERE MADE WITH THE BENEFIT OF HINDSIGHT BASED UPON THE HISTORICAL RATES OF RETURN OF THE SELECTED TRADING ADVISORS. THEREFORE, COMPOSITE PERFORMANCE RECORDS INVARIABLY SHOW POSITIVE RATES OF RETURN. ANOTHER INHERENT LIMITATION ON THESE RESULTS IS THAT THE ALLOCATION DECISIONS REFLECTED IN THE PERFORMANCE RECORD WERE NOT MADE UNDER ACTUAL MARKET CONDITIONS AND, THEREFORE, CANNOT COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FURTHERMORE, THE COMPOSITE PERFORMANCE RECORD MAY BE DISTORTED BECAUSE THE ALLOCATION OF ASSETS CHANGES FROM TIME TO TIME AND THESE ADJUSTMENTS ARE NOT REFLECTED IN THE COMPOSITE.
- **T-US-1 before 2007** (does not do: it is the text that the CFTC replaced in 2007): Hypothetical or simulated performance results have certain inherent limitations. Unlike an actual performance record, simulated results do not represent actual trading. Also, since the trades have not actually been executed, the results may have under- or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to those shown.

## Examples

```text fine
These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
```

```text fine
HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
```

```text fine
THIS COMPOSITE PERFORMANCE RECORD IS HYPOTHETICAL AND THESE TRADING ADVISORS HAVE NOT TRADED TOGETHER IN THE MANNER SHOWN IN THE COMPOSITE. HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY MULTI-ADVISOR MANAGED ACCOUNT OR POOL WILL OR IS LIKELY TO ACHIEVE A COMPOSITE PERFORMANCE RECORD SIMILAR TO THAT SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD AND THE ACTUAL RECORD SUBSEQUENTLY ACHIEVED. ONE OF THE LIMITATIONS OF A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD IS THAT DECISIONS RELATING TO THE SELECTION OF TRADING ADVISORS AND THE ALLOCATION OF ASSETS AMONG THOSE TRADING ADVISORS WERE MADE WITH THE BENEFIT OF HINDSIGHT BASED UPON THE HISTORICAL RATES OF RETURN OF THE SELECTED TRADING ADVISORS. THEREFORE, COMPOSITE PERFORMANCE RECORDS INVARIABLY SHOW POSITIVE RATES OF RETURN. ANOTHER INHERENT LIMITATION ON THESE RESULTS IS THAT THE ALLOCATION DECISIONS REFLECTED IN THE PERFORMANCE RECORD WERE NOT MADE UNDER ACTUAL MARKET CONDITIONS AND, THEREFORE, CANNOT COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FURTHERMORE, THE COMPOSITE PERFORMANCE RECORD MAY BE DISTORTED BECAUSE THE ALLOCATION OF ASSETS CHANGES FROM TIME TO TIME AND THESE ADJUSTMENTS ARE NOT REFLECTED IN THE COMPOSITE.
```

```text flagged
All of the gains above are from ⟦simulated trading⟧.
```

```text flagged
⟦The figures are back-tested⟧.
```

@@ disclosures/us-nfa-hypothetical-statement.md 6246
# The NFA's statement on hypothetical results

The statement that Rule 2-29(c) of the NFA prescribes to its members, and the one on composites of several advisers. The
statement of the CFTC is recognised, and does not do for a member.

## The words

The words are prescribed, to the letter:

- **T-US-2 (NFA)**: HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
- **T-US-3 (NFA, composites)**: THIS COMPOSITE PERFORMANCE RECORD IS HYPOTHETICAL AND THESE TRADING ADVISORS HAVE NOT TRADED TOGETHER IN THE MANNER SHOWN IN THE COMPOSITE. HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY MULTI-ADVISOR MANAGED ACCOUNT OR POOL WILL OR IS LIKELY TO ACHIEVE A COMPOSITE PERFORMANCE RECORD SIMILAR TO THAT SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD AND THE ACTUAL RECORD SUBSEQUENTLY ACHIEVED. ONE OF THE LIMITATIONS OF A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD IS THAT DECISIONS RELATING TO THE SELECTION OF TRADING ADVISORS AND THE ALLOCATION OF ASSETS AMONG THOSE TRADING ADVISORS WERE MADE WITH THE BENEFIT OF HINDSIGHT BASED UPON THE HISTORICAL RATES OF RETURN OF THE SELECTED TRADING ADVISORS. THEREFORE, COMPOSITE PERFORMANCE RECORDS INVARIABLY SHOW POSITIVE RATES OF RETURN. ANOTHER INHERENT LIMITATION ON THESE RESULTS IS THAT THE ALLOCATION DECISIONS REFLECTED IN THE PERFORMANCE RECORD WERE NOT MADE UNDER ACTUAL MARKET CONDITIONS AND, THEREFORE, CANNOT COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FURTHERMORE, THE COMPOSITE PERFORMANCE RECORD MAY BE DISTORTED BECAUSE THE ALLOCATION OF ASSETS CHANGES FROM TIME TO TIME AND THESE ADJUSTMENTS ARE NOT REFLECTED IN THE COMPOSITE.

## Examples

```text fine
HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
```

```text fine
THIS COMPOSITE PERFORMANCE RECORD IS HYPOTHETICAL AND THESE TRADING ADVISORS HAVE NOT TRADED TOGETHER IN THE MANNER SHOWN IN THE COMPOSITE. HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY MULTI-ADVISOR MANAGED ACCOUNT OR POOL WILL OR IS LIKELY TO ACHIEVE A COMPOSITE PERFORMANCE RECORD SIMILAR TO THAT SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD AND THE ACTUAL RECORD SUBSEQUENTLY ACHIEVED. ONE OF THE LIMITATIONS OF A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD IS THAT DECISIONS RELATING TO THE SELECTION OF TRADING ADVISORS AND THE ALLOCATION OF ASSETS AMONG THOSE TRADING ADVISORS WERE MADE WITH THE BENEFIT OF HINDSIGHT BASED UPON THE HISTORICAL RATES OF RETURN OF THE SELECTED TRADING ADVISORS. THEREFORE, COMPOSITE PERFORMANCE RECORDS INVARIABLY SHOW POSITIVE RATES OF RETURN. ANOTHER INHERENT LIMITATION ON THESE RESULTS IS THAT THE ALLOCATION DECISIONS REFLECTED IN THE PERFORMANCE RECORD WERE NOT MADE UNDER ACTUAL MARKET CONDITIONS AND, THEREFORE, CANNOT COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FURTHERMORE, THE COMPOSITE PERFORMANCE RECORD MAY BE DISTORTED BECAUSE THE ALLOCATION OF ASSETS CHANGES FROM TIME TO TIME AND THESE ADJUSTMENTS ARE NOT REFLECTED IN THE COMPOSITE.
```

```text flagged
⟦These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown⟧.
```

```text flagged
⟦Hypothetical performance results have many inherent limitations⟧.
```

@@ disclosures/us-options-statement.md 728
# The statement on options

That options are not suitable for all investors. The usual sentence, with the disclosure document, is the safe one;
"involve risk" alone is not enough.

## The words

The words are free. These do:

> Options involve risk and are not suitable for all investors. Prior to buying or selling an option, investors must read a copy of the Characteristics and Risks of Standardized Options, also known as the options disclosure document (ODD).

## Examples

```text fine
Options are not suitable for all investors.
```

```text fine
Options are not right for everyone, and you can lose the whole premium.
```

```text flagged
⟦Options involve risk⟧.
```

```text flagged
⟦Trading is high risk⟧.
```

@@ disclosures/us-past-performance.md 637
# A statement that the past tells nothing certain of the future

That past results tell nothing certain of the future. For America every usual form does: no guarantee, not necessarily
indicative, no reliable indicator. British and European rules are stricter.

## The words

The words are free. These do:

> Past results are not necessarily indicative of future results.

## Examples

```text fine
Past performance does not guarantee future results.
```

```text fine
Past results are not necessarily indicative of future results.
```

```text flagged
⟦Results are not typical⟧.
```

```text flagged
Your ⟦results may vary⟧.
```

@@ disclosures/us-tool-legend.md 1394
# The legend for investment analysis tools

FINRA's legend for tools that project outcomes, with the name of the tool in its place.

## The words

The words are prescribed, to the letter:

- **T-US-4**: IMPORTANT: The projections or other information generated by [name of tool] regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.

## Examples

```text fine
IMPORTANT: The projections or other information generated by Larch Planner regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
```

```text fine
Important: the projections or other information generated by Acorn regarding the likelihood of various investment outcomes are hypothetical in nature, do not reflect actual investment results and are not guarantees of future results.
```

```text flagged
⟦IMPORTANT: The projections generated by Larch Planner regarding the likelihood of various investment outcomes are hypothetical in nature and are not guarantees of future results⟧.
```

```text flagged
⟦IMPORTANT: The projections or other information generated by Acorn regarding the likelihood of various investment outcomes are hypothetical in nature, and reflect actual investment results⟧.
```

@@ eu/eu-ad-label.md 1676
# An advertisement opens with a label that readers know

To pay for a text and let it pass for editorial is a banned practice everywhere in the Union, and a commercial message
on the net must be recognisable as one. The Commission's guidance holds a label inadequate where it stands among
hashtags at the end of a long text, where only the trader is tagged, or where "read more" must be clicked first.

## Source

- Directive 2005/29/EC Annex I no. 11, as of 2026-11; from memory: not read; check before relying on it
- Directive 2000/31/EC Art 6-7, as of 2026-11; from memory: not read; check before relying on it
- Commission guidance 2021/C 526/01 sec. 4.2.6, as of 2026-11; second hand: read in somebody else's text

## What is checked

Every part that is marked as an advertisement, or that sells without being marked, opens with a label that readers
know, in view and before "read more".

## What is left to a person

Whether something was given for a text that does not sell; any consideration counts. National rules on words.

## Examples

```text flagged missing alone
⟦Our partner Veldkamp Research has opened three places. Subscribe today for €19 a month: click here.⟧
```

```text flagged altered
⟦Partner content⟧

Veldkamp Research sends three share ideas a week. Click here to start your free trial.
```

```text fine
Advertisement

Veldkamp Research sends three share ideas a week. Click here to start a trial.
```

```text fine
Anzeige / Advertisement

Veldkamp Research sends three share ideas a week. Click here to start a trial.
```

```text fine
The publisher said that advertising fell by a tenth, and that the partner in Ghent will leave.
```

@@ eu/eu-cfd-incentives.md 1182
# No reward may be offered for trading contracts for difference

A bonus draws people into trading who would not have traded. ESMA's decision forbade every benefit, in money or in
kind, for trading contracts for difference, apart from better prices and information; the national measures keep the
ban.

## Source

- [ESMA Decision (EU) 2018/796; national measures](https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32019X0430(01)&from=EN), as of 2026-11; second hand: read in somebody else's text

## What is checked

A bonus, cashback, gift or reward for friends in the same advertisement as an offer of contracts for difference.

## What is left to a person

Rewards that are put in other words, and lower prices for all, which are allowed.

## Examples

```text flagged prohibited
Advertisement

Trade CFDs on the DAX and take a ⟦welcome bonus⟧ of €200.
```

```text flagged prohibited
Advertisement

Trade CFDs with us. ⟦Refer a friend⟧ and both of you are paid €50.
```

```text fine
Advertisement

Trade CFDs on the DAX with spreads from 0.8 points.
```

```text fine
Advertisement

Take a welcome gift with the subscription to our garden letter.
```

@@ eu/eu-cfd-warning.md 4557
# An offer of contracts for difference carries the prescribed risk warning

Three in four retail accounts lose money with contracts for difference. ESMA gave a warning word for word, with the
provider's own percentage over twelve months, and the national authorities copied it when its decisions lapsed in
2019. It may not be shorter where there is room, and not in smaller letters or another language than the offer.

## Source

- [ESMA Decision (EU) 2018/796 Annex II](https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32019X0430(01)&from=EN), as of 2026-11; seen: the page was read
- ESMA Decision (EU) 2019/679; national measures, as of 2026-11; from memory: not read; check before relying on it

## What is checked

An offer of contracts for difference, spread bets or leveraged foreign exchange has the prescribed text, whole, at the
head of the advertisement or beside the offer, with a number between 1 and 100 in it. An empty place, the range of the
industry, the short forms, and words of one's own are reported as altered. A provider without twelve months of figures
writes "the vast majority".

## What is left to a person

Whether the percentage is the provider's own and of the last quarter; national variations and bans; the direct link
where a short form is allowed.

## The words

The words are prescribed, to the letter:

- **T-EU-1**: CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
- **T-EU-1 with T-EU-4**: CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. The vast majority of retail investor accounts lose money when trading CFDs. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
- **T-EU-2** (does not do: it is the abbreviated form, for media that are neither a web page nor a durable medium; a letter or an e-mail has room for the whole): [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you can afford to take the high risk of losing your money.
- **T-EU-3** (does not do: it is the form for media with a character limit; here is room for the whole): [percentage]% of retail CFD accounts lose money.
- **T-EU-1 with spread betting** (does not do: it is a variant of the market; the prescribed text begins "CFDs are"): Spread betting and CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.

## Examples

```text flagged missing
Advertisement

Open an account and trade ⟦CFDs⟧ on gold with Ostsee Markets.
```

```text flagged altered
Advertisement

Open an account and trade ⟦CFDs⟧ on gold with Ostsee Markets. CFDs carry a high risk, and 71% of retail accounts lose money.
```

```text flagged altered
Advertisement

Open an account and trade ⟦CFDs⟧ on gold with Ostsee Markets.

CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [insert]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
```

```text fine
Advertisement

Open an account and trade CFDs on gold with Ostsee Markets.

CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
```

```text fine
Advertisement

Open an account and trade CFDs on gold with Neufund Markets.

CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. The vast majority of retail investor accounts lose money when trading CFDs. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
```

```text fine
The engineers use CFD, computational fluid dynamics, to shape the bow.
```

@@ eu/eu-currency.md 1274
# A result in another currency says that exchange rates move it

A result in dollars is another in euro. Where the figures are in a currency that is not the reader's, the regulation
wants the currency named and a warning that the return may increase or decrease as a result of currency fluctuations.

## Source

- Delegated Regulation (EU) 2017/565 Art 44(4)(e), as of 2026-11; second hand: read in somebody else's text

## What is checked

A result in an advertisement that is said to be in dollars, sterling, francs or yen stands with that warning.

## What is left to a person

Readers in Member States outside the euro; figures in euro for them. A currency that only a sign shows.

## The words

The words are free. These do:

> The return may increase or decrease as a result of currency fluctuations.

## Examples

```text flagged missing
Advertisement

⟦In dollars⟧ the copper index returned 4% in 2024 and 9% in 2025.
```

```text flagged missing
Advertisement

The shares returned 7% a year ⟦in sterling⟧.
```

```text fine
Advertisement

In dollars the copper index returned 4% in 2024 and 9% in 2025. The return may increase or decrease as a result of currency fluctuations.
```

```text fine
The freight is paid in dollars, and 40% of it in advance.
```

@@ eu/eu-forecast-on-backtest.md 1170
# A forecast may not rest on a simulated result

A forecast that rests on a simulation is a guess upon a guess. The regulation forbids to base information on future
performance on simulated past performance, or to refer to it, and no warning mends that.

## Source

- Delegated Regulation (EU) 2017/565 Art 44(6)(a), as of 2026-11; second hand: read in somebody else's text

## What is checked

A forecast or target return in an advertisement that also shows a simulated result.

## What is left to a person

Where the two truly have nothing to do with each other: suppress the finding and say why.

## Examples

```text flagged prohibited
Advertisement

Our rule for shares would have earned 11% a year since 2005. It ⟦should return 10%⟧ a year from here.
```

```text flagged prohibited
Advertisement

The strategy was back-tested on shares to 1999 and gained 9% a year. We are ⟦targeting 9%⟧ a year.
```

```text fine
Advertisement

Our rule for shares would have earned 11% a year since 2005, in a simulation.
```

```text fine
Advertisement

Our fund of shares should return 5% a year. Such forecasts are not a reliable indicator of future performance.
```

@@ eu/eu-fund-marketing.md 1481
# Marketing of a fund says that it is a marketing communication

Marketing of a fund must be recognisable as such. ESMA's guidelines ask for the words "marketing communication",
prominently, with a reference to the prospectus and the key information document.

## Source

- [Regulation (EU) 2019/1156 Art 4](https://paytechlaw.com/en/distribution-funds-esma-guidelines-marketing/), as of 2026-11; seen: the page was read
- ESMA34-45-1272 sec. 4, as of 2026-11; from memory: not read; check before relying on it

## What is checked

An advertisement of units of a fund says "marketing communication".

## What is left to a person

Whether the words stand prominently, and whether the right documents are named.

## The words

The words are free. These do:

> This is a marketing communication. Please refer to the prospectus and to the KID before making any final investment decisions.

## Examples

```text flagged missing
Advertisement

The Hollerbusch ⟦Balanced Fund⟧ (UCITS) owns shares and bonds. Units cost €50.
```

```text flagged missing
Advertisement

Ask your bank for units of the Marsdiep ⟦Climate Fund⟧.
```

```text fine
Advertisement

This is a marketing communication. Please refer to the prospectus and to the KID before making any final investment decisions.

The Hollerbusch Balanced Fund (UCITS) owns shares and bonds. Units cost €50.
```

```text fine
The company will fund the new hall from its own cash, the fund manager of the theatre said.
```

@@ eu/eu-fund-past-performance.md 1624
# Past performance of a fund is preceded by the prescribed sentence

For funds the guidelines want the sentence before the figures: who reads "+14%" first has stopped reading. And the
sentence must say that past performance does not predict future returns; "no guarantee" says less.

## Source

- ESMA34-45-1272 sec. 6.4, as of 2026-11; from memory: not read; check before relying on it
- [Regulation (EU) 2019/1156 Art 4](https://paytechlaw.com/en/distribution-funds-esma-guidelines-marketing/), as of 2026-11; seen: the page was read

## What is checked

Every past result in an advertisement of a fund has the sentence in the same paragraph or the one before it.

## What is left to a person

Whether the figures cover the periods that the rules on the key information document want, and whether they are after
charges.

## The words

The words are free. These do:

> Past performance does not predict future returns.

## Examples

```text flagged missing
Advertisement

Units of the Hollerbusch Fund (UCITS) ⟦returned 6.1% in 2025⟧.
```

```text flagged altered
Advertisement

Past performance is no guarantee of future results.

Units of the Hollerbusch Fund (UCITS) ⟦returned 6.1% in 2025⟧.
```

```text flagged distant
Advertisement

Units of the Hollerbusch Fund (UCITS) ⟦returned 6.1% in 2025⟧.

Past performance does not predict future returns.
```

```text fine
Advertisement

Past performance does not predict future returns.

Units of the Hollerbusch Fund (UCITS) returned 6.1% in 2025.
```

```text fine
Advertisement

Units of the Hollerbusch Fund (UCITS) can be bought at every savings bank.
```

@@ eu/eu-guarantee-words.md 1360
# Nobody may promise safety that he cannot give

"Guaranteed", "risk-free" or "can't lose" are facts that the advertiser would have to prove, and a warning beside them only
contradicts them. European rules want information to be fair, clear and not misleading, and benefits never without their risks.

## Source

- [Delegated Regulation (EU) 2017/565 Art 44(1)-(2)](https://handbook.fca.org.uk/handbook/COBS/4/5A.html?date=2020-06-26&timeline=True), as of 2026-11; seen: the page was read

## What is checked

No word of safety or certainty stands in an advertisement of investments. Money-back guarantees on a subscription, insured
deposits, and sentences that deny a guarantee are left alone.

## What is left to a person

Real guarantees (of a state, an insurer, a structured product): whether the advertisement says who guarantees what, and on
which terms. The law does not name the words: whether one misleads is a judgement.

## Examples

```text flagged prohibited
Advertisement

Our portfolio of shares earns ⟦risk-free⟧ income every month.
```

```text flagged prohibited
Advertisement

Investors who follow this fund ⟦can't lose⟧.
```

```text fine
Advertisement

Nobody can guarantee a return on shares, and no fund is risk-free.
```

```text fine
Advertisement

Our letter on shares costs 40 a year, with a 60-day money-back guarantee.
```

@@ eu/eu-mica-before-white-paper.md 1209
# A crypto-asset is not marketed before its white paper is published

Where a white paper is wanted, nothing may be marketed before it is published. An advertisement that promises it for later
says itself that it comes too early; no statement beside it cures that.

## Source

- [Regulation (EU) 2023/1114 Art 7](https://micavo.eu/artikel-7-mica/), as of 2026-11; seen: the page was read

## What is checked

An advertisement of a crypto-asset does not say that its white paper is being written, is with lawyers or follows.

## What is left to a person

Whether a white paper that the advertisement does not speak of is published, and whether one is wanted at all.

## Examples

```text flagged prohibited
Advertisement

Round three of the KELP token sale is open at 18 cents. The ⟦white paper is with our lawyers⟧.
```

```text flagged prohibited
Advertisement

Buy KELP tokens in our presale today. Our ⟦white paper will be⟧ ready in February.
```

```text fine
Advertisement

Buy KELP tokens in our presale today. The white paper has been published at kelp.example.
```

```text fine
Advertisement

The ministry's white paper on fishing will be out in March. Our magazine explains it for €4.
```

@@ eu/eu-mica-marketing.md 2663
# Marketing of a crypto-asset says that no authority has reviewed it

No authority examines the white paper of most crypto-assets before they are sold. Readers who think otherwise trust
the wrong person. The regulation gives two sentences, with the role of the one who answers for the text: offeror,
person seeking admission to trading, or operator of the trading platform.

## Source

- [Regulation (EU) 2023/1114 Art 7(1)(e)](https://judict.eu/en/hla/32023R1114-X/article-7), as of 2026-11; seen: the page was read

## What is checked

An offer of a crypto-asset, or its marketing, holds the two sentences, to the letter, in one of the three roles.
Listed notes on crypto-assets are left out.

## What is left to a person

Whether the role is the right one, and whether the white paper was published first. For asset-referenced and e-money
tokens: the statement on redemption. For service providers other articles hold.

## The words

The words are prescribed, to the letter:

- **T-EU-5 (offeror)**: This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The offeror of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
- **T-EU-5 (person seeking admission)**: This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The person seeking admission to trading of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
- **T-EU-5 (operator)**: This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The operator of the trading platform of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.

## Examples

```text flagged missing
Advertisement

The ⟦public sale of the Skiff token⟧ opens on 4 May.
```

```text flagged altered
Advertisement

The ⟦public sale of the Skiff token⟧ opens on 4 May. No authority has approved this text; it was not approved by any regulator.
```

```text fine
Advertisement

The public sale of the Skiff token opens on 4 May.

This crypto-asset marketing communication has not been reviewed or approved by any competent authority in any Member State of the European Union. The offeror of the crypto-asset is solely responsible for the content of this crypto-asset marketing communication.
```

```text fine
Advertisement

The bus takes no coins, and the museum thanks its friends with a token of gratitude.
```

@@ eu/eu-mica-white-paper.md 1353
# Marketing of a crypto-asset names the white paper and how to reach the offeror

The white paper is where the duties of the offeror begin. Marketing must say that it has been published, and give the
website, the telephone number and the e-mail address at which the offeror is reached.

## Source

- [Regulation (EU) 2023/1114 Art 7(1)(d)](https://judict.eu/en/hla/32023R1114-X/article-7), as of 2026-11; seen: the page was read

## What is checked

An offer of a crypto-asset names a white paper, a web address, a telephone number and an e-mail address.

## What is left to a person

Whether the paper has been published, whether what is said agrees with it, and whether somebody answers.

## The words

The words are free. These do:

> A white paper has been published at [website]; telephone [number], e-mail [address].

## Examples

```text flagged missing
Advertisement

The ⟦public sale of the Skiff token⟧ opens on 4 May.
```

```text flagged altered
Advertisement

The ⟦public sale of the Skiff token⟧ opens on 4 May. Read the white paper at skiff.example.
```

```text fine
Advertisement

The public sale of the Skiff token opens on 4 May. A white paper has been published at skiff.example; telephone +372 600 1180, e-mail paper@skiff.example.
```

```text fine
The government's white paper on pensions can be read at the ministry.
```

@@ eu/eu-mifid-forecast.md 1344
# A forecast needs the warning that forecasts are not reliable

A forecast reads like knowledge. The regulation lets retail investors have one only with reasonable assumptions and
objective data, with good and bad markets, and with a prominent warning that such forecasts are not a reliable
indicator of future performance.

## Source

- Delegated Regulation (EU) 2017/565 Art 44(6)(e), as of 2026-11; second hand: read in somebody else's text

## What is checked

Every forecast, price target or target return in an advertisement has that warning beside it. "May prove wrong", "not
guaranteed" and "nobody knows the future" do not do.

## What is left to a person

The assumptions and the data, scenarios both ways, and the effect of charges where the figure is gross.

## The words

The words are free. These do:

> Forecasts are not a reliable indicator of future performance.

## Examples

```text flagged missing
Advertisement

Shares of the ferry company ⟦could double⟧ by 2029.
```

```text flagged altered
Advertisement

Shares of the ferry company ⟦could double⟧ by 2029. Forecasts may prove wrong.
```

```text fine
Advertisement

Shares of the ferry company could double by 2029. Forecasts are not a reliable indicator of future performance.
```

```text fine
The bank's economists expect prices to rise by 2% next year.
```

@@ eu/eu-mifid-performance.md 1755
# A past result needs the warning on past performance beside it

Readers take past figures for a promise. The regulation wants a prominent warning with two limbs: that the figures
refer to the past, and that past performance is not a reliable indicator of future results. "No guarantee" and "not
necessarily" say less and are refused. Advertisements of funds have a sentence of their own.

## Source

- Delegated Regulation (EU) 2017/565 Art 44(4)(d), as of 2026-11; second hand: read in somebody else's text
- MiFID II Art 24(3), as of 2026-11; second hand: read in somebody else's text

## What is checked

Every past result in an advertisement has the warning beside it, no smaller than the text. That the figures are of the
past may be plain from the date beside them.

## What is left to a person

Whether the figures are the most prominent thing; five years in periods of twelve months; the source; the charges;
whether the index is the one promoted.

## The words

The words are free. These do:

> The figures refer to the past. Past performance is not a reliable indicator of future results.

## Examples

```text flagged missing
Advertisement

Our share portfolio ⟦gained 31% in 2025⟧.
```

```text flagged altered
Advertisement

Our share portfolio ⟦gained 31% in 2025⟧. Past performance is no guarantee of future results.
```

```text flagged altered
Advertisement

Our share portfolio ⟦gained 31% in 2025⟧. Past performance is not necessarily a reliable indicator of future results.
```

```text fine
Advertisement

Our share portfolio gained 31% in 2025. The figures refer to the past. Past performance is not a reliable indicator of future results.
```

```text fine
Orders of the yard gained 31% in 2025, and its shares 3%.
```

@@ eu/eu-mifid-simulated.md 1577
# A simulated result needs the warning on simulated past performance beside it

A back-test is written with the past in hand. The warning must say both that the figures refer to simulated past
performance and that past performance is not a reliable indicator of future performance; the usual sentence on past
performance lets readers take the figures for a record.

## Source

- Delegated Regulation (EU) 2017/565 Art 44(5)(c), as of 2026-11; second hand: read in somebody else's text

## What is checked

Every simulated result in an advertisement has both limbs beside it. "Back-tested" beside the figure may stand for the
first.

## What is left to a person

Whether the simulation rests on the real performance of the same or an underlying investment, over five years, with
period, source and charges.

## The words

The words are free. These do:

> The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.

## Examples

```text flagged missing
Advertisement

Our rule for shares ⟦would have earned 11%⟧ a year since 2005.
```

```text flagged altered
Advertisement

Our rule for shares ⟦would have earned 11%⟧ a year since 2005. Past performance is not a reliable indicator of future results.
```

```text fine
Advertisement

Our rule for shares would have earned 11% a year since 2005. The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.
```

```text fine
The stress test of the banks used a model, and a simulator trains the pilots.
```

@@ eu/eu-price-target.md 1384
# A price that a recommendation names carries the warning on forecasts

Who says "buy" and names a price makes a forecast, in an article as in an advertisement. The price is marked as a
forecast, with its assumptions, and with the warning that such forecasts are not reliable.

## Source

- Delegated Regulation (EU) 2017/565 Art 44(6)(e), as of 2026-11; second hand: read in somebody else's text
- Delegated Regulation (EU) 2016/958, as of 2026-11; second hand: read in somebody else's text

## What is checked

A price or return that is named beside a recommendation in editorial ("We see 20.") has the warning on forecasts
beside it.

## What is left to a person

Whether the assumptions are given and the facts kept apart from opinion. Journalists under a code of their own.

## The words

The words are free. These do:

> Forecasts are not a reliable indicator of future performance.

## Examples

```text flagged missing
Sell. Elbmarsch Werft costs 31 euro a share and earns little. ⟦We see 20.⟧
```

```text flagged altered
Buy. The share of Gouda Cargo costs 12 euro. ⟦We see 15 euro⟧ by spring. Forecasts may prove wrong.
```

```text fine
Sell. Elbmarsch Werft costs 31 euro a share and earns little. We see 20. Such forecasts are not a reliable indicator of future performance.
```

```text fine
We see 20 companies a year, and hold meetings with their boards.
```

@@ eu/eu-recommendation.md 1659
# A recommendation of a named share says who makes it and what the author stands to gain

A recommendation moves readers and prices, and its author may gain when they act. Readers must be able to see who made
it and when, and what he holds. "Our writers may hold shares" explains nothing.

## Source

- [Regulation (EU) 596/2014 Art 20](https://parlementairemonitor.nl/9353000/1/j4nvk6yhcbpeywk_j9tvgajcor7dxyk_j9vvij5epmj1ey0/vk51bt8p1wzy), as of 2026-11; seen: the page was read
- Delegated Regulation (EU) 2016/958, as of 2026-11; second hand: read in somebody else's text

## What is checked

A recommendation of a named share, in an advertisement or in editorial, has a statement on the author's interest in
the same piece.

## What is left to a person

Name and job of the author, date and time, sources, facts kept apart from opinion, the basis of a valuation, the list
of twelve months, positions of more than half a per cent. Journalists under an equivalent code.

## The words

The words are free. These do:

> Disclosure: the author owns [number] shares in [company]. / The author and the publisher own no shares in [company].

## Examples

```text flagged missing
⟦Buy.⟧ Gouda Cargo costs 12 euro a share, and the yard is full.
```

```text flagged altered
⟦Buy.⟧ Gouda Cargo costs 12 euro a share, and the yard is full. Our writers may hold shares in the companies mentioned.
```

```text fine
Buy. Gouda Cargo costs 12 euro a share, and the yard is full. The author owns 200 shares of Gouda Cargo; the publisher owns none.
```

```text fine
Analysts at the bank have cut Gouda Cargo to "hold". Buy a ticket early if you go by ferry.
```

@@ eu/eu-regulator-endorsement.md 1016
# The name of an authority is no recommendation

An authority grants licences and approves documents; it recommends nobody. Its name may not be used in a way that
suggests that it endorses what is sold.

## Source

- Delegated Regulation (EU) 2017/565 Art 44(8), as of 2026-11; second hand: read in somebody else's text

## What is checked

"BaFin-approved", "endorsed by ESMA", "recommended by the AMF" and their like in an advertisement. That a prospectus
was approved is a fact and is left alone.

## What is left to a person

Logos in pictures; the status of a firm that is named truthfully but too large.

## Examples

```text flagged prohibited
Advertisement

Trade shares on a ⟦BaFin-approved⟧ platform.
```

```text flagged prohibited
Advertisement

Our signals are ⟦recommended by the AMF⟧.
```

```text fine
Advertisement

The prospectus was approved by BaFin on 3 May; that is no recommendation.
```

```text fine
Advertisement

Ostsee Markets is supervised by BaFin under the number 100 200.
```

@@ eu/eu-risk-balance.md 1619
# An advertisement that praises a return also says what can be lost

Benefits may be named only with a fair and prominent indication of the risks, in letters no smaller than most of the
text, and nothing that weakens it. For funds risks and rewards stand on one level, or one right after the other.

## Source

- [Delegated Regulation (EU) 2017/565 Art 44(2)(b), (c)](https://handbook.fca.org.uk/handbook/COBS/4/5A.html?date=2020-06-26&timeline=True), as of 2026-11; seen: the page was read
- [Regulation (EU) 2019/1156 Art 4](https://www.fundipedia.com/2021/06/17/what-do-you-need-to-know-about-esmas-new-marketing-communication-requirements/), as of 2026-11; seen: the page was read

## What is checked

An advertisement with a benefit of investing, a result, a forecast or a target says within itself that money can be
lost, no smaller and no paler than the text.

## What is left to a person

Whether the risk named is the one that matters, and whether it stands as near and as large as the reward.

## The words

The words are free. These do:

> The value of investments can fall as well as rise and you may get back less than you invest.

## Examples

```text flagged missing
Advertisement

⟦Grow your wealth⟧ with shares of the Baltic ports.
```

```text flagged altered
Advertisement

⟦Grow your wealth⟧ with shares of the Baltic ports. Your capital may be at risk.
```

```text fine
Advertisement

Grow your wealth with shares of the Baltic ports. Their value can fall, and you may get back less than you invest.
```

```text fine
The ports of the Baltic grow, and shipyards invest in their docks.
```

@@ ie/ie-ad-label.md 1598
# An advertisement opens with a label that readers know

Irish guidance knows two labels of its own for what is posted: "#ad" where money or control was given, and "#gifted"
where something was given freely. The label of the platform does, too. Everything else is an addition to these, not a
substitute. In letters and mails "Advertisement" is as clear.

## Source

- [ASAI and CCPC guidance: #ad, #gifted or a platform label](https://adstandards.ie/social-media-influencers/), as of 2026-11; seen: the page was read
- Directive 2005/29/EC Annex I no. 11, as of 2026-11; from memory: not read; check before relying on it

## What is checked

Every part that is marked as an advertisement, or that sells without being marked, opens with a label that readers
know.

## What is left to a person

Whether something was given for a text that does not sell. The Central Bank wants "#ad" in messages of regulated firms
on social networks, and a link to the page of the product.

## Examples

```text flagged missing alone
⟦Our partner Corrib Research has opened three places. Subscribe today for €19 a month: click here.⟧
```

```text flagged altered
⟦#collab⟧

Our friends at Corrib Research send three share ideas a week. Click here to start your free trial.
```

```text fine
Advertisement

Corrib Research sends three share ideas a week. Click here to start a trial.
```

```text fine
#gifted

Corrib Research sent me a year of its letter, and I like it. Sign up here: corrib.example
```

```text fine
The county's advertising budget fell, and the partners of the firm in Sligo retired.
```

@@ ie/ie-capital-warning.md 1737
# An investment advertisement carries the warning on loss, word for word

The Central Bank's Code prescribes the warning for a product in which capital can be lost, in every advertisement for
it: in a box, in bold, and in letters larger than the normal ones. Words of one's own, however honest, are not the
warning.

The Code of 2012 has been replaced by regulations under section 48, in force in 2026. Check the words there before
relying on this page.

## Source

- [Central Bank of Ireland, Consumer Protection Code 2012, 9.32](http://www.centralbank.ie/consumer/cpc/Advertising/Pages/Investment.aspx), as of 2026-11; seen: the page was read

## What is checked

An advertisement with a benefit of investing, a result, a forecast or a target holds the words "If you invest in this
product you may lose some or all of the money you invest", or those on cashing in early, no smaller than the text.

## What is left to a person

The box and the larger letters; the warnings on access (9.34) and on a value that may fall, where the product needs
them; the new regulations.

## The words

The words are free. These do:

> Warning: If you invest in this product you may lose some or all of the money you invest.

## Examples

```text flagged missing
Advertisement

⟦Grow your savings⟧ in the Barrow Equity Fund.
```

```text flagged altered
Advertisement

⟦Grow your savings⟧ in the Barrow Equity Fund. You could lose some of your money.
```

```text fine
Advertisement

Grow your savings in the Barrow Equity Fund.

Warning: If you invest in this product you may lose some or all of the money you invest.
```

```text fine
Advertisement

The credit union's deposit account pays 2% AER, covered by the Deposit Guarantee Scheme.
```

@@ ie/ie-cfd-warning.md 2885
# An offer of contracts for difference carries the prescribed risk warning

The Irish measure follows ESMA's: the warning word for word, with the provider's own percentage of losing accounts, at
the head of the advertisement, in letters no smaller than its text.

## Source

- [ESMA Decision (EU) 2018/796 Annex II; national measures](https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32019X0430(01)&from=EN), as of 2026-11; seen: the page was read

## What is checked

As for the rest of the Union: an offer of contracts for difference, spread bets or leveraged foreign exchange has the
prescribed text, whole, at its head or beside it.

## What is left to a person

Whether the percentage is the provider's own and of the last quarter; the direct link where a short form is allowed.

## The words

The words are prescribed, to the letter:

- **T-EU-1**: CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
- **T-EU-1 with T-EU-4**: CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. The vast majority of retail investor accounts lose money when trading CFDs. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
- **T-EU-2** (does not do: it is the abbreviated form, for media that are neither a web page nor a durable medium; a letter or an e-mail has room for the whole): [percentage]% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you can afford to take the high risk of losing your money.
- **T-EU-3** (does not do: it is the form for media with a character limit; here is room for the whole): [percentage]% of retail CFD accounts lose money.

## Examples

```text flagged missing
Advertisement

Open an account and trade ⟦CFDs⟧ on oil with Shannon Markets.
```

```text flagged altered
Advertisement

Open an account and trade ⟦CFDs⟧ on oil with Shannon Markets.

76% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you can afford to take the high risk of losing your money.
```

```text fine
Advertisement

Open an account and trade CFDs on oil with Shannon Markets.

CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 76% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.
```

```text fine
Advertisement

The spread on our brown bread is Kerry butter.
```

@@ ie/ie-estimates.md 1354
# A forecast carries the prescribed warning on estimates

Figures for the future are estimates, and the Code says so in set words. They stand with the figures; that projections
are "not guaranteed" is not enough. The Code of 2012 has been replaced: check the words in the new regulations.

## Source

- Central Bank of Ireland, Consumer Protection Code 2012 (T-IE-5), as of 2026-11; from memory: not read; check before relying on it

## What is checked

Every forecast, projection or target return in an advertisement has the prescribed words beside it.

## What is left to a person

Whether the assumptions are given and reasonable; the box and the larger letters.

## The words

The words are free. These do:

> Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.

## Examples

```text flagged missing
Advertisement

The Barrow Bond ⟦could return 30%⟧ over six years.
```

```text flagged altered
Advertisement

The Barrow Bond ⟦could return 30%⟧ over six years. Projections are not guaranteed.
```

```text fine
Advertisement

The Barrow Bond could return 30% over six years.

Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
```

```text fine
The institute forecasts that the economy will grow by 3%.
```

@@ ie/ie-guarantee-words.md 1360
# Nobody may promise safety that he cannot give

"Guaranteed", "risk-free" or "can't lose" are facts that the advertiser would have to prove, and a warning beside them only
contradicts them. European rules want information to be fair, clear and not misleading, and benefits never without their risks.

## Source

- [Delegated Regulation (EU) 2017/565 Art 44(1)-(2)](https://handbook.fca.org.uk/handbook/COBS/4/5A.html?date=2020-06-26&timeline=True), as of 2026-11; seen: the page was read

## What is checked

No word of safety or certainty stands in an advertisement of investments. Money-back guarantees on a subscription, insured
deposits, and sentences that deny a guarantee are left alone.

## What is left to a person

Real guarantees (of a state, an insurer, a structured product): whether the advertisement says who guarantees what, and on
which terms. The law does not name the words: whether one misleads is a judgement.

## Examples

```text flagged prohibited
Advertisement

Our portfolio of shares earns ⟦risk-free⟧ income every month.
```

```text flagged prohibited
Advertisement

Investors who follow this fund ⟦can't lose⟧.
```

```text fine
Advertisement

Nobody can guarantee a return on shares, and no fund is risk-free.
```

```text fine
Advertisement

Our letter on shares costs 40 a year, with a 60-day money-back guarantee.
```

@@ ie/ie-no-access.md 1189
# An advertisement of a product that is shut for a time carries the warning on access, word for word

Where investors cannot have their money for a time, an advertisement carries the words that the Code prescribes, with the time.

## Source

- [Central Bank of Ireland, Consumer Protection Code 2012, 9.34](http://www.centralbank.ie/consumer/cpc/Advertising/Pages/Investment.aspx), as of 2026-11; seen: the page was read

## What is checked

An advertisement that says itself that the money is shut for a time, or until a day, carries the warning.

## What is left to a person

Products that are shut without a word of it; whether the time is right.

## Examples

```text flagged
Advertisement

The Sundial Bond runs for six years, and there's ⟦no way to get at it before⟧ 31 January 2033.
```

```text flagged
Advertisement

Our tracker plan: you ⟦cannot withdraw your money for five years⟧.
```

```text fine
Advertisement

Our tracker plan: you cannot withdraw your money for five years.

Warning: If you invest in this product you will not have any access to your money for five years.
```

```text fine
Advertisement

You can withdraw your money from the bond on any day.
```

@@ ie/ie-past-performance.md 1343
# Past performance carries the prescribed warning

The Code gives the words for past performance, too: a product's good years must not be read as a promise. They stand
with the figures, in a box. The figures must be of a similar product, not chosen to exaggerate, and their source
stated.

## Source

- Central Bank of Ireland, Consumer Protection Code 2012 (T-IE-4), as of 2026-11; from memory: not read; check before relying on it

## What is checked

Every past result in an advertisement has the words "Past performance is not a reliable guide to future performance"
beside it.

## What is left to a person

The source, the choice of the period, the box and the larger letters; the new regulations.

## The words

The words are free. These do:

> Warning: Past performance is not a reliable guide to future performance.

## Examples

```text flagged missing
Advertisement

The Barrow Equity Fund ⟦grew by 7% a year over five years⟧.
```

```text flagged altered
Advertisement

The Barrow Equity Fund ⟦grew by 7% a year over five years⟧. Past performance is no guarantee of future performance.
```

```text fine
Advertisement

The Barrow Equity Fund grew by 7% a year over five years.

Warning: Past performance is not a reliable guide to future performance.
```

```text fine
Exports of beef grew by 7% a year over five years.
```

@@ ie/ie-simulated-performance.md 1348
# A simulated result carries the prescribed warning on estimates or on simulated past performance

A simulated result was obtained by nobody. Either the European warning on simulated past performance or the Code's
words on estimates stand beside it.

## Source

- Delegated Regulation (EU) 2017/565 Art 44(5)(c), as of 2026-11; second hand: read in somebody else's text

## What is checked

Every simulated result in an advertisement has one of the two beside it.

## What is left to a person

What the simulation rests on, with its period, source and charges.

## The words

The words are free. These do:

> The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.

## Examples

```text flagged missing
Advertisement

Our rule for shares ⟦would have earned 11%⟧ a year since 2005.
```

```text flagged altered
Advertisement

Our rule for shares ⟦would have earned 11%⟧ a year since 2005. Warning: Past performance is not a reliable guide to future performance.
```

```text fine
Advertisement

Our rule for shares would have earned 11% a year since 2005.

Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
```

```text fine
The ship's simulator in Cork trains pilots, and would have cost €4 million new.
```

@@ labels/labels.md 2051
# Wordings that mark advertisements

How a wording stands as the label of an advertisement, by jurisdiction. An accepted one at the start of a block opens an
advertisement; an unclear one opens it too and is reported; an end mark closes it. The order of safety, and where each
wording was read, is in section 4 of the catalogue of obligations.

Not labels: the year AD 79, "ad hoc", "ad lib", "Ads by", advice, #adventure, "Advertise with us", and advertising as the
subject of a sentence.

## Examples

```text flagged ad
⟦#AD⟧

Our list of shares.
```

```text flagged ad
⟦Ad:⟧ The Coppice Letter. A stock letter for people with gardens.
```

```text flagged advertisement
⟦Advertisement⟧

Our list of shares.
```

```text flagged advertisement
⟦THIS IS A PAID ADVERTISEMENT⟧

Our list of shares.
```

```text flagged sponsored
⟦Sponsored⟧

Our list of shares.
```

```text flagged end-of-ad
The list of shares.

⟦Advertisement ends⟧
```

```text fine ad
AD 79 was a bad year for Pompeii. Ad hoc committees met. Ads by the roadside cost us a view, and #adventure is no label.
```

```text fine advertisement
Advertising rates are on request. Adverts cost us £4,000 last year, and an advertisement in a window found the cat.
```

```text fine sponsored
Our village fair is sponsored by nobody in particular this year, which the vicar says is the reason why it was dry.
```

```text fine sponsored
"Sponsored" is not enough, said the regulator to a brewer.
```

```text fine partner-content
"Partner content" | Partner in what?
```

```text fine spon
"#spon" at the end of a film about shoes.
```

```text flagged advertisement
⟦ADVERTISEMENT (one of ours)⟧

Nine shares, picked by a rulebook.
```

```text flagged advertisement
The index fell.

⟦P.S. ADVERTISEMENT⟧ for our own paid letter, which costs £20.
```

```text fine advertisement
P.S. Adverts in the window of the post office cost a pound.
```

```text fine advertisement
# The advertisements

What I like best in the old newspapers is what they sold.
```

@@ labels/regions.md 2677
# Cues by which a draft is divided

The blocks that open the closing matter (imprint, legal lines, unsubscribe), those that open readers' comments, and the
signs by which a stretch of text is taken for an advertisement that nobody labelled. Signs add up: 100 points make an
advertisement. Links that pay the publisher are known by their targets, and counted as marked where the word "Ad" stands
in their sentence.

## Examples

```text flagged ad alone only
⟦Our friends at Tumbril have opened a new service for readers of this letter, at half price.

Claim your place here before midnight.⟧
```

```text flagged boilerplate only
Hello, and thank you for the letters about the trams.

The index rose by a tenth of a percent.

The pound fell by as much.

⟦You receive this because you signed up. Unsubscribe here.⟧
```

```text fine ad
The company reported sales of £41m, and the chairman said that the shares had a good year.
```

```text fine comments
A comment by the chairman moved the shares, and the letters page of the paper had its say.
```

```text flagged ad alone only
A quiet week, and the heron is back on the weir.

Yours, Bertram

⟦P.S. My neighbour Sal runs a small tipping service called Heron. Her last nine all made money. If you would like to join her, it's 180 pounds a year: weir.example/heron⟧
```

```text fine ad
P.S. The parish newsletter is late again, and the choir meets at Ann's. It costs 20 pounds a year to keep the hall warm.
```

```text flagged ad alone only
⟦I had lunch with Julian Strake, who runs a fund out of two rooms in Leith. You can put in as little as £1,000, and he has told his staff to look after anybody who says they come from me. His number is 0131 555 0148, or go to strakevalue.example/quayside.⟧
```

```text flagged ad alone only
⟦If you'd like what we do with our own money there is Quayside Plus. It's one share a month, £19 a month, stop when you like: quayside.example/plus⟧
```

```text fine ad
I had lunch with Julian Strake, who ran a fund out of two rooms in Leith until it closed in 2019. He has grown apples since.
```

```text fine ad
A reader asks which screen of shares I use. None: I read the accounts, with a ruler. The exchange lists results at results.example.
```

```text flagged ad alone only
⟦From: Larch Offers <post@larch.example>
Subject: For certified members

This letter is exempt from the general restriction on inviting people to invest, since it goes only to those who have signed a statement as a high net worth individual. It comes from Larch Ltd, a company registered in England.

Larch Ltd makes boats. It's asking members for £1.6m, in shares at £2.40.⟧
```

@@ qa/qa-estimates.md 1546
# Simulated results and forecasts stand with the warning on estimates

What nobody has earned yet is an estimate, and the rules say so in set words, near the figures: for forecasts, and for
simulated results of packaged products.

## Source

- [QFCRA CIPR 4.2.10(2)](https://qfcra-en.thomsonreuters.com/rulebook/cipr-4210-advertisements-future-performance-forecasts), as of 2026-11; seen: the page was read
- [QFCRA CIPR 4.2.11(4)](https://qfcra-en.thomsonreuters.com/rulebook/cipr-4211-advertisements-packaged-investment-products), as of 2026-11; seen: the page was read

## What is checked

Every forecast, target return or simulated result in an advertisement has the prescribed words beside it, to the
letter.

## What is left to a person

Whether the forecast has a basis and its assumptions are stated.

## The words

The words are prescribed, to the letter:

- **T-QA-2**: Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.

## Examples

```text flagged missing
Advertisement

The Corniche Equity Fund ⟦could return 12%⟧ next year.
```

```text flagged altered
Advertisement

Our rule for shares ⟦would have earned 11%⟧ a year since 2005. These figures are estimates and not guaranteed.
```

```text fine
Advertisement

The Corniche Equity Fund could return 12% next year.

Warning: These figures are estimates only. They are not a reliable guide to the future performance of this investment.
```

```text fine
The ministry expects the economy to grow by 2%.
```

@@ qa/qa-past-performance.md 1376
# Past performance stands with the warning of the Qatari rules, never in a footnote

The Qatari rule gives the words and forbids the footnote: the warning stands near the figures. Performance is shown
for five years, and never for fewer than three.

## Source

- [QFCRA CIPR 4.2.9(2)](https://qfcra-en.thomsonreuters.com/rulebook/cipr-429-advertisements-references-past-performance), as of 2026-11; seen: the page was read

## What is checked

Every past result in an advertisement has the prescribed words beside it, to the letter, and not in a footnote.

## What is left to a person

Five years of figures, or all there are if at least three; their source.

## The words

The words are prescribed, to the letter:

- **T-QA-1**: Warning: Past performance is not a reliable guide to future performance.

## Examples

```text flagged missing
Advertisement

The Corniche Equity Fund ⟦returned 8% a year over five years⟧.
```

```text flagged altered
Advertisement

The Corniche Equity Fund ⟦returned 8% a year over five years⟧. Past performance is no guarantee of future results.
```

```text fine
Advertisement

The Corniche Equity Fund returned 8% a year over five years.

Warning: Past performance is not a reliable guide to future performance.
```

```text fine
The city's hotels returned 8% of their guests' deposits over five years; the fund for it is public.
```

@@ terms/figures.md 655
# Figures

Terms for figures as newsletters write them, for use as `{name}` in any pattern: percentages (`{pct}`, `{big-pct}` from
twenty up), sums of money (`{money}`), prices of one share or thing (`{price}`), multiples such as "12x", "tenfold" or
"doubled" (`{multiple}`), fractions in words (`{fraction}`), counts in figures or words (`{count}`), years, months and
days of the week. `{gap}`, `{short-gap}` and `{long-gap}` stand for the words between two parts of one sentence; a
decimal point does not end it.

A figure may begin with a sign or a currency mark and end in "%". So `\b` may not stand before or behind it: write
`(?<!\w)` and `(?!\w)`.

@@ terms/idioms.md 321
# Figures of speech for gains

Terms for what copywriters say instead of a figure: what was won, in a past form (`{won-idiom}`), what a win paid for
(`{won-thing}`), and what is to be won, in a base form (`{win-idiom}`). Claims join them to words on tips, shares and funds, since
alone they stand in any report of sport.

@@ terms/investing.md 647
# What people invest in

Terms for the things that people invest in, those who do it, and the verbs by which their worth moves: `{rose-past}`,
`{made-past}` and `{beat-past}` for what has happened, `{rise-base}` and `{soar-base}` for what is said to come,
`{result-done}` for what "would have" happened.

`{finance}` is the gate of most claims: words of which an advertisement of money has at least one, and an advertisement
of pans, books or software hardly ever. `{operating}` and `{operating-move}` are the figures of a business (sales, profits,
orders), which are no figures of an investment in it; `{deposit}` marks a bank's savings account.

@@ terms/promises.md 917
# What a promise is made of

Terms for the parts of a promise of gains: the gain as a figure (`{gain-figure}`), the price or the points it gets to
(`{level}`), the rise told as an event (`{gain-event}`) that is near (`{on-the-way}`) or has hardly begun (`{only-begun}`), who
gets it (`{backer}`), what it pays for (`{life-goal}`), the winner to which a share is likened (`{famous-winner}`), the figures of
speech for a rise (`{rise-idiom}`) and the moment at which others see it (`{awakening}`).

For promises of safety: loss as a thing (`{loss-noun}`) and as a deed (`{lose-deed}`), and places of proverbial safety
(`{safe-place}`). For pressure: the moment at which the chance is gone (`{soon-limit}`).

What looks alike and is not meant: those who forecast the weather, the economy and the nation (`{public-forecaster}`) and what
they forecast (`{public-thing}`), and those of whom a writer warns (`{warned-of}`).

@@ terms/sums.md 334
# Sums in pairs

Terms for results that are told without a word of gain: two sums or prices with a word of when (`{then-mark}`) or of the way in
and out, and so many of so many picks that fared well (`{fared-well}`). `{priced-thing}` is what keeps tariffs, tickets and
wages out: two prices of a thing are no result of an investment.

@@ terms/tellings.md 663
# How results are told

Terms for the ways in which a result is told without a verb of gaining: any verb of the past (`{past-verb}`), what came of a
tip that went well or badly (`{win-state}`, `{lose-state}`), what stands higher than it did (`{richer}`, `{part}`), the things and
people that tales of gains are about (`{holding}`), and the stretches of history on which a rule is tried (`{era}`,
`{test-span}`).

`{not-done}` and `{other-figure}` are the opposite: words that make a figure one of time to come, or a cost, a tax, a rate, a
share of a whole. A figure in an advertisement of investments is a result when its sentence is of the past and has
neither.

@@ terms/undoing.md 222
# What takes a warning back

Terms for the surroundings that undo a warning: a denial, an ironic question, mockery, a quotation of what others must
say, a "but", and the marks that mail programs replace (`{placeholder}`).

@@ terms/wording.md 76
# Small words

Terms for negation. `{not}` covers the contracted forms too.

@@ uk/uk-ad-label.md 1774
# An advertisement opens with a label that readers know

Readers must see at once, before they read, that a text is an advertisement: one that somebody paid for or has a say
in, and also a publisher's praise of his own or a sister service in the dress of an article. "Ad" and "Advertisement"
at the very start do it. "Sponsored", "in association with", "partner content", "#spon" and the like do not: they say
that somebody paid, not that the words are his. A label at the foot, behind the button, last in a row of hashtags,
tiny or pale comes too late.

## Source

- CAP Code 2.1, 2.3, 2.4, as of 2026-11: read on the page (http://www.cap.org.uk/Advertising-Codes/Non-broadcast-HTML/Section-2-Recognition-of-marketing-communications.aspx).
- DMCC Act 2024 s.225, Sch. 20, as of 2026-11: written down from memory, to be checked before its number is relied on.
- FCA COBS 4.3.1R, as of 2026-11: written down from memory, to be checked before its number is relied on.

## Left to a person

Whether somebody paid, where the text does not show it; whether an advertiser had a say in the words.

## Examples

```text flagged altered
⟦#spon⟧

Larkfield charges nothing to hold funds and £4.50 a deal. Open an account today. Shares can fall and you may lose money.
```

```markdown flagged altered
# The letter

It rained all week, and the index fell by a tenth of a percent, which nobody noticed at all.

## ⟦Sponsored⟧

Tadpole is a first account for children. Funds fall as well as rise.

## Weather

More rain.
```

```text fine
Ad

Larkfield charges nothing to hold funds. Funds fall as well as rise and you may get back less than you put in.
```

```text fine
The regulator told off a chef, because "sponsored" in pale grey is no label. Advertisers were warned.
```

@@ uk/uk-affiliate-link.md 1538
# A link that earns commission says so where it stands

A link that pays the publisher for clicks or sign-ups is advertising. Readers must know before they click, so the word
"Ad" stands directly before each such link. A notice at the foot of the page, or the word "affiliate", does not do.
Where the whole piece is about the one brand, the whole piece is an advertisement and is labelled at its start.

## Source

- CAP Code 2.1, 2.3, as of 2026-11: read on the page (http://www.asa.org.uk/advice-online/affiliate-marketing.html).
- ASA ruling ASOS.com Ltd A19-1025856, as of 2026-11: known from a quotation, not read on the official page (https://www.asa.org.uk/rulings/asos-com-ltd-a19-1025856-asos-com-ltd.html).

## Left to a person

Whether a link without telling parameters pays somebody after all.

## Examples

```markdown flagged missing
⟦Our bank of the month is [Hob](https://hob.example/?aff_id=77), for its quick app and its slow charges, and we had an account open in nine minutes.⟧
```

```markdown flagged distant
⟦We like [Round](https://round.example/?ref=pennies), a budgeting app with a sense of humour, which we have used for most of a year.⟧

It is one of three that we tried in the autumn.

Some links here are affiliate links, and we may earn a commission.
```

```markdown fine
**Ad:** [Hob](https://hob.example/?aff_id=77), for its quick app.
```

```markdown fine
Our own notes are [here](https://letter.example/notes?utm_source=letter), and the bond is [GB00B](https://bonds.example/?isin=GB00B).
```

@@ uk/uk-cap-past-performance-unregulated.md 1313
# A past result of an unregulated investment needs a caveat beside it

Wine, whisky, gold coins and the like stand outside financial regulation, and under the advertising code: beside a
past result it says that past performance does not necessarily give a guide for the future. Advertisers who said so on
a landing page, at the foot or in a guide lost their cases.

## Source

- CAP Code 14.1, 14.4, 14.5, as of 2026-11: read on the page (https://adlaw.lewissilkin.com/post/102jp7e/wine-investment-advertiser-left-with-a-hangover-by-the-asa).
- ASA ruling Cult Wines Ltd A25-1303205, as of 2026-11: read on the page (https://www.asa.org.uk/rulings/cult-wines-ltd-a25-1303205-cult-wines-ltd.html).

## Left to a person

Whether the evidence for the figure is held, and whether it is representative.

## Examples

```text flagged missing
Ad

Whisky casks ⟦have returned 9% a year for a decade⟧. Their value can go down as well as up.
```

```text flagged altered
Ad

Fine wine is ⟦up 41% in five years⟧. Past performance is no guarantee. Its value can go down.
```

```text fine
Ad

Whisky casks have returned 9% a year for a decade. Past performance does not necessarily give a guide for the future. Their value can go down as well as up.
```

```text fine
Whisky exports rose 9%, and wine sales fell.
```

@@ uk/uk-cfd-incentives.md 1614
# No reward may be offered for trading contracts for difference

No benefit, in money or in kind, may be offered to private clients for trading contracts for difference or spread
bets.

## Source

- FCA COBS 22.5.20R, as of 2024-10: known from a quotation, not read on the official page.

## Left to a person

Whether a tool or research counts as a benefit.

## Examples

```text flagged prohibited
Ad

CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.

Trade CFDs with a ⟦welcome bonus⟧ of £200.
```

```text flagged prohibited
Ad

CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.

Spread bet with us, ⟦bring a friend⟧, and win an iPad.
```

```text fine
Ad

CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.

Trade CFDs on 4,000 markets.
```

```text fine
A welcome bonus tempts new clients of CFD brokers, wrote the watchdog.
```

@@ uk/uk-cfd-warning.md 1400
# An offer of contracts for difference or spread bets carries the prescribed risk warning

The law gives the warning for contracts for difference and spread bets word for word. It carries the provider's own
share of losing accounts over the last twelve months, counted anew each quarter; the range of the industry, an empty
place and "most" are wrong.

## Source

- FCA COBS 22.5.6R(1A)-(1C), (2), as of 2026-01: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs22/cobs22s5).
- FCA COBS 22.5.8R, as of 2024-10: known from a quotation, not read on the official page.

## Left to a person

Whether the percentage is the true and present one; the box and its type, where the format does not show them.

## Examples

```text flagged missing
Ad

Trade ⟦CFDs⟧ on 4,000 markets from one account.
```

```text flagged altered
Ad

You can ⟦spread bet⟧ on gold from 50p a point. 74-89% of retail accounts lose money.
```

```text fine
Ad

CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.

Trade CFDs on 4,000 markets from one account.
```

```text fine
The watchdog fined a firm over CFDs and spread bets.
```

@@ uk/uk-comparison.md 1069
# Shares are not compared with a savings account as if they were alike

A deposit keeps its face value and is protected; an investment is not. Setting the return of one beside the rate of
the other, without saying so, misleads.

## Source

- FCA COBS 4.5.6R, 4.5A.7R, as of 2025-10: known from a quotation, not read on the official page.
- ASA ruling Coinfloor Ltd A20-1086982, as of 2026-11: read on the page (https://www.asa.org.uk/rulings/coinfloor-ltd-a20-1086982-coinfloor-ltd.html).

## Left to a person

Whether a comparison is meaningful, and its sources right.

## Examples

```text flagged prohibited
Ad

⟦Four times what your bank pays⟧, from shares. The value of shares can fall and you may get back less than you invest.
```

```text flagged prohibited
Ad

⟦Why leave your savings in the bank⟧? Buy our fund. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

A fund is not like a savings account: you can lose money.
```

```text fine
Shares paid four times what your bank pays, wrote the columnist.
```

@@ uk/uk-crypto-residual.md 1156
# An offer of tokens outside the crypto regime says that they are unregulated

Tokens that are no qualifying cryptoassets, NFTs above all, stay with the advertising code: the advertisement says
that they are unregulated and that their value can go down. For qualifying cryptoassets the prescribed warning applies
instead.

## Source

- CAP Code 3.1, 3.3, 14.1-14.5, as of 2026-11: read on the page (https://www.asa.org.uk/advice-online/cryptocurrencies.html).
- ASA enforcement notice on cryptocurrencies, 22 March 2022, as of 2026-11: read on the page (https://www.lscprom.co.uk/cap/enforcement-notice-advertising-of-cryptocurrencies/).

## Left to a person

Whether a token is a qualifying cryptoasset; whether Capital Gains Tax should be named.

## Examples

```text flagged missing
Ad

Each print is sold as an ⟦NFT⟧, forty of either.
```

```text flagged altered
Ad

Each print is sold as an ⟦NFT⟧. DYOR, not financial advice.
```

```text fine
Ad

Each print is sold as an NFT. NFTs are unregulated in the UK and you are not protected. Their value can go down as well as up.
```

```text fine
The market for NFTs has died, says my niece.
```

@@ uk/uk-currency.md 1214
# A result in another currency says that exchange rates move it

A result in dollars is another in pounds. Where the figures are not in sterling, the rule wants the currency named and a
warning that the return may increase or decrease as a result of currency fluctuations.

## Source

- FCA COBS 4.6.2R(5) and 4.5A.10R, as of 2023-12: read in a transcription of the rules.

## What is checked

A result in an advertisement that is said to be in dollars, euros, francs or yen, or a sum in dollars or euros that became
another, stands in the same advertisement as the warning.

## What is left to a person

Readers abroad. A percentage of a foreign share where nothing names the currency.

## The words

> The return may increase or decrease as a result of currency fluctuations.

## Examples

```text flagged missing
Ad

Our shares turned a stake of ⟦$5,000 into $61,000⟧.
```

```text flagged missing
Ad

⟦In dollars⟧ the fund returned 9% last year. You may get back less than you invest.
```

```text fine
Ad

In dollars the fund returned 9% last year. The return may increase or decrease as a result of currency fluctuations.
```

```text fine
Ad

Our shares turned a stake of £5,000 into £61,000.
```

@@ uk/uk-easy-money.md 906
# Investing is not sold as easy money

Investing is not sold as easy money: an advertisement may not take advantage of inexperience, and a claim of earnings
needs evidence of what most people earn.

## Source

- CAP Code 14.1, 3.1, 3.7, as of 2026-11: read on the page (http://www.asa.org.uk/rulings/coinburp-ltd-a21-1118128-coinburp-ltd.html).

## Left to a person

The evidence; whether the product suits beginners.

## Examples

```text flagged prohibited
Ad

⟦Anyone can do⟧ it: copy our share trades on the bus. The value of shares can fall and you may get back less than you invest.
```

```text flagged prohibited
Ad

Share signals that pay a ⟦second salary⟧. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

Learn Spanish in ten minutes a day. No experience needed.
```

```text fine
Anyone can do it, they said of trading shares, and lost.
```

@@ uk/uk-email-subject-identifiable.md 1427
# The subject of a promotional e-mail shows what it is

An unasked e-mail must be recognisable as advertising before it is opened. A subject that reads like an account
message, a reply or an alarm hides the offer.

## Source

- CAP Code 2.2, 10.6, as of 2026-11: read on the page (http://www.cap.org.uk/Advertising-Codes/Non-broadcast-HTML/Section-2-Recognition-of-marketing-communications.aspx).
- E-Commerce Regulations 2002 reg. 7-8, as of 2026-11: written down from memory, to be checked before its number is relied on.
- PECR 2003 reg. 23, as of 2026-11: written down from memory, to be checked before its number is relied on.

## Left to a person

Whether the reader asked for the e-mail.

## Examples

```text flagged alone only
From: Desk <d@example.com>
Subject: ⟦Urgent⟧: action required on your account

Dear reader, start a trial of our share letter for £1.

It costs £29 a month from then on. Shares may fall and you may lose money.
```

```text flagged alone only
From: Ron <r@example.com>
Subject: ⟦RE:⟧ our conversation

Join our webinar on shares this Thursday, and reserve your seat.

Shares may fall and you may lose money.
```

```text fine alone only
From: Acme Investor <a@example.com>
Subject: Half-price offer from Acme Investor

Start a trial of our letter for £1.
```

```text fine alone only
From: Registrar <r@example.com>
Subject: Your account

Your account number is printed below.
```

@@ uk/uk-fca-endorsement.md 1010
# Nobody may say that the regulator approves the product

The FCA approves no products and no promotions, and nobody may make an authority stand behind a product. That a firm
is authorised and regulated may be said, with its number.

## Source

- FCA COBS 4.5A.16R, as of 2025-10: known from a quotation, not read on the official page.
- FSMA 2000 s.24, as of 2026-11: written down from memory, to be checked before its number is relied on.

## Left to a person

Whether a firm is authorised at all; an emblem in a picture.

## Examples

```text flagged prohibited
Ad

Our bonds are ⟦FCA approved⟧. You could lose all the money you invest.
```

```text flagged prohibited
Ad

A scheme for shares that is ⟦endorsed by the regulator⟧. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

Acme Ltd is authorised and regulated by the Financial Conduct Authority (FRN 123456).
```

```text fine
The FCA approved the merger, and the government approved the plan.
```

@@ uk/uk-forecast-on-backtest.md 1594
# A forecast may not rest on a simulated result

A forecast may not rest on simulated past performance nor refer to it. A machine that "would have caught" the last ten
winners and has "just flagged the next one" does both. No warning mends it: one of the two must go.

## Source

- FCA COBS 4.6.7R(1), as of 2023-12: known from a quotation, not read on the official page.
- FCA COBS 4.5A.14R, as of 2025-10: known from a quotation, not read on the official page.

## Left to a person

Whether a forecast and a back-test in one advertisement have nothing to do with each other.

## Examples

```text flagged prohibited
Ad

Our system would have caught nine of ten takeovers. The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance. Now we ⟦think the next share could double⟧ by June.
```

```text flagged prohibited
Ad

Back-tested over ten years, the strategy gained 14% a year. The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.

We ⟦see these shares at £4 by next⟧ summer.
```

```text fine
Ad

Our system would have caught nine of ten takeovers of shares. The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

We believe that the shares could double by Easter. Forecasts are not a reliable indicator of future performance. The value of shares can fall and you may get back less than you invest.
```

@@ uk/uk-future-performance.md 1319
# A forecast needs the warning that forecasts are not reliable

A forecast of what an investment will earn needs a prominent warning beside it that forecasts are not a reliable
indicator of future performance, and objective data behind it. Without such data it may not be given at all.

## Source

- FCA COBS 4.6.7R(1)(d), as of 2023-12: known from a quotation, not read on the official page.
- FCA COBS 4.5A.14R(e), as of 2025-10: known from a quotation, not read on the official page.
- FCA COBS 4.5A.3R(2)(c), as of 2025-10, for the size of the warning: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14).

## Left to a person

Whether the forecast rests on objective data, shows good and bad cases, and counts the charges.

## Examples

```text flagged missing
Ad

We ⟦believe that the shares could double⟧ by Easter.
```

```text flagged altered
Ad

Our analysts ⟦expect a return of 9%⟧ a year from the trust. Forecasts may prove wrong.
```

```text fine
Ad

Our analysts expect a return of 9% a year from the trust. Forecasts are not a reliable indicator of future performance. The value of shares can fall and you may get back less than you invest.
```

```text fine
Economists expect the Bank to cut in December, and house prices to rise by 2% next year.
```

@@ uk/uk-gross-performance.md 926
# A result before charges says what the charges take

Where figures of the past are gross, the effect of commissions, fees and other charges must be told.

## Source

- FCA COBS 4.6.2R(6) and 4.5A.10R, as of 2023-12: read in a transcription of the rules.

## What is checked

A result that is said to be gross or before charges stands in the same advertisement as the result after them.

## What is left to a person

Figures that are gross and do not say so; whether the effect is told rightly.

## The words

> After charges, the same portfolio returned [figure] a year over the same period.

## Examples

```text flagged missing
Ad

⟦Before fees⟧ our fund returned 9% a year.
```

```text flagged missing
Ad

Our ⟦gross return⟧ was 31% over five years.
```

```text fine
Ad

Before fees our fund returned 9% a year. After all charges it returned 7.6%.
```

```text fine
The plumber charges £90 before expenses.
```

@@ uk/uk-guarantee-words.md 1382
# Nobody may promise safety that he cannot give

"Guaranteed", "risk-free", "cannot lose" and "as safe as houses" may stand only where they are true and the
advertisement says who guarantees what, and on which conditions. A risk warning beside them makes it worse: the two
contradict each other.

## Source

- FCA COBS 4.2.5G, 4.2.1R, as of 2023-12: known from a quotation, not read on the official page.
- CAP Code 14.4, as of 2026-11: known from a quotation, not read on the official page.
- ASA ruling Waverley Media Ltd A18-456963, as of 2026-11: read on the page (http://www.asa.org.uk/rulings/waverley-media-ltd-a18-456963.html).

## Left to a person

Whether a guarantee is real, whole and stated with its terms.

## Examples

```text flagged prohibited
Ad

A ⟦guaranteed 12%⟧ a year from our bonds. The value of shares can fall and you may get back less than you invest.
```

```text flagged prohibited
Ad

Your stake is ⟦never at risk⟧: our system gets you out of shares before the drop. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

The dividend of the shares is not guaranteed. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

Our letter on shares comes with a money-back guarantee of 30 days. The value of shares can fall and you may get back less than you invest.
```

@@ uk/uk-hnw-warning.md 1393
# An unapproved offer to wealthy investors opens with the statutory warning

An unapproved promotion to high net worth or sophisticated investors opens with a warning that the Order prescribes,
in bold type within a black border, before anything else. An approved one names its approver and does not need it.

## Source

- FPO 2005 (SI 2005/1529) arts 48, 50, 50A, as of 2024-01: known from a quotation, not read on the official page (https://legislation.gov.uk/uksi/2005/1529/article/48).

## Left to a person

Whether the recipients signed the statements that the exemption needs; whether the offer is approved.

## Examples

```text flagged missing
Ad

For ⟦high net worth individuals⟧ only: new shares at £1.40. You could lose all the money you invest.
```

```text flagged altered
Ad

This promotion is unapproved.

An offer of units to ⟦sophisticated investors⟧. You could lose all your money.
```

```text fine
Ad

The content of this promotion has not been approved by an authorised person within the meaning of the Financial Services and Markets Act 2000. Reliance on this promotion for the purpose of engaging in any investment activity may expose an individual to a significant risk of losing all of the property or other assets invested.

An offer of units to sophisticated investors.
```

```text fine
A survey of sophisticated investors found that they sleep badly.
```

@@ uk/uk-material-omission.md 981
# A trial price is shown with what comes after it

"The first month is £1" hides what counts: the price after it, the renewal and the way out. They stand with the
headline, in the size of the text.

## Source

- CAP Code 3.1, 3.3, 3.4, 3.9, 3.10, 3.17, as of 2026-11: read on the page (https://www.asa.org.uk/type/capcode/code_rule/3.9.html).

## Left to a person

Whether the terms are complete and right.

## Examples

```text flagged missing
Ad

Our share letter: the ⟦first month is⟧ £1. The value of shares can fall and you may get back less than you invest.
```

```text flagged missing
Ad

Start a ⟦free trial⟧ of our share service. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

Our share letter: the first month is £1. It renews at £29 a month until you cancel. The value of shares can fall and you may get back less than you invest.
```

```text fine
The first month is £1 at the new gym, and then you pay.
```

@@ uk/uk-nmmi-ban.md 962
# Some investments may not be offered to ordinary readers at all

Mini-bonds, loan notes and pooled plots or rooms with a promised return may not be mass-marketed to ordinary readers
at all. No warning mends it.

## Source

- FCA COBS 4.12B.6R, as of 2024-01: known from a quotation, not read on the official page (https://www.handbook.fca.org.uk/handbook/COBS/4/12B.html?date=2024-01-01&timeline=True).

## Left to a person

Whether an exemption applies, and whether a managed plot is a collective scheme.

## Examples

```text flagged prohibited
Ad

⟦Our loan notes⟧ pay 9% a year for three years. You could lose all the money you invest.
```

```text flagged prohibited
Ad

Own ⟦storage pods⟧ and collect an income of 8% a year. You could lose all the money you invest.
```

```text fine
Ad

The bond fund invests in listed bonds. You may get back less than you invest.
```

```text fine
The regulator has banned the mass-marketing of mini-bonds.
```

@@ uk/uk-nonindependent-research.md 1058
# Research that somebody paid for is labelled a marketing communication

Research that the company or its broker paid for is no journalism. It is labelled a marketing communication at the
top, with the statement that it was not prepared under the rules for independent research, and names the payer.

## Source

- FCA COBS 12.2-12.4, as of 2026-11: written down from memory, to be checked before its number is relied on.

## Left to a person

Who paid, where the text keeps silent.

## Examples

```text flagged
Ribble Wire makes copper wire and sold more of it.

Ribble Wire plc ⟦commissioned this note⟧.
```

```text flagged
⟦Initiation: Ribble Wire makes copper wire⟧.

The company paid for this report, as we are glad to tell you in print.
```

```text fine
This is a marketing communication. It has not been prepared in accordance with legal requirements designed to promote the independence of investment research.

Ribble Wire plc commissioned this note.
```

```text fine
The council commissioned a report on the bridge from an engineer.
```

@@ uk/uk-options-risk-specific.md 959
# The risk of options is told in full

A full statement on options says that they are high-risk, that the whole stake can be lost (and by a writer more than
that), and why: they expire, and leverage multiplies every move. The rule has no set words; this is a note.

## Source

- FCA COBS 4.2.1R, 4.5A.3R(2)(b), as of 2025-10: known from a quotation, not read on the official page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14).

## Left to a person

Whether the reader is told of the special risk of the strategy on offer.

## Examples

```text flagged
Ad

Take one small ⟦options trade⟧ with Nick each week. Trading options is high risk.
```

```text flagged
Ad

⟦Learn to buy call options⟧. You can lose the whole premium.
```

```text fine
Ad

Learn to buy call options. Options are high-risk: they expire, and you can lose everything you pay.
```

```text fine
Trading options is high risk, wrote the regulator.
```

@@ uk/uk-options-risk.md 1122
# An advertisement for options trading says that the stake can be lost

Options are lost as a whole more often than shares are. An advertisement for options trading says at least that they
are high-risk, or that the whole stake can be lost.

## Source

- FCA COBS 4.5A.3R(2)(b), as of 2025-10: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14).
- FCA COBS 4.2.1R, as of 2023-12: known from a quotation, not read on the official page.
- FCA COBS 4.5A.3R(2)(c), as of 2025-10, for the size of the warning: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14).

## Left to a person

Whether the service suits the readers it goes to.

## Examples

```text flagged missing
Ad

Take one small ⟦options trade⟧ with Nick each week.
```

```text flagged altered
Ad

⟦Learn to sell covered calls⟧ on shares. Options involve risk.
```

```text fine
Ad

Learn to sell covered calls on shares. Options are high-risk: you can lose all the money you put in.
```

```text fine
At work we were given share options that vest in three years.
```

@@ uk/uk-past-performance-data.md 1233
# A past result states its source and its period

Figures of the past are given for five years, in complete periods of twelve months, with their source. What words can
show of that is noted here.

## Source

- FCA COBS 4.6.2R(2), (3), as of 2026-04: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6).

## Left to a person

The five years and the periods themselves; currency and charges.

## Examples

```text flagged
Ad

Our ⟦average tip gained 19%⟧. The figures refer to the past. Past performance is not a reliable indicator of future results. The value of shares can fall and you may get back less than you invest.
```

```text flagged
Ad

Beaten by none: our fund is the ⟦best performer⟧ in its sector. The figures refer to the past. Past performance is not a reliable indicator of future results. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

Our average tip gained 19% in the year to June 2026 (source: Lipper). The figures refer to the past. Past performance is not a reliable indicator of future results. The value of shares can fall and you may get back less than you invest.
```

```text fine
The FTSE 100 gained 19%.
```

@@ uk/uk-past-performance-feature.md 1554
# A past or simulated result may not be the most prominent feature of an advertisement

A figure that stands larger than all else is what a reader takes away, whatever the warning beside it says. So a past
result, and a simulated one, is never the headline, the largest words or the subject of a mail. Where a format tells
sizes, they are compared; in Markdown and plain text the heading is.

It is a note: how prominent a thing is a person sees better than a program.

## Source

- FCA COBS 4.6.2R(1), as of 2026-04: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6).
- FCA COBS 4.6.6R, as of 2023-12: known from a quotation, not read on the official page.

## Left to a person

Pictures, charts and colours; bold type and capitals of the size of the text; where on the page a figure stands.

## Examples

```markdown flagged obscured
**Advertisement**

# Our share tips ⟦gained 96% in the year⟧

The figures refer to the past. Past performance is not a reliable indicator of future results.
```

```text flagged obscured alone only
From: Tern Tips <post@tern.example>
Subject: Ad: our shares ⟦gained 96% last year⟧

The figures refer to the past. Past performance is not a reliable indicator of future results.
```

```markdown fine
**Advertisement**

# What we do

Our share tips gained 96% in the year. The figures refer to the past. Past performance is not a reliable indicator of
future results.
```

```markdown fine
# Markets today

## The FTSE 100 rose 1.4% in the week

Nobody knows why.
```

@@ uk/uk-past-performance.md 1705
# A past result needs the warning on past performance beside it

Readers take a past figure for a promise. So the warning stands beside it: in the same paragraph, the one before or
the next, in the size of the text. It must say that past performance is not a reliable indicator of future results;
that the figures refer to the past should be said too. "No guarantee", "not necessarily" and "may not be" are weaker
than the rule allows, and a joke or a "but" takes the warning back.

## Source

- FCA COBS 4.6.2R(4), as of 2026-04: known from a quotation, not read on the official page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s6).
- FCA COBS 4.5A.10R(d), as of 2025-10: known from a quotation, not read on the official page.
- FCA COBS 4.5A.3R(2)(c), as of 2025-10, for the size of the warning: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14).

## Left to a person

That five years, the source, the currency and the
charges are given (noted by uk-past-performance-data as far as words show it); that the examples are not hand-picked.

## Examples

```text flagged missing
Ad

Our list of shares ⟦has gained 96% since May 2020⟧. There is a leaflet.
```

```text flagged altered
Ad

Our ⟦average tip gained 19% in the year⟧ to June. Past performance is no guarantee of future results.
```

```text fine
Ad

Our average tip gained 19% in the year to June. The figures refer to the past. Past performance is not a reliable indicator of future results. The value of shares can fall and you may get back less than you invest.
```

```text fine
The FTSE 100 rose 1.4% in the week, and the shares of three miners doubled.
```

@@ uk/uk-pressure-urgency.md 1311
# Readers may not be hurried into a risk

Investing is not to be hurried. Playing on the fear of missing out is held irresponsible, and a false time limit or a
false scarcity is banned outright. A true closing date is a lawful fact: name the day.

## Source

- CAP Code 14.1, 1.3, as of 2026-11: read on the page (https://www.lscprom.co.uk/cap/enforcement-notice-advertising-of-cryptocurrencies/).
- ASA ruling Luno Money Ltd G21-1101558, as of 2026-11: read on the page (https://asa.org.uk/rulings/luno-money-ltd-g21-1101558-luno-pte-ltd.html).
- DMCC Act 2024 Sch. 20, as of 2026-11: written down from memory, to be checked before its number is relied on.

## Left to a person

Whether a time limit or a number of places is true.

## Examples

```text flagged prohibited
Ad

⟦Act now⟧, before these shares leave you behind. The value of shares can fall and you may get back less than you invest.
```

```text flagged prohibited
Ad

⟦Only 14 places left⟧ for investors. The page comes down at 5pm today. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

The offer of units closes on 30 June 2027. The value of shares can fall and you may get back less than you invest.
```

```text fine
There is no need to hurry, and the shares will be there on Monday.
```

@@ uk/uk-recommendation-disclosure.md 1273
# Who recommends a share says whether he holds it

Whoever recommends a named share says whether he holds it, in the piece. "Our writers may hold positions" explains
nothing. The rules of market abuse also want the author's name, the date and time of the price, and the basis of a
target.

## Source

- UK MAR (Regulation 596/2014) art. 20, UK Delegated Regulation 2016/958, as of 2026-11: known from a quotation, not read on the official page (https://www.legislation.gov.uk/eur/2016/958/data.xml).
- FPO 2005 (SI 2005/1529) art. 20, as of 2026-11: read on the page (https://www.legislation.gov.uk/cy/uksi/2005/1529/article/20/made).

## Left to a person

The truth of the statement; the time of the price, the basis of a target, the list of the last twelve months.

## Examples

```text flagged missing
Hollins makes doors, and makes them well. ⟦Buy the shares up to 140p⟧.
```

```text flagged altered
Hollins makes doors, and makes them well. ⟦Buy the shares up to 140p⟧.

Our writers may hold positions in the companies that they write about.
```

```text fine
Hollins makes doors, and makes them well. Buy the shares up to 140p. The author owns no shares in Hollins.
```

```text fine
Analysts at a broker have a target of 140p for the shares of Hollins.
```

@@ uk/uk-restricted-options-warning.md 1335
# An offer of restricted options carries the prescribed risk warning

Options of a provider that work like contracts for difference have a prescribed warning of their own.

## Source

- FCA COBS 22.5.6R(1B), (1C), as of 2026-01: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs22/cobs22s5).

## Left to a person

Whether an option is a restricted one.

## Examples

```text flagged missing
Ad

Trade ⟦daily options⟧ on the index.
```

```text flagged altered
Ad

CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.

Trade ⟦daily options⟧ on the index.
```

```text fine
Ad

Restricted options are complex instruments and come with a high risk of losing money rapidly due to leverage. 71.4% of retail investor accounts lose money when trading restricted options with this provider. You should consider whether you understand how restricted options work and whether you can afford to take the high risk of losing your money.

Trade daily options on the index.
```

```text fine
A column on daily options, and why the author buys none.
```

@@ uk/uk-risk-balance.md 1520
# An advertisement that praises a return also says what can be lost

Whoever praises the gain must name the loss, in the same advertisement, in the size of the rest. The law prescribes no
words for ordinary investments and does not ask that the risk come first; but "some risk" and "may be at risk" play it
down. A prescribed warning for the product (contracts for difference, unlisted shares ...) meets this rule as well; an
advertisement of cryptoassets owes its own, which names the loss, and is not asked twice.

## Source

- FCA COBS 4.5A.3R(2), as of 2025-10: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14).
- FCA COBS 4.2.1R, 4.2.4G(1), 4.5.2R(2), as of 2023-12: known from a quotation, not read on the official page.
- FCA COBS 4.5A.3R(2)(c), as of 2025-10, for the size of the warning: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14).

## Left to a person

Whether the risk named is the one that matters for the thing on offer, and whether the balance is fair.

## Examples

```text flagged missing
Ad

The trust ⟦pays an income of 7% a year⟧ from shops and offices.
```

```text flagged altered
Ad

The fund ⟦aims to make your money grow⟧. As with any investment, there is some risk.
```

```text fine
Ad

The trust pays an income of 7% a year. The income and the shares can fall, and you may get back less than you invest.
```

```text fine
Ad

Holm and Partners have looked after families since 1884.
```

@@ uk/uk-risk-statement-specific.md 897
# A risk statement says more than "capital at risk"

"Capital at risk" alone tells readers little; the regulator said so in December 2025. It is legal as a minimum, so
that this is a note and no error: say in words what can be lost, and what is special about the thing offered.

## Source

- FCA, Risk warnings for mainstream investments (December 2025), as of 2025-12: read on the page (https://www.fca.org.uk/firms/risk-warnings-mainstream-investments).

## Left to a person

What the special risk of the thing offered is.

## Examples

```text flagged altered
Ad

The trust ⟦pays an income of 7% a year⟧. Capital at risk.
```

```text flagged altered
Ad

⟦Put your money to work⟧ in a global fund. Your capital is at risk.
```

```text fine
Ad

The trust pays an income of 7% a year. You could lose all the money you put in.
```

```text fine
The trust pays an income of 7% a year.
```

@@ uk/uk-rmmi-incentives.md 1545
# No reward may be offered for a high-risk investment

No bonus, gift, cashback or reward for bringing friends may go with cryptoassets, unlisted shares, peer-to-peer loans
or long-term asset funds. A discount on a newsletter is another thing.

## Source

- FCA COBS 4.12A.7R, 4.12A.8G, as of 2026-11: known from a quotation, not read on the official page (http://www.khepri.com/our-thinking/blog-post-title-one-wx7nf-pmgjj-z8gyt).

## Left to a person

Whether a perk is a product of the issuer itself (allowed in crowdfunding), or a lower fee for everybody.

## Examples

```text flagged prohibited
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Take 2 mins to learn more.

Buy bitcoin with us: ⟦bring a friend⟧ and both of you get a bonus.
```

```text flagged prohibited
Ad

Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong. Take 2 mins to learn more.

Peer-to-peer lending with a ⟦cashback⟧ of £50 for new lenders.
```

```text fine
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Take 2 mins to learn more.

Buy bitcoin with us for a fee of 0.8% a trade.
```

```text fine
Two crypto firms were fined for offering a refer-a-friend bonus.
```

@@ uk/uk-rmmi-summary-link.md 1263
# The prescribed risk warning ends with the prescribed link

In an e-mail or on a page the prescribed warning ends with a link to the risk summary, in the words "Take 2 mins to
learn more".

## Source

- FCA COBS 4.12A.11R(3), as of 2026-11: known from a quotation, not read on the official page.

## Left to a person

Whether the link leads to the risk summary; whether the draft is for print, where no link is needed.

## Examples

```text flagged missing
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.

⟦Buy bitcoin in pounds⟧ with our app.
```

```text flagged altered
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Take 2 minutes to learn more.

⟦Buy bitcoin in pounds⟧ with our app.
```

```text fine
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Take 2 mins to learn more.

Buy bitcoin in pounds with our app.
```

```text fine
Ad

Buy bitcoin in pounds with our app.
```

@@ uk/uk-rmmi-warning-crypto.md 1784
# An offer of cryptoassets carries the prescribed risk warning

The law gives the warning for cryptoassets and crypto exchange-traded notes word for word, with a link to a risk
summary. It stands at the top, in a box of its own, bold, and nothing may weaken it. The text of another class of
product is wrong, the short form is for places without room, and an edited text is no text.

## Source

- FCA COBS 4.12A.11R(1), as of 2026-11: known from a quotation, not read on the official page.
- FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R, as of 2026-11: known from a quotation, not read on the official page.
- FCA PS22/10, as of 2026-11: read on the page
(https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions).

## Left to a person

Which class a product belongs to where the words are coy; whether a claim on the compensation scheme could arise,
which allows the last words to be dropped; the box and its type, where the format does not show them.

## Examples

```text flagged missing
Ad

⟦Buy bitcoin and ether in pounds⟧ with our app.
```

```text flagged altered
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong. Take 2 mins to learn more.

⟦Buy bitcoin and ether in pounds⟧ with our app.
```

```text fine
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Take 2 mins to learn more.

Buy bitcoin and ether in pounds with our app.
```

```text fine
Bitcoin fell by a tenth in the week, and the shares of miners with it.
```

@@ uk/uk-rmmi-warning-ltaf.md 1846
# An offer of a long-term asset fund carries the prescribed risk warning

The law gives the warning for long-term asset funds word for word, with a link to a risk summary. It stands at the
top, in a box of its own, bold, and nothing may weaken it. The text of another class of product is wrong, the short
form is for places without room, and an edited text is no text.

## Source

- FCA COBS 4.12A.11R(1), as of 2026-11: known from a quotation, not read on the official page.
- FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R, as of 2026-11: known from a quotation, not read on the official page.
- FCA PS22/10, as of 2026-11: read on the page
(https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions).

## Left to a person

Which class a product belongs to where the words are coy; whether a claim on the compensation scheme could arise,
which allows the last words to be dropped; the box and its type, where the format does not show them.

## Examples

```text flagged missing
Ad

The Mersey is a ⟦long-term asset fund⟧ with stakes in ports.
```

```text flagged altered
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong. Take 2 mins to learn more.

The Mersey is a ⟦long-term asset fund⟧ with stakes in ports.
```

```text fine
Ad

This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance. Take 2 mins to learn more.

The Mersey is a long-term asset fund with stakes in ports.
```

```text fine
A long-term asset fund deals once a quarter, says the regulator.
```

@@ uk/uk-rmmi-warning-p2p.md 1734
# An offer of peer-to-peer lending carries the prescribed risk warning

The law gives the warning for peer-to-peer lending word for word, with a link to a risk summary. It stands at the top,
in a box of its own, bold, and nothing may weaken it. The text of another class of product is wrong, the short form is
for places without room, and an edited text is no text.

## Source

- FCA COBS 4.12A.11R(1), as of 2026-11: known from a quotation, not read on the official page.
- FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R, as of 2026-11: known from a quotation, not read on the official page.
- FCA PS22/10, as of 2026-11: read on the page
(https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions).

## Left to a person

Which class a product belongs to where the words are coy; whether a claim on the compensation scheme could arise,
which allows the last words to be dropped; the box and its type, where the format does not show them.

## Examples

```text flagged missing
Ad

⟦Peer-to-peer lending⟧ to small firms.
```

```text flagged altered
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong. Take 2 mins to learn more.

⟦Peer-to-peer lending⟧ to small firms.
```

```text fine
Ad

Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong. Take 2 mins to learn more.

Peer-to-peer lending to small firms.
```

```text fine
Banks lend to small firms at nine per cent.
```

@@ uk/uk-rmmi-warning-unlisted.md 1793
# An offer of unlisted shares or bonds carries the prescribed risk warning

The law gives the warning for unlisted shares and bonds word for word, with a link to a risk summary. It stands at the
top, in a box of its own, bold, and nothing may weaken it. The text of another class of product is wrong, the short
form is for places without room, and an edited text is no text.

## Source

- FCA COBS 4.12A.11R(1), as of 2026-11: known from a quotation, not read on the official page.
- FCA COBS 4.12A.10R, 4.12A.36R, 4.12A.38R, as of 2026-11: known from a quotation, not read on the official page.
- FCA PS22/10, as of 2026-11: read on the page
(https://www.fca.org.uk/publications/policy-statements/ps22-10-strengthening-our-financial-promotion-rules-high-risk-investments-firms-approving-financial-promotions).

## Left to a person

Which class a product belongs to where the words are coy; whether a claim on the compensation scheme could arise,
which allows the last words to be dropped; the box and its type, where the format does not show them.

## Examples

```text flagged missing
Ad

⟦Own a slice of our brewery⟧: the shares are unlisted.
```

```text flagged altered
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Take 2 mins to learn more.

⟦Own a slice of our brewery⟧: the shares are unlisted.
```

```text fine
Ad

Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong. Take 2 mins to learn more.

Own a slice of our brewery: the shares are unlisted.
```

```text fine
The brewery is unlisted, and its shares change hands twice a year.
```

@@ uk/uk-s21-approval.md 1119
# An approved promotion names the approver and the date

An approved promotion names the firm that approved it and the date of approval. Without a name and a date nobody can
tell who answers for it. This is a note, since the words alone do not show whether approval is needed.

## Source

- FSMA 2000 s.21, as of 2026-11: read on the page (https://www.lexisnexis.co.uk/legal/legislation/uk-parliament-acts/financial-services-and-markets-act-2000-c8/part-ii/section-21).
- FCA COBS 4.5.2R(1A), 4.5.2AR, as of 2023-12: known from a quotation, not read on the official page.

## Left to a person

Whether the promotion needs approval; whether the approver may approve.

## Examples

```text flagged
Ad

This promotion is ⟦section 21 approved⟧. Shares can fall and you may lose money.
```

```text flagged
Ad

⟦This financial promotion has been approved⟧ by Beta Compliance Ltd. Shares can fall and you may lose money.
```

```text fine
Ad

This financial promotion has been approved by Beta Compliance Ltd (FRN 654321) on 1 June 2026.
```

```text fine
The promotion of the referee was approved by the league.
```

@@ uk/uk-s21-approver.md 1806
# A promotion by an unauthorised firm names who approved it, and when

Whoever is not authorised may invite to invest only where an authorised firm has approved the promotion, or where an
exemption holds; anything else is a crime. The promotion names the firm that approved it and the date, so that readers can
tell who answers for it.

Who communicates a promotion, no draft can show. The rule speaks only where adlint is told `firm: unauthorised`, and is
listed as not checked where it is told nothing.

## Source

- [FSMA 2000 s.21](https://www.lexisnexis.co.uk/legal/legislation/uk-parliament-acts/financial-services-and-markets-act-2000-c8/part-ii/section-21), as of 2026-11; seen: the page was read
- FCA COBS 4.5.2R(1A), 4.5.2AR, as of 2023-12; second-hand: known from a quotation, not read on the official page

## What is checked

An advertisement that offers unlisted shares or bonds, loans to others, cryptoassets, contracts for difference or
long-term asset funds names the approver and the date, or has the short form `Approver FRN` with the number.

## What is left to a person

Whether an exemption holds, and whether the approver may approve.

## Examples

```text flagged missing firm=unauthorised
Ad

⟦Own a slice of our brewery⟧. The shares are unlisted. You can lose all the money you invest.
```

```text flagged altered firm=unauthorised
Ad

⟦Own a slice of our brewery⟧. The shares are unlisted. This promotion has been approved by Beta Compliance Ltd.
```

```text fine firm=unauthorised
Ad

Own a slice of our brewery. The shares are unlisted. This financial promotion has been approved by Beta Compliance Ltd (FRN 654321) on 1 June 2026.
```

```text fine firm=authorised
Ad

Own a slice of our brewery. The shares are unlisted. You can lose all the money you invest.
```

@@ uk/uk-simulated-performance.md 1579
# A simulated result needs its own warning beside it

A back-test is a sum that a computer did afterwards: nobody earned it. Readers must be told so where the figure
stands, and that past performance is not a reliable indicator of future performance. The plain warning on past
performance alone makes it worse, since the reader then takes the figure for a real record.

## Source

- FCA COBS 4.6.6R(4), as of 2023-12: known from a quotation, not read on the official page.
- FCA COBS 4.5A.12R(c), as of 2025-10: known from a quotation, not read on the official page.
- FCA COBS 4.5A.3R(2)(c), as of 2025-10, for the size of the warning: read on the page (https://public-ui-fcahandbook-dev.azurewebsites.net/handbook/cobs4/cobs4s14).

## Left to a person

Whether the simulation rests on the actual past of the same or a like investment; whether its period, source and costs
are given; whether a figure told as history is a simulation in truth.

## Examples

```text flagged missing
Ad

⟦Had you followed each signal, £1,000 would have become £9,400⟧ of shares by now.
```

```text flagged altered
Ad

Back in 2019 it ⟦would have picked nine of the⟧ ten best shares. Past performance is not a reliable indicator of future results.
```

```text fine
Ad

Applied to FTSE 350 shares since 2015, the rule would have earned 7% a year. The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.
```

```text fine
Researchers simulated ten thousand seasons, and the model would have called nine of ten relegations.
```

@@ uk/uk-substantiation.md 1242
# A superlative states its basis

A superlative or a score is a claim of fact. The evidence is held before publication, and the advertisement says on
what it rests: source, period, sample.

## Source

- CAP Code 3.1, 3.7, as of 2026-11: read on the page (https://asa.org.uk/news/top-tips-for-unregulated-investments.html).
- ASA ruling Stockmarket Insider Ltd A19-1023271, as of 2026-11: read on the page (http://www.asa.org.uk/rulings/stockmarket-insider-ltd-A19-1023271.html).

## Left to a person

The evidence itself.

## Examples

```text flagged prohibited
Ad

⟦Britain's best⟧ share tipster. The value of shares can fall and you may get back less than you invest.
```

```text flagged prohibited
Ad

Our picks of shares are ⟦84% accurate⟧. The value of shares can fall and you may get back less than you invest. The figures refer to the past. Past performance is not a reliable indicator of future results.
```

```text fine
Ad

Number one of 61 share letters (source: Reader Poll, 2026). The value of shares can fall and you may get back less than you invest. The figures refer to the past. Past performance is not a reliable indicator of future results.
```

```text fine
Britain's best pie is sold at a football ground.
```

@@ uk/uk-tax-caveat.md 818
# A tax advantage is qualified in two ways

Tax advantages depend on the person and last as long as the law does. Both must be said beside the praise.

## Source

- FCA COBS 4.5.7R, 4.5A.8R, as of 2025-10: known from a quotation, not read on the official page.

## Left to a person

Whether the tax statement is right.

## Examples

```text flagged missing
Ad

The ISA fund grows ⟦tax-free⟧. You may get back less than you invest.
```

```text flagged altered
Ad

Shares with 30% ⟦income tax relief⟧. Tax rules can change. You may lose all your money.
```

```text fine
Ad

The ISA fund grows tax-free. Tax treatment depends on your individual circumstances and may be subject to change in future. You may get back less than you invest.
```

```text fine
Premium bond prizes are tax-free, and always were.
```

@@ uk/uk-testimonial.md 1453
# Evidence for a customer's account is kept

A customer's words need signed evidence, permission and a rein: what he gained is not what others will gain, and a
figure in his mouth is a figure of the advertiser. This is a note for the file.

## Source

- CAP Code 3.45-3.48, as of 2025-04: written down from memory, to be checked before its number is relied on
(https://www.ashfords.co.uk/insights/articles/updates-to-cap-and-bcap-advertising-codes-what-do-marketers-need-to-know).
- DMCC Act 2024 Sch. 20, as of 2026-11: written down from memory, to be checked before its number is relied on.

## Left to a person

Everything that makes a testimonial lawful: that it is genuine, held on file, and typical.

## Examples

```text flagged
Ad

⟦"I made £4,100 in my first month of share tips."⟧ - Ken, Ely. The figures refer to the past. Past performance is not a reliable indicator of future results. The value of shares can fall and you may get back less than you invest.
```

```text flagged
Ad

⟦"We bought the fund and it paid for the roof."⟧ - Ann. The figures refer to the past. Past performance is not a reliable indicator of future results. The value of shares can fall and you may get back less than you invest.
```

```text fine
Ad

"They answer the telephone." - Ann, who owns the fund. The value of shares can fall and you may get back less than you invest.
```

```text fine
"I made £4,100 on shares," said a reader in a letter.
```

@@ uk/uk-yield-balance.md 767
# A yield is balanced by a word on its uncertainty

A quoted yield gives a one-sided picture unless the reader also learns that the income can fall. This is a note: the
general risk statement is asked for by uk-risk-balance.

## Source

- FCA COBS 4.2.4G(2), as of 2023-12: known from a quotation, not read on the official page.

## Left to a person

Whether the yield is paid out of capital.

## Examples

```text flagged
Ad

The shares offer a ⟦dividend yield of 8.2%⟧. You could lose money.
```

```text flagged
Ad

Investors ⟦earn 9% a year⟧ on the loan book. You could lose money.
```

```text fine
Ad

The shares offer a dividend yield of 8.2%. The income is not guaranteed and you could lose money.
```

```text fine
Bonds of the state yield 4.4%.
```

@@ us/us-ad-label.md 2428
# An advertisement opens with a label that readers know

Whoever reads a letter believes that its writer wrote all of it. Where somebody paid for a part, readers must know
that before they read it, or they are misled about whose words they read. The Commission wants the label in front of
or above the headline, on the picture where the picture is what draws the eye, and wherever the item is shown again.

"Ad", "Advertisement", "Paid advertisement" and "Sponsored" are understood. "Promoted" may mean that the letter
promotes itself, and "Presented by" says only that somebody paid, not that he wrote the text.

## Source

- [FTC Enforcement Policy Statement on Deceptively Formatted Advertisements (2015)](https://mequoda.com/multiplatform-publishing-strategy/ftc-guidance-native-advertising-publishers), as of 2026-11; seen: the page was read
- [FTC Native Advertising: A Guide for Businesses (2015)](http://ftc.gov/tips-advice/business-center/guidance/native-advertising-guide-businesses), as of 2026-11; seen: the page was read

## What is checked

Every part that is marked as an advertisement, or that sells without being marked, opens with a label that readers
know: first in the part, not hidden, not after "read more", not last of a row of hashtags.

## What is left to a person

Whether somebody paid for a text that does not sell. Whether the label stands on the picture where the picture is what
readers see first, and again on the page behind the link. Whether a doubtful word is clear in its surroundings.

## Examples

```text flagged missing alone
⟦Our friends at Bellwether Signals have opened their doors again. Join today for $19 a month and get the list of five stocks
that their founder would buy: click here.⟧
```

```text flagged altered
⟦Promoted⟧

Our partner Lantern Research sends three stock ideas a week. Click here to start your free trial.
```

```text fine
Advertisement

Lantern Research sends three stock ideas a week. Click here to start a trial.
```

```text fine
Meta said that advertising brought in 98% of its revenue. The share of ad spend that goes to video rose again.
```

```text fine
#ad Lantern Research sends three stock ideas a week, and a trial costs a dollar.
```

```text flagged altered alone
⟦FEATURED COMPANY

Kettle Hill Metals (OTC: KHMX) has 2,700 acres with scandium in the soil. We may be compensated by companies that we profile. Call 509-555-0137.⟧
```

@@ us/us-affiliate-wording.md 1189
# The words affiliate link alone do not tell readers of a payment

A link that pays the writer is a connection that readers do not expect, and it changes what they think of his praise.
The words "affiliate link" are words of the trade: few readers know that they mean money. A plain sentence, or "paid
link", does what the rule wants.

## Source

- 16 CFR 255.5, as of 2026-11; second hand: read in somebody else's text

## What is checked

Where the words "affiliate link" (or "#afflink", "aff link") stand, the same paragraph says that money is paid.

## What is left to a person

Whether the notice stands out enough where there are many links, and whether a connection that no word betrays (a free
stay, a friend's firm) has been told.

## Examples

```text flagged missing
The budget I keep is in Pennyjar, which I like for its plain charts ⟦(affiliate link)⟧.
```

```text flagged missing
My sleeping bag came from Northfold ⟦#afflink⟧ and has outlived two dogs.
```

```text fine
The budget I keep is in Pennyjar (affiliate link: I earn a commission if you buy through it).
```

```text fine
The Commission says that the words affiliate link alone tell readers nothing.
```

@@ us/us-capital-risk.md 1844
# An advertisement that praises a return also says what can be lost

An advertisement that speaks of gains and is silent on losses misleads, however true each sentence is. In its cases
against publishers the Commission has asked for the risks, costs and conditions beside the financial claim. No set
words exist: one plain sentence on what the reader can lose does.

## Source

- [FTC Act s.5 (Agora Financial, 2021)](https://www.stateagreport.com/news/ftc-refunds-over-2-million-to-purchasers-of-finance-and-health-related-publications/), as of 2026-11; seen: the page was read

## What is checked

An advertisement with a benefit of investing, a result, a forecast, a promise of earnings or a paid description of a
security says within itself that money can be lost, in letters that can be read. What a bank account earns is no
benefit of investing. Advertisements for futures and options have rules of their own.

## What is left to a person

Whether the risk named is the one that matters for this thing, and whether it is as easy to find as the praise.

## The words

The words are free. These do:

> The value of investments can fall as well as rise and you may get back less than you invest.

## Examples

```text flagged missing
Advertisement

⟦Grow your wealth⟧ with our portfolio of dividend stocks.
```

```text flagged altered
Advertisement

⟦Earn an income of 7% a year⟧ from stocks of pipelines. As with any investment, there are risks.
```

```text fine
Advertisement

Grow your wealth with our portfolio of dividend stocks. Stocks fall as well as rise, and you can lose money.
```

```text fine
Advertisement

Larch Bank's savings account earns 4.1% APY, and deposits are insured by the FDIC.
```

```text fine
Homeowners grow their wealth slowly, the study of stocks and bonds says; nobody pays for this paragraph.
```

@@ us/us-earnings-claims.md 1472
# Promises of easy earnings need proof that they are typical

Promises of what members earn are claims of fact. Whoever makes them must hold written proof, beforehand, that it is
what members typically get. In the cases of the last years disclaimers did not help: they were dense, hard to find, or
said the opposite of the headline. A claim that a machine calls the market needs proof in the same way.

## Source

- [FTC Act s.5; Notice of Penalty Offenses Concerning Money-Making Opportunities (2021)](https://ftcattorney.com/new-ftc-action-on-money-making-opportunities-and-earnings-claims-results-in-big-civil-penalties/), as of 2026-11; seen: the page was read

## What is checked

Sums per day, week or month, accounts that are doubled, "anyone can do it", so many trades of so many, and machines
that predict, in an advertisement.

## What is left to a person

Whether the proof exists. If it does, suppress the finding and name the file. Pictures of cars and beaches say the
same without words.

## Examples

```text flagged prohibited
Advertisement

⟦Pocket $3,100 a week⟧ from your kitchen table with our forty-minute course on stocks.
```

```text flagged prohibited
Advertisement

Meet Orla, the ⟦AI that predicts⟧ which stocks will rise.
```

```text fine
Advertisement

Our course on stocks costs $310. The average customer lost money in the first year.
```

```text fine
The Commission quoted the page: "Pocket $3,100 a week". It fined the firm.
```

@@ us/us-email-ad.md 2003
# A commercial e-mail that nobody asked for says that it is an advertisement

A commercial mail that nobody asked for says, clearly and where it is seen, that it is an advertisement or a
solicitation. There are no set words and no set place. The duty falls away where readers agreed beforehand to be
written to, so that a letter to its own subscribers does not need it.

## Source

- CAN-SPAM, 15 U.S.C. 7704(a)(5), as of 2026-11; second hand: read in somebody else's text

## What is checked

Where the configuration says "recipients: unsolicited", a mail whose subject or text sells something says somewhere in
view that it is an advertisement. Untold, the rule is reported as not checked, never as passed.

## What is left to a person

Whether readers consented, and whether the words are clear and conspicuous in the look of the mail. The opt-out must
work for thirty days; no text shows that.

## Examples

```text flagged missing alone only recipients=unsolicited
From: Dale <dale@goldenhours.example>
Subject: ⟦A free evening on annuities⟧

Join my webinar on Thursday and save your seat with a click. Golden Hours, 9 Elm Street, Topeka, KS 66603
```

```text flagged missing alone only recipients=unsolicited
From: Optionwell <desk@optionwell.example>
Subject: ⟦Eight lessons for the price of four⟧

Enroll before June 3: tuition is $90. Optionwell, PO Box 77, Tulsa, OK 74101
```

```text fine alone only recipients=unsolicited
From: Dale <dale@goldenhours.example>
Subject: A free evening on annuities

This is an advertisement. Join my webinar on Thursday. Golden Hours, 9 Elm Street, Topeka, KS 66603
```

```text fine alone only
From: Optionwell <desk@optionwell.example>
Subject: Eight lessons for the price of four

Enroll before June 3: tuition is $90. Optionwell, PO Box 77, Tulsa, OK 74101
```

```text fine alone only recipients=unsolicited
From: Optionwell <desk@optionwell.example>
Subject: Ad: eight lessons for the price of four

Enroll before June 3: tuition is $90.
```

@@ us/us-email-address.md 1642
# A commercial e-mail gives a postal address

Readers who want to be left alone must be able to find the sender. Every commercial mail gives a valid postal address:
a street, or a post office box that is registered with the postal service.

## Source

- CAN-SPAM, 15 U.S.C. 7704(a)(5), as of 2026-11; second hand: read in somebody else's text

## What is checked

A mail whose subject or text sells something has a post office box, a street address or a town with state and ZIP code
somewhere in view. A merge field for the address is reported as not checked.

## What is left to a person

Whether the address is the sender's and valid. Mails that sell nothing need none.

## Examples

```text flagged missing alone only
From: Optionwell <desk@optionwell.example>
Subject: ⟦Ad: eight lessons for the price of four⟧

Enroll before June 3: tuition is $90. Unsubscribe here.
```

```text flagged missing alone only
From: Hollyhock Letter <post@hollyhock.example>
Subject: ⟦Half-price year of the Hollyhock Letter⟧

A year is $40 until June 30. Opt out: hollyhock.example/out
```

```text fine alone only
From: Optionwell <desk@optionwell.example>
Subject: Ad: eight lessons for the price of four

Enroll before June 3: tuition is $90. Optionwell, PO Box 77, Tulsa, OK 74101
```

```text fine alone only
From: Hollyhock Letter <post@hollyhock.example>
Subject: Half-price year of the Hollyhock Letter

A year is $40 until June 30. The Hollyhock Letter, 1200 West Fourth Street, Winona, MN 55987
```

```text fine alone only
From: Ana <ana@hollyhock.example>
Subject: Notes from the garden

The peas are up. Nothing is for sale today.
```

@@ us/us-email-subject.md 1461
# A commercial e-mail does not come under a false subject

A mail whose subject passes for a reply, an order or a message about an account is opened under false pretences. The
law forbids a subject that is likely to mislead about what the message is, and nothing in the message mends it.

## Source

- CAN-SPAM, 15 U.S.C. 7704(a)(1)-(5), as of 2026-11; second hand: read in somebody else's text

## What is checked

The subject of a mail that sells something is not put as a reply ("RE:", "Fw:"), an order, an invoice, an account
message or an urgent notice.

## What is left to a person

Subjects that mislead in other ways: a question that the mail does not answer, a name that is not the sender's.
Whether the reader really wrote first.

## Examples

```text flagged prohibited alone only
From: Dale <dale@goldenhours.example>
Subject: ⟦RE:⟧ our conversation

Join my webinar on annuities on Thursday. Save my seat: goldenhours.example/seat
```

```text flagged prohibited alone only
From: Service <desk@optionwell.example>
Subject: ⟦Your order⟧ is waiting

A trial of our options letter costs a dollar. Subscribe today.
```

```text fine alone only
From: Golden Hours <dale@goldenhours.example>
Subject: Thursday's free webinar on annuities

Join my webinar on annuities on Thursday.
```

```text fine alone only
From: Larch Bank <service@larchbank.example>
Subject: Your statement is ready

Your statement for October is ready in your account.
```

@@ us/us-finra-projection.md 1222
# A FINRA member predicts no performance

A member of FINRA may not predict or project performance, nor imply that the past will come again, in what it tells
the public. Nothing beside the prediction mends it. A change of the rule is pending (SR-FINRA-2026-004), and no final
order had been seen when this page was written.

## Source

- [FINRA Rule 2210(d)(1)(F)](http://www.mondaq.com/unitedstates/x/576008/), as of 2026-11; seen: the page was read

## What is checked

A forecast or target return in an advertisement that says that the advertiser is a member of FINRA.

## What is left to a person

Words that imply a repetition without a figure; the exceptions for tools and research; the pending change.

## Examples

```text flagged prohibited
Advertisement

Our strategists say that small stocks ⟦will return 14%⟧ next year. Tollgate Securities LLC, Member FINRA.
```

```text flagged prohibited
Advertisement

This stock ⟦could double⟧. Tollgate Securities LLC is a member of FINRA.
```

```text fine
Advertisement

Trade stocks without commission. Tollgate Securities LLC, Member FINRA.
```

```text fine
The economy will grow 2% next year, said a strategist of Tollgate Securities LLC, member FINRA.
```

@@ us/us-forecast.md 1382
# A prediction of a price says what it rests on and that it may not come true

Nobody knows what a price will be. An advertisement that says so much without basis or caution misleads. A sentence
beside it that the prediction may not come true, or that forecasts are not reliable, keeps readers from taking it for
knowledge. Registered advisers and members of FINRA are bound more strictly, by rules of their own.

## Source

- FTC Act s.5, as of 2026-11; from memory: not read; check before relying on it

## What is checked

Every forecast, price target or target return in an advertisement has beside it a statement that it may not be
reached, or that forecasts are not a reliable indicator.

## What is left to a person

Whether the forecast has a basis, and whether it is given.

## The words

The words are free. These do:

> This is an opinion and may prove wrong; it is not a reliable indicator of future performance.

## Examples

```text flagged missing
Advertisement

This stock ⟦could double⟧ within a year.
```

```text flagged missing
Advertisement

Silo Row REIT is ⟦aiming for⟧ a total return of 10% a year.
```

```text fine
Advertisement

This stock could double within a year. Forecasts may not be reached, and you can lose money.
```

```text fine
The Federal Reserve expects inflation of 2.4% next year, and the company expects sales of $90 million.
```

@@ us/us-futures-balance.md 1448
# Whoever speaks of profit in futures speaks as plainly of loss

With leverage, a small move takes more than was put up. Whoever speaks of profit in futures or foreign exchange must
speak of loss as plainly: it need not take as many words, but it may not be hidden or played down.

## Source

- NFA Compliance Rule 2-29(b)(3), IN 9003, as of 2026-11; second hand: read in somebody else's text

## What is checked

An advertisement of trading in futures, commodities or foreign exchange says within itself that trading is risky or
that money can be lost.

## What is left to a person

Whether the words on loss are as prominent as those on profit; whether it is said that futures suit everybody; whether
"limited risk" means the amount, not the likelihood; arithmetic of leverage and seasons that hypes.

## The words

The words are free. These do:

> Futures trading involves a substantial risk of loss and is not suitable for everyone; you can lose more than you put up.

## Examples

```text flagged missing
Advertisement

⟦Trade wheat⟧ futures with our six dates a year, for $30.
```

```text flagged altered
Advertisement

⟦Trade wheat⟧ futures with our six dates a year: a limited risk.
```

```text fine
Advertisement

Trade wheat futures with our six dates a year. Trading futures involves a substantial risk of loss.
```

```text fine
Stock index futures rose before the open, and traders put the odds of a cut at two in three.
```

@@ us/us-futures-past-results.md 1259
# Past profits in futures stand with the sentence on past results

Where past profits in futures are mentioned, the association wants the statement that past results are not necessarily
indicative of future results. "Not necessarily" is right here; British and European rules refuse it.

## Source

- NFA Compliance Rule 2-29(b)(4), as of 2026-11; second hand: read in somebody else's text

## What is checked

Every past result in an advertisement of futures has that statement, or one of its usual forms, beside it.

## What is left to a person

Whether the figures are net of all costs and represent what all accounts did.

## The words

The words are free. These do:

> Past results are not necessarily indicative of future results.

## Examples

```text flagged missing
Advertisement

Clients of our cattle futures desk ⟦made 22% last year⟧. Trading futures involves a substantial risk of loss.
```

```text flagged altered
Advertisement

Clients of our cattle futures desk ⟦made 22% last year⟧. Your results may vary.
```

```text fine
Advertisement

Clients of our cattle futures desk made 22% last year. Past results are not necessarily indicative of future results.
```

```text fine
Cattle futures rose 22% last year, the exchange said.
```

@@ us/us-guarantee-words.md 1241
# Nothing invested is guaranteed or without risk

Nothing that is invested is safe in the way that these words say. "Guaranteed", "risk-free" or "can't lose" are facts
that the advertiser would have to prove, and a disclaimer beside them only contradicts them.

## Source

- [FTC Act s.5](https://buckleyfirm.com/blog/2023-01-20/ftc-takes-action-against-investment-advisor-cites-violations-notice-penalty-offenses), as of 2026-11; seen: the page was read

## What is checked

No word of safety or certainty stands in an advertisement of investments. Money-back guarantees on a subscription,
insured deposits, and sentences that deny a guarantee are left alone.

## What is left to a person

Real guarantees (of a state, an insurer): whether the advertisement says who guarantees what, and on which terms.

## Examples

```text flagged prohibited
Advertisement

Our stock portfolio earns ⟦risk-free⟧ income every month.
```

```text flagged prohibited
Advertisement

Stock traders who follow this indicator ⟦can't lose⟧.
```

```text fine
Advertisement

Nobody can guarantee a return on stocks, and no trade is risk-free.
```

```text fine
Advertisement

Our letter on stocks costs $40 a year, with a 60-day money-back guarantee.
```

@@ us/us-hypothetical-as-live.md 1305
# A simulated futures result is not called live, real-time or pro forma

A simulation that is called "live", "real-time" or "pro forma" passes for trades that were made. The association's
notice names these words as misleading, and the prescribed statement beside them does not mend them.

## Source

- [NFA Compliance Rule 2-29(c), IN 9025](http://www.nfa.futures.org/NFAManual/NFAManual.aspx?RuleID=9025&Section=9), as of 2026-11; second hand: read in somebody else's text

## What is checked

"Live results", "real-time performance", "pro forma returns" and "tested on live data" in a futures advertisement of a
draft that shows simulated results.

## What is left to a person

Where a live record of real accounts stands beside a simulated one, both under their true names: suppress the finding.

## Examples

```text flagged prohibited
Advertisement

⟦Live results⟧: our heating oil futures system would have returned 31% a year.
```

```text flagged prohibited
Advertisement

Our corn futures model would have made $9,000 a year. ⟦Testing was done on live data⟧.
```

```text fine
Advertisement

Our corn futures model would have made $9,000 a year, in a simulation with prices of the past.
```

```text fine
The band plays live, and the results of the election were shown in real time.
```

@@ us/us-hypothetical-futures.md 8299
# Simulated futures results carry the prescribed statement beside them

A rule that is fitted to the past always looks clever there. For futures, commodity options and retail foreign
exchange the Commission gives a statement word for word, for advisors even where they are exempt from registration.
Members of the NFA use the association's text instead. It stands next to the figures, in letters no smaller than
theirs.

## Source

- 17 CFR 4.41(b), as of 2026-11; second hand: read in somebody else's text
- [NFA Compliance Rule 2-29(c), IN 9025](http://www.nfa.futures.org/NFAManual/NFAManual.aspx?RuleID=9025&Section=9), as of 2026-11; second hand: read in somebody else's text

## What is checked

Every simulated result in an advertisement of futures has one of the prescribed texts directly beside it, whole. One
sentence of it, a summary, and the text that was replaced in 2007 are reported as altered. Where sizes are known, the
text may not be smaller than the result.

## What is left to a person

Whether the advertiser is a member (then T-US-2) or not (then T-US-1). The extra sentence for members with under a
year of experience, the assumptions, the actual results of five years, and whether three months of actual results
exist, which forbids the simulated ones.

## The words

The words are prescribed, to the letter:

- **T-US-1 (CFTC)**: These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
- **T-US-2 (NFA)**: HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
- **T-US-3 (NFA, composites)**: THIS COMPOSITE PERFORMANCE RECORD IS HYPOTHETICAL AND THESE TRADING ADVISORS HAVE NOT TRADED TOGETHER IN THE MANNER SHOWN IN THE COMPOSITE. HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY MULTI-ADVISOR MANAGED ACCOUNT OR POOL WILL OR IS LIKELY TO ACHIEVE A COMPOSITE PERFORMANCE RECORD SIMILAR TO THAT SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD AND THE ACTUAL RECORD SUBSEQUENTLY ACHIEVED. ONE OF THE LIMITATIONS OF A HYPOTHETICAL COMPOSITE PERFORMANCE RECORD IS THAT DECISIONS RELATING TO THE SELECTION OF TRADING ADVISORS AND THE ALLOCATION OF ASSETS AMONG THOSE TRADING ADVISORS WERE MADE WITH THE BENEFIT OF HINDSIGHT BASED UPON THE HISTORICAL RATES OF RETURN OF THE SELECTED TRADING ADVISORS. THEREFORE, COMPOSITE PERFORMANCE RECORDS INVARIABLY SHOW POSITIVE RATES OF RETURN. ANOTHER INHERENT LIMITATION ON THESE RESULTS IS THAT THE ALLOCATION DECISIONS REFLECTED IN THE PERFORMANCE RECORD WERE NOT MADE UNDER ACTUAL MARKET CONDITIONS AND, THEREFORE, CANNOT COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FURTHERMORE, THE COMPOSITE PERFORMANCE RECORD MAY BE DISTORTED BECAUSE THE ALLOCATION OF ASSETS CHANGES FROM TIME TO TIME AND THESE ADJUSTMENTS ARE NOT REFLECTED IN THE COMPOSITE.
- **T-US-1 before 2007** (does not do: it is the text that the CFTC replaced in 2007): Hypothetical or simulated performance results have certain inherent limitations. Unlike an actual performance record, simulated results do not represent actual trading. Also, since the trades have not actually been executed, the results may have under- or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to those shown.

## Examples

```text flagged missing
Advertisement

Our crude oil futures system ⟦would have made $41,000⟧ since 2015.
```

```text flagged altered
Advertisement

Our crude oil futures system ⟦would have made $41,000⟧ since 2015. These results are hypothetical.
```

```text flagged altered
Advertisement

Our crude oil futures system ⟦would have made $41,000⟧ since 2015.

Hypothetical or simulated performance results have certain inherent limitations. Unlike an actual performance record, simulated results do not represent actual trading. Also, since the trades have not actually been executed, the results may have under- or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to those shown.
```

```text fine
Advertisement

Our crude oil futures system would have made $41,000 since 2015.

These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
```

```text fine
Advertisement

Our crude oil futures system would have made $41,000 since 2015.

HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
```

@@ us/us-hypothetical-performance.md 1780
# Simulated results of an investment carry a warning that nobody obtained them

A result that nobody obtained looks like one that somebody did. Outside of futures no text is prescribed: words which
say that the result is hypothetical or simulated, and that it is no guide to the future, must stand beside it. For
tools that project outcomes, members of FINRA use the prescribed legend.

## Source

- FTC Act s.5, as of 2026-11; from memory: not read; check before relying on it
- FINRA Rule 2214(c), as of 2026-11; second hand: read in somebody else's text

## What is checked

Every simulated result, and every tool that projects outcomes, in an advertisement has beside it words that it is
hypothetical and that it guarantees or indicates nothing. Sales of a company are no simulated result.

## What is left to a person

What the simulation rests on, and whether its assumptions are given. Registered advisers are bound by a stricter rule;
tell adlint "adviser: registered" and this one is left out.

## The words

The words are free. These do:

> These results are hypothetical. They do not represent actual trading and are not indicative of future results.

## Examples

```text flagged missing
Advertisement

⟦Had you followed every signal on these stocks, you would have made 312%⟧ since 2018.
```

```text flagged altered
Advertisement

⟦Had you followed every signal on these stocks, you would have made 312%⟧ since 2018. Back-tested results.
```

```text fine
Advertisement

Had you followed every signal on these stocks, you would have made 312% since 2018. This is hypothetical and does not guarantee future results.
```

```text fine
Advertisement

Gannet Foods reported that sales ran to $6 million in the first nine months, on shipments to nine states.
```

@@ us/us-material-connection.md 1471
# A link that pays the publisher says so where it stands

An endorsement counts for more when nothing is paid for it. Where a link pays the publisher, readers must be told at
the link, in words that they understand; a notice at the end, or on a page about the letter, comes too late.

## Source

- 16 CFR 255.0(f), 255.5, as of 2026-11; second hand: read in somebody else's text

## What is checked

In editorial, links that carry the marks of an affiliate scheme (ref=, aff_id=, the hosts of the schemes) have "Ad",
"paid link" or a sentence on the commission beside them.

## What is left to a person

Connections that leave no mark in the link: shares held, free goods, family, an employer. Whether the words of the
notice are clear to the readers of this letter.

## Examples

```html flagged missing only
<p>⟦I moved the emergency fund to <a href="https://larchbank.example/?ref=pennywise">Larch Bank</a>, and the form took four minutes.⟧</p>
```

```html flagged missing only
<p>⟦The tax program I use is <a href="https://formfiller.example/go?aff_id=882">Formfiller</a>.⟧</p>
```

```html fine only
<p>I moved the emergency fund to <a href="https://larchbank.example/?ref=pennywise">Larch Bank</a> (paid link).</p>
```

```html fine only
<p>The figures are in <a href="https://stats.example/tables?edition=2026-10">the tables of the bureau</a>, which is where I found them. <a href="https://larchbank.example/rates">Larch Bank</a> lists its rates.</p>
```

@@ us/us-nfa-hypothetical.md 4026
# A member of the NFA prints the NFA's statement beside simulated results

A member of the NFA who shows simulated results in futures prints the statement of Rule 2-29(c), not that of the CFTC,
immediately before or after the results and in type at least as large. Membership is what no draft shows: the rule speaks
only where adlint is told `nfa: member`, and is listed as not checked where it is told nothing. For everybody else
`us-hypothetical-futures` takes either text.

## Source

- [NFA Compliance Rule 2-29(c), IN 9025](http://www.nfa.futures.org/NFAManual/NFAManual.aspx?RuleID=9025&Section=9), as of 2026-11; second-hand: read as a quotation

## What is checked

A simulated result in an advertisement for futures or foreign exchange stands directly beside the NFA's statement, word for
word, or beside its statement on composites.

## What is left to a person

The sentence for members with less than a year of experience; the ban on simulated results once three months of actual ones
exist; material assumptions; actual results of five years.

## Examples

```text flagged missing nfa=member
Advertisement

Our crude oil futures system ⟦would have returned 41%⟧ in 2024.
```

```text flagged altered nfa=member
Advertisement

Our crude oil futures system ⟦would have returned 41%⟧ in 2024.

These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
```

```text fine nfa=member
Advertisement

Our crude oil futures system would have returned 41% in 2024.

HYPOTHETICAL PERFORMANCE RESULTS HAVE MANY INHERENT LIMITATIONS, SOME OF WHICH ARE DESCRIBED BELOW. NO REPRESENTATION IS BEING MADE THAT ANY ACCOUNT WILL OR IS LIKELY TO ACHIEVE PROFITS OR LOSSES SIMILAR TO THOSE SHOWN. IN FACT, THERE ARE FREQUENTLY SHARP DIFFERENCES BETWEEN HYPOTHETICAL PERFORMANCE RESULTS AND THE ACTUAL RESULTS SUBSEQUENTLY ACHIEVED BY ANY PARTICULAR TRADING PROGRAM. ONE OF THE LIMITATIONS OF HYPOTHETICAL PERFORMANCE RESULTS IS THAT THEY ARE GENERALLY PREPARED WITH THE BENEFIT OF HINDSIGHT. IN ADDITION, HYPOTHETICAL TRADING DOES NOT INVOLVE FINANCIAL RISK, AND NO HYPOTHETICAL TRADING RECORD CAN COMPLETELY ACCOUNT FOR THE IMPACT OF FINANCIAL RISK IN ACTUAL TRADING. FOR EXAMPLE, THE ABILITY TO WITHSTAND LOSSES OR TO ADHERE TO A PARTICULAR TRADING PROGRAM IN SPITE OF TRADING LOSSES ARE MATERIAL POINTS WHICH CAN ALSO ADVERSELY AFFECT ACTUAL TRADING RESULTS. THERE ARE NUMEROUS OTHER FACTORS RELATED TO THE MARKETS IN GENERAL OR TO THE IMPLEMENTATION OF ANY SPECIFIC TRADING PROGRAM WHICH CANNOT BE FULLY ACCOUNTED FOR IN THE PREPARATION OF HYPOTHETICAL PERFORMANCE RESULTS AND ALL OF WHICH CAN ADVERSELY AFFECT ACTUAL TRADING RESULTS.
```

```text fine nfa=none
Advertisement

Our crude oil futures system would have returned 41% in 2024.

These results are based on simulated or hypothetical performance results that have certain inherent limitations. Unlike the results shown in an actual performance record, these results do not represent actual trading. Also, because these trades have not actually been executed, these results may have under-or over-compensated for the impact, if any, of certain market factors, such as lack of liquidity. Simulated or hypothetical trading programs in general are also subject to the fact that they are designed with the benefit of hindsight. No representation is being made that any account will or is likely to achieve profits or losses similar to these being shown.
```

@@ us/us-options-risk.md 1884
# An advertisement for options says that they are not suitable for all investors and what can be lost

Options can expire worthless in a month, and a writer can owe more than was received. Members of FINRA must say in
every communication on options that they are not suitable for all investors, and give risks as plainly as benefits. A
publisher who says the same leaves no doubt.

## Source

- [FINRA Rule 2220(d)](http://finra.complinet.com/en/display/display_main.html?rbid=2403&element_id=8623), as of 2026-11; seen: the page was read

## What is checked

An advertisement of an options service, course or trade says that options are not suitable for all investors (or not
appropriate, not right for everyone). That options "involve risk" is not enough.

## What is left to a person

Whether the risks are given with the same detail as the benefits. For a member: whether recommendations, performance
and named securities appear before the disclosure document was delivered, and whether performance is shown with basis
and costs for at least twelve months.

## The words

The words are free. These do:

> Options involve risk and are not suitable for all investors. Prior to buying or selling an option, investors must read a copy of the Characteristics and Risks of Standardized Options, also known as the options disclosure document (ODD).

## Examples

```text flagged missing
Advertisement

⟦Learn to sell covered call options⟧ in six evenings.
```

```text flagged altered
Advertisement

⟦Learn to sell covered call options⟧ in six evenings. Options involve risk.
```

```text fine
Advertisement

Learn to sell covered call options in six evenings. Options are not suitable for all investors, and you can lose what you put in.
```

```text fine
Advertisement

Our staff hold stock options that vest over four years, and we have no other option than to be frugal.
```

@@ us/us-paid-editorial.md 1424
# A text that somebody paid for says so wherever it describes a security

The duty to tell what was paid hangs on the payment, not on the label: a description in an editorial frame is meant as
much as an advertisement. No word need betray the payment. The rule speaks only where adlint is told `paid-by: issuer` or
`paid-by: advertiser`, and is listed as not checked where it is told nothing.

## Source

- [Securities Act 1933 s.17(b), 15 U.S.C. 77q(b)](https://crowdcheck.com/blog/you-might-not-think-youre-stock-tout), as of 2026-11; seen: the page was read

## What is checked

A description of a security outside of an advertisement stands in a draft that says who paid and how much.

## What is left to a person

Whether somebody paid; whether the amount, the form and the source are right and whole.

## Examples

```text flagged missing paid-by=issuer
⟦Gannet Copper Corp⟧. (OTCQB: GNTC) drills on two claims in Arizona and published its results this week.
```

```text flagged missing paid-by=advertiser
⟦Gannet Copper Corp⟧. (OTCQB: GNTC) drills on two claims in Arizona. The weather there was fine.
```

```text fine paid-by=issuer
Gannet Copper Corp. (OTCQB: GNTC) drills on two claims in Arizona. Gannet Copper paid us $25,000 in cash on March 3 to publish this.
```

```text fine paid-by=nobody
Gannet Copper Corp. (OTCQB: GNTC) drills on two claims in Arizona and published its results this week.
```

@@ us/us-paid-touting.md 1967
# Whoever is paid to describe a security says so, with the amount and by whom

Whoever is paid by an issuer, an underwriter or a dealer to describe a security must say so in the same text: that
money was or will be received, and how much. It is enough that the security is described; no recommendation is needed.
The label "Ad" satisfies the rules on labels and does nothing here.

## Source

- [Securities Act 1933 s.17(b), 15 U.S.C. 77q(b)](https://crowdcheck.com/blog/you-might-not-think-youre-stock-tout), as of 2026-11; seen: the page was read
- [SEC v. Kardashian (2022)](https://insights.mintz.com/post/102hyfs/keeping-up-with-kim-kardashians-crypto-sec-fines-kardashian-1-26-million-for), as of 2026-11; seen: the page was read

## What is checked

A paid description of a security (a ticker, a company profile, a token) in an advertisement stands with a statement of
who was paid and how much, in cash, shares or tokens. "May receive fees", "sponsored" and "see our website" do not do.

## What is left to a person

Whether the amount, the form and the source are right and whole, and later payments included. Advertisements of
letters or brokers that describe no security are not meant.

## The words

The words are free. These do:

> [Issuer] paid us US$[amount] in cash on [date] to publish this profile. We hold no shares.

## Examples

```text flagged missing
Advertisement

⟦Gannet Copper Corp⟧. (OTCQB: GNTC) drills on two claims in Arizona. Small companies often fail, and you can lose all you put in.
```

```text flagged altered
Advertisement

⟦Gannet Copper Corp⟧. (OTCQB: GNTC) drills on two claims in Arizona. We may be compensated for publishing this.
```

```text fine
Advertisement

Gannet Copper Corp. (OTCQB: GNTC) drills on two claims in Arizona. Gannet Copper paid us $25,000 in cash on March 3 to publish this.
```

```text fine
Advertisement

The Hollyhock Letter follows thirty stocks. A subscription for a year costs $40.
```

@@ us/us-past-performance.md 1901
# A past result says that the past tells nothing certain of the future

A result of the past reads like a promise. In the cases on money-making offers the Commission takes such figures for
claims of what readers will get, so that the words which cut the two apart must stand beside them. No sentence is
prescribed for a publisher; the customary ones do. For futures a rule of its own applies.

## Source

- [FTC Act s.5; Notice of Penalty Offenses Concerning Money-Making Opportunities (2021)](https://www.olshanlaw.com/blogs-Advertising-Law-Blog,ftc-once-again-focuses-on-earnings-claims), as of 2026-11; seen: the page was read

## What is checked

Every past result in an advertisement has a sentence beside it that past results guarantee, indicate or predict
nothing for the future. A question that mocks it, or "results may vary", does not do. What was paid for the text, and
what something is expected to grow to, are no past results.

## What is left to a person

Whether the figure is true, typical, and covers a fair period; whether winners were picked.

## The words

The words are free. These do:

> Past results are not necessarily indicative of future results.

## Examples

```text flagged missing
Advertisement

Our stock picks ⟦gained 48% last year⟧.
```

```text flagged altered
Advertisement

Our stock picks ⟦gained 48% last year⟧. Results may vary.
```

```text flagged distant
Advertisement

Our stock picks ⟦gained 48% last year⟧.

----

ADVERTISEMENT

Tillage Funds sells nine funds. Past performance does not guarantee future results.
```

```text fine
Advertisement

Our stock picks gained 48% last year. Past performance does not guarantee future results.
```

```text fine
Advertisement

Cobalt Hollow Corp. has paid us $15,000 in cash for this profile of its shares.
```

```text fine
The company said that revenue rose 48% last year. Its shares gained 3%.
```

@@ us/us-pressure.md 992
# False time limits and false scarcity mislead

A time limit that is not real, or a scarcity that is made up, takes away the time in which readers would think. A true
closing date, given with its reason, is a fact like any other.

## Source

- FTC Act s.5, as of 2026-11; from memory: not read; check before relying on it

## What is checked

Words that hurry the reader ("before midnight", "only nine seats left", "act now") in an advertisement of investments.

## What is left to a person

Whether a limit is true. If it is, suppress the finding and say why.

## Examples

```text flagged prohibited
Advertisement

Our stock-trading service takes new members: ⟦act now⟧.
```

```text flagged prohibited
Advertisement

There are ⟦only nine seats⟧ left in the trading room.
```

```text fine
Advertisement

The subscription to our letter on stocks is half price until June 30, 2027.
```

```text fine
The company reports before the market opens on Tuesday. Traders expect little.
```

@@ us/us-regulator-endorsement.md 933
# No regulator approves an adviser, a broker or a letter

No regulator approves advisers, brokers or letters. Who is registered may say so, and adds that registration implies
no level of skill; "SEC-approved" claims what does not exist.

## Source

- 17 CFR 275.206(4)-1(a), as of 2026-11; from memory: not read; check before relying on it

## What is checked

"SEC-approved", "endorsed by the CFTC", "government approved" and their like in an advertisement.

## What is left to a person

Seals and logos in pictures.

## Examples

```text flagged prohibited
Advertisement

Trade with an ⟦SEC-approved⟧ adviser.
```

```text flagged prohibited
Advertisement

Our signals on stocks are ⟦backed by the CFTC⟧.
```

```text fine
Advertisement

Cinder Lake is registered with the SEC; that implies no level of skill, and the SEC has not approved this letter.
```

```text fine
The proposal was approved by the SEC on Tuesday.
```

@@ us/us-sec-gross-net.md 1267
# Gross performance never stands without net

Fees are paid from the result. A registered adviser who shows what a portfolio earned before fees shows beside it, at
least as prominently, over the same period and by the same method, what was left after them.

## Source

- 17 CFR 275.206(4)-1(d)(1), as of 2026-11; second hand: read in somebody else's text

## What is checked

Performance before fees in an advertisement stands in the same part as performance net of fees.

## What is left to a person

Whether the two cover the same period, and are as easy to see and compare; extracts of a portfolio, for which the
staff's answers of 2025 allow gross under conditions.

## The words

The words are free. These do:

> After fees, the same portfolio returned [net figure] a year over the same period.

## Examples

```text flagged missing
Advertisement

Our portfolio of small stocks gained 14% a year, ⟦before fees⟧.
```

```text flagged missing
Advertisement

⟦Gross returns⟧ of the dividend stock portfolio were 9% a year. Past performance guarantees nothing.
```

```text fine
Advertisement

Our portfolio of small stocks gained 14% a year before fees and 12.4% net of fees.
```

```text fine
Advertisement

The hotel costs $120 before fees and taxes.
```

@@ us/us-sec-hypothetical.md 1370
# A registered adviser shows no hypothetical performance to the mass of retail readers

Hypothetical performance needs readers who can judge it. A registered adviser may show it only where it is relevant to
the situation and objectives of those who read it, with criteria, assumptions, risks and limits. In a letter to
everybody that cannot be so.

## Source

- 17 CFR 275.206(4)-1(d)(6), as of 2026-11; second hand: read in somebody else's text

## What is checked

A simulated result in an advertisement that says that the adviser is registered.

## What is left to a person

Advertisements to known and able readers, with policies that see to it: tell adlint "readers: professional". Whether
an adviser is registered, where the text does not say so.

## Examples

```text flagged prohibited
Advertisement

Cinder Lake, an SEC-registered investment adviser, tested its rule on stocks: it ⟦would have returned 13%⟧ a year.
```

```text flagged prohibited
Advertisement

Cinder Lake is a registered investment adviser. ⟦Back-tested⟧ to 1995, the portfolio gained 11% a year.
```

```text fine
Advertisement

Cinder Lake, an SEC-registered investment adviser, manages portfolios of stocks for dentists.
```

```text fine
Advertisement

Our letter's rule on stocks would have returned 13% a year. The result is simulated and does not guarantee future results.
```

@@ us/us-sec-periods.md 1492
# A registered adviser shows performance over one, five and ten years

One good year proves little. A registered adviser shows the performance of a portfolio over one, five and ten years,
or over its life if that is shorter, all as prominent as each other and up to the end of the last calendar year at
least.

## Source

- 17 CFR 275.206(4)-1(d)(2), as of 2026-11; from memory: not read; check before relying on it

## What is checked

A past result in an advertisement that says that the adviser is registered stands with results over one, five and ten
years (or since inception).

## What is left to a person

Whether the periods end late enough and look alike. Private funds are exempt.

## The words

The words are free. These do:

> The portfolio returned [figure] in one year, [figure] a year over five years and [figure] a year over ten years, after fees.

## Examples

```text flagged missing
Advertisement

Cinder Lake, an SEC-registered investment adviser, ⟦returned 19% for clients' portfolios in⟧ March.
```

```text flagged altered
Advertisement

Cinder Lake is a registered investment adviser. Its portfolio ⟦returned 9% in one year and 7% a year over five years⟧.
```

```text fine
Advertisement

Cinder Lake is a registered investment adviser. Its portfolio returned 9% in one year, 7% a year over five years and 6% a year over ten years.
```

```text fine
Advertisement

Cinder Lake is a registered investment adviser and manages portfolios of stocks in Duluth.
```

@@ us/us-sec-target.md 1119
# A registered adviser shows no target return to the mass of retail readers

A target return, too, is hypothetical performance: nobody has earned it. A registered adviser may not hold it out to
the mass of readers.

## Source

- 17 CFR 275.206(4)-1(d)(6), as of 2026-11; second hand: read in somebody else's text

## What is checked

A forecast, projection or target return in an advertisement that says that the adviser is registered.

## What is left to a person

Advertisements to known and able readers: tell adlint "readers: professional".

## Examples

```text flagged prohibited
Advertisement

Cinder Lake, an SEC-registered investment adviser, is ⟦targeting 8%⟧ a year in its balanced portfolio.
```

```text flagged prohibited
Advertisement

Cinder Lake is a registered investment adviser. Its fund of stocks ⟦could return 12%⟧ next year.
```

```text fine
Advertisement

Cinder Lake, an SEC-registered investment adviser, writes to the clients of its portfolios each quarter.
```

```text fine
Economists expect inflation of 3%, the registered investment adviser Cinder Lake wrote to its clients.
```

@@ us/us-sec-testimonial.md 1582
# A testimonial for a registered adviser says whether it is a client's and whether it was paid

Who praises an adviser, and what he got for it, decides what the praise is worth. Beside the words it must stand,
clearly and prominently, whether the speaker is a client, whether he was paid, and what conflicts he has.

## Source

- [17 CFR 275.206(4)-1(b)(1)](https://safetopublish.com/rule/206-4-1-b-1-ii), as of 2026-11; second hand: read in somebody else's text

## What is checked

A client's words in an advertisement that says that the adviser is registered have beside them whether the speaker is
a client and whether anything was paid.

## What is left to a person

Conflicts of interest, the terms of the payment, and whether the statement is true.

## The words

The words are free. These do:

> [Name] is a client of ours and was not paid for these words.

## Examples

```text flagged missing
Advertisement

Cinder Lake is a registered investment adviser.

⟦"They have looked after my portfolio as if it were their own." - Joan R.⟧
```

```text flagged altered
Advertisement

Cinder Lake is a registered investment adviser.

⟦"They have looked after my portfolio as if it were their own." - Joan R.⟧

Joan is a client.
```

```text fine
Advertisement

Cinder Lake is a registered investment adviser.

"They have looked after my portfolio as if it were their own." - Joan R.

Joan is a client and was not paid for these words.
```

```text fine
Advertisement

Hollyhock is a seed catalog.

"They have looked after my roses as if they were their own." - Joan R.
```

@@ us/us-testimonial-cftc.md 1803
# A testimonial for trading futures says that it may not be representative, guarantees nothing, and whether it was paid

A client who speaks well of a futures advisor speaks for one account. The rule wants three things beside him,
prominently: that he may not be representative, that his words guarantee no future performance or success, and, where
more than a nominal sum was paid, that the testimonial is paid. FINRA and the NFA have the same list.

## Source

- 17 CFR 4.41(a)(3), as of 2026-11; second hand: read in somebody else's text

## What is checked

A client's words in an advertisement of futures stand with the first two statements. Whether it was paid is recognised
where it is said.

## What is left to a person

Whether the client was paid, and how much.

## The words

The words are free. These do:

> This testimonial may not be representative of the experience of other clients and is no guarantee of future performance or success.

## Examples

```text flagged missing
Advertisement

Our lean hog futures letter costs $30 a month.

⟦"I have made money in three of four months with these spreads."⟧ - Irv
```

```text flagged altered
Advertisement

Our lean hog futures letter costs $30 a month.

⟦"I have made money in three of four months with these spreads."⟧ - Irv

This testimonial may not be representative of the experience of other clients.
```

```text fine
Advertisement

Our lean hog futures letter costs $30 a month.

"I have made money in three of four months with these spreads." - Irv

This testimonial may not be representative of the experience of other clients and is no guarantee of future performance or success.
```

```text fine
Advertisement

Our cookbook costs $30.

"I have made money in three of four months with these cakes at the fair." - Irv
```

@@ us/us-testimonial-ftc.md 1454
# A testimonial about earnings tells what readers can generally expect

One customer's result is read as what customers get. Either the advertiser can prove that it is typical, or the
advertisement says, clearly and in figures, what people generally get. "Results not typical" and "individual results
vary" were once enough, and have not been since 2009.

## Source

- [16 CFR 255.2](https://govregs.com/regulations/title16_chapterI_part255_section255.2), as of 2026-11; seen: the page was read

## What is checked

A customer's words with a sum, a percentage or a retirement in them stand in an advertisement that also says what
most, typical or average customers got.

## What is left to a person

Whether the customer exists and agreed, and whether the typical result is the true one.

## The words

The words are free. These do:

> Of [number] customers in [period], the one in the middle [result]; [share] made nothing or lost money.

## Examples

```text flagged missing
Advertisement

⟦"I made $9,200 in my first month of trading,"⟧ writes Cora.
```

```text flagged altered
Advertisement

⟦"I made $9,200 in my first month of trading,"⟧ writes Cora. Results are not typical.
```

```text fine
Advertisement

"I made $9,200 in my first month of trading," writes Cora. Of 410 members, the one in the middle lost $300.
```

```text fine
"Margins will come back," the chief executive said of the shares; "we earned $9,200 a ton in 2021."
```


"""###
    }
}
