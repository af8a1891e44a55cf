// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/GuideHits.h"

#include "app/settings/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextDocument>

namespace linetwin::app {

namespace {

enum HitRole { ChapterRole = Qt::UserRole, AnchorRole, HtmlRole };

/// The text with the words in bold.
QString withWordsMarked(const QString& text, const QStringList& words)
{
    const QString form = searchForm(text);
    QString html;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype length = 0;
        for (const QString& word : words) {
            if (QStringView(form).mid(at).startsWith(word))
                length = std::max(length, word.size());
        }
        const QString piece = text.mid(at, std::max<qsizetype>(length, 1)).toHtmlEscaped();
        html += length > 0 ? QStringLiteral("<b>%1</b>").arg(piece) : piece;
        at += std::max<qsizetype>(length, 1);
    }
    return html;
}

/// Paints a hit as rich text, over as many lines as it needs.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isChosen = option.state & QStyle::State_Selected;
        QTextDocument text;
        lay(text, option, index, isChosen ? theme().accentText : theme().text,
            isChosen ? theme().accentText : theme().mutedText);
        painter->save();
        painter->translate(option.rect.topLeft());
        text.drawContents(painter, QRectF(QPointF(), option.rect.size()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QTextDocument text;
        lay(text, option, index, theme().text, theme().mutedText);
        return {20 * gridUnit, static_cast<int>(text.size().height())};
    }

private:
    static void lay(QTextDocument& text, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const QColor& color, const QColor& muted)
    {
        text.setDefaultFont(option.font);
        text.setDocumentMargin(gridUnit);
        text.setDefaultStyleSheet(
            QStringLiteral("body { color: %1; } .muted { color: %2; }").arg(color.name(), muted.name()));
        text.setHtml(QStringLiteral("<body>%1</body>").arg(index.data(HtmlRole).toString()));
        const auto* list = qobject_cast<const QListWidget*>(option.widget);
        text.setTextWidth(list ? list->viewport()->width() : option.rect.width());
    }
};

} // namespace

GuideHits::GuideHits(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("guideHits"));
    setAccessibleName(tr("Found in the guide"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setItemDelegate(new HitDelegate(this));
    connect(this, &QListWidget::itemClicked, this, &GuideHits::choose);
    connect(this, &QListWidget::itemActivated, this, &GuideHits::choose);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (hasFocus())
            choose(item);
    });
}

void GuideHits::showHits(const std::vector<GuideHit>& hits, const QStringList& words)
{
    clear();
    for (const GuideHit& hit : hits) {
        //: A heading of the guide and its chapter
        const QString where =
            hit.title == hit.chapterTitle ? hit.title : tr("%1 · %2").arg(hit.title, hit.chapterTitle);
        auto* item = new QListWidgetItem(where + QStringLiteral(": ") + hit.snippet, this);
        item->setData(ChapterRole, hit.chapter);
        item->setData(AnchorRole, hit.anchor);
        QString html = withWordsMarked(hit.title, words);
        if (hit.title != hit.chapterTitle)
            html += QStringLiteral("<br><span class=\"muted\">%1</span>").arg(hit.chapterTitle.toHtmlEscaped());
        html += QStringLiteral("<br><span class=\"muted\">%1</span>").arg(withWordsMarked(hit.snippet, words));
        item->setData(HtmlRole, html);
    }
}

void GuideHits::choose(const QListWidgetItem* item)
{
    if (item)
        Q_EMIT chosen(item->data(ChapterRole).toString(), item->data(AnchorRole).toString());
}

} // namespace linetwin::app
