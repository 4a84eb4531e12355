use leptos::prelude::Effect;

/// Does something in the world outside whenever what it reads has changed: fetches, sets the address, opens a dialog.
/// It never sets what could be derived. One effect of one type, however many there are.
pub(crate) fn whenever(act: impl Fn() + 'static) {
    let act: Box<dyn Fn()> = Box::new(act);
    Effect::new(act);
}
