import { exitCode } from "./exit-code.js";

const exitCodes = `Exit codes
  ${exitCode.scored}  every row was scored
  ${exitCode.refused}  at least one row was refused; the others are in the output
  ${exitCode.usage}  wrong usage: an unknown command or option, a bad value
  ${exitCode.unusable}  the input cannot be read, has no usable header, or holds no row;
     or the output cannot be written
A reader that stops early, such as head, ends the command with ${exitCode.scored}.`;

const examples = `  {"id":"a","platform":"instagram","followers":12000,"posts":[{"likes":410,"comments":9}]}
  {"id":"b","platform":"tiktok","followers":250000,"posts":[{"likes":9100,"comments":80}]}`;

/** Help of the program. */
export const programHelp = `influencer-scoring
Scores creators: tier, engagement rate, percentile; and why what is unknown is.

Usage
  influencer-scoring demo                     score synthetic creators, as a table
  influencer-scoring score [FILE] [options]   score your own
  influencer-scoring score --help             fields, options and examples
  influencer-scoring authenticity [FILE]      what speaks for and against followers,
                                              growth, engagement and comments
  influencer-scoring campaigns [FILE]         whether campaigns were worth it, and
                                              which of them were the best
  influencer-scoring mixes [FILE]             many small creators or one large one,
                                              and whom to choose under a budget
  influencer-scoring report [FILE]            scorecards and pictures as one page,
                                              to be sent by mail
  influencer-scoring --version

What goes in: JSON Lines (FILE, or standard input), one creator a line
${examples}
or CSV, one post a row; either may be gzip.

What comes out: for each creator, in the same order, the follower tier, the
engagement rate with its interval, and the percentile among creators of the same
size. A table on a terminal, JSON Lines everywhere else.

Options
  -h, --help   this text; with a command, the text of the command
  --version    the version

${exitCodes}
`;

/** Help of `score`. */
export const scoreHelp = `influencer-scoring score [FILE] [options]

Scores creators. Reads JSON Lines or CSV, gzip or not, from FILE, or from standard
input where FILE is absent or -.

JSON Lines: one creator a line. Only "id" and "platform" are required; the more
is known, the more can be told. What is absent or null is unknown, never 0.
${examples}

CSV: one row a post, with the columns of its creator repeated, and the rows of a
creator together. An empty cell is unknown, never 0; numbers are plain digits.
  id,platform,followers,post.publishedAt,post.likes,post.comments
  c,instagram,12000,2026-05-02T17:20:00Z,410,9
  c,instagram,12000,2026-05-04T09:05:00Z,380,
Without a column of a post, a row is a creator, with averages.interactions,
averages.denominator, averages.posts and averages.basis. The header may stand
between commas, semicolons or tabs.

What comes out: a table on a terminal, JSON Lines otherwise, in the order of the
input. Rows that are refused are told on standard error, by line, field and code:
  line 12: posts[3].likes: negative (the number must not be negative)

Options
  --format table|jsonl   what to write; a table where output is a terminal
  --flat                 JSON Lines of flat rows: the same columns everywhere
  --as-of TIME           leave out posts published later: ISO 8601 with a zone,
                         such as 2026-05-02T17:20:00Z, or epoch milliseconds
  --errors FILE          write refused rows to FILE, as JSON Lines of line, path
                         and code, instead of standard error
  --max-line-bytes N     refuse longer lines, and creators whose rows of CSV are
                         together longer (16777216 where nothing is said)
  --input-format jsonl|csv
                         what to read; the ending of FILE tells (.jsonl, .ndjson,
                         .csv, .tsv, each with .gz), or else the first character
  --quiet                no summary, no remarks and no progress on standard error
  -h, --help             this text

Options for CSV
  --columns NAME=FIELD,NAME=FIELD
                         fields of columns that have other names
  --set FIELD=VALUE      a value for all rows, for a field that has no column
  --delimiter D          comma, semicolon or tab; the header tells otherwise
  --decimal point|comma  how fractions are written; needed only where a number
                         between semicolons could be read both ways

${exitCodes}

Examples
  influencer-scoring score creators.jsonl
  influencer-scoring score creators.jsonl --format jsonl > scores.jsonl
  influencer-scoring score --flat < creators.jsonl | head -n 1
  influencer-scoring score creators.jsonl --as-of 2026-05-02T00:00:00Z --quiet
  influencer-scoring score posts.csv.gz --errors refused.jsonl > scores.jsonl
  influencer-scoring score export.csv --set platform=instagram \\
    --columns "Username=id,Fans=followers,Likes=post.likes,Comments=post.comments"
`;

