// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/ExportMenu.h"

#include "app/charts/PicturePrinting.h"
#include "app/charts/PictureSaving.h"
#include "app/charts/TableDialog.h"
#include "app/charts/TablePrinting.h"
#include "app/charts/TableSaving.h"
#include "app/settings/OutlineStyle.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QToolButton>

namespace linetwin::app {

ExportMenu::ExportMenu(const QString& name, Exported what, QWidget* parent)
    : QObject(parent), m_what(std::move(what)), m_parent(parent), m_menu(new QMenu(parent))
{
    add(tr("&Save picture…"), name + QStringLiteral("SavePicture"), &ExportMenu::savePicture);
    add(tr("&Copy picture"), name + QStringLiteral("CopyPicture"), &ExportMenu::copyPicture);
    addSlides(tr("Copy as s&lide"), name + QStringLiteral("Copy"), &ExportMenu::copySlide);
    addSlides(tr("Save as sl&ide"), name + QStringLiteral("Save"), &ExportMenu::saveSlide);
    add(tr("&Print picture…"), name + QStringLiteral("Print"), &ExportMenu::print);
    add(tr("Sho&w as table"), name + QStringLiteral("ShowTable"), &ExportMenu::showTable);
    add(tr("Save &table…"), name + QStringLiteral("SaveTable"), &ExportMenu::saveTable);
    m_copyTable = add(tr("C&opy table"), name + QStringLiteral("CopyTable"), &ExportMenu::copyTables);
    add(tr("P&rint table…"), name + QStringLiteral("PrintTable"), &ExportMenu::printTable);
}

ExportMenu::~ExportMenu() = default;

QAction* ExportMenu::add(const QString& text, const QString& name, void (ExportMenu::*act)())
{
    QAction* action = m_menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, &takeOverTypedText);
    connect(action, &QAction::triggered, this, act);
    m_actions << action;
    return action;
}

void ExportMenu::addSlides(const QString& text, const QString& name, void (ExportMenu::*act)(SlideShape))
{
    QMenu* slides = m_menu->addMenu(text);
    const auto addShape = [&](const QString& shape, const QString& shapeName, SlideShape slide) {
        QAction* action = slides->addAction(shape);
        action->setObjectName(name + shapeName);
        connect(action, &QAction::triggered, &takeOverTypedText);
        connect(action, &QAction::triggered, this, [this, act, slide] { (this->*act)(slide); });
    };
    addShape(tr("&16:9"), QStringLiteral("WideSlide"), SlideShape::Wide);
    addShape(tr("&4:3"), QStringLiteral("StandardSlide"), SlideShape::Standard);
    m_actions << slides->menuAction();
}

void ExportMenu::offerOn(QWidget& widget)
{
    widget.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&widget, &QWidget::customContextMenuRequested, this,
            [this, &widget](QPoint place) { m_menu->popup(widget.mapToGlobal(place)); });
}

void ExportMenu::offerBelowActions(QWidget& widget)
{
    auto* separator = new QAction(&widget);
    separator->setSeparator(true);
    widget.addAction(separator);
    widget.addActions(m_actions);
    widget.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&widget, &QWidget::customContextMenuRequested, this, [&widget](QPoint place) {
        auto* menu = new QMenu(&widget);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(widget.actions());
        menu->popup(widget.mapToGlobal(place));
    });
}

void ExportMenu::offerCopyKey(QWidget& widget)
{
    m_copyTable->setShortcut(QKeySequence::Copy);
    m_copyTable->setShortcutContext(Qt::WidgetShortcut);
    widget.addAction(m_copyTable);
}

QToolButton* ExportMenu::makeButton(const QString& toolTip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(QStringLiteral("export")));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setMenu(m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setProperty(OutlineStyle::noMenuArrow, true);
    return button;
}

void ExportMenu::setEnabled(bool isEnabled)
{
    for (QAction* action : m_actions)
        action->setEnabled(isEnabled);
}

void ExportMenu::tell(const SavingAnswer& answer)
{
    if (!answer.failed.isEmpty())
        Q_EMIT failed(answer.failed);
    else if (!answer.done.isEmpty())
        Q_EMIT done(answer.done);
}

void ExportMenu::savePicture()
{
    if (const auto picture = m_what.picture())
        tell(savePictureAs(*picture, m_what.fileName(), m_parent));
}

void ExportMenu::copyPicture()
{
    if (const auto picture = m_what.picture())
        QGuiApplication::clipboard()->setMimeData(clipboardPicture(*picture));
}

void ExportMenu::copySlide(SlideShape slide)
{
    if (const auto picture = m_what.picture())
        QGuiApplication::clipboard()->setMimeData(clipboardPicture(onSheet(*picture, PictureSheet::slide(slide))));
}

void ExportMenu::saveSlide(SlideShape slide)
{
    // No colon, which some systems do not allow in a name.
    const QString shape = slide == SlideShape::Wide ? QStringLiteral("16x9") : QStringLiteral("4x3");
    if (const auto picture = m_what.picture())
        tell(savePictureAs(onSheet(*picture, PictureSheet::slide(slide)),
                           QStringLiteral("%1 – %2").arg(m_what.fileName(), shape), m_parent));
}

void ExportMenu::print()
{
    if (const auto picture = m_what.picture())
        previewPicture(*picture, m_parent);
}

void ExportMenu::showTable()
{
    const QList<ChartTable> tables = m_what.tables();
    if (tables.isEmpty())
        return;
    auto* dialog = new TableDialog(tables, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ExportMenu::copyTable() const
{
    const QList<ChartTable> tables = m_what.tables();
    if (!tables.isEmpty())
        QGuiApplication::clipboard()->setMimeData(clipboardTable(tables));
}

void ExportMenu::printTable()
{
    const QList<ChartTable> tables = m_what.tables();
    if (!tables.isEmpty())
        previewTables(tables, m_parent);
}

void ExportMenu::saveTable()
{
    const QList<ChartTable> tables = m_what.tables();
    if (!tables.isEmpty())
        tell(saveTablesAs(tables, m_what.sheets ? m_what.sheets() : tables, m_what.fileName(), m_parent));
}

} // namespace linetwin::app
