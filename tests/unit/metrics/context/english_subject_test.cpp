#include <gtest/gtest.h>

#include "metrics/context/english_context.h"
#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(EnglishSubject, CountedNounsFollowTheFigure) {
  EXPECT_EQ(claims({u"The bureau planted 300 trees and shrubs."}), "trees and shrubs|planted");
}

TEST(EnglishSubject, MeasuresHaveTheirNounBehindOf) {
  EXPECT_EQ(claims({u"The city added 12 hectares of green space."}), "green space|added");
}

TEST(EnglishSubject, WhatAThingHasSoManyOf) {
  EXPECT_EQ(claims({u"The town opened a 380-bed clinic."}), "bed|-");
}

TEST(EnglishSubject, OfWhatSumsAre) {
  EXPECT_EQ(claims({u"Of the savings agreed, £6 million will come from offices and £4 million from care."}),
            "savings|come; savings|come");
  EXPECT_EQ(claims({u"Places for pupils cost an average of 5,900 yuan a week."}), "Places|cost");
}

TEST(EnglishSubject, SubjectsThatLookLikeOtherWords) {
  EXPECT_EQ(claims({u"Testing volumes rose 6 percent."}), "Testing volumes|rose");
  EXPECT_EQ(claims({u"Gold was little changed at 340 yuan."}), "Gold|changed");
  EXPECT_EQ(claims({u"Per capita income stood at 30 yuan."}), "Per capita income|stood");
  EXPECT_EQ(claims({u"Food and soft drinks were 4 percent dearer than last year."}),
            "Food and soft drinks|dearer");
  EXPECT_EQ(claims({u"The number of pupils has gone up from 412 to 655."}),
            "number of pupils|gone; number of pupils|gone");
  EXPECT_EQ(claims({u"Some 520 people were unemployed."}), "people|were");
  EXPECT_EQ(claims({u"They stopped him on Boxing Day with 14 children."}), "children|stopped");
}

TEST(EnglishSubject, WhereTheOwnerStandsBeforeTheFigure) {
  EXPECT_EQ(claims({u"Sales at the retailer's 84 stores slipped 3 percent."}),
            "stores|slipped; Sales|slipped");
}

TEST(EnglishSubject, MoreOfWhatTheSentenceBeforeCounted) {
  EXPECT_EQ(claims({u"The mill employs 230 people. It plans to hire 150 more."}),
            "people|employs; people|hire");
}

TEST(EnglishSubject, WhatAFigureBehindACommaIsOf) {
  EXPECT_EQ(claims({u"The scheme, worth £40 million, will create 600 jobs."}), "scheme|-; jobs|create");
  EXPECT_EQ(claims({u"The park spans 14 hectares, two-thirds of it forest."}), "park|spans; park|-");
  EXPECT_EQ(claims({u"A third of the money went to schools, a fifth to roads."}), "money|went; money|went");
  EXPECT_EQ(claims({u"Output grew 5.8 percent, 0.2 percentage points faster than in May."}),
            "Output|grew; Output|faster");
  EXPECT_EQ(claims({u"Prices rose 2 percent, with the average home costing £268,000."}),
            "Prices|rose; average home|costing");
}

TEST(EnglishSubject, ARiseIsOfWhatRose) {
  EXPECT_EQ(claims({u"The port said that traffic rose 8 percent to 2 million trips."}),
            "traffic|rose; traffic|rose");
}

TEST(EnglishSubject, MoreAreMoreOfTheSame) {
  EXPECT_EQ(claims({u"The agency added 14 buses and plans to buy 60 more."}), "buses|added; buses|buy");
}

TEST(EnglishSubject, TheObjectOfALimit) {
  EXPECT_EQ(claims({u"The town wants to keep the average commute under 30 minutes."}),
            "average commute|keep");
}

TEST(EnglishSubject, AShareIsOfSomething) {
  EXPECT_EQ(claims({u"The share of cyclists rose by 3 percentage points to 20 percent."}),
            "share of cyclists|rose; share of cyclists|rose");
}

