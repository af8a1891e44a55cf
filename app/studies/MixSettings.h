// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudySettings.h"

#include <map>
#include <string>

class QComboBox;
class QGridLayout;

namespace linetwin::app {

class QuantityEdit;

/// Shares of the products in a mix, of the running time or of the good units; they need not sum to 100.
class MixSettings : public StudySettings {
    Q_OBJECT

public:
    MixSettings(ProjectDocument& document, QWidget* parent);

    void forget() override;

protected:
    void fill(StudyForm& form) const override;
    void take(const StudyForm& form) override;

private:
    void refresh();
    void addProduct(const std::string& name);

    ProjectDocument& m_document;
    QWidget* m_area;
    QGridLayout* m_grid;
    QComboBox* m_basis;
    std::vector<std::string> m_products;
    std::map<std::string, double, std::less<>> m_shares; ///< in percent, of products that were there, too
};

} // namespace linetwin::app
