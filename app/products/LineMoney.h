// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

namespace linetwin::app {

class CurrencyEdit;
class FieldRow;
class OptionalQuantity;

/// What holds for the money of the whole line: its currency, and how long it runs a year. Each edit is one undo step.
class LineMoney : public QWidget {
    Q_OBJECT

public:
    explicit LineMoney(ProjectDocument& document, QWidget* parent = nullptr);

    void refresh();
    void discardPendingText();

private:
    void showProblems();

    ProjectDocument& m_document;
    CurrencyEdit* m_currency;
    OptionalQuantity* m_hours;
    FieldRow* m_currencyRow;
    FieldRow* m_hoursRow;
};

} // namespace linetwin::app