TEST(EnglishSubject, TheAgeIsThatOfTheNounBeforeIt) {
  EXPECT_EQ(
      claims({u"Half of boys aged 9 to 12 had received two doses of vaccine."}).find("boys|received; boys|-"),
      0u);
}

TEST(EnglishSubject, ComparedByAnAdjective) {
  EXPECT_EQ(claims({u"The toll is 3 percent higher than last year."}), "toll|higher");
}

TEST(EnglishSubject, AMeasureBeforeItsNoun) {
  EXPECT_EQ(claims({u"The council approved a $12 million fund for it."}), "fund|approved");
  EXPECT_EQ(claims({u"A 22-hectare park has opened."}), "park|opened");
  EXPECT_EQ(claims({u"They unveiled a five-year, $48 million street and bridge program."})
                .find("street and bridge program|unveiled; street and bridge program|unveiled"),
            0u);
}

TEST(EnglishSubject, TheSubjectOfAClauseBehindAnother) {
  EXPECT_EQ(claims({u"The index, which stood at 98.7, rose 0.3 points."}), "index|stood; index|rose");
  EXPECT_EQ(claims({u"Europe, accounting for 39 percent, was up 6 percent."}),
            "Europe|accounting; Europe|up");
  EXPECT_EQ(claims({u"The share of goods moved by rail rose to 80 percent."}), "share of goods|rose");
}

TEST(EnglishSubject, ASizeSaidAgain) {
  EXPECT_EQ(claims({u"Vacancies fell by 3,400, or 5.8 percent."}), "Vacancies|fell; Vacancies|fell");
  EXPECT_EQ(changes({u"Vacancies fell by 3,400, or 5.8 percent, on the month."}),
            "decrease/mom; decrease/mom");
  EXPECT_EQ(claims({u"Public pay grew by 5 percent and private pay by 4 percent."}),
            "Public pay|grew; private pay|grew");
}

TEST(EnglishSubject, HowLongAndHowOld) {
  EXPECT_EQ(claims({u"The bridge, 1.2 km long and 36 metres wide, is new."}), "bridge|-; bridge|-");
  EXPECT_EQ(claims({u"Half of the bridges are more than 50 years old."}).find("bridges|are; bridges|are"),
            0u);
  EXPECT_EQ(statuses({u"Residents over 65 travel free."}), "rule");
  EXPECT_EQ(claims({u"Workers aged 21 and over earned 9 dollars."}), "Workers|-; -|earned");
}

TEST(EnglishSubject, TheRateAtWhichItGrew) {
  EXPECT_EQ(claims({u"Output grew at an average annual rate of 36 percent."}), "Output|grew");
  EXPECT_EQ(changes({u"Output grew at an average annual rate of 36 percent."}), "increase/annualised");
  EXPECT_EQ(claims({u"The board expects revenue of between 5 and 6 million yuan."}), "revenue|expects");
  EXPECT_EQ(claims({u"The plant has a combined rated power of 9 kilowatts."}), "combined rated power|has");
}

TEST(EnglishSubject, AFigureThatIsNoItemOfItsOwnTellsNothing) {
  EXPECT_NE(claims({u"Xinhua 2025Three years ago it had 30 ubses.\nThe firm moved here with 4 vans.\n"
                    u"By Tess Bonn - 11/-10-09 19:26:15\nBEIJING, Oct. 9 (Xinhua)1‹/19 06:5 --6 "})
                .find("ubses|had"),
            std::string::npos);
}

TEST(EnglishSubject, TheSubjectGoesOverAFigure) {
  EXPECT_EQ(claims({u"The price of flats in 70 cities fell 2 percent."}), "cities|-; price of flats|fell");
  EXPECT_EQ(claims({u"A total of 34 swimmers from 12 clubs won prizes."}), "swimmers|won; clubs|-");
}

