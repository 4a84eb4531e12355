//! Prints `npm/calc/index.d.ts`: `cargo run -p obmen-npm-calc --example types > npm/calc/index.d.ts`

mod declaration;

fn main() {
    print!("{}", declaration::declaration());
}
