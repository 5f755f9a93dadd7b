#include <gtest/gtest.h>

#include "metrics/context/english_context.h"
#include "metrics/context_harness.h"

namespace shuwen::testing_context {
namespace {

TEST(EnglishVerb, ThoseAndWhatTheyAreDoing) {
  EXPECT_EQ(claims({u"Half of those displaced are sheltering in 43 schools."}),
            "those displaced|sheltering; schools|sheltering");
}

TEST(EnglishVerb, TheVerbBehindARelativeClause) {
  EXPECT_EQ(claims({u"Drivers who exceed the limit lose 12 licences."}), "licences|lose");
  EXPECT_EQ(claims({u"Shops that train staff receive 400 yuan."}), "-|receive");
}

TEST(EnglishVerb, TheVerbStandsBehindWhereTheyAre) {
  EXPECT_EQ(claims({u"3,200 households within 500 metres of a stop received letters, up from 2,450."}),
            "households|received; -|-; households|received");
}

TEST(EnglishVerb, ATimeStandsBetweenSubjectAndVerb) {
  EXPECT_EQ(claims({u"Revenue in May rose 8 percent."}), "Revenue|rose");
  EXPECT_EQ(claims({u"Some 40 boats changed hands in May, up 8 percent."}), "boats|changed; boats|up");
}

TEST(EnglishVerb, WhoDidIt) {
  EXPECT_EQ(actors({.text = u"Lake Port Bureau planted 300 trees.",
                    .names = {{u"Lake Port Bureau", EntityKind::organisation}}}),
            "Lake Port Bureau");
}

TEST(EnglishVerb, AVerbThatNoEndingShows) {
  EXPECT_EQ(claims({u"The town plans to repaint 40 bridges."}), "bridges|repaint");
  EXPECT_EQ(claims({u"It won 3 prizes, adding 500 seats."}), "prizes|won; seats|adding");
  EXPECT_EQ(claims({u"One in six young drivers now holds a licence."}), "young drivers|holds");
}

TEST(EnglishVerb, WhatStandsBeforeTheVerbDidIt) {
  EXPECT_EQ(actors({u"Village libraries lent 4,200 books."}), "Village libraries");
  EXPECT_EQ(actors({u"They lent 4,200 books."}), "-");
}

TEST(EnglishVerb, TheVerbRightBehindTheFigure) {
  EXPECT_EQ(claims({u"Of these, 58,000 came from abroad."}), "-|came");
  EXPECT_EQ(claims({u"Nearly two-thirds were follow-up visits."}), "follow-up visits|were");
}

TEST(EnglishVerb, WhatIsMeasuredStandsBeforeTheVerb) {
  EXPECT_EQ(claims({u"Parcel delivery now takes two hours, compared with two days in 2022."}),
            "Parcel delivery|takes; Parcel delivery|-");
  EXPECT_EQ(claims({u"The school budget, at 8 million yuan, is 3 percent higher than last year."}),
            "school budget|-; school budget|higher");
}

TEST(EnglishVerb, OneVerbHasOneDoer) {
  EXPECT_EQ(actors({u"The commission has invested 3 million yuan (about 400,000 dollars) in 15 clinics."}),
            "The commission; The commission; The commission");
}

TEST(EnglishVerb, ANounBeforeTheVerbActsInTheNamesStead) {
  EXPECT_EQ(
      actors({.text = u"Linjiang aims to build 300 parks so that most residents live within 500 metres.",
              .names = {{u"Linjiang", EntityKind::place}}}),
      "Linjiang; -");
}

TEST(EnglishVerb, PartsOfWhatWasCounted) {
  EXPECT_EQ(claims({u"Of the 560 complaints received, 430 were resolved."}),
            "complaints|received; complaints|resolved");
  EXPECT_EQ(claims({u"More than 40 percent of the 1,200 firms closed."}), "firms|closed; firms|closed");
}

TEST(EnglishVerb, WhoSpeaksDidNothing) {
  EXPECT_EQ(claims({u"Officials said 300 people left."}), "people|left");
  EXPECT_EQ(actors({u"A study found 30 plumes."}), "-");
}

TEST(EnglishVerb, WhoSaidThatItDid) {
  EXPECT_EQ(actors({u"The bank said it had lent 20 million yuan."}), "The bank");
  EXPECT_EQ(actors({u"Volunteers planted 500 trees and handed out 300 leaflets."}), "Volunteers; Volunteers");
}

TEST(EnglishVerb, ParticiplesBehindLeanOnTheNoun) {
  EXPECT_EQ(claims({u"The town supplies 70 percent of the flowers sold abroad."}), "flowers|supplies");
  EXPECT_EQ(claims({u"A bus carrying 43 pupils plunged into a river."}), "pupils|carrying");
  EXPECT_EQ(claims({u"More than 300 officers and 12 cars were sent."}), "officers|sent; cars|sent");
}

TEST(EnglishVerb, AnAppositionBeforeTheVerb) {
  EXPECT_EQ(claims({u"The price of pork, a staple, climbed 14 percent."}), "price of pork|climbed");
  EXPECT_EQ(claims({u"The price, up a little, is fair, and pork climbed 14 percent."}), "pork|climbed");
}

TEST(EnglishVerb, TheHeadOfABodysNameActs) {
  EXPECT_EQ(actors({u"The railway bureau added 120 trains."}), "railway bureau");
  EXPECT_EQ(actors({u"The railway added 120 trains."}), "The railway");
}

TEST(EnglishVerb, TheOnlyVerbOfASentence) {
  EXPECT_EQ(claims({u"The new line cuts travel time between the cities from 4 hours to 95 minutes."}),
            "travel time|cuts; travel time|cuts");
  EXPECT_EQ(claims({u"The law exempts 300 firms."}), "firms|exempts");
  EXPECT_EQ(claims({u"The city plans grew to 300 pages."}), "city plans|grew");
}

TEST(EnglishVerb, NounsThatLookLikeVerbs) {
  EXPECT_EQ(claims({u"Hourly labour costs were 34 yuan."}), "Hourly labour costs|were");
  EXPECT_EQ(claims({u"Smoking prevalence among adults fell to 13 percent."}), "Smoking prevalence|fell");
  EXPECT_EQ(claims({u"The theft cost the museum 2 million yuan."}), "theft|cost");
}

TEST(EnglishVerb, AnAsideStandsBeforeTheVerb) {
  EXPECT_EQ(claims({u"Two men, aged 24 and 31, were taken to hospital."}), "men|taken; men|-; men|-");
  EXPECT_EQ(claims({u"The search involving 3 boats and 80 men is on."}), "boats|involving; men|involving");
}

TEST(EnglishVerb, WhatAFundIsForDoesNotGovernIt) {
  EXPECT_EQ(claims({u"The council approved a 3 million yuan budget to repair 120 miles of road."}),
            "budget|approved; road|repair");
}

TEST(EnglishVerb, AnAdverbIsPartOfAnAdjective) {
  EXPECT_EQ(claims({u"The seasonally adjusted figure was 10 percent."}), "seasonally adjusted figure|was");
  EXPECT_EQ(claims({u"They restored power to the remaining 65 homes."}), "homes|restored");
}

TEST(EnglishVerb, ARelativeClauseStandsBetween) {
  EXPECT_EQ(claims({u"The share of people who have reported pain was 3 percent."}), "share of people|was");
  EXPECT_EQ(claims({u"The bureau told farmers that the firm which sells seed lost 3 percent."}), "firm|lost");
  EXPECT_EQ(claims({u"It estimated that 96 people, which is a record, fell ill."}), "people|fell");
  EXPECT_EQ(actors({u"Farmers that lost sheep sold 300 goats."}), "-");
  EXPECT_EQ(actors({u"Farmers sold 300 goats."}), "Farmers");
  EXPECT_EQ(actors({u"Farmers received 300 goats."}), "-");
}

TEST(EnglishVerb, ThePassiveHasNoDoer) {
  EXPECT_EQ(actors({u"Farmers will be offered 300 goats."}), "-");
  EXPECT_EQ(actors({u"Farmers will offer 300 goats."}), "Farmers");
}

TEST(EnglishVerb, ThingsOfManyDoNothing) {
  EXPECT_EQ(actors({u"Helicopters pulled 34 riders from the river."}), "-");
  EXPECT_EQ(actors({u"Firefighters pulled 34 riders from the river."}), "Firefighters");
  EXPECT_EQ(actors({u"Companies created 34 jobs."}), "Companies");
  EXPECT_EQ(actors({u"The state-owned company owes 12 million yuan."}), "state-owned company");
}

TEST(EnglishVerb, VerbsThatHideAsNouns) {
  EXPECT_EQ(claims({u"The town invested 3 million yuan in training 200 nurses."}),
            "-|invested; nurses|training");
  EXPECT_EQ(claims({u"Two girls, aged 4 and 7, remain in hospital."}), "girls|remain; girls|-; girls|-");
  EXPECT_EQ(claims({u"The bank forecast in May that unemployment would average 4 percent."}),
            "unemployment|average");
  EXPECT_EQ(claims({u"The board plans to uproot 300 trees and pay growers 20 million yuan."}),
            "trees|uproot; -|pay");
  EXPECT_EQ(claims({u"Some 42 families, or 31 percent of the total, are living there."}),
            "families|are; families|are");
  EXPECT_EQ(claims({u"The miner cut its forecast by 6 percent after a 17-day strike."}),
            "forecast|cut; strike|-");
}

TEST(EnglishVerb, FormsThatNeedAnAuxiliary) {
  EXPECT_EQ(claims({u"Detectives found 48 stolen phones."}), "stolen phones|found");
  EXPECT_EQ(claims({u"Some 62 percent of the patients given the drug lost weight."}), "patients|lost");
  EXPECT_EQ(claims({u"The number of places taken by under-19s fell 6 percent."}), "number of places|fell");
  EXPECT_EQ(claims({u"The staff rejected a 4 percent pay offer."}), "pay offer|rejected");
  EXPECT_EQ(claims({u"They moved 340 people from 12 villages as the river rose by 2 metres."}),
            "people|moved; villages|moved; river|rose");
}

TEST(EnglishVerb, WhatHoldsSteady) {
  EXPECT_EQ(claims({u"The jobless rate held steady at 4 percent."}), "jobless rate|held");
  EXPECT_EQ(claims({u"Grain output has remained above 650 tonnes."}), "Grain output|remained");
  EXPECT_EQ(claims({u"Spending grew at a 3.7 percent rate."}), "Spending|grew");
  EXPECT_EQ(claims({u"Pupils gained 9 percent more top grades than in May."}), "top grades|gained");
  EXPECT_EQ(claims({u"Pupils were 9 percent more likely to pass."}), "Pupils|were");
  EXPECT_EQ(claims({u"Sales fell 7 percent to an annual rate of 610,000 units."}), "Sales|fell; Sales|fell");
  EXPECT_EQ(claims({u"The fair drew 253 overseas buyers."}), "overseas buyers|drew");
}

TEST(EnglishVerb, WhatStandsAtAShareOfSomething) {
  EXPECT_EQ(claims({u"The debt stands at 97 percent of output."}), "debt|stands");
  EXPECT_EQ(claims({u"The dam holds 30 litres of water and irrigates 40 fields."}),
            "water|holds; fields|irrigates");
  EXPECT_EQ(claims({u"The first phase, costing 8 million yuan, covers 35 streets."}),
            "first phase|costing; streets|covers");
  EXPECT_EQ(claims({u"Sales fell 3 percent in May. In June, they grew 2 percent."}),
            "Sales|fell; Sales|grew");
}

}  // namespace
}  // namespace shuwen::testing_context