TEST(EnglishSubject, TheSameWereCountedBefore) {
  EXPECT_EQ(claims({u"The quake killed 26 people and injured 88."}), "people|killed; people|injured");
  EXPECT_EQ(claims({u"Nine people were killed and 14 injured."}), "people|killed; people|injured");
  EXPECT_EQ(claims({u"It employs 120 people, 40 percent of whom are women."}), "people|employs; people|are");
  EXPECT_EQ(claims({u"It has 12 shops and plans to open another 20."}), "shops|has; shops|open");
  EXPECT_EQ(claims({u"The team tested 90 samples and found that 40 percent contained plastic."}),
            "samples|tested; samples|contained");
}

TEST(EnglishSubject, SaidOfTheFigureBefore) {
  EXPECT_EQ(claims({u"Nets cover 60 hectares of orchards, about a third of the total."}),
            "orchards|cover; orchards|-");
  EXPECT_EQ(claims({u"It sold 30 boats, nearly three times the usual number."}), "boats|sold; boats|-");
  EXPECT_EQ(claims({u"The lake rose to 32 metres, 2 metres above the mark."}), "lake|rose; lake|-");
  EXPECT_EQ(claims({u"The toll has risen to 45, with 12 people still missing."}), "toll|risen; people|-");
  EXPECT_EQ(claims({u"The museum lent 40 paintings worth 3 million yuan."}), "paintings|lent; paintings|-");
}

TEST(EnglishSubject, OfWhomItIsWanted) {
  EXPECT_EQ(claims({u"Experts expect the number of buses to grow from 16 to 80."}),
            "number of buses|grow; number of buses|grow");
  EXPECT_EQ(claims({u"The law requires shops to respond to letters within 15 days."}), "letters|respond");
}

TEST(EnglishSubject, ARiseThatIsSized) {
  EXPECT_EQ(claims({u"Rents climbed 14 percent, compared with a 16 percent rise in May."}),
            "Rents|climbed; Rents|rise");
  EXPECT_EQ(changes({u"The shop saw a 12 percent drop in profit."}), "decrease/none");
  EXPECT_EQ(claims({u"The shop saw a 12 percent drop in profit."}), "profit|drop");
  EXPECT_EQ(claims({u"Nurses got a pay rise of 5.5 percent."}), "pay|rise");
  EXPECT_EQ(changes({u"The bank expects output to grow 4.8 percent in May and 4.5 percent in June."}),
            "increase/none; increase/none");
}

TEST(EnglishSubject, AValueBetweenCommas) {
  EXPECT_EQ(claims({u"Waste, once above 12 percent, slipped to 8 percent."}), "Waste|-; Waste|slipped");
  EXPECT_EQ(claims({u"The share of women, now 41 percent, has grown."}), "share of women|-");
  EXPECT_EQ(claims({u"Crews built 12 boats, now 40 metres long, there."}), "boats|built; boats|-");
}

TEST(EnglishSubject, OfThem) {
  EXPECT_EQ(claims({u"Officials inspected 400 sites and ordered 86 of them to close."}),
            "sites|inspected; sites|ordered");
  EXPECT_EQ(claims({u"It sold 400 boats, 15 percent of them to Chile."}), "boats|sold; boats|-");
  EXPECT_EQ(claims({u"By June 3,400 hectares had burned."}), "-|burned");
}

TEST(EnglishSubject, WhatIsKeptAtSomething) {
  EXPECT_EQ(claims({u"The state aims to keep the deficit at 3 percent of output."}), "deficit|keep");
  EXPECT_EQ(claims({u"The lake shrank from 420 square kilometres to just 38."}), "lake|shrank; lake|shrank");
}

TEST(EnglishSubject, ImportsMayBeNouns) {
  EXPECT_EQ(claims({u"Figures showed that imports grew 2 percent while exports grew 6 percent."}),
            "imports|grew; exports|grew");
  EXPECT_EQ(claims({u"Half of those surveyed said it was late."}), "those surveyed|said");
}

