/* global document, DOMParser, mermaid */
// Runs in the browser: turns the HTML that Markdown became into what GitHub shows of it, then leaves a page that needs no script.

// What GitHub lets through, of elements and attributes: https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/sanitization_filter.rb
const ELEMENTS = new Set(
  (
    'h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table thead tbody tfoot blockquote dl dt dd kbd q samp var ' +
    'hr ruby rt rp li tr td th s strike summary details caption figure figcaption abbr bdo cite dfn mark small source span time wbr input'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  'abbr align alt axis border cellpadding cellspacing charset checked cite colspan datetime dir disabled headers height href lang open rowspan src start title type valign width'.split(
    ' ',
  ),
);
const DROPPED_WITH_CONTENT = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'template',
  'textarea',
  'title',
  'svg',
  'math',
]);

const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][^\S\n]*(\n|$)/;

function sanitize(root) {
  for (const element of [...root.querySelectorAll('*')]) {
    const tag = element.localName;
    if (DROPPED_WITH_CONTENT.has(tag)) element.remove();
    else if (!ELEMENTS.has(tag)) element.replaceWith(...element.childNodes);
    else sanitizeAttributes(element);
  }
}

function sanitizeAttributes(element) {
  for (const { name, value } of [...element.attributes]) {
    const language = element.localName === 'code' && name === 'class' && /^language-[\w-]+$/.test(value);
    const link = name === 'href' || name === 'src';
    if (!language && (!ATTRIBUTES.has(name) || (link && !/^(https?:|mailto:|#|[^:]*$)/i.test(value)))) {
      element.removeAttribute(name);
    }
  }
}

/** `> [!NOTE]` is an alert where the mark stands alone on the first line of a quotation that is in nothing else. */
function drawAlerts(root) {
  for (const quotation of root.querySelectorAll(':scope > blockquote')) {
    const first = quotation.querySelector(':scope > p');
    const text = first?.firstChild;
    const kind = ALERT.exec(text?.data ?? '')?.[1];
    if (kind === undefined) continue;
    text.data = text.data.replace(ALERT, '');
    if (first.textContent.trim() === '') first.remove();
    const title = document.createElement('p');
    title.className = 'markdown-alert-title';
    title.textContent = kind[0] + kind.slice(1).toLowerCase();
    const alert = document.createElement('div');
    alert.className = `markdown-alert markdown-alert-${kind.toLowerCase()}`;
    alert.append(title, ...quotation.childNodes);
    quotation.replaceWith(alert);
  }
}

/** Draws the Mermaid pictures; one that has an error is named, as on GitHub, and reported. */
async function drawMermaid(root, theme) {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme });
  const problems = [];
  for (const [index, code] of [...root.querySelectorAll('pre > code.language-mermaid')].entries()) {
    const picture = document.createElement('div');
    picture.className = 'mermaid-picture';
    try {
      const { svg } = await mermaid.render(`mermaid-${index}`, code.textContent);
      picture.innerHTML = svg;
    } catch (error) {
      problems.push(String(error));
      picture.textContent = `Unable to render rich display: ${error}`;
    }
    code.parentElement.replaceWith(picture);
  }
  return problems;
}

function markTaskLists(root) {
  for (const box of root.querySelectorAll('li > input[type=checkbox]')) {
    box.classList.add('task-list-item-checkbox');
    box.parentElement.classList.add('task-list-item');
    box.parentElement.parentElement.classList.add('contains-task-list');
  }
}

async function draw() {
  const { html, mermaidTheme, unfold } = JSON.parse(document.querySelector('#markdown').textContent);
  const article = document.querySelector('article');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  sanitize(parsed.body);
  article.append(...parsed.body.childNodes);
  if (unfold) for (const details of article.querySelectorAll('details')) details.open = true;
  drawAlerts(article);
  markTaskLists(article);
  const problems = await drawMermaid(article, mermaidTheme);
  for (const script of document.querySelectorAll('script')) script.remove();
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  document.body.dataset.result = JSON.stringify({ height, problems });
}

void draw();
