//! Pages of profiles, static or living.

use village_profile::{
    profile::{Profile, report::Report},
    view::{self, Mode, Settings, html},
};

/// The settings of static content or of a living page.
pub fn settings(is_live: bool, mode: Mode) -> Settings {
    let mut settings = Settings { mode, ..Settings::default() };
    settings.tools.live = is_live;
    settings
}

/// The page of a profile that was read without a finding, as HTML.
pub fn html(profile: &Profile, settings: &Settings) -> String {
    html::write(&view::profile(profile, &Report::default(), settings), settings.lang)
}
