//! Sentences where a profile cannot be shown.

use crate::locale::failure::FailureMessages;

pub(in crate::locale) const MESSAGES: FailureMessages = FailureMessages {
    not_loaded: "檔案暫時無法載入，請檢查網路，或稍後再試。",
    not_found: "沒有找到這份檔案。",
    not_readable: "這份檔案的資料無法讀取，請聯絡網站管理員。",
    newer_format: "這份檔案需要更新版本的元件才能顯示，請聯絡網站管理員。",
    retry: "重試",
    open_data: "檢視檔案資料",
};
