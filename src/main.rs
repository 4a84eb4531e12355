//! The page's entry: everything is in the library, so that component tests mount the same page.

fn main() {
    obmen_page::mount();
}
