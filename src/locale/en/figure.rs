//! Words around figures.

use crate::locale::figure::FigureMessages;

pub(in crate::locale) const MESSAGES: FigureMessages = FigureMessages {
    statuses: ["", "projected ", "planned ", "withheld", "no data"],
    bounds: ["", "about ", "nearly ", "over ", "at least ", "at most ", "under "],
    brackets: [" (", ")"],
    to: "–",
    months: "January February March April May June July August September October November December",
    units: "yuan,person|people,person|people,person|people,person-time|person-times,household|households,square metre|square metres,mu,hectare|hectares,square kilometre|square kilometres,kilogram|kilograms,kilogram|kilograms,gram|grams,jin,tonne|tonnes,%,‰,tenth|tenths,percentage point|percentage points,year|years,year|years,day|days,kilometre|kilometres,village|villages,project|projects,,",
};
