// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/document/ProjectDocument.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace linetwin::app {

class LineSettingsEditor;
class ProductSetting;
class RunSettingsEditor;
class StopSection;

/// What the property panel shows while no station is selected: how the active entry is run, and what belongs to the
/// line as a whole.
class SettingsPage : public QScrollArea {
    Q_OBJECT

public:
    explicit SettingsPage(ProjectDocument& document, QWidget* parent = nullptr);

    void refresh();
    void commitPendingText();
    void discardPendingText();
    /// Opens what hides the editor of this name.
    void reveal(const QString& editor);

Q_SIGNALS:
    /// See StopSection.
    void fieldsMade(QWidget* fields);
    void fieldsClosing(QWidget* fields);
    /// The calendar is to be shown.
    void calendarWanted();
    /// The products of the line are to be shown.
    void productsWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeButtons();
    QPushButton* makeButton(const char* name, const QString& text, const QString& tip);
    void addStops(QVBoxLayout& layout);
    void arrangeRows();
    void updateFonts();

    ProjectDocument& m_document;
    StationEdit m_edit;
    QLabel* m_hint;
    QLabel* m_runTitle;
    QLabel* m_runNote;
    RunSettingsEditor* m_run;
    ProductSetting* m_product;
    QPushButton* m_products = nullptr;
    QLabel* m_lineTitle;
    QLabel* m_lineNote;
    LineSettingsEditor* m_line;
    StopSection* m_stops = nullptr;
    bool m_isNarrow = false;
};

} // namespace linetwin::app