/** Help of `authenticity`. */
export const authenticityHelp = `influencer-scoring authenticity [FILE] [options]

Tells, creator by creator, what speaks for and against the authenticity of followers,
growth, engagement and comments: each signal with what was seen, how many ordinary
creators are as far out, and why what is unknown is. Signals, not accusations: each
has innocent explanations too.

Reads what score reads: JSON Lines or CSV, gzip or not, from FILE, or from standard
input where FILE is absent or -. Fields that it looks at, beside posts: followers,
followerHistory, followerSample, comments; see docs/authenticity.md.

What comes out: text on a terminal, JSON Lines of whole reports otherwise.

Options
  --format table|jsonl   what to write; text where output is a terminal
  --as-of TIME           leave out posts published later
  --errors FILE          write refused rows to FILE, as JSON Lines
  --max-line-bytes N     refuse longer lines
  --input-format jsonl|csv
                         what to read
  --quiet                no summary, no remarks and no progress on standard error
  -h, --help             this text
  and the options for CSV; see influencer-scoring score --help

${exitCodes}

Examples
  influencer-scoring authenticity creators.jsonl
  influencer-scoring authenticity creators.jsonl --format jsonl > reports.jsonl
`;

/** Help of `campaigns`. */
export const campaignsHelp = `influencer-scoring campaigns [FILE] [options]

Tells of each campaign what it cost, what it returned, and how sure that is; with
--first 3, which three were the best, and how sure that is. Reads JSON Lines or CSV,
gzip or not, from FILE, or from standard input where FILE is absent or -.

CSV: one campaign a row. An empty cell is unknown, never 0; amounts are plain digits.
  id,currency,cost.fee,cost.product,results.conversions,results.revenue,tracking
  spring,EUR,800.00,40.00,60,3600.00,code
Fields: id; currency of all amounts; cost.KIND (fee, product, product-retail, shipping,
agency, hours, usage-rights, discount, customer-discount and so on; see docs/cost.md),
with currency.KIND where it differs and tax.KIND for the rate of the tax that it holds
(0.19); hours with hourlyRate; results.clicks, .conversions, .newCustomers, .revenue,
.refunds, .costOfGoods; tracking (code, link, holdout, survey, with | between; none).

JSON Lines: one campaign a line
  {"id":"spring","costs":[{"kind":"fee","cost":{"amount":"800.00","currency":"EUR"}}],"results":{"conversions":60}}

What comes out: a table on a terminal, JSON Lines otherwise. The return is what sales
left (revenue less cost of goods, refunds, discounts and variable cost) less the cost,
over the cost; unknown as long as one of them is.

Options
  --variation V          how much orders vary, standard deviation over mean, such as
                         0.6; without it nothing has an interval
  --cost-of-goods P, --refunds P, --discounts P, --variable-cost P
                         what the rows do not tell: 0, a share of the revenue (38%),
                         or an amount for each conversion (3.10EUR)
  --sales-tax R          the sales tax that revenue and refunds hold, such as 0.19
  --taxes given|without|with
                         tell costs as given, all without tax or all with it
  --exchange FILE        exchange rates, as JSON: date, base, rates, source
  --currency C           exchange into this currency; the base of the rates otherwise
  --capture-rate S       the share of sales that codes and links catch: 0.6, 60/100
  --leaked S             the share of tracked sales that campaigns did not bring
  --level L              the level of intervals; 0.95 where nothing is said
  --first K              rank all, and say how sure the first K are
  --seed N               the seed of the ranking; 1 where nothing is said
  --format table|jsonl   what to write; a table where output is a terminal
  --flat                 JSON Lines of flat rows: the same columns everywhere
  --errors FILE          write refused rows to FILE, as JSON Lines
  --max-line-bytes N     refuse longer lines
  --input-format jsonl|csv
                         what to read
  --quiet                no summary, no remarks and no progress on standard error
  -h, --help             this text
  and the options for CSV; see influencer-scoring score --help

${exitCodes}

Examples
  influencer-scoring campaigns campaigns.jsonl --variation 0.6
  influencer-scoring campaigns partnerships.csv --variation 0.6 --first 3 \\
    --columns "Partnership=id,Fee=cost.fee,Orders=results.conversions" \\
    --set currency=EUR
`;

