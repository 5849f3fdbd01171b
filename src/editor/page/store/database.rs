//! The browser's database (Indexed Database API 3.0), as far as the page needs it.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransactionMode};

/// The database's name.
const NAME: &str = "village-profile-editor";

/// The version of its stores.
const VERSION: u32 = 1;

/// The profiles, by the keys of their records.
pub(super) const PROFILES: &str = "profiles";

/// The state of each profile at the beginning of each day, by `KEY DAY`.
pub(super) const DAYS: &str = "days";

/// Waits for a request.
async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        let (succeeded, failed) = (request.clone(), request.clone());
        let done = Closure::once_into_js(move || {
            let _ = resolve.call1(&JsValue::NULL, &succeeded.result().unwrap_or(JsValue::UNDEFINED));
        });
        let refused = Closure::once_into_js(move || {
            let why = failed.error().ok().flatten().map_or(JsValue::UNDEFINED, JsValue::from);
            let _ = reject.call1(&JsValue::NULL, &why);
        });
        request.set_onsuccess(Some(done.unchecked_ref()));
        request.set_onerror(Some(refused.unchecked_ref()));
    });
    JsFuture::from(promise).await
}

/// Opens the database, and makes its stores at the first time.
pub(super) async fn open() -> Result<IdbDatabase, JsValue> {
    let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten()).ok_or(JsValue::UNDEFINED)?;
    let request: IdbOpenDbRequest = factory.open_with_u32(NAME, VERSION)?;
    let opening = request.clone();
    let make = Closure::once_into_js(move || {
        if let Ok(database) = opening.result().and_then(JsValue::dyn_into::<IdbDatabase>) {
            for store in [PROFILES, DAYS] {
                let _ = database.create_object_store(store);
            }
        }
    });
    request.set_onupgradeneeded(Some(make.unchecked_ref()));
    let database: IdbDatabase = answer(&request).await?.dyn_into()?;
    // A later version of the page, or the editor who clears what the browser holds, need not wait for this tab.
    let closing = database.clone();
    let close = Closure::once_into_js(move || closing.close());
    database.set_onversionchange(Some(close.unchecked_ref()));
    Ok(database)
}

fn store(database: &IdbDatabase, name: &str, mode: IdbTransactionMode) -> Result<IdbObjectStore, JsValue> {
    database.transaction_with_str_and_mode(name, mode)?.object_store(name)
}

/// Puts one record, in a transaction of its own: a browser that is closed in the middle keeps the earlier one whole.
pub(super) async fn put(database: &IdbDatabase, name: &str, key: &str, record: &JsValue) -> Result<(), JsValue> {
    let store = store(database, name, IdbTransactionMode::Readwrite)?;
    answer(&store.put_with_key(record, &key.into())?).await.map(|_| ())
}

/// The record with a key; `undefined` where there is none.
pub(super) async fn get(database: &IdbDatabase, name: &str, key: &str) -> Result<JsValue, JsValue> {
    answer(&store(database, name, IdbTransactionMode::Readonly)?.get(&key.into())?).await
}

/// Every record with its key.
pub(super) async fn all(database: &IdbDatabase, name: &str) -> Result<Vec<(String, JsValue)>, JsValue> {
    let store = store(database, name, IdbTransactionMode::Readonly)?;
    let (keys, records) = (store.get_all_keys()?, store.get_all()?);
    let (keys, records) = (answer(&keys).await?, answer(&records).await?);
    let keys = Array::from(&keys).iter().filter_map(|key| key.as_string()).collect::<Vec<_>>();
    Ok(keys.into_iter().zip(Array::from(&records).iter()).collect())
}

/// Takes a record out.
pub(super) async fn remove(database: &IdbDatabase, name: &str, key: &str) -> Result<(), JsValue> {
    answer(&store(database, name, IdbTransactionMode::Readwrite)?.delete(&key.into())?).await.map(|_| ())
}

/// An object of the browser with these members.
pub(super) fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}
