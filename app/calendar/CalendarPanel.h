// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/ShownCalendar.h"
#include "app/document/ProjectDocument.h"

#include <QWidget>

#include <string>
#include <vector>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace linetwin::app {

class EntryForm;
class EntryList;
class RunStart;
class WeekView;

/// Shifts and breaks: the calendar of the active entry as a week to draw in, as a list, and each entry's values.
/// Mirrors the document; every edit is one step on its undo stack.
class CalendarPanel : public QWidget {
    Q_OBJECT

public:
    explicit CalendarPanel(ProjectDocument& document, QWidget* parent = nullptr);

    /// Takes the focus, in the week.
    void enter();
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QWidget* makeHeader();
    QWidget* makeSide();
    QWidget* makeEmptyPage();
    QAction* makeAction(const char* name, const QString& text, const char* icon, const QKeySequence& key,
                        void (CalendarPanel::*act)());
    void makeActions();
    void connectWeek();
    void fillTemplates(QMenu& menu);
    void showMenu(QWidget& at, const QPoint& position);

    void addNew();
    void duplicate();
    void rename();
    void removeCurrent();
    void resetCurrent();
    void draw(const WeekEntry& drawn);
    void change(const WeekEntry& entry, int gesture);
    void take(const QString& key);
    void choose(const std::string& name);
    void open(const std::string& name);

    void handle(const Change& change);
    void refresh();
    void showSummary();
    void showActions();
    void showOffers();
    void updateFonts();

    ProjectDocument& m_document;
    ShownCalendar m_calendar;
    std::string m_current;
    bool m_isStale = false; ///< something changed out of sight
    QLabel* m_entry;        ///< whose calendar it is
    QLabel* m_summary;
    QLabel* m_problem;
    RunStart* m_start;
    WeekView* m_week;
    EntryList* m_list;
    EntryForm* m_form;
    QStackedWidget* m_pages; ///< nothing there, nothing chosen, the form
    QScrollArea* m_formArea;
    QBoxLayout* m_body = nullptr;
    int m_sideWidth = 0;           ///< that the form needs
    std::vector<QLabel*> m_offers; ///< what each template would add, on the empty page
    QAction* m_add = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_reset = nullptr;
};

} // namespace linetwin::app
