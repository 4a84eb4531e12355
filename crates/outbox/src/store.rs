//! All that is kept, as one sealed record, and the key beside it. Where nothing is kept there is no database.
//!
//! The caller holds the Web Lock: nobody else reads or writes meanwhile.

use crate::kept::Kept;
use crate::sealed;
use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams, TransactionMode};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CryptoKey;

const DATABASE: &str = "obmen-outbox";
const STORE: &str = "kept";
const KEY: &str = "key";
const RECORD: &str = "applications";

/// Everything that is kept.
pub(crate) async fn load() -> Result<Vec<Kept>, JsValue> {
    let database = open().await?;
    let read = read(&database).await;
    database.close();
    match read? {
        (Some(key), Some(record)) => {
            let text = sealed::open(&key, &record).await?;
            serde_json::from_str(&text).map_err(|_| JsValue::from_str("unreadable"))
        }
        (_, Some(_)) => Err(JsValue::from_str("unreadable")),
        (_, None) => Ok(Vec::new()),
    }
}

/// Keeps these and nothing else.
pub(crate) async fn save(all: &[Kept]) -> Result<(), JsValue> {
    if all.is_empty() {
        return delete().await;
    }
    let text = serde_json::to_string(all).map_err(|_| JsValue::from_str("unwritable"))?;
    let database = open().await?;
    let written = write(&database, &text).await;
    database.close();
    written
}

async fn open() -> Result<Database, JsValue> {
    let mut request = Factory::new().map_err(fault)?.open(DATABASE, Some(1)).map_err(fault)?;
    request.on_upgrade_needed(|event| {
        // A store that could not be made is missed by whoever reads it next.
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    request.await.map_err(fault)
}

async fn read(database: &Database) -> Result<(Option<CryptoKey>, Option<JsValue>), JsValue> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly).map_err(fault)?;
    let store = transaction.object_store(STORE).map_err(fault)?;
    let key = store.get(JsValue::from_str(KEY)).map_err(fault)?.await.map_err(fault)?;
    let record = store.get(JsValue::from_str(RECORD)).map_err(fault)?.await.map_err(fault)?;
    Ok((key.and_then(|key| key.dyn_into().ok()), record))
}

/// Seals before the transaction begins: it would not wait for anything else.
async fn write(database: &Database, text: &str) -> Result<(), JsValue> {
    let key = match read(database).await?.0 {
        Some(key) => key,
        None => sealed::new_key().await?,
    };
    let record = sealed::seal(&key, text).await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite).map_err(fault)?;
    let store = transaction.object_store(STORE).map_err(fault)?;
    store.put(&key, Some(&JsValue::from_str(KEY))).map_err(fault)?;
    store.put(&record, Some(&JsValue::from_str(RECORD))).map_err(fault)?;
    let ended = transaction.await.map_err(fault)?;
    if ended.is_committed() { Ok(()) } else { Err(JsValue::from_str("aborted")) }
}

async fn delete() -> Result<(), JsValue> {
    Factory::new().map_err(fault)?.delete(DATABASE).map_err(fault)?.await.map_err(fault)
}

fn fault(error: idb::Error) -> JsValue {
    JsValue::from_str(&error.to_string())
}
