//! The profile itself, places above and below, pictures and sources.

use super::SOURCE;
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Profile",
        "Profile of a place",
        &[
            field("format", "Format version", "The version of the format, now 1."),
            field("name", "Name", "The place's name."),
            field("id", "Identifier", "A stable name for machines and other profiles: a-z, 0-9 and hyphens."),
            field("summary", "Summary", "The place in a sentence or two."),
            field(
                "level",
                "Administrative level",
                "Province, city, county (also a banner), town (also a sumu) or village (also a gaqa).",
            ),
            field("level_name", "Word for the level", "The local word for the level where it differs, such as 苏木."),
            field("division_code", "Division code", "The statistical division code: twelve digits, in quotes."),
            field("within", "Places above", "The places above, the outermost first."),
            field("as_of", "As of", "When the figures held, unless they say otherwise: a year, a month or a day."),
            field(
                "figures",
                "Figures",
                "Figures that have no field of their own, each with its label; headline: true puts one on the card.",
            ),
            field(
                "incomes",
                "Incomes of residents",
                "Incomes per person, each with its definition; those of the collective stand in collective_economy.",
            ),
            field("branches", "Party organisations", "Party organisations, as a tree."),
            field("industries", "Industries", "The place's industries."),
            field(
                "collective_economy",
                "Collective economy",
                "What villages own and earn together: incomes, bands, projects.",
            ),
            field("talents", "Talent", "Counts of people by category; never the people."),
            field("honors", "Honors", "Titles that the place or its villages were awarded."),
            field("governance", "Governance", "Grids, grid workers, events and pacts."),
            field("programmes", "Programmes", "Named efforts: training, festivals, reforms, plans."),
            field("partnerships", "Partnerships", "Ties with other places, firms and institutes."),
            field("images", "Pictures", "Pictures, or only their captions."),
            field("members", "Places below", "The places below and their own profiles."),
            field("sources", "Sources", "What the figures rest on; they cite it by its id."),
            field(
                "accepted",
                "Accepted findings",
                "Findings of the checker that are meant to be so; pages do not show them.",
            ),
        ],
    ),
    record(
        "Accepted",
        "An accepted finding",
        &[
            field("code", "Code", "The code of the finding, such as outdated."),
            field("reason", "Reason", "Why it stays."),
            field("path", "Path", "Where, as the checker prints it; anywhere in the file where it is left out."),
        ],
    ),
    record(
        "Place",
        "A place above",
        &[field("name", "Name", "The place's name."), field("id", "Identifier", "The id of its own profile.")],
    ),
    record(
        "Member",
        "A place below",
        &[
            field("name", "Name", "The place's name."),
            field("id", "Identifier", "The id of its own profile."),
            field("src", "Address of its profile", "The address of its own profile, relative to this file."),
            field("figures", "Figures", "Figures of the place, by which it is compared with the others."),
            SOURCE,
        ],
    ),
    record(
        "Image",
        "A picture",
        &[
            field("alt", "Text alternative", "What the picture shows, for those who do not see it."),
            field(
                "src",
                "Address",
                "The picture's address, relative to this file; left out where only the caption may be shown.",
            ),
            field("caption", "Caption", "The words below the picture."),
            field("credit", "Credit", "Who made it."),
            field("map", "Whether it is a map", "true for a map, which needs an approval number."),
            field("map_approval", "Map approval number", "The approval number of a map."),
            field("source", "Source", "The id of the source that it comes from."),
        ],
    ),
    record(
        "Source",
        "A source",
        &[
            field("id", "Identifier", "What entries cite: a-z, 0-9 and hyphens."),
            field("title", "Title", "The title of the article or document; not needed beside an address."),
            field("publisher", "Publisher", "Who published it."),
            field("date", "Date", "When it was published: a year, a month or a day."),
            field("address", "Address", "An http: or https: address, or one relative to this file."),
            field("licence", "Licence", "Under which terms it may be used."),
            field("attribution", "Attribution", "How it wants to be named."),
        ],
    ),
];
