// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportPaper.h"

#include "app/report/PaperPages.h"
#include "app/report/PaperTable.h"
#include "app/report/ReportTexts.h"
#include "app/report/SvgTextObject.h"
#include "app/settings/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <cmath>
#include <memory>

namespace linetwin::app {

namespace {

constexpr double pixelsPerInch = 96;
constexpr double pixelsPerMillimetre = pixelsPerInch / 25.4;
constexpr double marginMillimetres = 18;
constexpr double footHeight = 4 * gridUnit;
constexpr int bodyPixels = 13;
constexpr int chapterProperty = QTextFormat::UserProperty + 2;

/// The text on pages of one size, laid out in pixels of 1/96 inch whatever it is drawn on.
class PaperReport {
public:
    PaperReport(const Report& report, QSizeF page) : m_report(report), m_page(page)
    {
        build(false);
        constexpr int mostWithoutContents = 3;
        if (m_text->pageCount() > mostWithoutContents)
            build(true);
    }

    int pageCount() const { return m_text->pageCount(); }

    void paint(QPainter& painter, int page) const
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

private:
    QSizeF room() const
    {
        const double margin = 2 * marginMillimetres * pixelsPerMillimetre;
        return {std::floor(m_page.width() - margin), std::floor(m_page.height() - margin - footHeight)};
    }

    void build(bool hasContents)
    {
        m_text = std::make_unique<QTextDocument>();
        m_text->setUndoRedoEnabled(false);
        m_text->setDocumentMargin(0);
        m_text->setDefaultFont(paperFont(bodyPixels, false));
        m_text->setPageSize(room());
        registerPictures();
        QTextCursor cursor(m_text.get());
        cursor.beginEditBlock(); // or every cell lays out all that there is
        write(cursor, m_report.title, paperFont(26, true), 4);
        write(cursor, m_report.subtitle, paperFont(12, false), 16, lightColors().mutedText);
        const int contents = hasContents ? writeContents(cursor) : -1;
        std::size_t picture = 0;
        for (const ReportBlock& block : m_report.blocks)
            std::visit([&](const auto& each) { add(cursor, each, picture); }, block);
        cursor.endEditBlock();
        PaperPages(*m_text, room().height()).keepTogether();
        if (contents >= 0)
            numberContents(contents);
    }

    void registerPictures()
    {
        std::vector<const ReportPicture*> pictures;
        for (const ReportBlock& block : m_report.blocks) {
            if (const auto* picture = std::get_if<ReportPicture>(&block))
                pictures.push_back(picture);
        }
        constexpr double highestShare = 0.9;
        const QSizeF most(room().width(), highestShare * room().height());
        m_text->documentLayout()->registerHandler(SvgTextObject::objectType,
                                                  new SvgTextObject(std::move(pictures), most, m_text.get()));
    }

    /// A paragraph; the first takes the place of the empty one that every text begins with.
    void write(QTextCursor& cursor, const QString& text, const QFont& font, double below,
               const QColor& color = lightColors().text, const QTextBlockFormat& block = {})
    {
        QTextBlockFormat format = block;
        format.setBottomMargin(below);
        QTextCharFormat characters;
        characters.setFont(font);
        characters.setForeground(color);
        if (m_text->isEmpty())
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        cursor.setBlockCharFormat(characters);
        cursor.insertText(text, characters);
    }

    int writeContents(QTextCursor& cursor)
    {
        write(cursor, ReportTexts::tr("Contents"), paperFont(16, true), 4);
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

    void numberContents(int first)
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

    void add(QTextCursor& cursor, const ReportHeading& heading, std::size_t&)
    {
        QTextBlockFormat format;
        format.setHeadingLevel(heading.level);
        format.setTopMargin(heading.level == 2 ? 20 : 14);
        if (heading.level == 2)
            format.setProperty(chapterProperty, true);
        if (heading.startsPage)
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        write(cursor, heading.text, paperFont(heading.level == 2 ? 19 : 15, true), 4, lightColors().text, format);
    }

    void add(QTextCursor& cursor, const ReportText& text, std::size_t&)
    {
        using enum ReportText::Kind;
        if (text.kind == File) {
            QTextBlockFormat heading;
            heading.setHeadingLevel(3);
            heading.setTopMargin(14);
            write(cursor, text.title, paperFont(15, true), 4, lightColors().text, heading);
            for (const QString& line : text.text.split(u'\n'))
                write(cursor, line, paperFont(9, false), 0);
            return;
        }
        QTextBlockFormat format;
        if (text.kind == Caveat && cursor.blockFormat().headingLevel() > 0)
            format.setProperty(leadsOnProperty, true);
        const int pixels = text.kind == Lead ? 15 : text.kind == Caveat ? 11 : bodyPixels;
        write(cursor, QString(text.text).replace(u'\n', QChar::LineSeparator), paperFont(pixels, false), 6,
              text.kind == Caveat ? lightColors().mutedText : lightColors().text, format);
    }

    void add(QTextCursor& cursor, const ReportList& list, std::size_t&)
    {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        QTextList* made = nullptr;
        for (const QString& item : list.items) {
            write(cursor, item, paperFont(bodyPixels, false), 3);
            if (made)
                made->add(cursor.block());
            else
                made = cursor.createList(format);
        }
    }

    void add(QTextCursor& cursor, const ReportTable& table, std::size_t&)
    {
        if (table.header.isEmpty())
            return;
        if (!table.caption.isEmpty())
            write(cursor, table.caption, paperFont(11, false), 2, lightColors().mutedText);
        insertTable(cursor, table);
    }

    void add(QTextCursor& cursor, const ReportPicture&, std::size_t& picture)
    {
        QTextBlockFormat block;
        block.setTopMargin(6);
        block.setBottomMargin(6);
        cursor.insertBlock(block);
        QTextCharFormat format;
        format.setObjectType(SvgTextObject::objectType);
        format.setProperty(SvgTextObject::pictureProperty, static_cast<int>(picture++));
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }

    static void add(QTextCursor&, const ReportPlayer&, std::size_t&) {}

    void paintFoot(QPainter& painter, int page, double margin) const
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

    const Report& m_report;
    QSizeF m_page;
    std::unique_ptr<QTextDocument> m_text;
};

} // namespace

void printReport(const Report& report, QPagedPaintDevice& device)
{
    const QSizeF page = device.pageLayout().fullRect(QPageLayout::Inch).size() * pixelsPerInch;
    const PaperReport paper(report, page);
    QPainter painter(&device);
    const QRectF full = device.pageLayout().fullRect(QPageLayout::Inch);
    const QRectF inside = device.pageLayout().paintRect(QPageLayout::Inch);
    const double scale = device.logicalDpiX() / pixelsPerInch;
    for (int number = 0; number < paper.pageCount(); ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.translate((full.topLeft() - inside.topLeft()) * pixelsPerInch);
        paper.paint(painter, number);
        painter.restore();
    }
}

QByteArray pdfOf(const Report& report, const QPageSize& paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("LineTwin"));
    writer.setPageSize(paper);
    writer.setPageMargins(QMarginsF());
    printReport(report, writer);
    return buffer.data();
}

QPageSize usualPaper()
{
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

} // namespace linetwin::app
