/** The only style sheet of the feeds. They work on a phone, without script or web font. */
export const STYLE = `
:root{color-scheme:light;--paper:#f4f1ea;--card:#fffdf9;--ink:#2b2a27;--soft:#6f6a60;--line:#e5dfd2;--leaf:#3f6b4f;--shade:0 1px 2px rgba(60,50,30,.06),0 6px 20px rgba(60,50,30,.05)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
a{color:inherit;text-decoration:none}
a:focus-visible,button:focus-visible{outline:3px solid #9dbfa8;outline-offset:2px;border-radius:8px}
.top{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline;padding:14px 20px;border-bottom:1px solid var(--line);background:var(--card)}
.home{font-weight:700;color:var(--leaf)}
.note,.top time{color:var(--soft);font-size:14px}
.top time{margin-left:auto}
main{max-width:1040px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:26px;line-height:1.2;margin:0}
h2{font-size:18px;margin:36px 0 12px}
.lead{color:var(--soft);margin:6px 0 20px}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;box-shadow:var(--shade)}
.avatar{display:inline-grid;place-items:center;flex:none;border-radius:50%;color:#fff;font-weight:700;letter-spacing:.02em}
.avatar.small{width:40px;height:40px;font-size:15px}
.avatar.large{width:88px;height:88px;font-size:30px}
.tone0{background:#3f6b4f}.tone1{background:#9a5b3c}.tone2{background:#4a6582}.tone3{background:#7b6a2f}.tone4{background:#7d4a63}.tone5{background:#4d6f73}
.channels{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:16px}
.channel{padding:16px;display:flex;flex-direction:column;gap:12px}
.who{display:flex;gap:12px;align-items:center;min-width:0}
.who b{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.who small,.quiet{color:var(--soft);font-size:14px}
.strip{display:grid;grid-template-columns:repeat(3,1fr);gap:6px}
.strip>*{aspect-ratio:1;border-radius:10px;background:#efe9dc;overflow:hidden}
.strip .none{grid-column:1/-1;aspect-ratio:auto;display:grid;place-items:center;min-height:96px;background:none;border:1px dashed var(--line);color:var(--soft);font-size:14px}
.strip img{width:100%;height:100%;object-fit:cover;display:block}
.links{display:flex;flex-wrap:wrap;gap:8px;margin-top:auto}
.pill{display:inline-block;padding:7px 14px;border-radius:999px;border:1px solid var(--line);font-size:14px;background:#fff;white-space:nowrap}
.pill:hover{border-color:var(--leaf);color:var(--leaf)}
.column{max-width:580px;margin:0 auto;display:flex;flex-direction:column;gap:20px}
.cover{height:120px;border-radius:16px 16px 0 0;background:linear-gradient(135deg,#dfe8da,#efe3cf 60%,#e7d6c4)}
.profile{overflow:hidden}
.profile .body{padding:0 20px 20px;display:flex;gap:16px;align-items:flex-end;margin-top:-34px}
.profile .avatar{border:4px solid var(--card)}
.post .head{padding:16px 16px 8px;display:flex;gap:12px;align-items:center}
.text{padding:0 16px 12px;margin:0;white-space:pre-line;overflow-wrap:anywhere}
.pictures{display:grid;gap:3px;background:#efe9dc}
.pictures.many{grid-template-columns:1fr 1fr}
.pictures img{width:100%;height:auto;display:block}
.pictures.many img{height:auto;aspect-ratio:1;object-fit:cover}
.pictures.many img:last-child:nth-child(odd){grid-column:1/-1;aspect-ratio:2}
.counts{margin:0;display:flex;flex-wrap:wrap;gap:4px 16px;padding:12px 16px;color:var(--soft);font-size:14px;border-bottom:1px solid var(--line)}
.counts b{color:var(--ink);font-weight:600}
.comments{list-style:none;margin:0;padding:12px 16px 16px;display:flex;flex-direction:column;gap:8px}
.comments li{background:#f1ede3;border-radius:14px;padding:8px 12px;font-size:15px}
.comments small{display:block;color:var(--soft);font-size:13px}
.account{display:flex;gap:24px;align-items:center;padding:8px 4px 24px}
.facts{display:flex;gap:20px;margin:8px 0 0;color:var(--soft);font-size:15px}
.facts b{color:var(--ink)}
.stories{display:flex;gap:14px;overflow-x:auto;padding:4px 4px 20px}
.stories a{flex:none;width:76px;text-align:center;font-size:13px;color:var(--soft)}
.stories img{display:block;width:72px;height:72px;margin:0 auto 4px;object-fit:cover;border-radius:50%;border:3px solid var(--card);outline:2px solid var(--leaf)}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:6px}
.grid a{display:block;position:relative;background:#efe9dc;border-radius:6px;overflow:hidden}
.grid img{width:100%;height:auto;aspect-ratio:4/5;object-fit:cover;display:block}
.grid em{position:absolute;top:8px;right:8px;font-size:12px;font-style:normal;background:rgba(40,35,25,.6);color:#fff;border-radius:8px;padding:1px 8px}
.grid span{position:absolute;inset:auto 0 0 0;padding:18px 8px 6px;color:#fff;font-size:13px;background:linear-gradient(transparent,rgba(30,25,15,.6))}
.single{display:grid;grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);overflow:hidden}
.single .side{display:flex;flex-direction:column}
.single .pictures{align-content:center}
.empty{padding:40px 16px;text-align:center;color:var(--soft);border:1px dashed var(--line);border-radius:16px}
.consent{max-width:520px;margin:0 auto;padding:24px}
.consent ul{padding-left:20px;color:var(--soft);font-size:15px}
.consent label{display:flex;gap:12px;align-items:center;padding:8px 0;border-top:1px solid var(--line)}
.consent input[type=checkbox]{width:20px;height:20px;accent-color:var(--leaf)}
.buttons{display:flex;gap:12px;margin-top:20px}
button{font:inherit;padding:11px 22px;border-radius:12px;border:1px solid var(--line);background:#fff;cursor:pointer}
button.yes{background:var(--leaf);border-color:var(--leaf);color:#fff;font-weight:600}
@media (max-width:640px){.profile .body{flex-direction:column;align-items:flex-start;gap:8px}.single{grid-template-columns:1fr}.account{gap:16px}.top time{margin-left:0}.grid{gap:3px}}
`;
