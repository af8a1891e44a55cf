// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PaperReport.h"

#include "app/report/PaperPages.h"
#include "app/report/PaperTable.h"
#include "app/report/ReportTexts.h"
#include "app/report/SvgTextObject.h"
#include "app/settings/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double pixelsPerInch = 96;
constexpr double pixelsPerMillimetre = pixelsPerInch / 25.4;
constexpr double marginMillimetres = 18;
constexpr double footHeight = 4 * gridUnit;
/// To which the pictures of a chapter shrink where that saves a page; smaller ones could not be read.
constexpr std::array pictureScales{0.88, 0.78};

bool beginsPage(const ReportBlock& block)
{
    const auto* heading = std::get_if<ReportHeading>(&block);
    return heading && heading->startsPage;
}

} // namespace

QSizeF paperOf(const QPageLayout& layout)
{
    return layout.fullRect(QPageLayout::Inch).size() * pixelsPerInch;
}

PaperReport::PaperReport(Report report, QSizeF page, const ReportWatch& watch)
    : m_report(std::move(report)), m_page(page)
{
    const auto chapters = static_cast<std::size_t>(std::ranges::count_if(m_report.blocks, beginsPage)) + 1;
    m_scales.assign(chapters, 1);
    build();
    constexpr int mostWithoutContents = 3;
    if (pageCount() > mostWithoutContents) {
        m_hasContents = true;
        build();
    }
    savePages(watch);
}

void PaperReport::savePages(const ReportWatch& watch)
{
    constexpr int costOfPage = 2;
    std::vector<int> least = costsOfChapters();
    if (std::ranges::max(least) <= costOfPage)
        return;
    std::vector<double> best(m_scales.size(), 1);
    for (const double scale : pictureScales) {
        if (watch.stopped())
            return;
        m_scales.assign(m_scales.size(), scale);
        build();
        const std::vector<int> costs = costsOfChapters();
        for (std::size_t chapter = 0; chapter < costs.size(); ++chapter) {
            if (costs[chapter] < least[chapter]) {
                least[chapter] = costs[chapter];
                best[chapter] = scale;
            }
        }
    }
    m_scales = std::move(best);
    build();
}

std::vector<int> PaperReport::costsOfChapters() const
{
    const PaperPages pages(*m_text, room().height());
    std::vector<int> begins{0};
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().boolProperty(firstOfPageProperty))
            begins.push_back(pages.pageOf(block));
    }
    std::vector<int> costs;
    for (std::size_t i = 0; i < begins.size(); ++i)
        costs.push_back(2 * ((i + 1 < begins.size() ? begins[i + 1] : pageCount()) - begins[i]));
    for (const int page : pages.pagesWithPartedTables()) {
        const auto chapter = std::ranges::upper_bound(begins, page) - begins.begin() - 1;
        ++costs[static_cast<std::size_t>(chapter)];
    }
    return costs;
}

void PaperReport::paint(QPainter& painter, int page) const
{
    const double margin = marginMillimetres * pixelsPerMillimetre;
    painter.save();
    painter.translate(margin, margin - page * room().height());
    const QRectF clip(0, page * room().height(), room().width(), room().height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, lightColors().text);
    painter.setClipRect(clip);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();
    paintFoot(painter, page, margin);
}

bool PaperReport::print(QPagedPaintDevice& device, const ReportWatch& watch) const
{
    QPainter painter(&device);
    const QRectF full = device.pageLayout().fullRect(QPageLayout::Inch);
    const QRectF inside = device.pageLayout().paintRect(QPageLayout::Inch);
    const double scale = device.logicalDpiX() / pixelsPerInch;
    for (int number = 0; number < pageCount(); ++number) {
        if (watch.stopped())
            return false;
        if (number > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.translate((full.topLeft() - inside.topLeft()) * pixelsPerInch);
        paint(painter, number);
        painter.restore();
        watch.tell(static_cast<double>(number + 1) / pageCount());
    }
    return true;
}

void PaperReport::moveToThread(QThread* thread)
{
    m_text->moveToThread(thread);
}

void PaperReport::build()
{
    m_text = std::make_unique<QTextDocument>();
    m_text->setUndoRedoEnabled(false);
    m_text->setDocumentMargin(0);
    m_text->setDefaultFont(paperFont(bodyPixels, false));
    m_text->setPageSize(room());
    registerPictures();
    QTextCursor cursor(m_text.get());
    cursor.beginEditBlock(); // or every cell lays out all that there is
    write(cursor, m_report.title, paperFont(26, true), 4, lightColors().text);
    write(cursor, m_report.subtitle, paperFont(12, false), 16, lightColors().mutedText);
    const int contents = m_hasContents ? writeContents(cursor) : -1;
    m_pictures = 0;
    for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
        m_isBeforePicture =
            i + 1 < m_report.blocks.size() && std::holds_alternative<ReportPicture>(m_report.blocks[i + 1]);
        std::visit([&](const auto& each) { add(cursor, each); }, m_report.blocks[i]);
    }
    cursor.endEditBlock();
    PaperPages(*m_text, room().height()).keepTogether();
    if (contents >= 0)
        numberContents(contents);
}

QSizeF PaperReport::room() const
{
    const double margin = 2 * marginMillimetres * pixelsPerMillimetre;
    return {std::floor(m_page.width() - margin), std::floor(m_page.height() - margin - footHeight)};
}

void PaperReport::registerPictures()
{
    std::vector<PaperPicture> pictures;
    std::size_t chapter = 0;
    for (const ReportBlock& block : m_report.blocks) {
        if (beginsPage(block))
            ++chapter;
        if (const auto* picture = std::get_if<ReportPicture>(&block))
            pictures.push_back({picture, m_scales[chapter]});
    }
    constexpr double highestShare = 0.9;
    const QSizeF most(room().width(), highestShare * room().height());
    m_text->documentLayout()->registerHandler(SvgTextObject::objectType,
                                              new SvgTextObject(std::move(pictures), most, m_text.get()));
}

int PaperReport::writeContents(QTextCursor& cursor)
{
    write(cursor, ReportTexts::tr("Contents"), paperFont(16, true), 4, lightColors().text);
    const int first = cursor.blockNumber() + 1;
    QTextBlockFormat line;
    line.setTabPositions({QTextOption::Tab(room().width(), QTextOption::RightTab)});
    for (const ReportBlock& block : m_report.blocks) {
        const auto* heading = std::get_if<ReportHeading>(&block);
        if (heading && heading->level == 2)
            write(cursor, heading->text, paperFont(bodyPixels, false), 2, lightColors().text, line);
    }
    return first;
}

void PaperReport::numberContents(int first)
{
    int entry = first;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(chapterProperty))
            continue;
        QTextCursor cursor(m_text->findBlockByNumber(entry++));
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(u'\t' + QLocale().toString(PaperPages(*m_text, room().height()).pageOf(block) + 1));
    }
}

void PaperReport::paintFoot(QPainter& painter, int page, double margin) const
{
    const QRectF foot(margin, m_page.height() - margin - footHeight / 2, room().width(), footHeight / 2);
    painter.setFont(paperFont(11, false));
    painter.setPen(lightColors().mutedText);
    const QString number = ReportTexts::tr("%1 of %2", "page").arg(page + 1).arg(pageCount());
    const double width = painter.fontMetrics().horizontalAdvance(number) + 2 * gridUnit;
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.drawText(
        foot.adjusted(0, 0, -width, 0), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_report.title, Qt::ElideRight, static_cast<int>(foot.width() - width)));
}

} // namespace linetwin::app
