use leptos::prelude::*;
/// x
#[component]
pub fn App() -> impl IntoView {}
/// x
pub struct Page;
/// x
pub fn mount() { leptos::mount::mount_to_body(App) }
