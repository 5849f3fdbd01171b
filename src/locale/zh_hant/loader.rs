//! Sentences of the loader.

use crate::locale::loader::LoaderMessages;

pub(in crate::locale) const MESSAGES: LoaderMessages = LoaderMessages {
    unavailable: "互動展示暫時無法顯示，請稍後再試。",
    browser_too_old: "瀏覽器版本過舊，無法顯示互動內容，請更新後再試。",
    wasm_disabled: "瀏覽器關閉了 WebAssembly，無法顯示互動內容。",
    retry: "重試",
    data_link: "檢視資料檔案",
};
