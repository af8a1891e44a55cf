// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/properties/FieldNotes.h"
#include "app/properties/RowLayout.h"
#include "app/quantities/QuantityUnits.h"
#include "engine/model/Parameters.h"
#include "engine/support/Finding.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QToolButton;

namespace linetwin::app {

class ChoiceEdit;
class QuantityEdit;
class ReferenceLine;
class StopSlider;

/// What a row shows of its parameter, at one station or at several.
struct ParameterRowContent {
    std::vector<ParameterValue> values; ///< in force for the edited entry, one a station; never empty
    std::vector<ParameterValue>
        references;            ///< what Reset goes back to: the baseline's, or for the Baseline the default
    bool isBaseline = false;   ///< the Baseline is edited, not a scenario
    bool isOwn = false;        ///< the edited entry names the parameter at one of the stations: overridden, or set
    bool isTypical = false;    ///< the baseline's value that is in force at one of them is a typical one, not checked
    bool isLocked = false;     ///< belongs to the baseline, and a scenario is edited
    QString note;              ///< e.g. the seconds of protection
    Findings findings;         ///< about this parameter of these stations
    std::string currency = {}; ///< of the line, for cost rates
    QString product = {};      ///< what the product that is made turns the value into; empty where it leaves it
};

/// How a number is counted where the table leaves that open.
struct RowUnit {
    QuantityKind kind = QuantityKind::Number;
    QString unit;
};

/// One parameter, of stations or of a named element: label, editor with unit or list of choices, value to go back to,
/// mark when overridden, or typical and not checked, reset, problems; for whole numbers of a station a slider, for
/// parameters that may be null a box for it. Made from its row of the parameter table.
class ParameterRow : public QWidget, public NotedField {
    Q_OBJECT

public:
    explicit ParameterRow(ParameterKey parameter, QWidget* parent = nullptr);
    ParameterRow(ParameterKey parameter, const RowUnit& unit, QWidget* parent = nullptr);

    const ParameterKey& parameter() const { return m_key; }
    void showContent(const ParameterRowContent& content);
    /// Takes over what has been typed (if it is valid) or forgets it.
    void commitPendingText();
    void discardPendingText();
    FieldNote note() const override;
    QWidget* firstEditor() const;
    /// Shows the help under the editor, not only on request.
    void setExplained(bool isExplained);
    const RowLayout& rowLayout() const { return m_layout; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueEdited(linetwin::ParameterValue value, int gesture);
    /// Each station is to have its reference times the factor.
    void scaled(double factor);
    /// The box for null was cleared: a number is wanted.
    void numberRequested();
    void resetRequested();
    /// The typical values were checked.
    void accepted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ParameterRow(ParameterKey parameter, QuantityEdit* edit, const QString& unit, QWidget* parent);
    void connectEditors();
    void arrange();
    void makeAccessible();
    void setNull(bool isNull);
    /// What null means, or a dash where that is too long for the editor.
    QString shortNullText() const;
    QString valueText(ParameterValue value) const;
    QString valuesText(const std::vector<ParameterValue>& values) const;
    QString helpText() const;
    void showValues();
    void updateReference();
    bool hasProblem() const;
    void updateMark();
    void updateFonts();
    void showUnit(const QString& unit);

    ParameterKey m_key;
    const ParameterSpec& m_spec;
    ParameterRowContent m_content;
    QLabel* m_label;
    ReferenceLine* m_reference;
    QuantityEdit* m_edit; ///< null where there are choices
    ChoiceEdit* m_choice; ///< null where there is a number
    QWidget* m_field;     ///< the one of them that is there
    QLabel* m_unit;
    QString m_unitText; ///< shortened in the label where it is long
    QToolButton* m_reset;
    QCheckBox* m_null = nullptr;
    StopSlider* m_slider = nullptr;
    QLabel* m_note;
    QLabel* m_help;
    RowLayout m_layout;
};

} // namespace linetwin::app
