//! Sentences where a profile cannot be shown.

use crate::locale::failure::FailureMessages;

pub(in crate::locale) const MESSAGES: FailureMessages = FailureMessages {
    not_loaded: "档案暂时无法加载，请检查网络，或稍后再试。",
    not_found: "没有找到这份档案。",
    not_readable: "这份档案的数据无法读取，请联系网站管理员。",
    newer_format: "这份档案需要更新版本的组件才能显示，请联系网站管理员。",
    retry: "重试",
    open_data: "查看档案数据",
};
