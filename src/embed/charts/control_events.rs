//! The orders that visitors give by the controls of a chart.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::Event;

use super::{
    super::{bindings::Element, dom, guard::listen},
    chart_views::ChartViews,
    controls::{CONTROL, ControlAction},
};

pub(super) fn listeners(root: &Element, charts: &Rc<ChartViews>) -> Vec<EventListener> {
    let owner = Rc::downgrade(charts);
    // A list gives its order by `change`, a button by `click`.
    vec![
        listen(root, "click", owner.clone(), |charts, event| apply_control(charts, event, false)),
        listen(root, "change", owner, |charts, event| apply_control(charts, event, true)),
    ]
}

fn apply_control(charts: &ChartViews, event: &Event, is_of_list: bool) -> Option<()> {
    let control = dom::closest(event, CONTROL)?;
    let action = ControlAction::of(&control)?;
    if action.is_of_list() != is_of_list {
        return None;
    }
    let chart = charts.of_event(event, "figure")?;
    match action {
        ControlAction::SaveText => charts.save_text(&chart),
        ControlAction::SavePicture => charts.save_picture(&chart)?,
        ControlAction::CopyLink => chart.offer_link(&control)?,
        ControlAction::TurnPage(page) => chart.turn_table(page)?,
        choice => {
            charts.activate(None);
            charts.announce(chart.choose(choice, &charts.renderer()?).as_deref());
        }
    }
    Some(())
}
