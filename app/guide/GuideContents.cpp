// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/GuideContents.h"

#include "app/settings/Theme.h"

#include <QGuiApplication>
#include <QHeaderView>

namespace linetwin::app {

namespace {

constexpr int deepestHeading = 2;

enum ContentsRole { PlaceChapter = Qt::UserRole, PlaceAnchor };

void addHeadings(QTreeWidgetItem& entry, const GuideChapter& chapter)
{
    for (const MarkdownSection& section : chapter.page.sections) {
        if (section.level < 2 || section.level > deepestHeading)
            continue;
        auto* heading = new QTreeWidgetItem(&entry, {section.title});
        heading->setToolTip(0, section.title);
        heading->setData(0, PlaceChapter, chapter.name);
        heading->setData(0, PlaceAnchor, section.anchor);
    }
}

} // namespace

GuideContents::GuideContents(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("guideContents"));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setTextElideMode(Qt::ElideRight);
    setIndentation(2 * gridUnit);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    const auto choose = [this](const QTreeWidgetItem* item) {
        Q_EMIT chosen(item->data(0, PlaceChapter).toString(), item->data(0, PlaceAnchor).toString());
    };
    // By the mouse only when it is released: chapters open and close then, and another entry is below it.
    connect(this, &QTreeWidget::currentItemChanged, this, [this, choose](const QTreeWidgetItem* item) {
        if (item && !m_isShowing && QGuiApplication::mouseButtons() == Qt::NoButton)
            choose(item);
    });
    connect(this, &QTreeWidget::itemClicked, this, [choose](const QTreeWidgetItem* item) {
        if (item->flags().testFlag(Qt::ItemIsSelectable))
            choose(item);
    });
}

void GuideContents::fill(const GuideBook& book)
{
    m_isShowing = true;
    clear();
    QTreeWidgetItem* part = nullptr;
    for (const GuideChapter& chapter : book.chapters()) {
        if (chapter.part.isEmpty())
            continue;
        if (!part || part->text(0) != chapter.part) {
            part = new QTreeWidgetItem(this, {chapter.part});
            QFont bold = font();
            bold.setBold(true);
            part->setFont(0, bold);
            part->setFlags(Qt::ItemIsEnabled);
        }
        auto* entry = new QTreeWidgetItem(part, {chapter.title});
        entry->setToolTip(0, chapter.title);
        entry->setData(0, PlaceChapter, chapter.name);
        addHeadings(*entry, chapter);
        part->setExpanded(true);
    }
    m_isShowing = false;
}

QTreeWidgetItem* GuideContents::itemOf(const GuidePlace& place) const
{
    QTreeWidgetItem* found = nullptr;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem* part = topLevelItem(i);
        for (int j = 0; j < part->childCount(); ++j) {
            QTreeWidgetItem* chapter = part->child(j);
            if (chapter->data(0, PlaceChapter).toString() != place.chapter)
                continue;
            found = chapter;
            for (int k = 0; k < chapter->childCount(); ++k) {
                if (chapter->child(k)->data(0, PlaceAnchor).toString() == place.anchor)
                    found = chapter->child(k);
            }
        }
    }
    return found;
}

void GuideContents::showPlace(const GuidePlace& place)
{
    m_isShowing = true;
    QTreeWidgetItem* found = itemOf(place);
    QTreeWidgetItem* shown = !found || found->data(0, PlaceAnchor).isNull() ? found : found->parent();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            topLevelItem(i)->child(j)->setExpanded(topLevelItem(i)->child(j) == shown);
    }
    setCurrentItem(found);
    if (found)
        scrollToItem(found);
    m_isShowing = false;
}

} // namespace linetwin::app
