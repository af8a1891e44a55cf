// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/properties/RowLayout.h"
#include "app/properties/RunSettingField.h"
#include "app/quantities/Gesture.h"
#include "app/quantities/QuantityFormat.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QToolButton;

namespace linetwin::app {

class LabelledQuantity;
class OverrideNote;

/// How the active entry is run: shift length, warm-up, shifts, seed, intervals, start. What a scenario says itself is
/// marked and can be taken back, field by field. Each edit is one undo step.
class RunSettingsEditor : public QWidget {
    Q_OBJECT

public:
    explicit RunSettingsEditor(ProjectDocument& document, QWidget* parent = nullptr);

    /// Shows the settings of the active entry. A text that is being typed stays.
    void refresh();
    void commitPendingText();
    void discardPendingText();
    std::vector<RowLayout> rowLayouts() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Edit = std::function<void(RunSettings&)>;
    struct Text {
        const char* name; ///< object name: the key in files
        QString label;
        QString unit;
        QString help;
    };
    /// What an entry says of a field itself, beside the row that shows it.
    struct Own {
        RunSettingField field;
        OverrideNote* note;
        QLabel* label;
    };
    OverrideNote* addNote(const RunSettingField& field, const RowLayout& row, const QString& name, QWidget* parent);
    bool isOverridden(const Own& own) const;
    void showOwn();
    LabelledQuantity* addRow(const Text& text, const QuantityRange& range, const RunSettingField& field,
                             void (*set)(RunSettings&, double));
    void addTimes();
    void addSeed();
    void addIntervals();
    void addStart();
    void apply(const Edit& edit, int gesture = 0);
    void drawSeed();
    void setSeedFresh(bool isFresh);
    void setClock(bool hasClock);
    void showStart(const RunSettings& settings);

    ProjectDocument& m_document;
    LabelledQuantity* m_duration = nullptr;
    LabelledQuantity* m_warmup = nullptr;
    LabelledQuantity* m_replications = nullptr;
    LabelledQuantity* m_seed = nullptr;
    LabelledQuantity* m_telemetry = nullptr;
    LabelledQuantity* m_production = nullptr;
    std::vector<Own> m_own;
    QToolButton* m_draw = nullptr;
    QCheckBox* m_fresh = nullptr;
    QDateTimeEdit* m_start = nullptr;
    QCheckBox* m_noClock = nullptr;
    RowLayout m_startLayout;
    Gesture m_gesture;
};

} // namespace linetwin::app
