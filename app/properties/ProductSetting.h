// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/properties/FieldNotes.h"
#include "app/properties/RowLayout.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace linetwin::app {

class OverrideNote;
class SettingRow;

/// Which product the runs of the active entry make. What a scenario chooses itself is marked and can be taken back.
/// Hidden where there is nothing to choose.
class ProductSetting : public QWidget, public NotedField {
    Q_OBJECT

public:
    explicit ProductSetting(ProjectDocument& document, QWidget* parent = nullptr);

    void refresh();
    FieldNote note() const override;
    const RowLayout& rowLayout() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(int index);
    void fill(const ProductChoice& chosen);
    void showProblem();
    bool isOverridden() const;

    ProjectDocument& m_document;
    QComboBox* m_choice;
    OverrideNote* m_note;
    SettingRow* m_row;
    std::vector<ProductChoice> m_offered; ///< in the order of the list
};

} // namespace linetwin::app
