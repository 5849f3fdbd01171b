//! Lines to paste into a page, with the hash by which a browser checks the script.

use crate::dist::{Files, LOADER, MODULE, SINGLE};
use crate::{hash, hints};
use village_profile::locale::Lang;

/// The text of `snippets.txt`.
pub fn text(files: &Files) -> String {
    let integrity = |name: &str| {
        let bytes = files.get(name).map_or(&[][..], Vec::as_slice);
        format!("sha384-{}", hash::sha384_base64(bytes))
    };
    TEMPLATE
        .replace("{version}", village_profile::VERSION)
        .replace("{loader}", &integrity(LOADER))
        .replace("{single}", &integrity(SINGLE))
        .replace("{module}", &integrity(MODULE))
        .replace("{hints}", hints::lines(files, "/vp/", Lang::ZhHans, &["/data/place.json"]).trim_end())
}

const TEMPLATE: &str = r#"village-profile {version}

把 dist/ 里的全部文件上传到网站的一个目录（例如 /vp/），再把下面的一段粘贴到网页里。
Upload all of dist/ into one folder of the site, for example /vp/, then paste one of these into a page.

1. 元素 / The element

<script src="/vp/village-profile.js" integrity="{loader}" crossorigin="anonymous" defer></script>
<village-profile src="/data/place.json">档案加载前和加载失败时显示这里的内容。</village-profile>

2. 后台会删除陌生标签时 / Where the CMS strips unknown tags

<script src="/vp/village-profile.js" integrity="{loader}" crossorigin="anonymous" defer></script>
<div class="village-profile" data-src="/data/place.json">档案加载前和加载失败时显示这里的内容。</div>

3. 服务器拒绝 .wasm，或用 file:// 打开时 / Where the server refuses .wasm, and for file://

<script src="/vp/village-profile.single.js" integrity="{single}" crossorigin="anonymous" defer></script>
<village-profile><script type="application/json">{ "format": 1, "name": "示例镇" }</script></village-profile>

4. 模块 / The module

<script type="module" src="/vp/village-profile.mjs" integrity="{module}" crossorigin="anonymous"></script>

5. 更快：放在 <head> 里，让浏览器提前下载 / Faster: in <head>, so that the browser fetches ahead

档案在页面开头时使用。繁体或英文页面把 zh-Hans.txt 换成 zh-Hant.txt 或 en.txt；data/place.json 换成档案的地址。
For a profile near the top of its page. A page in Traditional Chinese or English names zh-Hant.txt or en.txt in place of zh-Hans.txt.

{hints}

换新版本时，integrity 和上面这几行也要换。用 file:// 打开时，删去 integrity 和 crossorigin。
With a new version, replace integrity and these lines as well. For file://, leave integrity and crossorigin out.
"#;
