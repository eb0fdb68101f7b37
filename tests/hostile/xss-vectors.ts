/** HTML that would run a script where it is shown as it comes, by the categories of OWASP's testing guide. */
export function xssVectors(): readonly string[] {
  return [...handlers(), ...addresses(), ...scripts(), ...quotings(), ...mutations(), ...styles(), ...forgeries()]
}

/** The name of the function that each of them tries to call. */
export const struck = 'struck'
const call = `${struck}()`

/** Event handlers that fire by themselves or by a touch, on elements that have them. */
function handlers(): readonly string[] {
  const failing = [
    'img src=x',
    'img src',
    'image src=x',
    'video src=x',
    'audio src=x',
    'input type=image src=x',
    'object data=x',
    'embed src=x',
    'script src=x',
    'link rel=stylesheet href=x',
    'video><source src=x',
    'svg><image href=x',
    'iframe src=x',
  ]
  const loading = [
    'svg',
    'iframe',
    'body',
    'style',
    'img src=data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'svg><style',
    'iframe src=about:blank',
    'frameset',
  ]
  const focusing = [
    'input autofocus',
    'textarea autofocus',
    'select autofocus',
    'button autofocus',
    'a href=x autofocus',
    'div contenteditable autofocus',
    'div tabindex=0 autofocus',
    'svg tabindex=0 autofocus',
  ]
  const touched = [
    'p',
    'b',
    'a href=https://x.example',
    'li',
    'h1',
    'td',
    'strong',
    'em',
    'u',
    'blockquote',
    'marquee',
    'x',
    'br',
    'div',
    'span',
  ]
  const events = ['onclick', 'onmouseover', 'onpointerdown', 'oncopy', 'onanimationend', 'onbeforeinput', 'onkeydown']
  return [
    ...failing.map((opening) => `<${opening} onerror=${call}>`),
    ...loading.map((opening) => `<${opening} onload=${call}>`),
    ...focusing.flatMap((opening) => ['onfocus', 'onfocusin'].map((event) => `<${opening} ${event}=${call}>x`)),
    ...touched.flatMap((opening) => events.map((event) => `<${opening} ${event}="${call}">x`)),
    `<details open ontoggle=${call}>x`,
    `<marquee onstart=${call}>x`,
    `<video autoplay onloadstart=${call} src=x></video>`,
    `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
    `<svg><set onbegin=${call} attributeName=x to=0>`,
    `<body onpageshow=${call}>`,
    `<div onbeforematch=${call} hidden=until-found>x</div>`,
    `<input oncontentvisibilityautostatechange=${call} style=content-visibility:auto>`,
  ]
}

/** Addresses that are scripts, in everything that takes an address, under many disguises. */
function addresses(): readonly string[] {
  const disguises = [
    `javascript:${call}`,
    `JaVaScRiPt:${call}`,
    ` javascript:${call}`,
    `&#1;javascript:${call}`,
    `java&Tab;script:${call}`,
    `java&NewLine;script:${call}`,
    `javascript&colon;${call}`,
    `&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${call}`,
    `&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A${call}`,
    `javascript://x.example/%0a${call}`,
    `javascript:/*https://x.example*/${call}`,
    `vbscript:${call}`,
    `data:text/html,<script>top.${call}</script>`,
    `data:text/html;base64,${btoa(`<script>top.${call}</script>`)}`,
    `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${call}'/>`,
    `blob:javascript:${call}`,
    `view-source:javascript:${call}`,
    `\u200bjavascript:${call}`,
  ]
  const carriers: readonly ((address: string) => string)[] = [
    (address) => `<a href="${address}">x</a>`,
    (address) => `<iframe src="${address}"></iframe>`,
    (address) => `<form action="${address}"><button>x</button></form>`,
    (address) => `<button form=f formaction="${address}">x</button><form id=f></form>`,
    (address) => `<object data="${address}"></object>`,
    (address) => `<embed src="${address}">`,
    (address) => `<svg><a xlink:href="${address}"><text y=9>x</text></a></svg>`,
    (address) => `<math href="${address}"><mi>x</mi></math>`,
    (address) => `<img src="${address}">`,
  ]
  return carriers.flatMap((carrier) => disguises.map(carrier))
}

