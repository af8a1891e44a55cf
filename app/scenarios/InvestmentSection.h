// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/quantities/QuantityFormat.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace linetwin::app {

class ExcludesEdit;
class FieldRow;
class OptionalQuantity;

/// What a scenario's change costs once, and what else a decision about it needs; folded away until it is wanted. Hidden
/// where the line has no product, since nothing is told in money there. Each edit is one undo step.
class InvestmentSection : public QWidget {
    Q_OBJECT

public:
    explicit InvestmentSection(ProjectDocument& document, QWidget* parent = nullptr);

    /// nullopt for a line itself, which has none.
    void showScenario(std::optional<ScenarioId> scenario);
    void commitPendingText();
    void discardPendingText();
    /// Whether its fields are seen.
    bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    void folded();

protected:
    void changeEvent(QEvent* event) override;

private:
    using NumberOf = std::optional<double> Investment::*;
    struct Number {
        std::string path; ///< of findings
        NumberOf number;
        OptionalQuantity* edit;
        FieldRow* row;
    };
    FieldRow* add(const QString& label, const char* name, const QString& help, QWidget* editor);
    void addCost();
    void addNumber(NumberOf number, const char* key, const QString& label, const QString& unit, const QString& help,
                   const QuantityRange& range);
    void addChoices();
    void edit(const std::function<void(Investment&)>& change, int gesture = 0);
    void setCost(std::optional<double> cost, int gesture);
    void showTitle();
    void showFindings();

    ProjectDocument& m_document;
    std::optional<ScenarioId> m_scenario;
    QToolButton* m_title;
    QScrollArea* m_area;
    QVBoxLayout* m_fields;
    OptionalQuantity* m_cost = nullptr;
    FieldRow* m_costRow = nullptr;
    std::vector<Number> m_numbers;
    ExcludesEdit* m_excludes;
    FieldRow* m_excludesRow = nullptr;
    QCheckBox* m_multiplies;
    bool m_isOpen = false;
};

} // namespace linetwin::app
