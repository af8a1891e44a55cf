// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/properties/CounterTable.h"
#include "app/properties/FieldNotes.h"
#include "app/properties/RowLayout.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace linetwin::app {

class QuantityEdit;

/// A label, a number and its unit, in the columns of the parameter rows; with help.
class LabelledQuantity : public QWidget, public NotedField {
    Q_OBJECT

public:
    LabelledQuantity(const QString& label, const QString& unit, const QString& help, const QuantityRange& range,
                     QWidget* parent = nullptr);

    QuantityEdit& editor() const { return *m_edit; }
    void setLabel(const QString& label);
    FieldNote note() const override;
    /// A button beside the unit, a widget under the editor and one under the label; each may be null.
    void addBeside(QWidget* end, QWidget* under, QWidget* below = nullptr);
    const RowLayout& rowLayout() const { return m_layout; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateFonts();

    QLabel* m_label;
    QuantityEdit* m_edit;
    QLabel* m_unit;
    RowLayout m_layout;
    QString m_help;
};

/// A parameter of one or several stations in one of the plant's counters. Each station converts by its own speed.
class CounterRow : public LabelledQuantity {
    Q_OBJECT

public:
    explicit CounterRow(const CounterSpec& spec, QWidget* parent = nullptr);

    void showStations(const std::vector<CounterStation>& stations);

Q_SIGNALS:
    void valuesEdited(const std::vector<linetwin::app::StationValue>& values, const QString& what, int gesture);

private:
    using Counters = std::vector<std::optional<double>>;
    void showLabel();
    void convert(const Counters& counters, int gesture);
    /// What the editor shows, or of what a change is meant.
    Counters countersOf(bool areReferences) const;

    const CounterSpec& m_spec;
    std::vector<CounterStation> m_stations;
};

/// Whether Shift+F1 is pressed, or asked for as a shortcut.
bool isHelpKey(const QEvent& event);
/// That shows a sentence of help in a bubble under the editor, as F1 opens the guide. The event is accepted.
void showHelpOnKey(QEvent& event, QWidget* row, const QWidget* editor);

} // namespace linetwin::app