function scripts(): readonly string[] {
  return [
    `<script>${call}</script>`,
    `<SCRIPT>${call}</SCRIPT>`,
    `<script >${call}</script >`,
    `<script/x>${call}</script>`,
    `<scr<script>ipt>${call}</scr</script>ipt>`,
    `<script type=module>${call}</script>`,
    `<script src="data:text/javascript,${call}"></script>`,
    `<svg><script>${call}</script></svg>`,
    `<svg><script href="data:text/javascript,${call}"/></svg>`,
    `<math><script>${call}</script></math>`,
    `<template><script>${call}</script></template>`,
    `<div><template shadowrootmode=open><img src=x onerror=${call}></template></div>`,
    `<noscript><script>${call}</script></noscript>`,
    `<xml><script>${call}</script></xml>`,
    ...['srcdoc', 'SRCDOC', 'srcDoc'].flatMap((name) => [
      `<iframe ${name}="<script>top.${call}</script>"></iframe>`,
      `<iframe ${name}="&lt;img src=x onerror=top.${call}&gt;"></iframe>`,
      `<iframe ${name}='&#60;script&#62;parent.${call}&#60;/script&#62;'></iframe>`,
    ]),
    `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
    `<base href="javascript:/a/-${call}/"><a href=#>x</a>`,
    `<link rel=import href="data:text/html,<script>${call}</script>">`,
    `<object data="data:text/html,<script>top.${call}</script>" type=text/html></object>`,
  ]
}

/** One handler, written in all the ways a parser forgives. */
function quotings(): readonly string[] {
  return [
    `<img src=x onerror='${call}'>`,
    `<img src=x onerror="${call}">`,
    `<img src=x onerror=\`${call}\`>`,
    `<img src=x ONERROR=${call}>`,
    `<img/src=x/onerror=${call}>`,
    `<img\nsrc=x\nonerror\n=\n${call}>`,
    `<img\tsrc=x\tonerror=${call}>`,
    `<img\fsrc=x\fonerror=${call}>`,
    `<img src=x onerror=${call}//`,
    `<img src=x onerror=${call} `,
    `<img src=x:x onerror\u0000=${call}>`,
    `<img """><script>${call}</script>">`,
    `<img src=x onerror=&#115;truck()>`,
    `<img src=x onerror="&#x73;truck&lpar;&rpar;">`,
    `<<img src=x onerror=${call}>`,
    `<img src=x a=">" onerror=${call}>`,
    `<img src=x a='">' onerror=${call}>`,
    `<img src=x onerror=eval('${call}')>`,
    `<img src=x onerror=window['str'+'uck']()>`,
    `<img src=x onerror=self[\`struck\`]()>`,
    `<img src=x onerror=setTimeout('${call}')>`,
    `<p/onclick=${call}>x`,
    `"><img src=x onerror=${call}>`,
    `'><svg onload=${call}>`,
    `--><img src=x onerror=${call}>`,
    `</textarea><img src=x onerror=${call}>`,
    `</title></style></script><img src=x onerror=${call}>`,
    `]]><img src=x onerror=${call}>`,
  ]
}

