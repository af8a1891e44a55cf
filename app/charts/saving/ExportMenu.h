// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/charts/saving/Picture.h"
#include "app/charts/saving/SavingPlace.h"

#include <QMenu>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QToolButton;

namespace linetwin::app {

/// What a view hands out; asked when the user wants it.
struct Exported {
    std::function<std::optional<Picture>()> picture; ///< nullopt while there is nothing to see
    std::function<QList<ChartTable>()> tables;       ///< empty while there is nothing to tell
    std::function<QString()> fileName;
    std::function<QList<ChartTable>()> sheets = {}; ///< of a workbook, where it has more than the tables
};

/// The ways by which a view's content leaves the program, the same everywhere: save or copy it as picture, slide or
/// table, print it, or read it as a table.
class ExportMenu : public QObject {
    Q_OBJECT

public:
    /// The actions are named `name` + "SavePicture", "CopyPicture", "Print", "ShowTable", "CopyTable", "SaveTable",
    /// "PrintTable", and for slides of either shape "CopyWideSlide", "CopyStandardSlide", "SaveWideSlide",
    /// "SaveStandardSlide". Dialogs belong to `parent`.
    ExportMenu(const QString& name, Exported what, QWidget* parent);
    ~ExportMenu() override;

    const QList<QAction*>& actions() const { return m_actions; }
    QMenu& menu() { return *m_menu; }
    /// Opens the menu by right click and by the menu key on the widget and on what is in it without a menu of its own.
    void offerOn(QWidget& widget);
    /// The same for a widget that has actions of its own, which stand above.
    void offerBelowActions(QWidget& widget);
    /// The keys for copying copy the table while the widget has the focus.
    void offerCopyKey(QWidget& widget);
    /// A button with the menu.
    QToolButton* makeButton(const QString& toolTip, QWidget* parent);
    void setEnabled(bool isEnabled);

    void copyTable() const;

Q_SIGNALS:
    /// Of a file that was written, or not.
    void done(const QString& message);
    void failed(const QString& message);

private:
    QAction* add(const QString& text, const QString& name, void (ExportMenu::*act)());
    void addSlides(const QString& text, const QString& name, void (ExportMenu::*act)(SlideShape));
    void savePicture();
    void copyPicture();
    void saveSlide(SlideShape slide);
    void copySlide(SlideShape slide);
    void print();
    void showTable();
    void copyTables() { copyTable(); }
    void saveTable();
    void printTable();
    void tell(const SavingAnswer& answer);

    Exported m_what;
    QWidget* m_parent;
    QMenu* m_menu;
    QList<QAction*> m_actions;
    QAction* m_copyTable = nullptr;
};

} // namespace linetwin::app