TEST(EnglishSubject, APronounWithItsAuxiliaryIsNoSubject) {
  EXPECT_EQ(claims({u"They’ll have 71 kWh."}), "-|have");
  EXPECT_EQ(claims({u"The vans have 71 kWh."}), "vans|have");
}

TEST(EnglishSubject, AnAverageOfLeadsToItsFigure) {
  EXPECT_EQ(claims({u"The chain cut prices by an average of 12 percent."}), "prices|cut");
  EXPECT_EQ(claims({u"Patients lost an average of 15 percent of their body weight."}), "body weight|lost");
}

TEST(EnglishSubject, WhoGetsTheMoneyIsNotCounted) {
  EXPECT_EQ(claims({u"The regulator fined the bank 29 million yuan."}), "-|fined");
  EXPECT_EQ(claims({u"The unit earned 24 million yuan in revenue."}), "revenue|earned");
  EXPECT_EQ(claims({u"The unit invested 24 million yuan in schools."}), "-|invested");
}

TEST(EnglishSubject, WhatTheyAreLikeIsNoSubject) {
  EXPECT_EQ(claims({u"Of the 240 samples tested, 87 were positive."}), "samples|tested; samples|were");
  EXPECT_EQ(claims({u"Of the 240 guests asked, 87 were women."}), "guests|asked; women|were");
  EXPECT_EQ(claims({u"The blaze is 35 percent contained."}), "blaze|contained");
}

TEST(EnglishSubject, WhatMakesUpAShare) {
  EXPECT_EQ(claims({u"Women made up 47 percent of the workforce."}), "Women|made up");
  EXPECT_EQ(claims({u"They hired 47 percent of the women."}), "women|hired");
}

TEST(EnglishSubject, WorthEndsTheNoun) {
  EXPECT_EQ(claims({u"Officers seized 45 kilograms of tea worth 6 million yuan."}), "tea|seized; tea|-");
}

TEST(EnglishSubject, WhatMoneyCameToOrWasSpentOn) {
  EXPECT_EQ(claims({u"Order intake came to 3 million yuan."}), "Order intake|came");
  EXPECT_EQ(claims({u"Savings of 45 million yuan were achieved, ahead of the 40 million yuan target."}),
            "Savings|achieved; target|-");
  EXPECT_EQ(claims({u"The city spent 640 million yuan on cold storage."}), "cold storage|spent");
  EXPECT_EQ(claims({u"The city set aside 640 million yuan."}), "-|set aside");
  EXPECT_EQ(claims({u"It made a bet, spending 3 million yuan on pumps."}), "pumps|spending");
}

TEST(EnglishSubject, LessThanALevel) {
  EXPECT_EQ(claims({u"The farm received 112 millimetres of rain, less than half the usual level."}),
            "rain|received; rain|-");
}

TEST(EnglishSubject, HowLongSomethingLasts) {
  EXPECT_EQ(claims({u"The session lasts for 10 minutes."}), "session|lasts");
  EXPECT_EQ(claims({u"It began in May, with completion due in 68 months."}), "completion|due");
  EXPECT_EQ(claims({u"Debts in this country total 3 million yuan."}), "Debts|total");
  EXPECT_EQ(claims({u"It compares with the national average of 3 percent."}), "national average|compares");
}

TEST(EnglishSubject, OfThoseCountedBefore) {
  EXPECT_EQ(claims({u"It created 400 jobs. Of these, 210 were in services."}), "jobs|created; jobs|were");
  EXPECT_EQ(claims({u"It created 400 jobs. Nine of them were new."}), "jobs|created; jobs|were");
  EXPECT_EQ(claims({u"It hired 400 people. Nine of them were riders."}), "people|hired; riders|were");
}