/** Markup that is something else once it has been written and read again. */
function mutations(): readonly string[] {
  const bait = `<img src=x onerror=${call}>`
  return [
    `<noscript><p title="</noscript>${bait}"></noscript>`,
    `<svg></p><style><a id="</style>${bait}">`,
    `<math><mtext><table><mglyph><style><!--</style>${bait}--></style></mglyph></table></mtext></math>`,
    `<form><math><mtext></form><form><mglyph><style></math>${bait}`,
    `<svg><desc><style><a title="</style>${bait}"></style></desc></svg>`,
    `<math><annotation-xml encoding="text/html"><style><${bait}</style></annotation-xml></math>`,
    `<svg><foreignObject><p>${bait}</p></foreignObject></svg>`,
    `<table><td>${bait}<table>${bait}`,
    `<select><template><style><!--</style><a rel="--></style></template></select>${bait}">`,
    `<xmp><p title="</xmp>${bait}"></xmp>`,
    `<noembed><p title="</noembed>${bait}"></noembed>`,
    `<noframes><p title="</noframes>${bait}"></noframes>`,
    `<iframe><p title="</iframe>${bait}"></iframe>`,
    `<title><p title="</title>${bait}"></title>`,
    `<textarea><p title="</textarea>${bait}"></textarea>`,
    `<style><p title="</style>${bait}"></style>`,
    `<!--><p>--><!--!>${bait}-->`,
    `<!--!>${bait}-->`,
    `<!---->${bait}-->`,
    `<?x ?>${bait}`,
    `<![CDATA[${bait}]]>`,
    `<svg><![CDATA[><image xlink:href="]]>${bait}`,
    `<p id="<b>${bait}">`,
    `<a href="https://x.example/&quot;&gt;${bait}">x</a>`,
    `<b title="&lt;/b&gt;${bait.replaceAll('<', '&lt;')}">${bait}</b>`,
    `${'<div>'.repeat(600)}${bait}`,
    `&lt;${bait.slice(1)}${bait}`,
    `<p>\u2028${bait}\u2029</p>`,
    `<a href=https://x.example>${bait}</a>`,
    `<ul><li>${bait}<ol><li>${bait}</ol></ul>`,
  ]
}

function styles(): readonly string[] {
  return [
    `<p style="width:expression(${call})" onclick=${call}>x</p>`,
    `<p style="background:url(javascript:${call})" onclick=${call}>x</p>`,
    `<p style="-moz-binding:url(x)" onclick=${call}>x</p>`,
    `<style>@import 'javascript:${call}';</style><svg onload=${call}>`,
    `<style>@keyframes a{}</style><b style="animation:a 1ms" onanimationstart=${call}>x</b>`,
    `<b style="transition:1ms" ontransitionend=${call}>x</b>`,
    `<span style="font-weight:bold" onclick=${call}>x</span>`,
    `<b style="font-weight:normal" onclick=${call}>x</b>`,
    `<p style="mso-list:l0" onclick=${call}><span style="mso-list:Ignore" onclick=${call}>o </span>x</p>`,
  ]
}

/** What an editor might take for its own: slices, its attributes, names that hide those of the page. */
function forgeries(): readonly string[] {
  return [
    `<div data-pm-slice="0 0 []" onclick=${call}>x</div>`,
    `<p data-pm-slice='1 1 ["row",{"id":"<img src=x onerror=${call}>"}]' onclick=${call}>x</p>`,
    `<p data-pm-slice='0 0 ["heading",{"level":["img",{"src":"x","onerror":"${call}"}]}]' onclick=${call}>x</p>`,
    `<div class=row data-row="&quot; onclick=${call} x=&quot;" onclick=${call}>x</div>`,
    `<a href="javascript:${call}" data-href="https://x.example" class=link>x</a>`,
    `<a href="https://x.example" onclick=${call} target=_blank rel=opener>x</a>`,
    `<a href="https://x.example/" ping="javascript:${call}" onclick=${call}>x</a>`,
    `<form id=document name=body><input name=innerHTML onfocus=${call} autofocus></form>`,
    `<img name=getElementById src=x onerror=${call}>`,
    `<a id=defaultView href="javascript:${call}">x</a><a id=defaultView name=x href="javascript:${call}">y</a>`,
    `<ol start="1&quot; onclick=&quot;${call}" onclick=${call}><li>x</ol>`,
    `<h2 level="1 onclick=${call}" onclick=${call}>x</h2>`,
    `<html xmlns:x=x onclick=${call}><body x:onload=${call} onload=${call}><p onclick=${call}>x`,
  ]
}
