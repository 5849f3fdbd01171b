//! Sentences of the loader.

use crate::locale::loader::LoaderMessages;

pub(in crate::locale) const MESSAGES: LoaderMessages = LoaderMessages {
    unavailable: "互动展示暂时无法显示，请稍后再试。",
    browser_too_old: "浏览器版本过低，无法显示互动内容，请更新后再试。",
    wasm_disabled: "浏览器关闭了 WebAssembly，无法显示互动内容。",
    retry: "重试",
    data_link: "查看数据文件",
};