TEST(EnglishSubject, WhatNounsHoldAndWhereTheyBegin) {
  EXPECT_EQ(claims({u"Earnings per share were 3 yuan, compared to 2 yuan in May."}),
            "Earnings per share|were; Earnings per share|-");
  EXPECT_EQ(claims({u"By noon the water stood 2 metres deep."}), "water|stood");
  EXPECT_EQ(claims({u"The boat is 16 feet long, 6 feet wide."}), "boat|is; boat|is");
  EXPECT_EQ(claims({u"Some 412 cases were reported in nine counties, up from 58."}),
            "cases|reported; counties|reported; cases|reported");
}

TEST(EnglishSubject, WhatWasReachedBehindAComma) {
  EXPECT_EQ(changes({u"Profit doubled, to 18 million yuan from 9 million yuan."}), "to/none; from/none");
  EXPECT_EQ(claims({u"The firm bought 500 shares at 12 yuan."}), "shares|bought; shares|bought");
  EXPECT_EQ(claims({u"They stopped 40 drivers; 9 failed the test."}), "drivers|stopped; drivers|failed");
}

TEST(EnglishSubject, LevelsAndStates) {
  EXPECT_EQ(claims({u"The deficit was 3 percent of output."}), "deficit|was");
  EXPECT_EQ(claims({u"They sold 3 percent of output."}), "output|sold");
  EXPECT_EQ(claims({u"The toll passed 200, with 30 still missing."}), "toll|passed; toll|passed");
  EXPECT_EQ(claims({u"The council passed 200 laws."}), "laws|passed");
  EXPECT_EQ(statuses({u"The limit now covers 140 streets."}), "actual");
  EXPECT_EQ(statuses({u"The limit is 140 yuan."}), "rule");
}

TEST(EnglishSubject, SoManyPerSoMany) {
  const auto kind = [](std::u16string_view text) { return read({std::u16string(text)}).metrics.at(0).kind; };
  EXPECT_EQ(kind(u"The toll was 1.3 cases per 100,000 people."), MetricKind::rate);
  EXPECT_EQ(kind(u"The toll was 13 cases in May."), MetricKind::count);
}

TEST(EnglishSubject, AShortComplementBelongsToTheNoun) {
  EXPECT_EQ(claims({u"The average price of a used tractor was 4,000 yuan."}),
            "average price of a used tractor|was");
  EXPECT_EQ(claims({u"Imports of dried fruit dropped 9 percent."}), "Imports of dried fruit|dropped");
  EXPECT_EQ(claims({u"The number of nurses out of work fell by 300."}), "number of nurses|fell");
  EXPECT_EQ(claims({u"The number of nurses on leave fell by 300."}), "number of nurses on leave|fell");
  EXPECT_EQ(claims({u"The price of a bunch of 20 lilies doubled to 60 yuan."}), "lilies|-; price|doubled");
}

TEST(EnglishSubject, TheNounBeforeARelativeClause) {
  EXPECT_EQ(claims({u"Fares to the islands, which account for 18 percent of the total, fell 4 percent."}),
            "Fares|account; Fares|fell");
  EXPECT_EQ(claims({u"The ministry said that fares, which had risen in May, fell 4 percent."}), "fares|fell");
  EXPECT_EQ(claims({u"The probe, which cost 90 million yuan, orbits 300 kilometres from here."}),
            "probe|cost; probe|orbits");
}

TEST(EnglishSubject, NounsThatOpenInIng) {
  EXPECT_EQ(claims({u"Drinking rates among teachers declined from 20 percent to 12 percent."}),
            "Drinking rates|declined; Drinking rates|declined");
  EXPECT_EQ(claims({u"Waiting lists have fallen for the sixth month in a row, to 740,000."}),
            "Waiting lists|fallen");
  EXPECT_EQ(claims({u"The median hourly wage was 24 yuan."}), "median hourly wage|was");
  EXPECT_EQ(claims({u"Output grew 3 percent, while installed wind capacity climbed 9 percent."}),
            "Output|grew; installed wind capacity|climbed");
}

