// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QScrollArea>

#include <vector>

class QLabel;

namespace linetwin::app {

class LineSettingsEditor;
class RunSettingsEditor;

/// What the property panel shows while no station is selected: how the active entry is run, and what belongs to the
/// line as a whole.
class SettingsPage : public QScrollArea {
    Q_OBJECT

public:
    explicit SettingsPage(ProjectDocument& document, QWidget* parent = nullptr);

    void refresh();
    void commitPendingText();
    void discardPendingText();

Q_SIGNALS:
    /// The calendar is to be shown.
    void calendarWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCalendarButton();
    void arrangeRows();
    void updateFonts();

    ProjectDocument& m_document;
    QLabel* m_hint;
    QLabel* m_runTitle;
    QLabel* m_runNote;
    RunSettingsEditor* m_run;
    QLabel* m_lineTitle;
    QLabel* m_lineNote;
    LineSettingsEditor* m_line;
    bool m_isNarrow = false;
};

} // namespace linetwin::app
