// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/GuidePage.h"

#include "app/guide/GuideSearch.h"
#include "app/guide/GuideStyle.h"
#include "app/guide/SmoothPictures.h"
#include "app/settings/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QImageReader>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

const QString scheme = QStringLiteral("guide");
constexpr int pageMargin = 3 * gridUnit;
constexpr int widestPage = 110 * gridUnit; ///< longer lines are hard to read

QUrl urlOf(const QString& chapter, const QString& anchor)
{
    QUrl url;
    url.setScheme(scheme);
    url.setPath(u'/' + chapter);
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

QString chapterOf(const QUrl& url)
{
    return url.path().mid(1);
}

} // namespace

GuidePage::GuidePage(const GuideBook& book, QWidget* parent) : QTextBrowser(parent), m_book(book)
{
    setObjectName(QStringLiteral("guidePage"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base); // beside the text, too
    setAutoFillBackground(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    new SmoothPictures(*document());
    setColors();
    connect(this, &QTextBrowser::anchorClicked, this, &GuidePage::follow);
    connect(this, &QTextBrowser::sourceChanged, this, [this] {
        m_wanted = source().fragment();
        fitPictures();
        showMarks();
        tellPlace();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isArranging)
            m_wanted.clear();
        tellPlace();
    });
}

void GuidePage::open(const QString& chapter, const QString& anchor)
{
    const GuideChapter* found = m_book.chapter(chapter);
    const QString name = found ? chapter : m_book.chapters().front().name;
    const QUrl url = urlOf(name, anchor);
    m_isArranging = true;
    if (url != source())
        setSource(url, QTextDocument::HtmlResource);
    m_wanted = anchor;
    scrollToWanted();
    m_isArranging = false;
    tellPlace();
    setAccessibleName(m_book.chapter(name)->title);
}

/// Pictures that were fitted in the meantime have moved what stands below them.
void GuidePage::scrollToWanted()
{
    if (m_wanted.isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(m_wanted);
}

void GuidePage::follow(const QUrl& link)
{
    const GuidePlace to = guidePlace(link.toString(), chapterOf(source()));
    if (to.chapter.isEmpty())
        QDesktopServices::openUrl(link);
    else
        open(to.chapter, to.anchor);
}

QVariant GuidePage::loadResource(int type, const QUrl& name)
{
    if (name.scheme() == scheme && type == QTextDocument::HtmlResource) {
        const GuideChapter* chapter = m_book.chapter(chapterOf(name));
        return chapter ? QStringLiteral("<html><body>%1</body></html>").arg(chapter->page.html) : QString();
    }
    if (type == QTextDocument::ImageResource) {
        const QString file = m_book.folder() + name.path().section(u'/', 1);
        QImage picture(file.endsWith(u'/') ? m_book.folder() + name.toString() : file);
        if (picture.isNull())
            picture = QImage(m_book.folder() + name.toString());
        return picture;
    }
    return {};
}

void GuidePage::setColors()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme().surface);
    colors.setColor(QPalette::Text, theme().text);
    if (colors != palette())
        setPalette(colors);
    document()->setDefaultStyleSheet(pageStyle(font().pointSizeF() * m_zoom));
    document()->setDocumentMargin(pageMargin);
}

void GuidePage::renew()
{
    if (m_isArranging)
        return;
    m_isArranging = true;
    const bool isAtTop = m_wanted.isEmpty() && verticalScrollBar()->value() == 0;
    const QString before = isAtTop ? QString() : place().anchor;
    setColors();
    if (source().isValid()) {
        reload();
        fitPictures();
        showMarks();
        m_wanted = before;
        scrollToWanted();
    }
    m_isArranging = false;
}

void GuidePage::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 3.0);
    renew();
}

void GuidePage::fitPictures()
{
    const int room = viewport()->width() - 2 * pageMargin;
    document()->size(); // a layout that is under way would leave out the text behind the last picture
    QTextCursor all(document());
    all.beginEditBlock(); // laid out once, not for each picture
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QSize size = QImageReader(m_book.folder() + format.name()).size();
            if (!size.isValid())
                continue;
            const double width = std::min<double>(size.width(), std::max(room, 20 * gridUnit));
            format.setWidth(width);
            format.setHeight(width * size.height() / size.width());
            QTextCursor cursor(block);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break;
        }
    }
    all.endEditBlock();
}

void GuidePage::mark(const QStringList& words)
{
    m_words = words;
    showMarks();
}

void GuidePage::showMarks()
{
    QList<ExtraSelection> marks;
    const QString text = searchForm(document()->toRawText());
    QTextCharFormat format;
    format.setBackground(markColor());
    format.setForeground(theme().text);
    for (const QString& word : m_words) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
            QTextCursor cursor(document());
            cursor.setPosition(static_cast<int>(at));
            cursor.setPosition(static_cast<int>(at + word.size()), QTextCursor::KeepAnchor);
            marks.append({cursor, format});
        }
    }
    setExtraSelections(marks);
}

int GuidePage::sectionAtTop() const
{
    const int top = verticalScrollBar()->value() + pageMargin;
    const bool isAtEnd = top > pageMargin && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    int count = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        if (document()->documentLayout()->blockBoundingRect(block).top() > top && !(isAtEnd && count == 0))
            break;
        ++count;
    }
    return count;
}

GuidePlace GuidePage::place() const
{
    const GuideChapter* chapter = m_book.chapter(chapterOf(source()));
    if (!chapter)
        return {};
    if (!m_wanted.isEmpty()) // the last headings never come to the top
        return {chapter->name, m_wanted};
    const auto section = static_cast<std::size_t>(sectionAtTop());
    if (section >= chapter->page.sections.size())
        return {chapter->name, {}};
    return {chapter->name, chapter->page.sections[section].anchor};
}

void GuidePage::tellPlace()
{
    if (m_isArranging)
        return;
    const GuidePlace now = place();
    if (now.chapter == m_told.chapter && now.anchor == m_told.anchor)
        return;
    m_told = now;
    Q_EMIT placeChanged();
}

void GuidePage::resizeEvent(QResizeEvent* event)
{
    // The text keeps a length of line that can be read, and its place.
    const int side = std::max(0, (width() - widestPage) / 2);
    if (viewportMargins().left() != side)
        setViewportMargins(side, 0, side, 0);
    const bool isAtTop = m_wanted.isEmpty() && verticalScrollBar()->value() == 0;
    const QString before = isAtTop ? QString() : place().anchor;
    const bool isArranging = std::exchange(m_isArranging, true);
    QTextBrowser::resizeEvent(event);
    fitPictures();
    if (m_wanted.isEmpty())
        m_wanted = before;
    if (event->oldSize().width() != event->size().width() && !m_wanted.isEmpty())
        scrollToWanted();
    m_isArranging = isArranging;
    tellPlace();
}

void GuidePage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        renew();
}

void GuidePage::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextBrowser::wheelEvent(event);
}

} // namespace linetwin::app