TEST(EnglishSubject, SharesOfThoseAskedBefore) {
  EXPECT_EQ(claims({u"The survey of 230 bakers found that 14 percent had moved and 6 percent had closed."}),
            "bakers|-; bakers|moved; bakers|closed");
  EXPECT_EQ(claims({u"Some 60 percent of those asked said yes; 22 percent refused."}),
            "those asked|said; those asked|refused");
  EXPECT_EQ(claims({u"The clinic saw 240 patients. Three in four had waited."}),
            "patients|saw; patients|waited");
  EXPECT_EQ(claims({u"In May the town opened 14 parks. In June it opened 22."}),
            "parks|opened; parks|opened");
  EXPECT_EQ(claims({u"The office approved 18 of 23 claims and turned down five."}),
            "claims|approved; claims|approved; claims|turned down");
}

TEST(EnglishSubject, ThePronounOfAMeasure) {
  EXPECT_EQ(claims({u"The birth rate was 1.5 percent in 2021. In 1961 it was 4.3 percent."}),
            "birth rate|was; birth rate|was");
  EXPECT_EQ(claims({u"The levy adds 80 yuan to the bill, taking it to 1,700 yuan."}),
            "bill|adds; bill|taking");
}

TEST(EnglishSubject, WhatMoneyIsOf) {
  EXPECT_EQ(claims({u"Of the grants agreed, 6 million yuan will come from fees, 4 million yuan from sales."}),
            "grants|come; grants|-");
  EXPECT_EQ(claims({u"Some 34 million yuan was spent on research."}), "research|spent");
  EXPECT_EQ(claims({u"Orders were worth 46 million yuan, of which 19 million yuan came from abroad."}),
            "Orders|were; Orders|came");
  EXPECT_EQ(claims({u"Shares fell 9 percent, wiping 12 million yuan off its market value."}),
            "Shares|fell; market value|wiping");
  EXPECT_EQ(claims({u"A kilo of rice was dear; a litre of milk cost 12 yuan."}), "litre of milk|cost");
}

TEST(EnglishSubject, DurationsOfWhatStandsBefore) {
  EXPECT_EQ(claims({u"Applicants have lived in the city for at least three years."}), "Applicants|lived");
  EXPECT_EQ(claims({u"The glacier is retreating by 60 metres a year."}), "glacier|retreating");
  EXPECT_EQ(claims({u"Landlords gave tenants two months' notice."}), "notice|gave");
  EXPECT_EQ(claims({u"The opening is due in May, nine months behind schedule."}), "opening|-");
  EXPECT_EQ(claims({u"The mine produced 40 tonnes."}), "-|produced");
}

TEST(EnglishSubject, WhatStandsRoundTheFigure) {
  EXPECT_EQ(claims({u"The team won nine of its last 11 games."}), "games|won; games|won");
  EXPECT_EQ(claims({u"The wells held 40 times as much lead as is safe."}), "lead|held");
  EXPECT_EQ(claims({u"The line cancelled 12 percent of services, or 190 trains."}),
            "services|cancelled; trains|cancelled");
  EXPECT_EQ(claims({u"It lent 120 books, an average of 14 per reader."}), "books|lent; books|-");
  EXPECT_EQ(claims({u"The 850-strong union left."}), "union|-");
  EXPECT_EQ(claims({u"The tower is 62 percent complete."}), "tower|is");
  EXPECT_EQ(claims({u"Sales came in at 19 million yuan, short of the 21 million yuan hoped for."}),
            "Sales|came; Sales|-");
  EXPECT_EQ(claims({u"The wait was 42 minutes, against a target of 18 minutes."}), "wait|was; wait|-");
  EXPECT_EQ(claims({u"It will pay a dividend of 11 yuan, half of last year's."}), "dividend|pay; dividend|-");
  EXPECT_EQ(claims({u"Among those aged 15 to 24 the jobless rate stood at 11 percent."}),
            "those|-; jobless rate|stood");
}

}  // namespace
}  // namespace shuwen::testing_context