/** Help of `mixes`. */
export const mixesHelp = `influencer-scoring mixes [FILE] [options]

Compares mixes of creators, such as twenty small ones with one large one: how many
people each reaches, how many interactions it brings, what its sales leave, how far
off that may be, and how probable it is that each is the best. With --budget it
chooses creators instead. Reads JSON Lines or CSV, gzip or not, from FILE, or from
standard input where FILE is absent or -.

CSV: one creator a row. An empty cell is unknown, never 0; amounts are plain digits.
  id,mix,reach,reachLow,reachHigh,conversions,price,currency,hours
  ada,small,5200,2600,10400,9,320.00,EUR,3
  ben,large,48000,20000,110000,60,2400.00,EUR,8
Fields: id; mix, the name of the mix that the creator would be booked with; reach,
engagement (interactions, as a count) and conversions, as they are expected, each
with the ends between which it will be (reachLow, reachHigh and so on); price with
currency, all that the creator costs; hours of your own that it takes; followers.
A number without ends is taken as sure.

JSON Lines: one creator a line, with the same fields
  {"id":"ada","mix":"small","reach":5200,"price":"320.00","currency":"EUR"}

What comes out: a table on a terminal; otherwise JSON Lines, one line a mix and goal,
or with --budget one line a goal.

Options
  --goal awareness|engagement|sales
                         what it is for; may be repeated, and all where not said
  --population N         how many people there are to reach; the net reach of several
                         creators is unknown without
  --hourly-rate M        what an hour of yours costs, such as 30.00EUR; hours are then
                         part of the cost
  --level L              the level of intervals, of the file's and of those that come
                         out; 0.95 where nothing is said
  --budget M             choose creators who cost no more than that, such as
                         6000.00EUR: for sales, by the conversions that they bring
  --format table|jsonl   what to write; a table where output is a terminal
  --errors FILE          write refused rows to FILE, as JSON Lines
  --max-line-bytes N     refuse longer lines
  --input-format jsonl|csv
                         what to read
  --quiet                no summary, no remarks and no progress on standard error
  -h, --help             this text
  and the options for CSV; see influencer-scoring score --help

Options for comparing
  --contribution-per-conversion M
                         what a conversion leaves, such as 30.00EUR; the profit is
                         unknown without
  --coordination-fixed M, --coordination-per-creator M, --coordination-per-pair M
                         what running the creators costs, beside what they are paid
  --correlation C        how much creators do well together: 0 (where nothing is said)
                         to 1
  --tolerance T          the share by which spends may differ and count as the same;
                         0 where nothing is said
  --seed N               the seed of the plays; 1 where nothing is said

${exitCodes}

Examples
  influencer-scoring mixes roster.csv --population 2000000 --goal awareness
  influencer-scoring mixes roster.csv --goal sales --hourly-rate 30.00EUR \\
    --contribution-per-conversion 30.00EUR --correlation 0.3
  influencer-scoring mixes roster.csv --population 2000000 --budget 6000.00EUR
`;

/** Help of `report`. */
export const reportHelp = `influencer-scoring report [FILE] [options]

Writes one page (HTML) with creators in order, and each one's scorecard and
engagement, as pictures and as tables. The page stands alone: it loads nothing, runs
no script, and can be mailed, read on a phone, and printed. It names creators by their
id, and holds no handle, caption or comment.

Reads what score reads: JSON Lines or CSV, gzip or not, from FILE, or from standard
input where FILE is absent or -.

Pictures need vega and vega-lite: npm install vega vega-lite. Where they are not
installed the page has its tables, standard error says so, and the exit code is that
of the rows.

Options
  --out FILE             where to write the page; standard output where not said,
                         unless that is a terminal
  --title TEXT           the heading of the page
  --most N               how many creators have a section of their own, from the
                         first; 50 where not said. The ranking tells of all
  --authenticity         each creator's authenticity as well: audience, signals and
                         follower history
  --tables               tables alone, without pictures
  --as-of TIME           leave out posts published later
  --errors FILE          write refused rows to FILE, as JSON Lines
  --max-line-bytes N     refuse longer lines
  --input-format jsonl|csv
                         what to read
  --quiet                no summary, no remarks and no progress on standard error
  -h, --help             this text
  and the options for CSV; see influencer-scoring score --help

${exitCodes}

Examples
  influencer-scoring report creators.jsonl --out report.html
  influencer-scoring report creators.jsonl --authenticity --title Shortlist > report.html
`;

/** Help of `demo`. */
export const demoHelp = `influencer-scoring demo

Scores some thirty synthetic creators, which come with the package, and shows
them as a table: all tiers, several platforms, and what can be unknown. Then it shows
what speaks for and against the authenticity of two more, which three of twenty
synthetic partnerships were the best and how sure that is, and whether many small
creators or a large one are better. It writes no file.

Options
  -h, --help   this text

${exitCodes}
`;
